// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"

namespace fundstelle::text {

/// A regular expression as ICU reads it (https://unicode-org.github.io/icu/userguide/strings/regexp.html), without regard to case, `^` and
/// `$` at the borders of paragraphs. It sees the text letter for letter: "ä" in one code point does not match it in two.
class RegexSearch {
public:
    /// Throws `Invalid`, with the place in the expression.
    explicit RegexSearch(const std::string& expression);
    ~RegexSearch();

    /// All matches that are not empty. Throws `Invalid` where finding them takes too long, as with `(a+)+b`.
    [[nodiscard]] std::vector<CodePointRange> find(std::string_view utf8);

private:
    struct Compiled;
    std::string m_expression;
    std::unique_ptr<Compiled> m_compiled;
};

}  // namespace fundstelle::text
