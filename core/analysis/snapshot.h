// SPDX-License-Identifier: GPL-3.0-or-later
/// What analysis computes on: all codings of a project as sorted columns, with the code tree as intervals.
///
/// Analysis never touches the database. The façade builds a snapshot once and keeps it current.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/clock.h"
#include "model/code_tree.h"
#include "model/values.h"

namespace fundstelle::analysis {

/// A coding, in the numbers of its snapshot. 16 bytes, because a project may have 500,000.
struct Row {
    std::int32_t begin;   ///< code points
    std::int32_t end;
    std::uint32_t code;   ///< index into the snapshot's code slots, which stay when the tree is reordered
    std::uint16_t coder;  ///< index into `Snapshot::coders`
    std::uint8_t weight;
    friend bool operator==(const Row&, const Row&) = default;
};

/// A speaker's turn, in the numbers of its snapshot.
struct TurnRow {
    std::int32_t begin;
    std::int32_t end;
    model::Role role;
    std::string speaker;  ///< the label
};

/// What a snapshot holds only when somebody has asked for it, because it must be read from texts.
enum class Part { Turns, Paragraphs, Sentences };

/// One document and its codings, in order of begin, then of end from long to short, then of key.
struct DocumentRows {
    model::DocumentId id;
    std::string name;
    std::optional<std::size_t> group;                     ///< index into `Snapshot::groups`
    std::int64_t code_points;
    std::unordered_map<std::string, std::string> values;  ///< of variables, by the variable's name
    std::vector<Row> rows;
    std::vector<model::CodingId> keys;                    ///< of the rows, in the same order
    std::vector<Timestamp> created;                       ///< the same
    std::vector<TurnRow> turns;                           ///< in order; like the next two filled only where `parts` says so
    std::vector<std::int32_t> paragraphs;                 ///< where each one begins, in code points
    std::vector<std::int32_t> sentences;                  ///< likewise
    std::set<Part> parts{};
    std::uint64_t revision{0};                            ///< another one whenever codings came, went or changed
};

class Snapshot {
public:
    std::vector<DocumentRows> documents;  ///< in display order: by group, then within it
    std::vector<model::DocumentGroup> groups;
    std::vector<model::DocumentSet> sets;
    std::vector<model::Coder> coders;
    std::vector<model::Variable> variables;

    /// To be called after anything but codings changed.
    void restructured() { m_structure = next_number(); }
    /// Equal for two snapshots, or one at two times, only if at most their codings differ.
    [[nodiscard]] std::uint64_t structure() const { return m_structure; }

    /// True if every document holds it.
    [[nodiscard]] bool has(Part part) const;
    [[nodiscard]] const model::CodeTree& tree() const { return m_tree; }
    /// Codes keep their slot, so that the rows need no change. Rows whose code is gone must have been removed before.
    void set_tree(model::CodeTree tree);

    /// The slot for a code; a new one if it is not known yet.
    std::uint32_t slot_of(model::CodeId code);
    /// The index in `tree()` of the code of a slot.
    [[nodiscard]] std::uint32_t tree_index(std::uint32_t slot) const { return m_tree_indexes[slot]; }
    /// The same for all slots, for sweeps.
    [[nodiscard]] std::span<const std::uint32_t> tree_indexes() const { return m_tree_indexes; }

    std::uint16_t coder_index(model::CoderId coder);
    [[nodiscard]] std::optional<std::size_t> document_index(model::DocumentId document) const;
    /// After `documents` was filled or reordered.
    void index_documents();

    /// Puts a coding where it belongs.
    void insert(std::size_t document, model::CodingId key, Timestamp created, const Row& row);
    /// Removes the codings from wherever they stand, in one sweep; returns the documents that lost some.
    std::vector<model::DocumentId> erase(const std::unordered_set<model::CodingId>& keys);
    /// Brings the rows of every document into order, after they were appended.
    void sort_rows();

private:
    static std::uint64_t next_number();

    std::uint64_t m_structure{next_number()};
    model::CodeTree m_tree;
    std::unordered_map<model::CodeId, std::uint32_t> m_slots;
    std::vector<std::uint32_t> m_tree_indexes;
    std::unordered_map<model::CoderId, std::uint16_t> m_coder_indexes;
    std::unordered_map<model::DocumentId, std::size_t> m_document_indexes;
};

}  // namespace fundstelle::analysis
