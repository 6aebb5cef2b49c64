// SPDX-License-Identifier: GPL-3.0-or-later
/// XML of any size, read once from front to back without a tree, so that half a million codings fit into memory and any element can be
/// taken out byte for byte.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/refi/report.h"

namespace fundstelle::formats::refi {

/// Makes the bytes of an XML document fit for `XmlCursor`: UTF-8 without a mark, without characters that XML cannot hold. Throws `Malformed`.
void prepare_xml(std::string& xml, const std::string& subject, Report& report);

/// Stands in one element at a time, at first in the root. Names are without their prefixes. A document type, and with it every entity but the
/// five of XML itself, is refused. Everything throws `Malformed` with the line where the document is not well-formed.
class XmlCursor {
public:
    struct Attribute {
        std::string_view name;  ///< with its prefix
        std::string_view raw;   ///< as it stands in the file
    };

    /// `xml` is as `prepare_xml()` leaves it and must outlive the cursor.
    XmlCursor(std::string_view xml, std::string subject);

    /// Of the element that was entered last, as its attributes.
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// The name of the element that it is in, with its prefix.
    [[nodiscard]] std::string_view tag() const { return m_open.back(); }
    [[nodiscard]] const std::vector<Attribute>& attributes() const { return m_attributes; }
    /// Without blanks that XML does not count; nothing if there is none.
    [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const;

    /// Goes on into the next child of this element. If there is none, goes back to the parent and returns false. A child must be left
    /// before its next sibling is asked for: by this, `words()` or `skip()`.
    bool next_child();
    /// The characters of this element, without those of elements within it. Leaves it. Line ends are as in the file.
    std::string words();
    /// This element as it stands in the file. Leaves it.
    std::string_view skip();
    /// Throws unless nothing but blanks and comments follows the root, which must have been left.
    void require_end();

    /// Where this element began, in bytes from the start.
    [[nodiscard]] std::size_t position() const { return m_begin; }
    /// "line 12", where this element began.
    [[nodiscard]] std::string place() const;

    /// The characters that `raw` stands for.
    [[nodiscard]] static std::string decoded(std::string_view raw);

private:
    enum class Step { Begin, End };
    Step step(std::string* words);
    void read_begin_tag();
    void read_end_tag();
    void read_attributes();
    std::string_view read_name();
    void skip_blanks();
    void skip_past(std::string_view mark);
    /// Comments and processing instructions. False if it is something else.
    bool skip_aside();
    void require_sound_references(std::string_view raw) const;
    [[noreturn]] void fail(const std::string& why) const;
    [[nodiscard]] std::string line_at(std::size_t position) const;

    std::string_view m_xml;
    std::string m_subject;
    std::size_t m_at{0};
    std::size_t m_begin{0};
    std::string_view m_name;
    std::vector<Attribute> m_attributes;
    std::vector<std::string_view> m_open;  ///< names with their prefixes
    bool m_is_empty_tag{false};
    mutable std::size_t m_counted_to{0};  ///< line ends were counted up to here
    mutable std::size_t m_line{1};
};

}  // namespace fundstelle::formats::refi
