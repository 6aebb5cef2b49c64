// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "formats/refi/qdpx_reader.h"
#include "project/exchange.h"
#include "project/exchange_fields.h"
#include "project/exchange_notes.h"
#include "project/exchange_rest.h"
#include "project/state.h"
#include "project/transcript_writer.h"
#include "project/value_writer.h"

namespace fundstelle::project {

/// Within an action: writes what a file holds as rows, and keeps of it what these rows would not say on the way back.
class ExchangeWriter {
public:
    ExchangeWriter(State& state, const store::Stamp& stamp, refi::Project theirs, const refi::QdpxReader& files, ExchangeImport& result);

    /// Throws `Cancelled`.
    void write(const GoOn& go_on);

private:
    void write_coders();
    void write_codes();
    void write_variables();
    void write_groups();
    void write_document(const refi::TextSource& theirs);
    void write_text(const refi::TextSource& theirs, const std::string& name);
    /// Those that are not as we would write them.
    std::vector<refi::PlainTextSelection> write_selections(const refi::TextSource& theirs, std::int64_t length);
    bool write_codings(const refi::PlainTextSelection& theirs, model::DocumentId document);
    void write_passage_memo(const refi::PlainTextSelection& theirs, model::DocumentId document);
    model::Coding write_coding(const refi::Coding& theirs, model::DocumentId document, const text::CodePointRange& range, const refi::Authorship& around,
                               const std::string& comment);
    /// True if we would write them so.
    bool write_values(const refi::TextSource& theirs);
    void write_case_values();
    void write_notes();
    void write_links();
    void write_sets();
    void keep_frames(std::vector<refi::MediaSource> frames);
    void keep_file(const std::string& path, const Uuid& about);
    void keep_project();

    [[nodiscard]] model::CoderId coder_of(const std::optional<refi::Guid>& user);
    [[nodiscard]] store::Stamp stamp_of(const refi::Authorship& theirs);
    void lose(ExchangeLoss::What what, const std::string& where = {}, std::int64_t count = 1);

    State& m_state;
    const store::Stamp& m_stamp;
    refi::Project m_theirs;
    const refi::QdpxReader& m_files;
    ExchangeImport& m_result;
    TranscriptWriter m_transcripts;
    ValueWriter m_values;
    ExchangeRest m_rest;
    NotePlaces m_notes;
    bool m_is_fresh;  ///< nothing was in the project before
    std::vector<refi::TextSource> m_texts;
    std::unordered_set<Uuid> m_known_codes;
    std::unordered_set<Uuid> m_coders;
    bool m_has_nobody;
    std::unordered_map<Uuid, std::pair<model::VariableId, const refi::Variable*>> m_variables;
    std::unordered_map<Uuid, model::VariableType> m_types;
    std::unordered_map<Uuid, std::size_t> m_documents;  ///< index into `m_texts`
    std::unordered_map<Uuid, model::GroupId> m_groups;  ///< of documents
    std::unordered_map<Uuid, std::optional<model::Passage>> m_link_ends;
    std::set<std::pair<Uuid, Uuid>> m_case_values;  ///< document and variable, of cases that are about one document
    std::set<std::string> m_taken_names;
    std::string m_rank;
    std::uint64_t m_kept_bytes{0};
    std::vector<model::Coding> m_new_codings;  ///< of the document that is being written
};

}  // namespace fundstelle::project
