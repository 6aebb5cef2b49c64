// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/code_search.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

#include "text/typing.h"

namespace fundstelle::project {

namespace {

std::vector<std::string_view> words_of(std::string_view name) {
    constexpr std::string_view kBetween = " -/()&,.";
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const auto begin = std::min(name.find_first_not_of(kBetween), name.size());
        name.remove_prefix(begin);
        const auto end = std::min(name.find_first_of(kBetween), name.size());
        if (end > 0) words.push_back(name.substr(0, end));
        name.remove_prefix(end);
    }
    return words;
}

/// Whether the letters are beginnings of the words in their order: "koabh" and "ka" for "kooperation abh".
bool begins_words(std::string_view letters, const std::vector<std::string_view>& words, std::size_t first = 0) {
    if (letters.empty()) return true;
    if (first == words.size()) return false;
    const auto& word = words[first];
    for (std::size_t length = 1; length <= letters.size() && length <= word.size() && letters[length - 1] == word[length - 1]; ++length) {
        if (begins_words(letters.substr(length), words, first + 1)) return true;
    }
    return begins_words(letters, words, first + 1);
}

/// 0 for the best match; nothing if the letters do not fit. All are in one spelling.
std::optional<int> quality(std::string_view letters, const std::string& name, const std::string& path) {
    if (name.starts_with(letters)) return 0;
    const auto words = words_of(name);
    for (const auto& word : words) {
        if (std::string_view{word.data(), name.data() + name.size()}.starts_with(letters)) return 1;
    }
    if (name.find(letters) != std::string::npos) return 2;
    if (letters.find(' ') == std::string_view::npos && words.size() > 1 && begins_words(letters, words)) return 3;
    if (path.find(letters) != std::string::npos) return 4;
    const std::size_t slips = letters.size() >= 8 ? 2 : letters.size() >= 4 ? 1 : 0;
    if (slips == 0) return std::nullopt;
    for (const auto& word : words) {
        if (word.front() == letters.front() || slips > 1) {  // the first letter is seldom wrong, and few words start with it
            if (text::slips_to_prefix(letters, {word.data(), static_cast<std::size_t>(name.data() + name.size() - word.data())}, slips) <= slips) return 5;
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<std::size_t> find_codes(const model::CodeTree& tree, std::string_view typed, const CodeHabits& habits, std::size_t most) {
    const auto base = text::base_letters(typed);
    const auto spelled = text::spelled_out(typed);
    std::vector<std::tuple<int, std::ptrdiff_t, std::int64_t, std::size_t>> matches;  // quality, place among the recent ones, - uses, index
    for (std::size_t i = 0; i < tree.size(); ++i) {
        auto rated = base.empty() ? std::optional{0} : quality(base, text::base_letters(tree[i].name), text::base_letters(tree.path(i)));
        if (!rated || *rated > 0) {
            const auto other = quality(spelled, text::spelled_out(tree[i].name), text::spelled_out(tree.path(i)));
            if (other && (!rated || *other < *rated)) rated = other;
        }
        if (!rated) continue;
        const auto recent = std::find(habits.recent.begin(), habits.recent.end(), tree[i].id) - habits.recent.begin();
        matches.emplace_back(*rated, recent, i < habits.uses.size() ? -habits.uses[i] : 0, i);
    }
    const auto end = matches.begin() + static_cast<std::ptrdiff_t>(std::min(most, matches.size()));
    std::partial_sort(matches.begin(), end, matches.end());
    std::vector<std::size_t> found;
    for (auto match = matches.begin(); match != end; ++match) found.push_back(std::get<3>(*match));
    return found;
}

}  // namespace fundstelle::project
