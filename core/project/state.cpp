// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/state.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <unordered_set>

#include "base/error.h"
#include "base/file.h"
#include "model/colour.h"
#include "text/paragraphs.h"
#include "text/segmentation.h"

namespace fundstelle::project {

namespace {

/// Beyond this many changed codings a new snapshot is cheaper than following each one.
constexpr std::size_t kFollowAtMost = 50'000;
constexpr std::size_t kManyRows = 20'000;
constexpr std::size_t kTextsKept = 24;

using store::Table;

std::optional<Subject> subject_of(Table table) {
    switch (table) {
        case Table::Project: return Subject::Project;
        case Table::Coder: return Subject::Coders;
        case Table::Document:
        case Table::DocumentVersion: return Subject::Documents;
        case Table::DocumentGroup: return Subject::Groups;
        case Table::DocumentSet:
        case Table::SetMember: return Subject::Sets;
        case Table::Speaker:
        case Table::Turn:
        case Table::StyleRun:
        case Table::Mark: return Subject::Turns;
        case Table::Code:
        case Table::AnchorExample: return Subject::Codes;
        case Table::CodeSet:
        case Table::CodeSetMember: return Subject::CodeSets;
        case Table::Progress: return Subject::Progress;
        case Table::Highlight: return Subject::Highlights;
        case Table::Link: return Subject::Links;
        case Table::Summary: return Subject::Summaries;
        case Table::Coding: return Subject::Codings;
        case Table::SavedQuery: return Subject::Queries;
        case Table::Memo: return Subject::Memos;
        case Table::Variable:
        case Table::VariableValue: return Subject::Variables;
        case Table::QuoteCollection:
        case Table::QuoteHeading:
        case Table::Quote:
        case Table::QuoteEdit: return Subject::Quotes;
        default: return std::nullopt;
    }
}

Change::Kind kind_of(journal::Change::Kind kind) {
    return static_cast<Change::Kind>(kind);
}

}  // namespace

State::State(std::unique_ptr<sqlite::Connection> opened, Environment given, bool is_read_only)
    : connection{std::move(opened)},
      environment{std::move(given)},
      read_only{is_read_only},
      coders{*connection},
      codes{*connection},
      code_sets{*connection},
      codings{*connection},
      documents{*connection},
      foreign_data{*connection},
      groups{*connection},
      keys{*connection},
      memos{*connection},
      passages{*connection},
      progress{*connection},
      quotes{*connection},
      releases{*connection},
      saved_queries{*connection},
      settings{*connection},
      summaries{*connection},
      texts{*connection},
      tombstones{*connection},
      turns{*connection},
      variables{*connection},
      journal{*connection},
      search_keys{texts},
      acting_coder{environment.ids.next()} {
    act_as(environment.coder);
    journal.set_observer([this](const std::vector<journal::Change>& changes) { changed(changes); });
}

void State::act_as(const std::string& coder) {
    if (coder != environment.coder) acting_coder = new_id<model::CoderId>();
    environment.coder = coder;
    for (const auto& known : coders.all()) {
        if (known.name == coder) acting_coder = known.id;
    }
}

store::Stamp State::stamp() const {
    return {environment.clock.now(), acting_coder};
}

void State::require_writable() const {
    if (read_only) throw Error{ErrorKind::Refused, "this is a read-only copy", connection->path().string()};
}

bool State::act(const std::string& kind, nlohmann::json names, const std::function<void(const store::Stamp&)>& work, journal::Manner manner) {
    require_writable();
    auto text = kind;
    for (const auto& name : names) {
        if (name.is_string()) text += " · " + name.get<std::string>();
    }
    names["kind"] = kind;
    const auto now = stamp();
    const auto intent = names.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return journal.record({text, intent}, now, [&] {
        const auto before = connection->total_changes();
        work(now);
        if (connection->total_changes() == before) return;  // an action that changes nothing leaves no coder behind
        const auto known = coders.all();
        const bool exists = std::any_of(known.begin(), known.end(), [&](const auto& coder) { return coder.id == acting_coder; });
        if (!exists) coders.save({acting_coder, environment.coder, model::palette_colour(known.size())}, now);
    }, manner);
}

journal::Manner State::manner_for(std::size_t rows) {
    return {rows < kManyRows ? journal::Extent::Usual : journal::Extent::Large};
}

void State::bury_memos(const Uuid& target, const store::Stamp& stamp) {
    for (const auto& memo : memos.on(target)) {
        memos.remove(memo);
        tombstones.bury(memo.uuid(), Table::Memo, stamp);
    }
}

model::CoderId State::coder_of(const std::string& name, const store::Stamp& stamp) {
    if (name.empty() || name == environment.coder) return acting_coder;
    const auto known = coders.all();
    for (const auto& coder : known) {
        if (coder.name == name) return coder.id;
    }
    const model::Coder coder{new_id<model::CoderId>(), name, model::palette_colour(known.size())};
    coders.save(coder, stamp);
    return coder.id;
}

const model::CodeTree& State::tree() {
    // Building the snapshot leaves it alone: whoever has been given the tree may keep it until the next change.
    if (!m_tree) m_tree = std::make_unique<model::CodeTree>(codes.all());
    return *m_tree;
}

const analysis::Snapshot& State::snapshot() try {
    if (!m_snapshot) build_snapshot();
    return *m_snapshot;
} catch (const std::out_of_range&) {
    throw missing_row();
}

Error State::missing_row() const {
    return {ErrorKind::Damaged, "a row refers to one that is missing", display(connection->path())};
}

const analysis::Snapshot& State::snapshot_with(const std::set<analysis::Part>& parts) {
    static_cast<void>(snapshot());
    for (auto& document : m_snapshot->documents) {
        for (const auto part : parts) read(document, part);
    }
    return *m_snapshot;
}

bool State::read_next(const std::set<analysis::Part>& parts) {
    static_cast<void>(snapshot());
    for (auto& document : m_snapshot->documents) {
        if (std::includes(document.parts.begin(), document.parts.end(), parts.begin(), parts.end())) continue;
        for (const auto part : parts) read(document, part);
        return true;
    }
    return false;
}

namespace {

analysis::Row row_of(analysis::Snapshot& snapshot, const store::Codings::Brief& coding) {
    return {static_cast<std::int32_t>(coding.begin), static_cast<std::int32_t>(coding.end), snapshot.slot_of(coding.code),
            snapshot.coder_index(coding.coder), static_cast<std::uint8_t>(coding.weight)};
}

/// Groups in their order, documents without a group behind them.
void put_in_order(analysis::Snapshot& snapshot) {
    std::stable_sort(snapshot.documents.begin(), snapshot.documents.end(), [&](const auto& a, const auto& b) {
        return a.group.value_or(snapshot.groups.size()) < b.group.value_or(snapshot.groups.size());
    });
    snapshot.index_documents();
}

std::optional<std::size_t> place_of(const std::vector<model::DocumentGroup>& groups, std::optional<model::GroupId> id) {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.id == id; });
    return found != groups.end() ? std::optional{static_cast<std::size_t>(found - groups.begin())} : std::nullopt;
}

}  // namespace

