// SPDX-License-Identifier: GPL-3.0-or-later
/// The documents of a project, their texts, groups and sets.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/transcript.h"
#include "model/values.h"
#include "project/document_text.h"
#include "project/go_on.h"

namespace fundstelle::project {

class State;

class Documents {
public:
    explicit Documents(State& state) : m_state{state} {}

    /// In display order: by group, then by rank; documents without a group last.
    [[nodiscard]] std::vector<model::Document> all() const;
    [[nodiscard]] std::optional<model::Document> find(model::DocumentId id) const;
    /// By name, without regard to case where that is unambiguous. Throws `NotFound` or `Ambiguous`.
    [[nodiscard]] model::Document named(std::string_view name) const;
    [[nodiscard]] std::vector<model::DocumentGroup> groups() const;
    /// Throws `NotFound`.
    [[nodiscard]] model::DocumentGroup group_named(std::string_view name) const;
    [[nodiscard]] std::vector<model::DocumentSet> sets() const;

    /// Shared, because panels keep it while the document may be corrected.
    [[nodiscard]] std::shared_ptr<const DocumentText> text(model::DocumentId id) const;
    [[nodiscard]] std::vector<model::Turn> turns(model::DocumentId id) const;
    [[nodiscard]] std::vector<model::Speaker> speakers(model::DocumentId id) const;
    /// Of all documents, in no particular order.
    [[nodiscard]] std::vector<model::Speaker> all_speakers() const;
    [[nodiscard]] std::vector<model::StyleRun> style_runs(model::DocumentId id) const;
    /// In order of position.
    [[nodiscard]] std::vector<model::Mark> marks(model::DocumentId id) const;

    /// Adds all in one action, into the group of that name (made if there is none), or into none. A name that is taken gets " (2)". Notes
    /// become memos, codes that passages name are made where they are missing. Nothing is returned if `go_on` cancelled.
    std::vector<model::DocumentId> import(const std::vector<formats::Transcript>& transcripts, const std::optional<std::string>& group,
                                          const GoOn& go_on = {});

    void rename(model::DocumentId id, const std::string& name);
    /// With everything that belongs to it: codings, memos, quotes, values.
    void remove(model::DocumentId id);
    void remove(const std::vector<model::DocumentId>& ids);
    /// Behind the last document of the group, or of those without a group.
    void move(model::DocumentId id, std::optional<model::GroupId> group);
    /// In the order given, before another document of that group, or behind its last one; in one action.
    void move(const std::vector<model::DocumentId>& ids, std::optional<model::GroupId> group, std::optional<model::DocumentId> before);
    /// "#rrggbb", or empty for none.
    void set_colour(const std::vector<model::DocumentId>& ids, const std::string& colour);
    model::GroupId add_group(const std::string& name);
    void rename_group(model::GroupId id, const std::string& name);
    /// Before another group, or behind the last one.
    void move_group(model::GroupId id, std::optional<model::GroupId> before);
    /// Its documents stay, without a group.
    void remove_group(model::GroupId id);
    model::SetId add_set(const std::string& name, const std::vector<model::DocumentId>& members);
    void rename_set(model::SetId id, const std::string& name);
    void add_to_set(model::SetId id, model::DocumentId document);
    /// Those that are in it already stay; in one action.
    void add_to_set(model::SetId id, const std::vector<model::DocumentId>& documents);
    void remove_from_set(model::SetId id, model::DocumentId document);
    /// In one action.
    void remove_from_set(model::SetId id, const std::vector<model::DocumentId>& documents);
    void remove_set(model::SetId id);
    void set_role(model::SpeakerId speaker, model::DocumentId document, model::Role role);

private:
    State& m_state;
};

}  // namespace fundstelle::project
