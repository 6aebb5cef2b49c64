// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "options.h"
#include "output.h"
#include "text/rich_text.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::cli {

namespace {

using model::MemoTarget;
using project::MemoEntry;

std::string_view kind_of(const MemoEntry& entry) {
    return project::is_free(entry.memo) ? "free" : model::to_string(entry.memo.target);
}

std::string kind_for_people(const Session& session, const MemoEntry& entry) {
    if (project::is_free(entry.memo)) return session.say("Frei", "free");
    switch (entry.memo.target) {
        case MemoTarget::Project: return session.say("Projekt", "project");
        case MemoTarget::Document: return session.say("Dokument", "document");
        case MemoTarget::Group: return session.say("Gruppe", "group");
        case MemoTarget::Code: return "Code";
        case MemoTarget::Coding: return session.say("Kodierung", "coding");
        case MemoTarget::Passage: return session.say("Stelle", "passage");
        case MemoTarget::Speaker: return session.say("Sprecher*in", "speaker");
        case MemoTarget::Variable: break;
    }
    return "Variable";
}

void print_for_people(const Session& session, const MemoEntry& entry, std::optional<std::int64_t> paragraph) {
    auto head = kind_for_people(session, entry);
    const bool says_its_name = project::is_free(entry.memo) || entry.memo.target == MemoTarget::Passage;  // in its words, or by its place
    if (!says_its_name) head += " · " + entry.name;
    if (!entry.place.empty()) head += " · " + entry.place;
    if (paragraph) head += fmt::format(", {} {}", session.say("Abs.", "par."), *paragraph);
    print_line(fmt::format("{}  [{}, {}]", head, entry.coder, to_local_minute(entry.written_at)));
    print_line(text::plain_words(text::parse_rich_text(entry.memo.body)) + "\n");
}

/// Prints those that `wanted` wants, by kind and name.
template <class Wanted>
void print_memos(const Session& session, project::Project& project, const Wanted& wanted) {
    auto entries = project.memos().list();
    project::sort(entries, project::MemoOrder::Name);
    Json memos = Json::array();
    for (const auto& entry : entries) {
        if (!wanted(entry)) continue;
        std::optional<std::int64_t> paragraph;
        if (entry.range) paragraph = project.documents().text(*entry.document)->paragraphs().number_of(entry.range->begin());
        if (!session.json) {
            print_for_people(session, entry, paragraph);
            continue;
        }
        const auto document = entry.document ? project.documents().find(*entry.document) : std::nullopt;
        memos.push_back({{"id", to_string(entry.memo.id.uuid())},
                         {"about", kind_of(entry)},
                         {"name", entry.name},
                         {"document", document ? Json(document->name) : Json(nullptr)},
                         {"begin", entry.range ? Json(entry.range->begin().count()) : Json(nullptr)},
                         {"end", entry.range ? Json(entry.range->end().count()) : Json(nullptr)},
                         {"paragraph", paragraph ? Json(*paragraph) : Json(nullptr)},
                         {"text", entry.memo.body},
                         {"when", to_iso8601(entry.written_at)},
                         {"coder", entry.coder}});
    }
    if (session.json) print_json({{"memos", memos}});
}

model::MemoId memo_id(const std::string& text) {
    const auto uuid = parse_uuid(text);
    if (!uuid) throw Error{ErrorKind::NotFound, "no such memo", text};
    return model::MemoId{*uuid};
}

/// A command that writes one memo, and then shows it. `write` gets the words without blanks around them, and tells which memo has them now.
void add_writing(CLI::App& command, Session& session, const std::function<std::optional<model::MemoId>(project::Project&, const std::string& body)>& write) {
    add_project(command, session);
    auto words = std::make_shared<std::string>();
    command.add_option("text", *words, "its words")->required()->type_name("TEXT");
    command.callback([&session, words, write] {
        const auto project = session.open(Access::Write);
        const auto id = write(*project, std::string{text::trimmed(*words)});
        print_memos(session, *project, [&](const auto& entry) { return entry.memo.id == id; });
    });
}

void add_add(CLI::App& memos, Session& session) {
    auto* command = memos.add_subcommand("add", "write a free memo, or one on a passage");
    auto passage = std::make_shared<PassageOptions>();
    add_writing(*command, session, [passage](project::Project& project, const std::string& body) -> std::optional<model::MemoId> {
        if (passage->document.empty()) return project.memos().add(body);
        if (body.empty()) throw Error{ErrorKind::Invalid, "a memo without words", "Memo"};
        const auto document = project.documents().named(passage->document).id;
        const auto range = passage->ranges(project, false).front();
        return project.memos().add_to_passage(document, range, std::string{project.documents().text(document)->words(range)}, body);
    });
    passage->add_to(*command);
    auto* document = command->get_option("--document")->required(false);
    for (const auto* name : {"--begin", "--find"}) command->get_option(name)->needs(document);
}

/// On what a memo is written.
struct Thing {
    MemoTarget target;
    std::optional<Uuid> id;
    std::string name;
};

struct ThingOptions {
    std::string memo;
    std::string document;
    std::string group;
    std::string code;
    bool project{false};

