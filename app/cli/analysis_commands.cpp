// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "gate.h"
#include "options.h"
#include "output.h"
#include "text/paragraphs.h"
#include "wording/leaving_texts.h"
#include "wording/tables.h"

namespace fundstelle::cli {

namespace {

/// The operators under the names of docs/cli.md.
const std::map<std::string, analysis::Operator>& operators() {
    using analysis::Operator;
    static const std::map<std::string, Operator> kOperators{
        {"any", Operator::Any},           {"intersection", Operator::Intersection}, {"at-least", Operator::AtLeast},
        {"overlapping", Operator::Overlapping}, {"only-one", Operator::OnlyOne},    {"only-this", Operator::OnlyThis},
        {"inside", Operator::Inside},     {"partly-inside", Operator::PartlyInside}, {"outside", Operator::Outside},
        {"followed-by", Operator::FollowedBy}, {"near", Operator::Near}};
    return kOperators;
}

/// What to find, from the options.
struct QueryOptions {
    CodeOptions codes;
    FilterOptions filter;
    std::vector<std::string> with;
    std::string operation{"any"};
    std::optional<std::size_t> at_least;
    DistanceOptions distance;
    std::string show{"a"};
    bool list{false};

    void add_to(CLI::App& command) {
        codes.add_to(command);
        filter.add_to(command);
        std::vector<std::string> names;
        for (const auto& [name, value] : operators()) names.push_back(name);
        command.add_option("--op", operation, "how the codes are combined")->check(CLI::IsMember(names))->capture_default_str();
        command.add_option("--with", with, "the other code (repeatable)")->type_name("B");
        command.add_option("--at-least", at_least, "how many of the codes must meet")->type_name("N")->check(CLI::Range(1, 1'000'000));
        distance.add_to(command, "how far away at most");
        command.add_option("--show", show, "which side followed-by and near list")->check(CLI::IsMember({"a", "b", "both"}))->capture_default_str();
        command.add_flag("--list-codings", list, "overlapping: the codings one by one, not the passage around them");
    }

    [[nodiscard]] analysis::Query query(project::Project& project) const {
        using analysis::Operator;
        using analysis::Side;
        analysis::Query query;
        query.operation = operators().at(operation);
        if (at_least && query.operation == Operator::Intersection) query.operation = Operator::AtLeast;
        if (at_least && query.operation == Operator::Overlapping) query.operation = Operator::OverlappingAtLeast;
        if (query.operation != Operator::Any && codes.codes.empty()) throw CLI::RequiredError("--code");
        if (analysis::needs_with(query.operation) && with.empty()) throw CLI::RequiredError("--with");
        query.codes = codes.ids(project);
        query.with = codes_named(project, with);
        query.subcodes = codes.mode();
        query.at_least = at_least.value_or(2);
        query.distance = distance.distance;
        query.unit = distance.unit();
        query.show = show == "a" ? Side::A : show == "b" ? Side::B : Side::Both;
        query.list_codings = list;
        query.filter = filter.filter(project);
        return query;
    }
};

void add_retrieve(CLI::App& app, Session& session) {
    struct Options {
        QueryOptions query;
        std::string saved;
        bool why{false};
        WordsFile file;
    };
    auto* command = app.add_subcommand("retrieve", "segments by code, or by how codes stand to each other");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    options->query.add_to(*command);
    command->add_option("--saved", options->saved, "a saved query, in place of all that says what to find")->type_name("NAME");
    command->add_flag("--why", options->why, "say of each segment which codings bring it here");
    options->file.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto query = options->saved.empty() ? options->query.query(*project) : project->saved_queries().named(options->saved).query;
        require_variables(*project, query.filter.conditions);  // one may have been removed since it was saved
        const auto found = project->queries().segments(query, project->queries().retrieve(query));
        if (options->file.wanted()) {
            options->file.write(session, *project, "segments", wording::found_table(*project, query, found, session.language), wording::leaving_texts(found, session.language));
        }
        Json segments = Json::array();
        if (!session.json) print_line(wording::query_sentence(*project, query, session.language) + ": " + std::to_string(found.size()) + "\n");
        for (const auto& segment : found) {
            const auto why = options->why ? wording::reason_words(*project, segment, session.language) : std::string{};
            if (!session.json && options->file.wanted()) break;
            if (!session.json) {
                print_line(fmt::format("{}  [{}; {}]", text::place_words(segment.document_name, segment.from_paragraph, segment.to_paragraph, session.language),
                                       wording::joined(segment.codes), wording::joined(segment.coders)));
                if (options->why) print_line("→ " + why);
                print_line(segment.words + "\n");
                continue;
            }
            Json line{{"document", segment.document_name},
                      {"begin", segment.range.begin().count()},
                      {"end", segment.range.end().count()},
                      {"from_paragraph", segment.from_paragraph},
                      {"to_paragraph", segment.to_paragraph},
                      {"codes", segment.codes},
                      {"coders", segment.coders},
                      {"speaker", segment.speaker ? Json(*segment.speaker) : Json(nullptr)},
                      {"codings", segment.codings.size()},
                      {"partners", segment.partners.size()}};
            if (segment.coding) {
                line["weight"] = segment.coding->weight;
                line["comment"] = segment.coding->comment;
            }
            if (options->why) line["why"] = why;
            line["text"] = segment.words;
            segments.push_back(std::move(line));
        }
        if (session.json) print_json({{"query", wording::query_sentence(*project, query, session.language)}, {"segments", segments}});
    });
}

