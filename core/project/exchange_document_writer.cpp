// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and what stands on them.
#include <algorithm>

#include "base/error.h"
#include "formats/docx_reader.h"
#include "formats/refi/lexical.h"
#include "formats/turn_recognition.h"
#include "project/exchange_writer.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

constexpr std::uint64_t kLargestDocx = std::uint64_t{32} << 20;

/// "pdf" for "internal://GUID.pdf".
std::string format_of(const refi::Content& content) {
    return content.rich_text_path.empty() ? "txt" : "docx";
}

bool has_nothing(const refi::PlainTextSelection& selection) {
    return selection.name.empty() && selection.description.empty() && selection.note_refs.empty() && selection.authorship == refi::Authorship{};
}

/// How the words of a Word document look, if they are the words of the text.
std::vector<formats::Transcript::StyleRun> styles_in(const std::string& docx, const std::string& text) {
    formats::Transcript transcript;
    try {
        formats::read_docx(docx, "docx", transcript);
    } catch (const Error&) {
        return {};  // the words themselves are there without it
    }
    return transcript.text == text ? std::move(transcript.style_runs) : std::vector<formats::Transcript::StyleRun>{};
}

bool same_values(std::vector<refi::VariableValue> a, std::vector<refi::VariableValue> b) {
    const auto earlier = [](const auto& one, const auto& other) { return one.variable < other.variable; };
    std::stable_sort(a.begin(), a.end(), earlier);
    std::stable_sort(b.begin(), b.end(), earlier);
    return a == b;
}

}  // namespace

void ExchangeWriter::write_document(const refi::TextSource& theirs) {
    auto name = our_name(theirs.name, "?");
    const auto plain = name;
    for (int i = 2; !m_taken_names.insert(name).second; ++i) name = plain + " (" + std::to_string(i) + ")";
    write_text(theirs, name);
    ++m_result.documents;
    const model::DocumentId document{theirs.guid.uuid()};
    if (!theirs.description.empty()) {
        m_state.memos.save({m_state.new_id<model::MemoId>(), model::MemoTarget::Document, document.uuid(), std::nullopt, {}, theirs.description}, m_stamp);
        ++m_result.memos;
    } else {
        m_notes.put(theirs.note_refs, model::MemoTarget::Document, document.uuid());
    }
    const auto length = text::count_code_points(theirs.content.text.value_or(std::string{}));
    refi::TextSource kept{theirs.guid, theirs.name, theirs.content, theirs.authorship, theirs.description, write_selections(theirs, length), theirs.codings, theirs.note_refs, theirs.values};
    if (length > 0) {
        for (const auto& coding : theirs.codings) {
            if (m_known_codes.contains(coding.code.uuid())) write_coding(coding, document, {0, length}, theirs.authorship, {});
        }
    }
    m_state.codings.add(m_new_codings, m_stamp);
    m_new_codings.clear();
    const bool values_agree = write_values(theirs);
    const bool notes_agree = m_notes.agree(theirs.note_refs, document.uuid());
    const refi::Authorship usual{std::nullopt, date_time_of(refi::moment(theirs.authorship.creation_date_time).value_or(m_stamp.at)), std::nullopt, {}};
    const bool is_usual = name == theirs.name && theirs.authorship == usual && theirs.content.plain_text_path == text_path(theirs.guid) &&
                          (theirs.content.rich_text_path.empty() || theirs.content.rich_text_path == docx_path(theirs.guid));
    const bool has_text = theirs.content.text.has_value();
    if (!has_text) m_rest.files.push_back({{}, theirs.guid.uuid(), {}});
    if (values_agree && notes_agree && is_usual && has_text && kept.selections.empty() && theirs.codings.empty()) return;
    kept.content.text.reset();
    m_rest.project.sources.emplace_back(std::move(kept));
}

void ExchangeWriter::write_text(const refi::TextSource& theirs, const std::string& name) {
    formats::Transcript transcript;
    transcript.text = theirs.content.text.value_or(std::string{});
    const auto& docx = theirs.content.rich_text_path;
    if (!docx.empty()) {
        if (const auto size = m_files.size(docx); size && *size <= kLargestDocx) transcript.style_runs = styles_in(m_files.file(docx, kLargestDocx).value_or(std::string{}), transcript.text);
        // Our own is made anew from how the words look.
        if (transcript.style_runs.empty() || docx != docx_path(theirs.guid)) keep_file(docx, theirs.guid.uuid());
    }
    formats::recognise_turns(transcript);
    const model::DocumentId document{theirs.guid.uuid()};
    const auto version = m_state.new_id<model::VersionId>();
    const auto group = m_groups.find(theirs.guid.uuid());
    const auto imported = refi::moment(theirs.authorship.creation_date_time).value_or(m_stamp.at);
    m_rank = model::rank_between(m_rank, {});
    m_state.documents.save({document, name, group != m_groups.end() ? std::optional{group->second} : std::nullopt, version, m_rank, theirs.name, format_of(theirs.content), imported}, m_stamp);
    m_state.documents.save({version, document, 1, m_state.texts.keep(transcript.text), text::count_code_points(transcript.text), {}, m_stamp.at, m_stamp.by}, m_stamp);
    m_transcripts.write_turns(document, transcript);
}

