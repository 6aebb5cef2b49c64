// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/references.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <random>
#include <unordered_set>

namespace fundstelle::formats::refi {

namespace {

/// With a salt, so that nobody can make a file whose GUIDs all fall into one place.
struct SaltedHash {
    std::size_t operator()(const Guid& guid) const noexcept {
        static const std::uint64_t kSalt = (std::uint64_t{std::random_device{}()} << 32) | std::random_device{}();
        std::uint64_t halves[2];
        std::memcpy(halves, guid.uuid().data(), sizeof halves);
        auto hash = kSalt;
        for (const auto half : halves) {
            hash = (hash ^ half) * 0xBF58476D1CE4E5B9ULL;
            hash ^= hash >> 29;
        }
        return static_cast<std::size_t>(hash * 0x94D049BB133111EBULL);
    }
};

using Guids = std::unordered_set<Guid, SaltedHash>;

/// The GUIDs of one kind of thing.
class Kind {
public:
    Kind(const char* element, Report& report) : m_element{element}, m_report{report} {}

    void add(Guid& guid) {
        if (m_guids.insert(guid).second) return;
        m_report.add(Notice::Kind::DoubleGuid, m_element, guid.written());
        do guid = Guid::standing_for(guid.written() + " " + m_element + " " + std::to_string(++m_doubles));
        while (!m_guids.insert(guid).second);
    }
    void expect(std::size_t count) { m_guids.reserve(count); }
    template <class Things>
    void add_all(Things& things) {
        for (auto& thing : things) add(thing.guid);
    }
    [[nodiscard]] bool has(const Guid& guid) const { return m_guids.contains(guid); }

private:
    const char* m_element;
    Report& m_report;
    Guids m_guids;
    std::int64_t m_doubles{0};
};

class References {
public:
    explicit References(Report& report) : m_report{report} {}

    void settle(Project& project);
    void settle(CodeBook& codebook);

private:
    void collect(Project& project);
    void collect_sources(Project& project);
    void collect_text(TextSource& source, Kind& kind);
    void check_sources(const Project& project);
    void check_sets(const std::vector<Set>& sets);
    void check(const Authorship& authorship);
    void check(const std::vector<Coding>& codings);
    void check(const std::vector<VariableValue>& values);
    void check(const TextSource& source);
    void check_notes(const std::vector<Guid>& refs) { check_all(refs, m_notes, "NoteRef"); }
    void check_one(const std::optional<Guid>& ref, const Kind& kind, const char* what) {
        if (ref && !kind.has(*ref)) m_report.add(Notice::Kind::DanglingReference, what, ref->written());
    }
    /// Of links, which may join anything.
    void check_end(const std::optional<Guid>& ref, const char* what) {
        const auto has_it = [&](const Kind* kind) { return kind->has(*ref); };
        if (ref && !m_areas.contains(*ref) && std::none_of(m_all.begin(), m_all.end(), has_it)) {
            m_report.add(Notice::Kind::DanglingReference, what, ref->written());
        }
    }
    void check_all(const std::vector<Guid>& refs, const Kind& kind, const char* what) {
        for (const auto& ref : refs) check_one(ref, kind, what);
    }

