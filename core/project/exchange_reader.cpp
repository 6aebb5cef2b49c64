// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange_reader.h"

#include <algorithm>

#include "formats/refi/guids.h"
#include "formats/refi/references.h"
#include "project/exchange_notes.h"

namespace fundstelle::project {

namespace {

template <class Things>
auto find_kept(const Things& things, const Uuid& uuid) -> decltype(&things.front()) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.guid.uuid() == uuid; });
    return found != things.end() ? &*found : nullptr;
}

template <class Things>
auto by_guid(const Things& things) {
    std::unordered_map<Uuid, decltype(&things.front())> index;
    for (const auto& thing : things) index.emplace(thing.guid.uuid(), &thing);
    return index;
}

}  // namespace

ExchangeReader::ExchangeReader(State& state, const ExchangeOptions& options) : m_state{state}, m_options{options}, m_rest{ExchangeRest::load(state)} {}

ExchangeParcel ExchangeReader::parcel(const GoOn& go_on) {
    index_memos();
    index_rest();
    m_parcel.losses = exchange_losses(m_state, m_options);
    read_project();
    read_codes();
    read_variables();
    read_documents(go_on);
    read_links();
    read_frames();
    m_parcel.project.sources = fold(std::move(m_layers));
    read_notes();
    read_sets();
    read_cases();
    read_users();
    read_files();
    m_parcel.project.graphs = m_rest.project.graphs;
    m_parcel.project.prefixes = m_rest.project.prefixes;
    return std::move(m_parcel);
}

void ExchangeReader::index_memos() {
    m_state.memos.for_each([this](model::Memo&& memo, const store::Stamp& stamp) {
        const auto target = memo.target == model::MemoTarget::Project && memo.target_id != memo.id.uuid() ? Uuid{} : memo.target_id.value_or(Uuid{});
        m_memo_keys.insert(memo.id.uuid());
        m_memos_on[target].push_back(m_memos.size());
        m_memos.push_back({std::move(memo), stamp});
    });
}

void ExchangeReader::index_rest() {
    for (const auto& source : m_rest.project.sources) {
        if (const auto* text = std::get_if<refi::TextSource>(&source)) m_kept_texts.emplace(text->guid.uuid(), text);
    }
    for (auto& note : m_rest.project.notes) {
        for (const auto& file : m_rest.files) {
            if (file.about == note.guid.uuid() && file.path == note.content.plain_text_path) note.content.text = m_state.texts.body(file.sha256);
        }
    }
    m_kept_notes = by_guid(m_rest.project.notes);
}

bool ExchangeReader::is_description(const model::Memo& memo) const {
    const bool can_be = memo.target == model::MemoTarget::Document || (memo.target == model::MemoTarget::Project && !memo.target_id);
    return memo.target == model::MemoTarget::Variable || (can_be && memo.title.empty() && !m_kept_notes.contains(memo.id.uuid()));
}

std::string ExchangeReader::description_on(model::MemoTarget target, const std::optional<Uuid>& thing) const {
    std::string words;
    const auto on = m_memos_on.find(thing.value_or(Uuid{}));
    if (on == m_memos_on.end()) return words;
    for (const auto index : on->second) {
        const auto& memo = m_memos[index].memo;
        if (memo.target == target && is_description(memo)) words += (words.empty() ? "" : "\n\n") + memo.body;
    }
    return words;
}

std::vector<refi::Guid> ExchangeReader::refs_of(const Uuid& thing, const std::vector<refi::Guid>* kept) {
    std::vector<refi::Guid> refs;
    if (kept != nullptr) std::copy_if(kept->begin(), kept->end(), std::back_inserter(refs), [&](const auto& ref) { return m_memo_keys.contains(ref.uuid()); });
    const auto on = m_memos_on.find(thing);
    if (on == m_memos_on.end()) return refs;
    for (const auto index : on->second) {
        const auto& memo = m_memos[index].memo;
        const refi::Guid guid{memo.id.uuid()};
        // What is kept names all that came with it.
        const bool came = kept != nullptr && m_kept_notes.contains(memo.id.uuid());
        if (memo.target != model::MemoTarget::Passage && !is_description(memo) && !came && std::find(refs.begin(), refs.end(), guid) == refs.end()) refs.push_back(guid);
    }
    return refs;
}

