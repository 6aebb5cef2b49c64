// SPDX-License-Identifier: GPL-3.0-or-later
/// What became of the places of a text when the text was corrected.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"

namespace fundstelle::text {

/// Which characters of an old text are which characters of a new one. All positions are code points.
class AnchorMap {
public:
    /// Characters that were kept as they are, one behind the other.
    struct Piece {
        std::int64_t old_begin;
        std::int64_t new_begin;
        std::int64_t length;  ///< at least 1
        friend bool operator==(const Piece&, const Piece&) = default;
    };

    /// `pieces` in order of their old positions, not overlapping in either text. Their new positions are in order, too, but for pieces
    /// that were moved. Throws `Invalid` otherwise, and for pieces beyond the sizes of the texts.
    AnchorMap(std::vector<Piece> pieces, std::int64_t old_size, std::int64_t new_size);
    static AnchorMap identity(std::int64_t size);

    /// What became of a range.
    struct Moved {
        /// From its first to its last surviving character, with all that was inserted between them; nothing if none survived.
        std::optional<CodePointRange> range;
        std::int64_t kept;  ///< how many of its characters stand in `range`
        /// Survivors were moved apart; `range` holds the largest part that stayed together.
        bool torn;
    };
    /// Insertions at the borders of a range do not extend it.
    [[nodiscard]] Moved map(const CodePointRange& range) const;
    /// Where the first surviving character at or behind a position stands; the end of the new text if there is none.
    [[nodiscard]] CodePointOffset map(CodePointOffset position) const;

    /// A place where the texts differ: characters of the old text that are gone, and what came instead; either may be empty.
    struct Difference {
        std::int64_t old_begin;
        std::int64_t old_end;
        std::int64_t new_begin;
        std::int64_t new_end;
        friend bool operator==(const Difference&, const Difference&) = default;
    };
    /// All of them, in order. Passages that were moved are gone at one place and new at the other.
    [[nodiscard]] std::vector<Difference> differences() const;

    /// From the new text back to the old one.
    [[nodiscard]] AnchorMap inverse() const;
    /// From this map's old text to the new text of `next`, whose old text is this map's new one.
    [[nodiscard]] AnchorMap then(const AnchorMap& next) const;

    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }
    [[nodiscard]] std::int64_t old_size() const { return m_old_size; }
    [[nodiscard]] std::int64_t new_size() const { return m_new_size; }

private:
    /// Pieces that belong together: all that stayed in order are group 0, each moved run has a group of its own.
    void group_pieces();

    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_groups;  ///< of each piece
    std::int64_t m_old_size;
    std::int64_t m_new_size;
};

/// The map as the project file keeps it: a JSON list of [old begin, old end, new begin, new end], behind the sizes of both texts.
std::string to_string(const AnchorMap& map);
/// Throws `Damaged` for anything else.
AnchorMap parse_anchor_map(std::string_view json);

}  // namespace fundstelle::text
