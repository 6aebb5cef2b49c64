// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/symbol_fonts.h"

#include <map>

#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

using Signs = std::map<char32_t, const char*>;

const Signs& symbol() {
    static const Signs kSigns = {
        {0x2D, "−"}, {0x61, "α"}, {0x62, "β"}, {0x67, "γ"}, {0x64, "δ"}, {0x65, "ε"}, {0x6C, "λ"}, {0x6D, "μ"}, {0x70, "π"}, {0x73, "σ"},
        {0x44, "Δ"}, {0x53, "Σ"}, {0x57, "Ω"}, {0xA3, "≤"}, {0xB3, "≥"}, {0xB9, "≠"}, {0xBB, "≈"}, {0xB1, "±"}, {0xB4, "×"}, {0xB7, "•"},
        {0xA5, "∞"}, {0xAB, "↔"}, {0xAC, "←"}, {0xAD, "↑"}, {0xAE, "→"}, {0xAF, "↓"}, {0xDB, "⇔"}, {0xDE, "⇒"}, {0xBC, "…"}, {0xB0, "°"},
        {0xE5, "∑"}, {0xD6, "√"}, {0xA8, "♦"}};
    return kSigns;
}

const Signs& wingdings() {
    static const Signs kSigns = {
        {0x21, "✏"}, {0x22, "✂"}, {0x28, "☎"}, {0x2A, "✉"}, {0x46, "☞"}, {0x4A, "☺"}, {0x4B, "😐"}, {0x4C, "☹"}, {0x6C, "●"}, {0x6E, "■"},
        {0x6F, "□"}, {0x71, "❑"}, {0x75, "◆"}, {0x76, "❖"}, {0x77, "⬥"}, {0x9F, "•"}, {0xA7, "▪"}, {0xA8, "◻"}, {0xD8, "➢"}, {0xDF, "←"},
        {0xE0, "→"}, {0xE1, "↑"}, {0xE2, "↓"}, {0xE8, "➔"}, {0xEF, "⇦"}, {0xF0, "⇨"}, {0xF3, "⬄"}, {0xFB, "✗"}, {0xFC, "✓"}, {0xFD, "☒"},
        {0xFE, "☑"}};
    return kSigns;
}

}  // namespace

bool is_symbol_font(std::string_view font) {
    const auto name = text::folded(font);
    return name == "symbol" || name == "wingdings";
}

std::string sign_of_symbol_font(std::string_view font, char32_t code) {
    const auto name = text::folded(font);
    const bool is_ours = name == "symbol" || name == "wingdings";
    const auto place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    if (is_ours && place <= 0xFF) {
        const auto& signs = name == "symbol" ? symbol() : wingdings();
        const auto found = signs.find(place);
        if (found != signs.end()) return found->second;
        if (name == "symbol" && place >= 0x20 && place <= 0x3F) return std::string(1, static_cast<char>(place));  // digits and punctuation
        return place == 0x20 ? " " : "□";
    }
    if (code < 0x20 || (code >= 0xD800 && code <= 0xDFFF) || (code >= 0xE000 && code <= 0xF8FF) || code > 0x10FFFF) return "□";
    std::string utf8;
    text::append_code_point(utf8, code);
    return utf8;
}

}  // namespace fundstelle::formats
