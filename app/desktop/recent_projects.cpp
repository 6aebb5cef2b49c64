// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_projects.h"

#include <QFileInfo>
#include <QSettings>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

constexpr int kMost = 8;
const QString kRecent = QStringLiteral("recent");

QString placeKey(const std::filesystem::path& project) {
    return QStringLiteral("places/") + settingsKeyOf(project);
}

}  // namespace

QString settingsKeyOf(const std::filesystem::path& project) {
    return QString::fromLatin1(toQtPath(project).toUtf8().toHex());
}

QStringList recentProjects() {
    return QSettings{}.value(kRecent).toStringList();
}

void rememberProject(const QString& file) {
    auto recent = recentProjects();
    const auto absolute = QFileInfo{file}.absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    while (recent.size() > kMost) recent.removeLast();
    QSettings{}.setValue(kRecent, recent);
}

std::optional<ReadingPlace> readingPlaceIn(const std::filesystem::path& project) {
    const auto place = QSettings{}.value(placeKey(project)).toStringList();
    const auto document = place.size() >= 2 ? parse_uuid(toCore(place.front())) : std::nullopt;
    if (!document) return std::nullopt;
    return ReadingPlace{model::DocumentId{*document}, static_cast<std::size_t>(place[1].toULongLong()), place.value(2).toLongLong()};
}

void rememberReadingPlace(const std::filesystem::path& project, const ReadingPlace& place) {
    QSettings{}.setValue(placeKey(project), QStringList{toQt(to_string(place.document.uuid())), QString::number(place.paragraph), QString::number(place.caret)});
}

}  // namespace fundstelle::desktop
