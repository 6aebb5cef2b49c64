// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

#include "model/quote.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// What an author does with the words of one quote. Ranges are of the document. What is refused is said in a sentence, and nothing is changed.
class QuoteEditing : public QObject {
    Q_OBJECT

public:
    explicit QuoteEditing(Workspace& workspace, QObject* parent = nullptr) : QObject{parent}, m_workspace{workspace} {}

    void setQuote(const std::optional<model::QuoteId>& quote) { m_quote = quote; }
    [[nodiscard]] const std::optional<model::QuoteId>& quote() const { return m_quote; }

    bool leaveOut(const text::CodePointRange& words);
    /// Square brackets that were typed around the words are taken off: they come by themselves.
    bool edit(model::QuoteEditKind kind, const text::CodePointRange& words, const QString& printed);
    bool setBorders(const text::CodePointRange& range);
    bool join(const text::CodePointRange& passage);
    /// Says so if there is nothing to smooth.
    bool smooth();
    /// The edit at a position; false if there is none.
    bool takeBack(std::int64_t position);

signals:
    void refused(const QString& sentence);

private:
    bool attempt(const std::function<void(project::Project&, model::QuoteId)>& change);

    Workspace& m_workspace;
    std::optional<model::QuoteId> m_quote;
};

}  // namespace fundstelle::desktop
