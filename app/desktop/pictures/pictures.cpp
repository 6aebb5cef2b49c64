// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/pictures.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <set>

#include "adapters/strings.h"

namespace fundstelle::desktop {

QString Pictures::titleOf(PictureKind kind) {
    switch (kind) {
        case PictureKind::Frequencies: return tr("Häufigkeiten der Codes");
        case PictureKind::Percents: return tr("Anteile nach Variable");
        case PictureKind::Matrix: return tr("Code-Matrix");
        case PictureKind::Relations: return tr("Code-Relationen");
        case PictureKind::CodeMap: return tr("Code-Landkarte");
        case PictureKind::Portrait: return tr("Dokumentporträt");
        case PictureKind::CodeLines: return tr("Codes im Verlauf des Textes");
        case PictureKind::WordCloud: return tr("Wortwolke");
        case PictureKind::WordBars: return tr("Häufige Wörter");
        case PictureKind::Keywords: return tr("Wort im Zusammenhang");
        case PictureKind::Timeline: return tr("Kodierungen im Zeitverlauf");
        case PictureKind::Stacked: return tr("Verteilung in Prozent");
    }
    return {};
}

Picture Pictures::draw() const {
    switch (m_choice.kind) {
        case PictureKind::Frequencies: return frequencies();
        case PictureKind::Percents: return percents();
        case PictureKind::Matrix: return matrix();
        case PictureKind::Relations: return relations();
        case PictureKind::CodeMap: return codeMap();
        case PictureKind::Portrait: return portrait();
        case PictureKind::CodeLines: return codeLines();
        case PictureKind::Timeline: return timeline();
        case PictureKind::Stacked: return stacked();
        case PictureKind::WordCloud:
        case PictureKind::WordBars:
        case PictureKind::Keywords: break;
    }
    return started();
}

Picture Pictures::started() const {
    auto title = titleOf(m_choice.kind);
    if (m_choice.kind == PictureKind::Percents && !m_choice.columns.variable.empty()) title = tr("Anteile nach %1").arg(toQt(m_choice.columns.variable));
    if (m_choice.kind == PictureKind::Stacked && !m_choice.columns.variable.empty()) title = tr("Verteilung in Prozent nach %1").arg(toQt(m_choice.columns.variable));
    const bool ofDocument = m_choice.kind == PictureKind::Portrait || m_choice.kind == PictureKind::CodeLines;
    const auto document = ofDocument && m_choice.document ? m_project.documents().find(*m_choice.document) : std::nullopt;
    if (document) title = tr("%1: %2").arg(title, toQt(document->name));
    Picture picture{title, {m_area.width(), 24}, {}, {}};
    picture.write({0, 0, m_area.width(), 16}, title, Qt::AlignLeft | Qt::AlignVCenter, {}, 11, true);
    return picture;
}

const model::Code& Pictures::codeAt(std::size_t index) const {
    return m_project.queries().snapshot().tree()[index];
}

Tone Pictures::toneOf(std::size_t index, double share) const {
    return {Tone::Of::Code, QColor{toQt(codeAt(index).colour)}, share};
}

QString Pictures::nameOf(std::size_t index) const {
    return toQt(codeAt(index).name);
}

std::vector<Pictures::Code> Pictures::codes(bool byNumber) const {
    const auto counts = m_project.queries().frequencies(m_choice.filter, m_choice.subcodes);
    const std::set<model::CodeId> wanted{m_choice.codes.begin(), m_choice.codes.end()};
    std::vector<Code> codes;
    for (std::size_t i = 0; i < counts.codes.size(); ++i) {
        const auto& count = counts.codes[i].count;
        if (count.segments == 0 || (!wanted.empty() && !wanted.contains(codeAt(i).id))) continue;
        if (m_choice.narrowing.isEmpty() || nameOf(i).contains(m_choice.narrowing, Qt::CaseInsensitive)) codes.push_back({i, count});
    }
    const auto number = [&](const Code& code) { return m_choice.counting == analysis::Counting::Segments ? code.count.segments : code.count.documents; };
    std::stable_sort(codes.begin(), codes.end(), [&](const auto& a, const auto& b) { return number(a) > number(b); });
    if (codes.size() > m_choice.most) codes.resize(m_choice.most);
    if (!byNumber) std::sort(codes.begin(), codes.end(), [](const auto& a, const auto& b) { return a.index < b.index; });
    return codes;
}

analysis::Query Pictures::segmentsOf(std::size_t index) const {
    analysis::Query query;
    query.codes = {codeAt(index).id};
    query.subcodes = m_choice.subcodes;
    query.filter = m_choice.filter;
    return query;
}

Link Pictures::behind(std::size_t index, const analysis::Matrix& counted, std::size_t column) const {
    return Behind{[this_project = &m_project, filter = m_filter, subcodes = m_choice.subcodes, code = codeAt(index).id,
                   of = analysis::MatrixColumn{m_choice.columns, column, counted.columns[column]}] {
        return this_project->queries().codings_behind(*filter, subcodes, code, of);
    }};
}

QString Pictures::columnName(const analysis::Matrix& counted, std::size_t column) const {
    return counted.columns[column].empty() ? tr("ohne Angabe") : toQt(counted.columns[column]);
}

QString Pictures::countWords(std::int64_t number) const {
    return m_choice.counting == analysis::Counting::Segments ? tr("%Ln Segmente", nullptr, static_cast<int>(number))
                                                             : tr("%Ln Dokumente", nullptr, static_cast<int>(number));
}

QString Pictures::base(std::size_t shown) const {
    const auto documents = m_choice.filter.documents.size();
    QStringList parts{documents == 0 ? tr("alle Dokumente") : tr("%Ln aktivierte Dokumente", nullptr, static_cast<int>(documents)),
                      tr("%Ln Codes", nullptr, static_cast<int>(shown))};
    if (m_choice.subcodes == analysis::Subcodes::Include) parts << tr("mit Untercodes");
    return parts.join(QStringLiteral(", "));
}

void Pictures::addBars(Picture& picture, const std::vector<Bar>& bars) const {
    double names = 0;
    double numbers = 0;
    for (const auto& bar : bars) {
        names = std::max(names, widthOf(bar.name, 9));
        numbers = std::max(numbers, widthOf(bar.number, 9));
    }
    names = std::min(std::ceil(names), m_area.width() * 0.4);
    const auto top = picture.size.height() + 4;
    const auto height = std::clamp((m_area.height() - top - 24) / static_cast<double>(std::max<std::size_t>(bars.size(), 1)), 15.0, 24.0);
    const auto left = names + 8;
    const auto longest = std::max(m_area.width() - left - numbers - 8, 40.0);
    picture.line({left, top - 2}, {left, top + height * static_cast<double>(bars.size())}, {Tone::Of::Hairline}, 1);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const auto& bar = bars[i];
        const auto y = top + height * static_cast<double>(i);
        const auto width = std::max(longest * bar.share, bar.share > 0 ? 0.5 : 0.0);
        picture.write({0, y, names, height}, bar.name, Qt::AlignRight | Qt::AlignVCenter);
        if (width > 0) picture.box({left, y + 2, width, height - 5}, bar.tone);
        picture.write({left + width + 5, y, numbers + 4, height}, bar.number, Qt::AlignLeft | Qt::AlignVCenter);
        picture.marks.push_back({{0, y, m_area.width(), height}, bar.name, bar.number, bar.link});
    }
    picture.size.setHeight(top + height * static_cast<double>(bars.size()));
}

