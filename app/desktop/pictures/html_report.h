// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "formats/html_report.h"
#include "workspace.h"

namespace fundstelle::desktop {

enum class ReportPart { Frequencies, Matrix, Relations, Percents, Stacked, CodeMap, Timeline, Segments };
constexpr std::size_t kReportParts = 8;

/// True for what is only a picture: it would show what small numbers hide.
[[nodiscard]] constexpr bool isPicture(ReportPart part) {
    return part == ReportPart::Percents || part == ReportPart::Stacked || part == ReportPart::CodeMap || part == ReportPart::Timeline;
}

/// What a report holds, and of what.
struct ReportChoice {
    analysis::Filter filter{};
    analysis::ColumnChoice columns{};  ///< of the matrix and the distribution; where it is a variable, also of the percents
    std::array<bool, kReportParts> parts{true, true, true, true, true, true, true, false};
    int smallCells{0};  ///< counts below it are hidden, and pictures left out
    [[nodiscard]] bool has(ReportPart part) const { return parts[static_cast<std::size_t>(part)]; }
};

/// The counts of the open project as one page for those without the program: pictures and their tables, and only if chosen words of transcripts.
/// The date is that of the project's clock.
formats::HtmlReport htmlReport(const Workspace& workspace, const ReportChoice& choice);

}  // namespace fundstelle::desktop
