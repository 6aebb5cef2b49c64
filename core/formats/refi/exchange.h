// SPDX-License-Identifier: GPL-3.0-or-later
/// What a REFI-QDA project or codebook holds, as plain values in the terms of the standard.
///
/// Positions count code points of the text as we hold it: UTF-8, '\n' as the only line end. What we do not model further (graphs, areas of
/// pictures and pages, stretches of recordings) keeps its XML, byte for byte.
///
/// Source: REFI-QDA Standard 1.5, Project.xsd of 2019-03-18 and Codebook.xsd of 2017-10-05.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "formats/refi/guid.h"

namespace fundstelle::formats::refi {

/// Who made something and when. Times are of the type xsd:dateTime, as read; empty if unknown (see `moment()`).
struct Authorship {
    std::optional<Guid> creating_user;
    std::string creation_date_time;
    std::optional<Guid> modifying_user;
    std::string modified_date_time;
    friend bool operator==(const Authorship&, const Authorship&) = default;
};

struct User {
    Guid guid;
    std::string name;
    std::string id;
    friend bool operator==(const User&, const User&) = default;
};

/// Codes stand in the order of their tree, each before its children.
struct Code {
    Guid guid;
    std::string name;
    int depth{0};  ///< 0 for those at the top; at most one more than the code before
    bool is_codable{true};
    std::string color;  ///< "#RGB" or "#RRGGBB" in either case, or empty
    std::string description;
    std::vector<Guid> note_refs;
    friend bool operator==(const Code&, const Code&) = default;
};

struct Set {
    Guid guid;
    std::string name;
    std::string description;
    std::vector<Guid> member_codes;
    std::vector<Guid> member_sources;
    std::vector<Guid> member_notes;
    friend bool operator==(const Set&, const Set&) = default;
};

/// What a .qdc file holds.
struct CodeBook {
    std::string origin;
    std::vector<Code> codes;
    std::vector<Set> sets;
    friend bool operator==(const CodeBook&, const CodeBook&) = default;
};

enum class TypeOfVariable { Text, Boolean, Integer, Float, Date, DateTime };

struct Variable {
    Guid guid;
    std::string name;
    TypeOfVariable type;
    std::string description;
    friend bool operator==(const Variable&, const Variable&) = default;
};

struct VariableValue {
    Guid variable;
    std::optional<TypeOfVariable> type;  ///< of the value, which need not be that of the variable; nothing for no value
    std::string value;                   ///< as XML Schema writes the type
    friend bool operator==(const VariableValue&, const VariableValue&) = default;
};

struct Case {
    Guid guid;
    std::string name;
    std::string description;
    std::vector<Guid> code_refs;
    std::vector<VariableValue> values;
    std::vector<Guid> source_refs;
    std::vector<Guid> selection_refs;
    friend bool operator==(const Case&, const Case&) = default;
};

struct Coding {
    Guid guid;
    std::optional<Guid> creating_user;
    std::string creation_date_time;
    Guid code;
    std::vector<Guid> note_refs;
    friend bool operator==(const Coding&, const Coding&) = default;
};

/// [start, end) in code points. Start and end are equal if the file has it so; without a text they are what the file says.
struct PlainTextSelection {
    Guid guid;
    std::string name;
    std::int64_t start{0};
    std::int64_t end{0};
    Authorship authorship;
    std::string description;
    std::vector<Coding> codings;
    std::vector<Guid> note_refs;
    friend bool operator==(const PlainTextSelection&, const PlainTextSelection&) = default;
};

/// Where words come from. Paths are those of the file, such as "internal://GUID.txt".
struct Content {
    std::optional<std::string> text;  ///< nothing if the file does not have it
    std::string plain_text_path;      ///< empty if the text stands in the XML itself
    std::string rich_text_path;
    friend bool operator==(const Content&, const Content&) = default;
};

/// A text, a note, or what represents a picture or PDF as text.
struct TextSource {
    Guid guid;
    std::string name;
    Content content;
    Authorship authorship;
    std::string description;
    std::vector<PlainTextSelection> selections;
    std::vector<Coding> codings;  ///< of the whole
    std::vector<Guid> note_refs;
    std::vector<VariableValue> values;
    friend bool operator==(const TextSource&, const TextSource&) = default;
};

/// An element that we keep without looking into it. A "PDFSelection" that has the GUID of a selection in its source's text is the same passage
/// once more, its codings too; of a passage over two pages there are two.
struct Verbatim {
    std::string element;  ///< its name without a prefix, e.g. "PDFSelection"
    Guid guid;
    std::string name;
    std::vector<Guid> code_refs;  ///< what the codings within point to
    std::string xml;              ///< from '<' to '>'
    friend bool operator==(const Verbatim&, const Verbatim&) = default;
};

/// Ties a place in a transcript to a time in its recording.
struct SyncPoint {
    Guid guid;
    std::optional<std::int64_t> time_stamp;  ///< milliseconds
    std::optional<std::int64_t> position;    ///< code points
    friend bool operator==(const SyncPoint&, const SyncPoint&) = default;
};

struct TranscriptSelection {
    Guid guid;
    std::string name;
    std::optional<Guid> from_sync_point;
    std::optional<Guid> to_sync_point;
    Authorship authorship;
    std::string description;
    std::vector<Coding> codings;
    std::vector<Guid> note_refs;
    friend bool operator==(const TranscriptSelection&, const TranscriptSelection&) = default;
};

struct Transcript {
    Guid guid;
    std::string name;
    Content content;
    Authorship authorship;
    std::string description;
    std::vector<SyncPoint> sync_points;
    std::vector<TranscriptSelection> selections;
    std::vector<Guid> note_refs;
    friend bool operator==(const Transcript&, const Transcript&) = default;
};

enum class Medium { Picture, Pdf, Audio, Video };

/// A picture, PDF or recording.
struct MediaSource {
    Guid guid;
    Medium medium{Medium::Picture};
    std::string name;
    std::string path;          ///< "internal://GUID.ext", "relative:///…" or "absolute:///…"
    std::string current_path;  ///< where it once lay; may tell names of people and folders
    Authorship authorship;
    std::string description;
    std::optional<TextSource> text;        ///< of a picture its description, of a PDF its representation
    std::vector<Transcript> transcripts;   ///< of recordings
    std::vector<Verbatim> selections;
    std::vector<Coding> codings;
    std::vector<Guid> note_refs;
    std::vector<VariableValue> values;
    friend bool operator==(const MediaSource&, const MediaSource&) = default;
};

using Source = std::variant<TextSource, MediaSource>;

enum class Direction { Associative, OneWay, Bidirectional };

struct Link {
    Guid guid;
    std::string name;
    std::optional<Direction> direction;
    std::string color;
    std::optional<Guid> origin;
    std::optional<Guid> target;
    std::vector<Guid> note_refs;
    friend bool operator==(const Link&, const Link&) = default;
};

/// What a .qdpx file holds, but for the files beside its texts.
struct Project {
    std::string name;
    std::string origin;     ///< the program that wrote it, e.g. "ATLAS.ti 8.4.0"
    Authorship authorship;
    std::string base_path;  ///< of relative paths; may tell names of people and folders
    std::vector<User> users;
    std::vector<Code> codes;
    std::vector<Variable> variables;
    std::vector<Case> cases;
    std::vector<Source> sources;
    std::vector<TextSource> notes;
    std::vector<Link> links;
    std::vector<Set> sets;
    std::vector<Verbatim> graphs;
    std::string description;
    std::vector<Guid> note_refs;
    std::vector<std::pair<std::string, std::string>> prefixes;  ///< name spaces that verbatim parts name, by their prefix
    friend bool operator==(const Project&, const Project&) = default;
};

}  // namespace fundstelle::formats::refi
