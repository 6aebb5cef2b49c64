// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes that we write ourselves are found word for word by the check of reports.
#include <boost/test/unit_test.hpp>
#include <random>

#include "formats/quote_files.h"
#include "formats/report_reader.h"
#include "report/quote_check.h"
#include "support/sequential_ids.h"
#include "support/temporary_folder.h"
#include "text/segmentation.h"
#include "text/utf8.h"
#include "transcripts.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::report;

constexpr std::size_t kFewestWords = 8;

class QuoteMaker {
public:
    /// The transcripts must outlive this.
    explicit QuoteMaker(const std::vector<Transcript>& transcripts) : m_transcripts{transcripts} {}

    formats::QuoteReport report(std::size_t quotes, const model::QuoteStyle& style) {
        formats::QuoteReport report{"Kapitel zwei", {{"Zusammenarbeit", 1, {}, "Vorab ein Satz der Autorinnen."}, {"Behörden", 2}}, style};
        while (quotes > 0) {
            const auto& transcript = m_transcripts[below(m_transcripts.size())];
            const auto turn = below(transcript.turns.size());
            if (role_of(transcript, turn) != model::Role::Interviewee) continue;
            const bool with_question = turn > 0 && below(4) == 0 && role_of(transcript, turn - 1) == model::Role::Interviewer;
            const auto words = text::segments(words_of(transcript, turn), text::Segment::Word);
            if (words.size() < kFewestWords) continue;
            report.sections[below(2)].quotes.push_back(quote(transcript, turn, with_question, words, style, quotes));
            --quotes;
        }
        return report;
    }

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random()) % limit; }

    static model::Role role_of(const Transcript& transcript, std::size_t turn) {
        for (const auto& speaker : transcript.speakers) {
            if (speaker.id == transcript.turns[turn].speaker) return speaker.role;
        }
        return model::Role::Other;
    }
    static std::string_view words_of(const Transcript& transcript, std::size_t turn) {
        return text::slice(transcript.text, {transcript.turns[turn].words_begin, transcript.turns[turn].words_end});
    }

    formats::PrintedQuote quote(const Transcript& transcript, std::size_t turn, bool with_question, const std::vector<text::CodePointRange>& words,
                                const model::QuoteStyle& style, std::size_t number) {
        const auto base = transcript.turns[turn].words_begin.count();
        const auto begin = with_question ? transcript.turns[turn - 1].range.begin() : text::CodePointOffset{base};
        const model::CodePointRange range{begin, transcript.turns[turn].words_end};
        std::vector<model::QuoteEdit> edits;
        const auto edit = [&](std::size_t word, model::QuoteEditKind kind, const std::string& printed) {
            const model::CodePointRange at{base + words[word].begin().count(), base + words[word].end().count()};
            edits.push_back({model::QuoteEditId{m_ids.next()}, model::QuoteId{m_ids.next()}, at, printed, kind});
        };
        if (below(3) == 0) edit(3, model::QuoteEditKind::Omission, "");
        if (below(3) == 0) edit(5, model::QuoteEditKind::Replacement, "Kommune");
        formats::PrintedQuote printed{model::quoted_words(text::OffsetMap{transcript.text}, range, edits, transcript.turns, style.ellipsis), transcript.name + ", Abs. 4"};
        printed.number = static_cast<std::int64_t>(number);
        return printed;
    }

    const std::vector<Transcript>& m_transcripts;
    test::SequentialIds m_ids;
    std::mt19937 m_random{5};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(written_quotes_tests)

BOOST_AUTO_TEST_CASE(every_quote_that_we_write_is_found_with_marked_edits_at_most) {
    constexpr std::size_t kQuotes = 12;
    const auto transcripts = test::sample_transcripts();
    const Corpus corpus{transcripts};
    QuoteMaker maker{transcripts};
    test::TemporaryFolder folder;
    int with_edits = 0;
    for (int variant = 0; variant < 24; ++variant) {
        model::QuoteStyle style;
        style.marks = static_cast<model::QuotationMarks>(variant % 3);
        style.layout = static_cast<model::QuoteLayout>(variant / 3 % 2);
        style.ellipsis = static_cast<model::Ellipsis>(variant / 6 % 2);
        style.italic = variant / 12 == 0;
        style.numbered = variant % 2 == 0;
        const auto report = maker.report(kQuotes, style);
        for (const std::string ending : {"docx", "odt", "md", "html", "rtf"}) {
            const auto path = folder.path() / ("Zitate." + ending);
            formats::write_quotes(path, report);
            const auto checked = check_quotes(quoted_passages(formats::read_report(path)), corpus);
            BOOST_TEST_CONTEXT(ending << ", variant " << variant) {
                BOOST_TEST(checked.size() == kQuotes);
                for (const auto& quote : checked) {
                    BOOST_TEST_CONTEXT(quote.passage.words << " (" << quote.passage.source << ")") {
                        BOOST_TEST((quote.status == QuoteStatus::Verbatim || quote.status == QuoteStatus::Marked));
                        if (quote.status == QuoteStatus::Marked) ++with_edits;
                    }
                }
            }
        }
    }
    BOOST_TEST(with_edits > 100);
}

BOOST_AUTO_TEST_SUITE_END()
