// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/regex_search.h"

#include <unicode/regex.h>

#include <algorithm>

#include "base/error.h"

namespace fundstelle::text {

namespace {

// Both stop an expression that tries more ways than there are letters.
constexpr int32_t kTimeLimit = 250;        // steps of ICU for one match, about a millisecond each
constexpr int32_t kStackLimit = 16 << 20;  // bytes

const char* fault(UErrorCode status) {
    switch (status) {
        case U_REGEX_MISMATCHED_PAREN:
        case U_REGEX_MISSING_CLOSE_BRACKET: return "a bracket is not closed";
        case U_REGEX_BAD_ESCAPE_SEQUENCE: return "nothing is known by this letter behind a backslash";
        case U_REGEX_RULE_SYNTAX: return "nothing stands here that could be repeated";
        case U_REGEX_BAD_INTERVAL:
        case U_REGEX_MAX_LT_MIN: return "not a number of repetitions";
        default: return "not a regular expression";
    }
}

icu::UnicodeString from_utf8(std::string_view utf8) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece{utf8.data(), static_cast<int32_t>(utf8.size())});
}

}  // namespace

struct RegexSearch::Compiled {
    std::unique_ptr<icu::RegexPattern> pattern;
};

RegexSearch::RegexSearch(const std::string& expression) : m_expression{expression}, m_compiled{std::make_unique<Compiled>()} {
    if (expression.empty()) return;
    UErrorCode status = U_ZERO_ERROR;
    UParseError at{};
    const auto wide = from_utf8(expression);
    m_compiled->pattern.reset(
        icu::RegexPattern::compile(wide, UREGEX_CASE_INSENSITIVE | UREGEX_MULTILINE | UREGEX_UNIX_LINES, at, status));
    if (U_SUCCESS(status)) return;
    const auto position = wide.countChar32(0, std::max<int32_t>(at.offset, 1));
    throw Error{ErrorKind::Invalid, fault(status), expression, "character " + std::to_string(position)};
}

RegexSearch::~RegexSearch() = default;

std::vector<CodePointRange> RegexSearch::find(std::string_view utf8) {
    std::vector<CodePointRange> found;
    if (!m_compiled->pattern) return found;
    const auto wide = from_utf8(utf8);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::RegexMatcher> matcher{m_compiled->pattern->matcher(wide, status)};
    if (matcher) {
        matcher->setTimeLimit(kTimeLimit, status);
        matcher->setStackLimit(kStackLimit, status);
    }
    std::int64_t position = 0;
    int32_t counted = 0;
    while (U_SUCCESS(status) && matcher->find(status)) {
        const auto begin = matcher->start(status);
        const auto end = matcher->end(status);
        if (begin == end) continue;
        position += wide.countChar32(counted, begin - counted);
        counted = begin;
        found.emplace_back(position, position + wide.countChar32(begin, end - begin));
    }
    if (U_FAILURE(status)) throw Error{ErrorKind::Invalid, "the expression takes too long", m_expression};
    return found;
}

}  // namespace fundstelle::text
