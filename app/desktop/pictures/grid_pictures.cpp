// SPDX-License-Identifier: GPL-3.0-or-later
// Heat maps.
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "adapters/strings.h"
#include "pictures/pictures.h"

namespace fundstelle::desktop {

namespace {

constexpr std::size_t kMostColumns = 40;  // more cannot be told apart on paper

}  // namespace

void Pictures::addGrid(Picture& picture, const std::vector<Code>& rows, const Grid& grid, const std::function<Link(std::size_t, std::size_t)>& link,
                       bool rowNumbers) const {
    const auto columns = grid.columns.size();
    std::int64_t most = 1;
    for (const auto& row : grid.cells) {
        for (const auto number : row) most = std::max(most, number);
    }
    double names = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) names = std::max(names, widthOf(tr("%1 %2").arg(i + 1).arg(nameOf(rows[i].index)), 9));
    names = std::min(std::ceil(names) + 4, m_area.width() * 0.35);
    const auto left = names + 6;
    const auto cell = std::clamp((m_area.width() - left) / static_cast<double>(columns), 12.0, 72.0);
    double heads = 0;
    for (const auto& name : grid.columns) heads = std::max(heads, widthOf(name, 8));
    // Where names do not fit above their column they stand on several levels, each with a line down.
    const int levels = std::clamp(static_cast<int>(std::ceil((heads + 6) / cell)), 1, 8);
    const auto top = picture.size.height() + 4 + 11.0 * levels + 3;
    const double height = 18;
    const QLocale locale;
    for (std::size_t c = 0; c < columns; ++c) {
        const auto x = left + cell * static_cast<double>(c);
        const auto level = static_cast<int>(c) % levels;
        const auto y = top - 14 - 11.0 * (levels - 1 - level);
        if (levels > 1) picture.line({x + 2, y + 11}, {x + 2, top - 1}, {Tone::Of::Hairline});
        const auto width = levels == 1 ? cell - 4 : std::min(widthOf(grid.columns[c], 8), cell * levels - 4);
        const auto begin = std::min(x + 2 + (levels == 1 ? 0 : 2), std::max(m_area.width(), left + cell * static_cast<double>(columns)) - width);
        picture.write({begin, y, width, 11}, grid.columns[c], Qt::AlignLeft | Qt::AlignVCenter, {Tone::Of::QuietInk}, 8);
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto y = top + height * static_cast<double>(r);
        const auto name = rowNumbers ? tr("%1 %2").arg(r + 1).arg(nameOf(rows[r].index)) : nameOf(rows[r].index);
        picture.write({0, y, names, height}, name, Qt::AlignRight | Qt::AlignVCenter);
        for (std::size_t c = 0; c < columns; ++c) {
            const QRectF place{left + cell * static_cast<double>(c), y, cell - 1, height - 1};
            const auto number = grid.cells[r][c];
            // The square root, so that small numbers can be told from none.
            const auto share = number == 0 ? 0.0 : 0.12 + 0.73 * std::sqrt(static_cast<double>(number) / static_cast<double>(most));
            const Tone tone = number == 0 ? Tone{Tone::Of::Hairline, {}, 0.35} : Tone{Tone::Of::Accent, {}, share};
            picture.box(place, tone);
            if (number != 0) {
                picture.shapes.push_back({Shape::Kind::Words, place, {}, 1, locale.toString(static_cast<qlonglong>(number)), 8, false, Qt::AlignCenter, tone});
            }
            picture.marks.push_back({place, tr("%1 · %2").arg(nameOf(rows[r].index), rowNumbers ? nameOf(rows[c].index) : grid.columns[c]),
                                     locale.toString(static_cast<qlonglong>(number)), number == 0 ? Link{} : link(r, c)});
        }
    }
    picture.size = {std::max(picture.size.width(), left + cell * static_cast<double>(columns)), top + height * static_cast<double>(rows.size())};
}

Picture Pictures::matrix() const {
    auto picture = started();
    const auto shown = codes(false);
    if (shown.empty()) return picture;
    const auto counted = m_project.queries().matrix(m_choice.filter, m_choice.subcodes, m_choice.counting, m_choice.columns);
    const auto columns = std::min(counted.columns.size(), kMostColumns);
    if (columns == 0) return picture;
    Grid grid;
    for (std::size_t c = 0; c < columns; ++c) grid.columns.push_back(columnName(counted, c));
    for (const auto& code : shown) grid.cells.emplace_back(counted.rows[code.index].begin(), counted.rows[code.index].begin() + static_cast<std::ptrdiff_t>(columns));
    addGrid(picture, shown, grid, [&](std::size_t row, std::size_t column) { return behind(shown[row].index, counted, column); }, false);
    const auto left = counted.columns.size() - columns;
    const auto omitted = left == 0 ? QString{} : tr(" %Ln weitere Spalten sind nicht gezeigt.", nullptr, static_cast<int>(left));
    picture.note(tr("%1; %2.%3").arg(m_choice.counting == analysis::Counting::Segments ? tr("Segmente") : tr("Dokumente mit mindestens einem Segment"), base(shown.size()), omitted));
    return picture;
}

Picture Pictures::relations() const {
    auto picture = started();
    const auto shown = codes(false);
    if (shown.size() < 2) return picture;
    auto query = std::make_shared<analysis::RelationQuery>();
    query->kind = m_choice.relation;
    query->distance = m_choice.distance;
    query->subcodes = m_choice.subcodes;
    query->filter = m_choice.filter;
    for (const auto& code : shown) query->classes.push_back({codeAt(code.index).id});
    const auto counted = m_project.queries().relations(*query);
    Grid grid;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        grid.columns.push_back(QString::number(i + 1));
        std::vector<std::int64_t> row;
        for (std::size_t j = 0; j < shown.size(); ++j) row.push_back(i == j ? 0 : counted.at(i, j));
        grid.cells.push_back(std::move(row));
    }
    addGrid(picture, shown, grid, [&](std::size_t row, std::size_t column) -> Link {
        return Behind{[this_project = &m_project, query = std::shared_ptr<const analysis::RelationQuery>{query}, row, column] {
            return this_project->queries().codings_behind(*query, row, column);
        }};
    }, true);
    const auto meaning = [&] {
        switch (m_choice.relation) {
            case analysis::RelationKind::Intersections: break;
            case analysis::RelationKind::Pairs: return tr("Paare von Segmenten, die einander überlappen");
            case analysis::RelationKind::Near: return tr("Paare von Segmenten, die höchstens %Ln Absätze auseinander liegen", nullptr, static_cast<int>(m_choice.distance));
            case analysis::RelationKind::SameDocument: return tr("Dokumente, in denen beide Codes vorkommen");
        }
        return tr("Überschneidungen: Stellen, an denen beide Codes liegen");
    }();
    picture.note(tr("%1; %2.").arg(meaning, base(shown.size())));
    return picture;
}

}  // namespace fundstelle::desktop
