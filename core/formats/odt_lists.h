// SPDX-License-Identifier: GPL-3.0-or-later
/// Counting the items of the lists of an OpenDocument text, in the order of reading: section 5.3.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "formats/odt_styles.h"

namespace fundstelle::formats {

class OdtLists {
public:
    explicit OdtLists(const OdtStyles& styles) : m_styles{styles} {}

    void open_list(const pugi::xml_node& list);
    void close_list();
    /// An item is counted when its mark is taken: LibreOffice puts items without a paragraph around items of deeper levels.
    void open_item(const pugi::xml_node& item);
    void close_item();

    /// The mark of the innermost open item with its first paragraph: "1.", "a)", "•"; empty for further paragraphs, outside lists and in
    /// lists without marks.
    std::string take_mark(const std::string& paragraph_style);
    /// The number of a heading outside lists.
    std::string take_heading_mark(const pugi::xml_node& heading);

private:
    using Counts = std::vector<std::int64_t>;  ///< items so far at each level
    struct List {
        std::string style;
        std::string id;
        bool mark_due{false};
        std::optional<std::int64_t> start{};
    };
    [[nodiscard]] std::string mark(const std::string& list_style, std::size_t level, const Counts& counts) const;

    const OdtStyles& m_styles;
    std::vector<List> m_open;
    Counts m_counts;  ///< of the open list
    Counts m_headings;
    std::map<std::string, Counts> m_counts_by_style;
    std::map<std::string, Counts> m_counts_by_id;
};

}  // namespace fundstelle::formats
