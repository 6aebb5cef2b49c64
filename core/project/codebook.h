// SPDX-License-Identifier: GPL-3.0-or-later
/// The codes of a project.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "formats/codebook_csv.h"
#include "formats/codebook_report.h"
#include "model/code_tree.h"

namespace fundstelle::store {
struct Stamp;
}

namespace fundstelle::project {

class State;
struct CodebookComparison;

/// One field of a code that an action changed.
struct CodeChange {
    enum class Field { Created, Name, Parent, Place, Colour, Definition, Anchor, Rule, Demarcation, Status };
    std::int64_t entry;  ///< of the history
    Timestamp at;
    std::string coder;
    Field field;
    std::string before;  ///< of a parent its path as it is now; empty for a new code and a mere change of place
    std::string after;
    friend bool operator==(const CodeChange&, const CodeChange&) = default;
};

enum class CodeOrder { Name, Count };

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
    void set_status(const std::vector<model::CodeId>& codes, model::CodeStatus status);
    /// Throws `Invalid` for what is not a colour such as "#2f6f8f".
    void recolour(const std::vector<model::CodeId>& codes, const std::string& colour);
    /// With their descendants and all their codings.
    void remove(const std::vector<model::CodeId>& codes);
    void remove(model::CodeId code) { remove(std::vector{code}); }

    /// Under `parent` from place `position` on, counted from 0 among the children that do not move (beyond the end: last), with what is
    /// below them and in their present order. Throws `Refused` if that is below one of them.
    void move(const std::vector<model::CodeId>& codes, std::optional<model::CodeId> parent, std::size_t position);
    void move(model::CodeId code, std::optional<model::CodeId> parent, std::size_t position) { move(std::vector{code}, parent, position); }
    /// Makes several codes one: codings, memos, anchor examples and children come to `into`, the others go. Where a coder has coded a
    /// passage with both, it stays once, with the higher weight and both comments.
    void merge(const std::vector<model::CodeId>& codes, model::CodeId into);
    /// Gives the codings a new code, or one that exists, in one action; passages that this makes equal are joined as in `merge()`.
    model::CodeId split(const std::vector<model::CodingId>& codings, const std::string& name, std::optional<model::CodeId> parent);
    void split(const std::vector<model::CodingId>& codings, model::CodeId into);
    enum class Copy { Codes, CodesAndCodings };
    /// A code and all below it, with their descriptions and anchor examples, as last child of `parent`. A name that is taken there
    /// gets a number.
    model::CodeId copy_branch(model::CodeId code, std::optional<model::CodeId> parent, Copy what);
    enum class Depth { Children, Whole };
    /// By name, as in a German list; or by segments with subcodes, most first.
    void sort_children(std::optional<model::CodeId> parent, CodeOrder order, Depth depth);

    /// Oldest first; what was undone is not in it.
    [[nodiscard]] std::vector<CodeChange> history(model::CodeId code) const;
    /// Its codings that are older than the last change of its definition, coding rule or demarcation.
    [[nodiscard]] std::vector<model::CodingId> codings_before_last_change(model::CodeId code) const;

    /// Adds codes and parents that are missing and describes those that exist with what the entries say; empty texts leave what
    /// there is. Returns how many codes were added or changed.
    std::size_t import(const std::vector<formats::CodebookEntry>& entries);

    /// In order of the tree.
    [[nodiscard]] std::vector<formats::CodebookEntry> entries() const;
    /// How another codebook differs from this one.
    [[nodiscard]] CodebookComparison compare(const std::vector<formats::CodebookEntry>& theirs) const;
    /// Takes over what another codebook says: of its differences those with these indexes, in one action. A code that is new here comes with those above
    /// it; what is missing there stays. Returns how many codes were added or changed. Throws `Refused` if the codes have changed since they were
    /// compared, or if one would stand below itself.
    std::size_t merge(const CodebookComparison& comparison, const std::vector<std::size_t>& taken);

    /// As the appendix on methods prints it, with counts of all documents and coders. Sources are in that language.
    [[nodiscard]] formats::CodebookReport report(Language language) const;

private:
    /// Their indexes, in order of the tree. Throws `NotFound`.
    [[nodiscard]] std::vector<std::size_t> existing(const std::vector<model::CodeId>& codes) const;
    /// The same without those that stand below another one.
    [[nodiscard]] std::vector<std::size_t> branches(const std::vector<model::CodeId>& codes) const;
    void recode(const std::vector<model::CodingId>& codings, model::CodeId into, const store::Stamp& stamp);
    void change_all(const std::vector<model::CodeId>& codes, const std::string& kind, const std::function<void(model::Code&)>& change);

    State& m_state;
};

}  // namespace fundstelle::project
