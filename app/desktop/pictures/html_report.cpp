// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/html_report.h"

#include "adapters/strings.h"
#include "pictures/picture_export.h"
#include "pictures/pictures.h"
#include "wording/tables.h"

namespace fundstelle::desktop {

namespace {

const QSizeF kArea{620, 380};  // points

QString tableOf(const formats::ReportTable& table, wording::Language language) {
    QString html = QStringLiteral("<details><summary>%1</summary><table>").arg(Pictures::tr("Zahlen"));
    bool head = true;
    for (const auto& row : formats::to_text(table, wording::table_language(language), false)) {
        html += QStringLiteral("<tr>");
        for (const auto& cell : row) html += QStringLiteral("<%1>%2</%1>").arg(head ? QStringLiteral("th") : QStringLiteral("td"), toQt(cell).toHtmlEscaped());
        html += QStringLiteral("</tr>\n");
        head = false;
    }
    return html + QStringLiteral("</table></details>\n");
}

/// Without what stands before the element itself, which a page must not repeat.
QString inlineSvg(const Picture& picture) {
    const auto svg = QString::fromUtf8(asSvg(picture));
    return svg.mid(svg.indexOf(QLatin1String{"<svg"}));
}

}  // namespace

QByteArray htmlReport(const Workspace& workspace, const analysis::Filter& filter) {
    auto& project = workspace.project();
    const auto language = workspace.language();
    const wording::TableBase base{filter};
    QString page = QStringLiteral(
                       "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>body{font:15px/1.5 sans-serif;max-width:900px;margin:32px auto;padding:0 16px;"
                       "color:#1f2328}svg{max-width:100%;height:auto}section{margin:40px 0}table{border-collapse:collapse;margin:8px 0}th,td{padding:3px 10px;border-bottom:1px solid #e3e0d8;"
                       "text-align:right}th:first-child,td:first-child{text-align:left}summary{cursor:pointer;color:#2a6989}</style></head>\n<body><h1>%2</h1><p>%3</p>\n")
                       .arg(language == wording::Language::German ? QStringLiteral("de") : QStringLiteral("en"), toQt(project.name()).toHtmlEscaped(),
                            Pictures::tr("Stand %1. Der Bericht enthält Zahlen und keine Zitate.").arg(toQt(to_local_minute(project.now()))));
    const auto& queries = project.queries();
    for (const auto kind : {PictureKind::Frequencies, PictureKind::Percents, PictureKind::Matrix, PictureKind::Relations, PictureKind::CodeMap, PictureKind::Timeline}) {
        PictureChoice choice;
        choice.kind = kind;
        choice.filter = filter;
        if (kind == PictureKind::Percents) {
            if (queries.snapshot().variables.empty()) continue;
            choice.columns = {analysis::MatrixColumns::Variable, queries.snapshot().variables.front().name};
            choice.most = 10;
        }
        const auto picture = Pictures{project, choice, kArea}.draw();
        if (picture.marks.empty()) continue;
        page += QStringLiteral("<section>") + inlineSvg(picture);
        if (kind == PictureKind::Frequencies) page += tableOf(wording::frequency_table(project, queries.frequencies(filter, choice.subcodes), base, language), language);
        if (kind == PictureKind::Matrix) {
            page += tableOf(wording::matrix_table(project, queries.matrix(filter, choice.subcodes, choice.counting, choice.columns), std::nullopt, base, language), language);
        }
        page += QStringLiteral("</section>\n");
    }
    return (page + QStringLiteral("</body></html>\n")).toUtf8();
}

}  // namespace fundstelle::desktop
