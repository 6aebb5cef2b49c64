// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "tables/calculation.h"
#include "wording/typology_table.h"

namespace fundstelle::desktop {

Result Calculation::typology() const {
    const auto all = filter();
    const auto& variable = m_choice.columns.variable;
    if (variable.empty()) return {};
    const auto& tree = m_project.codebook().tree();
    const auto wanted = m_choice.codes ? std::optional{std::set<model::CodeId>{m_choice.codes->begin(), m_choice.codes->end()}} : std::nullopt;
    std::vector<std::size_t> codes;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (!wanted || wanted->contains(tree[i].id)) codes.push_back(i);
    }
    const auto counted = m_project.queries().typology(all, m_choice.subcodes, variable);
    auto made = wording::typology_table(m_project, counted, variable, codes, {m_choice.filter, m_choice.subcodes, analysis::Counting::Segments, m_choice.smallCells}, m_language);
    Result result{std::move(made.table), {}, {}, Result::Kinds::Rows};
    result.behind = [this_project = &m_project, all, subcodes = m_choice.subcodes, variable, types = counted.types(), codes = std::move(made.codes)](std::size_t row, std::size_t column) {
        if (!codes[row]) return std::vector<model::CodingId>{};
        const analysis::MatrixColumn type{{analysis::MatrixColumns::Variable, variable}, column - 1, types[column - 1]};
        return this_project->queries().codings_behind(all, subcodes, this_project->codebook().tree()[*codes[row]].id, type);
    };
    return result;
}

}  // namespace fundstelle::desktop
