// SPDX-License-Identifier: GPL-3.0-or-later
/// How far coders agree, as tables and sentences in German or English.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "wording/tables.h"

namespace fundstelle::wording {

/// What was compared, and what came of it.
struct AgreementResults {
    agreement::Choice choice;
    agreement::Comparison comparison;
    agreement::OverlapRule rule;
    agreement::SegmentComparison segments;
};

/// Why a coefficient has no value, short enough for a cell: „ohne Variation“.
std::string short_reason(agreement::Undefined reason, Language language);
/// The same as a sentence for whoever has never met it.
std::string reason_sentence(agreement::Undefined reason, Language language);

/// The name of a unit in the plural: „Zeichen“, „Beiträge“.
std::string unit_name(agreement::Unit unit, Language language);

/// For the methods chapter: „Übereinstimmung auf Zeichenebene: 2 Kodierende, 14 Dokumente, 31 Codes; Krippendorffs α = 0,78 (95 %-KI 0,74–0,82), …“
/// Codes are those that somebody gave.
std::string method_sentence(const AgreementResults& results, Language language);

/// Per code that somebody gave: units of each coder, percent agreement, κ (Cohen's, or Fleiss' for more than two coders), α, prevalence, segments that
/// were found again; then all codes together. The note is the sentence of the method, and what to beware of.
formats::ReportTable agreement_table(project::Project& project, const AgreementResults& results, Language language);

/// Place by place: document, paragraphs, positions, what kind of difference, who did what, who did nothing. Without words of the text.
formats::ReportTable disagreement_table(project::Project& project, const agreement::Choice& choice, const std::vector<agreement::Disagreement>& places,
                                        Language language);

/// Coefficients below each other, with standard error and interval. Reasons stand in the place of values, and explained in the note.
formats::ReportTable coefficient_table(const std::string& title, const std::vector<std::pair<std::string, agreement::Coefficient>>& coefficients, Language language);

/// All coefficients of one table under the names that people know.
std::vector<std::pair<std::string, agreement::Coefficient>> named_coefficients(const agreement::Agreement& agreement, Language language);

}  // namespace fundstelle::wording
