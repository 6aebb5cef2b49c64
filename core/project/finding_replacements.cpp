// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/finding_replacements.h"

#include <algorithm>

#include "base/error.h"
#include "project/project.h"
#include "text/search_key.h"

namespace fundstelle::project {

namespace {

bool still_stands(Project& project, const DocumentFinding& one) {
    if (!project.documents().find(one.document)) return false;
    const auto text = project.documents().text(one.document);
    return text->offsets().contains(one.finding.range) && text->words(one.finding.range) == one.finding.words;
}

/// In order; where two overlap, the one that begins first.
void put_in_order(std::vector<Replacement>& places, const std::vector<model::Document>& documents) {
    const auto rank = [&](model::DocumentId id) { return std::find_if(documents.begin(), documents.end(), [&](const auto& document) { return document.id == id; }); };
    std::stable_sort(places.begin(), places.end(), [&](const Replacement& a, const Replacement& b) { return a.document != b.document ? rank(a.document) < rank(b.document) : a.range < b.range; });
    std::vector<Replacement> apart;
    for (auto& place : places) {
        if (apart.empty() || apart.back().document != place.document || !apart.back().range.overlaps(place.range)) apart.push_back(std::move(place));
    }
    places = std::move(apart);
}

}  // namespace

bool are_same_words(const disclosure::Finding& a, const disclosure::Finding& b) {
    return text::folded(a.words) == text::folded(b.words);
}

std::vector<Replacement> replacements_of(Project& project, const DocumentFinding& finding, const std::string& with, ReplacementReach reach,
                                         const std::vector<DocumentFinding>& findings) {
    if (!still_stands(project, finding)) throw Error{ErrorKind::Refused, "the text has been changed since"};
    if (reach == ReplacementReach::Finding) return {{finding.document, finding.finding.range, with}};
    std::vector<Replacement> places;
    if (reach == ReplacementReach::Everywhere) {
        places = project.corrections().find({finding.finding.words, with, true, true, true}, {});
    } else {
        for (const auto& other : findings) {
            if (are_same_words(other.finding, finding.finding) && still_stands(project, other)) places.push_back({other.document, other.finding.range, with});
        }
    }
    const bool has_own = std::any_of(places.begin(), places.end(), [&](const Replacement& place) { return place.document == finding.document && place.range.overlaps(finding.finding.range); });
    if (!has_own) places.push_back({finding.document, finding.finding.range, with});
    put_in_order(places, project.documents().all());
    return places;
}

}  // namespace fundstelle::project
