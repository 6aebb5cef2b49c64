// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documents.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/error.h"
#include "model/colour.h"
#include "project/state.h"
#include "project/transcript_writer.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

/// The one thing of that name: exactly, else without regard to case. Throws `NotFound` or `Ambiguous`.
template <class Things>
auto named_in(const Things& things, std::string_view name) {
    const auto wanted = text::folded(name);
    const typename Things::value_type* exact = nullptr;
    const typename Things::value_type* similar = nullptr;
    int exacts = 0;
    int similars = 0;
    for (const auto& thing : things) {
        if (thing.name == name) ++exacts, exact = &thing;
        else if (text::folded(thing.name) == wanted) ++similars, similar = &thing;
    }
    if (exacts == 1) return *exact;
    if (exacts == 0 && similars == 1) return *similar;
    throw Error{exacts + similars == 0 ? ErrorKind::NotFound : ErrorKind::Ambiguous, "by name", std::string{name}};
}

template <class Things, class IdType>
auto with_id(const Things& things, IdType id) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.id == id; });
    if (found == things.end()) throw Error{ErrorKind::NotFound, "by key", to_string(id.uuid())};
    return *found;
}

std::string free_name(const std::string& name, const std::set<std::string>& taken) {
    auto candidate = name;
    for (int i = 2; taken.contains(candidate); ++i) candidate = name + " (" + std::to_string(i) + ")";
    return candidate;
}

std::string required_name(const std::string& name) {
    const std::string plain{text::trimmed(name)};
    if (plain.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    return plain;
}

/// Gives `count` things from `first` on ranks between those of their neighbours; where these leave no room, all get new ones.
template <class Things>
void put_in_order(Things& things, std::size_t first, std::size_t count) {
    const auto before = first > 0 ? things[first - 1].rank : std::string{};
    const auto after = first + count < things.size() ? things[first + count].rank : std::string{};
    const bool room = after.empty() || before < after;
    auto rank = room ? before : std::string{};
    for (std::size_t i = room ? first : 0; i < (room ? first + count : things.size()); ++i) {
        rank = model::rank_between(rank, room ? std::string_view{after} : std::string_view{});
        things[i].rank = rank;
    }
}

/// With everything that belongs to it.
void remove_with_all(State& state, model::DocumentId id, const store::Stamp& stamp) {
    for (const auto& quote : state.quotes.of_document(id)) {
        state.quotes.remove(quote.id);
        state.tombstones.bury(quote.id.uuid(), store::Table::Quote, stamp);
    }
    for (const auto& coding : state.codings.of_document(id)) {
        state.bury_memos(coding.id.uuid(), stamp);
        state.codings.remove(coding.id);
        state.tombstones.bury(coding.id.uuid(), store::Table::Coding, stamp);
    }
    for (const auto& value : state.variables.values(id)) state.variables.remove_value(value.id);
    for (const auto& set : state.groups.sets()) state.groups.remove_member(set.id, id);
    for (const auto& speaker : state.turns.speakers(id)) {
        state.variables.remove_values(speaker.id);
        state.bury_memos(speaker.id.uuid(), stamp);
    }
    state.bury_memos(id.uuid(), stamp);
    state.progress.remove_of(id);
    state.summaries.remove_of(id);
    state.passages.remove_of(id);
    state.turns.remove_of(id);
    state.foreign_data.remove_of(id.uuid());
    state.documents.remove(id);
    state.tombstones.bury(id.uuid(), store::Table::Document, stamp);
}

}  // namespace