void State::build_snapshot() {
    auto built = std::make_unique<analysis::Snapshot>();
    auto& snapshot = *built;
    snapshot.set_tree(tree());
    snapshot.groups = groups.all();
    snapshot.sets = groups.sets();
    snapshot.coders = coders.all();

    std::unordered_map<model::DocumentId, std::int64_t> lengths;
    for (const auto& version : documents.current_versions()) lengths.emplace(version.document, version.code_points);
    for (auto& document : documents.all()) {
        snapshot.documents.push_back(
            {document.id, std::move(document.name), place_of(snapshot.groups, document.group), lengths.at(document.id), {}, {}, {}, {}, {}, {}, {}});
    }
    put_in_order(snapshot);
    load_values(snapshot);

    // Codings of one document mostly lie together in the file, so the last document is nearly always the right one.
    std::optional<model::DocumentId> last;
    analysis::DocumentRows* rows = nullptr;
    std::optional<Timestamp>* coded = nullptr;
    m_last_coded.clear();
    codings.for_each_brief([&](const store::Codings::Brief& coding) {
        if (last != coding.document) {
            last = coding.document;
            rows = &snapshot.documents.at(snapshot.document_index(coding.document).value_or(snapshot.documents.size()));
            coded = &m_last_coded[coding.document];
        }
        rows->keys.push_back(coding.id);
        rows->created.push_back(coding.created_at);
        rows->rows.push_back(row_of(snapshot, coding));
        if (!*coded || **coded < coding.modified_at) *coded = coding.modified_at;
    });
    snapshot.sort_rows();
    m_snapshot = std::move(built);
}

