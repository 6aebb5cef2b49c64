// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and what stands on them.
#include <algorithm>

#include "base/error.h"
#include "formats/docx_writer.h"
#include "project/exchange_notes.h"
#include "project/exchange_reader.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

const refi::PlainTextSelection* find_selection(const refi::TextSource* kept, const Uuid& guid) {
    if (kept == nullptr) return nullptr;
    const auto found = std::find_if(kept->selections.begin(), kept->selections.end(), [&](const auto& one) { return one.guid.uuid() == guid; });
    return found != kept->selections.end() ? &*found : nullptr;
}

/// Programs name a selection by how its words begin. These must not stay when the words were corrected.
bool still_names(const std::string& name, std::string_view words) {
    auto named = text::trimmed(name);
    for (const std::string_view rest : {"…", "..."}) {
        if (named.ends_with(rest)) named.remove_suffix(rest.size());
    }
    return words.starts_with(named);
}

/// The words with their looks as a Word document.
std::string docx_of(const std::string& text, const std::vector<model::StyleRun>& runs) {
    std::vector<formats::DocxBlock> blocks;
    const text::OffsetMap offsets{text};
    std::set<std::int64_t> borders;
    for (const auto& run : runs) borders.insert({run.range.begin().count(), run.range.end().count()});
    std::int64_t position = 0;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find('\n', begin), text.size());
        formats::TextParagraph paragraph{formats::ParagraphStyle::Body, {}};
        const auto last = position + text::count_code_points(std::string_view{text}.substr(begin, end - begin));
        while (position < last) {
            const auto border = borders.upper_bound(position);
            const auto next = border != borders.end() ? std::min(*border, last) : last;
            int style = 0;
            for (const auto& run : runs) {
                if (run.range.begin().count() <= position && position < run.range.end().count()) style |= run.style;
            }
            paragraph.runs.push_back({std::string{offsets.slice({position, next})}, (style & model::kItalic) != 0, {}, {}, (style & model::kBold) != 0, (style & model::kUnderline) != 0});
            position = next;
        }
        blocks.emplace_back(std::move(paragraph));
        begin = end + 1;
        ++position;
    }
    return formats::make_docx(blocks);
}

}  // namespace

void ExchangeReader::read_documents(const GoOn& go_on) {
    const auto documents = m_state.documents.all();
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (go_on && !go_on(i, documents.size())) throw Error{ErrorKind::Cancelled, "the export was cancelled"};
        m_layers.texts.push_back(document(documents[i]));
    }
}

refi::TextSource ExchangeReader::document(const model::Document& document) {
    const auto known = m_kept_texts.find(document.id.uuid());
    const auto* kept = known != m_kept_texts.end() ? known->second : nullptr;
    const auto version = m_state.documents.find_version(document.version)->number;
    refi::TextSource source{refi::Guid{document.id.uuid()}, document.name, {}, {std::nullopt, date_time_of(document.imported_at), {}, {}}, {}, {}, {}, {}, {}};
    if (kept != nullptr) {
        if (is_variant_of(document.name, our_name(kept->name, "?"))) source.name = kept->name;
        source.authorship = kept->authorship;
    }
    read_content(document, version, kept, source);
    const text::OffsetMap offsets{*source.content.text};
    read_codings(document, offsets, version > 1, kept, source);
    read_passage_memos(document, kept, source);
    source.description = description_on(model::MemoTarget::Document, document.id.uuid());
    source.note_refs = refs_of(document.id.uuid(), kept != nullptr ? &kept->note_refs : nullptr);
    source.values = values(document, kept);
    const auto was_missing = [&](const auto& file) { return file.path.empty() && file.about == document.id.uuid(); };
    if (source.content.text->empty() && std::any_of(m_rest.files.begin(), m_rest.files.end(), was_missing)) source.content.text.reset();
    return source;
}

void ExchangeReader::read_content(const model::Document& document, std::int64_t version, const refi::TextSource* kept, refi::TextSource& source) {
    auto& content = source.content;
    content.text = m_state.texts.body(m_state.documents.find_version(document.version)->text_sha256);
    content.plain_text_path = text_path(source.guid);
    if (kept != nullptr && (kept->content.plain_text_path.empty() || kept->content.plain_text_path.starts_with("internal://"))) content.plain_text_path = kept->content.plain_text_path;
    const bool had_file = kept != nullptr && !kept->content.rich_text_path.empty();
    if (version > 1 && (had_file || document.format == "docx")) m_corrected.insert(document.id.uuid());
    if (had_file && version == 1) {
        content.rich_text_path = kept->content.rich_text_path;
        if (content.rich_text_path != docx_path(source.guid)) return;
    }
    const auto runs = m_state.turns.style_runs(document.id);
    if (runs.empty()) return;
    content.rich_text_path = docx_path(source.guid);
    m_parcel.files.push_back({content.rich_text_path, docx_of(*content.text, runs)});
}

refi::Coding ExchangeReader::coding(const model::Coding& coding, const refi::Coding& kept, const refi::Authorship& around) {
    const auto user = user_of(coding.coder);
    const bool came_without = !kept.creating_user && (!user || user == around.creating_user);
    return {refi::Guid{coding.id.uuid()}, came_without || !user ? kept.creating_user : user, kept.creation_date_time, refi::Guid{coding.code.uuid()}, refs_of(coding.id.uuid(), &kept.note_refs)};
}

