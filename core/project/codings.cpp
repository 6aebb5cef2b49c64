// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/codings.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <variant>

#include "base/error.h"
#include "project/codebook.h"
#include "project/documents.h"
#include "project/quoted_codings.h"
#include "project/state.h"
#include "text/segmentation.h"

namespace fundstelle::project {

namespace {

constexpr std::int64_t kLongestName = 60;  ///< code points of a name that is taken from the text

constexpr std::size_t kRowsBetweenQuestions = 100;
constexpr std::size_t kRowsAtOnce = 1000;

/// What makes two codings the same one: passage, code and coder.
auto identity(const model::Coding& coding) {
    return std::tuple{coding.document, coding.range, coding.code, coding.coder};
}

/// The names that the history shows.
nlohmann::json names_of(State& state, const model::Coding& coding) {
    const auto index = state.tree().index_of(coding.code);
    const auto document = state.documents.find(coding.document);
    return {{"code", index ? state.tree()[*index].name : ""},
            {"document", document ? document->name : ""},
            {"paragraph", state.text_of(coding.document)->paragraphs().number_of(coding.range.begin())}};
}

void require_code(State& state, model::CodeId code) {
    if (!state.tree().index_of(code)) throw Error{ErrorKind::NotFound, "no such code"};
}

/// Throws `Invalid` if the range goes beyond the text.
void require_within(State& state, model::DocumentId document, const DocumentText& text, const text::CodePointRange& range) {
    if (text.offsets().contains(range)) return;
    throw Error{ErrorKind::Invalid, "beyond the end of the text", state.documents.find(document)->name,
                fmt::format("{}–{}", range.begin().count(), range.end().count())};
}

/// Gathers codings by whoever acts, without those that exist, and saves them in one action.
class NewCodings {
public:
    explicit NewCodings(State& state) : m_state{state} {}

    [[nodiscard]] const DocumentText& text(model::DocumentId document) { return *known(document).text; }

    /// The coding of that passage: the one that exists, else a new one. Throws `Invalid` if the range goes beyond the text.
    model::CodingId add(model::DocumentId document, const text::CodePointRange& range, model::CodeId code) {
        auto& of_document = known(document);
        require_within(m_state, document, *of_document.text, range);
        const model::Coding coding{m_state.new_id<model::CodingId>(), document, range, code, m_state.acting_coder, model::kNeutralWeight, {},
                                   m_state.environment.clock.now()};
        const auto [same, added] = of_document.codings.emplace(identity(coding), coding.id);
        if (added) m_added.push_back(coding);
        return same->second;
    }

    [[nodiscard]] const std::vector<model::Coding>& added() const { return m_added; }

    void save(const std::string& kind) {
        if (m_added.empty()) return;
        auto names = names_of(m_state, m_added.front());
        names["count"] = m_added.size();
        m_state.act(kind, names, [&](const store::Stamp& stamp) {
            for (const auto& coding : m_added) m_state.codings.save(coding, stamp);
        });
    }

private:
    struct Known {
        std::shared_ptr<const DocumentText> text;
        std::map<decltype(identity(std::declval<model::Coding>())), model::CodingId> codings;
    };

    Known& known(model::DocumentId document) {
        const auto [of_document, is_new] = m_known.try_emplace(document);
        if (is_new) {
            of_document->second.text = m_state.text_of(document);
            for (const auto& coding : Codings{m_state}.of_document(document)) of_document->second.codings.emplace(identity(coding), coding.id);
        }
        return of_document->second;
    }

    State& m_state;
    std::map<model::DocumentId, Known> m_known;
    std::vector<model::Coding> m_added;
};

/// Turns rows of a table into codings, or says why not.
class RowReader {
public:
    explicit RowReader(State& state) : m_state{state} {}

    using Result = std::variant<model::Coding, CodingImport::Refusal>;