void State::read(analysis::DocumentRows& document, analysis::Part part) {
    if (document.parts.contains(part)) return;
    const auto place = [](text::CodePointOffset offset) { return static_cast<std::int32_t>(offset.count()); };
    if (part == analysis::Part::Turns) {
        std::unordered_map<model::SpeakerId, model::Speaker> speakers;
        for (auto& speaker : turns.speakers(document.id)) speakers.emplace(speaker.id, speaker);
        for (const auto& turn : turns.turns(document.id)) {
            const auto speaker = speakers.find(turn.speaker);
            if (speaker == speakers.end()) throw missing_row();
            document.turns.push_back({place(turn.range.begin()), place(turn.range.end()), speaker->second.role, speaker->second.label});
        }
    } else {
        const auto body = texts.body(documents.find_version(documents.find(document.id)->version)->text_sha256);
        if (part == analysis::Part::Sentences) {
            for (const auto& sentence : text::segments(body, text::Segment::Sentence)) document.sentences.push_back(place(sentence.begin()));
        } else {
            const text::Paragraphs paragraphs{body};
            for (std::int64_t number = 1; number <= paragraphs.count(); ++number) document.paragraphs.push_back(place(paragraphs.begin_of(number)));
        }
    }
    document.parts.insert(part);
}

std::shared_ptr<const DocumentText> State::text_of(model::DocumentId id) {
    const auto document = documents.find(id);
    if (!document) throw Error{ErrorKind::NotFound, "no such document", to_string(id.uuid())};
    return text_of(document->version);
}

std::shared_ptr<const DocumentText> State::text_of(model::VersionId id) {
    const auto version = documents.find_version(id);
    if (!version) throw Error{ErrorKind::NotFound, "no such version", to_string(id.uuid())};
    const auto& hash = version->text_sha256;
    auto found = std::find_if(m_texts.begin(), m_texts.end(), [&](const auto& kept) { return kept.first == hash; });
    if (found == m_texts.end()) {
        m_texts.emplace_front(hash, std::make_shared<const DocumentText>(texts.body(hash)));
        if (m_texts.size() > kTextsKept) m_texts.pop_back();
    } else {
        m_texts.splice(m_texts.begin(), m_texts, found);
    }
    return m_texts.front().second;
}

void State::changed(const std::vector<journal::Change>& changes) {
    const auto is_coder = [](const journal::Change& change) { return change.table == Table::Coder; };
    // A redo may bring the acting coder back under the key of an earlier session.
    if (std::any_of(changes.begin(), changes.end(), is_coder)) act_as(environment.coder);
    follow(changes);
    std::vector<Change> told;
    told.reserve(changes.size());
    for (const auto& change : changes) {
        if (const auto subject = subject_of(change.table)) told.push_back({*subject, change.key, kind_of(change.kind)});
    }
    const auto listeners = observers;  // an observer may leave while it is told
    for (auto* observer : listeners) observer->changed(told);
}

