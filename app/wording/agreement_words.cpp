// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/agreement_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "wording/table_parts.h"

namespace fundstelle::wording {

namespace {

using agreement::Agreement;
using agreement::Coefficient;
using agreement::Difference;
using agreement::Undefined;
using agreement::Unit;
using formats::Percentage;
using formats::ReportCell;
using formats::ReportRow;
using formats::ReportTable;

/// "0.78" or "0,78"; never "-0.00".
std::string number(double value, Language language) {
    const double rounded = std::round(value * 100) / 100;
    auto text = fmt::format("{:.2f}", rounded == 0 ? 0.0 : rounded);
    if (language == Language::German) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string interval_words(const agreement::Interval& interval, Language language) {
    const auto between = interval.low < 0 ? say(language, " bis ", " to ") : std::string{"–"};
    return number(interval.low, language) + between + number(interval.high, language);
}

/// „Krippendorffs α = 0,78 (95 %-KI 0,74–0,82)“
std::string measured(const std::string& name, const Coefficient& coefficient, Language language) {
    if (!coefficient) return fmt::format("{} {} ({})", name, say(language, "nicht definiert", "undefined"), short_reason(coefficient.reason(), language));
    auto words = fmt::format("{} = {}", name, number(coefficient.value(), language));
    if (const auto& interval = coefficient.estimate().interval)
        words += fmt::format(" ({} {})", say(language, "95 %-KI", "95 % CI"), interval_words(*interval, language));
    return words;
}

std::string share_words(const Coefficient& coefficient, Language language) {
    if (!coefficient) return say(language, "nicht definiert (", "undefined (") + short_reason(coefficient.reason(), language) + ")";
    return formats::to_string(Percentage{coefficient.value()}, language);
}

std::string counted(std::size_t count, const char* german_one, const char* german_more, const char* english_one, const char* english_more, Language language) {
    return fmt::format("{} {}", count, count == 1 ? say(language, german_one, english_one) : say(language, german_more, english_more));
}

std::string level_of(Unit unit, Language language) {
    switch (unit) {
        case Unit::Character: return say(language, "auf Zeichenebene", "at the level of characters");
        case Unit::Word: return say(language, "auf Wortebene", "at the level of words");
        case Unit::Sentence: return say(language, "auf Satzebene", "at the level of sentences");
        case Unit::Paragraph: return say(language, "auf Absatzebene", "at the level of paragraphs");
        case Unit::Turn: return say(language, "auf Ebene der Beiträge", "at the level of turns");
        case Unit::Document: break;
    }
    return say(language, "auf Dokumentebene", "at the level of documents");
}

std::string overlap_words(const agreement::OverlapRule& rule, Language language) {
    const auto of = [&] {
        switch (rule.of) {
            case agreement::OverlapOf::Union: return say(language, "der gemeinsamen Spanne", "of the union");
            case agreement::OverlapOf::LongerSegment: return say(language, "des längeren Segments", "of the longer segment");
            case agreement::OverlapOf::ShorterSegment: return say(language, "des kürzeren Segments", "of the shorter segment");
            case agreement::OverlapOf::OwnSegment: break;
        }
        return say(language, "des betrachteten Segments", "of the segment looked at");
    };
    return fmt::format("{} {} % {}", say(language, "Überlappung mindestens", "overlap at least"), rule.least, of());
}

bool is_used(const agreement::CodeAgreement& code) {
    return code.prevalence > 0;
}

/// Cohen's is for two coders only.
bool takes_cohen(const AgreementResults& results) {
    return results.choice.coders.size() <= 2;
}

const Coefficient& kappa_of(const AgreementResults& results, const Agreement& agreement) {
    return takes_cohen(results) ? agreement.cohen : agreement.fleiss;
}

ReportCell cell_of(const Coefficient& coefficient, Language language) {
    if (!coefficient) return short_reason(coefficient.reason(), language);
    return coefficient.value();
}

ReportCell share_of(const Coefficient& coefficient, Language language) {
    if (!coefficient) return short_reason(coefficient.reason(), language);
    return Percentage{coefficient.value()};
}

std::vector<std::string> coder_names(project::Project& project, const std::vector<model::CoderId>& coders) {
    std::map<model::CoderId, std::string> names;
    for (const auto& coder : project.codings().coders()) names.emplace(coder.id, coder.name);
    std::vector<std::string> result;
    for (const auto& coder : coders) result.push_back(names[coder]);
    return result;
}

std::string remarks(const AgreementResults& results, Language language) {
    const auto& comparison = results.comparison;
    std::string words;
    if (results.choice.unit == Unit::Character || results.choice.unit == Unit::Word) {
        words += say(language, " Benachbarte Zeichen oder Wörter sind nicht unabhängig voneinander: Das Intervall ist zu eng; mit Sätzen, Absätzen oder Beiträgen sagt es mehr.",
                     " Neighbouring characters or words are not independent: the interval is too narrow, and says more with sentences, paragraphs or turns.");
    }
    if (comparison.several_codes) {
        words += say(language, " Einheiten haben mehrere Codes: „Alle Codes“ vergleicht die ganze Menge der Codes einer Einheit und ist deshalb streng.",
                     " Units have several codes: “All codes” compares the whole set of codes of a unit, and is strict therefore.");
    }
    if (!comparison.left_out.empty()) {
        words += " " + counted(comparison.left_out.size(), "Dokument blieb weg", "Dokumente blieben weg", "document was left out", "documents were left out", language) +
                 say(language, ": Weniger als zwei haben dort kodiert.", ": fewer than two have coded there.");
    }
    const auto unused = static_cast<std::size_t>(std::count_if(comparison.codes.begin(), comparison.codes.end(), [](const auto& code) { return !is_used(code); }));
    if (unused > 0) {
        words += " " + counted(unused, "Code hat dort niemand vergeben", "Codes hat dort niemand vergeben", "code was given by nobody there", "codes were given by nobody there", language) + ".";
    }
    return words;
}

}  // namespace

std::string short_reason(Undefined reason, Language language) {
    switch (reason) {
        case Undefined::OneCoder: return say(language, "nur eine Person", "one coder only");
        case Undefined::NotTwoCoders: return say(language, "nur für zwei", "for two only");
        case Undefined::NoSharedUnits: return say(language, "nichts gemeinsam", "nothing shared");
        case Undefined::NothingCoded: return say(language, "nie vergeben", "never given");
        case Undefined::NoVariation: return say(language, "ohne Variation", "no variation");
        case Undefined::NoIntersection: return say(language, "keine Schnittmenge", "no intersection");
        case Undefined::OverlappingUnits: break;
    }
    return say(language, "Überschneidungen", "overlaps");
}

std::string reason_sentence(Undefined reason, Language language) {
    switch (reason) {
        case Undefined::OneCoder: return say(language, "Übereinstimmen können erst zwei.", "It takes two to agree.");
        case Undefined::NotTwoCoders: return say(language, "Dieses Maß gibt es nur für genau zwei Kodierende.", "This coefficient is made for exactly two coders.");
        case Undefined::NoSharedUnits: return say(language, "Keine Einheit wurde von zwei Kodierenden beurteilt.", "No unit was judged by two coders.");
        case Undefined::NothingCoded: return say(language, "Niemand hat etwas kodiert.", "Nobody has coded anything.");
        case Undefined::NoVariation:
            return say(language, "Alle haben allen Einheiten dasselbe gegeben: Der Zufall stimmte ebenso überein, das Maß ist deshalb nicht definiert.",
                       "Everybody gave everything the same: chance would agree as well, so that the coefficient is undefined.");
        case Undefined::NoIntersection: return say(language, "An keiner Stelle haben zwei kodiert.", "No place was coded by two.");
        case Undefined::OverlappingUnits: break;
    }
    return say(language, "Segmente einer Person überschneiden sich; das Maß verlangt Codes, die einander ausschließen, oder einen einzelnen Code.",
               "Segments of one coder overlap; the coefficient wants codes that exclude each other, or a single code.");
}

std::string unit_name(Unit unit, Language language) {
    switch (unit) {
        case Unit::Character: return say(language, "Zeichen", "characters");
        case Unit::Word: return say(language, "Wörter", "words");
        case Unit::Sentence: return say(language, "Sätze", "sentences");
        case Unit::Paragraph: return say(language, "Absätze", "paragraphs");
        case Unit::Turn: return say(language, "Beiträge", "turns");
        case Unit::Document: break;
    }
    return say(language, "Dokumente", "documents");
}

std::string method_sentence(const AgreementResults& results, Language language) {
    const auto& comparison = results.comparison;
    const auto codes = static_cast<std::size_t>(std::count_if(comparison.codes.begin(), comparison.codes.end(), is_used));
    const auto kappa = takes_cohen(results) ? say(language, "Cohens κ", "Cohen's κ") : say(language, "Fleiss’ κ", "Fleiss' κ");
    const auto segments = results.segments.agreement.total().percent();
    auto words = fmt::format("{} {}: {}, {}, {}; ", say(language, "Übereinstimmung", "Agreement"), level_of(results.choice.unit, language),
                             counted(comparison.coders.size(), "Kodierende*r", "Kodierende", "coder", "coders", language),
                             counted(comparison.documents.size(), "Dokument", "Dokumente", "document", "documents", language),
                             counted(codes, "Code", "Codes", "code", "codes", language));
    words += measured(say(language, "Krippendorffs α", "Krippendorff's α"), comparison.overall.alpha, language) + ", ";
    words += measured(kappa, kappa_of(results, comparison.overall), language) + ", ";
    words += say(language, "prozentuale Übereinstimmung ", "percent agreement ") + share_words(comparison.overall.percent, language);
    if (segments) {
        words += fmt::format("; {} ({}) {}, {}", say(language, "auf Segmentebene", "at the level of segments"), overlap_words(results.rule, language), share_words(segments, language),
                             measured(say(language, "κ nach Brennan und Prediger", "Brennan and Prediger's κ"), results.segments.agreement.kappa(), language));
    }
    return words + ".";
}

ReportTable agreement_table(project::Project& project, const AgreementResults& results, Language language) {
    const auto& comparison = results.comparison;
    const auto& tree = project.codebook().tree();
    const auto coders = coder_names(project, results.choice.coders);
    auto table = new_table(project, say(language, "Übereinstimmung der Kodierenden", "Agreement of coders"), results.choice.filter, language);
    table.base.insert(table.base.end() - 1, {{say(language, "Kodierende", "Coders"), joined(coders)},
                                             {say(language, "Einheit", "Unit"), unit_name(results.choice.unit, language)},
                                             {say(language, "Einheiten", "Units"), std::to_string(comparison.units)},
                                             {say(language, "Segmente", "Segments"), overlap_words(results.rule, language)},
                                             subcodes_line(results.choice.subcodes, language)});
    table.columns = {"Code"};
    for (const auto& name : coders) table.columns.push_back(fmt::format("{} ({})", name, unit_name(results.choice.unit, language)));
    for (const auto& name : {say(language, "Übereinstimmung", "Agreement"), takes_cohen(results) ? say(language, "Cohens κ", "Cohen's κ") : say(language, "Fleiss’ κ", "Fleiss' κ"),
                             say(language, "Krippendorffs α", "Krippendorff's α"), say(language, "Prävalenz", "Prevalence"), say(language, "Segmente gleich", "Segments alike")})
        table.columns.push_back(name);
    const auto add_measures = [&](ReportRow& row, const Agreement& agreement, const ReportCell& prevalence, const ReportCell& segments) {
        row.cells.push_back(share_of(agreement.percent, language));
        row.cells.push_back(cell_of(kappa_of(results, agreement), language));
        row.cells.push_back(cell_of(agreement.alpha, language));
        row.cells.push_back(prevalence);
        row.cells.push_back(segments);
    };
    for (std::size_t i = 0; i < comparison.codes.size(); ++i) {
        const auto& code = comparison.codes[i];
        if (!is_used(code)) continue;
        auto row = code_row(tree, *tree.index_of(code.code));
        row.cells[0] = row.path;
        row.depth = 0;
        for (const auto units : code.units) row.cells.emplace_back(units);
        add_measures(row, code.agreement, Percentage{code.prevalence}, share_of(results.segments.agreement.codes()[i].percent(), language));
        table.rows.push_back(std::move(row));
    }
    const auto add_total = [&](std::string name, const Agreement& agreement, const ReportCell& segments) {
        ReportRow row{{std::move(name)}, 0, {}, true};
        row.cells.resize(1 + coders.size());
        add_measures(row, agreement, {}, segments);
        table.rows.push_back(std::move(row));
    };
    add_total(say(language, "Alle Codes", "All codes"), comparison.overall, share_of(results.segments.agreement.total().percent(), language));
    add_total(say(language, "Alle Entscheidungen (Code × Einheit)", "All decisions (code × unit)"), comparison.pooled, {});
    table.note = method_sentence(results, language) + remarks(results, language);
    return table;
}

ReportTable disagreement_table(project::Project& project, const agreement::Choice& choice, const std::vector<agreement::Disagreement>& places, Language language) {
    const auto coders = coder_names(project, choice.coders);
    const auto& tree = project.codebook().tree();
    auto table = new_table(project, say(language, "Stellen, an denen Kodierende sich unterscheiden", "Places where coders differ"), choice.filter, language);
    table.columns = {say(language, "Dokument", "Document"), say(language, "Absatz", "Paragraph"), say(language, "Zeichen", "Characters"),
                     say(language, "Unterschied", "Difference"), say(language, "Kodiert", "Coded"), say(language, "Nicht kodiert", "Not coded")};
    for (const auto& place : places) {
        const auto text = project.documents().text(place.document);
        const text::CodePointRange range{place.begin, place.end};
        const auto first = text->paragraphs().number_of(range.begin());
        const auto last = text->paragraphs().last_number_of(range);
        std::vector<std::string> opinions;
        for (const auto& opinion : place.opinions) {
            std::vector<std::string> stretches;
            for (const auto& stretch : opinion.stretches) stretches.push_back(fmt::format("{}–{}", stretch.begin, stretch.end));
            opinions.push_back(fmt::format("{}: {} ({})", coders[opinion.coder], tree.path(*tree.index_of(opinion.code)), joined(stretches)));
        }
        std::vector<std::string> silent;
        for (const auto coder : place.silent) silent.push_back(coders[coder]);
        const auto kind = place.difference == Difference::OnlySome          ? say(language, "nur bei einigen", "only some")
                          : place.difference == Difference::DifferentCode ? say(language, "anderer Code", "different code")
                                                                          : say(language, "andere Grenze", "different border");
        ReportRow row;
        row.cells = {project.documents().find(place.document)->name,
                     first == last ? std::to_string(first) : fmt::format("{}–{}", first, last),
                     fmt::format("{}–{}", place.begin, place.end),
                     kind,
                     joined(opinions, "; "),
                     joined(silent)};
        table.rows.push_back(std::move(row));
    }
    table.note = counted(places.size(), "Stelle", "Stellen", "place", "places", language);
    return table;
}

ReportTable coefficient_table(const std::string& title, const std::vector<std::pair<std::string, Coefficient>>& coefficients, Language language) {
    ReportTable table;
    table.title = title;
    table.columns = {say(language, "Maß", "Coefficient"), say(language, "Wert", "Value"), say(language, "Standardfehler", "Standard error"), say(language, "95 %-KI", "95 % CI")};
    std::vector<std::string> reasons;
    for (const auto& [name, coefficient] : coefficients) {
        ReportRow row{{name, cell_of(coefficient, language)}};
        if (!coefficient) {
            const auto sentence = reason_sentence(coefficient.reason(), language);
            if (std::find(reasons.begin(), reasons.end(), sentence) == reasons.end()) reasons.push_back(sentence);
        } else {
            const auto& estimate = coefficient.estimate();
            row.cells.push_back(estimate.standard_error ? ReportCell{*estimate.standard_error} : ReportCell{});
            row.cells.push_back(estimate.interval ? ReportCell{interval_words(*estimate.interval, language)} : ReportCell{});
        }
        table.rows.push_back(std::move(row));
    }
    table.note = joined(reasons, " ");
    return table;
}

std::vector<std::pair<std::string, Coefficient>> named_coefficients(const Agreement& agreement, Language language) {
    return {{say(language, "Übereinstimmung (Anteil)", "Agreement (share)"), agreement.percent},
            {"Holsti", agreement.holsti},
            {say(language, "Cohens κ", "Cohen's κ"), agreement.cohen},
            {say(language, "Scotts π", "Scott's π"), agreement.scott},
            {say(language, "κ nach Brennan und Prediger", "Brennan and Prediger's κ"), agreement.brennan_prediger},
            {say(language, "Fleiss’ κ", "Fleiss' κ"), agreement.fleiss},
            {say(language, "Congers κ", "Conger's κ"), agreement.conger},
            {say(language, "Gwets AC1", "Gwet's AC1"), agreement.ac1},
            {say(language, "Krippendorffs α", "Krippendorff's α"), agreement.alpha}};
}

}  // namespace fundstelle::wording
