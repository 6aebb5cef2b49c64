// SPDX-License-Identifier: GPL-3.0-or-later
/// Results that stay open while somebody codes: only documents whose codings changed are looked at again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "analysis/count.h"
#include "analysis/document_comparison.h"
#include "analysis/document_coverage.h"
#include "analysis/frequencies.h"
#include "analysis/matrix.h"
#include "analysis/mentions.h"
#include "analysis/relations.h"
#include "analysis/retrieval.h"

namespace fundstelle::analysis {

/// Keeps a result up to date, some documents at a time: also the first time. Asked with the snapshots of one project only.
template <class Count>
class Live {
public:
    using Query = typename Count::Query;
    using Result = std::remove_cvref_t<decltype(std::declval<const Count&>().result())>;

    explicit Live(Query query) : m_query{std::move(query)} {}

    [[nodiscard]] const Query& query() const { return m_query; }
    /// Looks at documents whose codings are others than when they were last looked at, at most so many (from 1). True when there is none left.
    bool step(const Snapshot& snapshot, std::size_t most) {
        if (!m_count || m_structure != snapshot.structure() || (m_complete && changed(snapshot) > most)) begin(snapshot);
        for (std::size_t d = 0; d < m_seen.size(); ++d) {
            if (m_seen[d].revision == snapshot.documents[d].revision) continue;
            if (most-- == 0) return false;
            look(d, snapshot.documents[d]);
        }
        return m_complete = true;
    }
    /// Only after `step()` was true. What was handed out stays as it is while the next result is being counted from the start; where that of a
    /// few documents changes, it changes.
    [[nodiscard]] std::shared_ptr<const Result> result() const { return {m_count, &m_count->result()}; }
    /// All at once.
    const Result& current(const Snapshot& snapshot) {
        while (!step(snapshot, snapshot.documents.size() + 1)) {}
        return m_count->result();
    }

private:
    struct Seen {
        std::optional<std::uint64_t> revision;
        std::vector<Row> rows;  ///< what was counted, of a sum
        std::vector<Timestamp> created;
    };

    void begin(const Snapshot& snapshot) {
        m_structure = snapshot.structure();
        m_count = std::make_shared<Count>(snapshot, m_query);
        m_seen.assign(snapshot.documents.size(), {});
        m_complete = false;
    }
    [[nodiscard]] std::size_t changed(const Snapshot& snapshot) const {
        std::size_t number = 0;
        for (std::size_t d = 0; d < m_seen.size(); ++d) number += m_seen[d].revision != snapshot.documents[d].revision ? 1U : 0U;
        return number;
    }
    void look(std::size_t number, const DocumentRows& document) {
        auto& seen = m_seen[number];
        if constexpr (IsSum<Count>) {
            if (seen.revision) {
                auto before = document;
                before.rows = std::move(seen.rows);
                before.created = std::move(seen.created);
                m_count->count(number, before, -1);
            }
            m_count->count(number, document, 1);
            seen.rows = document.rows;
            seen.created = document.created;
        } else {
            m_count->replace(number, document);
        }
        seen.revision = document.revision;
    }

    Query m_query;
    std::uint64_t m_structure{0};
    std::vector<Seen> m_seen;  ///< by the number of the document
    std::shared_ptr<Count> m_count;
    bool m_complete{false};
};

using LiveRelations = Live<RelationCount>;
using LiveFrequencies = Live<FrequencyCount>;
using LiveMatrix = Live<MatrixCount>;
using LiveMentions = Live<MentionCount>;
using LiveCoverage = Live<CoverageCount>;
using LiveComparison = Live<ComparisonCount>;
using LiveRetrieval = Live<FoundCount>;

}  // namespace fundstelle::analysis
