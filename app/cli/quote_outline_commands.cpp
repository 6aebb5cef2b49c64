// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "quote_options.h"

namespace fundstelle::cli {

namespace {

struct Options {
    std::string collection;
    std::string chapter;
    std::string rename;
    std::optional<std::string> introduction;
    bool remove{false};
    StyleOptions style;
};

/// The collection that is named, or the only one.
model::CollectionId collection_of(project::Project& project, const std::string& name) {
    if (!name.empty()) return project.quote_outline().named(name);
    const auto all = project.quote_outline().collections();
    if (all.empty()) throw Error{ErrorKind::NotFound, "no such collection of quotes"};
    if (all.size() > 1) throw Error{ErrorKind::Ambiguous, "by name", "--collection"};
    return all.front().id;
}

Json describe(const project::Chapter& chapter) {
    return {{"number", chapter.number}, {"chapter", chapter.heading.name}, {"depth", chapter.depth}, {"quotes", chapter.quotes}, {"introduction", chapter.heading.introduction}};
}

void print_outline(const Session& session, project::Project& project) {
    Json list = Json::array();
    for (const auto& collection : project.quote_outline().collections()) {
        Json chapters = Json::array();
        if (!session.json) print_line(collection.name);
        for (const auto& chapter : project.quote_outline().chapters(collection.id)) {
            chapters.push_back(describe(chapter));
            if (!session.json) print_line(fmt::format("{}{} {}  ({})", std::string(2 * static_cast<std::size_t>(chapter.depth) + 2, ' '), chapter.number, chapter.heading.name, chapter.quotes));
        }
        list.push_back({{"collection", collection.name}, {"chapters", chapters}});
    }
    if (session.json) print_json({{"collections", list}});
}

void add_outline(CLI::App& quotes, Session& session) {
    auto* command = quotes.add_subcommand("outline", "the chapters of the collections");
    add_project(*command, session);
    command->callback([&session] { print_outline(session, *session.open(Access::Read)); });
}

void add_chapter(CLI::App& quotes, Session& session) {
    auto* command = quotes.add_subcommand("chapter", "add a chapter, or change one");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("chapter", options->chapter, "\"A > B\" is chapter B within A")->required()->type_name("H");
    command->add_option("--collection", options->collection, "where there are several")->type_name("C");
    command->add_option("--rename", options->rename, "its new name")->type_name("NAME");
    command->add_option("--introduction", options->introduction, "what stands before its quotes")->type_name("TEXT");
    command->add_flag("--remove", options->remove, "with its sub-chapters and all their quotes");
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        auto& outline = project->quote_outline();
        if (options->collection.empty() && outline.collections().empty()) options->collection = "Zitate";
        if (options->remove) {
            outline.remove(chapter_named(*project, collection_of(*project, options->collection), options->chapter));
        } else {
            const auto name = options->collection.empty() ? outline.collection(collection_of(*project, {})).name : options->collection;
            const auto id = outline.ensure_chapter(name, options->chapter);
            if (options->introduction) outline.write_introduction(id, *options->introduction);
            if (!options->rename.empty()) outline.rename(id, options->rename);
        }
        print_outline(session, *project);
    });
}

void add_style(CLI::App& quotes, Session& session) {
    auto* command = quotes.add_subcommand("style", "how a collection is printed");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("--collection", options->collection, "where there are several")->type_name("C");
    options->style.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto id = collection_of(*project, options->collection);
        const auto style = options->style.applied_to(project->quote_outline().collection(id).style, *project);
        project->quote_reports().require_source(style.source);
        project->quote_outline().set_style(id, style);
        const Json json{{"marks", model::to_string(style.marks)}, {"ellipsis", model::to_string(style.ellipsis)}, {"layout", model::to_string(style.layout)},
                        {"italic", style.italic}, {"numbered", style.numbered}, {"source", style.source}};
        if (session.json) {
            print_json(json);
            return;
        }
        for (const auto& [name, value] : json.items()) print_line(fmt::format("{:<9} {}", name, value.is_string() ? value.get<std::string>() : value.dump()));
    });
}

Json describe(const std::vector<project::QuotedShare>& shares) {
    Json list = Json::array();
    for (const auto& share : shares) list.push_back({{"name", share.name}, {"quotes", share.quotes}, {"documents", share.documents}, {"of", share.of}});
    return list;
}

void add_balance(CLI::App& quotes, Session& session) {
    auto* command = quotes.add_subcommand("balance", "how often each interview, group and kind of interview is quoted");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("--collection", options->collection, "where there are several")->type_name("C");
    command->add_option("--chapter", options->chapter, "only this chapter with its sub-chapters")->type_name("H");
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto id = collection_of(*project, options->collection);
        const auto chapter = options->chapter.empty() ? std::nullopt : std::optional{chapter_named(*project, id, options->chapter)};
        const auto balance = project->quote_proofs().balance(id, chapter);
        Json variables = Json::object();
        for (const auto& [variable, values] : balance.variables) variables[variable] = describe(values);
        if (session.json) {
            print_json({{"quotes", balance.quotes}, {"groups", describe(balance.groups)}, {"variables", variables}, {"documents", describe(balance.documents)}});
            return;
        }
        const auto print = [&](const std::string& title, const std::vector<project::QuotedShare>& shares) {
            if (shares.empty()) return;
            print_line(title);
            for (const auto& share : shares) {
                print_line(fmt::format("  {:>3} × {}", share.quotes, share.name) + (share.of > 1 ? fmt::format("  ({} {} {})", share.documents, session.say("von", "of"), share.of) : ""));
            }
        };
        print(session.say("Gruppen", "Groups"), balance.groups);
        for (const auto& [variable, values] : balance.variables) print(variable, values);
        print(session.say("Dokumente", "Documents"), balance.documents);
    });
}

}  // namespace

void add_quote_outline_commands(CLI::App& quotes, Session& session) {
    add_outline(quotes, session);
    add_chapter(quotes, session);
    add_style(quotes, session);
    add_balance(quotes, session);
}

}  // namespace fundstelle::cli
