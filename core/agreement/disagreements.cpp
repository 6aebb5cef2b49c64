// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/disagreements.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace fundstelle::agreement {

namespace {

/// What all coders did with one code at one place.
struct Finding {
    std::uint32_t code;
    std::int32_t begin;
    std::int32_t end;
    std::uint64_t coders{0};                       ///< who have the code here
    std::vector<analysis::Spans> stretches;        ///< of each coder
};

/// Segments must be in order of begin.
std::vector<Finding> findings_of(std::vector<CodedSegment> segments, std::uint32_t coders) {
    std::stable_sort(segments.begin(), segments.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    std::vector<Finding> findings;
    for (const auto& segment : segments) {
        if (findings.empty() || findings.back().code != segment.code || findings.back().end <= segment.begin)
            findings.push_back({segment.code, segment.begin, segment.end, 0, std::vector<analysis::Spans>(coders)});
        auto& finding = findings.back();
        finding.end = std::max(finding.end, segment.end);
        finding.coders |= std::uint64_t{1} << segment.coder;
        analysis::cover(finding.stretches[segment.coder], {segment.begin, segment.end});
    }
    return findings;
}

bool same(const analysis::Spans& a, const analysis::Spans& b, std::int32_t tolerance) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const auto& x, const auto& y) {
        return std::abs(x.begin - y.begin) <= tolerance && std::abs(x.end - y.end) <= tolerance;
    });
}

bool agreed(const Finding& finding, const std::vector<std::uint32_t>& present, std::int32_t tolerance) {
    return std::all_of(present.begin(), present.end(), [&](auto coder) { return same(finding.stretches[coder], finding.stretches[present.front()], tolerance); });
}

/// Each of the two has a coder who is missing in the other.
bool contradict(const Finding& a, const Finding& b) {
    return (a.coders & ~b.coders) != 0 && (b.coders & ~a.coders) != 0;
}

/// Findings that belong to one place, as numbers of groups: those that overlap and contradict each other, directly or by others. In order of begin.
std::vector<std::size_t> grouped(const std::vector<Finding>& findings) {
    std::vector<std::size_t> group(findings.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    const auto root = [&](std::size_t i) {
        while (group[i] != i) i = group[i] = group[group[i]];
        return i;
    };
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        std::erase_if(open, [&](auto other) { return findings[other].end <= findings[i].begin; });
        for (const auto other : open) {
            if (contradict(findings[i], findings[other])) group[std::max(root(i), root(other))] = std::min(root(i), root(other));
        }
        open.push_back(i);
    }
    for (std::size_t i = 0; i < group.size(); ++i) group[i] = root(i);
    return group;
}

void take(Disagreement& place, const Finding& finding, model::CodeId code) {
    place.begin = std::min(place.begin, finding.begin);
    place.end = std::max(place.end, finding.end);
    for (const auto coder : bits(finding.coders)) place.opinions.push_back({coder, code, finding.stretches[coder]});
}

/// The disagreements of one document.
std::vector<Disagreement> places_of(const analysis::Snapshot& snapshot, const Selection& selection, std::size_t number, std::int32_t tolerance) {
    const auto present_bits = selection.present(number);
    const auto present = bits(present_bits);
    if (present.size() < 2) return {};
    auto findings = findings_of(selection.segments(number), selection.coders());
    std::erase_if(findings, [&](const auto& finding) { return agreed(finding, present, tolerance); });
    std::sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return std::tie(a.begin, a.code) < std::tie(b.begin, b.code); });
    const auto groups = grouped(findings);

    std::vector<Disagreement> places;
    std::vector<std::size_t> place_of(findings.size());  // by group; a group is named by its first finding
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& finding = findings[i];
        if (groups[i] == i) {
            place_of[i] = places.size();
            const auto kind = finding.coders == present_bits ? Difference::DifferentBorder : Difference::OnlySome;
            places.push_back({kind, snapshot.documents[number].id, finding.begin, finding.end, {}, {}});
        } else {
            places[place_of[groups[i]]].difference = Difference::DifferentCode;
        }
        take(places[place_of[groups[i]]], finding, snapshot.tree()[selection.codes()[finding.code]].id);
    }
    for (auto& place : places) {
        std::stable_sort(place.opinions.begin(), place.opinions.end(), [](const auto& a, const auto& b) { return a.coder < b.coder; });
        for (const auto coder : present) {
            if (std::none_of(place.opinions.begin(), place.opinions.end(), [&](const auto& opinion) { return opinion.coder == coder; })) place.silent.push_back(coder);
        }
    }
    return places;
}

}  // namespace

std::vector<Disagreement> disagreements(const analysis::Snapshot& snapshot, const Choice& choice, std::int32_t tolerance, const Follow& follow) {
    const Selection selection{snapshot, choice};
    std::vector<Disagreement> result;
    for (std::size_t number = 0; number < snapshot.documents.size(); ++number) {
        if (follow) follow(number, snapshot.documents.size());
        if (!selection.passes_document(number)) continue;
        auto places = places_of(snapshot, selection, number, tolerance);
        result.insert(result.end(), std::make_move_iterator(places.begin()), std::make_move_iterator(places.end()));
    }
    return result;
}

}  // namespace fundstelle::agreement