    void add_to(CLI::App& command) {
        const std::vector options{command.add_option("--id", memo, "this memo")->type_name("ID"),
                                  command.add_option("--document", document, "the one on a document")->type_name("D"),
                                  command.add_option("--group", group, "the one on a group of documents")->type_name("G"),
                                  command.add_option("--code", code, "the one on a code")->type_name("C"),
                                  command.add_flag("--on-project", project, "the one on the project")};
        for (auto* one : options) {
            for (auto* other : options) {
                if (one != other) one->excludes(other);
            }
        }
    }
    [[nodiscard]] Thing thing(project::Project& in) const {
        if (!document.empty()) {
            const auto found = in.documents().named(document);
            return {MemoTarget::Document, found.id.uuid(), found.name};
        }
        if (!group.empty()) {
            const auto found = in.documents().group_named(group);
            return {MemoTarget::Group, found.id.uuid(), found.name};
        }
        if (!code.empty()) {
            const auto found = in.codebook().named(code);
            const auto& tree = in.codebook().tree();
            return {MemoTarget::Code, found.uuid(), tree[*tree.index_of(found)].name};
        }
        if (!project) throw CLI::RequiredError("--id, --document, --group, --code, --on-project");
        return {MemoTarget::Project, std::nullopt, in.name()};
    }
};

void add_set(CLI::App& memos, Session& session) {
    auto* command = memos.add_subcommand("set", "write the memo on a thing, or give a memo other words; empty words remove it");
    auto on = std::make_shared<ThingOptions>();
    add_writing(*command, session, [on](project::Project& project, const std::string& body) -> std::optional<model::MemoId> {
        if (!on->memo.empty()) {
            const auto id = memo_id(on->memo);
            project.memos().rewrite(id, body);
            return id;
        }
        const auto thing = on->thing(project);
        project.memos().write(thing.target, thing.id, thing.name, body);
        const auto memo = project.memos().on(thing.target, thing.id);
        return memo ? std::optional{memo->id} : std::nullopt;
    });
    on->add_to(*command);
}

void add_remove(CLI::App& memos, Session& session) {
    auto* command = memos.add_subcommand("remove", "remove memos, in one action");
    add_project(*command, session);
    auto ids = std::make_shared<std::vector<std::string>>();
    command->add_option("id", *ids)->required()->type_name("ID");
    command->callback([&session, ids] {
        const auto project = session.open(Access::Write);
        std::vector<model::MemoId> memos_to_remove;
        for (const auto& id : *ids) memos_to_remove.push_back(memo_id(id));
        project->memos().remove(memos_to_remove);
        if (session.json) print_json({{"removed", memos_to_remove.size()}});
        else print_line(fmt::format("{} {}", memos_to_remove.size(), session.say("Memos entfernt", "memos removed")));
    });
}

}  // namespace

void add_memo_commands(CLI::App& app, Session& session) {
    auto words = std::make_shared<std::string>();
    auto& memos = add_list(app, session, "memos", "all memos, or write and remove some", [&session, words] {
        const auto project = session.open(Access::Read);
        const auto wanted = text::folded(*words);
        print_memos(session, *project, [&](const auto& entry) { return wanted.empty() || project::search_key(entry).find(wanted) != std::string::npos; });
    });
    memos.add_option("--containing", *words, "only those in whose words or names this stands")->type_name("TEXT");
    add_add(memos, session);
    add_set(memos, session);
    add_remove(memos, session);
}

}  // namespace fundstelle::cli
