// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange_writer.h"

#include <algorithm>

#include "formats/refi/guids.h"
#include "formats/refi/lexical.h"
#include "formats/refi/source_files.h"
#include "model/colour.h"
#include "project/exchange_layers.h"

namespace fundstelle::project {

namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t{64} << 20;
constexpr std::uint64_t kMostBytes = std::uint64_t{512} << 20;

/// By path, name, or name and type: what the project has already, under the GUID of the file.
std::unordered_map<Uuid, Uuid> joined_things(State& state, const refi::Project& theirs) {
    std::unordered_map<Uuid, Uuid> joined;
    for (const auto& coder : state.coders.all()) {
        for (const auto& user : theirs.users) {
            if (our_name(user.name, user.id) == coder.name) joined.emplace(user.guid.uuid(), coder.id.uuid());
        }
    }
    for (const auto& own : state.variables.all()) {
        for (const auto& variable : theirs.variables) {
            if (our_name(variable.name, "?") == own.name && our_type(variable.type) == own.type) joined.emplace(variable.guid.uuid(), own.id.uuid());
        }
    }
    std::map<std::vector<std::string>, Uuid> paths;
    const auto& tree = state.tree();
    for (std::size_t i = 0; i < tree.size(); ++i) paths.emplace(tree.levels(i), tree[i].id.uuid());
    std::vector<std::string> path;
    for (const auto& code : theirs.codes) {
        path.resize(static_cast<std::size_t>(code.depth));
        path.push_back(our_code_name(code.name));
        if (const auto known = paths.find(path); known != paths.end()) joined.emplace(code.guid.uuid(), known->second);
    }
    return joined;
}

/// Gives things the keys that they will have here.
void give_keys(State& state, refi::Project& theirs) {
    auto keys = joined_things(state, theirs);
    const auto taken = state.keys.taken();
    if (taken.empty() && keys.empty()) return;
    refi::for_each_guid(theirs, [&](refi::Guid& guid) {
        auto known = keys.find(guid.uuid());
        if (known == keys.end()) {
            if (!taken.contains(guid.uuid())) return;
            known = keys.emplace(guid.uuid(), state.environment.ids.next()).first;
        }
        if (known->second != guid.uuid()) guid = refi::Guid{known->second};
    });
}

}  // namespace

ExchangeWriter::ExchangeWriter(State& state, const store::Stamp& stamp, refi::Project theirs, const refi::QdpxReader& files, ExchangeImport& result)
    : m_state{state}, m_stamp{stamp}, m_theirs{std::move(theirs)}, m_files{files}, m_result{result}, m_transcripts{state, stamp}, m_values{state, stamp} {
    const auto documents = state.documents.all();
    m_is_fresh = documents.empty() && state.tree().size() == 0 && state.memos.all().empty();
    for (const auto& document : documents) m_taken_names.insert(document.name);
    m_rank = documents.empty() ? std::string{} : documents.back().rank;
    for (const auto& coder : state.coders.all()) m_coders.insert(coder.id.uuid());
    for (const auto& code : state.tree().codes()) m_known_codes.insert(code.id.uuid());
    m_has_nobody = m_coders.contains(nobody().uuid());
    give_keys(state, m_theirs);
}

void ExchangeWriter::write(const GoOn& go_on) {
    auto layers = unfold(std::exchange(m_theirs.sources, {}));
    m_texts = std::move(layers.texts);
    for (std::size_t i = 0; i < m_texts.size(); ++i) m_documents.emplace(m_texts[i].guid.uuid(), i);
    m_notes.know(m_theirs.notes);
    for (const auto& link : m_theirs.links) {
        if (link.origin) m_link_ends.emplace(link.origin->uuid(), std::nullopt);
        if (link.target) m_link_ends.emplace(link.target->uuid(), std::nullopt);
    }
    for (const auto& own : m_theirs.cases) {
        if (own.source_refs.size() != 1) continue;
        for (const auto& value : own.values) m_case_values.insert({own.source_refs.front().uuid(), value.variable.uuid()});
    }
    m_rest.project.prefixes = m_theirs.prefixes;
    if (m_is_fresh && m_theirs.description.empty()) m_notes.put(m_theirs.note_refs, model::MemoTarget::Project, std::nullopt);
    write_coders();
    write_codes();
    write_variables();
    write_groups();
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (go_on && !go_on(i, m_texts.size())) throw Cancelled{};
        write_document(m_texts[i]);
    }
    write_case_values();
    write_sets();
    write_links();
    keep_project();
    write_notes();
    keep_frames(std::move(layers.frames));
    m_rest.save(m_state, m_stamp);
}

