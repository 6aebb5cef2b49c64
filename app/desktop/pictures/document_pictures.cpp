// SPDX-License-Identifier: GPL-3.0-or-later
// Codes along the text of one document.
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "adapters/strings.h"
#include "pictures/pictures.h"

namespace fundstelle::desktop {

namespace {

constexpr double kSide = 10;            // of a cell, in points
constexpr std::size_t kLeastDown = 8;   // cells
constexpr std::size_t kMostShares = 4;  // of a cell: more stripes cannot be seen

}  // namespace

/// Each square is the same length of text, from the upper left to the lower right, in the colours of its codes.
Picture Pictures::portrait() const {
    auto picture = started();
    if (!m_choice.document) return picture;
    const auto lines = m_project.queries().code_lines(*m_choice.document, m_choice.filter, analysis::Subcodes::Exclude);
    const auto& snapshot = m_project.queries().snapshot();
    const auto index = snapshot.document_index(*m_choice.document);
    if (lines.empty() || !index) return picture;
    const auto& document = snapshot.documents[*index];
    const auto legend = std::min(m_area.width() * 0.3, 180.0);
    const auto top = picture.size.height() + 4;
    const auto across = static_cast<std::size_t>((m_area.width() - legend - 16) / kSide);
    const auto down = std::max(static_cast<std::size_t>(std::max(m_area.height() - top - 36, 0.0) / kSide), kLeastDown);
    const auto count = static_cast<std::int64_t>(across * down);
    const auto cells = analysis::portrait(lines, document.code_points, across * down);
    for (std::size_t k = 0; k < cells.size(); ++k) {
        const QRectF place{kSide * static_cast<double>(k % across), top + kSide * static_cast<double>(k / across), kSide - 1, kSide - 1};
        picture.box(place, {Tone::Of::Hairline, {}, 0.5});
        const auto shares = std::min(cells[k].size(), kMostShares);
        if (shares == 0) continue;
        QStringList names;
        std::vector<model::CodingId> codings;
        const auto begin = static_cast<std::int64_t>(k) * document.code_points / count;
        const auto end = static_cast<std::int64_t>(k + 1) * document.code_points / count;
        for (std::size_t s = 0; s < cells[k].size(); ++s) {
            const auto& line = lines[cells[k][s].line];
            if (s < shares) picture.box({place.x(), place.y() + place.height() * static_cast<double>(s) / static_cast<double>(shares), place.width(), place.height() / static_cast<double>(shares)}, toneOf(line.code));
            names << nameOf(line.code);
            for (const auto row : line.rows) {
                if (document.rows[row].begin < end && document.rows[row].end > begin) codings.push_back(document.keys[row]);
            }
        }
        picture.marks.push_back({place, tr("Text bei %1 %").arg(QLocale{}.toString(100.0 * static_cast<double>(begin) / static_cast<double>(document.code_points), 'f', 0)), names.join(QStringLiteral(", ")), codings});
    }
    // The codes by how much of the text they cover.
    std::vector<std::pair<std::int64_t, std::size_t>> covered;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::int64_t sum = 0;
        for (const auto& span : lines[i].spans) sum += span.end - span.begin;
        covered.emplace_back(-sum, i);
    }
    std::sort(covered.begin(), covered.end());
    const auto height = kSide * static_cast<double>(down);
    const auto room = static_cast<std::size_t>(height / 13);
    const auto left = kSide * static_cast<double>(across) + 16;
    for (std::size_t i = 0; i < std::min(covered.size(), room); ++i) {
        const auto& line = lines[covered[i].second];
        const auto y = top + 13.0 * static_cast<double>(i);
        picture.box({left, y + 2, 8, 8}, toneOf(line.code));
        const auto number = tr("%1 %").arg(QLocale{}.toString(-100.0 * static_cast<double>(covered[i].first) / static_cast<double>(document.code_points), 'f', 0));
        picture.write({left + 13, y, legend - 45, 12}, nameOf(line.code), Qt::AlignLeft | Qt::AlignVCenter, {}, 8);
        picture.write({left + legend - 30, y, 30, 12}, number, Qt::AlignRight | Qt::AlignVCenter, {Tone::Of::QuietInk}, 8);
        std::vector<model::CodingId> codings;
        for (const auto row : line.rows) codings.push_back(document.keys[row]);
        picture.marks.push_back({{left, y, legend, 12}, nameOf(line.code), tr("%1 des Textes").arg(number), codings});
    }
    picture.size.setHeight(top + height);
    picture.note(tr("Jedes Kästchen ist %1 Zeichen Text; rechts der Anteil des Textes, den ein Code bedeckt.").arg(QLocale{}.toString(static_cast<qlonglong>(std::max<std::int64_t>(document.code_points / count, 1)))));
    return picture;
}

