// SPDX-License-Identifier: GPL-3.0-or-later
/// What a Word document says outside its body about how the body is printed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "formats/list_numbers.h"
#include "formats/run_look.h"
#include "model/report_text.h"

namespace fundstelle::formats {

/// What the name of a paragraph style says, in English or German: „Quote“, „Intensives Zitat“, "Quotations", "heading 1". Nothing for any other.
std::optional<model::ReportParagraph::Block> block_of_style(std::string_view name);

/// Reads <w:rPr>: ECMA-376 part 1, section 17.3.2.
RunLook look_of(const pugi::xml_node& properties);

/// Where a paragraph stands in a list.
struct ListPlace {
    std::string list;  ///< the list's key; "0" takes a paragraph out of the list of its style
    std::size_t level;
};

/// styles.xml: section 17.7.
class DocxStyles {
public:
    DocxStyles() = default;
    explicit DocxStyles(const pugi::xml_node& styles);
    /// Of the style with that key and all that it is based on; of the default paragraph style for an empty key.
    [[nodiscard]] const RunLook& look(const std::string& style) const;
    [[nodiscard]] std::optional<ListPlace> list_place(const std::string& style) const;
    /// What paragraphs with these properties are: by the name of their style or of one it is based on, and by how far they are set in.
    [[nodiscard]] model::ReportParagraph::Block block(const pugi::xml_node& paragraph_properties) const;

private:
    struct Style {
        RunLook look;
        std::optional<ListPlace> place;
        std::optional<model::ReportParagraph::Block> block;  ///< as the name says
        std::optional<std::int64_t> indent;                  ///< twentieths of a point, from the left
    };
    std::map<std::string, Style> m_styles;
    std::string m_default_paragraph;
    Style m_none;
};

/// numbering.xml, and the counting along: section 17.9.
class DocxLists {
public:
    DocxLists() = default;
    explicit DocxLists(const pugi::xml_node& numbering);
    /// The mark of the next item at that place: "1.", "b)", "•"; empty if there is none.
    std::string next_mark(const ListPlace& place);

private:
    static constexpr std::size_t kLevels = 9;
    struct Level {
        ListNumbers numbers{ListNumbers::None};
        std::string text;  ///< "%1.%2)"
        std::int64_t start{1};
    };
    struct List {
        std::string counting;  ///< lists of one abstract definition count on together
        std::vector<Level> levels;
    };
    std::map<std::string, List> m_lists;
    std::map<std::string, std::vector<std::int64_t>> m_counts;  ///< by `counting`: items so far at each level, 0 for none
};

}  // namespace fundstelle::formats