std::vector<model::Document> Documents::all() const {
    auto documents = m_state.documents.all();
    const auto all_groups = groups();
    const auto place = [&](const model::Document& document) {
        const auto found = std::find_if(all_groups.begin(), all_groups.end(), [&](const auto& g) { return document.group == g.id; });
        return found - all_groups.begin();
    };
    std::stable_sort(documents.begin(), documents.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return documents;
}

std::optional<model::Document> Documents::find(model::DocumentId id) const {
    return m_state.documents.find(id);
}

model::Document Documents::named(std::string_view name) const {
    return named_in(m_state.documents.all(), name);
}

std::vector<model::DocumentGroup> Documents::groups() const {
    return m_state.groups.all();
}

model::DocumentGroup Documents::group_named(std::string_view name) const {
    return named_in(groups(), name);
}

std::vector<model::DocumentSet> Documents::sets() const {
    return m_state.groups.sets();
}

std::shared_ptr<const DocumentText> Documents::text(model::DocumentId id) const {
    return m_state.text_of(id);
}

std::vector<model::Turn> Documents::turns(model::DocumentId id) const {
    return m_state.turns.turns(id);
}

std::vector<model::Speaker> Documents::speakers(model::DocumentId id) const {
    return m_state.turns.speakers(id);
}

std::vector<model::Speaker> Documents::all_speakers() const {
    return m_state.turns.all_speakers();
}

std::vector<model::Mark> Documents::marks(model::DocumentId id) const {
    return m_state.turns.marks(id);
}

std::vector<model::StyleRun> Documents::style_runs(model::DocumentId id) const {
    return m_state.turns.style_runs(id);
}

std::vector<model::DocumentId> Documents::import(const std::vector<formats::Transcript>& transcripts, const std::optional<std::string>& group,
                                                  const GoOn& go_on) try {
    std::vector<model::DocumentId> imported;
    if (transcripts.empty()) return imported;
    nlohmann::json names{{"count", transcripts.size()}, {"document", transcripts.front().name}};
    m_state.act("import-documents", names, [&](const store::Stamp& stamp) {
        std::optional<model::GroupId> group_id;
        if (group) {
            const auto known = groups();
            const auto name = required_name(*group);
            const auto found = std::find_if(known.begin(), known.end(), [&](const auto& g) { return g.name == name; });
            group_id = found != known.end() ? found->id : m_state.new_id<model::GroupId>();
            if (found == known.end()) m_state.groups.save({*group_id, name, rank_behind(known)}, stamp);
        }
        std::set<std::string> taken;
        const auto known = m_state.documents.all();
        for (const auto& document : known) taken.insert(document.name);
        auto rank = rank_behind(known);
        TranscriptWriter writer{m_state, stamp};
        for (const auto& transcript : transcripts) {
            if (go_on && !go_on(imported.size(), transcripts.size())) throw Cancelled{};
            const auto name = free_name(required_name(transcript.name), taken);
            taken.insert(name);
            imported.push_back(writer.write(transcript, name, group_id, rank));
            rank = model::rank_between(rank, {});
        }
        writer.write_values();
    });
    return imported;
} catch (const Cancelled&) {
    return {};
}

void Documents::rename(model::DocumentId id, const std::string& name) {
    auto document = with_id(m_state.documents.all(), id);
    const nlohmann::json names{{"document", document.name}, {"name", name}};
    if (document.name == required_name(name)) return;
    document.name = required_name(name);
    m_state.act("rename-document", names, [&](const store::Stamp& stamp) { m_state.documents.save(document, stamp); });
}

void Documents::remove(model::DocumentId id) {
    remove(std::vector{id});
}

void Documents::remove(const std::vector<model::DocumentId>& ids) {
    if (ids.empty()) return;
    const auto known = m_state.documents.all();
    for (const auto& id : ids) static_cast<void>(with_id(known, id));
    const nlohmann::json names{{"document", with_id(known, ids.front()).name}, {"count", ids.size()}};
    m_state.act(ids.size() == 1 ? "remove-document" : "remove-documents", names, [&](const store::Stamp& stamp) {
        for (const auto& id : ids) remove_with_all(m_state, id, stamp);
    });
}

void Documents::move(model::DocumentId id, std::optional<model::GroupId> group) {
    auto document = with_id(m_state.documents.all(), id);
    const auto group_name = group ? with_id(groups(), *group).name : std::string{};
    m_state.act("move-document", {{"document", document.name}, {"group", group_name}}, [&](const store::Stamp& stamp) {
        document.group = group;
        document.rank = rank_behind(m_state.documents.all());
        m_state.documents.save(document, stamp);
    });
}

void Documents::move(const std::vector<model::DocumentId>& ids, std::optional<model::GroupId> group, std::optional<model::DocumentId> before) {
    if (ids.empty()) return;
    auto siblings = m_state.documents.all();
    const auto group_name = group ? with_id(groups(), *group).name : std::string{};
    const auto is_moved = [&](const auto& document) { return std::find(ids.begin(), ids.end(), document.id) != ids.end(); };
    std::vector<model::Document> moved;
    for (const auto& id : ids) moved.push_back(with_id(siblings, id));
    std::erase_if(siblings, [&](const auto& document) { return document.group != group || is_moved(document); });
    const auto at = before ? std::find_if(siblings.begin(), siblings.end(), [&](const auto& document) { return document.id == *before; }) : siblings.end();
    const auto place = at - siblings.begin();
    for (auto& document : moved) document.group = group;
    siblings.insert(at, moved.begin(), moved.end());
    put_in_order(siblings, static_cast<std::size_t>(place), moved.size());
    const nlohmann::json names{{"document", moved.front().name}, {"group", group_name}, {"count", ids.size()}};
    m_state.act(ids.size() == 1 ? "move-document" : "move-documents", names, [&](const store::Stamp& stamp) {
        for (const auto& document : siblings) {
            if (const auto old = m_state.documents.find(document.id); *old != document) m_state.documents.save(document, stamp);
        }
    });
}

void Documents::set_colour(const std::vector<model::DocumentId>& ids, const std::string& colour) {
    if (ids.empty()) return;
    if (!colour.empty() && model::parse_colour(colour) != colour) throw Error{ErrorKind::Invalid, "not a colour such as #2f6f8f", colour};
    const auto known = m_state.documents.all();
    const nlohmann::json names{{"document", with_id(known, ids.front()).name}, {"count", ids.size()}};
    m_state.act("recolour-document", names, [&](const store::Stamp& stamp) {
        for (const auto& id : ids) {
            auto document = with_id(known, id);
            if (std::exchange(document.colour, colour) != colour) m_state.documents.save(document, stamp);
        }
    });
}

model::GroupId Documents::add_group(const std::string& name) {
    const model::DocumentGroup group{m_state.new_id<model::GroupId>(), required_name(name), rank_behind(groups())};
    m_state.act("add-group", {{"group", group.name}}, [&](const store::Stamp& stamp) { m_state.groups.save(group, stamp); });
    return group.id;
}

void Documents::rename_group(model::GroupId id, const std::string& name) {
    auto group = with_id(groups(), id);
    const nlohmann::json names{{"group", group.name}, {"name", name}};
    if (group.name == required_name(name)) return;
    group.name = required_name(name);
    m_state.act("rename-group", names, [&](const store::Stamp& stamp) { m_state.groups.save(group, stamp); });
}

void Documents::move_group(model::GroupId id, std::optional<model::GroupId> before) {
    auto all = groups();
    const auto group = with_id(all, id);
    if (before == id) return;
    std::erase_if(all, [&](const auto& other) { return other.id == id; });
    const auto at = before ? std::find_if(all.begin(), all.end(), [&](const auto& other) { return other.id == *before; }) : all.end();
    const auto place = at - all.begin();
    all.insert(at, group);
    put_in_order(all, static_cast<std::size_t>(place), 1);
    m_state.act("move-group", {{"group", group.name}}, [&](const store::Stamp& stamp) {
        const auto known = groups();
        for (const auto& other : all) {
            if (with_id(known, other.id) != other) m_state.groups.save(other, stamp);
        }
    });
}

void Documents::remove_group(model::GroupId id) {
    m_state.act("remove-group", {{"group", with_id(groups(), id).name}}, [&](const store::Stamp& stamp) {
        for (auto document : m_state.documents.all()) {
            if (document.group != id) continue;
            document.group.reset();
            m_state.documents.save(document, stamp);
        }
        m_state.bury_memos(id.uuid(), stamp);
        m_state.groups.remove(id);
        m_state.tombstones.bury(id.uuid(), store::Table::DocumentGroup, stamp);
    });
}

model::SetId Documents::add_set(const std::string& name, const std::vector<model::DocumentId>& members) {
    const auto id = m_state.new_id<model::SetId>();
    m_state.act("add-set", {{"set", name}}, [&](const store::Stamp& stamp) {
        m_state.groups.save(model::DocumentSet{id, required_name(name), {}}, to_string(id.uuid()), stamp);
        for (const auto& member : members) m_state.groups.add_member(m_state.environment.ids.next(), id, member, stamp);
    });
    return id;
}

void Documents::rename_set(model::SetId id, const std::string& name) {
    const auto set = with_id(sets(), id);
    m_state.act("rename-set", {{"set", set.name}, {"name", name}}, [&](const store::Stamp& stamp) {
        m_state.groups.save(model::DocumentSet{id, required_name(name), {}}, to_string(id.uuid()), stamp);
    });
}

void Documents::add_to_set(model::SetId id, model::DocumentId document) {
    add_to_set(id, std::vector{document});
}

void Documents::add_to_set(model::SetId id, const std::vector<model::DocumentId>& documents) {
    const auto set = with_id(sets(), id);
    auto joining = documents;
    std::erase_if(joining, [&](const auto& document) { return std::find(set.members.begin(), set.members.end(), document) != set.members.end(); });
    if (joining.empty()) return;
    const nlohmann::json names{{"set", set.name}, {"document", with_id(m_state.documents.all(), joining.front()).name}, {"count", joining.size()}};
    m_state.act("add-to-set", names, [&](const store::Stamp& stamp) {
        for (const auto& document : joining) m_state.groups.add_member(m_state.environment.ids.next(), id, document, stamp);
    });
}

void Documents::remove_from_set(model::SetId id, model::DocumentId document) {
    remove_from_set(id, std::vector{document});
}

void Documents::remove_from_set(model::SetId id, const std::vector<model::DocumentId>& documents) {
    if (documents.empty()) return;
    const nlohmann::json names{{"set", with_id(sets(), id).name}, {"document", with_id(m_state.documents.all(), documents.front()).name}, {"count", documents.size()}};
    m_state.act("remove-from-set", names, [&](const store::Stamp&) {
        for (const auto& document : documents) m_state.groups.remove_member(id, document);
    });
}

void Documents::remove_set(model::SetId id) {
    m_state.act("remove-set", {{"set", with_id(sets(), id).name}}, [&](const store::Stamp& stamp) {
        m_state.groups.remove(id);
        m_state.tombstones.bury(id.uuid(), store::Table::DocumentSet, stamp);
    });
}

void Documents::set_role(model::SpeakerId speaker, model::DocumentId document, model::Role role) {
    auto changed = with_id(speakers(document), speaker);
    changed.role = role;
    const nlohmann::json names{{"speaker", changed.label}, {"document", with_id(m_state.documents.all(), document).name}};
    m_state.act("set-role", names, [&](const store::Stamp& stamp) { m_state.turns.save(changed, stamp); });
}

}  // namespace fundstelle::project