std::vector<refi::PlainTextSelection> ExchangeWriter::write_selections(const refi::TextSource& theirs, std::int64_t length) {
    std::vector<refi::PlainTextSelection> kept;
    const model::DocumentId document{theirs.guid.uuid()};
    for (const auto& selection : theirs.selections) {
        const bool is_passage = 0 <= selection.start && selection.start < selection.end && selection.end <= length;
        const auto link_end = m_link_ends.find(selection.guid.uuid());
        if (is_passage && link_end != m_link_ends.end()) link_end->second = model::Passage{document, {selection.start, selection.end}};
        if (!is_passage) {
            lose(ExchangeLoss::What::EmptySelections, theirs.name);
            m_notes.agree(selection.note_refs, selection.guid.uuid());
            for (const auto& coding : selection.codings) m_notes.agree(coding.note_refs, coding.guid.uuid());
            kept.push_back(selection);
        } else if (selection.codings.empty()) {
            if (link_end != m_link_ends.end() && has_nothing(selection)) continue;
            write_passage_memo(selection, document);
            const auto stamp = stamp_of(selection.authorship);
            const refi::Authorship usual{stamp.by ? std::optional{refi::Guid{stamp.by->uuid()}} : std::nullopt, date_time_of(stamp.at), {}, {}};
            const bool notes_agree = m_notes.agree(selection.note_refs, selection.guid.uuid());
            if (selection.authorship != usual || !notes_agree || memo_words(selection) != std::pair{selection.name, selection.description}) kept.push_back(selection);
        } else if (!write_codings(selection, document)) {
            kept.push_back(selection);
        }
    }
    return kept;
}

void ExchangeWriter::write_passage_memo(const refi::PlainTextSelection& theirs, model::DocumentId document) {
    const auto [title, body] = memo_words(theirs);
    m_state.memos.save({model::MemoId{theirs.guid.uuid()}, model::MemoTarget::Passage, document.uuid(), text::CodePointRange{theirs.start, theirs.end}, title, body}, stamp_of(theirs.authorship));
    ++m_result.memos;
}

bool ExchangeWriter::write_codings(const refi::PlainTextSelection& theirs, model::DocumentId document) {
    const auto& first = theirs.codings.front();
    m_notes.put(theirs.note_refs, model::MemoTarget::Coding, first.guid.uuid());
    bool agree = m_notes.agree(theirs.note_refs, theirs.guid.uuid());
    bool is_first = true;
    for (const auto& coding : theirs.codings) {
        if (!m_known_codes.contains(coding.code.uuid())) {
            lose(ExchangeLoss::What::CodingsWithoutCode, theirs.name);
            agree = false;
            continue;
        }
        m_notes.put(coding.note_refs, model::MemoTarget::Coding, coding.guid.uuid());
        agree = m_notes.agree(coding.note_refs, coding.guid.uuid()) && agree;
        const auto written = write_coding(coding, document, {theirs.start, theirs.end}, theirs.authorship, is_first ? theirs.description : std::string{});
        agree = agree && selection_of(written, coding.note_refs) == theirs;
        is_first = false;
    }
    return agree;
}

model::Coding ExchangeWriter::write_coding(const refi::Coding& theirs, model::DocumentId document, const text::CodePointRange& range, const refi::Authorship& around,
                                           const std::string& comment) {
    auto created = refi::moment(theirs.creation_date_time);
    if (!created) created = refi::moment(around.creation_date_time);
    const auto& user = theirs.creating_user ? theirs.creating_user : around.creating_user;
    model::Coding coding{model::CodingId{theirs.guid.uuid()}, document, range, model::CodeId{theirs.code.uuid()}, coder_of(user), model::kNeutralWeight, comment, created.value_or(m_stamp.at)};
    m_new_codings.push_back(coding);
    ++m_result.codings;
    return coding;
}

bool ExchangeWriter::write_values(const refi::TextSource& theirs) {
    const model::DocumentId document{theirs.guid.uuid()};
    std::vector<refi::VariableValue> ours;
    std::unordered_set<Uuid> written;
    bool is_of_case = false;
    for (const auto& value : theirs.values) {
        is_of_case = is_of_case || m_case_values.contains({theirs.guid.uuid(), value.variable.uuid()});
        const auto variable = m_variables.find(value.variable.uuid());
        const auto type = m_types.find(value.variable.uuid());
        if (variable == m_variables.end() || !written.insert(value.variable.uuid()).second) continue;
        const auto own = our_value(type->second, value);
        if (!own) continue;
        m_values.write(document, variable->second.first, *own);
        ours.push_back(their_value(value.variable.uuid(), variable->second.second->type, *own));
    }
    return !is_of_case && same_values(ours, theirs.values);
}

}  // namespace fundstelle::project
