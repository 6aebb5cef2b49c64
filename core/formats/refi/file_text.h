// SPDX-License-Identifier: GPL-3.0-or-later
/// Plain texts as other programs write them, and what their positions count. Internal to this folder.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::formats::refi {

/// Where a character of the file is not one code point of our text.
struct Deviation {
    enum class Kind : std::uint8_t {
        LineEnd,  ///< CR and LF, for us one
        Dropped,  ///< a control character, for us none
        Astral,   ///< beyond U+FFFF: two units of UTF-16
    };
    std::uint32_t position;  ///< in code points of our text
    Kind kind;
};

/// A text as we hold it, with what is lost on the way from the file. A byte-order mark counts nowhere.
struct FileText {
    explicit FileText(std::string_view bytes);

    std::string text;
    std::string encoding;         ///< its IANA name
    std::int64_t replaced{0};     ///< byte sequences that could not be read
    std::int64_t code_points{0};  ///< of `text`
    std::vector<Deviation> deviations;
    bool has_line_ends_of_two{false};
    bool has_astral{false};
};

/// Turns positions of the file into ours, for one way of counting. Keeps a reference to the text.
class Ruler {
public:
    Ruler(const FileText& text, bool line_ends_as_two, bool emoji_as_two);

    /// Negative ones stay; beyond the end it goes on by one for one. Within a line end or a character it is rounded down.
    [[nodiscard]] std::int64_t ours(std::int64_t position) const;

private:
    [[nodiscard]] std::int64_t width(Deviation::Kind kind) const;

    const FileText& m_text;
    bool m_line_ends_as_two;
    bool m_emoji_as_two;
    std::vector<std::int64_t> m_begins;  ///< of the deviations, in units of the file
};

}  // namespace fundstelle::formats::refi
