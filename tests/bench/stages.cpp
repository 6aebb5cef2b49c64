// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages.h"

#include <map>
#include <stdexcept>

#include "analysis_stage.h"
#include "base/clock.h"
#include "base/id.h"
#include "floors.h"
#include "formats/turn_recognition.h"
#include "measure.h"
#include "project/project.h"
#include "refi_stage.h"
#include "report_stage.h"

namespace fundstelle::bench {

namespace {

constexpr int kRuns = 5;
constexpr int kQueryRuns = 21;
constexpr int kActions = 200;
constexpr const char* kExchangeFile = "bench.qdpx";

/// A project as the programs open it.
class Opener {
public:
    explicit Opener(const std::filesystem::path& folder, const char* name = "bench.fundstelle") : m_path{folder / name} {}
    [[nodiscard]] auto create() { return project::Project::create(m_path, "Bench", environment()); }
    [[nodiscard]] auto open() { return project::Project::open(m_path, environment()); }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    [[nodiscard]] project::Environment environment() { return {m_clock, m_ids, "Coder 1", "bench", "bench"}; }
    std::filesystem::path m_path;
    SystemClock m_clock;
    TimeOrderedIds m_ids{m_clock};
};

Json import_documents(const Corpus& corpus, const std::filesystem::path& folder) {
    std::vector<formats::Transcript> transcripts;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < corpus.size().documents; ++i) {
        transcripts.push_back(corpus.transcript(i));
        texts.push_back(transcripts.back().text);
    }
    std::size_t bytes = 0;
    for (const auto& text : texts) bytes += text.size();
    const auto floor = insert_texts(folder / "texts.sqlite", texts);
    texts = {};

    Opener opener{folder};
    const auto project = opener.create();
    const auto recognising = timed([&] {
        for (auto& transcript : transcripts) formats::recognise_turns(transcript);
    });
    const auto importing = timed([&] { project->documents().import(transcripts, "Interviews"); });
    std::size_t turns = 0;
    for (const auto& transcript : transcripts) turns += transcript.turns.size();
    return {{"bytes", bytes},      {"turns", turns}, {"recognise", recognising},
            {"import", importing}, {"floor", floor}, {"peak_memory", peak_memory()}};
}

Json import_codings(const Corpus& corpus, const std::filesystem::path& folder) {
    Opener opener{folder};
    const auto project = opener.open();
    project->codebook().import(corpus.codebook());
    const auto table = corpus.codings();
    const auto floor = insert_codings(folder / "codings.sqlite", table);
    project::CodingImport result;
    const auto importing = timed([&] { result = project->codings().import(table); });
    if (result.imported != corpus.size().codings || !result.refused.empty()) throw std::runtime_error{"codings were refused"};
    return {{"import", importing}, {"floor", floor}, {"stored", project->codings().count()}, {"peak_memory", peak_memory()}};
}

/// Open to usable, and the floor, in turn: both meet the same file cache.
Json open_and_floor(const std::filesystem::path& folder) {
    Opener opener{folder};
    const auto stored = opener.open()->codings().count();
    std::map<std::string, std::vector<double>> parts;
    for (int run = 0; run <= kRuns; ++run) {
        std::unique_ptr<project::Project> project;
        const auto opening = timed([&] { project = opener.open(); });
        const auto snapshot = timed([&] { keep(project->queries().snapshot()); });
        const auto lists = timed([&] {
            keep(project->documents().all());
            keep(project->documents().groups());
            keep(project->codebook().tree().codes());
        });
        project.reset();
        const auto floor = read_codings(opener.path(), stored);
        if (run == 0) continue;  // the first warms the cache
        parts["open"].push_back(opening);
        parts["snapshot"].push_back(snapshot);
        parts["lists"].push_back(lists);
        parts["total"].push_back(opening + snapshot + lists);
        parts["floor"].push_back(floor);
    }
    Json result;
    for (const auto& [name, runs] : parts) result[name] = median(runs);
    result["peak_memory"] = peak_memory();
    return result;
}

Json measure_floors(const Corpus& corpus, const std::filesystem::path& folder) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < corpus.size().documents; ++i) texts.push_back(corpus.text(i));
    const auto sweeps = timed_runs(kRuns, [&] { sweep_texts(texts, std::string{kFrequentWord}); });
    const auto rows = write_single_rows(folder / "rows.sqlite", kActions);
    return {{"search", median(sweeps)},
            {"code", median(rows.inserts)},
            {"code_95", quantile(rows.inserts, 0.95)},
            {"undo", median(rows.deletes)},
            {"undo_95", quantile(rows.deletes, 0.95)}};
}

