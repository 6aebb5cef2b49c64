// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_stage.h"

#include <stdexcept>

#include "formats/docx_writer.h"
#include "formats/report_reader.h"
#include "measure.h"
#include "project/report_checks.h"
#include "text/utf8.h"

namespace fundstelle::bench {

namespace {

constexpr std::size_t kQuotes = 200;
constexpr std::size_t kParagraphsBetween = 2;  // of some 600 characters: with the quotes, about 100 pages of 2,800

/// Words of one turn, taken from the middle of a transcript.
std::vector<std::string> words_of_turn(const std::string& text, Dice& dice) {
    for (;;) {
        const auto at = text.find("\nB: ", dice.below(text.size()));
        if (at == std::string::npos) continue;
        const auto end = std::min(text.find('\n', at + 1), text.size());
        std::vector<std::string> words;
        std::string word;
        for (const char c : text.substr(at + 4, end - at - 4) + " ") {
            if (c != ' ') word += c;
            else if (!word.empty()) words.push_back(std::exchange(word, {}));
        }
        if (words.size() >= 30) return words;
    }
}

/// Every second quote is verbatim, one of four has an omission, one of eight a swapped word, one of eight nobody said.
std::string quote_of(const Corpus& corpus, std::size_t number, Dice& dice) {
    auto words = words_of_turn(corpus.text(dice.below(corpus.size().documents)), dice);
    words.resize(15 + dice.below(15));
    if (number % 4 == 1) words[6] = "[...]";
    if (number % 8 == 3) words[7] = "Fehlerwort";
    if (number % 8 == 7) {
        for (std::size_t i = 0; i + 1 < words.size(); ++i) std::swap(words[i], words[i + dice.below(words.size() - i)]);
    }
    std::string quote;
    for (const auto& word : words) quote += (quote.empty() ? "" : " ") + word;
    return quote;
}

}  // namespace

Json measure_report_check(project::Project& project, const Corpus& corpus) {
    using formats::TextParagraph;
    using formats::ParagraphStyle;
    Dice dice{2020};
    std::vector<formats::DocxBlock> blocks{TextParagraph{ParagraphStyle::Title, {{"Bericht"}}}};
    for (std::size_t i = 0; i < kQuotes; ++i) {
        for (std::size_t k = 0; k < kParagraphsBetween; ++k) {
            blocks.push_back(TextParagraph{ParagraphStyle::Body, {{std::string{text::slice(corpus.text(dice.below(corpus.size().documents)), {3, 603})}}}});
        }
        const auto quote = "„" + quote_of(corpus, i, dice) + "“";
        if (i % 3 == 0) blocks.push_back(TextParagraph{ParagraphStyle::Quote, {{quote, true}}});
        else blocks.push_back(TextParagraph{ParagraphStyle::Body, {{"Eine Person sagt: "}, {quote, true}, {" Das sagen mehrere."}}});
    }
    const auto file = formats::make_docx(blocks);
    Json result;
    model::ReportText report;
    result["read"] = timed([&] { report = formats::read_report(file, "bericht.docx", "bericht.docx"); });
    project::ReportCheck check;
    result["check"] = timed([&] { check = project::check_report(project, report); });
    using report::QuoteStatus;
    result["quotes"] = check.quotes.size();
    result["verbatim"] = check.count(QuoteStatus::Verbatim);
    result["marked"] = check.count(QuoteStatus::Marked);
    result["changed"] = check.count(QuoteStatus::Changed);
    result["not_found"] = check.count(QuoteStatus::NotFound);
    result["peak_memory"] = peak_memory();
    if (check.count(QuoteStatus::Verbatim) + check.count(QuoteStatus::Marked) != kQuotes * 3 / 4) throw std::runtime_error{"correct quotes were blamed, or wrong ones were not"};
    return result;
}

}  // namespace fundstelle::bench
