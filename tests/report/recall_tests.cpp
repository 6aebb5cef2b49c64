// SPDX-License-Identifier: GPL-3.0-or-later
// Reports made out of the sample transcripts: how many of their faults are found, and how many correct quotes are blamed.
#include <boost/test/unit_test.hpp>

#include <map>

#include "generated_report.h"
#include "report/quote_check.h"
#include "transcripts.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::report;
using test::Fault;

constexpr std::size_t kQuotesOfReport = 520;

struct Score {
    int all{0};
    int found{0};  ///< faults that were found; correct quotes that were taken for correct
};

bool is_good(const CheckedQuote& quote) {
    return quote.status == QuoteStatus::Verbatim || quote.status == QuoteStatus::Marked;
}

std::string described(const CheckedQuote& quote) {
    auto words = std::string{to_string(quote.status)} + " «" + quote.passage.words + "»";
    for (const auto& difference : quote.differences) words += " " + std::string{to_string(difference.kind)} + " " + difference.quoted + " | " + difference.transcript + ";";
    return words;
}

const std::vector<Transcript>& transcripts() {
    static const auto all = test::sample_transcripts();
    return all;
}

/// Whether what was found about one generated quote is right.
bool is_right(const test::GeneratedQuote& quote, const std::vector<CheckedQuote>& found) {
    bool any = false;
    bool blamed = false;
    for (const auto& one : found) {
        const bool is_term_around = one.passage.words == "Durchstarten" || one.passage.words == "anders";
        if (one.is_doubtful || is_term_around) continue;
        any = true;
        blamed = blamed || !is_good(one);
    }
    return quote.fault == Fault::None ? any && !blamed : blamed;
}

std::map<Fault, Score> scores(std::uint32_t seed, int& complaints) {
    const auto report = test::generate_report(transcripts(), seed, kQuotesOfReport);
    const Corpus corpus{transcripts()};
    const auto results = check_quotes(quoted_passages(report.text), corpus);
    std::map<Fault, Score> scores;
    for (const auto& quote : report.quotes) {
        std::vector<CheckedQuote> found;
        for (const auto& result : results) {
            if (result.passage.paragraph >= quote.paragraph && result.passage.paragraph <= quote.last) found.push_back(result);
        }
        auto& score = scores[quote.fault];
        ++score.all;
        if (is_right(quote, found)) {
            ++score.found;
            continue;
        }
        if (++complaints > 40) continue;
        std::string message = "seed " + std::to_string(seed) + ", " + name_of(quote.fault) + ", " + quote.edit + ": " + quote.words;
        for (const auto& one : found) message += "\n    " + described(one);
        BOOST_TEST_MESSAGE(message);
    }
    return scores;
}

BOOST_AUTO_TEST_SUITE(recall_tests)

BOOST_AUTO_TEST_CASE(of_the_known_faults_99_per_cent_are_found_and_no_correct_quote_is_blamed) {
    std::map<Fault, Score> all;
    int complaints = 0;
    for (const std::uint32_t seed : {1U, 2U, 3U, 4U}) {
        for (const auto& [fault, score] : scores(seed, complaints)) {
            all[fault].all += score.all;
            all[fault].found += score.found;
        }
    }
    Score faults;
    for (const auto& [fault, score] : all) {
        BOOST_TEST_MESSAGE(name_of(fault) << ": " << score.found << " of " << score.all);
        if (fault == Fault::None) continue;
        faults.all += score.all;
        faults.found += score.found;
        BOOST_TEST(score.all >= 20, name_of(fault));
        BOOST_TEST(score.found * 100 >= score.all * 97, name_of(fault));
    }
    BOOST_TEST(all[Fault::None].found == all[Fault::None].all);
    BOOST_TEST(faults.found * 100 >= faults.all * 99);
    BOOST_TEST(all[Fault::None].all + faults.all >= 2'000);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