    Result read(const formats::CodingRow& row, const store::Stamp& stamp) {
        using Reason = CodingImport::Reason;
        const auto refuse = [&](Reason reason, const std::string& detail) { return CodingImport::Refusal{row.row, row.line, reason, detail}; };
        const auto document = look_up(m_documents, row.document, [&] { return Documents{m_state}.named(row.document).id; });
        if (const auto* kind = std::get_if<ErrorKind>(&document)) {
            return refuse(*kind == ErrorKind::Ambiguous ? Reason::Ambiguous : Reason::NoDocument, row.document);
        }
        const auto code = look_up(m_codes, row.code, [&] { return Codebook{m_state}.named(row.code); });
        if (const auto* kind = std::get_if<ErrorKind>(&code)) {
            return refuse(*kind == ErrorKind::Ambiguous ? Reason::Ambiguous : Reason::NoCode, row.code);
        }
        if (row.weight < 0 || row.weight > 100) return refuse(Reason::NoWeight, {});
        if (row.begin < 0 || row.end <= row.begin) return refuse(Reason::NoRange, fmt::format("{}–{}", row.begin, row.end));
        const text::CodePointRange range{row.begin, row.end};
        const auto document_id = std::get<model::DocumentId>(document);
        if (m_text_of != document_id) {
            m_text = m_state.text_of(document_id);
            m_text_of = document_id;
        }
        if (!m_text->offsets().contains(range)) return refuse(Reason::BeyondEnd, std::to_string(m_text->offsets().size().count()));
        if (row.text && m_text->words(range) != *row.text) return refuse(Reason::OtherWords, row.document);
        auto coder = m_coders.find(row.coder);
        if (coder == m_coders.end()) coder = m_coders.emplace(row.coder, m_state.coder_of(row.coder, stamp)).first;
        return model::Coding{m_state.new_id<model::CodingId>(), document_id, range, std::get<model::CodeId>(code),
                             coder->second, row.weight, row.comment, stamp.at};
    }

private:
    /// Names are asked for once each; a name that fits nothing, or several things, stays so.
    template <class IdType, class Find>
    static std::variant<IdType, ErrorKind> look_up(std::map<std::string, std::variant<IdType, ErrorKind>>& known, const std::string& name,
                                                   Find find) {
        if (const auto found = known.find(name); found != known.end()) return found->second;
        try {
            return known.emplace(name, find()).first->second;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::NotFound && error.kind() != ErrorKind::Ambiguous) throw;
            return known.emplace(name, error.kind()).first->second;
        }
    }

    State& m_state;
    std::map<std::string, std::variant<model::DocumentId, ErrorKind>> m_documents;
    std::map<std::string, std::variant<model::CodeId, ErrorKind>> m_codes;
    std::map<std::string, model::CoderId> m_coders;
    std::optional<model::DocumentId> m_text_of;
    std::shared_ptr<const DocumentText> m_text;  ///< of the last row's document: rows of one document mostly stand together
};

}  // namespace

std::optional<model::Coding> Codings::find(model::CodingId id) const {
    return m_state.codings.find(id);
}

model::Coding Codings::existing(model::CodingId id) const {
    const auto coding = find(id);
    if (!coding) throw Error{ErrorKind::NotFound, "no such coding", to_string(id.uuid())};
    return *coding;
}

std::vector<model::Coding> Codings::of_document(model::DocumentId document) const {
    auto codings = m_state.codings.of_document(document);
    std::erase_if(codings, [](const auto& coding) { return coding.check == model::CodingCheck::Lost; });
    return codings;
}

std::vector<model::Coder> Codings::coders() const {
    return m_state.coders.all();
}

std::int64_t Codings::count() const {
    std::int64_t count = 0;
    for (const auto& document : m_state.snapshot().documents) count += static_cast<std::int64_t>(document.rows.size());
    return count;
}

model::CodingId Codings::code(model::DocumentId document, const text::CodePointRange& range, model::CodeId code) {
    return code_all(document, {range}, code).front();
}

std::vector<model::CodingId> Codings::code_all(model::DocumentId document, const std::vector<text::CodePointRange>& ranges,
                                               model::CodeId code) {
    require_code(m_state, code);
    NewCodings codings{m_state};
    std::vector<model::CodingId> ids;
    for (const auto& range : ranges) ids.push_back(codings.add(document, range, code));
    codings.save("code-passage");
    return ids;
}

