// SPDX-License-Identifier: GPL-3.0-or-later
/// What an OpenDocument text says about how its words look and how its lists are counted.
#pragma once

#include <cstdint>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "formats/list_numbers.h"
#include "formats/run_look.h"

namespace fundstelle::formats {

/// Sections 16 and 20. Later parts added go before earlier ones: automatic styles of the content before the common ones.
class OdtStyles {
public:
    /// Adds the styles in an <office:styles> or <office:automatic-styles>.
    void add(const pugi::xml_node& styles);

    /// Of the text or paragraph style of that name, with all it inherits.
    [[nodiscard]] RunLook look(const std::string& family, const std::string& name) const;
    /// The list style of a paragraph style, empty if it has none.
    [[nodiscard]] std::string list_style(const std::string& paragraph_style) const;

    struct ListLevel {
        ListNumbers numbers{ListNumbers::None};
        std::string bullet;
        std::string prefix;
        std::string suffix;
        std::int64_t start{1};
    };
    /// Nothing if there is no such list style or level (from 0).
    [[nodiscard]] const ListLevel* list_level(const std::string& list_style, std::size_t level) const;

private:
    struct Style {
        RunLook look;
        std::string parent;
        std::string list_style;
    };
    std::map<std::string, Style> m_styles;  ///< by "family/name"
    std::map<std::string, std::vector<ListLevel>> m_lists;
};

}  // namespace fundstelle::formats