void ExchangeWriter::lose(ExchangeLoss::What what, const std::string& where, std::int64_t count) {
    if (count == 0) return;
    for (auto& loss : m_result.losses) {
        if (loss.what != what) continue;
        loss.count += count;
        return;
    }
    m_result.losses.push_back({what, count, where});
}

void ExchangeWriter::write_coders() {
    for (const auto& user : m_theirs.users) {
        const auto name = our_name(user.name, user.id.empty() ? "?" : user.id);
        if (m_coders.insert(user.guid.uuid()).second) {
            m_state.coders.save({model::CoderId{user.guid.uuid()}, name, model::palette_colour(m_coders.size() - 1)}, m_stamp);
            ++m_result.coders;
        }
    }
    m_rest.project.users = m_theirs.users;
}

model::CoderId ExchangeWriter::coder_of(const std::optional<refi::Guid>& user) {
    if (user && m_coders.contains(user->uuid())) return model::CoderId{user->uuid()};
    if (!m_has_nobody) {
        m_state.coders.save({nobody(), our_name(m_theirs.origin, "?"), model::palette_colour(m_coders.size())}, m_stamp);
        m_coders.insert(nobody().uuid());
        m_has_nobody = true;
    }
    return nobody();
}

store::Stamp ExchangeWriter::stamp_of(const refi::Authorship& theirs) {
    const auto at = refi::moment(theirs.creation_date_time);
    const bool is_known = theirs.creating_user && m_coders.contains(theirs.creating_user->uuid());
    return {at.value_or(m_stamp.at), is_known ? std::optional{model::CoderId{theirs.creating_user->uuid()}} : std::nullopt};
}

void ExchangeWriter::write_codes() {
    std::vector<std::optional<model::CodeId>> parents;
    std::map<std::optional<model::CodeId>, std::string> last_ranks;
    for (const auto& code : m_state.tree().codes()) last_ranks[code.parent] = std::max(last_ranks[code.parent], code.rank);
    for (const auto& theirs : m_theirs.codes) {
        const model::CodeId id{theirs.guid.uuid()};
        parents.resize(static_cast<std::size_t>(theirs.depth));
        const auto parent = parents.empty() ? std::nullopt : parents.back();
        parents.emplace_back(id);
        if (!m_known_codes.insert(id.uuid()).second) continue;
        auto& rank = last_ranks[parent];
        rank = model::rank_between(rank, {});
        model::Code code{id, parent, our_code_name(theirs.name), rank, our_colour(theirs), {}, {}, {}, {}};
        describe(code, theirs.description);
        m_state.codes.save(code, m_stamp);
        ++m_result.codes;
        m_notes.put(theirs.note_refs, model::MemoTarget::Code, id.uuid());
        const bool described_so = description_of(code, Language::German) == theirs.description || description_of(code, Language::English) == theirs.description;
        const bool notes_agree = m_notes.agree(theirs.note_refs, id.uuid());
        if (!described_so || !notes_agree || code.name != theirs.name || code.colour != theirs.color || !theirs.is_codable) m_rest.project.codes.push_back(theirs);
    }
    for (auto& code : m_rest.project.codes) code.depth = 0;  // their places are in our tree
}

void ExchangeWriter::write_variables() {
    auto known = m_state.variables.all();
    for (const auto& theirs : m_theirs.variables) {
        const model::VariableId id{theirs.guid.uuid()};
        const auto type = our_type(theirs.type);
        m_variables.emplace(id.uuid(), std::pair{id, &theirs});
        m_types.emplace(id.uuid(), type);
        if (std::any_of(known.begin(), known.end(), [&](const auto& own) { return own.id == id; })) continue;
        auto name = our_name(theirs.name, "?");
        const auto plain = name;
        for (int i = 2; std::any_of(known.begin(), known.end(), [&](const auto& own) { return own.name == name; }); ++i) name = plain + " (" + std::to_string(i) + ")";
        known.push_back({id, name, type, rank_behind(known)});
        m_state.variables.save(known.back(), m_stamp);
        ++m_result.variables;
        if (!theirs.description.empty()) m_state.memos.save({m_state.new_id<model::MemoId>(), model::MemoTarget::Variable, id.uuid(), std::nullopt, {}, theirs.description}, m_stamp);
        const bool is_number = type == model::VariableType::Number;
        if (name != theirs.name || is_number || theirs.type == refi::TypeOfVariable::DateTime) m_rest.project.variables.push_back(theirs);
    }
}

