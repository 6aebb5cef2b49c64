// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/memos.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/error.h"
#include "project/state.h"
#include "text/collation.h"
#include "text/rich_text.h"
#include "text/search_key.h"
#include "text/segmentation.h"

namespace fundstelle::project {

namespace {

constexpr std::int64_t kLongestTitle = 60;  ///< code points

/// What a free memo is called: the words of its first line that has any.
std::string first_line(const std::string& body) {
    for (const auto& line : text::parse_rich_text(body)) {
        if (auto words = text::shortened(text::plain_words({line}), kLongestTitle); !words.empty()) return words;
    }
    throw Error{ErrorKind::Invalid, "a memo without words", "Memo"};
}

/// The names of all things that memos can be about, read once for a whole list.
class Names {
public:
    explicit Names(State& state) : m_state{state} {
        for (const auto& document : state.documents.all()) m_names.emplace(document.id.uuid(), document.name);
        for (const auto& group : state.groups.all()) m_names.emplace(group.id.uuid(), group.name);
        for (const auto& variable : state.variables.all()) m_names.emplace(variable.id.uuid(), variable.name);
        for (const auto& coder : state.coders.all()) m_names.emplace(coder.id.uuid(), coder.name);
    }

    [[nodiscard]] std::string of(const std::optional<Uuid>& id) const {
        const auto found = id ? m_names.find(*id) : m_names.end();
        return found != m_names.end() ? found->second : std::string{};
    }
    [[nodiscard]] std::string of_code(model::CodeId code) const {
        const auto index = m_state.tree().index_of(code);
        return index ? m_state.tree().path(*index) : std::string{};
    }
    void describe(MemoEntry& entry) {
        const auto& memo = entry.memo;
        using model::MemoTarget;
        if (memo.target == MemoTarget::Project) entry.name = is_free(memo) ? memo.title : m_state.settings.project_name();
        else if (memo.target == MemoTarget::Code && memo.target_id) entry.name = of_code(model::CodeId{*memo.target_id});
        else if (memo.target == MemoTarget::Coding && memo.target_id) describe_coding(entry, model::CodingId{*memo.target_id});
        else if (memo.target == MemoTarget::Speaker && memo.target_id) describe_speaker(entry, model::SpeakerId{*memo.target_id});
        else entry.name = of(memo.target_id);
        const bool on_document = memo.target == MemoTarget::Document || memo.target == MemoTarget::Passage;
        if (on_document && memo.target_id) entry.document = model::DocumentId{*memo.target_id};
        if (memo.target == MemoTarget::Passage) entry.range = memo.range, entry.place = entry.name;
    }

private:
    void describe_coding(MemoEntry& entry, model::CodingId id) const {
        const auto coding = m_state.codings.find(id);
        if (!coding) return;
        entry.name = of_code(coding->code);
        entry.document = coding->document;
        entry.place = of(coding->document.uuid());
        entry.range = coding->range;
    }
    void describe_speaker(MemoEntry& entry, model::SpeakerId id) {
        if (m_speakers.empty()) {
            for (const auto& speaker : m_state.turns.all_speakers()) m_speakers.emplace(speaker.id, speaker);
        }
        const auto speaker = m_speakers.find(id);
        if (speaker == m_speakers.end()) return;
        entry.name = speaker->second.label;
        entry.document = speaker->second.document;
        entry.place = of(speaker->second.document.uuid());
    }

    State& m_state;
    std::map<Uuid, std::string> m_names;
    std::map<model::SpeakerId, model::Speaker> m_speakers;
};

}  // namespace

bool is_free(const model::Memo& memo) {
    return memo.target == model::MemoTarget::Project && memo.target_id.has_value();
}

void sort(std::vector<MemoEntry>& entries, MemoOrder order) {
    if (order == MemoOrder::Newest) {
        std::stable_sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
            return std::tuple{one.memo.target, -one.written_at.milliseconds} < std::tuple{other.memo.target, -other.written_at.milliseconds};
        });
        return;
    }
    using Key = std::tuple<model::MemoTarget, std::string, std::string, std::int64_t, std::size_t>;
    std::vector<Key> keys;
    keys.reserve(entries.size());
    for (const auto& entry : entries) {
        keys.emplace_back(entry.memo.target, text::collation_key(entry.name), text::collation_key(entry.place),
                          entry.range ? entry.range->begin().count() : 0, keys.size());
    }
    std::sort(keys.begin(), keys.end());
    std::vector<MemoEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto& key : keys) sorted.push_back(std::move(entries[std::get<4>(key)]));
    entries = std::move(sorted);
}