void ExchangeReader::read_project() {
    auto& project = m_parcel.project;
    const auto& kept = m_rest.project;
    project.name = m_state.settings.project_name();
    if (kept.origin == project.name && !kept.name.empty()) project.name = kept.name;
    project.origin = "Fundstelle";
    project.authorship = kept.authorship;
    project.base_path = kept.base_path;
    project.description = description_on(model::MemoTarget::Project, std::nullopt);
    project.note_refs = refs_of(Uuid{}, kept.note_refs.empty() ? nullptr : &kept.note_refs);
}

void ExchangeReader::read_users() {
    const auto coders = m_state.coders.all();
    std::unordered_map<Uuid, bool> is_named;
    for (const auto& coder : coders) is_named.emplace(coder.id.uuid(), false);
    refi::for_each_guid(m_parcel.project, [&](const refi::Guid& guid) {
        if (const auto found = is_named.find(guid.uuid()); found != is_named.end()) found->second = true;
    });
    for (const auto& coder : coders) {
        const auto* kept = find_kept(m_rest.project.users, coder.id.uuid());
        // Who has only imported has no part in it.
        if (coder.id == nobody() || (kept == nullptr && !is_named.at(coder.id.uuid()))) continue;
        refi::User user{refi::Guid{coder.id.uuid()}, coder.name, {}};
        if (kept != nullptr) {
            user.id = kept->id;
            if (our_name(kept->name, kept->id.empty() ? "?" : kept->id) == coder.name) user.name = kept->name;
        }
        m_parcel.project.users.push_back(std::move(user));
    }
}

void ExchangeReader::read_codes() {
    const auto kept_codes = by_guid(m_rest.project.codes);
    const auto& tree = m_state.tree();
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto& own = tree[i];
        const auto known = kept_codes.find(own.id.uuid());
        const auto* kept = known != kept_codes.end() ? known->second : nullptr;
        refi::Code code{refi::Guid{own.id.uuid()}, own.name, tree.depth(i), true, own.colour, description_of(own, m_options.language), refs_of(own.id.uuid(), kept != nullptr ? &kept->note_refs : nullptr)};
        if (kept != nullptr) {
            if (our_code_name(kept->name) == own.name) code.name = kept->name;
            if (our_colour(*kept) == own.colour) code.color = kept->color;
            code.is_codable = kept->is_codable;
            auto as_read = own;
            as_read.definition = as_read.anchor = as_read.rule = as_read.demarcation = {};
            describe(as_read, kept->description);
            if (as_read == own) code.description = kept->description;
        }
        m_parcel.project.codes.push_back(std::move(code));
    }
}

void ExchangeReader::read_variables() {
    std::unordered_map<Uuid, std::vector<const std::string*>> written;
    for (const auto& value : m_state.variables.values()) {
        const auto [at, is_new] = m_values.emplace(ValueOf{value.document.uuid(), value.variable.uuid()}, value.value);
        written[value.variable.uuid()].push_back(&at->second);
    }
    for (const auto& own : m_state.variables.all()) {
        const auto* kept = find_kept(m_rest.project.variables, own.id.uuid());
        auto type = their_type(own.type, written[own.id.uuid()]);
        refi::Variable variable{refi::Guid{own.id.uuid()}, own.name, type, description_on(model::MemoTarget::Variable, own.id.uuid())};
        if (kept != nullptr) {
            if (is_variant_of(own.name, our_name(kept->name, "?"))) variable.name = kept->name;
            const bool fits = our_type(kept->type) == own.type && (kept->type != refi::TypeOfVariable::Integer || type == refi::TypeOfVariable::Integer || written[own.id.uuid()].empty());
            if (fits) variable.type = kept->type;
        }
        m_variables.emplace(own.id.uuid(), own);
        m_types.emplace(own.id.uuid(), variable.type);
        m_parcel.project.variables.push_back(std::move(variable));
    }
    for (const auto& own : m_rest.project.cases) {
        if (own.source_refs.size() != 1) continue;
        const auto source = own.source_refs.front().uuid();
        const auto kept = m_kept_texts.find(source);
        for (const auto& value : own.values) {
            const auto is_same = [&](const auto& other) { return other.variable == value.variable; };
            const bool has_own = kept != m_kept_texts.end() && std::any_of(kept->second->values.begin(), kept->second->values.end(), is_same);
            if (!has_own) m_case_values.emplace(ValueOf{source, value.variable.uuid()}, own.guid.uuid());
        }
    }
}

