// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <filesystem>
#include <optional>

#include "model/values.h"

namespace fundstelle::desktop {

/// What a project is called in the names of settings: the same for one file at one place.
QString settingsKeyOf(const std::filesystem::path& project);

/// The projects that were opened last, newest first; kept in the settings.
QStringList recentProjects();
void rememberProject(const QString& file);

/// Where somebody was reading in a project.
struct ReadingPlace {
    model::DocumentId document;
    std::size_t paragraph;     ///< from 0, the one at the top
    std::int64_t caret{0};     ///< code points
};

std::optional<ReadingPlace> readingPlaceIn(const std::filesystem::path& project);
void rememberReadingPlace(const std::filesystem::path& project, const ReadingPlace& place);

}  // namespace fundstelle::desktop
