// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>

#include "formats/quote_evidence.h"
#include "formats/quote_files.h"
#include "gate.h"
#include "options.h"
#include "output.h"
#include "quote_options.h"
#include "text/paragraphs.h"
#include "wording/leaving_texts.h"

namespace fundstelle::cli {

namespace {

struct Options {
    std::string file;
    std::string collection;
    StyleOptions style;
    Gate gate;
    std::size_t k{3};
    bool by_code{false};
    CodeOptions codes;
    FilterOptions filter;
    std::string word_template;
    std::vector<std::string> template_styles;
    std::string way_back{"none"};
    bool excel{false};
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

/// A document that whoever reads the sources of its quotes may recognise.
struct RareLabel {
    std::vector<std::string> variables;
    std::size_t k;                        ///< how many documents share their values
    std::vector<std::string> paragraphs;  ///< of its quotes
};

/// By document, those whose sources fewer than `k` documents share.
std::map<std::string, RareLabel> rare_labels(project::Project& project, const formats::QuoteReport& report, std::size_t k) {
    std::map<std::string, RareLabel> labels;
    const auto variables = project.quote_reports().variables_of(report.style.source);
    if (variables.empty()) return labels;
    for (const auto& section : report.sections) {
        for (const auto& quote : section.quotes) {
            const auto [at, is_new] = labels.try_emplace(quote.document, RareLabel{variables, 0, {}});
            if (is_new) at->second.k = project.disclosure().k_of_label(project.documents().named(quote.document).id, variables);
            at->second.paragraphs.push_back(text::paragraph_words(quote.from_paragraph, quote.to_paragraph));
        }
    }
    std::erase_if(labels, [&](const auto& label) { return label.second.k >= k; });
    return labels;
}

void print_labels(const Session& session, const std::map<std::string, RareLabel>& labels) {
    for (const auto& [document, label] : labels) {
        print_message(fmt::format(fmt::runtime(session.say("Erkennbar? {}, Abs. {}: Was die Quelle nennt ({}), trifft auf {} zu.", "Recognisable? {}, par. {}: what the source says ({}) is true of {}.")),
                                  document, wording::joined(label.paragraphs), wording::joined(label.variables),
                                  label.k == 1 ? session.say("kein anderes Dokument", "no other document") : fmt::format("{} {}", label.k, session.say("Dokumente", "documents"))));
    }
}

Json json_of(const std::map<std::string, RareLabel>& labels) {
    Json list = Json::array();
    for (const auto& [document, label] : labels) list.push_back({{"document", document}, {"variables", label.variables}, {"k", label.k}, {"quotes", label.paragraphs.size()}});
    return list;
}

/// Names of styles of the template, chosen by hand.
formats::WordStyleNames style_names(const std::vector<std::string>& pairs) {
    formats::WordStyleNames names;
    for (const auto& pair : pairs) {
        const auto sign = pair.find('=');
        const auto style = formats::parse_paragraph_style(pair.substr(0, sign));
        if (sign == std::string::npos || !style) throw CLI::ValidationError("--template-style", pair);
        names[*style] = pair.substr(sign + 1);
    }
    return names;
}

formats::QuoteFileOptions file_options(const Session& session, project::Project& project, const Options& options) {
    const std::map<std::string, formats::WayBack> ways{{"none", formats::WayBack::None}, {"bookmarks", formats::WayBack::Bookmark}, {"comments", formats::WayBack::Comment}};
    return {session.language, options.excel ? formats::CsvDialect::GermanExcel : formats::CsvDialect::Rfc4180, ways.at(options.way_back), project.name(), options.word_template, style_names(options.template_styles)};
}

void run(Session& session, const Options& options) {
    const auto project = session.open(Access::Read);
    const auto report = report_of(*project, options);
    const auto labels = rare_labels(*project, report, options.k);
    if (!session.json) print_labels(session, labels);
    const auto how = file_options(session, *project, options);
    const bool lists = options.file.ends_with(".csv") || how.way_back == formats::WayBack::Comment;
    const auto texts = wording::leaving_texts(report, lists ? wording::QuoteUse::Listed : wording::QuoteUse::Printed, session.language);
    std::vector<formats::ParagraphStyle> unmapped;
    options.gate.pass(session, *project, {"quotes", options.file, texts}, [&] { unmapped = formats::write_quotes(options.file, report, how); });
    for (const auto style : unmapped) {
        print_message(fmt::format("{}: {} (--template-style {}=NAME)", options.word_template, session.say("keine Formatvorlage für", "no style for"), formats::to_string(style)));
    }
    const auto list = quotes_of(report);
    if (session.json) print_json({{"quotes", list}, {"file", options.file}, {"labels", json_of(labels)}});
    else print_line(fmt::format("{} {}: {}", list.size(), list.size() == 1 ? session.say("Zitat geschrieben", "quote written") : session.say("Zitate geschrieben", "quotes written"), options.file));
}

void add_evidence_command(CLI::App& quotes, Session& session) {
    struct Evidence {
        Options report;
        FileOptions file;
    };
    auto* command = quotes.add_subcommand("evidence", "write the internal list that leads from each printed quote back to its passage");
    add_project(*command, session);
    auto options = std::make_shared<Evidence>();
    command->add_option("file", options->file.out, "by ending: .csv, .xlsx, .html, .md, .docx")->required()->type_name("FILE");
    command->add_option("--collection", options->report.collection, "only this collection")->type_name("C");
    command->add_flag("--excel", options->file.excel, "a .csv as Excel in German reads it");
    options->report.gate.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto report = report_of(*project, options->report);
        const auto texts = wording::leaving_texts(report, wording::QuoteUse::Evidence, session.language);
        const auto table = formats::quote_evidence(report, session.language);
        options->report.gate.pass(session, *project, {"evidence", options->file.out, texts}, [&] { options->file.write(session, table); });
        if (session.json) print_json({{"quotes", quotes_of(report)}, {"file", options->file.out}});
        else print_line(fmt::format("{} {}: {}", table.rows.size(), table.rows.size() == 1 ? session.say("Beleg geschrieben", "record written") : session.say("Belege geschrieben", "records written"), options->file.out));
    });
}

}  // namespace

void add_quote_export_command(CLI::App& quotes, Session& session) {
    add_evidence_command(quotes, session);
    auto* command = quotes.add_subcommand("export", "write quotes for a report (.docx, .odt, .md, .html, .rtf, .csv): a collection, or all segments by code");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file)->required()->type_name("FILE");
    command->add_option("--collection", options->collection, "only this collection")->type_name("C");
    command->add_flag("--by-code", options->by_code, "all coded segments, by code, instead of gathered quotes");
    command->add_option("--template", options->word_template, "into the institute's Word template, with its styles and its page")->type_name("F.dotx");
    command->add_option("--template-style", options->template_styles, "a style of the template by hand: quote=Blockzitat; for title, heading1 … heading6, body, quote, source (repeatable)")->type_name("KIND=NAME")->allow_extra_args(false);
    command->add_option("--way-back", options->way_back, "what in a .docx leads back to the passage")->check(CLI::IsMember({"none", "bookmarks", "comments"}))->capture_default_str();
    command->add_flag("--excel", options->excel, "a .csv as Excel in German reads it");
    options->style.add_to(*command);
    options->gate.add_to(*command);
    command->add_option("--k", options->k, "warn of quotes whose source fewer documents than this share")->type_name("N")->capture_default_str();
    options->codes.add_to(*command);
    options->filter.add_to(*command);
    command->callback([&session, options] { run(session, *options); });
}

}  // namespace fundstelle::cli
