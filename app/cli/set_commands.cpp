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
    std::string new_name;
    bool has_members{false};  ///< the command asks for some

    void add_name(CLI::App& command) { command.add_option("name", name, "of the set")->required()->type_name("NAME"); }
    void add_members(CLI::App& command) {
        has_members = true;
        auto* of_documents = command.add_option("--documents", documents, "these documents")->type_name("D");
        command.add_option("--codes", codes, "these codes")->type_name("C")->excludes(of_documents);
    }
    void add_new_name(CLI::App& command) {
        command.add_option("new-name", new_name)->required()->type_name("NEW");
        add_of(command);
    }
    void add_of(CLI::App& command) {
        command.add_option("--of", of, "where a set of documents and one of codes have the same name")->check(CLI::IsMember({"documents", "codes"}));
    }
    void require_members() const {
        if (has_members && documents.empty() && codes.empty()) throw CLI::RequiredError("--documents, --codes");
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
        rows.back().push_back(wording::joined(members, " · "));
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

/// A command that changes sets and then lists them. `add_more` adds the options behind the name of the set.
void add_change(CLI::App& sets, Session& session, const char* name, const char* description, const std::function<void(SetOptions&, CLI::App&)>& add_more,
                const std::function<void(const SetOptions&, project::Project&)>& change) {
    auto* command = sets.add_subcommand(name, description);
    add_project(*command, session);
    auto options = std::make_shared<SetOptions>();
    options->add_name(*command);
    add_more(*options, *command);
    command->callback([&session, options, change] {
        options->require_members();
        const auto project = session.open(Access::Write);
        change(*options, *project);
        print_sets(session, *project);
    });
}

void put_into_set(const SetOptions& options, project::Project& project) {
    const auto set = options.find(project);
    const auto documents = documents_named(project, options.documents);
    const auto codes = codes_named(project, options.codes);
    if (set.documents) project.documents().add_to_set(set.documents->id, documents);
    else if (set.codes) project.code_sets().add_codes(set.codes->id, codes);
    else if (!documents.empty()) project.documents().add_set(options.name, documents);
    else project.code_sets().add(options.name, codes);
}

void take_from_set(const SetOptions& options, project::Project& project) {
    const auto set = options.existing(project);
    if (set.documents) project.documents().remove_from_set(set.documents->id, documents_named(project, options.documents));
    else project.code_sets().remove_codes(set.codes->id, codes_named(project, options.codes));
}

void rename_set(const SetOptions& options, project::Project& project) {
    const auto set = options.existing(project);
    if (set.documents) project.documents().rename_set(set.documents->id, options.new_name);
    else project.code_sets().rename(set.codes->id, options.new_name);
}

void remove_set(const SetOptions& options, project::Project& project) {
    const auto set = options.existing(project);
    if (set.documents) project.documents().remove_set(set.documents->id);
    else project.code_sets().remove(set.codes->id);
}

}  // namespace

void add_set_commands(CLI::App& app, Session& session) {
    auto& sets = add_list(app, session, "sets", "sets of documents and of codes", [&session] { print_sets(session, *session.open(Access::Read)); });
    add_change(sets, session, "add", "put documents or codes into a set; it is made if there is none", &SetOptions::add_members, put_into_set);
    add_change(sets, session, "take", "take documents or codes out of a set", &SetOptions::add_members, take_from_set);
    add_change(sets, session, "rename", "give a set another name", &SetOptions::add_new_name, rename_set);
    add_change(sets, session, "remove", "dissolve a set; its documents or codes stay", &SetOptions::add_of, remove_set);
}

}  // namespace fundstelle::cli
