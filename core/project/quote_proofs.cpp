// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/quote_proofs.h"

#include <algorithm>
#include <map>
#include <set>

#include "project/documents.h"
#include "project/quote_outline.h"
#include "project/state.h"
#include "text/collation.h"

namespace fundstelle::project {

namespace {

constexpr std::size_t kMostValues = 12;

/// How often each of some documents is quoted.
using Counts = std::map<model::DocumentId, std::size_t>;

QuotedShare share_of(std::string name, const std::vector<model::DocumentId>& documents, const Counts& counts) {
    QuotedShare share{std::move(name)};
    for (const auto& document : documents) {
        const auto found = counts.find(document);
        const auto count = found == counts.end() ? std::size_t{0} : found->second;
        share.quotes += count;
        share.documents += count > 0 ? 1 : 0;
        ++share.of;
    }
    return share;
}

/// A truth value is "1" or "0".
std::string shown(const model::Variable& variable, const std::string& value) {
    if (variable.type != model::VariableType::Truth) return value;
    return variable.name + (value == "1" ? " ✓" : " –");
}

}  // namespace

QuoteBalance QuoteProofs::balance(model::CollectionId collection, std::optional<model::HeadingId> chapter) const {
    const QuoteOutline outline{m_state};
    std::set<model::HeadingId> headings;
    if (chapter) {
        for (const auto& part : outline.with_parts(*chapter)) headings.insert(part);
    } else {
        for (const auto& one : outline.chapters(collection)) headings.insert(one.heading.id);
    }
    Counts counts;
    QuoteBalance balance;
    for (const auto& quote : m_state.quotes.quotes()) {
        if (!headings.contains(quote.heading)) continue;
        ++counts[quote.document];
        ++balance.quotes;
    }
    const auto documents = Documents{m_state}.all();
    std::map<model::GroupId, std::vector<model::DocumentId>> by_group;
    for (const auto& document : documents) {
        balance.documents.push_back(share_of(document.name, {document.id}, counts));
        if (document.group) by_group[*document.group].push_back(document.id);
    }
    for (const auto& group : m_state.groups.all()) {
        if (const auto members = by_group.find(group.id); members != by_group.end()) balance.groups.push_back(share_of(group.name, members->second, counts));
    }
    const auto values = m_state.variables.values();
    for (const auto& variable : m_state.variables.all()) {
        if (variable.type != model::VariableType::Text && variable.type != model::VariableType::Truth) continue;
        std::map<std::string, std::pair<std::string, std::vector<model::DocumentId>>> by_value;  // by collation key
        for (const auto& value : values) {
            if (value.variable != variable.id) continue;
            auto& [name, members] = by_value[text::collation_key(value.value)];
            name = value.value;
            members.push_back(value.document);
        }
        if (by_value.empty() || by_value.size() > kMostValues) continue;
        auto& shares = balance.variables.emplace_back(QuoteBalance::ByVariable{variable.name, {}}).values;
        for (const auto& [key, value] : by_value) shares.push_back(share_of(shown(variable, value.first), value.second, counts));
    }
    return balance;
}

std::vector<model::CodeId> QuoteProofs::codes_of(model::QuoteId id) const {
    const auto quote = m_state.quotes.find(id);
    std::vector<model::CodeId> codes;
    if (!quote || m_state.documents.find(quote->document)->version != quote->version) return codes;
    const auto& tree = m_state.tree();
    std::set<std::size_t> indexes;
    for (const auto& coding : m_state.codings.of_document(quote->document)) {
        if (coding.check == model::CodingCheck::Lost || !coding.range.overlaps(quote->range)) continue;
        if (const auto index = tree.index_of(coding.code)) indexes.insert(*index);
    }
    for (const auto index : indexes) codes.push_back(tree[index].id);
    return codes;
}

std::vector<model::QuoteId> QuoteProofs::elsewhere(model::QuoteId id) const {
    const auto quote = m_state.quotes.find(id);
    std::vector<model::QuoteId> others;
    if (!quote) return others;
    for (const auto& other : m_state.quotes.of_document(quote->document)) {
        if (other.id != id && other.version == quote->version && other.range.overlaps(quote->range)) others.push_back(other.id);
    }
    return others;
}

}  // namespace fundstelle::project
