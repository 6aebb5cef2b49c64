// SPDX-License-Identifier: GPL-3.0-or-later
/// How often codes were given. Source of the definitions: docs/retrieval.md, "Counts".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/code_classes.h"
#include "analysis/columns.h"
#include "analysis/filter.h"

namespace fundstelle::analysis {

/// A count of segments and of documents with at least one.
struct Count {
    std::int64_t segments{0};
    std::int64_t documents{0};
    friend bool operator==(const Count&, const Count&) = default;
};

struct CodeFrequency {
    Count count;
    std::int64_t characters{0};  ///< code points that at least one coding covers
    std::vector<Count> by;       ///< one per `Frequencies::values`
    friend bool operator==(const CodeFrequency&, const CodeFrequency&) = default;
};

struct Frequencies {
    Count base;                       ///< all segments; all documents, with or without codings
    std::int64_t characters{0};       ///< of all documents
    std::vector<CodeFrequency> codes; ///< in the order of the code tree
    std::vector<std::string> values;  ///< of the variable, in collation order; last "", for documents without a value
    std::vector<Count> base_by;       ///< one per value
    friend bool operator==(const Frequencies&, const Frequencies&) = default;
};

struct FrequencyQuery {
    Filter filter{};
    Subcodes subcodes{Subcodes::Exclude};
    std::optional<std::string> by{};  ///< a document variable
    friend bool operator==(const FrequencyQuery&, const FrequencyQuery&) = default;
};

std::set<Part> parts_for(const FrequencyQuery& query);

/// Frequencies document by document; see count.h.
class FrequencyCount {
public:
    using Query = FrequencyQuery;
    FrequencyCount(const Snapshot& snapshot, const FrequencyQuery& query);
    void count(std::size_t number, const DocumentRows& document, int times);
    [[nodiscard]] const Frequencies& result() const { return m_result; }

private:
    /// The state of one code while one document is swept from begin to end.
    struct Sweep {
        std::uint64_t turn{0};  ///< the last one in which the code was seen
        std::int32_t covered_until{0};
    };
    Sieve m_sieve;
    std::vector<std::vector<std::uint32_t>> m_counted;
    std::optional<Columns> m_values;
    std::vector<Sweep> m_sweeps;
    std::uint64_t m_turn{0};
    Frequencies m_result;
};

/// Counts every code, own codings or with those of its descendants, over what the filter passes. With `by` also for every value of
/// that document variable.
Frequencies frequencies(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes,
                        const std::optional<std::string>& by = std::nullopt);

/// Only the segments of every code, in the order of the code tree, without a filter: what a tree shows after every coding. One sweep.
std::vector<std::int64_t> segment_counts(const Snapshot& snapshot, Subcodes subcodes);

}  // namespace fundstelle::analysis
