// SPDX-License-Identifier: GPL-3.0-or-later
/// Results that stay open while somebody codes: only documents whose codings changed are looked at again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/frequencies.h"
#include "analysis/relations.h"
#include "analysis/retrieval.h"

namespace fundstelle::analysis {

/// Remembers the codings of a snapshot, to tell later which documents' codings are others now.
class Watch {
public:
    /// What changed since the last call; `before` and `now` hold only the changed documents.
    struct Changes {
        std::vector<std::size_t> documents;  ///< indexes into the snapshot
        Snapshot before;
        Snapshot now;
    };
    /// Nothing at the first call, or if more than codings changed: then all must be computed anew. Costs one comparison of all codings.
    [[nodiscard]] std::optional<Changes> look(const Snapshot& snapshot);

private:
    struct Seen {
        std::vector<Row> rows;
        std::vector<Timestamp> created;
    };
    std::uint64_t m_structure{0};
    std::vector<Seen> m_seen;
};

class LiveRelations {
public:
    explicit LiveRelations(RelationQuery query) : m_query{std::move(query)} {}
    /// As `relations()`. The snapshot must be of the same project each time.
    const Relations& current(const Snapshot& snapshot);

private:
    RelationQuery m_query;
    Watch m_watch;
    Relations m_result{0};
};

/// Without the values of a variable.
class LiveFrequencies {
public:
    LiveFrequencies(Filter filter, Subcodes subcodes) : m_filter{std::move(filter)}, m_subcodes{subcodes} {}
    /// As `frequencies()`.
    const Frequencies& current(const Snapshot& snapshot);

private:
    Filter m_filter;
    Subcodes m_subcodes;
    Watch m_watch;
    Frequencies m_result;
};

class LiveRetrieval {
public:
    explicit LiveRetrieval(Query query) : m_query{std::move(query)} {}
    /// As `retrieve()`.
    const std::vector<Found>& current(const Snapshot& snapshot);

private:
    Query m_query;
    Watch m_watch;
    std::vector<Found> m_result;
};

}  // namespace fundstelle::analysis
