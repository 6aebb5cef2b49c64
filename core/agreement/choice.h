// SPDX-License-Identifier: GPL-3.0-or-later
/// What is compared: whose codings, of which codes, where, and by which unit.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "agreement/coded_segment.h"
#include "analysis/code_classes.h"
#include "analysis/filter.h"
#include "analysis/snapshot.h"
#include "analysis/spans.h"

namespace fundstelle::agreement {

/// What is judged one by one. A coder gives a code to a unit if one of their codings shares at least one code point with it.
enum class Unit { Character, Word, Sentence, Paragraph, Turn, Document };

/// Which coders have judged a document.
enum class Presence {
    WhereCoded,  ///< who has coded anything at all in it, of whatever code: a document that somebody has not begun says nothing
    Everywhere,  ///< all of them: a document without codings is one in which they found nothing
};

struct Choice {
    std::vector<model::CoderId> coders{};                    ///< at most 64; results keep their order
    std::vector<model::CodeId> codes{};                      ///< empty: all
    analysis::Subcodes subcodes{analysis::Subcodes::Exclude};  ///< with them, a coding counts for each chosen code that it is or stands below
    std::optional<int> level{};                              ///< from 0: codings count for their top code, or the code so far below it, and only for that
    Unit unit{Unit::Character};
    Presence presence{Presence::WhereCoded};
    /// Which documents and codings; its coders do not count. With a role or a speaker only their turns are compared: characters in them, and
    /// units that they have a part in.
    analysis::Filter filter{};
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// Told before each document how many of all are done; gives a comparison up by throwing. May be empty.
using Follow = std::function<void(std::size_t done, std::size_t all)>;

/// What the snapshot must hold for a choice.
std::set<analysis::Part> parts_for(const Choice& choice);

/// A choice in the numbers of one snapshot.
class Selection {
public:
    /// Throws `Invalid` for more than 64 coders. Keeps references.
    Selection(const analysis::Snapshot& snapshot, const Choice& choice);

    [[nodiscard]] std::uint32_t coders() const { return static_cast<std::uint32_t>(m_choice.coders.size()); }
    /// The compared codes in display order, as indexes in the tree: by the number of the code.
    [[nodiscard]] const std::vector<std::uint32_t>& codes() const { return m_codes; }
    [[nodiscard]] bool passes_document(std::size_t document) const { return m_sieve.passes_document(document); }
    /// Who has judged the document, one bit each.
    [[nodiscard]] std::uint64_t present(std::size_t document) const;
    /// What counts in the document, in order of begin, in code points.
    [[nodiscard]] std::vector<CodedSegment> segments(std::size_t document) const;
    /// True if only some turns are compared.
    [[nodiscard]] bool by_turns() const { return m_choice.filter.needs_turns(); }
    [[nodiscard]] bool passes_turns(const analysis::DocumentRows& document, const analysis::Span& span) const {
        return m_sieve.passes_turns(document, span.begin, span.end);
    }

private:
    static constexpr std::uint32_t kNobody = 0xFFFFFFFF;

    const analysis::Snapshot& m_snapshot;
    const Choice& m_choice;
    analysis::Sieve m_sieve;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::vector<std::uint32_t>> m_of_slot;  ///< the numbers of the codes that a coding counts for
    std::vector<std::uint32_t> m_of_coder;              ///< by the coder's index in the snapshot
};

/// The numbers of the bits that are set, in order.
std::vector<std::uint32_t> bits(std::uint64_t mask);

}  // namespace fundstelle::agreement
