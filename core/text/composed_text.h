// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"

namespace fundstelle::text {

/// A text with its letters composed (NFC), for rules that compare letter by letter, and the way back to positions in the text.
class ComposedText {
public:
    explicit ComposedText(std::string_view utf8);

    [[nodiscard]] const std::string& utf8() const { return m_utf8; }
    /// The place in the text of code points of `utf8()`, with all marks of a letter that was composed.
    [[nodiscard]] CodePointRange original(const CodePointRange& range) const;

private:
    std::string m_utf8;
    /// The position in the text of each code point, and behind them the text's end. Empty where nothing was composed.
    std::vector<std::int64_t> m_positions;
};

}  // namespace fundstelle::text
