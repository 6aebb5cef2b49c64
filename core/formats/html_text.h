// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fundstelle::formats {

/// Words between tags, or in an attribute within quotation marks.
inline std::string html_escaped(std::string_view words) {
    std::string result;
    for (const char c : words) {
        if (c == '&') result += "&amp;";
        else if (c == '<') result += "&lt;";
        else if (c == '>') result += "&gt;";
        else if (c == '"') result += "&quot;";
        else result += c;
    }
    return result;
}

}  // namespace fundstelle::formats