Picture Pictures::frequencies() const {
    auto picture = started();
    const auto shown = codes(true);
    if (shown.empty()) return picture;
    const bool segments = m_choice.counting == analysis::Counting::Segments;
    const auto number = [&](const Code& code) { return segments ? code.count.segments : code.count.documents; };
    const QLocale locale;
    std::vector<Bar> bars;
    for (const auto& code : shown) {
        bars.push_back({nameOf(code.index), locale.toString(static_cast<qlonglong>(number(code))), static_cast<double>(number(code)) / static_cast<double>(number(shown.front())),
                        toneOf(code.index), segmentsOf(code.index)});
    }
    addBars(picture, bars);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        picture.marks[i].number = tr("%1 in %2").arg(tr("%Ln Segmente", nullptr, static_cast<int>(shown[i].count.segments)), tr("%Ln Dokumenten", nullptr, static_cast<int>(shown[i].count.documents)));
    }
    picture.note(tr("%1; %2.").arg(segments ? tr("Segmente") : tr("Dokumente mit mindestens einem Segment"), base(shown.size())));
    return picture;
}

/// Of the documents of each value, how many hold the code: one group of bars per code, the values as shades of its colour.
Picture Pictures::percents() const {
    auto picture = started();
    const auto shown = codes(true);
    if (shown.empty() || m_choice.columns.by != analysis::MatrixColumns::Variable) return picture;
    const auto counted = m_project.queries().matrix(m_choice.filter, m_choice.subcodes, analysis::Counting::OncePerDocument, m_choice.columns);
    const auto shares = analysis::shares(counted, analysis::Share::ColumnDocuments);
    const QLocale locale;
    double names = 0;
    double values = 0;
    for (const auto& code : shown) names = std::max(names, widthOf(nameOf(code.index), 9));
    for (std::size_t v = 0; v < counted.columns.size(); ++v) values = std::max(values, widthOf(columnName(counted, v), 8));
    names = std::min(std::ceil(names), m_area.width() * 0.3);
    values = std::min(std::ceil(values), m_area.width() * 0.2);
    const auto left = names + 10 + values + 8;
    const auto longest = std::max(m_area.width() - left - 44, 40.0);
    double y = picture.size.height() + 4;
    constexpr double kBar = 11;
    for (const auto& code : shown) {
        const auto begin = y;
        picture.write({0, y, names, kBar}, nameOf(code.index), Qt::AlignRight | Qt::AlignVCenter);
        for (std::size_t v = 0; v < counted.columns.size(); ++v) {
            const auto share = shares[code.index][v].value_or(0);
            const auto documents = counted.rows[code.index][v];
            picture.write({names + 10, y, values, kBar}, columnName(counted, v), Qt::AlignRight | Qt::AlignVCenter, {Tone::Of::QuietInk}, 8);
            if (share > 0) picture.box({left, y + 1.5, longest * share, kBar - 3}, toneOf(code.index, 1 - 0.6 * static_cast<double>(v) / static_cast<double>(counted.columns.size())));
            picture.write({left + longest * share + 4, y, 44, kBar}, tr("%1 %").arg(locale.toString(100 * share, 'f', 0)), Qt::AlignLeft | Qt::AlignVCenter, {}, 8);
            picture.marks.push_back({{names + 10, y, m_area.width() - names - 10, kBar}, tr("%1 · %2").arg(nameOf(code.index), columnName(counted, v)),
                                     tr("%1 %, %2 von %3 Dokumenten").arg(locale.toString(100 * share, 'f', 1), locale.toString(static_cast<qlonglong>(documents)), locale.toString(static_cast<qlonglong>(counted.n[v]))), behind(code.index, counted, v)});
            y += kBar;
        }
        picture.line({left, begin}, {left, y}, {Tone::Of::Hairline}, 1);
        y += 6;
    }
    picture.size.setHeight(y - 6);
    QStringList bases;
    for (std::size_t v = 0; v < counted.columns.size(); ++v) bases << tr("%1: N = %2").arg(columnName(counted, v), locale.toString(static_cast<qlonglong>(counted.n[v])));
    picture.note(tr("Anteil der Dokumente mit mindestens einem Segment, nach %1. %2.").arg(toQt(m_choice.columns.variable), bases.join(QStringLiteral(", "))));
    return picture;
}

}  // namespace fundstelle::desktop