std::vector<model::CodingId> Codings::code_with(model::DocumentId document, const text::CodePointRange& range,
                                                const std::vector<model::CodeId>& codes) {
    NewCodings codings{m_state};
    std::vector<model::CodingId> ids;
    for (const auto& code : codes) {
        require_code(m_state, code);
        ids.push_back(codings.add(document, range, code));
    }
    codings.save("code-passage");
    return ids;
}

std::vector<model::CodingId> Codings::code_hits(const std::vector<Hit>& hits, Extent extent, model::CodeId code) {
    require_code(m_state, code);
    NewCodings codings{m_state};
    std::map<model::DocumentId, std::set<text::CodePointRange>> passages;
    for (const auto& hit : hits) passages[hit.document].insert(hit.range);
    std::vector<model::CodingId> ids;
    for (const auto& [document, ranges] : passages) {
        const auto& text = codings.text(document);
        const auto turns = extent == Extent::Words ? std::vector<model::Turn>{} : m_state.turns.turns(document);
        std::set<text::CodePointRange> extents;
        for (const auto& range : ranges) {
            require_within(m_state, document, text, range);
            extents.insert(extended(range, extent, text, turns));
        }
        for (const auto& range : extents) ids.push_back(codings.add(document, range, code));
    }
    codings.save(codings.added().size() == 1 ? "code-passage" : "code-hits");
    return ids;
}

model::CodingId Codings::code_new(model::DocumentId document, const text::CodePointRange& range, const std::string& name,
                                  std::optional<model::CodeId> parent) {
    require_within(m_state, document, *m_state.text_of(document), range);
    const auto code = Codebook{m_state}.new_code(name, parent);
    const model::Coding coding{m_state.new_id<model::CodingId>(), document, range, code.id, m_state.acting_coder, model::kNeutralWeight, {},
                               m_state.environment.clock.now()};
    auto names = names_of(m_state, coding);
    names["code"] = code.name;
    m_state.act("code-new", names, [&](const store::Stamp& stamp) {
        m_state.codes.save(code, stamp);
        m_state.codings.save(coding, stamp);
    });
    return coding.id;
}

model::CodingId Codings::code_in_vivo(model::DocumentId document, const text::CodePointRange& range) {
    const auto text = m_state.text_of(document);
    require_within(m_state, document, *text, range);
    std::string words{text->words(range)};
    std::replace(words.begin(), words.end(), '>', ' ');  // separates the levels of paths
    const auto name = text::shortened(words, kLongestName);
    const auto& tree = m_state.tree();
    for (const auto index : tree.children(std::nullopt)) {
        if (tree[index].name == name) return code(document, range, tree[index].id);
    }
    return code_new(document, range, name, std::nullopt);
}

void Codings::set_range(model::CodingId id, const text::CodePointRange& range) {
    auto coding = existing(id);
    if (coding.range == range) return;
    require_within(m_state, coding.document, *m_state.text_of(coding.document), range);
    coding.range = range;
    m_state.act("move-border", names_of(m_state, coding), [&](const store::Stamp& stamp) { m_state.codings.save(coding, stamp); });
}

void Codings::remove(const std::vector<model::CodingId>& ids) {
    if (ids.empty()) return;
    auto names = names_of(m_state, existing(ids.front()));
    names["count"] = ids.size();
    m_state.act("remove-codings", names, [&](const store::Stamp& stamp) {
        for (const auto& id : ids) {
            m_state.bury_memos(id.uuid(), stamp);
            m_state.codings.remove(id);
            m_state.tombstones.bury(id.uuid(), store::Table::Coding, stamp);
        }
    });
}

void Codings::set_weight(model::CodingId id, int weight) {
    set_weight(std::vector{id}, weight);
}

void Codings::set_weight(const std::vector<model::CodingId>& ids, int weight) {
    model::require_weight(weight);
    change(ids, "weigh-coding", [&](model::Coding& coding) { return std::exchange(coding.weight, weight) != weight; });
}

void Codings::set_comment(model::CodingId id, const std::string& comment) {
    auto coding = existing(id);
    if (coding.comment == comment) return;
    coding.comment = comment;
    m_state.act("comment-coding", names_of(m_state, coding), [&](const store::Stamp& stamp) { m_state.codings.save(coding, stamp); });
}

