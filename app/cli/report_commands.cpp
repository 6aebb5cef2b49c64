// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "base/file.h"
#include "formats/report_reader.h"
#include "gate.h"
#include "model/quote.h"
#include "options.h"
#include "output.h"
#include "project/report_checks.h"
#include "wording/leaving_texts.h"
#include "wording/report_findings.h"

namespace fundstelle::cli {

namespace {

using report::QuoteStatus;

Json describe(const project::QuoteDifference& difference) {
    return {{"kind", report::to_string(difference.kind)},
            {"quoted", difference.quoted},
            {"transcript", difference.transcript},
            {"document", difference.document},
            {"begin", difference.begin.count()},
            {"end", difference.end.count()},
            {"grave", difference.grave}};
}

Json describe(const project::QuotedPlace& place) {
    return {{"document", place.document_name}, {"begin", place.range.begin().count()}, {"end", place.range.end().count()}, {"from_paragraph", place.from_paragraph}, {"to_paragraph", place.to_paragraph}};
}

Json describe(const project::ReportQuote& quote) {
    const auto number = [](const std::optional<std::int64_t>& value) { return value ? Json(*value) : Json(nullptr); };
    Json places = Json::array();
    for (const auto& place : quote.places) places.push_back(describe(place));
    Json differences = Json::array();
    for (const auto& difference : quote.differences) differences.push_back(describe(difference));
    const bool found = !quote.places.empty();
    return {{"text", quote.passage.words},
            {"status", report::to_string(quote.status)},
            {"document", found ? Json(quote.places.front().document_name) : Json(nullptr)},
            {"begin", found ? Json(quote.places.front().range.begin().count()) : Json(nullptr)},
            {"end", found ? Json(quote.places.front().range.end().count()) : Json(nullptr)},
            {"differences", differences},
            {"places", places},
            {"paragraph", quote.passage.paragraph},
            {"page", number(quote.passage.page)},
            {"footnote", number(quote.passage.footnote)}};
}

/// What a person has to look at, and how many there are of everything.
void print_findings(const Session& session, const project::ReportCheck& check) {
    for (const auto& quote : check.quotes) {
        if (quote.status != QuoteStatus::Changed && quote.status != QuoteStatus::NotFound) continue;
        auto line = wording::report_place(quote.passage, session.language) + ": " + wording::status_words(quote.status, session.language);
        if (const auto source = wording::source_place(quote, session.language); !source.empty()) line += " (" + source + ")";
        print_line(line);
        print_line("  " + model::in_quotation_marks(quote.passage.words, model::QuotationMarks::German));
        for (const auto& difference : quote.differences) print_line("  – " + wording::difference_words(difference, session.language));
        print_line("");
    }
    print_line(wording::summary(check, session.language));
    if (check.left_out > 0) {
        print_line(fmt::format("{} {}", check.left_out, session.say("Begriffe und Ähnliches, die in keinem Transkript stehen, sind nicht aufgeführt (--all).",
                                                                    "terms and the like that stand in no transcript are not listed (--all).")));
    }
}

}  // namespace

void add_report_commands(CLI::App& app, Session& session) {
    struct Options {
        std::string file;
        WordsFile table;
        bool all{false};
    };
    auto* command = app.add_subcommand("report-check", "a finished report's quotes against the transcripts");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "the report: .docx, .odt, .pdf, .md, .txt")->required()->type_name("FILE");
    command->add_flag("--all", options->all, "also terms and the like that stand in no transcript");
    options->table.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        model::ReportText report;
        try {
            report = formats::read_report(options->file);
        } catch (const Error& error) {
            print_message(wording::sentence(error, session.language));
            session.status = kSomeFailed;
            return;
        }
        const auto check = project::check_report(*project, report, {options->all, {}});
        if (!check.is_sound()) session.status = kSomeFailed;
        if (options->table.wanted()) {
            const auto name = display(std::filesystem::path{options->file}.filename());
            const auto table = wording::report_check_table(*project, name, check, session.language);
            options->table.write(session, *project, "report-check", table, wording::leaving_texts(table, {0}, {1, 3, 4}));
        }
        if (session.json) {
            Json quotes = Json::array();
            for (const auto& quote : check.quotes) quotes.push_back(describe(quote));
            print_json({{"quotes", quotes}});
            if (check.quotes.empty()) print_message(wording::summary(check, session.language));
        } else {
            print_findings(session, check);
        }
    });
}

}  // namespace fundstelle::cli
