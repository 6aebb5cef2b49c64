// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "options.h"
#include "output.h"
#include "text/search_key.h"

namespace fundstelle::cli {

namespace {

/// The set of that name, without regard to case where there is none that is exactly so. Throws `Ambiguous`.
template <class Sets>
std::optional<typename Sets::value_type> find_named(const Sets& sets, const std::string& name) {
    Sets exact;
    Sets similar;
    std::copy_if(sets.begin(), sets.end(), std::back_inserter(exact), [&](const auto& set) { return set.name == name; });
    std::copy_if(sets.begin(), sets.end(), std::back_inserter(similar), [&](const auto& set) { return text::folded(set.name) == text::folded(name); });
    const auto& found = exact.empty() ? similar : exact;
    if (found.size() > 1) throw Error{ErrorKind::Ambiguous, "by name", name};
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

/// A set of either kind.
struct EitherSet {
    std::optional<model::DocumentSet> documents;
    std::optional<model::CodeSet> codes;
};

/// Which set is meant, and of what.
struct SetOptions {
    std::string name;
    std::vector<std::string> documents;
    std::vector<std::string> codes;
    std::string of;

    void add_name(CLI::App& command) { command.add_option("name", name, "of the set")->required()->type_name("NAME"); }
    void add_members(CLI::App& command) {
        auto* of_documents = command.add_option("--documents", documents, "these documents")->type_name("D");
        command.add_option("--codes", codes, "these codes")->type_name("C")->excludes(of_documents);
    }
    void add_of(CLI::App& command) {
        command.add_option("--of", of, "where a set of documents and one of codes have the same name")->check(CLI::IsMember({"documents", "codes"}));
    }
    void require_members() const {
        if (documents.empty() && codes.empty()) throw CLI::RequiredError("--documents, --codes");
    }
    [[nodiscard]] std::vector<model::DocumentId> document_ids(project::Project& project) const {
        std::vector<model::DocumentId> ids;
        for (const auto& document : documents) ids.push_back(project.documents().named(document).id);
        return ids;
    }
    [[nodiscard]] std::vector<model::CodeId> code_ids(project::Project& project) const {
        std::vector<model::CodeId> ids;
        for (const auto& code : codes) ids.push_back(project.codebook().named(code));
        return ids;
    }
    [[nodiscard]] EitherSet find(project::Project& project) const {
        EitherSet found;
        if (of != "codes" && codes.empty()) found.documents = find_named(project.documents().sets(), name);
        if (of != "documents" && documents.empty()) found.codes = find_named(project.code_sets().all(), name);
        return found;
    }
    /// Throws `NotFound` or `Ambiguous`.
    [[nodiscard]] EitherSet existing(project::Project& project) const {
        auto found = find(project);
        if (!found.documents && !found.codes) throw Error{ErrorKind::NotFound, "no such set", name};
        if (found.documents && found.codes) throw Error{ErrorKind::Ambiguous, "by name", name};
        return found;
    }
};

void print_sets(const Session& session, project::Project& project) {
    Json of_documents = Json::array();
    Json of_codes = Json::array();
    std::vector<std::vector<std::string>> rows;
    const auto add_row = [&](const char* german, const char* english, const std::string& name, const std::vector<std::string>& members) {
        rows.push_back({session.say(german, english), name, std::to_string(members.size())});
        std::string joined;
        for (const auto& member : members) joined += (joined.empty() ? "" : " · ") + member;
        rows.back().push_back(joined);
    };
    for (const auto& set : project.documents().sets()) {
        std::vector<std::string> names;
        for (const auto& member : set.members) names.push_back(project.documents().find(member)->name);
        of_documents.push_back({{"name", set.name}, {"documents", names}});
        add_row("Dokumente", "documents", set.name, names);
    }
    const auto& tree = project.codebook().tree();
    for (const auto& set : project.code_sets().all()) {
        std::vector<std::string> paths;
        for (const auto& member : set.members) paths.push_back(tree.path(*tree.index_of(member)));
        of_codes.push_back({{"name", set.name}, {"codes", paths}});
        add_row("Codes", "codes", set.name, paths);
    }
    if (session.json) print_json({{"document_sets", of_documents}, {"code_sets", of_codes}});
    else print_table(rows, 99);
}

void add_to_set(CLI::App& sets, Session& session) {
    auto* command = sets.add_subcommand("add", "put documents or codes into a set; it is made if there is none");
    add_project(*command, session);
    auto options = std::make_shared<SetOptions>();
    options->add_name(*command);
    options->add_members(*command);
    command->callback([&session, options] {
        options->require_members();
        const auto project = session.open(Access::Write);
        const auto set = options->find(*project);
        const auto documents = options->document_ids(*project);
        const auto codes = options->code_ids(*project);
        if (set.documents) project->documents().add_to_set(set.documents->id, documents);
        else if (set.codes) project->code_sets().add_codes(set.codes->id, codes);
        else if (!documents.empty()) project->documents().add_set(options->name, documents);
        else project->code_sets().add(options->name, codes);
        print_sets(session, *project);
    });
}

void take_from_set(CLI::App& sets, Session& session) {
    auto* command = sets.add_subcommand("take", "take documents or codes out of a set");
    add_project(*command, session);
    auto options = std::make_shared<SetOptions>();
    options->add_name(*command);
    options->add_members(*command);
    command->callback([&session, options] {
        options->require_members();
        const auto project = session.open(Access::Write);
        const auto set = options->existing(*project);
        if (set.documents) project->documents().remove_from_set(set.documents->id, options->document_ids(*project));
        else project->code_sets().remove_codes(set.codes->id, options->code_ids(*project));
        print_sets(session, *project);
    });
}

void rename_set(CLI::App& sets, Session& session) {
    auto* command = sets.add_subcommand("rename", "give a set another name");
    add_project(*command, session);
    auto options = std::make_shared<SetOptions>();
    auto name = std::make_shared<std::string>();
    options->add_name(*command);
    command->add_option("new-name", *name)->required()->type_name("NEW");
    options->add_of(*command);
    command->callback([&session, options, name] {
        const auto project = session.open(Access::Write);
        const auto set = options->existing(*project);
        if (set.documents) project->documents().rename_set(set.documents->id, *name);
        else project->code_sets().rename(set.codes->id, *name);
        print_sets(session, *project);
    });
}

void remove_set(CLI::App& sets, Session& session) {
    auto* command = sets.add_subcommand("remove", "dissolve a set; its documents or codes stay");
    add_project(*command, session);
    auto options = std::make_shared<SetOptions>();
    options->add_name(*command);
    options->add_of(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto set = options->existing(*project);
        if (set.documents) project->documents().remove_set(set.documents->id);
        else project->code_sets().remove(set.codes->id);
        print_sets(session, *project);
    });
}

}  // namespace

void add_set_commands(CLI::App& app, Session& session) {
    auto& sets = add_list(app, session, "sets", "sets of documents and of codes", [&session] { print_sets(session, *session.open(Access::Read)); });
    add_to_set(sets, session);
    take_from_set(sets, session);
    rename_set(sets, session);
    remove_set(sets, session);
}

}  // namespace fundstelle::cli
