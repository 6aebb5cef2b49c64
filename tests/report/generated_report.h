// SPDX-License-Identifier: GPL-3.0-or-later
/// A report made out of transcripts, of whose every quote is known what is wrong with it, if anything.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/report_text.h"
#include "report/corpus.h"

namespace fundstelle::test {

enum class Fault {
    None,
    SwappedWord,
    DroppedNegation,
    DroppedWord,
    AddedWord,
    ChangedNumber,
    ChangedEnding,
    WordOrder,
    WrongSpeaker,
    InterviewerWithoutLabel,
    Invented,
    GluedFromTwo,         ///< of two documents
    GluedWithMark,        ///< of two documents, with an omission between
    GluedFromOne,         ///< of one document, without an omission between
};
std::string name_of(Fault fault);

struct GeneratedQuote {
    Fault fault;
    std::string edit;        ///< which allowed edit it has, and how it is set: "omission, block"
    std::size_t document;    ///< where it was taken from
    std::string words;       ///< as printed
    std::int64_t paragraph;  ///< the first it stands in
    std::int64_t last;       ///< and the last
};

struct GeneratedReport {
    model::ReportText text;
    std::vector<GeneratedQuote> quotes;
};

/// Half of the quotes are correct, the other half has one fault each.
GeneratedReport generate_report(const std::vector<report::Transcript>& transcripts, std::uint32_t seed, std::size_t quotes);

}  // namespace fundstelle::test
