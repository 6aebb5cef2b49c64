// SPDX-License-Identifier: GPL-3.0-or-later
/// The things a project consists of, as plain values. They refer to each other by key, never by pointer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "text/offset.h"

namespace fundstelle::model {

using DocumentId = Id<struct DocumentTag>;
using VersionId = Id<struct VersionTag>;
using GroupId = Id<struct GroupTag>;
using SetId = Id<struct SetTag>;
using SpeakerId = Id<struct SpeakerTag>;
using TurnId = Id<struct TurnTag>;
using StyleRunId = Id<struct StyleRunTag>;
using MarkId = Id<struct MarkTag>;
using CodeId = Id<struct CodeTag>;
using CoderId = Id<struct CoderTag>;
using CodingId = Id<struct CodingTag>;
using MemoId = Id<struct MemoTag>;
using VariableId = Id<struct VariableTag>;
using ValueId = Id<struct ValueTag>;
using CollectionId = Id<struct CollectionTag>;
using HeadingId = Id<struct HeadingTag>;
using QuoteId = Id<struct QuoteTag>;
using QuoteEditId = Id<struct QuoteEditTag>;
using HighlightId = Id<struct HighlightTag>;
using LinkId = Id<struct LinkTag>;
using AnchorExampleId = Id<struct AnchorExampleTag>;
using CodeSetId = Id<struct CodeSetTag>;
using ProgressId = Id<struct ProgressTag>;
using SummaryId = Id<struct SummaryTag>;
using QueryId = Id<struct QueryTag>;

using text::CodePointOffset;
using text::CodePointRange;

/// A transcript. Its text belongs to its current version.
struct Document {
    DocumentId id;
    std::string name;
    std::optional<GroupId> group;
    VersionId version;         ///< the current one
    std::string rank;          ///< order within the group, see `rank_between()`
    std::string source;        ///< the name of the imported file
    std::string format;        ///< the usual ending of its format: "txt", "docx", …
    Timestamp imported_at;
    std::string colour{};      ///< "#rrggbb", or empty
    friend bool operator==(const Document&, const Document&) = default;
};

/// One immutable state of a document's text. The body is found by its hash.
struct DocumentVersion {
    VersionId id;
    DocumentId document;
    std::int64_t number;       ///< from 1
    std::string text_sha256;   ///< 64 hexadecimal digits
    std::int64_t code_points;
    std::string anchor_map;    ///< from the version before, as `text::to_string()` writes it; empty for the first version
    Timestamp made_at;
    std::optional<CoderId> made_by;
    friend bool operator==(const DocumentVersion&, const DocumentVersion&) = default;
};

struct DocumentGroup {
    GroupId id;
    std::string name;
    std::string rank;
    friend bool operator==(const DocumentGroup&, const DocumentGroup&) = default;
};

/// A selection of documents that cuts across groups.
struct DocumentSet {
    SetId id;
    std::string name;
    std::vector<DocumentId> members;
    friend bool operator==(const DocumentSet&, const DocumentSet&) = default;
};

enum class Role { Interviewer, Interviewee, Other };

/// The names that files and the command line use: "interviewer", "interviewee", "other".
std::string_view to_string(Role role);
std::optional<Role> parse_role(std::string_view name);

/// Somebody who speaks in one document, under the label of the transcript ("B1").
struct Speaker {
    SpeakerId id;
    DocumentId document;
    std::string label;
    Role role;
    friend bool operator==(const Speaker&, const Speaker&) = default;
};

/// What one speaker says until the next one speaks.
struct Turn {
    TurnId id;
    DocumentId document;
    SpeakerId speaker;
    CodePointRange range;          ///< with label and time stamps; holds all the following, in this order
    CodePointOffset label_begin;   ///< behind a time stamp that opens the turn
    CodePointOffset label_end;     ///< behind the label's colon
    CodePointOffset words_begin;   ///< behind a time stamp that follows the label
    CodePointOffset words_end;     ///< before a time stamp that closes the turn
    std::optional<std::int64_t> time_ms;  ///< from the start of the recording
    friend bool operator==(const Turn&, const Turn&) = default;
};

/// How words look in the source.
enum Style : std::uint8_t { kBold = 1, kItalic = 2, kUnderline = 4 };

struct StyleRun {
    StyleRunId id;
    DocumentId document;
    CodePointRange range;
    std::uint8_t style;  ///< a union of `Style`s
    friend bool operator==(const StyleRun&, const StyleRun&) = default;
};

/// A place in the text where a page of the source begins, or where the recording is at a certain time.
struct Mark {
    enum class Kind { Page, Time };
    MarkId id;
    DocumentId document;
    Kind kind;
    CodePointOffset position;  ///< what follows belongs to the page or time; at most the text's length
    std::int64_t value;        ///< the page's number as counted from 1, or milliseconds from the start of the recording
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// How far the team is with a code.
enum class CodeStatus {
    Draft,    ///< still being worked out
    Agreed,   ///< the team has settled it
    Retired,  ///< kept for what is coded with it, not to be used any more
};

/// The names that files use: "draft", "agreed", "retired".
std::string_view to_string(CodeStatus status);
std::optional<CodeStatus> parse_code_status(std::string_view name);

/// One code of the codebook, with what a methods book asks for.
struct Code {
    CodeId id;
    std::optional<CodeId> parent;
    std::string name;
    std::string rank;
    std::string colour;       ///< "#rrggbb"
    std::string definition;
    std::string anchor;       ///< anchor example (Ankerbeispiel)
    std::string rule;         ///< coding rule (Kodierregel)
    std::string demarcation;  ///< against neighbouring codes (Abgrenzung)
    CodeStatus status{CodeStatus::Draft};
    friend bool operator==(const Code&, const Code&) = default;
};

/// Somebody who codes.
struct Coder {
    CoderId id;
    std::string name;
    std::string colour;
    friend bool operator==(const Coder&, const Coder&) = default;
};

constexpr int kNeutralWeight = 50;

/// What a correction of the text did to a coding that a person should look at.
enum class CodingCheck {
    None,
    Shrunk,  ///< most of its words are gone; it stands on the rest
    Lost,    ///< all its words are gone; its range is where they were, and it counts nowhere
};

/// A passage of a document, tagged with a code by a coder.
struct Coding {
    CodingId id;
    DocumentId document;
    CodePointRange range;
    CodeId code;
    CoderId coder;
    int weight{kNeutralWeight};  ///< 0–100
    std::string comment;
    Timestamp created_at;
    CodingCheck check{CodingCheck::None};
    std::string lost_words{};  ///< the words before a correction; only with `check`
    friend bool operator==(const Coding&, const Coding&) = default;
};

/// Throws `Invalid` if the weight is not within 0–100.
void require_weight(int weight);

/// A passage that shows what a code means: an anchor example that stays linked to the transcript.
struct AnchorExample {
    AnchorExampleId id;
    CodeId code;
    DocumentId document;
    CodePointRange range;
    std::string rank;
    friend bool operator==(const AnchorExample&, const AnchorExample&) = default;
};

/// A selection of codes that cuts across the tree.
struct CodeSet {
    CodeSetId id;
    std::string name;
    std::vector<CodeId> members;
    friend bool operator==(const CodeSet&, const CodeSet&) = default;
};

/// How far a coder is with a document.
enum class ProgressState { NotStarted, Started, Finished };

/// Words that somebody marked with a text colour, without a code.
struct Highlight {
    HighlightId id;
    DocumentId document;
    CodePointRange range;
    std::string colour;  ///< "#rrggbb"
    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// A passage of a document.
struct Passage {
    DocumentId document;
    CodePointRange range;
    friend bool operator==(const Passage&, const Passage&) = default;
};

/// From one passage to another.
struct Link {
    LinkId id;
    std::string name;
    Passage from;
    Passage to;
    friend bool operator==(const Link&, const Link&) = default;
};

/// What a document says on a code, in the analysts' words.
struct Summary {
    SummaryId id;
    DocumentId document;
    CodeId code;
    std::string body;
    friend bool operator==(const Summary&, const Summary&) = default;
};

/// What a memo is about.
enum class MemoTarget { Project, Document, Group, Code, Coding, Passage, Speaker, Variable };

std::string_view to_string(MemoTarget target);
std::optional<MemoTarget> parse_memo_target(std::string_view name);

/// A note of the analysts.
struct Memo {
    MemoId id;
    MemoTarget target;
    std::optional<Uuid> target_id;         ///< absent for the project itself; the document's for a passage
    std::optional<CodePointRange> range;   ///< only for a passage
    std::string title;
    std::string body;
    friend bool operator==(const Memo&, const Memo&) = default;
};

enum class VariableType { Text, Number, Date, Truth };

std::string_view to_string(VariableType type);
std::optional<VariableType> parse_variable_type(std::string_view name);

/// A property of documents or speakers, such as "Kommunentyp".
struct Variable {
    VariableId id;
    std::string name;
    VariableType type;
    std::string rank;
    friend bool operator==(const Variable&, const Variable&) = default;
};

struct VariableValue {
    ValueId id;
    VariableId variable;
    DocumentId document;
    std::string value;
    friend bool operator==(const VariableValue&, const VariableValue&) = default;
};

struct SpeakerValue {
    ValueId id;
    VariableId variable;
    SpeakerId speaker;
    std::string value;
    friend bool operator==(const SpeakerValue&, const SpeakerValue&) = default;
};

}  // namespace fundstelle::model
