// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quote.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "model/names.h"
#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

constexpr std::array<std::string_view, 3> kStatusNames = {"candidate", "chosen", "used"};
constexpr std::array<std::string_view, 3> kCheckNames = {"none", "changed", "lost"};
constexpr std::array<std::string_view, 6> kEditNames = {"omission", "smoothing", "replacement", "pseudonym", "before", "behind"};

std::vector<std::string_view> words_of(std::string_view phrase) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < phrase.size();) {
        auto end = at;
        while (end < phrase.size()) {
            auto next = end;
            if (text::trimmed(phrase.substr(end, (text::next_code_point(phrase, next), next - end))).empty()) break;
            end = next;
        }
        if (end > at) words.push_back(phrase.substr(at, end - at));
        at = end;
        if (at < phrase.size()) text::next_code_point(phrase, at);
    }
    return words;
}

/// Letters only, with a capital one first and perhaps a dot at the end: "Stadt", "Dr."
bool is_capital_word(std::string_view word) {
    if (word.ends_with('.')) word.remove_suffix(1);
    std::size_t at = 0;
    if (word.empty() || !text::is_capital(text::next_code_point(word, at))) return false;
    while (at < word.size()) {
        const auto c = text::next_code_point(word, at);
        if (!text::belongs_to_word(c) && c != '-') return false;
    }
    return true;
}

/// Signs that nobody sees, and that change how others are read.
bool is_unseen(char32_t c) {
    return c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string_view to_string(QuoteStatus status) {
    return name_of(kStatusNames, status);
}

std::string_view to_string(QuoteCheck check) {
    return name_of(kCheckNames, check);
}

std::string_view to_string(QuoteEditKind kind) {
    return name_of(kEditNames, kind);
}

std::optional<QuoteStatus> parse_quote_status(std::string_view name) {
    return named<QuoteStatus>(kStatusNames, name);
}

std::optional<QuoteEditKind> parse_edit_kind(std::string_view name) {
    return named<QuoteEditKind>(kEditNames, name);
}

bool is_pseudonym(std::string_view words) {
    const auto parts = words_of(words);
    if (parts.empty() || parts.size() > 3) return false;
    const auto letter = parts.back();
    if (letter.empty() || letter.front() < 'A' || letter.front() > 'Z' || !std::all_of(letter.begin() + 1, letter.end(), text::is_digit)) return false;
    return std::all_of(parts.begin(), parts.end() - 1, is_capital_word);
}

bool is_name_like(std::string_view words) {
    static constexpr std::array<std::string_view, 20> kParticles = {"von", "vom", "van", "der", "den", "dem", "de", "di", "da", "zu", "zum", "zur", "am", "an", "im", "in", "bei", "ob", "el", "al"};
    const auto parts = words_of(words);
    if (parts.empty() || parts.size() > 5) return false;
    const bool all = std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
        return is_capital_word(part) || part.ends_with("'") || part.ends_with("’") || std::find(kParticles.begin(), kParticles.end(), part) != kParticles.end();
    });
    return all && is_capital_word(parts.back());
}

void require_valid(const QuoteEdit& edit) {
    const auto words = text::trimmed(edit.words);
    if (leaves_out(edit.kind)) {
        if (!words.empty()) throw Error{ErrorKind::Invalid, "an omission prints no words", edit.words};
        return;
    }
    if (words.empty()) throw Error{ErrorKind::Invalid, "an edit without words"};
    bool sound = !text::find_invalid_utf8(words) && words.find_first_of("[]") == std::string_view::npos;
    for (std::size_t at = 0; sound && at < words.size();) sound = !is_unseen(text::next_code_point(words, at));
    if (!sound) throw Error{ErrorKind::Invalid, "the words of an edit hold no square brackets and no line ends", edit.words};
    if (edit.kind == QuoteEditKind::Pseudonym && !is_pseudonym(words)) {
        throw Error{ErrorKind::Invalid, "without brackets only what ends in a single capital letter", edit.words};
    }
}

}  // namespace fundstelle::model