void add_queries(CLI::App& app, Session& session) {
    auto& command = add_list(app, session, "queries", "saved queries", [&session] {
        const auto project = session.open(Access::Read);
        Json queries = Json::array();
        for (const auto& saved : project->saved_queries().all()) {
            const auto sentence = wording::query_sentence(*project, saved.query, session.language);
            const auto count = project->queries().retrieve(saved.query).size();
            if (!session.json) print_line(fmt::format("{}: {} ({})", saved.name, sentence, count));
            queries.push_back({{"name", saved.name}, {"query", sentence}, {"segments", count}});
        }
        if (session.json) print_json({{"queries", queries}});
    });
    struct Options {
        std::string name;
        QueryOptions query;
    };
    auto options = std::make_shared<Options>();
    auto* save = command.add_subcommand("save", "save a query, or change the one of that name");
    add_project(*save, session);
    save->add_option("name", options->name, "of the query")->required()->type_name("NAME");
    options->query.add_to(*save);
    save->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto query = options->query.query(*project);
        const auto all = project->saved_queries().all();
        const bool exists = std::any_of(all.begin(), all.end(), [&](const auto& saved) { return saved.name == options->name; });
        if (exists) project->saved_queries().change(project->saved_queries().named(options->name).id, query);
        else project->saved_queries().add(options->name, query);
        if (session.json) print_json({{"name", options->name}, {"query", wording::query_sentence(*project, query, session.language)}});
    });
    auto* remove = command.add_subcommand("remove", "remove a saved query");
    add_project(*remove, session);
    remove->add_option("name", options->name, "of the query")->required()->type_name("NAME");
    remove->callback([&session, options] {
        const auto project = session.open(Access::Write);
        project->saved_queries().remove(project->saved_queries().named(options->name).id);
        if (session.json) print_json(Json::object());
    });
}

/// How to search, what to code of what is found, and where to list it.
struct SearchOptions {
    std::string words;
    bool word{false};
    bool regex{false};
    bool stem{false};
    bool fuzzy{false};
    std::string code;
    std::string extend;
    FilterOptions filter;
    WordsFile file;

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
        file.add_to(command);
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
        const auto filter = options->filter.filter(*project);
        const auto found = project->queries().search(options->query(), filter);
        if (options->file.wanted()) {
            auto table = wording::keyword_headings(*project, options->words, filter, session.language);
            wording::LeavingTexts texts;
            for (const auto& hit : found) {
                const auto keyword = project->queries().keyword(hit, wording::kKeywordWords);
                table.rows.push_back(wording::keyword_row(keyword));
                texts.push_back(wording::leaving_text(hit, keyword, session.language));
            }
            options->file.write(session, *project, "keywords", table, texts);
        }
        Json hits = Json::array();
        for (const auto& hit : found) {
            if (!session.json && options->file.wanted()) break;
            const auto context = project->queries().context(hit);
            if (!session.json) {
                print_line(text::place_words(context.document, context.paragraph, context.paragraph, session.language) + "  " + context.context);
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

}  // namespace

void add_analysis_commands(CLI::App& app, Session& session) {
    add_retrieve(app, session);
    add_queries(app, session);
    add_search(app, session);
}

}  // namespace fundstelle::cli
