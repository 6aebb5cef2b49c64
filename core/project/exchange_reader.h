// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "project/exchange.h"
#include "project/exchange_fields.h"
#include "project/exchange_layers.h"
#include "project/exchange_rest.h"
#include "project/state.h"

namespace fundstelle::project {

/// Says in the words of the standard what the project holds. What came in from a file is said as it was there, field by field, unless it has changed here.
class ExchangeReader {
public:
    ExchangeReader(State& state, const ExchangeOptions& options);

    ExchangeParcel parcel(const GoOn& go_on);

private:
    struct NotedMemo {
        model::Memo memo;
        store::Stamp stamp;
    };
    using ValueOf = std::pair<Uuid, Uuid>;  ///< document and variable

    void index_memos();
    void index_rest();
    void read_project();
    void read_users();
    void read_codes();
    void read_variables();
    void read_documents(const GoOn& go_on);
    refi::TextSource document(const model::Document& document);
    void read_content(const model::Document& document, std::int64_t version, const refi::TextSource* kept, refi::TextSource& source);
    void read_codings(const model::Document& document, const text::OffsetMap& text, bool is_corrected, const refi::TextSource* kept, refi::TextSource& source);
    /// The codings that still stand together as they came; those that do not are left in `codings`.
    std::optional<refi::PlainTextSelection> as_it_came(const refi::PlainTextSelection& kept, std::map<Uuid, model::Coding>& codings);
    void read_passage_memos(const model::Document& document, const refi::TextSource* kept, refi::TextSource& source);
    std::vector<refi::VariableValue> values(const model::Document& document, const refi::TextSource* kept);
    refi::Coding coding(const model::Coding& coding, const refi::Coding& kept, const refi::Authorship& around);
    void read_frames();
    void read_notes();
    refi::TextSource note(const NotedMemo& noted);
    void read_links();
    refi::Guid link_end(const model::Passage& passage, const std::optional<refi::Guid>& before, const std::string& name);
    void read_sets();
    void add_set(refi::Set set);
    void read_cases();
    void read_files();

    /// The memo on a thing as a reference to its note; with what it was when it came.
    [[nodiscard]] std::vector<refi::Guid> refs_of(const Uuid& thing, const std::vector<refi::Guid>* kept);
    /// It has no title, and is no note that came in.
    [[nodiscard]] bool is_description(const model::Memo& memo) const;
    /// The words of the memo that is one, or nothing.
    [[nodiscard]] std::string description_on(model::MemoTarget target, const std::optional<Uuid>& thing) const;

    State& m_state;
    const ExchangeOptions& m_options;
    ExchangeParcel m_parcel;
    ExchangeRest m_rest;
    Layers m_layers;
    std::vector<NotedMemo> m_memos;
    std::unordered_map<Uuid, std::vector<std::size_t>> m_memos_on;  ///< by target; index into `m_memos`
    std::unordered_set<Uuid> m_memo_keys;
    std::unordered_map<Uuid, const refi::TextSource*> m_kept_texts;
    std::unordered_map<Uuid, const refi::TextSource*> m_kept_notes;
    std::unordered_map<Uuid, model::Variable> m_variables;
    std::unordered_map<Uuid, refi::TypeOfVariable> m_types;
    std::map<ValueOf, std::string> m_values;
    std::map<ValueOf, Uuid> m_case_values;  ///< that came with this case and not with the document
    std::unordered_set<Uuid> m_corrected;  ///< documents whose text is no longer the one that came
};

/// What of the project gets lost on the way to a program.
std::vector<ExchangeLoss> exchange_losses(State& state, const ExchangeOptions& options);

}  // namespace fundstelle::project
