// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documents.h"

#include <algorithm>
#include <set>

#include "base/error.h"
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

std::vector<model::Mark> Documents::marks(model::DocumentId id) const {
    return m_state.turns.marks(id);
}

std::vector<model::StyleRun> Documents::style_runs(model::DocumentId id) const {
    return m_state.turns.style_runs(id);
}

std::vector<model::DocumentId> Documents::import(const std::vector<formats::Transcript>& transcripts, const std::optional<std::string>& group) {
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
            const auto name = free_name(required_name(transcript.name), taken);
            taken.insert(name);
            imported.push_back(writer.write(transcript, name, group_id, rank));
            rank = model::rank_between(rank, {});
        }
        writer.write_values();
    });
    return imported;
}

void Documents::rename(model::DocumentId id, const std::string& name) {
    auto document = with_id(m_state.documents.all(), id);
    const nlohmann::json names{{"document", document.name}, {"name", name}};
    if (document.name == required_name(name)) return;
    document.name = required_name(name);
    m_state.act("rename-document", names, [&](const store::Stamp& stamp) { m_state.documents.save(document, stamp); });
}

void Documents::remove(model::DocumentId id) {
    const auto document = with_id(m_state.documents.all(), id);
    m_state.act("remove-document", {{"document", document.name}}, [&](const store::Stamp& stamp) {
        for (const auto& quote : m_state.quotes.of_document(id)) {
            m_state.quotes.remove(quote);
            m_state.tombstones.bury(quote.uuid(), store::Table::Quote, stamp);
        }
        for (const auto& coding : m_state.codings.of_document(id)) {
            m_state.bury_memos(coding.id.uuid(), stamp);
            m_state.codings.remove(coding.id);
            m_state.tombstones.bury(coding.id.uuid(), store::Table::Coding, stamp);
        }
        for (const auto& value : m_state.variables.values(id)) m_state.variables.remove_value(value.id);
        for (const auto& set : m_state.groups.sets()) m_state.groups.remove_member(set.id, id);
        for (const auto& speaker : m_state.turns.speakers(id)) m_state.bury_memos(speaker.id.uuid(), stamp);
        m_state.bury_memos(id.uuid(), stamp);
        m_state.passages.remove_of(id);
        m_state.turns.remove_of(id);
        m_state.documents.remove(id);
        m_state.tombstones.bury(id.uuid(), store::Table::Document, stamp);
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
    const auto set = with_id(sets(), id);
    if (std::find(set.members.begin(), set.members.end(), document) != set.members.end()) return;
    const nlohmann::json names{{"set", set.name}, {"document", with_id(m_state.documents.all(), document).name}};
    m_state.act("add-to-set", names, [&](const store::Stamp& stamp) {
        m_state.groups.add_member(m_state.environment.ids.next(), id, document, stamp);
    });
}

void Documents::remove_from_set(model::SetId id, model::DocumentId document) {
    const nlohmann::json names{{"set", with_id(sets(), id).name}, {"document", with_id(m_state.documents.all(), document).name}};
    m_state.act("remove-from-set", names, [&](const store::Stamp&) { m_state.groups.remove_member(id, document); });
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
