// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/gathering.h"

#include <QCryptographicHash>
#include <QSettings>
#include <utility>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

/// Paths hold slashes, which settings take as levels.
QString settingOf(project::Project& project) {
    const auto path = toQtPath(project.path()).toUtf8();
    return QStringLiteral("quotes/chapter/") + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Md5).toHex());
}

}  // namespace

QString gatheredSentence(int quotes, const QString& chapter) {
    return quotes == 1 ? Gathering::tr("In „%1“ aufgenommen. Rückgängig mit Strg+Z.").arg(chapter)
                       : Gathering::tr("%Ln Zitate in „%1“ aufgenommen. Rückgängig mit Strg+Z.", nullptr, quotes).arg(chapter);
}

Gathering::Gathering(Workspace& workspace, QWidget* window) : QObject{window}, m_workspace{workspace}, m_palette{new ChapterPalette{workspace, window}} {
    connect(&workspace, &Workspace::opened, this, [this] {
        const auto key = toUuid(QSettings{}.value(settingOf(m_workspace.project())).toByteArray());
        m_chapter = key ? std::optional{model::HeadingId{*key}} : std::nullopt;
        emit chapterChanged();
    });
    connect(&workspace, &Workspace::closed, this, [this] {
        m_chapter.reset();
        emit chapterChanged();
    });
    connect(m_palette, &ChapterPalette::chosen, this, [this](model::HeadingId chapter) { take(chapter, {}); });
    connect(m_palette, &ChapterPalette::newWanted, this, [this](const QString& path) { take(std::nullopt, path); });
}

std::optional<model::HeadingId> Gathering::chapter() const {
    if (!m_chapter || !m_workspace.isOpen()) return std::nullopt;
    auto& outline = m_workspace.project().quote_outline();
    for (const auto& collection : outline.collections()) {
        for (const auto& chapter : outline.chapters(collection.id)) {
            if (chapter.heading.id == *m_chapter) return m_chapter;
        }
    }
    return std::nullopt;
}

void Gathering::setChapter(model::HeadingId chapter) {
    if (m_chapter == chapter) return;
    m_chapter = chapter;
    QSettings{}.setValue(settingOf(m_workspace.project()), toBytes(chapter.uuid()));
    emit chapterChanged();
}

QString Gathering::chapterName() const {
    const auto current = chapter();
    return current ? toQt(m_workspace.project().quote_outline().chapter(*current).name) : QString{};
}

void Gathering::add(const std::vector<model::Passage>& passages) {
    if (!m_workspace.isOpen() || passages.empty()) return;
    if (m_workspace.project().read_only()) return emit reported(tr("Eine schreibgeschützte Kopie lässt sich nur ansehen."));
    std::vector<std::pair<model::DocumentId, text::CodePointRange>> places;
    for (const auto& passage : passages) places.emplace_back(passage.document, passage.range);
    std::vector<model::QuoteId> quotes;
    const auto here = chapter();
    const auto collection = toCore(tr("Zitate"));
    const auto withoutChapter = toCore(tr("Ohne Kapitel"));
    const bool done = m_workspace.performLong(tr("Zitate werden aufgenommen …"), [&](project::Project& project) {
        quotes = here ? project.quotes().add_all(*here, places) : project.quotes().add_all(collection, withoutChapter, places);
    });
    if (!done) return;
    setChapter(m_workspace.project().quotes().find(quotes.front()).quote.heading);
    emit added(quotes.front());
    emit reported(gatheredSentence(static_cast<int>(quotes.size()), chapterName()));
}

void Gathering::addTo(const std::vector<model::Passage>& passages, const QPoint& place) {
    m_waiting = passages;
    m_palette->popUp(place, chapter());
}

void Gathering::choose(const QPoint& place) {
    addTo({}, place);
}

void Gathering::take(const std::optional<model::HeadingId>& chapter, const QString& newPath) {
    const auto waiting = std::exchange(m_waiting, {});
    if (chapter) {
        setChapter(*chapter);
        return add(waiting);
    }
    auto& outline = m_workspace.project().quote_outline();
    const auto current = this->chapter();
    const auto collections = outline.collections();
    const auto collection = current ? outline.collection(outline.chapter(*current).collection).name : collections.empty() ? toCore(tr("Zitate")) : collections.front().name;
    std::vector<std::pair<model::DocumentId, text::CodePointRange>> places;
    for (const auto& passage : waiting) places.emplace_back(passage.document, passage.range);
    std::optional<model::QuoteId> first;
    std::optional<model::HeadingId> made;
    m_workspace.perform([&](project::Project& project) {
        if (places.empty()) {
            made = project.quote_outline().ensure_chapter(collection, toCore(newPath));
        } else {  // chapter and quotes are one action
            first = project.quotes().add_all(collection, toCore(newPath), places).front();
            made = project.quotes().find(*first).quote.heading;
        }
    });
    if (!made) return;
    setChapter(*made);
    if (first) emit added(*first);
    if (first) emit reported(gatheredSentence(static_cast<int>(places.size()), chapterName()));
}

}  // namespace fundstelle::desktop
