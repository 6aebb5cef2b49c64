// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QColor>
#include <map>
#include <optional>
#include <vector>

#include "adapters/quote_layout.h"
#include "quotes/outline_model.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// A quote with all that its card shows.
struct Card {
    project::GatheredQuote gathered;
    std::vector<model::QuotePiece> pieces;
    model::QuoteStyle style;
    QString place;   ///< where it stands: „Interview 07, Abs. 29–31“
    QString source;  ///< as it is printed; empty: none is
    struct Code {
        QString name;
        QColor colour;
    };
    std::vector<Code> codes;
    QStringList elsewhere;  ///< other chapters with some of the same words

    [[nodiscard]] bool needsLook() const { return gathered.quote.check != model::QuoteCheck::None; }
};

/// The quotes of a collection, or of a chapter with its sub-chapters, which stand under headings of their own. What a card shows is fetched when it
/// is seen.
class CardsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CardsModel(Workspace& workspace, QObject* parent = nullptr);

    void show(const std::optional<OutlinePlace>& place);
    [[nodiscard]] const std::optional<OutlinePlace>& place() const { return m_place; }

    /// Nothing for a heading.
    [[nodiscard]] std::optional<model::QuoteId> quoteAt(int row) const;
    /// Null for a heading, and for a quote that is gone.
    [[nodiscard]] const Card* cardAt(int row) const;
    /// „2.1  Jobcenter“; empty for a quote.
    [[nodiscard]] QString headingAt(int row) const;
    /// How many code points the passage of a quote has: enough to guess the height of its card.
    [[nodiscard]] std::int64_t lengthAt(int row) const { return m_rows[static_cast<std::size_t>(row)].length; }
    [[nodiscard]] QModelIndex indexOf(model::QuoteId quote) const;
    [[nodiscard]] std::size_t quoteCount() const { return m_quotes; }

    /// Where quotes go that are dropped before a row: the chapter, and the quote that they come before.
    struct Target {
        model::HeadingId chapter;
        std::optional<model::QuoteId> before;
    };
    [[nodiscard]] std::optional<Target> targetBefore(int row, const std::vector<model::QuoteId>& moved) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::optional<model::QuoteId> quote;
        model::HeadingId chapter;
        std::int64_t length{0};
    };
    void reload();
    void forget();
    [[nodiscard]] Card read(model::QuoteId quote) const;

    Workspace& m_workspace;
    std::optional<OutlinePlace> m_place;
    std::vector<Row> m_rows;
    std::size_t m_quotes{0};
    std::map<model::HeadingId, QString> m_chapters;  ///< numbers and names
    mutable QCache<int, Card> m_cards;               ///< by row
};

/// „Kandidat“, „gewählt“, „verwendet“
QString wordsOf(model::QuoteStatus status);

}  // namespace fundstelle::desktop
