// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange_comparison.h"

#include <algorithm>

#include "formats/refi/guids.h"
#include "formats/refi/qdpx_writer.h"
#include "formats/refi/references.h"

namespace fundstelle::test {

namespace {

using namespace formats::refi;

template <class Things>
void sort_by_guid(Things& things) {
    std::stable_sort(things.begin(), things.end(), [](const auto& a, const auto& b) { return a.guid < b.guid; });
}

void put_in_order(std::vector<Guid>& refs) {
    std::sort(refs.begin(), refs.end());
}

void put_in_order(std::vector<Coding>& codings) {
    sort_by_guid(codings);
    for (auto& coding : codings) put_in_order(coding.note_refs);
}

void put_in_order(std::vector<VariableValue>& values) {
    std::stable_sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.variable < b.variable; });
}

template <class Selections>
void put_selections_in_order(Selections& selections) {
    sort_by_guid(selections);
    for (auto& selection : selections) put_in_order(selection.codings), put_in_order(selection.note_refs);
}

void put_in_order(Project& project) {
    for_each_guid(project, [](Guid& guid) { guid = Guid{guid.uuid()}; });
    sort_by_guid(project.users);
    sort_by_guid(project.variables);
    sort_by_guid(project.cases);
    sort_by_guid(project.notes);
    sort_by_guid(project.links);
    sort_by_guid(project.sets);
    sort_by_guid(project.graphs);
    std::stable_sort(project.sources.begin(), project.sources.end(), [](const Source& a, const Source& b) {
        const auto guid = [](const auto& one) { return one.guid; };
        return std::visit(guid, a) < std::visit(guid, b);
    });
    put_in_order(project.note_refs);
    for (auto& code : project.codes) put_in_order(code.note_refs);
    for (auto& link : project.links) put_in_order(link.note_refs);
    for (auto& set : project.sets) put_in_order(set.member_codes), put_in_order(set.member_sources), put_in_order(set.member_notes);
    for (auto& own : project.cases) {
        put_in_order(own.code_refs), put_in_order(own.values), put_in_order(own.source_refs), put_in_order(own.selection_refs);
    }
    for_each_text_source(project, [](TextSource& source) {
        put_selections_in_order(source.selections);
        put_in_order(source.codings), put_in_order(source.note_refs), put_in_order(source.values);
    });
    for_each_media_source(project, [](MediaSource& media) {
        put_in_order(media.codings), put_in_order(media.note_refs), put_in_order(media.values);
        sort_by_guid(media.selections);
        for (auto& transcript : media.transcripts) put_selections_in_order(transcript.selections), put_in_order(transcript.note_refs);
    });
}

}  // namespace

std::string difference(Project a, Project b) {
    put_in_order(a);
    put_in_order(b);
    a.origin = b.origin;  // who wrote it
    if (a == b) return {};
    const auto first = make_qde(a);
    const auto second = make_qde(b);
    const auto at = static_cast<std::size_t>(std::mismatch(first.begin(), first.end(), second.begin(), second.end()).first - first.begin());
    const auto from = at > 300 ? at - 300 : 0;
    return first == second ? "texts or spelling" : first.substr(from, 600) + "\n-----\n" + second.substr(from, 600);
}

}  // namespace fundstelle::test
