// SPDX-License-Identifier: GPL-3.0-or-later
/// Lists of codings as people look through them: in groups, narrowed to some words, with more of the text around.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/values.h"

namespace fundstelle::project {

class State;
class SegmentNarrowing;

enum class SegmentGrouping { None, ByDocument, ByCode };

/// Neighbours in a list that share their document or their code.
struct SegmentGroup {
    std::variant<model::DocumentId, model::CodeId> of;
    std::string name;    ///< of the document, or the code's path
    std::size_t begin;   ///< index into the list
    std::size_t count;   ///< at least 1
};

struct SegmentList {
    std::vector<model::CodingId> codings;
    std::vector<SegmentGroup> groups;  ///< in order, without gaps; empty without grouping
    std::size_t documents{0};          ///< how many documents they stand in
};

/// How much of the text stands around a segment.
enum class Surroundings {
    None,
    Sentences,   ///< to the borders of its sentences, or the neighbouring sentence where it begins or ends with one; within its paragraphs
    Paragraphs,  ///< to the borders of its paragraphs, or the neighbouring paragraph likewise
};

struct SegmentContext {
    std::string before;  ///< verbatim, up to the segment
    std::string after;
};

class Segments {
public:
    explicit Segments(State& state) : m_state{state} {}

    /// Those of the codings that exist and have words; without grouping in the order given, else by document and position, or by code
    /// (in order of the tree), document and position.
    [[nodiscard]] SegmentList arranged(const std::vector<model::CodingId>& codings, SegmentGrouping grouping) const;
    /// Those whose words, document or code hold the words, without regard to case.
    [[nodiscard]] std::vector<model::CodingId> narrowed(const std::vector<model::CodingId>& codings, std::string_view words) const;
    /// The same bit by bit, for a window.
    [[nodiscard]] SegmentNarrowing start_narrowing(std::vector<model::CodingId> codings, std::string_view words) const;
    /// Empty for a coding that does not exist.
    [[nodiscard]] SegmentContext context(model::CodingId coding, Surroundings surroundings) const;

private:
    State& m_state;
};

}  // namespace fundstelle::project
