// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/values.h"
#include "text/search_key.h"

namespace fundstelle::project {

class State;

/// Where a coding of a list stands in the snapshot.
struct SegmentPlace {
    std::size_t given;  ///< index into the list
    std::uint32_t document;
    std::uint32_t row;
};

/// Finds those of many segments whose words, document or code hold some words, document by document at its caller's pace, so that a window
/// stays alive meanwhile. Valid until the next action, undo or redo.
class SegmentNarrowing {
public:
    SegmentNarrowing(State& state, std::vector<model::CodingId> codings, std::string_view words);

    [[nodiscard]] bool done() const { return m_next == m_places.size(); }
    /// Looks through the segments of the next document; only while not `done()`.
    void step();
    /// In the order given; all of them only when it is `done()`.
    [[nodiscard]] std::vector<model::CodingId> found() const;

private:
    State* m_state;
    std::vector<model::CodingId> m_codings;
    std::string m_needle;
    text::SearchKey m_key;
    std::vector<bool> m_codes;  ///< by index in the tree: whether the name holds the words
    std::unordered_map<model::DocumentId, std::string> m_hashes;
    std::vector<SegmentPlace> m_places;
    std::size_t m_next{0};
    std::vector<bool> m_kept;
};

/// Of all codings that exist, in order of document and position.
std::vector<SegmentPlace> places_of(State& state, const std::vector<model::CodingId>& codings);

}  // namespace fundstelle::project
