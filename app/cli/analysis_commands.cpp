// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>

#include "options.h"
#include "output.h"

namespace fundstelle::cli {

namespace {

double share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

/// "Interview 07, Abs. 29–31"
std::string place(const Session& session, const std::string& document, std::int64_t from, std::int64_t to) {
    const auto paragraphs = from == to ? std::to_string(from) : fmt::format("{}–{}", from, to);
    return fmt::format("{}, {} {}", document, session.say("Abs.", "par."), paragraphs);
}

void add_retrieve(CLI::App& app, Session& session) {
    struct Options {
        CodeOptions codes;
        FilterOptions filter;
        std::string operation{"any"};
    };
    auto* command = app.add_subcommand("retrieve", "segments with one of the codes");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    options->codes.add_to(*command);
    options->filter.add_to(*command);
    command->add_option("--op", options->operation, "how the codes are combined")->check(CLI::IsMember({"any"}));
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto found = project->queries().retrieve(options->codes.ids(*project), options->codes.mode(), options->filter.filter(*project));
        Json segments = Json::array();
        for (const auto& segment : project->queries().segments(found)) {
            if (!session.json) {
                print_line(place(session, segment.document, segment.from_paragraph, segment.to_paragraph) + "  [" + segment.code + ", " +
                           segment.coder + "]");
                print_line(segment.words + "\n");
                continue;
            }
            segments.push_back({{"document", segment.document},
                                {"begin", segment.coding.range.begin().count()},
                                {"end", segment.coding.range.end().count()},
                                {"from_paragraph", segment.from_paragraph},
                                {"to_paragraph", segment.to_paragraph},
                                {"codes", {segment.code}},
                                {"coders", {segment.coder}},
                                {"speaker", segment.speaker ? Json(*segment.speaker) : Json(nullptr)},
                                {"weight", segment.coding.weight},
                                {"comment", segment.coding.comment},
                                {"text", segment.words}});
        }
        if (session.json) print_json({{"segments", segments}});
    });
}

/// How to search, and what to code of what is found.
struct SearchOptions {
    std::string words;
    bool word{false};
    bool regex{false};
    bool stem{false};
    bool fuzzy{false};
    std::string code;
    std::string extend;
    FilterOptions filter;

    void add_to(CLI::App& command) {
        command.add_option("text", words)->required()->type_name("TEXT");
        std::vector<CLI::Option*> modes{command.add_flag("--whole-word", word, "as whole words only"),
                                        command.add_flag("--regex", regex, "a regular expression"),
                                        command.add_flag("--stem", stem, "German words in any form: Maßnahme finds Maßnahmen"),
                                        command.add_flag("--fuzzy", fuzzy, "also with typing errors")};
        for (auto* one : modes) {
            for (auto* other : modes) {
                if (one != other) one->excludes(other);
            }
        }
        auto* code_as = command.add_option("--code-as", code, "code what is found, in one action")->type_name("C");
        command.add_option("--extend", extend, "code the whole sentence, paragraph or turn")
            ->check(CLI::IsMember({"sentence", "paragraph", "turn"}))
            ->needs(code_as);
        filter.add_to(command);
    }
    [[nodiscard]] text::SearchQuery query() const {
        using text::SearchMode;
        return {words, word ? SearchMode::Word : regex ? SearchMode::Regex : stem ? SearchMode::Stem : fuzzy ? SearchMode::Fuzzy : SearchMode::Part};
    }
    [[nodiscard]] project::Extent extent() const {
        using project::Extent;
        return extend == "sentence" ? Extent::Sentence : extend == "paragraph" ? Extent::Paragraph : extend == "turn" ? Extent::Turn : Extent::Words;
    }
};

void add_search(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("search", "every place where the words stand, without regard to case");
    add_project(*command, session);
    auto options = std::make_shared<SearchOptions>();
    options->add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(options->code.empty() ? Access::Read : Access::Write);
        const auto code = options->code.empty() ? std::nullopt : std::optional{project->codebook().named(options->code)};
        const auto found = project->queries().search(options->query(), options->filter.filter(*project));
        Json hits = Json::array();
        for (const auto& hit : found) {
            const auto context = project->queries().context(hit);
            if (!session.json) {
                print_line(place(session, context.document, context.paragraph, context.paragraph) + "  " + context.context);
                continue;
            }
            hits.push_back({{"document", context.document},
                            {"begin", hit.range.begin().count()},
                            {"end", hit.range.end().count()},
                            {"paragraph", context.paragraph},
                            {"text", context.words},
                            {"context", context.context}});
        }
        Json result{{"hits", hits}};
        if (code) {
            const auto before = project->codings().count();
            project->codings().code_hits(found, options->extent(), *code);
            const auto coded = project->codings().count() - before;
            result["coded"] = coded;
            if (!session.json) print_line(fmt::format("{} {}", coded, session.say("neue Kodierungen", "new codings")));
        }
        if (session.json) print_json(result);
    });
}