void ExchangeWriter::write_groups() {
    auto known = m_state.groups.all();
    for (const auto& set : m_theirs.sets) {
        if (set.description != kGroupMark || !set.member_codes.empty()) continue;
        const model::GroupId id{set.guid.uuid()};
        known.push_back({id, our_name(set.name, "?"), rank_behind(known)});
        m_state.groups.save(known.back(), m_stamp);
        ++m_result.sets;
        m_notes.put(set.member_notes, model::MemoTarget::Group, id.uuid());
        const bool notes_agree = m_notes.agree(set.member_notes, id.uuid());
        bool all_in = true;
        for (const auto& source : set.member_sources) all_in = m_documents.contains(source.uuid()) && m_groups.emplace(source.uuid(), id).second && all_in;
        if (!notes_agree || !all_in || known.back().name != set.name) m_rest.project.sets.push_back(set);
    }
}

void ExchangeWriter::write_sets() {
    for (const auto& set : m_theirs.sets) {
        if (set.description == kGroupMark && set.member_codes.empty()) continue;
        const auto name = our_name(set.name, "?");
        refi::Set ours{set.guid, name, {}, {}, {}, {}};
        if (!set.member_codes.empty()) {
            const model::CodeSetId id{set.guid.uuid()};
            m_state.code_sets.save({id, name, {}}, model::rank_between(m_state.code_sets.last_rank(), {}), m_stamp);
            ++m_result.sets;
            for (const auto& code : set.member_codes) {
                if (!m_known_codes.contains(code.uuid()) || std::find(ours.member_codes.begin(), ours.member_codes.end(), code) != ours.member_codes.end()) continue;
                m_state.code_sets.add_member(m_state.environment.ids.next(), id, model::CodeId{code.uuid()}, m_stamp);
                ours.member_codes.push_back(code);
            }
        }
        if (!set.member_sources.empty() || set.member_codes.empty()) {
            const model::SetId id{set.guid.uuid()};
            m_state.groups.save(model::DocumentSet{id, name, {}}, to_string(m_state.environment.ids.next()), m_stamp);
            ++m_result.sets;
            for (const auto& source : set.member_sources) {
                if (!m_documents.contains(source.uuid()) || std::find(ours.member_sources.begin(), ours.member_sources.end(), source) != ours.member_sources.end()) continue;
                m_state.groups.add_member(m_state.environment.ids.next(), id, model::DocumentId{source.uuid()}, m_stamp);
                ours.member_sources.push_back(source);
            }
        }
        if (ours == set) continue;
        m_notes.agree(set.member_notes, set.guid.uuid());
        m_rest.project.sets.push_back(set);
        const auto left_out = set.member_codes.size() + set.member_sources.size() - ours.member_codes.size() - ours.member_sources.size();
        if (left_out + set.member_notes.size() > 0) lose(ExchangeLoss::What::Sets, name);
    }
}

void ExchangeWriter::write_links() {
    for (const auto& link : m_theirs.links) {
        const auto end = [&](const std::optional<refi::Guid>& guid) { return guid ? m_link_ends.at(guid->uuid()) : std::nullopt; };
        const auto from = end(link.origin);
        const auto to = end(link.target);
        if (from && to) {
            m_state.passages.save(model::Link{model::LinkId{link.guid.uuid()}, link.name, *from, *to}, m_stamp);
            ++m_result.links;
        } else {
            lose(ExchangeLoss::What::Links, link.name);
        }
        m_notes.agree(link.note_refs, link.guid.uuid());
        m_rest.project.links.push_back(link);
    }
}

