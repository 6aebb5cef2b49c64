// SPDX-License-Identifier: GPL-3.0-or-later
/// A transcript as a reader understood it, before it becomes part of a project.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/report_text.h"
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
        DroppedNotes,       ///< footnotes and endnotes were left out; `detail` is how many
        DroppedPictures,    ///< pictures were left out; `detail` is how many
        DroppedPageHeads,   ///< lines that stand on every page were left out; `detail` is how many
        JoinedLines,        ///< hard-wrapped lines were joined into paragraphs; `detail` is how many joints
        KeptHyphens,        ///< hyphens at line ends stayed, because no dictionary word results; `detail` is how many
        OddLabels,          ///< labels that look like slips of the pen: `detail` is "B. → B, …"
        UnclosedCode,       ///< a block of marked-up text has no end; `detail` is the code
        ReadAsForm,         ///< content controls were read as questions and answers; `detail` is how many questions
        DamagedPlaces,      ///< parts that could not be read were left out; `detail` is how many
    };
    Kind kind;
    std::string detail;
    friend bool operator==(const Warning&, const Warning&) = default;
};

/// What a reader does with footnotes and endnotes.
enum class Notes { Drop, Append };

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

    /// Where something of the source begins that is no part of its words.
    struct Mark {
        model::Mark::Kind kind;
        text::CodePointOffset position;
        std::int64_t value;  ///< as in `model::Mark`
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    /// A paragraph that is set apart: a heading, a block quotation, a footnote. Those of the body have none.
    struct Block {
        text::CodePointOffset begin;  ///< of its words
        model::ReportParagraph::Block kind;
        std::optional<std::int64_t> footnote;  ///< its number from 1
        text::CodePointOffset hangs_on{};      ///< of a footnote: where its mark stands
        friend bool operator==(const Block&, const Block&) = default;
    };
    /// A comment of the source on a passage; on the whole document where there is no passage.
    struct Note {
        std::optional<text::CodePointRange> range;
        std::string author;
        std::string body;
        friend bool operator==(const Note&, const Note&) = default;
    };
    /// A passage that the source itself assigns to a code: an answer to its question, a block of marked-up text.
    struct CodedPassage {
        text::CodePointRange range;
        std::vector<std::string> code;  ///< names from the top level down
        friend bool operator==(const CodedPassage&, const CodedPassage&) = default;
    };
    /// A property of the document, such as a closed answer.
    struct Value {
        std::string variable;
        std::string value;
        friend bool operator==(const Value&, const Value&) = default;
    };

    /// An answer on a form. Several with one question are choices that were all made.
    struct Answer {
        std::string question;
        std::string choice;  ///< what was ticked or chosen: "Ja, und zwar"; empty for a question without choices
        std::string words;   ///< what was written
        bool closed;         ///< the question offers choices
        friend bool operator==(const Answer&, const Answer&) = default;
    };

    /// A label that looks like a slip of the pen: "B." where "B:" is meant.
    struct LabelHint {
        std::string written;
        std::string meant;
        std::int64_t count;
        friend bool operator==(const LabelHint&, const LabelHint&) = default;
    };

    std::string name;    ///< the file's name without its ending, or what the file calls it
    std::string source;  ///< the file's name
    std::string format;  ///< the usual ending of its format: "txt", "docx", …
    std::string text;    ///< UTF-8, '\n' between paragraphs, none at the end
    std::vector<StyleRun> style_runs;
    std::vector<Mark> marks;  ///< in order of position
    std::vector<Block> blocks;  ///< in order
    std::vector<Note> notes;
    std::vector<CodedPassage> codings;
    std::vector<Value> values;
    std::vector<Answer> answers;  ///< of a form; a question that was left empty has one with neither choice nor words
    std::vector<HeadField> head;
    std::vector<Speaker> speakers;
    std::vector<Turn> turns;
    std::vector<LabelHint> label_hints;
    std::vector<Warning> warnings;
};

}  // namespace fundstelle::formats