std::optional<refi::PlainTextSelection> ExchangeReader::as_it_came(const refi::PlainTextSelection& kept, std::map<Uuid, model::Coding>& codings) {
    std::optional<refi::PlainTextSelection> selection;
    bool is_first = true;
    for (const auto& part : kept.codings) {
        const auto found = codings.find(part.guid.uuid());
        const bool had_comment = std::exchange(is_first, false);
        if (found == codings.end()) continue;
        const auto& own = found->second;
        // Who has come to stand elsewhere, or says something, gets a selection of its own.
        if (selection && (selection->start != own.range.begin().count() || selection->end != own.range.end().count())) continue;
        if (!had_comment && !own.comment.empty()) continue;
        if (!selection) {
            selection = refi::PlainTextSelection{kept.guid, kept.name, own.range.begin().count(), own.range.end().count(), kept.authorship, had_comment ? own.comment : std::string{}, {}, {}};
        }
        selection->codings.push_back(coding(own, part, kept.authorship));
        codings.erase(found);
    }
    if (selection) selection->note_refs = refs_of(kept.guid.uuid(), &kept.note_refs);
    return selection;
}

void ExchangeReader::read_codings(const model::Document& document, const text::OffsetMap& text, bool is_corrected, const refi::TextSource* kept, refi::TextSource& source) {
    std::vector<model::Coding> rows;
    for (auto& row : m_state.codings.of_document(document.id)) {
        if (row.check != model::CodingCheck::Lost) rows.push_back(std::move(row));
    }
    std::map<Uuid, model::Coding> came;
    if (kept != nullptr) {
        std::unordered_set<Uuid> with_kept;
        for (const auto& selection : kept->selections) {
            for (const auto& part : selection.codings) with_kept.insert(part.guid.uuid());
        }
        for (const auto& part : kept->codings) with_kept.insert(part.guid.uuid());
        std::erase_if(rows, [&](const auto& row) { return with_kept.contains(row.id.uuid()) && (came.emplace(row.id.uuid(), row), true); });
        for (const auto& part : kept->codings) {
            const auto found = came.find(part.guid.uuid());
            if (found == came.end()) {
                if (text.size().count() == 0) source.codings.push_back(part);
                continue;
            }
            const auto& own = found->second;
            if (own.range.begin().count() != 0 || own.range.end() != text.size() || !own.comment.empty()) continue;
            source.codings.push_back(coding(own, part, kept->authorship));
            came.erase(found);
        }
        for (const auto& selection : kept->selections) {
            auto as_now = as_it_came(selection, came);
            const bool has_no_row = text.size().count() == 0 || (selection.start == selection.end && selection.end <= text.size().count());
            if (!as_now && has_no_row) as_now = selection;
            if (!as_now) continue;
            if (is_corrected && as_now->start < as_now->end && !still_names(as_now->name, text.slice({as_now->start, as_now->end}))) as_now->name.clear();
            source.selections.push_back(std::move(*as_now));
        }
        for (auto& [uuid, row] : came) rows.push_back(std::move(row));
    }
    for (const auto& row : rows) source.selections.push_back(selection_of(row, refs_of(row.id.uuid(), nullptr)));
}

void ExchangeReader::read_passage_memos(const model::Document& document, const refi::TextSource* kept, refi::TextSource& source) {
    const auto on = m_memos_on.find(document.id.uuid());
    if (on == m_memos_on.end()) return;
    for (const auto index : on->second) {
        const auto& [memo, stamp] = m_memos[index];
        if (memo.target != model::MemoTarget::Passage || !memo.range) continue;
        refi::PlainTextSelection selection{refi::Guid{memo.id.uuid()}, memo.title, memo.range->begin().count(), memo.range->end().count(),
                                           {stamp.by ? user_of(*stamp.by) : std::nullopt, date_time_of(stamp.at), {}, {}}, memo.body, {}, {}};
        if (const auto* before = find_selection(kept, memo.id.uuid())) {
            if (memo_words(*before) == std::pair{memo.title, memo.body}) selection.name = before->name, selection.description = before->description;
            selection.authorship = before->authorship;
            selection.note_refs = refs_of(memo.id.uuid(), &before->note_refs);
        }
        source.selections.push_back(std::move(selection));
    }
}

std::vector<refi::VariableValue> ExchangeReader::values(const model::Document& document, const refi::TextSource* kept) {
    std::vector<refi::VariableValue> values;
    std::unordered_set<Uuid> done;
    if (kept != nullptr) {
        for (const auto& before : kept->values) {
            const auto variable = m_variables.find(before.variable.uuid());
            if (variable == m_variables.end()) continue;
            const auto as_read = our_value(variable->second.type, before);
            const auto now = m_values.find({document.id.uuid(), before.variable.uuid()});
            const bool is_first = done.insert(before.variable.uuid()).second;
            if (!as_read || !is_first) values.push_back(before);
            else if (now != m_values.end() && now->second == *as_read) values.push_back(before);
            else if (now != m_values.end()) values.push_back(their_value(before.variable.uuid(), m_types.at(before.variable.uuid()), now->second));
        }
    }
    for (const auto& variable : m_parcel.project.variables) {
        const ValueOf place{document.id.uuid(), variable.guid.uuid()};
        const auto now = m_values.find(place);
        if (now != m_values.end() && !done.contains(variable.guid.uuid()) && !m_case_values.contains(place)) values.push_back(their_value(variable.guid.uuid(), variable.type, now->second));
    }
    return values;
}

}  // namespace fundstelle::project
