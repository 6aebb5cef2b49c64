// SPDX-License-Identifier: GPL-3.0-or-later
/// The codes of a project.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/codebook_csv.h"
#include "model/code_tree.h"

namespace fundstelle::project {

class State;

class Codebook {
public:
    explicit Codebook(State& state) : m_state{state} {}

    /// Valid until the next action, undo or redo.
    [[nodiscard]] const model::CodeTree& tree() const;
    /// By path, or by the last levels of one. Throws `NotFound`, or `Ambiguous` if several codes fit.
    [[nodiscard]] model::CodeId named(std::string_view path) const;

    /// Behind the last child of `parent`. Throws `Invalid` for an empty name or one with ">", which separates the levels of paths.
    /// Without a colour it gets one from the palette, or a shade of its parent's.
    model::CodeId add(const std::string& name, std::optional<model::CodeId> parent, std::optional<std::string> colour = std::nullopt);
    /// The code that `add()` would add, not yet written. Throws as `add()`.
    [[nodiscard]] model::Code new_code(const std::string& name, std::optional<model::CodeId> parent,
                                       std::optional<std::string> colour = std::nullopt) const;
    /// Writes name, colour and texts; place and rank stay as they are.
    void describe(const model::Code& code);
    /// Under `parent` as its child number `position` (from 0; beyond the end: last). Throws `Refused` if that is below itself.
    void move(model::CodeId code, std::optional<model::CodeId> parent, std::size_t position);
    /// With its descendants and all their codings.
    void remove(model::CodeId code);
    /// Adds codes and parents that are missing and describes those that exist with what the entries say; empty texts leave what
    /// there is. Returns how many codes were added or changed.
    std::size_t import(const std::vector<formats::CodebookEntry>& entries);

private:
    State& m_state;
};

}  // namespace fundstelle::project
