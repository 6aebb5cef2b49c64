// SPDX-License-Identifier: GPL-3.0-or-later
/// A finished report's quotes against the project's transcripts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/report_text.h"
#include "project/go_on.h"
#include "project/project.h"
#include "report/quote_check.h"

namespace fundstelle::project {

/// Where a quote stands.
struct QuotedPlace {
    model::DocumentId document;
    std::string document_name;
    text::CodePointRange range;
    std::int64_t from_paragraph;  ///< of the transcript
    std::int64_t to_paragraph;
};

/// What a quote changes without a mark.
struct QuoteDifference {
    report::Difference::Kind kind;
    std::string quoted;      ///< as in `report::Difference`
    std::string transcript;
    std::string document;    ///< the name
    text::CodePointOffset begin;
    text::CodePointOffset end;
    std::int64_t paragraph;  ///< of the transcript
    bool grave;
    text::CodePointOffset quoted_begin;  ///< of `quoted` in the quote; equal to the end for what was dropped
    text::CodePointOffset quoted_end;
};

struct ReportQuote {
    report::QuotedPassage passage;  ///< the words, and where they stand in the report
    report::QuoteStatus status;
    std::vector<QuotedPlace> places;  ///< the best first
    std::vector<QuoteDifference> differences;
};

struct ReportCheck {
    std::vector<ReportQuote> quotes;  ///< in order of the report
    std::size_t left_out{0};          ///< terms and the like that stand in no transcript
    bool finished{true};              ///< false if it was not to go on
    [[nodiscard]] std::size_t count(report::QuoteStatus status) const;
    /// True if nothing was changed without a mark and nothing is missing.
    [[nodiscard]] bool is_sound() const;
};

struct ReportCheckOptions {
    bool all{false};                ///< also what stands in no transcript and is no quote for sure: see `report::CheckedQuote::is_doubtful`
    GoOn go_on{};  ///< with how many quotes are done
};

/// Reads all transcripts as they are now, and changes nothing.
ReportCheck check_report(Project& project, const model::ReportText& report, const ReportCheckOptions& options = {});

}  // namespace fundstelle::project
