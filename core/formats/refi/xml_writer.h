// SPDX-License-Identifier: GPL-3.0-or-later
/// XML of any size, written from front to back. Internal to this folder.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/refi/guid.h"

namespace fundstelle::formats::refi {

/// Writes one element after another, each on its own line. Characters that XML cannot hold are left out. Attributes that are empty or absent
/// are not written, unless required.
class XmlWriter {
public:
    explicit XmlWriter(GuidSpelling guids);

    void begin(const char* element);
    void end();
    void attribute(const char* name, std::string_view value);
    void required(const char* name, std::string_view value);
    void attribute(const char* name, const Guid& guid);
    void attribute(const char* name, const std::optional<Guid>& guid);
    void attribute(const char* name, std::int64_t number);
    /// An element that holds words; nothing if there are none.
    void words(const char* element, std::string_view words);
    /// The same, also without words.
    void required_words(const char* element, std::string_view words);
    /// What is XML already. Other spelling of GUIDs holds for those in it too.
    void verbatim(std::string_view xml);

    /// The document in pieces, which stay where they are as long as this.
    [[nodiscard]] std::vector<std::string_view> pieces() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::string document() const;

private:
    void start_line();
    void close_tag();
    void append_escaped(std::string_view value, bool in_attribute);
    std::string& piece() { return m_pieces.back(); }

    GuidSpelling m_guids;
    std::vector<std::string> m_pieces;
    std::vector<const char*> m_open;
    bool m_is_in_tag{false};
};

}  // namespace fundstelle::formats::refi
