// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/html_report.h"

#include "adapters/strings.h"
#include "pictures/picture_export.h"
#include "pictures/pictures.h"
#include "wording/tables.h"

namespace fundstelle::desktop {

namespace {

const QSizeF kArea{620, 380};  // points

/// Without what stands before the element itself, which a page must not repeat.
std::string inlineSvg(const Picture& picture) {
    const auto svg = QString::fromUtf8(asSvg(picture));
    return toCore(svg.mid(svg.indexOf(QLatin1String{"<svg"})));
}

}  // namespace

formats::HtmlReport htmlReport(const Workspace& workspace, const ReportChoice& choice) {
    auto& project = workspace.project();
    const auto draw = [&](PictureKind kind) {
        PictureChoice of;
        of.kind = kind;
        of.filter = choice.filter;
        of.columns = choice.columns;
        if (kind == PictureKind::Percents) of.most = 10;
        if (kind == PictureKind::Stacked) of.subcodes = analysis::Subcodes::Include;
        return Pictures{project, of, kArea}.draw();
    };
    auto report = wording::study_report(project, choice.filter, {choice.has(ReportPart::Frequencies), choice.has(ReportPart::Matrix), choice.columns, choice.has(ReportPart::Relations), choice.has(ReportPart::Segments), choice.smallCells},
                                        workspace.language());
    // Frequencies, matrix and relations have their numbers in the report already.
    const bool draws = choice.smallCells < 2;
    if (draws && choice.has(ReportPart::Frequencies)) {
        if (const auto picture = draw(PictureKind::Frequencies); !picture.marks.empty()) report.sections.front().picture = inlineSvg(picture);
    }
    for (const auto& [part, kind] : {std::pair{ReportPart::Percents, PictureKind::Percents}, std::pair{ReportPart::Stacked, PictureKind::Stacked}, std::pair{ReportPart::CodeMap, PictureKind::CodeMap},
                                     std::pair{ReportPart::Timeline, PictureKind::Timeline}}) {
        if (!draws || !choice.has(part)) continue;
        const auto picture = draw(kind);
        if (picture.marks.empty()) continue;
        formats::ReportSection section;
        section.table.title = toCore(picture.title);
        section.picture = inlineSvg(picture);
        report.sections.push_back(std::move(section));
    }
    return report;
}

}  // namespace fundstelle::desktop
