// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odt_styles.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "formats/docx_styles.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kLevels = 10;
constexpr double kIndent = 0.5;     // centimetres
constexpr int kMostParents = 20;  // a circle of parents ends, too

RunLook look_in(const pugi::xml_node& properties) {
    RunLook look;
    if (const auto weight = properties.attribute("fo:font-weight")) {
        const std::string_view value = weight.value();
        look.bold = value == "bold" || (value.size() == 3 && value >= "600");
    }
    if (const auto slant = properties.attribute("fo:font-style")) look.italic = std::string_view{slant.value()} != "normal";
    if (const auto line = properties.attribute("style:text-underline-style")) look.underline = std::string_view{line.value()} != "none";
    if (const auto display = properties.attribute("text:display")) look.hidden = std::string_view{display.value()} == "none";
    look.font = properties.attribute("style:font-name").value();
    if (look.font.empty()) look.font = properties.attribute("fo:font-family").value();
    return look;
}

/// "1.25cm", "0.5in", "14pt", "12mm"
std::optional<double> centimetres(const std::string& length) {
    char* end = nullptr;
    const auto value = std::strtod(length.c_str(), &end);
    const std::string_view unit{end};
    if (unit == "cm") return value;
    if (unit == "mm") return value / 10;
    if (unit == "in") return value * 2.54;
    if (unit == "pt") return value * 2.54 / 72;
    return std::nullopt;
}

ListNumbers numbers_named(std::string_view format) {
    if (format == "a") return ListNumbers::LowerLetter;
    if (format == "A") return ListNumbers::UpperLetter;
    if (format == "i") return ListNumbers::LowerRoman;
    if (format == "I") return ListNumbers::UpperRoman;
    return format.empty() ? ListNumbers::None : ListNumbers::Decimal;
}

}  // namespace

void OdtStyles::add(const pugi::xml_node& styles) {
    for (const auto& node : styles.children()) {
        const std::string_view kind = node.name();
        if (kind == "style:style") {
            const std::string family = node.attribute("style:family").value();
            m_styles[family + "/" + node.attribute("style:name").value()] = {
                look_in(node.child("style:text-properties")), node.attribute("style:parent-style-name").value(),
                node.attribute("style:list-style-name").value(),
                node.attribute(node.attribute("style:display-name") ? "style:display-name" : "style:name").value(),
                centimetres(node.child("style:paragraph-properties").attribute("fo:margin-left").value())};
            auto& font = m_styles[family + "/" + node.attribute("style:name").value()].look.font;
            if (const auto found = m_fonts.find(font); found != m_fonts.end()) font = found->second;
        } else if (kind == "text:list-style" || kind == "text:outline-style") {
            if (kind == "text:outline-style") m_outline = node.attribute("style:name").as_string("Outline");
            auto& levels = m_lists[kind == "text:outline-style" ? m_outline : node.attribute("style:name").value()];
            levels.resize(kLevels);
            for (const auto& child : node.children()) {
                const auto index = child.attribute("text:level").as_uint() - 1;
                if (index >= kLevels) continue;
                auto& level = levels[index];
                level = {ListNumbers::None, child.attribute("text:bullet-char").value(), child.attribute("style:num-prefix").value(),
                         child.attribute("style:num-suffix").value(), child.attribute("text:start-value").as_int(1),
                         std::clamp<std::size_t>(child.attribute("text:display-levels").as_uint(1), 1, kLevels)};
                const std::string_view type = child.name();
                if (type == "text:list-level-style-bullet") level.numbers = ListNumbers::Bullet;
                else if (type == "text:list-level-style-number" || type == "text:outline-level-style") level.numbers = numbers_named(child.attribute("style:num-format").value());
            }
        }
    }
}

void OdtStyles::add_fonts(const pugi::xml_node& declarations) {
    for (const auto& font : declarations.children("style:font-face")) {
        std::string family = font.attribute("svg:font-family").value();
        std::erase_if(family, [](char c) { return c == '\'' || c == '"'; });
        m_fonts[font.attribute("style:name").value()] = family;
    }
}

RunLook OdtStyles::look(const std::string& family, const std::string& name) const {
    RunLook look;
    auto key = name;
    for (int steps = 0; steps < kMostParents && !key.empty(); ++steps) {
        const auto found = m_styles.find(family + "/" + key);
        if (found == m_styles.end()) break;
        look = found->second.look.overlaid_by(look);
        key = found->second.parent;
    }
    return look;
}

std::string OdtStyles::list_style(const std::string& paragraph_style) const {
    auto key = paragraph_style;
    for (int steps = 0; steps < kMostParents && !key.empty(); ++steps) {
        const auto found = m_styles.find("paragraph/" + key);
        if (found == m_styles.end()) break;
        if (!found->second.list_style.empty()) return found->second.list_style;
        key = found->second.parent;
    }
    return {};
}

model::ReportParagraph::Block OdtStyles::block(const std::string& paragraph_style) const {
    using Block = model::ReportParagraph::Block;
    auto key = paragraph_style;
    std::optional<double> indent;
    for (int steps = 0; steps < kMostParents && !key.empty(); ++steps) {
        const auto found = m_styles.find("paragraph/" + key);
        if (found == m_styles.end()) break;
        if (const auto named = block_of_style(found->second.name)) return *named;
        if (!indent) indent = found->second.indent;
        key = found->second.parent;
    }
    return indent.value_or(0) >= kIndent ? Block::Indented : Block::Body;
}

const OdtStyles::ListLevel* OdtStyles::list_level(const std::string& list_style, std::size_t level) const {
    const auto found = m_lists.find(list_style);
    return found == m_lists.end() || level >= found->second.size() ? nullptr : &found->second[level];
}

}  // namespace fundstelle::formats
