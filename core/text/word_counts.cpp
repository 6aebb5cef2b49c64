// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_counts.h"

#include <algorithm>
#include <tuple>

#include "text/collation.h"
#include "text/search_key.h"
#include "text/slips.h"
#include "text/stop_words.h"
#include "text/word_forms.h"

namespace fundstelle::text {

namespace {

/// The ending that „*innen“ puts behind a word with a star, colon, underscore or slash.
bool is_gender_ending(std::string_view utf8, std::size_t begin, std::string_view form) {
    if (form != "in" && form != "innen") return false;
    if (begin > 1 && utf8[begin - 1] == '-') --begin;
    return begin > 0 && std::string_view{"*:_/"}.find(utf8[begin - 1]) != std::string_view::npos;
}

}  // namespace

std::size_t WordCounts::group_of(std::string_view form) {
    const auto word = folded(form);
    const auto letters = code_points_of(word);
    const bool digits = std::any_of(letters.begin(), letters.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
    if (letters.size() < 2 || digits || is_stop_word(word)) return kNoGroup;
    const auto [group, is_new] = m_groups.try_emplace(stem_of(spelling_of(letters)), m_counts.size());
    if (is_new) m_counts.emplace_back();
    return group->second;
}

void WordCounts::add(std::string_view utf8, std::int64_t text) {
    for_each_word(utf8, [&](std::size_t begin, std::size_t end) {
        const auto written = utf8.substr(begin, end - begin);
        if (is_gender_ending(utf8, begin, written)) return;
        auto form = m_forms.find(written);
        if (form == m_forms.end()) form = m_forms.emplace(std::string{written}, Form{group_of(written)}).first;
        if (form->second.group == kNoGroup) return;
        ++form->second.count;
        ++m_total;
        auto& group = m_counts[form->second.group];
        ++group.count;
        if (group.last_text == text) return;
        group.last_text = text;
        ++group.texts;
    });
}

std::vector<WordCount> WordCounts::top(std::size_t most) const {
    std::vector<const ByWord<Form>::value_type*> shown(m_counts.size());
    for (const auto& form : m_forms) {
        if (form.second.group == kNoGroup) continue;
        auto& best = shown[form.second.group];
        if (best == nullptr || std::tuple{-form.second.count, std::string_view{form.first}} < std::tuple{-best->second.count, std::string_view{best->first}}) best = &form;
    }
    std::vector<std::size_t> order(m_counts.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto count = std::min(most, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(), [&](std::size_t a, std::size_t b) {
        if (m_counts[a].count != m_counts[b].count) return m_counts[a].count > m_counts[b].count;
        return std::pair{collation_key(shown[a]->first), shown[a]->first} < std::pair{collation_key(shown[b]->first), shown[b]->first};
    });
    std::vector<WordCount> words;
    words.reserve(count);
    for (std::size_t i = 0; i < count; ++i) words.push_back({shown[order[i]]->first, m_counts[order[i]].count, m_counts[order[i]].texts});
    return words;
}

}  // namespace fundstelle::text
