// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/rtf_writer.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// Distances are twentieths of a point, sizes half points.
struct Look {
    ParagraphStyle style;
    std::string_view name;  ///< that Word shows in the reader's language
    std::string_view words;
};

constexpr std::array<Look, 10> kLooks = {{
    {ParagraphStyle::Body, "Normal", "\\sa120\\sl276\\slmult1\\fs22"},
    {ParagraphStyle::Title, "Title", "\\sa240\\keepn\\fs40"},
    {ParagraphStyle::Heading1, "heading 1", "\\sb360\\sa120\\keepn\\outlinelevel0\\b\\fs28"},
    {ParagraphStyle::Heading2, "heading 2", "\\sb240\\sa80\\keepn\\outlinelevel1\\b\\fs24"},
    {ParagraphStyle::Heading3, "heading 3", "\\sb200\\sa80\\keepn\\outlinelevel2\\b\\fs22"},
    {ParagraphStyle::Heading4, "heading 4", "\\sb200\\sa80\\keepn\\outlinelevel3\\b\\fs22"},
    {ParagraphStyle::Heading5, "heading 5", "\\sb200\\sa80\\keepn\\outlinelevel4\\b\\fs22"},
    {ParagraphStyle::Heading6, "heading 6", "\\sb200\\sa80\\keepn\\outlinelevel5\\b\\fs22"},
    {ParagraphStyle::Quote, "Quote", "\\li567\\ri567\\sb120\\sa40\\keep\\fs22"},
    {ParagraphStyle::Source, "Quelle", "\\li567\\ri567\\sa160\\qr\\fs18"},
}};

std::size_t number_of(ParagraphStyle style) {
    for (std::size_t i = 0; i < kLooks.size(); ++i) {
        if (kLooks.at(i).style == style) return i;
    }
    return 0;
}

/// Signs beyond ASCII as UTF-16 code units, each as a signed number with a sign for programs that do not know it.
void append_unicode(std::string& rtf, char32_t c) {
    const auto unit = [&](char32_t value) { rtf += fmt::format("\\u{}?", static_cast<int>(value) - (value >= 0x8000 ? 0x10000 : 0)); };
    if (c < 0x10000) return unit(c);
    unit(0xD800 + ((c - 0x10000) >> 10));
    unit(0xDC00 + ((c - 0x10000) & 0x3FF));
}

std::string escaped(std::string_view words) {
    std::string rtf;
    for (std::size_t at = 0; at < words.size();) {
        const char32_t c = text::next_code_point(words, at);
        if (c == '\n') rtf += "\\line ";
        else if (c == '\t') rtf += "\\tab ";
        else if (c >= 0x80) append_unicode(rtf, c);
        else if (c == '\\' || c == '{' || c == '}') rtf.append("\\") += static_cast<char>(c);
        else rtf += static_cast<char>(c);
    }
    return rtf;
}

}  // namespace

std::string make_rtf(const std::vector<TextParagraph>& paragraphs) {
    std::string rtf = "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang1031{\\fonttbl{\\f0\\fswiss\\fcharset0 Calibri;}}\n{\\stylesheet";
    for (std::size_t i = 0; i < kLooks.size(); ++i) rtf += fmt::format("{{\\s{}{} {};}}", i, kLooks.at(i).words, kLooks.at(i).name);
    rtf += "}\n\\paperw11906\\paperh16838\\margl1418\\margr1418\\margt1418\\margb1418\n";
    for (const auto& paragraph : paragraphs) {
        const auto number = number_of(paragraph.style);
        rtf += fmt::format("\\pard\\plain\\s{}{} ", number, kLooks.at(number).words);
        for (const auto& run : paragraph.runs) rtf += run.italic ? "{\\i " + escaped(run.text) + "}" : escaped(run.text);
        rtf += "\\par\n";
    }
    return rtf + "}\n";
}

}  // namespace fundstelle::formats
