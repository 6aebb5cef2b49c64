// SPDX-License-Identifier: GPL-3.0-or-later
/// Word documents from hand-written XML.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/docx_reader.h"
#include "formats/package.h"

namespace fundstelle::test {

inline std::string document_xml(std::string_view body) {
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document )"
           R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
           R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>)" +
           std::string{body} + "</w:body></w:document>";
}

/// The file with `body` between the tags of w:body.
inline std::string word_file(std::string_view body) {
    return formats::make_package({{"word/document.xml", document_xml(body)}});
}

inline formats::Transcript read_body(std::string_view body) {
    formats::Transcript transcript;
    formats::read_docx(word_file(body), "Probe.docx", transcript);
    return transcript;
}

/// The same with further parts of the package, such as "word/comments.xml"; `root` is their outermost element, `content` what
/// is in it.
struct Part {
    std::string name;
    std::string root;
    std::string content;
};

inline formats::Transcript read_body(std::string_view body, const std::vector<Part>& parts) {
    std::vector<std::pair<std::string, std::string>> entries{{"word/document.xml", document_xml(body)}};
    for (const auto& part : parts)
        entries.emplace_back(part.name, "<" + part.root + ">" + part.content + "</" + part.root + ">");
    formats::Transcript transcript;
    formats::read_docx(formats::make_package(entries), "Probe.docx", transcript);
    return transcript;
}

inline std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

/// Writes `value` as ZIP does, lowest byte first.
inline void put_u32(std::string& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
}

/// The archive of one entry with another unpacked size than it has (APPNOTE.TXT 4.3.7 and 4.3.12).
inline std::string with_claimed_size(std::string bytes, std::uint32_t size) {
    put_u32(bytes, bytes.find("PK\x03\x04") + 22, size);
    put_u32(bytes, bytes.find("PK\x01\x02") + 24, size);
    return bytes;
}

}  // namespace fundstelle::test