void ExchangeReader::read_frames() {
    if (m_rest.project.sources.empty()) return;
    std::unordered_set<Uuid> selections;
    for (const auto& text : m_layers.texts) {
        for (const auto& selection : text.selections) selections.insert(selection.guid.uuid());
    }
    std::unordered_set<Uuid> codes;
    for (const auto& code : m_parcel.project.codes) codes.insert(code.guid.uuid());
    for (auto& source : m_rest.project.sources) {
        auto* media = std::get_if<refi::MediaSource>(&source);
        if (media == nullptr) continue;
        // The same passage once more goes with the words that it is about.
        const auto kept = m_kept_texts.find(media->guid.uuid());
        std::erase_if(media->selections, [&](const refi::Verbatim& area) {
            const bool was_text = kept != m_kept_texts.end() && find_kept(kept->second->selections, area.guid.uuid()) != nullptr;
            const bool lost_code = std::any_of(area.code_refs.begin(), area.code_refs.end(), [&](const auto& code) { return !codes.contains(code.uuid()); });
            return lost_code || (was_text && !selections.contains(area.guid.uuid()));
        });
        for (auto& transcript : media->transcripts) {
            if (!m_state.documents.find(model::DocumentId{transcript.guid.uuid()})) continue;
            for (const auto& mark : m_state.turns.marks(model::DocumentId{transcript.guid.uuid()})) {
                for (auto& point : transcript.sync_points) {
                    if (point.guid.uuid() == mark.id.uuid()) point.position = mark.position.count();
                }
            }
        }
        m_layers.frames.push_back(std::move(*media));
    }
}

refi::TextSource ExchangeReader::note(const NotedMemo& noted) {
    const auto& [memo, stamp] = noted;
    const refi::Guid guid{memo.id.uuid()};
    refi::TextSource note{guid, memo.title, {memo.body, {}, {}}, {stamp.by ? user_of(*stamp.by) : std::nullopt, date_time_of(stamp.at), {}, {}}, {}, {}, {}, {}, {}};
    const auto known = m_kept_notes.find(memo.id.uuid());
    if (known == m_kept_notes.end()) return note;
    const auto& kept = *known->second;
    note.authorship = kept.authorship;
    note.description = kept.description;
    note.note_refs = kept.note_refs;
    note.values = kept.values;
    const auto as_read = memo_words(kept);
    if (as_read.first == memo.title) note.name = kept.name;
    if (as_read.second != memo.body) return note;
    // What stands in it stands on these words.
    note.content = kept.content;
    note.name = kept.name;
    note.selections = kept.selections;
    note.codings = kept.codings;
    return note;
}

void ExchangeReader::read_notes() {
    for (const auto& noted : m_memos) {
        const auto target = noted.memo.target;
        const bool is_note = target != model::MemoTarget::Passage && target != model::MemoTarget::Speaker && !is_description(noted.memo);
        if (is_note) m_parcel.project.notes.push_back(note(noted));
    }
}

