// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/filter.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::analysis {

namespace {

std::optional<double> number_of(std::string_view text) {
    std::string plain{text::trimmed(text)};
    std::replace(plain.begin(), plain.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return error == std::errc{} && end == plain.data() + plain.size() ? std::optional{value} : std::nullopt;
}

bool less(const std::string& a, const std::string& b) {
    const auto x = number_of(a);
    const auto y = number_of(b);
    return x && y ? *x < *y : a < b;
}

}  // namespace

bool Condition::holds(const DocumentRows& document) const {
    const auto found = document.values.find(variable);
    if (found == document.values.end()) return comparison == Comparison::NotEqual;
    switch (comparison) {
        case Comparison::Equal: return found->second == value;
        case Comparison::NotEqual: return found->second != value;
        case Comparison::Less: return less(found->second, value);
        case Comparison::Greater: break;
    }
    return less(value, found->second);
}

Condition parse_condition(std::string_view text) {
    const auto at = text.find_first_of("!=<>");
    const auto variable = text::trimmed(text.substr(0, at));
    const bool not_equal = at != std::string_view::npos && text.substr(at, 2) == "!=";
    const auto next = at != std::string_view::npos && at + 1 < text.size() ? text[at + 1] : ' ';
    if (at == std::string_view::npos || variable.empty() || (text[at] != '!' && std::string_view{"=<>"}.find(next) != std::string_view::npos) || (text[at] == '!' && !not_equal)) {
        throw Error{ErrorKind::Invalid, "not a condition such as Kommunentyp=Kreis", std::string{text}};
    }
    const auto comparison = not_equal         ? Condition::Comparison::NotEqual
                            : text[at] == '<' ? Condition::Comparison::Less
                            : text[at] == '>' ? Condition::Comparison::Greater
                                              : Condition::Comparison::Equal;
    return {std::string{variable}, comparison, std::string{text::trimmed(text.substr(at + (not_equal ? 2 : 1)))}};
}

std::string to_string(const Condition& condition) {
    using Comparison = Condition::Comparison;
    const auto* sign = condition.comparison == Comparison::Equal      ? " = "
                       : condition.comparison == Comparison::NotEqual ? " ≠ "
                       : condition.comparison == Comparison::Less     ? " < "
                                                                      : " > ";
    return condition.variable + sign + condition.value;
}

std::set<Part> parts_for(const Filter& filter) {
    return filter.needs_turns() ? std::set{Part::Turns} : std::set<Part>{};
}

Filter Filter::of_turns() const {
    Filter part;
    part.role = role;
    part.speaker = speaker;
    return part;
}

Sieve::Sieve(const Snapshot& snapshot, const Filter& filter)
    : m_documents(snapshot.documents.size()),
      m_coders(snapshot.coders.size()),
      m_codes(snapshot.tree_indexes().size()),
      m_all_coders{filter.coders.empty()},
      m_all_codes{filter.codes.empty()},
      m_needs_turns{filter.needs_turns()},
      m_min_weight{filter.min_weight},
      m_from{filter.created_from.value_or(Timestamp{std::numeric_limits<std::int64_t>::min()})},
      m_before{filter.created_before.value_or(Timestamp{std::numeric_limits<std::int64_t>::max()})},
      m_role{filter.role},
      m_speaker{filter.speaker},
      m_passes_all_rows{m_all_coders && m_all_codes && !m_needs_turns && m_min_weight == 0 && !filter.created_from && !filter.created_before} {
    const auto contains = [](const auto& list, const auto& value) { return std::find(list.begin(), list.end(), value) != list.end(); };
    const model::DocumentSet* set = nullptr;
    for (const auto& candidate : snapshot.sets) {
        if (candidate.id == filter.set) set = &candidate;
    }
    for (std::size_t i = 0; i < snapshot.documents.size(); ++i) {
        const auto& document = snapshot.documents[i];
        m_documents[i] =
            (filter.documents.empty() || contains(filter.documents, document.id)) &&
            (!filter.group || (document.group && snapshot.groups[*document.group].id == *filter.group)) &&
            (!filter.set || (set != nullptr && contains(set->members, document.id))) &&
            std::all_of(filter.conditions.begin(), filter.conditions.end(), [&](const Condition& c) { return c.holds(document); });
    }
    for (std::size_t i = 0; i < snapshot.coders.size(); ++i) m_coders[i] = contains(filter.coders, snapshot.coders[i].id);
    std::vector<bool> in_tree(snapshot.tree().size() + 1);
    for (const auto& code : filter.codes) {
        if (const auto index = snapshot.tree().index_of(code)) in_tree[*index] = true;
    }
    for (std::size_t slot = 0; slot < m_codes.size(); ++slot) m_codes[slot] = in_tree[snapshot.tree_indexes()[slot]];
}

bool Sieve::passes_turns(const DocumentRows& document, std::int32_t begin, std::int32_t end) const {
    auto turn = std::partition_point(document.turns.begin(), document.turns.end(),
                                     [&](const TurnRow& t) { return t.end <= begin; });
    for (; turn != document.turns.end() && turn->begin < end; ++turn) {
        if ((!m_role || turn->role == *m_role) && (!m_speaker || turn->speaker == *m_speaker)) return true;
    }
    return false;
}

std::vector<model::DocumentId> passing_documents(const Snapshot& snapshot, const Filter& filter) {
    const Sieve sieve{snapshot, filter};
    std::vector<model::DocumentId> documents;
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (sieve.passes_document(d)) documents.push_back(snapshot.documents[d].id);
    }
    return documents;
}

}  // namespace fundstelle::analysis
