// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odt_lists.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace fundstelle::formats {

void OdtLists::open_list(const pugi::xml_node& list) {
    std::string style = list.attribute("text:style-name").value();
    const bool goes_on = std::string_view{list.attribute("text:continue-numbering").value()} == "true";
    if (m_open.empty()) {
        const std::string continued = list.attribute("text:continue-list").value();
        if (!continued.empty()) m_counts = m_counts_by_id[continued];
        else if (goes_on) m_counts = m_counts_by_style[style];
        else m_counts.clear();
    } else {
        if (style.empty()) style = m_open.back().style;
        // Within an item that has no paragraph of its own, the deeper level of the list before goes on.
        if (!goes_on && !m_open.back().mark_due) m_counts.resize(std::min(m_counts.size(), m_open.size()));
    }
    m_open.push_back({style, list.attribute("xml:id").value()});
}

void OdtLists::close_list() {
    const auto& list = m_open.back();
    if (m_open.size() == 1) {
        m_counts_by_style[list.style] = m_counts;
        if (!list.id.empty()) m_counts_by_id[list.id] = m_counts;
    }
    m_open.pop_back();
}

void OdtLists::open_item(const pugi::xml_node& item) {
    auto& list = m_open.back();
    list.mark_due = std::string_view{item.name()} == "text:list-item";
    const auto start = item.attribute("text:start-value");
    list.start = start ? std::optional<std::int64_t>{start.as_int(1)} : std::nullopt;
}

void OdtLists::close_item() {
    m_open.back().mark_due = false;
}

std::string OdtLists::take_mark(const std::string& paragraph_style) {
    if (m_open.empty() || !std::exchange(m_open.back().mark_due, false)) return {};
    const auto level = m_open.size() - 1;
    const auto& list = m_open.back();
    const auto style = list.style.empty() ? m_styles.list_style(paragraph_style) : list.style;
    m_counts.resize(level + 1);
    const auto* look = m_styles.list_level(style, level);
    if (list.start) m_counts[level] = *list.start - (look != nullptr ? look->start : 1);
    ++m_counts[level];
    return mark(style, level, m_counts);
}

std::string OdtLists::take_heading_mark(const pugi::xml_node& heading) {
    const auto level = heading.attribute("text:outline-level").as_uint(1);
    const bool is_counted = std::string_view{heading.attribute("text:is-list-header").value()} != "true";
    if (!m_open.empty() || !is_counted || m_styles.list_level(m_styles.outline(), level - 1) == nullptr) return {};
    m_headings.resize(level);
    ++m_headings[level - 1];
    return mark(m_styles.outline(), level - 1, m_headings);
}

std::string OdtLists::mark(const std::string& list_style, std::size_t level, const Counts& counts) const {
    const auto* look = m_styles.list_level(list_style, level);
    if (look == nullptr) return {};
    // Writer shows what stands around the numbers of a list, and nothing around its bullets.
    if (look->numbers == ListNumbers::Bullet) return bullet(look->bullet);
    std::string numbers;
    for (auto shown = level + 1 - std::min(look->shown_levels, level + 1); shown <= level; ++shown) {
        const auto* upper = m_styles.list_level(list_style, shown);
        const auto number = list_number(upper->numbers, upper->start + std::max<std::int64_t>(counts[shown], 1) - 1);
        if (!numbers.empty() && !number.empty()) numbers += '.';
        numbers += number;
    }
    return look->numbers == ListNumbers::None ? "" : look->prefix + numbers + look->suffix;
}

}  // namespace fundstelle::formats
