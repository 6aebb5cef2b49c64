// SPDX-License-Identifier: GPL-3.0-or-later
// Whether coders agree: in a project, in a table of units and coders, or on a continuum.
#include <algorithm>
#include <map>

#include "agreement_files.h"
#include "options.h"
#include "output.h"
#include "wording/agreement_words.h"

namespace fundstelle::cli {

namespace {

using agreement::Coefficient;

const std::map<std::string, agreement::Unit> kUnits{{"character", agreement::Unit::Character}, {"word", agreement::Unit::Word},
                                                    {"sentence", agreement::Unit::Sentence},   {"paragraph", agreement::Unit::Paragraph},
                                                    {"turn", agreement::Unit::Turn},           {"document", agreement::Unit::Document}};
const std::map<std::string, agreement::OverlapOf> kOverlaps{{"union", agreement::OverlapOf::Union},
                                                            {"longer", agreement::OverlapOf::LongerSegment},
                                                            {"shorter", agreement::OverlapOf::ShorterSegment},
                                                            {"own", agreement::OverlapOf::OwnSegment}};

const char* name_of(agreement::Undefined reason) {
    using agreement::Undefined;
    switch (reason) {
        case Undefined::OneCoder: return "one-coder";
        case Undefined::NotTwoCoders: return "not-two-coders";
        case Undefined::NoSharedUnits: return "no-shared-units";
        case Undefined::NothingCoded: return "nothing-coded";
        case Undefined::NoVariation: return "no-variation";
        case Undefined::NoIntersection: return "no-intersection";
        case Undefined::OverlappingUnits: break;
    }
    return "overlapping-units";
}

const char* name_of(agreement::Difference difference) {
    using agreement::Difference;
    return difference == Difference::OnlySome ? "only-some" : difference == Difference::DifferentCode ? "different-code" : "different-border";
}

Json json_of(const Coefficient& coefficient) {
    if (!coefficient) return {{"undefined", name_of(coefficient.reason())}};
    const auto& estimate = coefficient.estimate();
    return {{"value", estimate.value},
            {"se", estimate.standard_error ? Json(*estimate.standard_error) : Json(nullptr)},
            {"ci", estimate.interval ? Json::array({estimate.interval->low, estimate.interval->high}) : Json(nullptr)}};
}

/// The keys of the contract, after those that `head` has already.
Json json_of(const agreement::Agreement& agreement, Json head = Json::object()) {
    head["percent"] = json_of(agreement.percent);
    head["holsti"] = json_of(agreement.holsti);
    head["cohen"] = json_of(agreement.cohen);
    head["scott"] = json_of(agreement.scott);
    head["brennan_prediger"] = json_of(agreement.brennan_prediger);
    head["fleiss"] = json_of(agreement.fleiss);
    head["fleiss_complete"] = json_of(agreement.fleiss_complete);
    head["conger"] = json_of(agreement.conger);
    head["ac1"] = json_of(agreement.ac1);
    head["alpha"] = json_of(agreement.alpha);
    return head;
}

Json json_of(const agreement::UnitizingAgreement& agreement, const std::vector<std::string>& codes) {
    Json values = Json::object();
    for (std::size_t k = 0; k < codes.size(); ++k) {
        values[codes[k]] = json_of(agreement.values[k].coefficient);
        values[codes[k]]["coverage"] = agreement.values[k].coverage;
    }
    return {{"u_alpha", json_of(agreement.all)},
            {"bar_u_alpha", json_of(agreement.relevance)},
            {"cu_alpha", json_of(agreement.codes)},
            {"k_u_alpha", values},
            {"coverage", agreement.coverage}};
}

struct Options {
    TableOptions table;
    std::string ratings;
    std::string continuum;
    std::vector<std::string> coders;
    std::vector<std::string> codes;
    std::string unit{"character"};
    int level{0};
    int overlap{90};
    std::string overlap_of{"union"};
    std::string presence{"where-coded"};
    int tolerance{0};
    bool disagreements{false};

