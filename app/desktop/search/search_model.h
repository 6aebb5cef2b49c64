// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QCache>
#include <QTimer>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// What a search over the documents found, by document. It comes bit by bit, so that the window stays alive; what a row shows is fetched
/// when it is shown.
class SearchModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        BeforeRole = Qt::UserRole,  ///< the words before the hit, in its paragraph
        WordsRole,                  ///< of the hit
        AfterRole,
        ParagraphRole,
        CountRole,                  ///< of a document's hits
        ColourRole,                 ///< of a code that the hit has; invalid if it has none
        AsideRole                   ///< set aside
    };
    static constexpr std::size_t kMost = 10'000;  ///< hits; nobody reads more, and the list stays quick

    explicit SearchModel(Workspace& workspace, QObject* parent = nullptr);

    /// Starts anew. What was set aside stays aside if the query is the same. Throws `Error` for what is no regular expression.
    void start(const text::SearchQuery& query, const analysis::Filter& filter);
    void stop();
    void clear();
    [[nodiscard]] bool isRunning() const { return m_run.has_value(); }
    /// The search ended at `kMost` hits, or was stopped.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// 0–100
    [[nodiscard]] int percentDone() const;
    [[nodiscard]] std::size_t hitCount() const { return m_hitCount; }

    /// Nothing for a document's row.
    [[nodiscard]] std::optional<project::Hit> hitAt(const QModelIndex& index) const;
    void setAside(const QModelIndex& index, bool aside);
    [[nodiscard]] bool isAside(const QModelIndex& index) const;
    /// All hits but those set aside.
    [[nodiscard]] std::vector<project::Hit> wantedHits() const;
    /// The code whose colour is shown where a hit has several.
    void preferCode(model::CodeId code) { m_preferred = code; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// More was searched, or the search ended.
    void progressed();
    /// The search ended because of an error.
    void failed(const QString& sentence);

private:
    struct Row {
        text::CodePointRange range;
        bool aside;
    };
    struct Found {
        model::DocumentId document;
        QString name;
        std::vector<Row> rows;
    };
    void searchOn();
    void add(const std::vector<project::Hit>& hits);
    void forgetCodings();
    [[nodiscard]] const project::HitContext* contextOf(const QModelIndex& index) const;
    [[nodiscard]] std::vector<model::Coding> codingsOn(const project::Hit& hit) const;
    [[nodiscard]] QVariant colourOf(const project::Hit& hit) const;
    [[nodiscard]] QString codesOf(const project::Hit& hit) const;

    Workspace& m_workspace;
    QTimer m_timer;
    std::optional<project::SearchRun> m_run;
    text::SearchQuery m_query;
    std::vector<Found> m_found;
    std::size_t m_hitCount{0};
    bool m_cut{false};
    std::set<project::Hit> m_aside;
    std::optional<model::CodeId> m_preferred;
    mutable QCache<quint64, project::HitContext> m_contexts;
    mutable std::map<model::DocumentId, std::vector<model::Coding>> m_codings;  ///< of the documents whose rows were shown
};

/// The sentence, or sentences, that a hit stands in.
model::Passage sentenceOf(project::Project& project, const project::Hit& hit);

}  // namespace fundstelle::desktop
