// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts that all elements of the exchange format are made of. Internal to this folder.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/refi/exchange.h"
#include "formats/refi/go_on.h"
#include "formats/refi/report.h"
#include "formats/refi/xml_cursor.h"

namespace fundstelle::formats::refi {

/// What reading may take of the memory.
class Budget {
public:
    explicit Budget(std::string subject) : m_subject{std::move(subject)} {}
    /// Throws `TooLarge` once it is all spent.
    void spend(std::size_t bytes);

private:
    std::size_t m_left{std::size_t{2} << 30};
    std::string m_subject;
};

/// Reads the element that the cursor stands in. Attributes must be read before the children; what is not as it should be is reported.
class Elements {
public:
    /// `all` is the size of the document, for `go_on`. Throws `Cancelled` when that says so.
    Elements(XmlCursor& cursor, Report& report, Budget& budget, const GoOn& go_on, std::size_t all);

    [[nodiscard]] XmlCursor& cursor() { return m_cursor; }
    [[nodiscard]] Report& report() { return m_report; }

    /// Reports attributes that are not among `known` and collects prefixes. To be called first in each element.
    void expect(std::initializer_list<std::string_view> known);
    /// Calls `read` for each child until there are no more; it must leave the child or return false, and then the child is reported and left out.
    template <class Read>
    void each_child(Read read) {
        while (m_cursor.next_child()) {
            if (!read(m_cursor.name())) leave_out();
        }
    }

    [[nodiscard]] std::string attribute(std::string_view name) const { return m_cursor.attribute(name).value_or(std::string{}); }
    /// The attribute "guid".
    Guid guid();
    /// A reference; nothing if it is missing or empty.
    std::optional<Guid> reference(std::string_view attribute);
    std::string date_time(std::string_view attribute);
    std::string color();
    std::optional<std::int64_t> number(std::string_view attribute);
    /// `of_project`: where the attributes have other names.
    Authorship authorship(bool of_project = false);

    /// The following leave the element.
    void description(std::string& into);
    /// The attribute "targetGUID", or what real files have instead: "guid", or the words of the element.
    void target(std::vector<Guid>& into);
    void coding(std::vector<Coding>& into);
    void value(std::vector<VariableValue>& into);
    void verbatim(std::vector<Verbatim>& into);

    void spend(std::size_t bytes) { m_budget.spend(bytes); }
    void notice(Notice::Kind kind, const std::string& detail = {});
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>& prefixes() { return m_prefixes; }

private:
    void leave_out();
    [[nodiscard]] Guid new_guid();
    void typed_value(TypeOfVariable type, VariableValue& value);

    XmlCursor& m_cursor;
    Report& m_report;
    Budget& m_budget;
    const GoOn& m_go_on;
    std::size_t m_all;
    std::size_t m_elements{0};
    std::vector<std::pair<std::string, std::string>> m_prefixes;
};

/// The children of a "Codes" element, and of each of them, into `codes`.
void read_codes(Elements& elements, std::vector<Code>& codes);
void read_set(Elements& elements, std::vector<Set>& sets);
/// A child of "Sources"; false if it is none.
bool read_source(Elements& elements, std::string_view name, std::vector<Source>& sources);
/// "TextSource" and those of its type: "Note", "Representation", "TextDescription".
TextSource read_text_source(Elements& elements);

}  // namespace fundstelle::formats::refi