    Report& m_report;
    Kind m_users{"User", m_report};
    Kind m_codes{"Code", m_report};
    Kind m_variables{"Variable", m_report};
    Kind m_cases{"Case", m_report};
    Kind m_sources{"Source", m_report};
    Kind m_representations{"Representation", m_report};
    Kind m_transcripts{"Transcript", m_report};
    Kind m_sync_points{"SyncPoint", m_report};
    Kind m_selections{"PlainTextSelection", m_report};
    Kind m_transcript_selections{"TranscriptSelection", m_report};
    Kind m_codings{"Coding", m_report};
    Kind m_notes{"Note", m_report};
    Kind m_links{"Link", m_report};
    Kind m_sets{"Set", m_report};
    Guids m_areas;  ///< of verbatim parts, where several may be parts of one
    std::array<const Kind*, 13> m_all{&m_users, &m_codes, &m_cases, &m_variables, &m_sources, &m_representations, &m_transcripts,
                                      &m_selections, &m_transcript_selections, &m_codings, &m_notes, &m_links, &m_sets};
};

void References::collect_text(TextSource& source, Kind& kind) {
    kind.add(source.guid);
    m_selections.add_all(source.selections);
    for (auto& selection : source.selections) m_codings.add_all(selection.codings);
    m_codings.add_all(source.codings);
}

void References::collect_sources(Project& project) {
    for (auto& source : project.sources) {
        if (auto* text = std::get_if<TextSource>(&source)) collect_text(*text, m_sources);
    }
    for_each_media_source(project, [this](MediaSource& media) {
        m_sources.add(media.guid);
        if (media.text) collect_text(*media.text, m_representations);
        m_codings.add_all(media.codings);
        m_transcripts.add_all(media.transcripts);
        for (auto& transcript : media.transcripts) {
            m_sync_points.add_all(transcript.sync_points);
            m_transcript_selections.add_all(transcript.selections);
            for (auto& selection : transcript.selections) m_codings.add_all(selection.codings);
        }
        for (const auto& area : media.selections) m_areas.insert(area.guid);
    });
}

void References::collect(Project& project) {
    std::size_t selections = 0;
    std::size_t codings = 0;
    for_each_text_source(project, [&](const TextSource& source) {
        selections += source.selections.size();
        for (const auto& selection : source.selections) codings += selection.codings.size();
    });
    m_selections.expect(selections);
    m_codings.expect(codings);
    m_users.add_all(project.users);
    m_codes.add_all(project.codes);
    m_variables.add_all(project.variables);
    m_cases.add_all(project.cases);
    collect_sources(project);
    for (auto& note : project.notes) collect_text(note, m_notes);
    m_links.add_all(project.links);
    m_sets.add_all(project.sets);
    for (const auto& graph : project.graphs) m_areas.insert(graph.guid);
}

void References::check(const Authorship& authorship) {
    check_one(authorship.creating_user, m_users, "creatingUser");
    check_one(authorship.modifying_user, m_users, "modifyingUser");
}

void References::check(const std::vector<Coding>& codings) {
    for (const auto& coding : codings) {
        check_one(coding.creating_user, m_users, "creatingUser");
        check_one(coding.code, m_codes, "CodeRef");
        check_notes(coding.note_refs);
    }
}

void References::check(const std::vector<VariableValue>& values) {
    for (const auto& value : values) check_one(value.variable, m_variables, "VariableRef");
}

void References::check(const TextSource& source) {
    check(source.authorship);
    for (const auto& selection : source.selections) {
        check(selection.authorship);
        check(selection.codings);
        check_notes(selection.note_refs);
    }
    check(source.codings);
    check_notes(source.note_refs);
    check(source.values);
}

void References::check_sources(const Project& project) {
    for_each_text_source(project, [this](const TextSource& source) { check(source); });
    for_each_media_source(project, [this](const MediaSource& media) {
        check(media.authorship);
        check(media.codings);
        check_notes(media.note_refs);
        check(media.values);
        for (const auto& area : media.selections) check_all(area.code_refs, m_codes, "CodeRef");
        for (const auto& transcript : media.transcripts) {
            check(transcript.authorship);
            check_notes(transcript.note_refs);
            for (const auto& selection : transcript.selections) {
                check(selection.authorship);
                check_one(selection.from_sync_point, m_sync_points, "fromSyncPoint");
                check_one(selection.to_sync_point, m_sync_points, "toSyncPoint");
                check(selection.codings);
                check_notes(selection.note_refs);
            }
        }
    });
}

void References::check_sets(const std::vector<Set>& sets) {
    for (const auto& set : sets) {
        check_all(set.member_codes, m_codes, "MemberCode");
        for (const auto& source : set.member_sources) {
            // Transana counts transcripts among the sources.
            if (!m_transcripts.has(source)) check_one(source, m_sources, "MemberSource");
        }
        check_all(set.member_notes, m_notes, "MemberNote");
    }
}

void References::settle(Project& project) {
    collect(project);
    check(project.authorship);
    check_notes(project.note_refs);
    for (const auto& code : project.codes) check_notes(code.note_refs);
    for (const auto& own : project.cases) {
        check_all(own.code_refs, m_codes, "CodeRef");
        check(own.values);
        check_all(own.source_refs, m_sources, "SourceRef");
        for (const auto& selection : own.selection_refs) {
            const bool is_known = m_selections.has(selection) || m_transcript_selections.has(selection) || m_areas.contains(selection);
            if (!is_known) m_report.add(Notice::Kind::DanglingReference, "SelectionRef", selection.written());
        }
    }
    check_sources(project);
    for (const auto& link : project.links) {
        check_end(link.origin, "originGUID");
        check_end(link.target, "targetGUID");
        check_notes(link.note_refs);
    }
    check_sets(project.sets);
}

void References::settle(CodeBook& codebook) {
    m_codes.add_all(codebook.codes);
    m_sets.add_all(codebook.sets);
    check_sets(codebook.sets);
}

}  // namespace

void settle_references(Project& project, Report& report) {
    References{report}.settle(project);
}

void settle_references(CodeBook& codebook, Report& report) {
    References{report}.settle(codebook);
}

}  // namespace fundstelle::formats::refi
