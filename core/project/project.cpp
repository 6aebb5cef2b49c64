// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include <algorithm>
#include <map>

#include "base/error.h"
#include "base/file.h"
#include "project/soundness.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

HistoryEntry entry_of(const store::JournalEntry& entry, const std::map<model::CoderId, std::string>& coders) {
    const auto coder = entry.coder ? coders.find(*entry.coder) : coders.end();
    const auto kind = entry.kind == store::EntryKind::Undo   ? HistoryEntry::Kind::Undo
                      : entry.kind == store::EntryKind::Redo ? HistoryEntry::Kind::Redo
                                                             : HistoryEntry::Kind::Action;
    return {entry.number, entry.at, coder == coders.end() ? std::string{} : coder->second, kind,
            entry.state != store::EntryState::Done, entry.label, entry.intent};
}

std::optional<HistoryEntry> entry_of(State& state, const std::optional<store::JournalEntry>& entry) {
    if (!entry) return std::nullopt;
    std::map<model::CoderId, std::string> coders;
    for (const auto& coder : state.coders.all()) coders.emplace(coder.id, coder.name);
    return entry_of(*entry, coders);
}

}  // namespace

Project::Project(std::filesystem::path path, std::unique_ptr<State> state)
    : m_path{std::move(path)},
      m_state{std::move(state)},
      m_documents{*m_state},
      m_corrections{*m_state},
      m_drafts{*m_state},
      m_exchange{*m_state},
      m_merging{*m_state},
      m_codebook{*m_state},
      m_code_sets{*m_state},
      m_anchor_examples{*m_state},
      m_favourites{*m_state},
      m_codings{*m_state},
      m_memos{*m_state},
      m_passages{*m_state},
      m_variables{*m_state},
      m_progress{*m_state},
      m_segments{*m_state},
      m_summaries{*m_state},
      m_quotes{*m_state},
      m_quote_outline{*m_state},
      m_quote_proofs{*m_state},
      m_quote_reports{*m_state},
      m_queries{*m_state},
      m_agreements{*m_state},
      m_saved_queries{*m_state},
      m_disclosure{*m_state},
      m_releases{*m_state, m_disclosure},
      m_backups{*m_state} {}

std::unique_ptr<Project> Project::create(const std::filesystem::path& path, const std::string& name, Environment environment) {
    auto connection = store::create_database(path, [&](sqlite::Connection& fresh) {
        store::Settings{fresh}.create_project(environment.ids.next(), name, {environment.clock.now(), std::nullopt});
    });
    const Owner owner{environment.person, environment.machine, environment.clock.now()};
    std::unique_ptr<Project> project{
        new Project{path, std::make_unique<State>(std::move(connection), std::move(environment), false)}};
    project->m_owner_mark = std::make_unique<OwnerMark>(path, owner);
    return project;
}

std::unique_ptr<Project> Project::open(const std::filesystem::path& path, Environment environment) {
    auto connection = store::open_database(path);
    const Owner owner{environment.person, environment.machine, environment.clock.now()};
    std::unique_ptr<Project> project{
        new Project{path, std::make_unique<State>(std::move(connection), std::move(environment), false)}};
    project->m_owner_mark = std::make_unique<OwnerMark>(path, owner);
    return project;
}

std::unique_ptr<Project> Project::open_copy(const std::filesystem::path& path, Environment environment) {
    auto copy = std::make_unique<TemporaryCopy>(path);
    auto state = std::make_unique<State>(store::open_database(copy->file()), std::move(environment), true);
    std::unique_ptr<Project> project{new Project{path, std::move(state)}};
    project->m_copy = std::move(copy);
    return project;
}

Project::~Project() {
    m_owner_mark.reset();  // before the lock goes
}

std::string Project::name() const {
    return m_state->settings.project_name();
}

Timestamp Project::now() const {
    return m_state->environment.clock.now();
}

void Project::rename(const std::string& name) {
    if (name.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    m_state->act("rename-project", {{"name", name}}, [&](const store::Stamp& stamp) { m_state->settings.rename_project(name, stamp); });
}

void Project::act_as(const std::string& coder) {
    m_state->act_as(coder);
}

bool Project::read_only() const {
    return m_state->read_only;
}

std::optional<HistoryEntry> Project::undo() {
    m_state->require_writable();
    return entry_of(*m_state, m_state->journal.undo(m_state->stamp()));
}

std::optional<HistoryEntry> Project::redo() {
    m_state->require_writable();
    return entry_of(*m_state, m_state->journal.redo(m_state->stamp()));
}

std::size_t Project::go_to(std::int64_t number) {
    std::size_t steps = 0;
    for (auto next = next_to_undo(); next && next->number > number; next = next_to_undo(), ++steps) undo();
    for (auto next = next_to_redo(); next && next->number <= number; next = next_to_redo(), ++steps) redo();
    return steps;
}

std::optional<HistoryEntry> Project::next_to_undo() const {
    return m_state->read_only ? std::nullopt : entry_of(*m_state, m_state->journal.next_to_undo());
}

std::optional<HistoryEntry> Project::next_to_redo() const {
    return m_state->read_only ? std::nullopt : entry_of(*m_state, m_state->journal.next_to_redo());
}

std::vector<HistoryEntry> Project::history(std::int64_t limit) const {
    std::map<model::CoderId, std::string> coders;
    for (const auto& coder : m_state->coders.all()) coders.emplace(coder.id, coder.name);
    std::vector<HistoryEntry> history;
    for (const auto& entry : m_state->journal.history(limit)) {
        if (entry.kind != store::EntryKind::Migration) history.push_back(entry_of(entry, coders));
    }
    return history;
}

void Project::add_observer(Observer& observer) {
    m_state->observers.push_back(&observer);
}

void Project::remove_observer(Observer& observer) {
    std::erase(m_state->observers, &observer);
}

std::vector<SoundnessProblem> Project::soundness_problems() {
    return project::soundness_problems(*m_state);
}

}  // namespace fundstelle::project
