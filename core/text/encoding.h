// SPDX-License-Identifier: GPL-3.0-or-later
/// Bytes of unknown encoding become UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fundstelle::text {

struct Decoded {
    std::string utf8;        ///< valid, without a byte-order mark, plain line ends
    std::string encoding;    ///< the IANA name of what was recognised, e.g. "UTF-8", "windows-1252"
    std::int64_t replaced;   ///< how many byte sequences could not be read and stand as U+FFFD
};

/// A byte-order mark decides; then valid UTF-8; then UTF-16 and UTF-32 without a mark by their zero bytes; then where German
/// umlauts stand within words (Windows-1252, Mac Roman, DOS code page 850); then ICU's detector among the encodings of European institutes,
/// where Windows-1252 stands for every ISO 8859-1 (WHATWG Encoding Standard, section 4.2), and ISO 8859-15 is told by its euro sign.
/// Bytes that are UTF-8 but for a few broken sequences are read as UTF-8 with those replaced.
Decoded decode(std::string_view bytes);

/// Bytes in the encoding of that name (of IANA, or "cp1250" and the like). Throws `Unsupported` for a name that nobody knows.
Decoded decode(std::string_view bytes, const std::string& encoding);

}  // namespace fundstelle::text
