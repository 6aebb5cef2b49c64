// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/findings.h"

#include <algorithm>

#include "disclosure/name_evidence.h"
#include "disclosure/patterns.h"
#include "disclosure/people.h"
#include "disclosure/places.h"
#include "text/composed_text.h"
#include "text/offset_map.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

/// Which of two readings of the same words stands: the one that says more.
bool says_more(const Trace& a, const Trace& b) {
    const auto length_of = [](const Trace& trace) { return trace.end - trace.begin; };
    if (length_of(a) != length_of(b) && (a.kind == b.kind || (a.begin <= b.begin && a.end >= b.end) || (b.begin <= a.begin && b.end >= a.end))) return length_of(a) > length_of(b);
    if (a.risk != b.risk) return a.risk > b.risk;
    if (a.reason != b.reason && (a.reason == Reason::Checksum || b.reason == Reason::Checksum)) return a.reason == Reason::Checksum;
    if (length_of(a) != length_of(b)) return length_of(a) > length_of(b);
    if ((a.reason == Reason::UsedAsName) != (b.reason == Reason::UsedAsName)) return b.reason == Reason::UsedAsName;  // a list knows better
    return a.kind < b.kind;
}

/// Each word in at most one trace, in order of position.
std::vector<Trace> without_overlaps(std::vector<Trace> traces) {
    std::stable_sort(traces.begin(), traces.end(), [](const Trace& a, const Trace& b) { return a.begin < b.begin; });
    std::vector<Trace> kept;
    for (const auto& trace : traces) {
        bool stands = true;
        while (stands && !kept.empty() && trace.begin < kept.back().end) {
            if (says_more(trace, kept.back())) kept.pop_back();
            else stands = false;
        }
        if (stands) kept.push_back(trace);
    }
    return kept;
}

StringSet folded_forms(const std::vector<std::string>& words) {
    StringSet all;
    for (const auto& word : words) {
        const auto folded = text::folded(text::trimmed(word));
        if (!folded.empty()) all.insert(folded);
    }
    return all;
}

/// True for "Müllers" where "Müller" is allowed, and for "Bochumer" where that is.
bool is_allowed(const StringSet& allowed, std::string_view words) {
    const auto folded = text::folded(words);
    return allowed.contains(folded) || allowed.contains(without_name_ending(folded));
}

/// "Frau Kowal" as a whole, and "Kowal" by itself.
void allow_pseudonym(std::string_view pseudonym, StringSet& allowed) {
    allowed.insert(text::folded(pseudonym));
    const Words words{pseudonym};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].capital) allowed.insert(words[i].folded);
    }
}

/// Each word of the names of codes.
StringSet single_words(const std::vector<std::string>& names) {
    StringSet all;
    for (const auto& name : names) {
        const Words words{name};
        for (std::size_t i = 0; i < words.size(); ++i) all.insert(words[i].folded);
    }
    return all;
}

}  // namespace

Search::Search(const Context& context, const Options& options)
    : m_context{context}, m_options{options}, m_allowed{folded_forms(options.allowed)}, m_project_words{single_words(options.project_words)} {
    if (options.pseudonyms == nullptr) return;
    for (const auto& entry : options.pseudonyms->entries()) allow_pseudonym(entry.pseudonym, m_allowed);
}

std::vector<Finding> Search::findings(std::string_view utf8) const {
    const text::ComposedText composed{utf8};
    const Words words{composed.utf8()};
    std::vector<Trace> traces;
    find_forms(composed.utf8(), traces);
    find_explained(words, traces);
    find_places(words, traces);
    find_institutions(words, traces);
    find_people(words, m_context, traces);

    std::vector<Finding> result;
    if (m_options.pseudonyms != nullptr) {
        for (const auto& name : m_options.pseudonyms->find(utf8)) {
            const auto& entry = m_options.pseudonyms->entries()[name.entry];
            result.push_back({name.range, entry.kind.value_or(Kind::Person), std::string{}, Risk::High, Reason::RealName});
        }
    }
    const auto real_names = result.size();
    const text::OffsetMap offsets{composed.utf8()};
    for (const auto& trace : without_overlaps(std::move(traces))) {
        const auto found = std::string_view{composed.utf8()}.substr(trace.begin, trace.end - trace.begin);
        if (trace.risk < m_options.least || is_allowed(m_allowed, found)) continue;
        const bool guess = trace.kind == Kind::UnknownName || trace.reason == Reason::UsedAsName;
        if (guess && is_allowed(m_project_words, found)) continue;
        const text::CodePointRange range{offsets.from_utf8(text::Utf8Offset{static_cast<std::int64_t>(trace.begin)}), offsets.from_utf8(text::Utf8Offset{static_cast<std::int64_t>(trace.end)})};
        const auto place = composed.original(range);
        if (std::any_of(result.begin(), result.begin() + static_cast<std::ptrdiff_t>(real_names), [&](const Finding& name) { return name.range.overlaps(place); })) continue;
        result.push_back({place, trace.kind, std::string{}, trace.risk, trace.reason});
    }
    const text::OffsetMap original{utf8};
    for (auto& finding : result) finding.words = std::string{original.slice(finding.range)};
    std::stable_sort(result.begin(), result.end(), [](const Finding& a, const Finding& b) { return a.risk != b.risk ? a.risk > b.risk : a.range < b.range; });
    return result;
}

std::vector<Finding> findings(std::string_view utf8, const Context& context, const Options& options) {
    return Search{context, options}.findings(utf8);
}

bool covers(std::string_view allowed, std::string_view words) {
    return is_allowed(folded_forms({std::string{allowed}}), words);
}

void gather(std::string_view utf8, Context& context) {
    const text::ComposedText composed{utf8};
    const Words words{composed.utf8()};
    const NameEvidence evidence{words};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!evidence.is_unknown(i)) continue;
        if (const auto weight = evidence.weight(i); weight > 0) context.used_as_name[std::string{without_name_ending(words[i].folded)}] += weight;
    }
    std::vector<Trace> traces;
    find_people(words, {}, traces);
    for (const auto& trace : traces) {
        if (trace.reason != Reason::Title && trace.reason != Reason::Relation) continue;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].begin < trace.begin || words[i].end > trace.end) continue;
            const auto name = name_of(words, i);
            if (name.unknown || (name.is_name() && !name.is_ordinary())) context.names.emplace(without_name_ending(words[i].folded));
            else if (name.is_name() && !terms().contains(words[i].folded)) context.words_as_names.emplace(without_name_ending(words[i].folded));
        }
    }
}

}  // namespace fundstelle::disclosure