void ExchangeReader::read_links() {
    std::unordered_set<Uuid> modelled;
    for (const auto& own : m_state.passages.links()) {
        const auto* kept = find_kept(m_rest.project.links, own.id.uuid());
        refi::Link link{refi::Guid{own.id.uuid()}, own.name, refi::Direction::OneWay, {}, std::nullopt, std::nullopt, {}};
        if (kept != nullptr) {
            link.direction = kept->direction;
            link.color = kept->color;
            link.note_refs = refs_of(own.id.uuid(), &kept->note_refs);
        }
        link.origin = link_end(own.from, kept != nullptr ? kept->origin : std::nullopt, to_string(own.id.uuid()) + " from");
        link.target = link_end(own.to, kept != nullptr ? kept->target : std::nullopt, to_string(own.id.uuid()) + " to");
        modelled.insert(own.id.uuid());
        m_parcel.project.links.push_back(std::move(link));
    }
    if (m_rest.project.links.empty()) return;
    std::unordered_set<Uuid> passages;
    for (const auto& text : m_layers.texts) {
        for (const auto& selection : text.selections) passages.insert(selection.guid.uuid());
    }
    for (const auto& kept : m_rest.project.links) {
        const auto is_passage = [&](const std::optional<refi::Guid>& end) { return end && passages.contains(end->uuid()); };
        // One that was between passages has been removed, or it would be ours.
        if (modelled.contains(kept.guid.uuid()) || (is_passage(kept.origin) && is_passage(kept.target))) continue;
        m_parcel.project.links.push_back(kept);
        m_parcel.project.links.back().note_refs = refs_of(kept.guid.uuid(), &kept.note_refs);
    }
}

refi::Guid ExchangeReader::link_end(const model::Passage& passage, const std::optional<refi::Guid>& before, const std::string& name) {
    const auto text = std::find_if(m_layers.texts.begin(), m_layers.texts.end(), [&](const auto& one) { return one.guid.uuid() == passage.document.uuid(); });
    const refi::PlainTextSelection* found = nullptr;
    bool before_is_taken = false;
    for (const auto& selection : text->selections) {
        const bool is_before = before && selection.guid == *before;
        before_is_taken = before_is_taken || is_before;
        if (selection.start != passage.range.begin().count() || selection.end != passage.range.end().count()) continue;
        if (found == nullptr || is_before) found = &selection;
    }
    if (found != nullptr && (!before || found->guid == *before || before_is_taken)) return found->guid;
    const auto guid = before && !before_is_taken ? *before : refi::Guid::standing_for("link " + name);
    refi::PlainTextSelection selection{guid, {}, passage.range.begin().count(), passage.range.end().count(), {}, {}, {}, {}};
    if (const auto kept = m_kept_texts.find(passage.document.uuid()); kept != m_kept_texts.end()) {
        if (const auto* as_it_was = find_kept(kept->second->selections, guid.uuid()); as_it_was != nullptr && as_it_was->codings.empty()) selection.authorship = as_it_was->authorship;
    }
    text->selections.push_back(std::move(selection));
    return guid;
}

void ExchangeReader::add_set(refi::Set set) {
    auto& sets = m_parcel.project.sets;
    const auto known = std::find_if(sets.begin(), sets.end(), [&](const auto& other) { return other.guid == set.guid; });
    if (known == sets.end()) {
        sets.push_back(std::move(set));
        return;
    }
    // A set of codes and documents came in as two.
    known->member_codes.insert(known->member_codes.end(), set.member_codes.begin(), set.member_codes.end());
    known->member_sources.insert(known->member_sources.end(), set.member_sources.begin(), set.member_sources.end());
}

void ExchangeReader::read_sets() {
    const auto documents = m_state.documents.all();
    for (const auto& own : m_state.groups.all()) {
        refi::Set set{refi::Guid{own.id.uuid()}, own.name, std::string{kGroupMark}, {}, {}, refs_of(own.id.uuid(), nullptr)};
        for (const auto& document : documents) {
            if (document.group == own.id) set.member_sources.emplace_back(document.id.uuid());
        }
        add_set(std::move(set));
    }
    for (const auto& own : m_state.groups.sets()) {
        refi::Set set{refi::Guid{own.id.uuid()}, own.name, {}, {}, {}, {}};
        for (const auto& member : own.members) set.member_sources.emplace_back(member.uuid());
        add_set(std::move(set));
    }
    for (const auto& own : m_state.code_sets.all()) {
        refi::Set set{refi::Guid{own.id.uuid()}, own.name, {}, {}, {}, {}};
        for (const auto& member : own.members) set.member_codes.emplace_back(member.uuid());
        add_set(std::move(set));
    }
    for (auto& set : m_parcel.project.sets) {
        const auto* kept = find_kept(m_rest.project.sets, set.guid.uuid());
        if (kept == nullptr) continue;
        if (our_name(kept->name, "?") == set.name) set.name = kept->name;
        set.description = kept->description;
        set.member_notes = refs_of(set.guid.uuid(), &kept->member_notes);
        // What no set of ours can hold.
        for (const auto& source : kept->member_sources) {
            const bool is_ours = m_state.documents.find(model::DocumentId{source.uuid()}).has_value();
            if (!is_ours) set.member_sources.push_back(source);
        }
    }
}