    void add_to(CLI::App& command);
    /// Throws `NotFound` with the names that nobody has.
    [[nodiscard]] agreement::Choice choice(project::Project& project) const;
    [[nodiscard]] agreement::OverlapRule rule() const { return {overlap, kOverlaps.at(overlap_of)}; }
};

template <class Value>
std::vector<std::string> names_in(const std::map<std::string, Value>& values) {
    std::vector<std::string> names;
    for (const auto& [name, value] : values) names.push_back(name);
    return names;
}

void Options::add_to(CLI::App& command) {
    auto* of_table = command.add_option("--table", ratings, "a table instead of a project: the unit, then one column per coder")->type_name("FILE");
    auto* of_continuum = command.add_option("--continuum", continuum, "segments instead of a project, as JSON")->type_name("FILE")->excludes(of_table);
    auto* whose = command.add_option("--coders", coders, "who is compared: A,B (repeatable)")->type_name("A,B")->delimiter(',')->allow_extra_args(false);
    whose->excludes(of_table)->excludes(of_continuum);
    command.add_option("--code", codes, "only this code (repeatable)")->type_name("C")->allow_extra_args(false);
    command.add_option("--unit", unit, "what is judged one by one")->check(CLI::IsMember(names_in(kUnits)))->capture_default_str();
    command.add_option("--level", level, "codings count for their code of this level, from 1 for the top codes")->type_name("N")->check(CLI::Range(1, 1000));
    command.add_flag("--with-subcodes,--subcodes", table.subcodes, "codings count for the codes above too");
    command.add_option("--overlap", overlap, "segments are alike if they share so many per cent")->type_name("N")->check(CLI::Range(0, 100))->capture_default_str();
    command.add_option("--overlap-of", overlap_of, "per cent of what")->check(CLI::IsMember(names_in(kOverlaps)))->capture_default_str();
    command.add_option("--presence", presence, "which documents a coder has judged")->check(CLI::IsMember({"where-coded", "everywhere"}))->capture_default_str();
    auto* places = command.add_flag("--disagreements", disagreements, "the places where coders differ");
    command.add_option("--tolerance", tolerance, "borders so many characters apart are the same")->type_name("N")->check(CLI::NonNegativeNumber)->needs(places);
    table.add_output_to(command);
    command.get_option("--by-coder")->excludes(whose);
}

agreement::Choice Options::choice(project::Project& project) const {
    agreement::Choice choice;
    const auto known = project.codings().coders();
    std::vector<std::string> unknown;
    for (const auto& name : coders) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const auto& coder) { return coder.name == name; });
        if (found == known.end()) unknown.push_back(name);
        else choice.coders.push_back(found->id);
    }
    if (!unknown.empty()) throw Error{ErrorKind::NotFound, "no such coder", wording::joined(unknown)};
    choice.codes = codes_named(project, codes);
    choice.subcodes = table.mode();
    if (level > 0) choice.level = level - 1;
    choice.unit = kUnits.at(unit);
    if (presence == "everywhere") choice.presence = agreement::Presence::Everywhere;
    choice.filter = table.filter.filter(project);
    return choice;
}

/// The results of a project as JSON.
class ProjectJson {
public:
    ProjectJson(project::Project& project, const Options& options, const wording::AgreementResults& results)
        : m_project{project}, m_tree{project.codebook().tree()}, m_options{options}, m_results{results} {}

    [[nodiscard]] Json all(const agreement::UnitizingComparison& unitizing, Language language) const {
        const auto& comparison = m_results.comparison;
        Json codes = Json::array();
        for (const auto& code : comparison.codes) {
            Json units = Json::object();
            for (std::size_t i = 0; i < code.units.size(); ++i) units[m_options.coders[i]] = code.units[i];
            codes.push_back(json_of(code.agreement, {{"path", path(code.code)}, {"units", units}, {"prevalence", code.prevalence}}));
        }
        Json pairs = Json::array();
        for (const auto& pair : comparison.pairs) pairs.push_back(json_of(pair.agreement, {{"coders", Json::array({m_options.coders[pair.first], m_options.coders[pair.second]})}}));
        return {{"coders", m_options.coders},
                {"unit", m_options.unit},
                {"units", comparison.units},
                {"documents", names(comparison.documents)},
                {"left_out", names(comparison.left_out)},
                {"codes", codes},
                {"overall", json_of(comparison.overall, {{"categories", comparison.overall.categories}, {"several_codes", comparison.several_codes}})},
                {"pooled", json_of(comparison.pooled)},
                {"pairs", pairs},
                {"confusion", confusion()},
                {"segments", segments()},
                {"unitizing", of(unitizing)},
                {"sentence", wording::method_sentence(m_results, language)}};
    }
    [[nodiscard]] Json places(const std::vector<agreement::Disagreement>& places) const {
        Json list = Json::array();
        for (const auto& place : places) {
            Json opinions = Json::array();
            for (const auto& opinion : place.opinions) {
                Json stretches = Json::array();
                for (const auto& stretch : opinion.stretches) stretches.push_back({stretch.begin, stretch.end});
                opinions.push_back({{"coder", m_options.coders[opinion.coder]}, {"code", path(opinion.code)}, {"stretches", stretches}});
            }
            Json silent = Json::array();
            for (const auto coder : place.silent) silent.push_back(m_options.coders[coder]);
            list.push_back({{"difference", name_of(place.difference)}, {"document", name(place.document)}, {"begin", place.begin}, {"end", place.end}, {"opinions", opinions}, {"silent", silent}});
        }
        return list;
    }

private:
    [[nodiscard]] std::string path(model::CodeId code) const { return m_tree.path(*m_tree.index_of(code)); }
    [[nodiscard]] std::string name(model::DocumentId document) const { return m_project.documents().find(document)->name; }
    [[nodiscard]] Json names(const std::vector<model::DocumentId>& documents) const {
        Json list = Json::array();
        for (const auto& document : documents) list.push_back(name(document));
        return list;
    }
    [[nodiscard]] Json confusion() const {
        const auto& codes = m_results.comparison.codes;
        const auto code = [&](std::uint32_t number) { return number < codes.size() ? Json(path(codes[number].code)) : Json(nullptr); };
        Json cells = Json::array();
        for (const auto& cell : m_results.comparison.confusion) cells.push_back({{"row", code(cell.row)}, {"column", code(cell.column)}, {"units", cell.units}});
        return cells;
    }
    [[nodiscard]] Json segments() const {
        const auto& found = m_results.segments;
        const auto counted = [](const agreement::SegmentCount& count, Json head) {
            head["agreements"] = count.agreements;
            head["disagreements"] = count.disagreements;
            head["percent"] = json_of(count.percent());
            return head;
        };
        Json codes = Json::array();
        for (std::size_t i = 0; i < found.codes.size(); ++i) codes.push_back(counted(found.agreement.codes()[i], {{"path", path(found.codes[i])}}));
        auto result = counted(found.agreement.total(), {{"overlap", m_options.overlap}, {"of", m_options.overlap_of}});
        result["categories"] = found.agreement.categories();
        result["kappa"] = json_of(found.agreement.kappa());
        result["codes"] = std::move(codes);
        return result;
    }
    [[nodiscard]] Json of(const agreement::UnitizingComparison& found) const {
        std::vector<std::string> paths;
        Json alone = Json::object();
        for (std::size_t i = 0; i < found.codes.size(); ++i) {
            paths.push_back(path(found.codes[i]));
            alone[paths.back()] = json_of(found.alone[i]);
        }
        Json result{{"length", found.length}, {"documents", names(found.documents)}, {"left_out", names(found.left_out)}};
        result.update(json_of(found.together, paths));
        result["alone"] = std::move(alone);
        return result;
    }

