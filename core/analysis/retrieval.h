// SPDX-License-Identifier: GPL-3.0-or-later
/// Which passages a query finds. Source of the definitions: docs/retrieval.md, "Operators".
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "analysis/code_classes.h"
#include "analysis/filter.h"
#include "analysis/snapshot.h"
#include "analysis/units.h"

namespace fundstelle::analysis {

enum class Operator {
    Any,           ///< codings of one of the codes
    Intersection,  ///< where all classes cover
    AtLeast,       ///< where at least n classes cover
    Overlapping,   ///< the codings around an intersection, as one passage
    OverlappingAtLeast,
    OnlyOne,       ///< codings of one class that no other class overlaps
    OnlyThis,      ///< codings of B that no class of A overlaps
    Inside,        ///< codings of A within one of B
    PartlyInside,
    Outside,
    FollowedBy,    ///< codings of A with one of B behind them
    Near,
};

enum class Side { A, B, Both };

/// What to find. The codes of A are one class each where an operator compares several (from `Intersection` to `OnlyThis`), and one class
/// together where it compares A with B. The codes of B are one class together; where several classes are compared, they are further ones.
struct Query {
    Operator operation{Operator::Any};
    std::vector<model::CodeId> codes;  ///< A; for `Any`, none means all
    std::vector<model::CodeId> with;   ///< B
    Subcodes subcodes{Subcodes::Exclude};
    std::size_t at_least{2};           ///< classes, from 1
    std::int64_t distance{1};          ///< n, for `FollowedBy` and `Near`; from 0
    DistanceUnit unit{DistanceUnit::Paragraph};
    Side show{Side::A};                ///< which codings `FollowedBy` and `Near` list
    bool list_codings{false};          ///< the overlapping codings one by one, instead of the passage around them
    Filter filter;
    friend bool operator==(const Query&, const Query&) = default;
};

/// What the snapshot must hold for a query.
std::set<Part> parts_for(const Query& query);
/// True for the operators that need codes in B.
bool needs_with(Operator operation);
/// True for the operators that compare several classes with each other.
bool compares_classes(Operator operation);

/// A passage that was found, in the numbers of the snapshot.
struct Found {
    std::uint32_t document;
    std::int32_t begin;  ///< code points
    std::int32_t end;
    /// The row of the coding that it is; nothing for a run that several codings make.
    std::optional<std::uint32_t> row;
    friend bool operator==(const Found&, const Found&) = default;
};

/// All passages, in order of document, then of begin, then long before short; codings of the same words in the order of their keys.
/// `Snapshot::has()` must hold for what filter and unit need. Cost: one sweep over the codings, and sorting those that the classes hold.
std::vector<Found> retrieve(const Snapshot& snapshot, const Query& query);

/// What a query finds, document by document; see count.h.
class FoundCount {
public:
    using Query = analysis::Query;
    FoundCount(const Snapshot& snapshot, const Query& query);
    ~FoundCount();
    void replace(std::size_t number, const DocumentRows& document);
    [[nodiscard]] const std::vector<Found>& result() const { return m_result; }

private:
    struct Reading;
    std::unique_ptr<Reading> m_reading;
    std::vector<Found> m_of_document;
    std::vector<Found> m_result;
};

/// Why a passage was found: rows of its document, in their order.
struct Reason {
    std::vector<std::uint32_t> codings;   ///< that make the passage: the coding itself, or those that cover the run
    std::vector<std::uint32_t> partners;  ///< that fulfil the condition with it: what it lies in, what follows, what is near
    friend bool operator==(const Reason&, const Reason&) = default;
};

/// Tells why passages were found. Quick for one passage after the other of one document.
class Reasons {
public:
    /// Keeps a reference to the snapshot.
    Reasons(const Snapshot& snapshot, const Query& query);
    ~Reasons();
    /// `found` must come from the same query on the same snapshot.
    [[nodiscard]] Reason of(const Found& found);

private:
    struct Reading;
    const Snapshot& m_snapshot;
    std::unique_ptr<Reading> m_reading;
};

}  // namespace fundstelle::analysis
