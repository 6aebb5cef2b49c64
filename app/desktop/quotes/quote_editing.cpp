// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/quote_editing.h"

#include "adapters/strings.h"

namespace fundstelle::desktop {

bool QuoteEditing::attempt(const std::function<void(project::Project&, model::QuoteId)>& change) {
    if (!m_quote || !m_workspace.isOpen()) return false;
    try {
        change(m_workspace.project(), *m_quote);
        emit refused({});
        return true;
    } catch (const Error& error) {
        emit refused(toQt(wording::sentence(error, m_workspace.language())));
        return false;
    }
}

bool QuoteEditing::leaveOut(const text::CodePointRange& words) {
    return attempt([&](project::Project& project, model::QuoteId quote) {
        project.quotes().add_edit(quote, {words});
    });
}

bool QuoteEditing::edit(model::QuoteEditKind kind, const text::CodePointRange& words, const QString& printed) {
    auto plain = printed.trimmed();
    if (plain.startsWith(QLatin1Char('[')) && plain.endsWith(QLatin1Char(']'))) plain = plain.mid(1, plain.size() - 2).trimmed();
    return attempt([&](project::Project& project, model::QuoteId quote) { project.quotes().add_edit(quote, {words, kind, toCore(plain)}); });
}

bool QuoteEditing::setBorders(const text::CodePointRange& range) {
    return attempt([&](project::Project& project, model::QuoteId quote) { project.quotes().set_range(quote, range); });
}

bool QuoteEditing::join(const text::CodePointRange& passage) {
    return attempt([&](project::Project& project, model::QuoteId quote) { project.quotes().join(quote, passage); });
}

bool QuoteEditing::smooth() {
    std::size_t smoothed = 0;
    const bool done = attempt([&](project::Project& project, model::QuoteId quote) { smoothed = project.quotes().smooth(quote); });
    if (done && smoothed == 0) emit refused(tr("Hier gibt es nichts zu glätten: keine Füllwörter, Abbrüche oder Pausen."));
    return smoothed > 0;
}

bool QuoteEditing::takeBack(std::int64_t position) {
    std::optional<model::QuoteEditId> found;
    if (!m_quote || !m_workspace.isOpen()) return false;
    const auto gathered = m_workspace.project().quotes().find(*m_quote);
    for (const auto& edit : gathered.edits) {
        if (gathered.current && edit.range.begin().count() <= position && position <= edit.range.end().count()) found = edit.id;
    }
    return found && attempt([&](project::Project& project, model::QuoteId quote) { project.quotes().remove_edit(quote, *found); });
}

}  // namespace fundstelle::desktop
