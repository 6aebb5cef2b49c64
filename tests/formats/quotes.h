// SPDX-License-Identifier: GPL-3.0-or-later
/// Reports of quotes with everything that they may have.
#pragma once

#include "formats/quote_report.h"
#include "support/sequential_ids.h"

namespace fundstelle::test {

/// Two chapters, one within the other: a quote with an omission and a replacement, and question and answer.
inline formats::QuoteReport beratung() {
    using model::QuoteEditKind;
    SequentialIds ids;
    const auto edit = [&](std::int64_t begin, std::int64_t end, QuoteEditKind kind, std::string words) {
        return model::QuoteEdit{model::QuoteEditId{ids.next()}, model::QuoteId{ids.next()}, {begin, end}, std::move(words), kind};
    };
    formats::PrintedQuote first{"Ich fahr da [...] einfach „mal“ nach [Kommune].", "Interview 07, Abs. 29–31", "Interview 07", 29, 31};
    first.number = 12;
    first.key = "0197c0ffee0070008000000000000012";
    first.transcript = "Ich fahr da, äh, einfach „mal“ nach Köln.";
    first.transcript_begin = 100;
    first.edits = {edit(111, 116, QuoteEditKind::Smoothing, ""), edit(136, 140, QuoteEditKind::Replacement, "Kommune")};
    first.status = "chosen";
    first.note = "=stark, für die Einleitung";
    first.codes = {"Zugang", "Stimmung > Zuversicht"};
    formats::PrintedQuote second{"I: Und dann?\nB: Dann klingle ich 😀.", "Interview 02, Abs. 5", "Interview 02", 5, 5};
    second.number = 3;
    second.key = "0197c0ffee0070008000000000000003";
    second.transcript = second.words;
    second.status = "candidate";
    return {"Beratung vor Ort",
            {{"Zugang zur Zielgruppe", 1, {first}, "Wie erreicht man sie?\n\nZwei Wege."}, {"Aufsuchende Arbeit", 2, {second}}},
            {}};
}

}  // namespace fundstelle::test
