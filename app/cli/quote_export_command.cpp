// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "formats/quote_files.h"
#include "options.h"
#include "output.h"
#include "quote_options.h"

namespace fundstelle::cli {

namespace {

struct Options {
    std::string file;
    std::string collection;
    StyleOptions style;
    bool by_code{false};
    CodeOptions codes;
    FilterOptions filter;
};

formats::QuoteReport report_of(project::Project& project, const Options& options) {
    auto& reports = project.quote_reports();
    if (options.by_code || !options.codes.codes.empty()) {
        const auto found = project.queries().retrieve(options.codes.ids(project), options.codes.mode(), options.filter.filter(project));
        return reports.by_code(project.queries().segments(found), project.name(), options.style.applied_to({}, project));
    }
    const auto collections = project.quote_outline().collections();
    const auto usual = collections.empty() ? model::QuoteStyle{} : collections.front().style;
    if (options.collection.empty()) return reports.of_all(options.style.applied_to(usual, project));
    const auto id = project.quote_outline().named(options.collection);
    return reports.of_collection(id, options.style.applied_to(project.quote_outline().collection(id).style, project));
}

Json quotes_of(const formats::QuoteReport& report) {
    Json list = Json::array();
    for (const auto& section : report.sections) {
        for (const auto& quote : section.quotes) {
            list.push_back({{"chapter", section.heading},
                            {"text", quote.words},
                            {"document", quote.document},
                            {"from_paragraph", quote.from_paragraph},
                            {"to_paragraph", quote.to_paragraph},
                            {"edits", describe(quote.edits)},
                            {"source", quote.source},
                            {"number", quote.number}});
        }
    }
    return list;
}

}  // namespace

void add_quote_export_command(CLI::App& quotes, Session& session) {
    auto* command = quotes.add_subcommand("export", "write quotes for a report (.docx, .odt, .md, .html, .rtf, .csv): a collection, or all segments by code");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file)->required()->type_name("FILE");
    command->add_option("--collection", options->collection, "only this collection")->type_name("C");
    command->add_flag("--by-code", options->by_code, "all coded segments, by code, instead of gathered quotes");
    options->style.add_to(*command);
    options->codes.add_to(*command);
    options->filter.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto report = report_of(*project, *options);
        formats::write_quotes(options->file, report);
        const auto list = quotes_of(report);
        if (session.json) print_json({{"quotes", list}, {"file", options->file}});
        else print_line(fmt::format("{} {}: {}", list.size(), session.say("Zitate geschrieben", "quotes written"), options->file));
    });
}

}  // namespace fundstelle::cli