    project::Project& m_project;
    const model::CodeTree& m_tree;
    const Options& m_options;
    const wording::AgreementResults& m_results;
};

void compare_project(Session& session, const Options& options) {
    if (options.coders.empty()) throw CLI::RequiredError("--coders");
    const auto project = session.open(Access::Read);
    const auto choice = options.choice(*project);
    const auto& agreements = project->agreements();
    std::vector<agreement::Disagreement> places;
    if (options.disagreements) {
        places = agreements.disagreements(choice, options.tolerance);
        options.table.put(session, wording::disagreement_table(*project, choice, places, session.language));
        if (!session.json) return;
    }
    const wording::AgreementResults results{choice, agreements.compare(choice), options.rule(), agreements.compare_segments(choice, options.rule())};
    if (!options.disagreements) options.table.put(session, wording::agreement_table(*project, results, session.language));
    if (!session.json) return;
    const ProjectJson json{*project, options, results};
    auto all = json.all(agreements.compare_unitizing(choice), session.language);
    if (options.disagreements) all["disagreements"] = json.places(places);
    print_json(all);
}

void compare_ratings(const Session& session, const Options& options) {
    const auto file = read_ratings(options.ratings);
    const auto agreement = agreement::agreement(file.table);
    options.table.put(session, wording::coefficient_table(session.say("Übereinstimmung", "Agreement"), wording::named_coefficients(agreement, session.language), session.language));
    if (session.json) print_json(json_of(agreement, {{"coders", file.coders}, {"units", agreement.units}, {"categories", file.categories}}));
}

void compare_continuum(const Session& session, const Options& options) {
    const auto file = read_continuum(options.continuum);
    const auto found = agreement::unitizing_agreement(file.continuum, file.codes.size());
    std::vector<std::pair<std::string, Coefficient>> rows{{"uα", found.all}, {"|uα", found.relevance}, {"cuα", found.codes}};
    for (std::size_t k = 0; k < file.codes.size(); ++k) rows.emplace_back("(k)uα " + file.codes[k], found.values[k].coefficient);
    options.table.put(session, wording::coefficient_table(session.say("Übereinstimmung", "Agreement"), rows, session.language));
    if (session.json) print_json(json_of(found, file.codes));
}

}  // namespace

void add_agreement_command(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("agreement", "whether coders agree: in a project, a table or on a continuum");
    auto options = std::make_shared<Options>();
    auto* project = command->add_option("project", session.project, "the project file")->type_name("PROJECT");
    options->add_to(*command);
    for (const auto* file : {"--table", "--continuum"}) command->get_option(file)->excludes(project);
    command->callback([&session, options] {
        if (!options->ratings.empty()) compare_ratings(session, *options);
        else if (!options->continuum.empty()) compare_continuum(session, *options);
        else if (session.project.empty()) throw CLI::RequiredError("project");
        else compare_project(session, *options);
    });
}

}  // namespace fundstelle::cli