void measure_queries(project::Project& project, const Corpus& corpus, Json& result) {
    const auto& snapshot = project.queries().snapshot();
    const auto top = project.codebook().named(corpus.largest_subtree());
    std::size_t found = 0;
    const auto retrieving =
        timed_runs(kQueryRuns, [&] { found = project.queries().retrieve({top}, analysis::Subcodes::Include, {}).size(); });
    const auto slot = snapshot.tree_indexes()[0];
    std::size_t counted = 0;
    const auto sweeping = timed_runs(kQueryRuns, [&] {
        counted = 0;
        for (const auto& document : snapshot.documents) {
            for (const auto& row : document.rows) counted += row.code == slot ? 1U : 0U;
        }
        keep(counted);
    });
    const auto counting = timed_runs(kQueryRuns, [&] { keep(project.queries().frequencies({}, analysis::Subcodes::Include)); });
    if (found == 0) throw std::runtime_error{"the retrieval found nothing"};
    result["found"] = found;
    result["retrieve"] = median(retrieving);
    result["sweep"] = median(sweeping);
    result["frequencies"] = median(counting);

    std::size_t hits = 0;
    const auto search = [&] { hits = project.queries().search({std::string{kFrequentWord}}, {}).size(); };
    result["search_first"] = timed(search);
    result["search_again"] = median(timed_runs(kRuns, search));
    result["hits"] = hits;
    if (hits == 0) throw std::runtime_error{"the search found nothing"};
    // What these words are like is learned anew by each search.
    const std::vector<std::pair<const char*, text::SearchQuery>> others{
        {"search_word", {std::string{kFrequentWord}, text::SearchMode::Word}},
        {"search_stem", {std::string{kFrequentWord}, text::SearchMode::Stem}},
        {"search_fuzzy", {std::string{kFrequentWord}, text::SearchMode::Fuzzy}},
        {"search_regex", {"f(ö|oe)rder\\w+", text::SearchMode::Regex}}};
    for (const auto& [name, query] : others) {
        std::size_t found_so = 0;
        result[name] = median(timed_runs(kRuns, [&, &wanted = query] { found_so = project.queries().search(wanted, {}).size(); }));
        if (found_so < hits) throw std::runtime_error{std::string{name} + " found too little"};
    }
}

/// Every action in another document, so that its text has to be fetched too: an analyst who stays in one document has it
/// easier.
void measure_actions(project::Project& project, const Corpus& corpus, Json& result) {
    Dice dice{4711};
    const auto documents = project.documents().all();
    const auto codes = project.codebook().tree().codes();
    const auto before = project.codings().count();
    std::vector<double> coding;
    for (int i = 0; i < kActions; ++i) {
        const auto document = documents[dice.below(documents.size())].id;
        const auto code = codes[dice.below(codes.size())].id;
        const auto begin = dice.between(0, corpus.size().characters - 700);
        const text::CodePointRange range{begin, begin + dice.between(601, 700)};  // longer than any other: never there already
        coding.push_back(timed([&] {
            project.codings().code(document, range, code);
            keep(project.queries().snapshot());
        }));
    }
    if (project.codings().count() != before + kActions) throw std::runtime_error{"an action was lost"};
    const auto undoing = timed_runs(kActions, [&] {
        project.undo();
        keep(project.queries().snapshot());
    });
    if (project.codings().count() != before) throw std::runtime_error{"an undo was lost"};
    result["code"] = median(coding);
    result["code_95"] = quantile(coding, 0.95);
    result["undo"] = median(undoing);
    result["undo_95"] = quantile(undoing, 0.95);
}

Json use(const Corpus& corpus, const std::filesystem::path& folder) {
    Opener opener{folder};
    const auto project = opener.open();
    Json result;
    measure_queries(*project, corpus, result);
    measure_actions(*project, corpus, result);
    result["peak_memory"] = peak_memory();
    return result;
}

Json analyse(const Corpus& corpus, const std::filesystem::path& folder) {
    Opener opener{folder};
    const auto project = opener.open();
    return measure_analysis(*project, corpus);
}

Json import_refi(const std::filesystem::path& folder) {
    Opener original{folder};
    Opener copy{folder, "copy.fundstelle"};
    return measure_refi_import(*copy.create(), *original.open(), folder / kExchangeFile);
}

}  // namespace

const std::vector<std::string>& stage_names() {
    static const std::vector<std::string> kNames{"documents", "codings", "open", "floors", "use", "analysis", "report", "refi-export", "refi-import"};
    return kNames;
}

Json run_stage(const std::string& name, const Corpus& corpus, const std::filesystem::path& folder) {
    if (name == "documents") return import_documents(corpus, folder);
    if (name == "codings") return import_codings(corpus, folder);
    if (name == "open") return open_and_floor(folder);
    if (name == "floors") return measure_floors(corpus, folder);
    if (name == "use") return use(corpus, folder);
    if (name == "analysis") return analyse(corpus, folder);
    if (name == "report") return measure_report_check(*Opener{folder}.open(), corpus);
    if (name == "refi-export") return measure_refi_export(*Opener{folder}.open(), folder / kExchangeFile);
    if (name == "refi-import") return import_refi(folder);
    throw std::invalid_argument{"no such stage: " + name};
}

}  // namespace fundstelle::bench
