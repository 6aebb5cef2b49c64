// SPDX-License-Identifier: GPL-3.0-or-later
/// Notes with some emphasis, kept as text that anybody can read: a small part of Markdown (CommonMark 0.30, sections 4.2, 5.2, 6.2), in
/// which every line stands for itself. Underlined words, which Markdown does not know, stand between double underscores.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::text {

/// Words that look the same.
struct RichRun {
    std::string words;
    bool bold{false};
    bool italic{false};
    bool underline{false};
    friend bool operator==(const RichRun&, const RichRun&) = default;
};

struct RichLine {
    enum class Kind { Plain, Heading, Bullet, Number };
    Kind kind{Kind::Plain};
    std::vector<RichRun> runs;  ///< neighbours look different; empty for an empty line
    friend bool operator==(const RichLine&, const RichLine&) = default;
};

/// "# " starts a heading, "- " a bullet, "1. " a number; **bold**, *italic*, __underlined__. A mark holds only if it touches words and is
/// closed on the same line; a backslash before any of these signs makes it an ordinary one. Never fails: everything else is plain words.
std::vector<RichLine> parse_rich_text(std::string_view marked);

/// The inverse: `parse_rich_text(to_marked_text(lines)) == lines`, for lines as `parse_rich_text()` makes them.
std::string to_marked_text(const std::vector<RichLine>& lines);

/// The words alone.
std::string plain_words(const std::vector<RichLine>& lines);

}  // namespace fundstelle::text
