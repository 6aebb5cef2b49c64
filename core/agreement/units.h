// SPDX-License-Identifier: GPL-3.0-or-later
/// The units of a document.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "agreement/choice.h"

namespace fundstelle::agreement {

/// The words of a text, in code points.
analysis::Spans words_in(std::string_view utf8);

/// Reads the words of a document: only whoever has its text can.
using WordsOf = std::function<analysis::Spans(model::DocumentId)>;

/// Numbers the units of one document from 0 on, and finds them again. Characters are counted, never stored one by one.
class Ruler {
public:
    /// `WordsOf` is needed for words: else throws `Invalid`.
    Ruler(const analysis::DocumentRows& document, const Selection& selection, Unit unit, const WordsOf& words);

    [[nodiscard]] std::int32_t size() const { return m_size; }
    /// The units that a range of code points has a part in, as numbers [first, second); none if they are equal.
    [[nodiscard]] std::pair<std::int32_t, std::int32_t> units_in(std::int32_t begin, std::int32_t end) const;
    /// What counts in the document, in units. Segments without any are left out; their order stays.
    [[nodiscard]] std::vector<CodedSegment> measured(const std::vector<CodedSegment>& segments) const;

private:
    struct Stretch {
        analysis::Span span;
        std::int32_t first;  ///< the number of its first unit
    };
    bool m_characters;           ///< a stretch has one unit for each of its code points, not one only
    std::vector<Stretch> m_stretches;
    std::int32_t m_size{0};
};

}  // namespace fundstelle::agreement
