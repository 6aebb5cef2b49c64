// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/symbol_fonts.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

using Signs = std::map<char32_t, const char*>;

const Signs& symbol() {
    static const Signs kSigns = {
        {0x22, "∀"}, {0x24, "∃"}, {0x27, "∋"}, {0x2A, "∗"}, {0x2D, "−"}, {0x40, "≅"}, {0x41, "Α"}, {0x42, "Β"}, {0x43, "Χ"}, {0x44, "Δ"},
        {0x45, "Ε"}, {0x46, "Φ"}, {0x47, "Γ"}, {0x48, "Η"}, {0x49, "Ι"}, {0x4A, "ϑ"}, {0x4B, "Κ"}, {0x4C, "Λ"}, {0x4D, "Μ"}, {0x4E, "Ν"},
        {0x4F, "Ο"}, {0x50, "Π"}, {0x51, "Θ"}, {0x52, "Ρ"}, {0x53, "Σ"}, {0x54, "Τ"}, {0x55, "Υ"}, {0x56, "ς"}, {0x57, "Ω"}, {0x58, "Ξ"},
        {0x59, "Ψ"}, {0x5A, "Ζ"}, {0x5B, "["}, {0x5C, "∴"}, {0x5D, "]"}, {0x5E, "⊥"}, {0x5F, "_"}, {0x60, "‾"}, {0x61, "α"}, {0x62, "β"},
        {0x63, "χ"}, {0x64, "δ"}, {0x65, "ε"}, {0x66, "φ"}, {0x67, "γ"}, {0x68, "η"}, {0x69, "ι"}, {0x6A, "ϕ"}, {0x6B, "κ"}, {0x6C, "λ"},
        {0x6D, "μ"}, {0x6E, "ν"}, {0x6F, "ο"}, {0x70, "π"}, {0x71, "θ"}, {0x72, "ρ"}, {0x73, "σ"}, {0x74, "τ"}, {0x75, "υ"}, {0x76, "ϖ"},
        {0x77, "ω"}, {0x78, "ξ"}, {0x79, "ψ"}, {0x7A, "ζ"}, {0x7B, "{"}, {0x7C, "|"}, {0x7D, "}"}, {0x7E, "∼"}, {0xA0, "€"}, {0xA1, "ϒ"},
        {0xA2, "′"}, {0xA3, "≤"}, {0xA4, "⁄"}, {0xA5, "∞"}, {0xA6, "ƒ"}, {0xA7, "♣"}, {0xA8, "♦"}, {0xA9, "♥"}, {0xAA, "♠"}, {0xAB, "↔"},
        {0xAC, "←"}, {0xAD, "↑"}, {0xAE, "→"}, {0xAF, "↓"}, {0xB0, "°"}, {0xB1, "±"}, {0xB2, "″"}, {0xB3, "≥"}, {0xB4, "×"}, {0xB5, "∝"},
        {0xB6, "∂"}, {0xB7, "•"}, {0xB8, "÷"}, {0xB9, "≠"}, {0xBA, "≡"}, {0xBB, "≈"}, {0xBC, "…"}, {0xBF, "↵"}, {0xC0, "ℵ"}, {0xC1, "ℑ"},
        {0xC2, "ℜ"}, {0xC3, "℘"}, {0xC4, "⊗"}, {0xC5, "⊕"}, {0xC6, "∅"}, {0xC7, "∩"}, {0xC8, "∪"}, {0xC9, "⊃"}, {0xCA, "⊇"}, {0xCB, "⊄"},
        {0xCC, "⊂"}, {0xCD, "⊆"}, {0xCE, "∈"}, {0xCF, "∉"}, {0xD0, "∠"}, {0xD1, "∇"}, {0xD2, "®"}, {0xD3, "©"}, {0xD4, "™"}, {0xD5, "∏"},
        {0xD6, "√"}, {0xD7, "⋅"}, {0xD8, "¬"}, {0xD9, "∧"}, {0xDA, "∨"}, {0xDB, "⇔"}, {0xDC, "⇐"}, {0xDD, "⇑"}, {0xDE, "⇒"}, {0xDF, "⇓"},
        {0xE0, "◊"}, {0xE2, "®"}, {0xE3, "©"}, {0xE4, "™"}, {0xE5, "∑"}, {0xF2, "∫"}};
    return kSigns;
}

