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

QByteArray htmlReport(const Workspace& workspace, const analysis::Filter& filter) {
    auto& project = workspace.project();
    auto report = wording::study_report(project, filter, false, workspace.language());
    const auto draw = [&](PictureKind kind, const analysis::ColumnChoice& columns = {}) {
        PictureChoice choice;
        choice.kind = kind;
        choice.filter = filter;
        choice.columns = columns;
        if (kind == PictureKind::Percents) choice.most = 10;
        return Pictures{project, choice, kArea}.draw();
    };
    // Frequencies, matrix and relations have their numbers in the report already.
    if (const auto picture = draw(PictureKind::Frequencies); !picture.marks.empty()) report.sections.front().picture = inlineSvg(picture);
    for (const auto kind : {PictureKind::Percents, PictureKind::CodeMap, PictureKind::Timeline}) {
        const auto& variables = project.queries().snapshot().variables;
        if (kind == PictureKind::Percents && variables.empty()) continue;
        const auto picture = kind == PictureKind::Percents ? draw(kind, {analysis::MatrixColumns::Variable, variables.front().name, {}}) : draw(kind);
        if (picture.marks.empty()) continue;
        formats::ReportSection section;
        section.table.title = toCore(picture.title);
        section.picture = inlineSvg(picture);
        report.sections.push_back(std::move(section));
    }
    return QByteArray::fromStdString(formats::html_report(report, workspace.language()));
}

}  // namespace fundstelle::desktop