void ExchangeWriter::write_case_values() {
    for (const auto& own : m_theirs.cases) {
        const bool is_of_one = own.source_refs.size() == 1 && m_documents.contains(own.source_refs.front().uuid());
        const bool is_shown = is_of_one && own.code_refs.empty() && own.selection_refs.empty();
        for (const auto& value : is_of_one ? own.values : std::vector<refi::VariableValue>{}) {
            const auto variable = m_variables.find(value.variable.uuid());
            if (variable == m_variables.end()) continue;
            const auto& its_own = m_texts[m_documents.at(own.source_refs.front().uuid())].values;
            const bool has_own = std::any_of(its_own.begin(), its_own.end(), [&](const auto& other) { return other.variable == value.variable; });
            const auto ours = our_value(m_types.at(value.variable.uuid()), value);
            const bool is_first = m_case_values.erase({own.source_refs.front().uuid(), value.variable.uuid()}) > 0;
            if (ours && !has_own && is_first) m_values.write(model::DocumentId{own.source_refs.front().uuid()}, variable->second.first, *ours);
        }
        if (!is_shown) lose(ExchangeLoss::What::Cases, own.name);
    }
    m_rest.project.cases = m_theirs.cases;
}

void ExchangeWriter::keep_project() {
    m_rest.project.graphs = m_theirs.graphs;
    if (!m_theirs.graphs.empty()) lose(ExchangeLoss::What::Graphs, m_theirs.graphs.front().name, static_cast<std::int64_t>(m_theirs.graphs.size()));
    const auto memo = [&](const std::optional<Uuid>& target, const model::MemoId& id, const std::string& title) {
        m_state.memos.save({id, model::MemoTarget::Project, target, std::nullopt, title, m_theirs.description}, m_stamp);
        ++m_result.memos;
    };
    if (!m_theirs.description.empty()) {
        const auto id = m_state.new_id<model::MemoId>();
        if (m_is_fresh) memo(std::nullopt, id, {});
        else memo(id.uuid(), id, m_theirs.name);
    }
    if (!m_is_fresh) return;
    m_rest.project.name = m_theirs.name;
    m_rest.project.origin = m_state.settings.project_name();
    m_rest.project.authorship = m_theirs.authorship;
    m_rest.project.base_path = m_theirs.base_path;
    m_rest.project.description = m_theirs.description;
    m_rest.project.note_refs = m_theirs.note_refs;
    m_notes.agree(m_theirs.note_refs, std::nullopt);
}

void ExchangeWriter::write_notes() {
    for (const auto& note : m_theirs.notes) {
        const auto* place = m_notes.place_of(note.guid);
        const model::MemoId id{note.guid.uuid()};
        const auto [title, body] = memo_words(note);
        const auto stamp = stamp_of(note.authorship);
        m_state.memos.save({id, place != nullptr ? place->target : model::MemoTarget::Project, place != nullptr ? place->id : id.uuid(), std::nullopt, title, body}, stamp);
        ++m_result.memos;
        if (!note.content.rich_text_path.empty()) keep_file(note.content.rich_text_path, id.uuid());
        const refi::TextSource ours{note.guid, title, {body, {}, {}}, {stamp.by ? std::optional{refi::Guid{stamp.by->uuid()}} : std::nullopt, date_time_of(stamp.at), {}, {}}, {}, {}, {}, {}, {}};
        if (ours == note && !m_notes.must_keep(note.guid)) continue;
        m_rest.project.notes.push_back(note);
        // Its words are kept beside, because the XML does not hold those of a file.
        if (note.content.text && !note.content.plain_text_path.empty()) m_rest.files.push_back({note.content.plain_text_path, id.uuid(), m_state.texts.keep(*note.content.text)});
    }
}

void ExchangeWriter::keep_frames(std::vector<refi::MediaSource> frames) {
    for (auto& media : frames) {
        const bool has_words = media.text || !media.transcripts.empty();
        if (!has_words) lose(ExchangeLoss::What::Media, media.name);
        if (!media.selections.empty()) lose(ExchangeLoss::What::Areas, media.name, static_cast<std::int64_t>(media.selections.size()));
        keep_file(media.path, media.guid.uuid());
        if (media.text) keep_file(media.text->content.rich_text_path, media.guid.uuid());
        m_rest.project.sources.emplace_back(std::move(media));
    }
}

void ExchangeWriter::keep_file(const std::string& path, const Uuid& about) {
    const auto size = m_files.size(path);
    if (!size) return;
    if (*size > kLargestFile || m_kept_bytes + *size > kMostBytes) {
        lose(ExchangeLoss::What::LargeFiles, path);
        return;
    }
    m_kept_bytes += *size;
    m_rest.files.push_back({path, about, m_state.texts.keep_bytes(m_files.file(path, kLargestFile).value_or(std::string{}))});
}

}  // namespace fundstelle::project
