// SPDX-License-Identifier: GPL-3.0-or-later
/// Paragraphs: the runs between '\n', numbered from 1 as analysts cite them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "text/offset.h"

namespace fundstelle::text {

class Paragraphs {
public:
    explicit Paragraphs(std::string_view utf8);

    /// A final '\n' does not start a further paragraph; the empty text has none.
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(m_starts.size()); }
    /// The number, from 1, of the paragraph that holds `position`; a '\n' belongs to the paragraph that it ends. 0 for the empty text.
    [[nodiscard]] std::int64_t number_of(CodePointOffset position) const;
    /// The number of the paragraph in which `range` ends, that of its last character.
    [[nodiscard]] std::int64_t last_number_of(const CodePointRange& range) const { return number_of(CodePointOffset{range.end().count() - 1}); }
    /// Where paragraph `number` (from 1) starts, and where it ends, without its '\n'. Both are equal for an empty paragraph.
    [[nodiscard]] CodePointOffset begin_of(std::int64_t number) const { return m_starts.at(number - 1); }
    [[nodiscard]] CodePointOffset end_of(std::int64_t number) const;

private:
    std::vector<CodePointOffset> m_starts;
    CodePointOffset m_end;  ///< of the text, without a final '\n'
};

/// „29“, „29–31“: the numbers of the first and the last paragraph.
std::string paragraph_words(std::int64_t from, std::int64_t to);

/// „Interview 07, Abs. 29–31“: how analysts cite a passage.
std::string place_words(std::string_view document, std::int64_t from, std::int64_t to, Language language);

}  // namespace fundstelle::text
