// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>

#include "base/file.h"
#include "formats/quote_export.h"
#include "options.h"
#include "output.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::cli {

namespace {

void write_report(const std::string& file, const formats::QuoteReport& report) {
    const auto ending = text::folded(display(std::filesystem::path{file}.extension()));
    if (ending == ".docx") write_file(file, formats::quotes_docx(report));
    else if (ending == ".md") write_file(file, formats::quotes_markdown(report));
    else throw Error{ErrorKind::Unsupported, "quotes are written as .docx or .md", file};
}

Json describe(const std::vector<model::QuoteEdit>& edits) {
    Json list = Json::array();
    for (const auto& edit : edits) {
        list.push_back({{"begin", edit.range.begin().count()}, {"end", edit.range.end().count()}, {"replacement", edit.replacement}});
    }
    return list;
}

Json describe(const project::GatheredQuote& quote) {
    return {{"collection", quote.collection},
            {"chapter", quote.chapter},
            {"text", quote.words},
            {"document", quote.document},
            {"begin", quote.quote.range.begin().count()},
            {"end", quote.quote.range.end().count()},
            {"from_paragraph", quote.from_paragraph},
            {"to_paragraph", quote.to_paragraph},
            {"edits", describe(quote.edits)},
            {"version", quote.version},
            {"current", quote.current}};
}

void add_list(CLI::App& quotes, Session& session) {
    auto* command = quotes.add_subcommand("list", "the gathered quotes");
    add_project(*command, session);
    command->callback([&session] {
        const auto project = session.open(Access::Read);
        Json list = Json::array();
        for (const auto& quote : project->quotes().all()) {
            list.push_back(describe(quote));
            if (session.json) continue;
            print_line(fmt::format("{} · {} · {}, {}", quote.collection, quote.chapter, quote.document, quote.from_paragraph));
            print_line(model::in_german_quotation_marks(quote.words) + "\n");
        }
        if (session.json) print_json({{"quotes", list}});
    });
}

void add_add(CLI::App& quotes, Session& session) {
    struct Options {
        PassageOptions passage;
        std::string collection{"Zitate"};
        std::string chapter;
        std::vector<std::string> omissions;
    };
    auto* command = quotes.add_subcommand("add", "gather a passage as a quote");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    options->passage.add_to(*command);
    command->add_option("--collection", options->collection, "the collection")->type_name("C")->capture_default_str();
    command->add_option("--chapter", options->chapter, "its chapter")->type_name("H")->required();
    command->add_option("--omit", options->omissions, "words of the passage to leave out, printed as [...]")->type_name("TEXT")->allow_extra_args(false);
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto document = project->documents().named(options->passage.document).id;
        const auto range = options->passage.ranges(*project, false).front();
        const auto words = std::string{project->documents().text(document)->words(range)};
        std::vector<text::CodePointRange> omissions;
        for (const auto& omitted : options->omissions) {
            const auto at = words.find(omitted);
            if (omitted.empty() || at == std::string::npos) throw Error{ErrorKind::NotFound, "not in the quote", omitted};
            const auto begin = range.begin().count() + text::count_code_points(std::string_view{words}.substr(0, at));
            omissions.emplace_back(begin, begin + text::count_code_points(omitted));
        }
        const auto id = project->quotes().add(options->collection, options->chapter, document, range, omissions);
        for (const auto& quote : project->quotes().all()) {
            if (quote.quote.id != id) continue;
            if (session.json) print_json({{"quotes", Json::array({describe(quote)})}});
            else print_line(model::in_german_quotation_marks(quote.words));
        }
    });
}

void add_export(CLI::App& quotes, Session& session) {
    struct Options {
        std::string file;
        std::string collection;
        std::string source{"passage"};
        std::vector<std::string> source_variables;
        bool by_code{false};
        CodeOptions codes;
        FilterOptions filter;
    };
    auto* command = quotes.add_subcommand("export", "write quotes for a report (.docx, .md): a collection, or all segments by code");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file)->required()->type_name("FILE");
    command->add_option("--collection", options->collection, "only this collection")->type_name("C");
    command->add_flag("--by-code", options->by_code, "all coded segments, by code, instead of gathered quotes");
    command->add_option("--source", options->source, "what stands behind each quote")->check(CLI::IsMember({"passage", "role", "none"}))->capture_default_str();
    command->add_option("--source-variable", options->source_variables, "with --source role: print this variable (repeatable)")->type_name("VAR")->allow_extra_args(false);
    options->codes.add_to(*command);
    options->filter.add_to(*command);
    command->callback([&session, options] {
        const std::map<std::string, project::SourceLabel> labels{{"passage", project::SourceLabel::Passage},
                                                                 {"role", project::SourceLabel::Role},
                                                                 {"none", project::SourceLabel::None}};
        const auto project = session.open(Access::Read);
        const project::SourceOptions source{labels.at(options->source), options->source_variables};
        formats::QuoteReport report;
        if (options->by_code || !options->codes.codes.empty()) {
            const auto found = project->queries().retrieve(options->codes.ids(*project), options->codes.mode(), options->filter.filter(*project));
            report = project->quotes().report_by_code(project->queries().segments(found), project->name(), source);
        } else {
            report = project->quotes().report(options->collection.empty() ? std::nullopt : std::optional{options->collection}, source);
        }
        write_report(options->file, report);
        Json list = Json::array();
        for (const auto& section : report.sections) {
            for (const auto& quote : section.quotes) {
                list.push_back({{"chapter", section.heading},
                                {"text", quote.words},
                                {"document", quote.document},
                                {"from_paragraph", quote.from_paragraph},
                                {"to_paragraph", quote.to_paragraph},
                                {"edits", describe(quote.edits)},
                                {"source", quote.source}});
            }
        }
        if (session.json) print_json({{"quotes", list}, {"file", options->file}});
        else print_line(fmt::format("{} {}: {}", list.size(), session.say("Zitate geschrieben", "quotes written"), options->file));
    });
}

}  // namespace

void add_quote_commands(CLI::App& app, Session& session) {
    auto* quotes = app.add_subcommand("quotes", "quotes for reports");
    quotes->require_subcommand(1);
    add_list(*quotes, session);
    add_add(*quotes, session);
    add_export(*quotes, session);
}

}  // namespace fundstelle::cli
