// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of 100 per cent, parted.
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "adapters/strings.h"
#include "pictures/pictures.h"

namespace fundstelle::desktop {

namespace {

constexpr std::size_t kMostBars = 40;  // more cannot be told apart on paper
constexpr std::size_t kMostShades = 8;

}  // namespace

/// Names behind their colours, line after line.
void Pictures::addLegend(Picture& picture, const std::vector<Part>& parts) const {
    constexpr double kLine = 14;
    double x = 0;
    double y = picture.size.height() + 2;
    for (const auto& part : parts) {
        const auto width = std::min(widthOf(part.name, 9) + 1, m_area.width() - 14);
        if (x > 0 && x + 14 + width > m_area.width()) {
            x = 0;
            y += kLine;
        }
        picture.box({x, y + 2.5, 9, 9}, part.tone);
        picture.write({x + 14, y, width, kLine}, part.name, Qt::AlignLeft | Qt::AlignVCenter);
        x += 14 + width + 14;
    }
    picture.size.setHeight(y + kLine + 2);
}

void Pictures::addStackedBars(Picture& picture, const std::vector<Part>& parts, const std::vector<StackedBar>& bars) const {
    const QLocale locale;
    const auto number = [&](std::int64_t count) { return locale.toString(static_cast<qlonglong>(count)); };
    double names = 0;
    double bases = 0;
    std::vector<std::int64_t> sums;
    for (const auto& bar : bars) {
        sums.push_back(std::accumulate(bar.counts.begin(), bar.counts.end(), std::int64_t{0}));
        names = std::max(names, widthOf(bar.name, 9));
        bases = std::max(bases, widthOf(tr("N = %1").arg(number(sums.back())), 9));
    }
    names = std::min(std::ceil(names), m_area.width() * 0.3);
    const auto left = names + 8;
    const auto whole = std::max(m_area.width() - left - bases - 8, 40.0);
    const auto top = picture.size.height() + 4;
    const auto height = std::clamp((m_area.height() - top - 36) / static_cast<double>(bars.size()), 17.0, 28.0);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const auto y = top + height * static_cast<double>(i);
        picture.write({0, y, names, height}, bars[i].name, Qt::AlignRight | Qt::AlignVCenter);
        picture.write({left + whole + 6, y, bases + 2, height}, tr("N = %1").arg(number(sums[i])), Qt::AlignLeft | Qt::AlignVCenter, {Tone::Of::QuietInk});
        std::int64_t before = 0;
        for (std::size_t p = 0; p < parts.size(); ++p) {
            const auto count = bars[i].counts[p];
            if (count == 0) continue;
            const auto at = [&](std::int64_t until) { return left + whole * static_cast<double>(until) / static_cast<double>(sums[i]); };
            const QRectF place{at(before), y + 2, std::max(at(before + count) - at(before) - 0.75, 0.25), height - 5};
            const auto share = 100.0 * static_cast<double>(count) / static_cast<double>(sums[i]);
            picture.box(place, parts[p].tone);
            const auto words = tr("%1 %").arg(locale.toString(share, 'f', 0));
            if (widthOf(words, 8) + 4 <= place.width()) picture.shapes.push_back({Shape::Kind::Words, place, {}, 1, words, 8, false, Qt::AlignCenter, parts[p].tone});
            picture.marks.push_back({place, tr("%1 · %2").arg(bars[i].name, parts[p].name), tr("%1 %, %2 von %3").arg(locale.toString(share, 'f', 1), number(count), number(sums[i])),
                                     bars[i].links[p]});
            before += count;
        }
    }
    picture.size.setHeight(top + height * static_cast<double>(bars.size()));
}

/// How the segments (or documents) of each column are distributed over the codes; or of each code over the columns.
Picture Pictures::stacked() const {
    auto picture = started();
    auto shown = codes(false);
    // What a code counts with those below it would be counted twice in one bar.
    std::set<std::size_t> kept;
    const auto& tree = m_project.queries().snapshot().tree();
    std::erase_if(shown, [&](const Code& code) {
        for (auto above = tree.parent(code.index); above && m_choice.subcodes == analysis::Subcodes::Include; above = tree.parent(*above)) {
            if (kept.contains(*above)) return true;
        }
        kept.insert(code.index);
        return false;
    });
    const auto counted = m_project.queries().matrix(m_choice.filter, m_choice.subcodes, m_choice.counting, m_choice.columns);
    const bool barIsColumn = m_choice.bars == StackedBars::Columns;
    const auto columns = std::min(counted.columns.size(), barIsColumn ? kMostBars : kMostShades);
    if (shown.empty() || columns == 0) return picture;
    std::vector<Part> codeParts;
    std::vector<Part> columnParts;
    for (const auto& code : shown) codeParts.push_back({nameOf(code.index), toneOf(code.index)});
    for (std::size_t c = 0; c < columns; ++c) {
        const auto shade = columns == 1 ? 1.0 : 1 - 0.8 * static_cast<double>(c) / static_cast<double>(columns - 1);
        columnParts.push_back({columnName(counted, c), {Tone::Of::Accent, {}, shade}});
    }
    const auto& parts = barIsColumn ? codeParts : columnParts;
    const auto& heads = barIsColumn ? columnParts : codeParts;
    std::vector<StackedBar> bars;
    for (std::size_t b = 0; b < heads.size(); ++b) {
        auto& bar = bars.emplace_back(StackedBar{heads[b].name, {}, {}});
        for (std::size_t p = 0; p < parts.size(); ++p) {
            const auto index = shown[barIsColumn ? p : b].index;
            const auto column = barIsColumn ? b : p;
            bar.counts.push_back(counted.rows[index][column]);
            bar.links.push_back(behind(index, counted, column));
        }
    }
    addLegend(picture, parts);
    addStackedBars(picture, parts, bars);
    const auto counts = m_choice.counting == analysis::Counting::Segments ? tr("Segmente") : tr("Dokumente je Code");
    const auto omitted = static_cast<int>(counted.columns.size() - columns);
    const auto whole = barIsColumn ? tr("100 % = N, alle %1 der gezeigten Codes; %2.") : tr("100 % = N, alle %1 des Codes in den gezeigten Teilen; %2.");
    picture.note(whole.arg(counts, base(shown.size())) + (omitted == 0 ? QString{} : tr(" %Ln weitere sind nicht gezeigt.", nullptr, omitted)));
    return picture;
}

}  // namespace fundstelle::desktop
