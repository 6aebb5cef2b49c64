// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_styles.h"

#include <algorithm>
#include <string_view>

#include "text/search_key.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kIndent = 280;      // twentieths of a point: half a centimetre
constexpr std::size_t kLongestMark = 255;  // bytes; "%1" in it may stand for much more

/// The value of a toggle property such as <w:b/> or <w:b w:val="0"/>; nothing if the element is missing.
std::optional<bool> toggle(const pugi::xml_node& properties, const char* name) {
    const auto element = properties.child(name);
    if (!element) return std::nullopt;
    const std::string_view value = element.attribute("w:val").value();
    return value != "0" && value != "false" && value != "off" && value != "none";
}

std::optional<ListPlace> place_in(const pugi::xml_node& paragraph_properties) {
    const auto place = paragraph_properties.child("w:numPr");
    if (!place.child("w:numId")) return std::nullopt;
    return ListPlace{place.child("w:numId").attribute("w:val").value(), place.child("w:ilvl").attribute("w:val").as_uint()};
}

ListNumbers numbers_named(std::string_view format) {
    if (format == "bullet") return ListNumbers::Bullet;
    if (format == "lowerLetter") return ListNumbers::LowerLetter;
    if (format == "upperLetter") return ListNumbers::UpperLetter;
    if (format == "lowerRoman") return ListNumbers::LowerRoman;
    if (format == "upperRoman") return ListNumbers::UpperRoman;
    if (format == "decimalZero") return ListNumbers::DecimalZero;
    if (format == "none") return ListNumbers::None;
    return ListNumbers::Decimal;
}

std::optional<std::int64_t> indent_in(const pugi::xml_node& paragraph_properties) {
    const auto indent = paragraph_properties.child("w:ind");
    for (const auto* name : {"w:left", "w:start"}) {
        if (const auto value = indent.attribute(name)) return value.as_llong();
    }
    return std::nullopt;
}

}  // namespace

std::optional<model::ReportParagraph::Block> block_of_style(std::string_view name) {
    using Block = model::ReportParagraph::Block;
    const auto folded = text::folded(name);
    for (const auto* word : {"quot", "zitat", "block text", "blocktext", "citation", "verbatim"}) {
        if (folded.find(word) != std::string::npos) return Block::Quote;
    }
    for (const auto* word : {"heading", "überschrift", "title", "titel", "toc ", "verzeichnis", "contents"}) {
        if (folded.starts_with(word)) return Block::Heading;
    }
    for (const auto* word : {"quelle", "source", "caption", "beschriftung", "list", "aufzählung"}) {
        if (folded.starts_with(word)) return Block::Body;  // set in, but no quotation
    }
    return std::nullopt;
}

RunLook look_of(const pugi::xml_node& properties) {
    if (!properties) return {};
    return {toggle(properties, "w:b"), toggle(properties, "w:i"), toggle(properties, "w:u"), toggle(properties, "w:vanish"),
            properties.child("w:rFonts").attribute("w:ascii").value()};
}

DocxStyles::DocxStyles(const pugi::xml_node& styles) {
    std::map<std::string, std::string> bases;
    m_none.look = look_of(styles.child("w:docDefaults").child("w:rPrDefault").child("w:rPr"));
    for (const auto& node : styles.children("w:style")) {
        const std::string key = node.attribute("w:styleId").value();
        m_styles[key] = {look_of(node.child("w:rPr")), place_in(node.child("w:pPr")), block_of_style(node.child("w:name").attribute("w:val").value()),
                         indent_in(node.child("w:pPr"))};
        bases[key] = node.child("w:basedOn").attribute("w:val").value();
        const bool is_default = node.attribute("w:default").as_bool() && std::string_view{node.attribute("w:type").value()} == "paragraph";
        if (is_default) m_default_paragraph = key;
    }
    const auto own = m_styles;
    for (auto& [key, style] : m_styles) {
        auto base = bases[key];
        for (int steps = 0; steps < 20 && own.contains(base); ++steps) {  // a circle ends, too
            style.look = own.at(base).look.overlaid_by(style.look);
            if (!style.place) style.place = own.at(base).place;
            if (!style.block) style.block = own.at(base).block;
            if (!style.indent) style.indent = own.at(base).indent;
            base = bases[base];
        }
    }
}

const RunLook& DocxStyles::look(const std::string& style) const {
    const auto found = m_styles.find(style.empty() ? m_default_paragraph : style);
    return found == m_styles.end() ? m_none.look : found->second.look;
}