void ExchangeReader::read_cases() {
    std::unordered_set<Uuid> present;
    for (const auto& code : m_parcel.project.codes) present.insert(code.guid.uuid());
    for (const auto& source : m_parcel.project.sources) std::visit([&](const auto& one) { present.insert(one.guid.uuid()); }, source);
    refi::for_each_text_source(m_parcel.project, [&](const refi::TextSource& text) {
        for (const auto& selection : text.selections) present.insert(selection.guid.uuid());
    });
    refi::for_each_media_source(m_parcel.project, [&](const refi::MediaSource& media) {
        for (const auto& area : media.selections) present.insert(area.guid.uuid());
        for (const auto& transcript : media.transcripts) {
            present.insert(transcript.guid.uuid());
            for (const auto& selection : transcript.selections) present.insert(selection.guid.uuid());
        }
    });
    for (auto own : m_rest.project.cases) {
        const bool had_one = own.source_refs.size() == 1;
        const auto is_gone = [&](const refi::Guid& guid) { return !present.contains(guid.uuid()); };
        std::erase_if(own.code_refs, is_gone);
        std::erase_if(own.source_refs, is_gone);
        std::erase_if(own.selection_refs, is_gone);
        if (had_one && own.source_refs.empty()) continue;  // its document was removed
        std::erase_if(own.values, [&](refi::VariableValue& value) {
            const auto variable = m_variables.find(value.variable.uuid());
            if (variable == m_variables.end()) return true;
            const auto as_read = our_value(variable->second.type, value);
            const auto its = had_one ? m_case_values.find({own.source_refs.front().uuid(), value.variable.uuid()}) : m_case_values.end();
            if (!as_read || its == m_case_values.end() || its->second != own.guid.uuid()) return false;
            const auto now = m_values.find(its->first);
            if (now == m_values.end()) return m_state.documents.find(model::DocumentId{own.source_refs.front().uuid()}).has_value();
            if (now->second != *as_read) value = their_value(value.variable.uuid(), m_types.at(value.variable.uuid()), now->second);
            return false;
        });
        m_parcel.project.cases.push_back(std::move(own));
    }
}

void ExchangeReader::read_files() {
    std::set<std::string> wanted;
    const auto want = [&](const std::string& path) {
        if (path.starts_with("internal://")) wanted.insert(path);
    };
    refi::for_each_text_source(m_parcel.project, [&](const refi::TextSource& text) { want(text.content.rich_text_path); });
    refi::for_each_media_source(m_parcel.project, [&](const refi::MediaSource& media) {
        if (!m_corrected.contains(media.guid.uuid())) want(media.path);
        for (const auto& transcript : media.transcripts) want(transcript.content.rich_text_path);
    });
    for (const auto& file : m_parcel.files) wanted.erase(file.path);
    m_parcel.own_files = m_parcel.files.size();
    for (const auto& file : m_rest.files) {
        if (wanted.erase(file.path) > 0) m_parcel.files.push_back({file.path, m_state.texts.bytes(file.sha256)});
    }
    if (!wanted.empty()) m_parcel.losses.push_back({ExchangeLoss::What::MissingFiles, static_cast<std::int64_t>(wanted.size()), *wanted.begin()});
    if (!m_corrected.empty()) m_parcel.losses.push_back({ExchangeLoss::What::OutdatedFiles, static_cast<std::int64_t>(m_corrected.size()), m_state.documents.find(model::DocumentId{*m_corrected.begin()})->name});
}

}  // namespace fundstelle::project
