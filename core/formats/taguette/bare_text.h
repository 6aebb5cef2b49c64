// SPDX-License-Identifier: GPL-3.0-or-later
/// The text of a page as programs count it that leave tags out and change nothing else, and where it stands in the text as people read it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fundstelle::formats::taguette {

/// What stands between the tags of valid UTF-8, white space and all, with characters for the entities that HTML 4 knows. Comments are left out.
std::string bare_text(std::string_view html);

/// Where the characters of a bare text stand in another text with the same words: white space may differ, marks of lists may have come.
class WordPlaces {
public:
    /// Both are valid UTF-8.
    WordPlaces(std::string_view bare, std::string_view text);

    /// From the first to the last character of a range that is no white space; empty if there is none. All in code points.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> range(std::int64_t begin, std::int64_t end) const;

private:
    std::vector<std::int64_t> m_places;  ///< by position in the bare text; -1 for what stands nowhere
};

}  // namespace fundstelle::formats::taguette
