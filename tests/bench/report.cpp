// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <fmt/format.h>

#include <cstdio>

#include "text/utf8.h"

namespace fundstelle::bench {

namespace {

// docs/architecture.md: what "fast at any size a team can reach" means in numbers.
constexpr double kOpenRatio = 2;
constexpr double kQueryLimit = 50;
constexpr double kSearchLimit = 300;
constexpr double kWordsLimit = 1000;
constexpr double kActionLimit = 10;
constexpr double kMemoryLimit = 1024;
constexpr double kOperatorLimit = 100;
constexpr double kRelationsLimit = 300;
constexpr double kMatrixLimit = 100;
constexpr double kReportLimit = 10'000;
constexpr double kExportLimit = 5000;
constexpr double kImportLimit = 8000;
constexpr double kExchangeMemoryLimit = 1536;
constexpr double kByVariableLimit = 30;
constexpr double kFirstScreenLimit = 100;
constexpr double kUpdateLimit = 20;

std::string number(double value) {
    return fmt::format("{:.{}f}", value, value < 0.1 ? 4 : value < 10 ? 2 : value < 1000 ? 1 : 0);
}

/// `fmt` pads by bytes where the locale is not UTF-8; names here have umlauts and dashes.
std::string padded(const std::string& text, std::size_t width) {
    const auto length = static_cast<std::size_t>(text::count_code_points(text));
    return text + std::string(length < width ? width - length : 0, ' ');
}

std::string target_of(const Figure& figure) {
    if (!figure.target) return "";
    return figure.target_is_ratio ? fmt::format("≤ {} × floor", *figure.target)
                                  : fmt::format("≤ {} {}", *figure.target, figure.unit);
}

}  // namespace

std::optional<bool> Figure::reached() const {
    if (!target || (target_is_ratio && !floor)) return std::nullopt;
    return (target_is_ratio ? measured / *floor : measured) <= *target;
}

std::vector<Figure> figures_of(const Corpus& corpus, const Json& stages) {
    const auto ms = [&](const char* stage, const char* name) { return stages.at(stage).at(name).get<double>(); };
    const auto megabytes = ms("documents", "bytes") / 1e6;
    const auto importing = ms("documents", "recognise") + ms("documents", "import");
    const auto sweep = ms("use", "sweep");
    const std::string one_pass = "one sweep, one code";
    const std::string no_floor;
    const auto& analysis = stages.at("analysis");
    const auto base = analysis.at("sweep").get<double>();
    const auto swept = [&](std::string name, const Json& value, double limit) { return Figure{std::move(name), value.get<double>(), "ms", base, one_pass, limit}; };
    std::vector<Figure> figures{
        {"documents: recognise turns", ms("documents", "recognise"), "ms", {}, no_floor, {}},
        {"documents: import", ms("documents", "import"), "ms", ms("documents", "floor"), "bare insert of the texts", {}},
        {"documents: throughput",
         megabytes / importing * 1000,
         "MB/s",
         megabytes / ms("documents", "floor") * 1000,
         "bare insert of the texts",
         {}},
        {"documents: peak memory", ms("documents", "peak_memory"), "MiB", {}, no_floor, {}},
        {fmt::format("codings: import {}", corpus.size().codings),
         ms("codings", "import"),
         "ms",
         ms("codings", "floor"),
         "bare insert of the rows",
         {}},
        {"codings: peak memory", ms("codings", "peak_memory"), "MiB", {}, no_floor, {}},
        {"open to usable", ms("open", "total"), "ms", ms("open", "floor"), "bare read of all codings", kOpenRatio, true},
        {"  open", ms("open", "open"), "ms", {}, no_floor, {}},
        {"  snapshot", ms("open", "snapshot"), "ms", {}, no_floor, {}},
        {"  documents and code tree", ms("open", "lists"), "ms", {}, no_floor, {}},
        {fmt::format("retrieval of a subtree, {} found", stages.at("use").at("found").get<std::int64_t>()),
         ms("use", "retrieve"), "ms", sweep, one_pass, kQueryLimit},
        {"frequencies with subcodes", ms("use", "frequencies"), "ms", sweep, one_pass, kQueryLimit},
        {fmt::format("search, first time, {} hits", stages.at("use").at("hits").get<std::int64_t>()), ms("use", "search_first"),
         "ms", ms("floors", "search"), "memmem over all texts", kSearchLimit},
        {"search, again", ms("use", "search_again"), "ms", ms("floors", "search"), "memmem over all texts", kSearchLimit},
        {"search, whole word", ms("use", "search_word"), "ms", ms("floors", "search"), "memmem over all texts", kSearchLimit},
        {"search, word stem", ms("use", "search_stem"), "ms", ms("floors", "search"), "memmem over all texts", kWordsLimit},
        {"search, with typing errors", ms("use", "search_fuzzy"), "ms", ms("floors", "search"), "memmem over all texts", kWordsLimit},
        {"search, regular expression", ms("use", "search_regex"), "ms", ms("floors", "search"), "memmem over all texts", {}},
        {"one coding, median", ms("use", "code"), "ms", ms("floors", "code"), "bare insert and commit", kActionLimit},
        {"one coding, 95 %", ms("use", "code_95"), "ms", ms("floors", "code_95"), "bare insert and commit", kActionLimit},
        {"one undo, median", ms("use", "undo"), "ms", ms("floors", "undo"), "bare delete and commit", kActionLimit},
        {"one undo, 95 %", ms("use", "undo_95"), "ms", ms("floors", "undo_95"), "bare delete and commit", kActionLimit},
        {"peak memory of all that", ms("use", "peak_memory"), "MiB", {}, no_floor, kMemoryLimit},
    };
    for (const auto& [name, value] : analysis.at("operators").items()) {
        figures.push_back(swept(fmt::format("{}, {} found", name, value.at("found").get<std::int64_t>()), value.at("ms"), kOperatorLimit));
    }
    for (const auto* unit : {"turn", "sentence", "character"}) figures.push_back(swept(fmt::format("near, by {}", unit), analysis.at(fmt::format("near_{}", unit)), kOperatorLimit));
    figures.push_back({"  sentences, read for the first time", analysis.at("near_sentence_first").get<double>(), "ms", {}, no_floor, {}});
    figures.push_back(swept("first screen of an intersection", analysis.at("first_screen"), kFirstScreenLimit));
    for (const auto& [name, value] : analysis.at("relations").items()) figures.push_back(swept("relations: " + name, value, kRelationsLimit));
    for (const auto& [name, value] : analysis.at("updates").items()) figures.push_back(swept("after one more coding: " + name, value, kUpdateLimit));
    figures.push_back(swept("matrix of codes and documents", analysis.at("matrix"), kMatrixLimit));
    figures.push_back(swept("  once per document, with subcodes", analysis.at("matrix_documents"), kMatrixLimit));
    figures.push_back({"report of 200 quotes: read", ms("report", "read"), "ms", {}, no_floor, {}});
    figures.push_back({"report of 200 quotes: check", ms("report", "check"), "ms", {}, no_floor, kReportLimit});
    figures.push_back(swept("frequencies by a variable", analysis.at("frequencies_by"), kByVariableLimit));
    const auto exporting = ms("refi-export", "parcel") + ms("refi-export", "write");
    figures.push_back({"REFI-QDA: export without the check", exporting, "ms", {}, no_floor, kExportLimit});
    figures.push_back({"  disclosure check", ms("refi-export", "check"), "ms", {}, no_floor, {}});
    figures.push_back({"REFI-QDA: export with the check", exporting + ms("refi-export", "check"), "ms", {}, no_floor, kExportLimit});
    figures.push_back({"REFI-QDA: import", ms("refi-import", "import"), "ms", {}, no_floor, kImportLimit});
    figures.push_back({"  undo of the import", ms("refi-import", "undo"), "ms", {}, no_floor, {}});
    figures.push_back({"REFI-QDA: peak memory of the export", ms("refi-export", "peak_memory"), "MiB", {}, no_floor, kExchangeMemoryLimit});
    figures.push_back({"REFI-QDA: peak memory of the import", ms("refi-import", "peak_memory"), "MiB", {}, no_floor, kExchangeMemoryLimit});
    return figures;
}

void print_figures(const Corpus& corpus, const std::vector<Figure>& figures) {
    const auto& size = corpus.size();
    fmt::print("{}: {} documents of {} characters, {} codes, {} codings, {} coders\n\n", size.name, size.documents,
               size.characters, size.codes, size.codings, size.coders);
    fmt::print("{}{:>16}{:>16}{:>9}  {}{}\n", padded("", 38), "measured", "floor", "ratio", padded("floor is", 27),
               padded("target", 15));
    for (const auto& figure : figures) {
        const auto reached = figure.reached();
        const auto line =
            fmt::format("{}{:>16}{:>16}{:>9}  {}{}{}", padded(figure.name, 38), number(figure.measured) + " " + figure.unit,
                        figure.floor ? number(*figure.floor) + " " + figure.unit : "",
                        figure.floor ? number(figure.measured / *figure.floor) : "", padded(figure.floor_name, 27),
                        padded(target_of(figure), 15), reached ? (*reached ? "reached" : "missed") : "");
        fmt::print("{}\n", line.substr(0, line.find_last_not_of(' ') + 1));
    }
}

void print_json(const Corpus& corpus, const std::vector<Figure>& figures, const Json& stages) {
    Json list = Json::array();
    for (const auto& figure : figures) {
        auto& entry = list.emplace_back(Json{{"name", figure.name}, {"measured", figure.measured}, {"unit", figure.unit}});
        if (figure.floor) entry["floor"] = *figure.floor;
        if (figure.target) entry["target"] = *figure.target;
        if (const auto reached = figure.reached()) entry["reached"] = *reached;
    }
    fmt::print("{}\n", Json{{"size", corpus.size().name}, {"figures", list}, {"stages", stages}}.dump(2));
}

}  // namespace fundstelle::bench