void add_frequencies(CLI::App& app, Session& session) {
    struct Options {
        FilterOptions filter;
        bool subcodes{false};
        bool once{false};
        bool excel{false};
        std::string by;
        std::string out;
    };
    auto* command = app.add_subcommand("frequencies", "how often each code was given");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_flag("--subcodes", options->subcodes, "count the codes below too");
    command->add_flag("--once-per-document", options->once, "with --by: count documents, not segments");
    command->add_option("--by", options->by, "also by the values of this document variable")->type_name("VAR");
    command->add_option("--out", options->out, "write the table to a file")->type_name("F.csv");
    command->add_flag("--excel", options->excel, "CSV as German Excel wants it");
    options->filter.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto filter = options->filter.filter(*project);
        const auto by = options->by.empty() ? std::nullopt : std::optional{options->by};
        if (by) require_variable(*project, *by);
        const auto result = project->queries().frequencies(
            filter, options->subcodes ? analysis::Subcodes::Include : analysis::Subcodes::Exclude, by);
        const auto& tree = project->codebook().tree();
        const auto counted = [&](const analysis::Count& count) { return options->once ? count.documents : count.segments; };

        Json codes = Json::array();
        std::vector<std::vector<std::string>> rows{{"Code", session.say("Segmente", "segments"), session.say("Anteil", "share"),
                                                    session.say("Dokumente", "documents"), session.say("Anteil", "share")}};
        for (const auto& value : result.values) rows.front().push_back(value.empty() ? "–" : value);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto& code = result.codes[i];
            const auto segment_share = share(code.count.segments, result.base.segments);
            const auto document_share = share(code.count.documents, result.base.documents);
            Json by_value = Json::object();
            auto& row = rows.emplace_back(std::vector<std::string>{
                options->out.empty() ? std::string(static_cast<std::size_t>(tree.depth(i)) * 2, ' ') + tree[i].name : tree.path(i),
                std::to_string(code.count.segments), percent(segment_share, session.german()), std::to_string(code.count.documents),
                percent(document_share, session.german())});
            for (std::size_t v = 0; v < result.values.size(); ++v) {
                by_value[result.values[v]] = counted(code.by[v]);
                row.push_back(std::to_string(counted(code.by[v])));
            }
            codes.push_back({{"path", tree.path(i)},
                             {"segments", code.count.segments},
                             {"documents", code.count.documents},
                             {"segment_share", segment_share},
                             {"document_share", document_share},
                             {"characters", code.characters},
                             {"by", by_value}});
        }
        rows.push_back({"N", std::to_string(result.base.segments), "", std::to_string(result.base.documents), ""});
        for (const auto& base : result.base_by) rows.back().push_back(std::to_string(counted(base)));
        Json bases{{"segments", result.base.segments}, {"documents", result.base.documents}};
        for (std::size_t v = 0; v < result.values.size(); ++v) bases["by"][result.values[v]] = counted(result.base_by[v]);
        if (!options->out.empty()) write_table(options->out, options->excel, rows);
        if (session.json) print_json({{"bases", bases}, {"codes", codes}});
        else if (options->out.empty()) print_table(rows, 1);
    });
}

void add_matrix(CLI::App& app, Session& session) {
    struct Options {
        FilterOptions filter;
        bool subcodes{false};
        bool once{false};
        bool excel{false};
        std::string by;
        std::string out;
    };
    auto* command = app.add_subcommand("matrix", "codes by documents, groups, sets, speakers or values of a variable");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("--by", options->by, "document, group, set, speaker or the name of a variable")->required()->type_name("COLUMNS");
    command->add_flag("--subcodes", options->subcodes, "count the codes below too");
    command->add_flag("--once-per-document", options->once, "count documents, not segments");
    command->add_option("--out", options->out, "write the table to a file")->type_name("F.csv");
    command->add_flag("--excel", options->excel, "CSV as German Excel wants it");
    options->filter.add_to(*command);
    command->callback([&session, options] {
        using analysis::MatrixColumns;
        const auto project = session.open(Access::Read);
        const std::map<std::string, MatrixColumns> kinds{{"document", MatrixColumns::Documents},
                                                         {"group", MatrixColumns::Groups},
                                                         {"set", MatrixColumns::Sets},
                                                         {"speaker", MatrixColumns::Speakers}};
        const auto kind = kinds.find(options->by);
        if (kind == kinds.end()) require_variable(*project, options->by);
        const auto result = project->queries().matrix(
            options->filter.filter(*project), options->subcodes ? analysis::Subcodes::Include : analysis::Subcodes::Exclude,
            options->once ? analysis::Counting::OncePerDocument : analysis::Counting::Segments,
            kind == kinds.end() ? MatrixColumns::Variable : kind->second, options->by);
        const auto& tree = project->codebook().tree();
        Json json_rows = Json::array();
        std::vector<std::vector<std::string>> rows{{"Code"}};
        rows.front().insert(rows.front().end(), result.columns.begin(), result.columns.end());
        for (std::size_t i = 0; i < tree.size(); ++i) {
            json_rows.push_back({{"path", tree.path(i)}, {"cells", result.rows[i]}});
            auto& row = rows.emplace_back(std::vector<std::string>{
                options->out.empty() ? std::string(static_cast<std::size_t>(tree.depth(i)) * 2, ' ') + tree[i].name : tree.path(i)});
            for (const auto cell : result.rows[i]) row.push_back(std::to_string(cell));
        }
        auto& last = rows.emplace_back(std::vector<std::string>{"N"});
        for (const auto n : result.n) last.push_back(std::to_string(n));
        if (!options->out.empty()) write_table(options->out, options->excel, rows);
        if (session.json) print_json({{"columns", result.columns}, {"n", result.n}, {"rows", json_rows}});
        else if (options->out.empty()) print_table(rows, 1);
    });
}

}  // namespace

void add_analysis_commands(CLI::App& app, Session& session) {
    add_retrieve(app, session);
    add_search(app, session);
    add_frequencies(app, session);
    add_matrix(app, session);
}

}  // namespace fundstelle::cli
