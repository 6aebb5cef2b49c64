// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <array>

#include "workspace.h"

namespace fundstelle::desktop {

enum class ReportPart { Frequencies, Matrix, Relations, Percents, Stacked, CodeMap, Timeline };
constexpr std::size_t kReportParts = 7;

/// What a report holds, and of what.
struct ReportChoice {
    analysis::Filter filter{};
    analysis::ColumnChoice columns{};  ///< of the matrix and the distribution; where it is a variable, also of the percents
    std::array<bool, kReportParts> parts{true, true, true, true, true, true, true};
    [[nodiscard]] bool has(ReportPart part) const { return parts[static_cast<std::size_t>(part)]; }
};

/// The counts of the open project as one page for those without the program: pictures and their tables, nothing from outside, no script, and no
/// words of any transcript. The date is that of the project's clock.
QByteArray htmlReport(const Workspace& workspace, const ReportChoice& choice);

}  // namespace fundstelle::desktop