void State::follow(const std::vector<journal::Change>& changes) {
    const auto is_code = [](const journal::Change& change) { return change.table == Table::Code; };
    if (std::any_of(changes.begin(), changes.end(), is_code)) m_tree.reset();
    if (!m_snapshot) return;
    bool tree_changed = false;
    bool coders_changed = false;
    std::size_t codings_changed = 0;
    bool sets_changed = false;
    bool values_changed = false;
    bool documents_changed = false;
    bool rebuild = false;
    for (const auto& change : changes) {
        switch (change.table) {
            case Table::Coding: ++codings_changed; break;
            case Table::Code: tree_changed = true; break;
            case Table::Coder:
                coders_changed = true;
                rebuild = rebuild || change.kind == journal::Change::Kind::Removed;
                break;
            case Table::Document:
            case Table::DocumentGroup: documents_changed = true; break;
            case Table::DocumentSet:
            case Table::SetMember: sets_changed = true; break;
            case Table::Variable:
            case Table::VariableValue: values_changed = true; break;
            case Table::DocumentVersion:
            case Table::Speaker:
            case Table::Turn: rebuild = true; break;
            default: break;
        }
    }
    if (rebuild || codings_changed > kFollowAtMost || (documents_changed && !follow_documents())) {
        m_snapshot.reset();
        return;
    }
    if (sets_changed) m_snapshot->sets = groups.sets();
    if (values_changed) load_values(*m_snapshot);
    if (coders_changed) follow_coders();
    if (tree_changed) m_snapshot->set_tree(tree());
    if (documents_changed || sets_changed || values_changed || coders_changed) m_snapshot->restructured();
    if (codings_changed > 0) follow_codings(changes);
}

bool State::follow_documents() {
    auto& snapshot = *m_snapshot;
    auto now = documents.all();
    if (now.size() != snapshot.documents.size()) return false;
    for (const auto& document : now) {
        if (!snapshot.document_index(document.id)) return false;
    }
    snapshot.groups = groups.all();
    std::vector<analysis::DocumentRows> ordered;
    ordered.reserve(now.size());
    for (auto& document : now) {
        ordered.push_back(std::move(snapshot.documents[*snapshot.document_index(document.id)]));
        ordered.back().name = std::move(document.name);
        ordered.back().group = place_of(snapshot.groups, document.group);
    }
    snapshot.documents = std::move(ordered);
    put_in_order(snapshot);
    return true;
}

void State::load_values(analysis::Snapshot& snapshot) {
    snapshot.variables = variables.all();
    std::unordered_map<model::VariableId, std::string> names;
    for (const auto& variable : snapshot.variables) names.emplace(variable.id, variable.name);
    for (auto& document : snapshot.documents) document.values.clear();
    for (auto& value : variables.values()) {
        snapshot.documents.at(snapshot.document_index(value.document).value_or(snapshot.documents.size())).values.emplace(names.at(value.variable), std::move(value.value));
    }
}

void State::follow_coders() {
    // Rows name coders by their place, so new ones go behind the others, whatever their key.
    auto& known = m_snapshot->coders;
    for (auto& coder : coders.all()) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const auto& other) { return other.id == coder.id; });
        if (same == known.end()) known.push_back(std::move(coder));
        else *same = std::move(coder);
    }
}

void State::follow_codings(const std::vector<journal::Change>& changes) {
    using Kind = journal::Change::Kind;
    std::unordered_set<model::CodingId> gone;  // from where they stand; what only changed is put back below
    for (const auto& change : changes) {
        if (change.table == Table::Coding && change.kind != Kind::Added) gone.emplace(change.key);
    }
    for (const auto& document : m_snapshot->erase(gone)) m_last_coded.erase(document);
    for (const auto& change : changes) {
        if (change.table != Table::Coding || change.kind == Kind::Removed) continue;
        const auto coding = codings.find_brief(model::CodingId{change.key});
        if (!coding) continue;
        m_snapshot->insert(*m_snapshot->document_index(coding->document), coding->id, coding->created_at, row_of(*m_snapshot, *coding));
        m_last_coded.erase(coding->document);
    }
}

std::optional<Timestamp> State::last_coded(model::DocumentId document) {
    static_cast<void>(snapshot());
    auto known = m_last_coded.find(document);
    if (known == m_last_coded.end()) known = m_last_coded.emplace(document, codings.last_change_in(document)).first;
    return known->second;
}

}  // namespace fundstelle::project
