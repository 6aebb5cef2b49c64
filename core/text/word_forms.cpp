// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_forms.h"

#include <libstemmer.h>

#include <memory>
#include <new>

namespace fundstelle::text {

namespace {

bool is_vowel_or_q(char32_t c) {
    return std::u32string_view{U"aeiouyäöüq"}.find(c) != std::u32string_view::npos;
}

}  // namespace

std::u32string spelling_of(const std::u32string& word) {
    std::u32string letters;
    for (const auto c : word) {
        const auto before = letters.empty() ? U'\0' : letters.back();
        const bool hiatus = letters.size() > 1 && is_vowel_or_q(letters[letters.size() - 2]);
        if (c == U'e' && before == U'a') letters.back() = U'ä';
        else if (c == U'e' && before == U'o') letters.back() = U'ö';
        else if (c == U'e' && before == U'u' && !hiatus) letters.back() = U'ü';
        else if (c == U's' && before == U's') letters.back() = U'ß';
        else letters.push_back(c);
    }
    return letters;
}

std::string stem_of(const std::u32string& spelling) {
    struct Close {
        void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
    };
    thread_local const std::unique_ptr<sb_stemmer, Close> stemmer{sb_stemmer_new("german", nullptr)};
    if (!stemmer) throw std::bad_alloc{};
    std::string word;
    for (const auto c : spelling) append_code_point(word, c);
    const auto* stem = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
    if (stem == nullptr) throw std::bad_alloc{};
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

}  // namespace fundstelle::text