std::string search_key(const MemoEntry& entry) {
    return text::folded(entry.name + "\n" + entry.place + "\n" + entry.memo.title + "\n" + text::plain_words(text::parse_rich_text(entry.memo.body)));
}

std::vector<model::Memo> Memos::all() const {
    return m_state.memos.all();
}

std::vector<MemoEntry> Memos::list() const {
    std::vector<MemoEntry> entries;
    std::vector<std::optional<model::CoderId>> writers;
    m_state.memos.for_each([&](model::Memo&& memo, const store::Stamp& stamp) {
        entries.push_back({std::move(memo), {}, {}, {}, {}, stamp.at, {}});
        writers.push_back(stamp.by);
    });
    Names names{m_state};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        names.describe(entries[i]);
        if (writers[i]) entries[i].coder = names.of(writers[i]->uuid());
    }
    return entries;
}

std::optional<model::Memo> Memos::find(model::MemoId id) const {
    return m_state.memos.find(id);
}

std::optional<model::Memo> Memos::on(model::MemoTarget target, const std::optional<Uuid>& target_id) const {
    for (const auto& memo : all()) {
        if (memo.target == target && memo.target_id == target_id) return memo;
    }
    return std::nullopt;
}

model::MemoId Memos::add(const std::string& body) {
    const auto id = m_state.new_id<model::MemoId>();
    const model::Memo memo{id, model::MemoTarget::Project, id.uuid(), std::nullopt, first_line(body), body};
    m_state.act("write-memo", {{"title", memo.title}}, [&](const store::Stamp& stamp) { m_state.memos.save(memo, stamp); });
    return id;
}

void Memos::write(model::MemoTarget target, const std::optional<Uuid>& target_id, const std::string& title, const std::string& body) {
    const auto before = on(target, target_id);
    if (body.empty()) {
        if (before) remove(before->id);
        return;
    }
    const model::Memo memo{before ? before->id : m_state.new_id<model::MemoId>(), target, target_id, std::nullopt, title, body};
    if (before == memo) return;
    m_state.act("write-memo", {{"title", title}}, [&](const store::Stamp& stamp) { m_state.memos.save(memo, stamp); });
}

model::MemoId Memos::add_to_passage(model::DocumentId document, const text::CodePointRange& range, const std::string& title,
                                    const std::string& body) {
    if (!m_state.text_of(document)->offsets().contains(range)) throw Error{ErrorKind::Invalid, "beyond the end of the text"};
    const model::Memo memo{m_state.new_id<model::MemoId>(), model::MemoTarget::Passage, document.uuid(), range, title, body};
    m_state.act("write-memo", {{"title", title}}, [&](const store::Stamp& stamp) { m_state.memos.save(memo, stamp); });
    return memo.id;
}

void Memos::rewrite(model::MemoId id, const std::string& body) {
    if (body.empty()) return remove(id);
    auto memo = find(id);
    if (!memo) throw Error{ErrorKind::NotFound, "no such memo", to_string(id.uuid())};
    if (memo->body == body) return;
    memo->body = body;
    if (is_free(*memo)) memo->title = first_line(body);
    m_state.act("write-memo", {{"title", memo->title}}, [&](const store::Stamp& stamp) { m_state.memos.save(*memo, stamp); });
}

void Memos::remove(model::MemoId id) {
    remove(std::vector{id});
}

void Memos::remove(const std::vector<model::MemoId>& ids) {
    if (ids.empty()) return;
    for (const auto& id : ids) {
        if (!find(id)) throw Error{ErrorKind::NotFound, "no such memo", to_string(id.uuid())};
    }
    m_state.act(ids.size() == 1 ? "remove-memo" : "remove-memos", {{"count", ids.size()}}, [&](const store::Stamp& stamp) {
        for (const auto& id : ids) {
            m_state.memos.remove(id);
            m_state.tombstones.bury(id.uuid(), store::Table::Memo, stamp);
        }
    });
}

}  // namespace fundstelle::project
