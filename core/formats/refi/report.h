// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "formats/refi/guid.h"

namespace fundstelle::formats::refi {

/// Something that was met while reading and is not as the standard has it.
struct Notice {
    enum class Kind {
        OtherNamespace,        ///< detail: the name space
        OtherEncoding,         ///< of project.qde; detail: its encoding
        ForbiddenCharacters,   ///< that XML cannot hold; left out
        UnknownElement,        ///< left out; detail: its name
        UnknownAttribute,      ///< left out; detail: element and attribute
        RepeatedElement,       ///< where one is allowed; detail: its name
        MissingGuid,           ///< got a new one; detail: the element
        UnreadableGuid,        ///< got a new one, or the reference is left out; detail: the element
        DoubleGuid,            ///< the second got a new one; detail: the element
        DanglingReference,     ///< kept; detail: what refers to something that the file does not hold
        CodingWithoutCode,     ///< left out
        UnreadableNumber,      ///< taken for 0 or left out; detail: element and attribute
        UnreadableDate,        ///< left out; detail: what stands there
        UnreadableColor,       ///< left out; detail: what stands there
        UnreadableValue,       ///< kept as text, or left out; detail: what stands there
        EmptySelection,        ///< kept; it begins where it ends
        ReversedSelection,     ///< turned; it ended before it began
        SelectionBeyondText,   ///< ends with the text; detail: what the file says and how long the text is
        MissingFile,           ///< detail: its path
        UnsafePath,            ///< left out; detail: the path
        ExternalFile,          ///< lies outside of the archive; detail: its path
        UnusedFile,            ///< nothing refers to it; detail: its name
        FileTooLarge,          ///< a text too large to be read; detail: its path
        TextEncoding,          ///< a text that is not UTF-8; detail: its encoding
        ReplacedCharacters,    ///< of a text, that could not be read; counted
        TextTwice,             ///< both in the XML and as a file; the file was taken
    };
    Kind kind;
    std::string detail;
    std::string place;  ///< of the first: "line 12"; or the name of the source
    std::int64_t count{1};
    friend bool operator==(const Notice&, const Notice&) = default;
};

/// How the positions in one source were taken to count.
struct Counting {
    enum class Reason { Evidence, OtherSources, Origin, Standard };
    Guid source;
    std::string name;
    bool line_ends_as_two{false};  ///< CR and LF count one each
    bool emoji_as_two{false};          ///< characters beyond U+FFFF count two
    Reason reason{Reason::Standard};
    std::int64_t selections{0};
    std::int64_t on_word_borders{0};  ///< of them, at both ends
    friend bool operator==(const Counting&, const Counting&) = default;
};

/// What was met while reading, alike things counted together.
class Report {
public:
    void add(Notice::Kind kind, const std::string& detail = {}, const std::string& place = {}, std::int64_t count = 1);
    void add(Counting counting) { m_countings.push_back(std::move(counting)); }

    /// In the order of their first place.
    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }
    /// Only of sources where it makes a difference.
    [[nodiscard]] const std::vector<Counting>& countings() const { return m_countings; }
    /// True if it would get a notice of its own, so that its place is worth finding.
    [[nodiscard]] bool is_new(Notice::Kind kind, const std::string& detail) const;
    /// How often it was met, whatever the detail.
    [[nodiscard]] std::int64_t count(Notice::Kind kind) const;

private:
    using Key = std::pair<Notice::Kind, std::string>;
    [[nodiscard]] Key key(Notice::Kind kind, const std::string& detail) const;

    std::vector<Notice> m_notices;
    std::map<Key, std::size_t> m_index;
    std::vector<Counting> m_countings;
};

}  // namespace fundstelle::formats::refi
