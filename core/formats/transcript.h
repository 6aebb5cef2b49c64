// SPDX-License-Identifier: GPL-3.0-or-later
/// A transcript as a reader understood it, before it becomes part of a project.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/values.h"
#include "text/offset.h"

namespace fundstelle::formats {

/// Something the person should know about an import that succeeded.
struct Warning {
    enum class Kind {
        Encoding,           ///< not UTF-8; `detail` is the encoding that was recognised
        ReplacedCharacters, ///< `detail` is how many bytes could not be read and stand as U+FFFD
        NoSpeakers,         ///< no speaker labels were recognised
        DroppedRevisions,   ///< tracked deletions were left out; `detail` is how many
        DroppedNotes,       ///< footnotes or comments were left out; `detail` is how many
        DroppedPictures,    ///< pictures or text boxes were left out; `detail` is how many
    };
    Kind kind;
    std::string detail;
    friend bool operator==(const Warning&, const Warning&) = default;
};

struct Transcript {
    struct StyleRun {
        text::CodePointRange range;
        std::uint8_t style;  ///< a union of `model::Style`s
        friend bool operator==(const StyleRun&, const StyleRun&) = default;
    };
    struct Speaker {
        std::string label;
        model::Role role;
        friend bool operator==(const Speaker&, const Speaker&) = default;
    };
    struct Turn {
        std::size_t speaker;  ///< index into `speakers`
        text::CodePointRange range;  ///< the parts as in `model::Turn`
        text::CodePointOffset label_begin;
        text::CodePointOffset label_end;
        text::CodePointOffset words_begin;
        text::CodePointOffset words_end;
        std::optional<std::int64_t> time_ms;
        friend bool operator==(const Turn&, const Turn&) = default;
    };
    /// A line of the head of metadata: "Datum: 21.04.2020". A line that names no field has an empty name.
    struct HeadField {
        std::string name;
        std::string value;
        friend bool operator==(const HeadField&, const HeadField&) = default;
    };

    std::string name;    ///< the file's name without its ending
    std::string source;  ///< the file's name
    std::string format;  ///< "txt", "docx"
    std::string text;    ///< UTF-8, '\n' between paragraphs, none at the end
    std::vector<StyleRun> style_runs;
    std::vector<HeadField> head;
    std::vector<Speaker> speakers;
    std::vector<Turn> turns;
    std::vector<Warning> warnings;
};

}  // namespace fundstelle::formats
