// SPDX-License-Identifier: GPL-3.0-or-later
/// What an OpenDocument text says about how its words look and how its lists are counted.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "formats/list_numbers.h"
#include "formats/run_look.h"
#include "model/report_text.h"

namespace fundstelle::formats {

/// Sections 16 and 20. Later parts added go before earlier ones: automatic styles of the content before the common ones.
class OdtStyles {
public:
    /// Adds the styles in an <office:styles> or <office:automatic-styles>.
    void add(const pugi::xml_node& styles);
    /// Adds the fonts in an <office:font-face-decls>, to be called before the styles that name them are added.
    void add_fonts(const pugi::xml_node& declarations);

    /// Of the text or paragraph style of that name, with all it inherits.
    [[nodiscard]] RunLook look(const std::string& family, const std::string& name) const;
    /// The list style of a paragraph style, empty if it has none.
    [[nodiscard]] std::string list_style(const std::string& paragraph_style) const;
    /// What paragraphs of that style are: by its name or that of a parent, and by how far they are set in.
    [[nodiscard]] model::ReportParagraph::Block block(const std::string& paragraph_style) const;

    struct ListLevel {
        ListNumbers numbers{ListNumbers::None};
        std::string bullet;
        std::string prefix;
        std::string suffix;
        std::int64_t start{1};
        std::size_t shown_levels{1};  ///< 2 for "1.1": this level and the one above
    };
    /// Nothing if there is no such list style or level (from 0).
    [[nodiscard]] const ListLevel* list_level(const std::string& list_style, std::size_t level) const;
    /// The list style of the headings; empty if there is none.
    [[nodiscard]] const std::string& outline() const { return m_outline; }

private:
    struct Style {
        RunLook look;
        std::string parent;
        std::string list_style;
        std::string name;                ///< as people see it
        std::optional<double> indent{};  ///< centimetres
    };
    std::map<std::string, Style> m_styles;  ///< by "family/name"
    std::map<std::string, std::vector<ListLevel>> m_lists;
    std::map<std::string, std::string> m_fonts;  ///< families by name
    std::string m_outline;
};

}  // namespace fundstelle::formats
