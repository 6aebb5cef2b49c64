// SPDX-License-Identifier: GPL-3.0-or-later
/// What the control words of a Rich Text file stand for. Source: Rich Text Format Specification 1.9.1.
#pragma once

#include <string>
#include <string_view>

namespace fundstelle::formats {

/// The encoding of a font's \fcharset; empty for that of the document.
std::string encoding_of_charset(int charset);

/// The encoding of \ansicpg and \cpg; Windows-1252 for a number that nobody uses.
std::string encoding_of_code_page(int code_page);

/// Destinations whose words are none of the document's, also where no \* says that they may be skipped.
bool leads_nowhere(std::string_view word);

/// Destinations that are marked with \* and yet read.
bool is_read(std::string_view word);

/// True for every kind of line below words.
bool is_underline(std::string_view word);

/// The sign that a word stands for, or null.
const char* sign_of(std::string_view word);

/// The sign that a backslash and one other sign stand for, or null. A soft hyphen is an empty one.
const char* sign_of_symbol(std::string_view symbol);

}  // namespace fundstelle::formats