/// One line per code; from left to right runs the text.
Picture Pictures::codeLines() const {
    auto picture = started();
    if (!m_choice.document) return picture;
    auto lines = m_project.queries().code_lines(*m_choice.document, m_choice.filter, m_choice.subcodes);
    const auto& snapshot = m_project.queries().snapshot();
    const auto index = snapshot.document_index(*m_choice.document);
    std::erase_if(lines, [&](const auto& line) { return !m_choice.narrowing.isEmpty() && !nameOf(line.code).contains(m_choice.narrowing, Qt::CaseInsensitive); });
    if (lines.empty() || !index) return picture;
    const auto& document = snapshot.documents[*index];
    double names = 0;
    for (const auto& line : lines) names = std::max(names, widthOf(nameOf(line.code), 9));
    names = std::min(std::ceil(names), m_area.width() * 0.35);
    const auto left = names + 8;
    const auto width = m_area.width() - left;
    const auto top = picture.size.height() + 4;
    constexpr double kLine = 16;
    const auto at = [&](std::int64_t position) { return left + width * static_cast<double>(position) / static_cast<double>(document.code_points); };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto y = top + kLine * static_cast<double>(i);
        picture.write({0, y, names, kLine}, nameOf(lines[i].code), Qt::AlignRight | Qt::AlignVCenter);
        picture.line({left, y + kLine / 2}, {left + width, y + kLine / 2}, {Tone::Of::Hairline});
        for (const auto& span : lines[i].spans) {
            const QRectF place{at(span.begin), y + 3, std::max(at(span.end) - at(span.begin), 1.0), kLine - 6};
            picture.box(place, toneOf(lines[i].code));
            std::vector<model::CodingId> codings;
            for (const auto row : lines[i].rows) {
                if (document.rows[row].begin < span.end && document.rows[row].end > span.begin) codings.push_back(document.keys[row]);
            }
            const auto number = tr("%Ln Segmente", nullptr, static_cast<int>(codings.size()));
            picture.marks.push_back({place.adjusted(-1, -3, 1, 3), nameOf(lines[i].code), number, codings});
        }
    }
    const auto bottom = top + kLine * static_cast<double>(lines.size());
    picture.line({left, bottom}, {left + width, bottom}, {Tone::Of::QuietInk}, 0.75);
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const auto x = left + width * quarter / 4;
        picture.line({x, bottom}, {x, bottom + 3}, {Tone::Of::QuietInk}, 0.75);
        const auto alignment = quarter == 0 ? Qt::AlignLeft : quarter == 4 ? Qt::AlignRight : Qt::AlignHCenter;
        picture.write({quarter == 0 ? x : quarter == 4 ? x - 40 : x - 20, bottom + 4, 40, 10}, tr("%1 %").arg(25 * quarter), alignment | Qt::AlignVCenter, {Tone::Of::QuietInk}, 8);
    }
    picture.size.setHeight(bottom + 14);
    picture.note(tr("Von links nach rechts läuft der Text; %1.").arg(tr("%Ln Codes", nullptr, static_cast<int>(lines.size()))));
    return picture;
}

}  // namespace fundstelle::desktop
