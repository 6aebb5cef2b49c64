// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_check/quote_comparison.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <vector>

#include "adapters/strings.h"
#include "text/utf8.h"
#include "theme/theme.h"
#include "wording/report_findings.h"

namespace fundstelle::desktop {

namespace {

using report::Difference;

constexpr std::int64_t kMostShown = 1'500;  // code points of one passage

struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// Words to mark; empty ones show where words are missing.
struct Mark {
    std::int64_t begin;
    std::int64_t end;
    bool grave;
};

QString escaped(std::string_view utf8) {
    return toQt(utf8).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String{"<br>"});
}

QString markedWords(const QString& words, bool grave) {
    return QStringLiteral("<span style=\"background-color:%1;%2\">%3</span>").arg(theme().found.name(), grave ? QStringLiteral("font-weight:600;") : QString{}, words);
}

QString marked(std::string_view utf8, std::vector<Mark> marks) {
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.begin < b.begin; });
    const auto size = text::count_code_points(utf8);
    QString html;
    std::int64_t at = 0;
    const auto words = [&](std::int64_t begin, std::int64_t end) { return begin < end ? escaped(text::slice(utf8, {begin, end})) : QString{}; };
    for (const auto& mark : marks) {
        const auto begin = std::clamp(mark.begin, at, size);
        const auto end = std::clamp(mark.end, begin, size);
        html += words(at, begin) + markedWords(begin < end ? words(begin, end) : QStringLiteral("‸"), mark.grave);
        at = end;
    }
    return html + words(at, size);
}

bool isInWords(const project::QuoteDifference& difference) {
    return difference.kind != Difference::Kind::Speaker && difference.kind != Difference::Kind::Source;
}

QString quotedSide(const project::ReportQuote& quote) {
    std::vector<Mark> marks;
    for (const auto& difference : quote.differences) {
        if (isInWords(difference)) marks.push_back({difference.quoted_begin.count(), difference.quoted_end.count(), difference.grave});
    }
    return QStringLiteral("„%1“").arg(marked(quote.passage.words, std::move(marks)));
}

QString transcriptSide(project::Project& project, const project::ReportQuote& quote, const project::QuotedPlace& place) {
    if (!project.documents().find(place.document)) return Comparison::tr("Das Transkript gibt es nicht mehr.");
    const auto text = project.documents().text(place.document);
    if (!text->offsets().contains(place.range)) return Comparison::tr("Das Transkript wurde seither geändert.");
    const auto begin = place.range.begin().count();
    const auto end = std::min(place.range.end().count(), begin + kMostShown);
    std::vector<Mark> marks;
    for (const auto& difference : quote.differences) {
        const bool here = difference.document == place.document_name && difference.begin.count() >= begin && difference.end.count() <= end;
        if (here && isInWords(difference) && (difference.kind != Difference::Kind::Glued || difference.quoted.empty())) {
            marks.push_back({difference.begin.count() - begin, difference.end.count() - begin, difference.grave});
        }
    }
    return marked(text->words({begin, end}), std::move(marks)) + (end < place.range.end().count() ? QStringLiteral(" …") : QString{});
}

/// Where the words stand; a quote that was put together has several places.
QString transcriptSides(project::Project& project, const project::ReportQuote& quote) {
    if (quote.places.empty()) return QStringLiteral("<i>%1</i>").arg(Comparison::tr("Diese Worte stehen in keinem Transkript."));
    const bool glued = std::any_of(quote.differences.begin(), quote.differences.end(), [](const auto& one) { return one.kind == Difference::Kind::Glued && !one.quoted.empty(); });
    QStringList sides;
    for (const auto& place : quote.places) {
        sides << transcriptSide(project, quote, place);
        if (!glued) break;
    }
    return sides.join(QStringLiteral("<hr>"));
}

QString listOf(const project::ReportQuote& quote, bool grave, wording::Language language) {
    QString items;
    for (const auto& difference : quote.differences) {
        if (difference.grave == grave) items += QStringLiteral("<li>%1</li>").arg(escaped(wording::difference_words(difference, language)));
    }
    if (items.isEmpty()) return {};
    const auto heading = grave ? QStringLiteral("<b>%1</b>").arg(Comparison::tr("Ändert den Sinn")) : Comparison::tr("Weitere Abweichungen");
    return QStringLiteral("<p style=\"margin-bottom:0\">%1</p><ul style=\"margin-top:4px\">%2</ul>").arg(heading, items);
}

}  // namespace

QString comparisonOf(project::Project& project, const project::ReportQuote& quote, wording::Language language) {
    const auto heading = [](const QString& where, const QString& place) {
        return QStringLiteral("<p style=\"color:%1;margin-top:0;margin-bottom:4px\">%2%3</p>").arg(theme().faintInk.name(), where, place.isEmpty() ? QString{} : QStringLiteral(" · ") + place.toHtmlEscaped());
    };
    const auto cell = QStringLiteral("<td width=\"50%\" style=\"padding-right:16px\">%1%2</td>");
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\"><tr>%1%2</tr></table>%3%4")
        .arg(cell.arg(heading(Comparison::tr("Im Bericht"), toQt(wording::report_place(quote.passage, language))), quotedSide(quote)),
             cell.arg(heading(Comparison::tr("Im Transkript"), toQt(wording::source_place(quote, language))), transcriptSides(project, quote)),
             listOf(quote, true, language), listOf(quote, false, language));
}

}  // namespace fundstelle::desktop
