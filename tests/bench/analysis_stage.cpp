// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis_stage.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

#include "analysis/live.h"
#include "measure.h"

namespace fundstelle::bench {

namespace {

using analysis::DistanceUnit;
using analysis::Operator;
using analysis::RelationKind;

constexpr int kRuns = 9;
constexpr std::size_t kFirstScreen = 50;  ///< passages that a window shows at once

double median_of(const std::function<void()>& work) {
    work();  // caches of the first run are not what is asked for
    return median(timed_runs(kRuns, work));
}

/// The two largest subtrees, with all below them.
analysis::Query query_of(project::Project& project, Operator operation) {
    const auto& tree = project.codebook().tree();
    std::vector<std::size_t> tops = tree.children(std::nullopt);
    if (tops.size() < 2) throw std::runtime_error{"the codebook has only one top code"};
    std::sort(tops.begin(), tops.end(), [&](auto a, auto b) { return tree.subtree_end(a) - a > tree.subtree_end(b) - b; });
    analysis::Query query;
    query.operation = operation;
    query.codes = {tree[tops[0]].id};
    query.with = {tree[tops[1]].id};
    query.subcodes = analysis::Subcodes::Include;
    return query;
}

void measure_operators(project::Project& project, const Corpus& corpus, Json& result) {
    const std::vector<std::pair<const char*, Operator>> operators{
        {"intersection", Operator::Intersection}, {"at least 1", Operator::AtLeast}, {"overlapping", Operator::Overlapping}, {"only one", Operator::OnlyOne},
        {"only this", Operator::OnlyThis},        {"inside", Operator::Inside},      {"partly inside", Operator::PartlyInside}, {"outside", Operator::Outside},
        {"followed by", Operator::FollowedBy},    {"near", Operator::Near}};
    double slowest = 0;
    for (const auto& [name, operation] : operators) {
        auto query = query_of(project, operation);
        query.at_least = 1;
        std::size_t found = 0;
        const auto time = median_of([&] { found = project.queries().retrieve(query).size(); });
        if (found == 0 && corpus.size().codings > 10'000) throw std::runtime_error{std::string{name} + " found nothing"};
        result["operators"][name] = {{"found", found}, {"ms", time}};
        slowest = std::max(slowest, time);
    }
    result["slowest_operator"] = slowest;
    auto query = query_of(project, Operator::Near);
    for (const auto& [name, unit] : {std::pair{"near_turn", DistanceUnit::Turn}, {"near_sentence", DistanceUnit::Sentence}, {"near_character", DistanceUnit::Character}}) {
        query.unit = unit;
        result[std::string{name} + "_first"] = timed([&] { keep(project.queries().retrieve(query)); });
        result[name] = median_of([&] { keep(project.queries().retrieve(query)); });
    }
    query = query_of(project, Operator::Intersection);
    result["first_screen"] = median_of([&] {
        auto found = project.queries().retrieve(query);
        found.resize(std::min(found.size(), kFirstScreen));
        keep(project.queries().segments(query, found));
    });
}

/// What open results cost after one more coding, each in another document.
void measure_updates(project::Project& project, const analysis::RelationQuery& relation, Json& result) {
    analysis::LiveRelations relations{relation};
    analysis::LiveFrequencies frequencies{analysis::FrequencyQuery{{}, analysis::Subcodes::Include, {}}};
    analysis::LiveMatrix matrix{analysis::MatrixQuery{{}, analysis::Subcodes::Include, analysis::Counting::OncePerDocument, {}}};
    analysis::LiveCoverage coverage{analysis::CoverageQuery{}};
    analysis::LiveRetrieval retrieval{query_of(project, Operator::Intersection)};
    const auto code = project.codebook().tree()[0].id;
    std::map<std::string, std::vector<double>> times;
    bool first = true;
    for (const auto& document : project.documents().all()) {
        if (times["relations"].size() == kRuns) break;
        if (!first) project.codings().code(document.id, {0, 30}, code);
        const auto& snapshot = project.queries().snapshot();
        const std::map<std::string, double> once{{"relations", timed([&] { keep(relations.current(snapshot)); })},
                                                 {"frequencies", timed([&] { keep(frequencies.current(snapshot)); })},
                                                 {"matrix", timed([&] { keep(matrix.current(snapshot)); })},
                                                 {"coverage", timed([&] { keep(coverage.current(snapshot)); })},
                                                 {"intersection", timed([&] { keep(retrieval.current(snapshot)); })}};
        if (!first) {
            for (const auto& [name, time] : once) times[name].push_back(time);
        }
        first = false;
    }
    for (const auto& [name, runs] : times) result["updates"][name] = quantile(runs, 1);
}

}  // namespace

Json measure_analysis(project::Project& project, const Corpus& corpus) {
    Json result;
    const auto& snapshot = project.queries().snapshot();
    const auto slot = snapshot.tree_indexes()[0];
    std::size_t counted = 0;
    result["sweep"] = median_of([&] {
        counted = 0;
        for (const auto& document : snapshot.documents) {
            for (const auto& row : document.rows) counted += row.code == slot ? 1U : 0U;
        }
        keep(counted);
    });
    measure_operators(project, corpus, result);

    analysis::RelationQuery relations;
    std::vector<model::CodeId> codes;
    for (const auto& code : project.codebook().tree().codes()) codes.push_back(code.id);
    relations.classes = analysis::one_class_each(codes);
    for (const auto& [name, kind] : {std::pair{"intersections", RelationKind::Intersections}, {"pairs", RelationKind::Pairs}, {"near", RelationKind::Near}, {"same_document", RelationKind::SameDocument}}) {
        relations.kind = kind;
        result["relations"][name] = median_of([&] { keep(project.queries().relations(relations)); });
    }
    relations.kind = RelationKind::Near;
    measure_updates(project, relations, result);
    using analysis::Counting;
    using analysis::MatrixColumns;
    result["matrix"] = median_of([&] { keep(project.queries().matrix({}, analysis::Subcodes::Exclude, Counting::Segments, {MatrixColumns::Documents, {}, {}})); });
    result["matrix_documents"] = median_of([&] { keep(project.queries().matrix({}, analysis::Subcodes::Include, Counting::OncePerDocument, {MatrixColumns::Documents, {}, {}})); });

    formats::VariableTable table{{"Kommunentyp"}, {}};
    const std::vector<std::string> kinds{"Kreis", "kreisfreie Stadt", "Zweckverband"};
    for (std::size_t i = 0; i < corpus.size().documents; ++i) table.rows.push_back({static_cast<std::int64_t>(i + 2), Corpus::document_name(i), {kinds[i % kinds.size()]}});
    project.variables().import(table);
    result["frequencies_by"] = median_of([&] { keep(project.queries().frequencies({}, analysis::Subcodes::Exclude, "Kommunentyp")); });
    return result;
}

}  // namespace fundstelle::bench
