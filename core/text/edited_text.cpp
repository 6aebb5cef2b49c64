// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edited_text.h"

#include <algorithm>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::text {

EditedText::EditedText(std::string utf8) : m_original{utf8}, m_text{std::move(utf8)}, m_size{count_code_points(m_text)}, m_original_size{m_size} {
    if (m_size > 0) m_runs.push_back({0, m_size});
}

bool EditedText::changed() const {
    return !(m_size == 0 && m_original_size == 0) &&
           !(m_runs.size() == 1 && m_runs.front().original == 0 && m_runs.front().length == m_original_size);
}

std::size_t EditedText::split_at(std::int64_t position) {
    std::int64_t begin = 0;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (begin == position) return i;
        const auto length = m_runs[i].length;
        if (position < begin + length) {
            const auto first = position - begin;
            const auto rest = Run{m_runs[i].original == kInserted ? kInserted : m_runs[i].original + first, length - first};
            m_runs[i].length = first;
            m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
            return i + 1;
        }
        begin += length;
    }
    return m_runs.size();
}

EditedText::Edit EditedText::apply(std::int64_t begin, std::int64_t end, std::string_view words, const std::vector<Run>& runs) {
    const auto first_byte = byte_of(m_text, CodePointOffset{begin});
    const auto last_byte = byte_of(m_text, CodePointOffset{end});
    Edit edit{begin, m_text.substr(first_byte, last_byte - first_byte), std::string{words}, {}};
    m_text.replace(first_byte, last_byte - first_byte, words);
    const auto first = static_cast<std::ptrdiff_t>(split_at(begin));
    const auto last = static_cast<std::ptrdiff_t>(split_at(end));
    edit.removed_runs.assign(m_runs.begin() + first, m_runs.begin() + last);
    m_runs.erase(m_runs.begin() + first, m_runs.begin() + last);
    m_runs.insert(m_runs.begin() + first, runs.begin(), runs.end());
    // Neighbours that belong together become one run again.
    std::vector<Run> joined;
    for (const auto& run : m_runs) {
        const bool goes_on = !joined.empty() && (run.original == kInserted ? joined.back().original == kInserted
                                                                           : joined.back().original != kInserted &&
                                                                                 joined.back().original + joined.back().length == run.original);
        if (goes_on) joined.back().length += run.length;
        else if (run.length > 0) joined.push_back(run);
    }
    m_runs = std::move(joined);
    m_size += count_code_points(words) - (end - begin);
    return edit;
}

void EditedText::replace(CodePointOffset begin, CodePointOffset end, std::string_view words) {
    if (begin.count() < 0 || end < begin || end.count() > m_size) throw Error{ErrorKind::Invalid, "an edit outside the text"};
    if (begin == end && words.empty()) return;
    const auto length = count_code_points(words);
    auto edit = apply(begin.count(), end.count(), words, length > 0 ? std::vector<Run>{{kInserted, length}} : std::vector<Run>{});
    const bool joins = m_open_steps > 0 ? m_step_begun : m_done == m_steps.size() && continues(edit);
    m_steps.resize(m_done);
    if (joins && m_done > 0) {
        m_steps.back().push_back(std::move(edit));
    } else {
        m_steps.push_back({std::move(edit)});
        ++m_done;
    }
    m_step_begun = m_open_steps > 0;
}

void EditedText::begin_step() {
    if (m_open_steps++ == 0) m_step_begun = false;
}

void EditedText::end_step() {
    if (m_open_steps > 0 && --m_open_steps == 0 && m_done > 0) m_step_begun = false;
}

/// A word is a step: typing goes on until a blank follows a letter.
bool EditedText::continues(const Edit& edit) const {
    if (m_done == 0) return false;
    const auto& step = m_steps[m_done - 1];
    const auto& last = step.back();
    if (edit.removed.empty() && last.removed.empty()) {
        const bool adjacent = edit.begin == last.begin + count_code_points(last.inserted);
        const bool single = count_code_points(edit.inserted) == 1 && count_code_points(last.inserted) == 1;
        const bool new_word = last.inserted == " " && edit.inserted != " ";
        return adjacent && single && edit.inserted != "\n" && !new_word;
    }
    if (edit.inserted.empty() && last.inserted.empty()) {
        const auto length = count_code_points(edit.removed);
        return length == 1 && count_code_points(last.removed) == 1 && edit.removed != "\n" && (edit.begin + length == last.begin || edit.begin == last.begin);
    }
    return false;
}

std::vector<EditedText::Change> EditedText::undo() {
    std::vector<Change> changes;
    if (m_done == 0) return changes;
    const auto& step = m_steps[--m_done];
    for (auto edit = step.rbegin(); edit != step.rend(); ++edit) {
        const auto end = edit->begin + count_code_points(edit->inserted);
        changes.push_back({CodePointOffset{edit->begin}, CodePointOffset{end}, edit->removed});
        apply(edit->begin, end, edit->removed, edit->removed_runs);
    }
    return changes;
}

std::vector<EditedText::Change> EditedText::redo() {
    std::vector<Change> changes;
    if (!can_redo()) return changes;
    for (const auto& edit : m_steps[m_done++]) {
        const auto end = edit.begin + count_code_points(edit.removed);
        const auto length = count_code_points(edit.inserted);
        changes.push_back({CodePointOffset{edit.begin}, CodePointOffset{end}, edit.inserted});
        apply(edit.begin, end, edit.inserted, length > 0 ? std::vector<Run>{{kInserted, length}} : std::vector<Run>{});
    }
    return changes;
}

AnchorMap EditedText::anchors() const {
    std::vector<AnchorMap::Piece> pieces;
    std::int64_t position = 0;
    for (const auto& run : m_runs) {
        if (run.original != kInserted) pieces.push_back({run.original, position, run.length});
        position += run.length;
    }
    return {std::move(pieces), m_original_size, m_size};
}

}  // namespace fundstelle::text
