// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "text/offset_map.h"
#include "text/paragraphs.h"

namespace fundstelle::project {

/// The text of one version of a document, with the maps that every reader of it needs.
class DocumentText {
public:
    explicit DocumentText(std::string utf8) : m_text{std::move(utf8)}, m_offsets{m_text}, m_paragraphs{m_text} {}
    DocumentText(const DocumentText&) = delete;
    DocumentText& operator=(const DocumentText&) = delete;

    [[nodiscard]] const std::string& utf8() const { return m_text; }
    [[nodiscard]] const text::OffsetMap& offsets() const { return m_offsets; }
    [[nodiscard]] const text::Paragraphs& paragraphs() const { return m_paragraphs; }
    [[nodiscard]] std::string_view words(const text::CodePointRange& range) const { return m_offsets.slice(range); }

private:
    std::string m_text;
    text::OffsetMap m_offsets;
    text::Paragraphs m_paragraphs;
};

}  // namespace fundstelle::project
