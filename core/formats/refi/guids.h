// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

#include "formats/refi/exchange.h"

namespace fundstelle::formats::refi {

/// How `for_each_guid()` goes through a project.
template <class Any, class Use>
class GuidVisit {
public:
    explicit GuidVisit(Use& use) : m_use{use} {}

    void of(Any& project) {
        one(project.authorship);
        for (auto& user : project.users) m_use(user.guid);
        for (auto& code : project.codes) m_use(code.guid), all(code.note_refs);
        for (auto& variable : project.variables) m_use(variable.guid);
        for (auto& own : project.cases) m_use(own.guid), all(own.code_refs), all_values(own.values), all(own.source_refs), all(own.selection_refs);
        for (auto& source : project.sources) {
            if (auto* text = std::get_if<TextSource>(&source)) one(*text);
            else one(std::get<MediaSource>(source));
        }
        for (auto& note : project.notes) one(note);
        for (auto& link : project.links) m_use(link.guid), one(link.origin), one(link.target), all(link.note_refs);
        for (auto& set : project.sets) m_use(set.guid), all(set.member_codes), all(set.member_sources), all(set.member_notes);
        for (auto& graph : project.graphs) m_use(graph.guid);
        all(project.note_refs);
    }

private:
    template <class Guids>
    void all(Guids& guids) {
        for (auto& guid : guids) m_use(guid);
    }
    template <class Thing>
    void one(Thing& thing) {
        using Plain = std::remove_const_t<Thing>;
        if constexpr (std::is_same_v<Plain, std::optional<Guid>>) {
            if (thing) m_use(*thing);
        } else if constexpr (std::is_same_v<Plain, Authorship>) {
            one(thing.creating_user), one(thing.modifying_user);
        } else if constexpr (std::is_same_v<Plain, Coding>) {
            m_use(thing.guid), one(thing.creating_user), m_use(thing.code), all(thing.note_refs);
        } else if constexpr (std::is_same_v<Plain, Transcript>) {
            m_use(thing.guid), one(thing.authorship), all(thing.note_refs);
            for (auto& point : thing.sync_points) m_use(point.guid);
            for (auto& selection : thing.selections) one(selection.from_sync_point), one(selection.to_sync_point), selection_parts(selection);
        } else {
            // A source.
            m_use(thing.guid), one(thing.authorship), all_codings(thing.codings), all(thing.note_refs), all_values(thing.values);
            if constexpr (std::is_same_v<Plain, TextSource>) {
                for (auto& selection : thing.selections) selection_parts(selection);
            } else {
                if (thing.text) one(*thing.text);
                for (auto& transcript : thing.transcripts) one(transcript);
                for (auto& area : thing.selections) m_use(area.guid), all(area.code_refs);
            }
        }
    }
    template <class Selection>
    void selection_parts(Selection& selection) {
        m_use(selection.guid), one(selection.authorship), all_codings(selection.codings), all(selection.note_refs);
    }
    template <class Codings>
    void all_codings(Codings& codings) {
        for (auto& coding : codings) one(coding);
    }
    template <class Values>
    void all_values(Values& values) {
        for (auto& value : values) m_use(value.variable);
    }

    Use& m_use;
};

/// Calls `use(Guid&)` for every GUID of a project: those that things have and those that refer to them. Not for those in parts that are kept as
/// XML. `Any` is a `Project`, constant or not.
template <class Any, class Use>
void for_each_guid(Any& project, Use use) {
    GuidVisit<Any, Use>{use}.of(project);
}

}  // namespace fundstelle::formats::refi