std::optional<ListPlace> DocxStyles::list_place(const std::string& style) const {
    const auto found = m_styles.find(style);
    return found == m_styles.end() ? std::nullopt : found->second.place;
}

model::ReportParagraph::Block DocxStyles::block(const pugi::xml_node& paragraph_properties) const {
    using Block = model::ReportParagraph::Block;
    const std::string key = paragraph_properties.child("w:pStyle").attribute("w:val").value();
    const auto found = m_styles.find(key);
    const auto& style = found == m_styles.end() ? m_none : found->second;
    if (style.block) return *style.block;
    if (style.place || place_in(paragraph_properties)) return Block::Body;
    const auto own = indent_in(paragraph_properties);
    return (own ? *own : style.indent.value_or(0)) >= kIndent ? Block::Indented : Block::Body;
}

DocxLists::DocxLists(const pugi::xml_node& numbering) {
    std::map<std::string, std::vector<Level>> definitions;
    const auto read_level = [](const pugi::xml_node& node, Level& level) {
        if (node.child("w:numFmt")) level.numbers = numbers_named(node.child("w:numFmt").attribute("w:val").value());
        const std::string_view text = node.child("w:lvlText").attribute("w:val").value();
        if (node.child("w:lvlText")) level.text = text.size() > kLongestMark ? std::string_view{} : text;
        if (node.child("w:start")) level.start = node.child("w:start").attribute("w:val").as_int(1);
    };
    std::map<std::string, std::string> by_style;  // definitions that a list style keeps for others
    for (const auto& node : numbering.children("w:abstractNum")) {
        if (const auto style = node.child("w:styleLink")) by_style[style.attribute("w:val").value()] = node.attribute("w:abstractNumId").value();
    }
    std::map<std::string, std::string> stand_ins;
    for (const auto& node : numbering.children("w:abstractNum")) {
        const auto linked = by_style.find(node.child("w:numStyleLink").attribute("w:val").value());
        if (linked != by_style.end()) stand_ins[node.attribute("w:abstractNumId").value()] = linked->second;
        auto& levels = definitions[node.attribute("w:abstractNumId").value()];
        levels.resize(kLevels);
        for (const auto& level : node.children("w:lvl")) {
            const auto index = level.attribute("w:ilvl").as_uint();
            if (index < kLevels) read_level(level, levels[index]);
        }
    }
    for (const auto& node : numbering.children("w:num")) {
        std::string definition = node.child("w:abstractNumId").attribute("w:val").value();
        if (const auto stand_in = stand_ins.find(definition); stand_in != stand_ins.end()) definition = stand_in->second;
        if (!definitions.contains(definition)) continue;
        const std::string key = node.attribute("w:numId").value();
        List list{definition, definitions.at(definition)};
        for (const auto& change : node.children("w:lvlOverride")) {
            const auto index = change.attribute("w:ilvl").as_uint();
            if (index >= kLevels) continue;
            if (change.child("w:startOverride")) {
                list.levels[index].start = change.child("w:startOverride").attribute("w:val").as_int(1);
                list.counting = definition + "/" + key;
            }
            if (const auto level = change.child("w:lvl")) read_level(level, list.levels[index]);
        }
        m_lists.emplace(key, std::move(list));
    }
}

std::string DocxLists::next_mark(const ListPlace& place) {
    const auto found = m_lists.find(place.list);
    if (found == m_lists.end() || place.level >= kLevels) return {};
    const auto& list = found->second;
    const auto& level = list.levels[place.level];
    if (level.numbers == ListNumbers::Bullet) return bullet(level.text);
    auto& counts = m_counts[list.counting];
    counts.resize(kLevels);
    ++counts[place.level];
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(place.level) + 1, counts.end(), 0);
    if (level.numbers == ListNumbers::None) return {};
    std::string mark;
    for (std::size_t i = 0; i < level.text.size(); ++i) {
        const auto next = i + 1 < level.text.size() ? level.text[i + 1] : '\0';
        if (level.text[i] != '%' || next < '1' || next > '9') {
            mark += level.text[i];
            continue;
        }
        const auto of = static_cast<std::size_t>(next - '1');
        mark += list_number(list.levels[of].numbers, list.levels[of].start + std::max<std::int64_t>(counts[of], 1) - 1);
        ++i;
    }
    return mark;
}

}  // namespace fundstelle::formats