const Signs& wingdings() {
    static const Signs kSigns = {
        {0x21, "✏"}, {0x22, "✂"}, {0x28, "☎"}, {0x2A, "✉"}, {0x36, "⌛"}, {0x41, "✌"}, {0x43, "👍"}, {0x44, "👎"}, {0x45, "☜"}, {0x46, "☞"},
        {0x47, "☝"}, {0x48, "☟"}, {0x4A, "☺"}, {0x4B, "😐"}, {0x4C, "☹"}, {0x4E, "☠"}, {0x52, "☼"}, {0x54, "❄"}, {0x6C, "●"}, {0x6E, "■"},
        {0x6F, "□"}, {0x71, "❑"}, {0x75, "◆"}, {0x76, "❖"}, {0x77, "⬥"}, {0x80, "⓪"}, {0x81, "①"}, {0x82, "②"}, {0x83, "③"}, {0x84, "④"},
        {0x85, "⑤"}, {0x86, "⑥"}, {0x87, "⑦"}, {0x88, "⑧"}, {0x89, "⑨"}, {0x8A, "⑩"}, {0x8B, "⓿"}, {0x8C, "❶"}, {0x8D, "❷"}, {0x8E, "❸"},
        {0x8F, "❹"}, {0x90, "❺"}, {0x91, "❻"}, {0x92, "❼"}, {0x93, "❽"}, {0x94, "❾"}, {0x95, "❿"}, {0x9F, "•"}, {0xA1, "○"}, {0xA7, "▪"},
        {0xA8, "◻"}, {0xAB, "★"}, {0xD8, "➢"}, {0xDF, "←"}, {0xE0, "→"}, {0xE1, "↑"}, {0xE2, "↓"}, {0xE8, "➔"}, {0xEF, "⇦"}, {0xF0, "⇨"},
        {0xF3, "⬄"}, {0xFB, "✗"}, {0xFC, "✓"}, {0xFD, "☒"}, {0xFE, "☑"}};
    return kSigns;
}

/// Names of fonts are compared without case; those of symbol fonts are ASCII.
bool is_named(std::string_view font, std::string_view name) {
    return std::equal(font.begin(), font.end(), name.begin(), name.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b; });
}

/// The words of a field's instruction, without their quotation marks.
std::vector<std::string> words_of(std::string_view instruction) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < instruction.size();) {
        if (instruction[i] == ' ') {
            ++i;
            continue;
        }
        const bool quoted = instruction[i] == '"';
        const auto begin = quoted ? i + 1 : i;
        const auto end = std::min(instruction.find(quoted ? '"' : ' ', begin), instruction.size());
        words.emplace_back(instruction.substr(begin, end - begin));
        i = end + 1;
    }
    return words;
}

}  // namespace

bool is_symbol_font(std::string_view font) {
    return is_named(font, "symbol") || is_named(font, "wingdings") || is_named(font, "wingdings 2") || is_named(font, "wingdings 3") ||
           is_named(font, "webdings");
}

std::string sign_of_symbol_font(std::string_view font, char32_t code) {
    const auto place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    if (place <= 0xFF && is_symbol_font(font)) {
        static const Signs kNone;
        const bool is_symbol = is_named(font, "symbol");
        const auto& signs = is_symbol ? symbol() : is_named(font, "wingdings") ? wingdings() : kNone;
        const auto found = signs.find(place);
        if (found != signs.end()) return found->second;
        if (is_symbol && place >= 0x20 && place <= 0x3F) return std::string(1, static_cast<char>(place));  // digits and punctuation
        return place == 0x20 ? " " : place == '\t' ? "\t" : place < 0x20 ? "" : "□";
    }
    if (code < 0x20 || (code >= 0xD800 && code <= 0xDFFF) || (code >= 0xE000 && code <= 0xF8FF) || code > 0x10FFFF) return "□";
    std::string utf8;
    text::append_code_point(utf8, code);
    return utf8;
}

std::string signs_of_symbol_font(std::string_view font, std::string_view words, const std::string& subject) {
    if (text::find_invalid_utf8(words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", subject};
    std::string signs;
    for (std::size_t i = 0; i < words.size();) signs += sign_of_symbol_font(font, text::next_code_point(words, i));
    return signs;
}

std::string sign_of_symbol_field(std::string_view instruction) {
    const auto words = words_of(instruction);
    if (words.size() < 2 || !is_named(words[0], "symbol")) return {};
    const auto font = std::find_if(words.begin(), words.end(), [](const auto& word) { return word == "\\f" || word == "\\F"; });
    const bool is_hexadecimal = words[1].starts_with("0x") || words[1].starts_with("0X");
    const auto code = std::strtoul(words[1].c_str(), nullptr, is_hexadecimal ? 16 : 10);
    if (code == 0 || code > 0x10FFFF) return {};
    return sign_of_symbol_font(font == words.end() || font + 1 == words.end() ? "" : *(font + 1), static_cast<char32_t>(code));
}

}  // namespace fundstelle::formats
