// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/codebook_exchange.h"

#include "model/colour.h"
#include "project/exchange_fields.h"

namespace fundstelle::project {

std::vector<formats::CodebookEntry> codebook_entries(const refi::CodeBook& codebook) {
    std::vector<formats::CodebookEntry> entries;
    std::vector<std::string> path;
    for (const auto& theirs : codebook.codes) {
        path.resize(static_cast<std::size_t>(theirs.depth));
        path.push_back(our_code_name(theirs.name));
        model::Code code{model::CodeId{theirs.guid.uuid()}, {}, path.back(), {}, {}, {}, {}, {}, {}};
        describe(code, theirs.description);
        const auto colour = theirs.color.empty() ? std::nullopt : std::optional{our_colour(theirs)};
        entries.push_back({path, colour, code.definition, code.anchor, code.rule, code.demarcation});
    }
    return entries;
}

refi::CodeBook refi_codebook(const model::CodeTree& tree, const std::vector<model::CodeSet>& sets, Language language) {
    refi::CodeBook codebook{"Fundstelle", {}, {}};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto& code = tree[i];
        codebook.codes.push_back({refi::Guid{code.id.uuid()}, code.name, tree.depth(i), true, code.colour, description_of(code, language), {}});
    }
    for (const auto& own : sets) {
        refi::Set set{refi::Guid{own.id.uuid()}, own.name, {}, {}, {}, {}};
        for (const auto& member : own.members) set.member_codes.emplace_back(member.uuid());
        codebook.sets.push_back(std::move(set));
    }
    return codebook;
}

}  // namespace fundstelle::project
