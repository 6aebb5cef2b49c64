// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quote_check.h"

#include <algorithm>
#include <optional>

#include "report/passage_index.h"
#include "report/quote_finder.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

using Sign = QuotedPassage::Sign;

constexpr std::int64_t kWordsOfCertainQuote = 8;  // without marks and style

/// Whether a passage that stands in no transcript is reported as a quote.
bool is_doubtful(const QuotedPassage& passage) {
    if (is_term(passage) || !passage.closed) return true;
    const bool by_look = passage.sign == Sign::Italics || passage.sign == Sign::Indented;
    return by_look && passage.word_count < kWordsOfCertainQuote;
}

/// Two passages as one, as if nothing stood between them.
QuotedPassage joined(const QuotedPassage& first, const QuotedPassage& second) {
    auto both = first;
    const bool same_paragraph = first.paragraph == second.paragraph && first.sign == Sign::Marks;
    both.words += (same_paragraph ? " " : "\n") + second.words;
    both.word_count += second.word_count;
    both.source = second.source;
    both.closed = second.closed;
    both.may_continue = first.may_continue;
    return both;
}

/// A passage with what was found of it.
struct Checked {
    QuotedPassage passage;
    Finding finding;
};

/// Whether two passages are better taken as one.
bool is_better(const Finding& both, const Checked& first, const Checked& second) {
    if (both.status == QuoteStatus::NotFound) return false;
    const auto cost = [](const Checked& one) {
        return one.finding.status == QuoteStatus::NotFound ? static_cast<double>(one.passage.word_count) : one.finding.cost;
    };
    const auto is_clean = both.status != QuoteStatus::Changed;
    const bool short_part = first.passage.word_count <= kMostWordsOfTerm || second.passage.word_count <= kMostWordsOfTerm;
    if (is_clean) return true;
    return short_part && both.cost < cost(first) + cost(second);
}

CheckedQuote result_of(Checked checked) {
    CheckedQuote quote{std::move(checked.passage), checked.finding.status, std::move(checked.finding.places), std::move(checked.finding.differences)};
    quote.is_doubtful = quote.status == QuoteStatus::NotFound && is_doubtful(quote.passage);
    return quote;
}

}  // namespace

std::string_view to_string(QuoteStatus status) {
    switch (status) {
        case QuoteStatus::Verbatim: return "verbatim";
        case QuoteStatus::Marked: return "marked";
        case QuoteStatus::Changed: return "changed";
        case QuoteStatus::NotFound: return "not-found";
    }
    return {};
}

std::vector<CheckedQuote> check_quotes(const std::vector<QuotedPassage>& passages, const Corpus& corpus, const MayGoOn& may_go_on) {
    QuoteFinder finder{passages, corpus};
    std::vector<CheckedQuote> results;
    std::optional<Checked> last;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (may_go_on && !may_go_on(i, passages.size())) break;
        Checked next{passages[i], finder.find(i)};
        if (last && passages[i].may_continue) {
            const auto both = joined(last->passage, next.passage);
            auto finding = finder.find_near(both, last->finding, next.finding);
            if (is_better(finding, *last, next)) {
                last = Checked{both, std::move(finding)};
                continue;
            }
        }
        if (last) results.push_back(result_of(std::move(*last)));
        last = std::move(next);
    }
    if (last) results.push_back(result_of(std::move(*last)));
    return results;
}

}  // namespace fundstelle::report
