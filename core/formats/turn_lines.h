// SPDX-License-Identifier: GPL-3.0-or-later
/// Paragraphs of a transcript, taken apart into what stands before, in and behind their words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/turn_recognition.h"

namespace fundstelle::formats {

/// One paragraph, taken apart. All positions are bytes in the whole text.
struct TurnLine {
    std::size_t begin;
    std::size_t end;
    std::size_t content;      ///< behind a stamp at its start, before mark and label
    std::string label;        ///< empty if none
    std::size_t label_begin;
    std::size_t label_end;    ///< behind the colon
    std::size_t words_begin;  ///< behind stamp and label
    std::size_t words_end;    ///< before a closing stamp
    std::optional<std::int64_t> time_ms;
    bool after_blank;         ///< an empty line stands before it
    bool closed_by_stamp;     ///< a time stamp stands at its end
};

/// All paragraphs but the empty ones. Whether a label is one is not decided here.
std::vector<TurnLine> turn_lines(std::string_view text, const TurnOptions& options);

std::string_view without_leading_blanks(std::string_view text);

/// Bytes of "3", "3.", "(3)", "3)", "•" with the blanks behind it, where a list or a numbering of paragraphs left its mark.
std::size_t list_mark_at_start(std::string_view text);

/// The label at the start of `text`, with the bytes up to behind its colon.
std::optional<std::pair<std::string, std::size_t>> label_at_start(std::string_view text);

}  // namespace fundstelle::formats