void Codings::recode(model::CodingId id, model::CodeId code) {
    recode(std::vector{id}, code);
}

void Codings::recode(const std::vector<model::CodingId>& ids, model::CodeId code) {
    if (!m_state.tree().index_of(code)) throw Error{ErrorKind::NotFound, "no such code"};
    change(ids, "recode", [&](model::Coding& coding) { return std::exchange(coding.code, code) != code; });
}

void Codings::change(const std::vector<model::CodingId>& ids, const std::string& kind, const std::function<bool(model::Coding&)>& edit) {
    std::vector<model::Coding> changed;
    for (const auto& id : ids) {
        auto coding = existing(id);
        if (edit(coding)) changed.push_back(std::move(coding));
    }
    if (changed.empty()) return;
    auto names = names_of(m_state, changed.front());
    names["count"] = changed.size();
    m_state.act(kind, names, [&](const store::Stamp& stamp) {
        for (const auto& coding : changed) m_state.codings.save(coding, stamp);
    });
}

CodingImport Codings::import(const formats::CodingTable& table, const GoOn& go_on) try {
    CodingImport result;
    for (const auto& row : table.unreadable) {
        const auto reason = row.weight ? CodingImport::Reason::NoWeight : CodingImport::Reason::NoRange;
        result.refused.push_back({row.row, row.line, reason, {}});
    }
    const auto located = locate(m_state, table.quoted, go_on);
    result.refused.insert(result.refused.end(), located.refused.begin(), located.refused.end());
    result.near = located.near;
    auto rows = table.rows;
    rows.insert(rows.end(), located.rows.begin(), located.rows.end());
    m_state.act("import-codings", {{"count", rows.size()}}, [&](const store::Stamp& stamp) {
        RowReader reader{m_state};
        using Identity = decltype(identity(std::declval<model::Coding>()));
        std::map<model::DocumentId, std::set<Identity>> known;
        std::vector<model::Coding> added;
        std::size_t done = 0;
        for (const auto& row : rows) {
            if (go_on && done++ % kRowsBetweenQuestions == 0 && !go_on(done - 1, rows.size())) throw Cancelled{};
            if (added.size() == kRowsAtOnce) {
                m_state.codings.add(added, stamp);
                added.clear();
            }
            const auto read = reader.read(row, stamp);
            if (const auto* refusal = std::get_if<CodingImport::Refusal>(&read)) {
                result.refused.push_back(*refusal);
                continue;
            }
            const auto* coding = &std::get<model::Coding>(read);
            const auto [of_document, is_new] = known.try_emplace(coding->document);
            if (is_new) {
                for (const auto& other : m_state.codings.of_document(coding->document)) of_document->second.insert(identity(other));
            }
            if (of_document->second.insert(identity(*coding)).second) added.push_back(*coding);
            ++result.imported;
        }
        m_state.codings.add(added, stamp);
    }, State::manner_for(table.rows.size()));
    std::stable_sort(result.refused.begin(), result.refused.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    // A row that was found may have been refused all the same, for its code.
    std::erase_if(result.near, [&](const CodingImport::Near& near) {
        return std::any_of(result.refused.begin(), result.refused.end(), [&](const auto& refusal) { return refusal.row == near.row; });
    });
    return result;
} catch (const Cancelled&) {
    CodingImport nothing;
    nothing.cancelled = true;
    return nothing;
}

std::vector<formats::CodingRow> Codings::rows() const {
    std::map<model::CoderId, std::string> coder_names;
    for (const auto& coder : coders()) coder_names.emplace(coder.id, coder.name);
    std::vector<formats::CodingRow> rows;
    const auto& tree = m_state.tree();
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < tree.size(); ++i) paths.push_back(tree.path(i));
    for (const auto& document : Documents{m_state}.all()) {
        const auto text = m_state.text_of(document.id);
        for (const auto& coding : of_document(document.id)) {
            rows.push_back({0, 0, document.name, coding.range.begin().count(), coding.range.end().count(), paths[*tree.index_of(coding.code)],
                            coder_names.at(coding.coder), coding.weight, coding.comment, std::string{text->words(coding.range)}});
        }
    }
    return rows;
}

}  // namespace fundstelle::project
