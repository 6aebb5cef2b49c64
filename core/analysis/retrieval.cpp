// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/retrieval.h"

#include <algorithm>
#include <iterator>

#include "analysis/count.h"
#include "analysis/spans.h"

namespace fundstelle::analysis {

std::set<Part> parts_for(const Query& query) {
    auto parts = parts_for(query.filter);
    if (query.operation != Operator::FollowedBy && query.operation != Operator::Near) return parts;
    switch (query.unit) {
        case DistanceUnit::Sentence: parts.insert(Part::Sentences); break;
        case DistanceUnit::Turn: parts.insert(Part::Turns); break;
        case DistanceUnit::Paragraph: parts.insert(Part::Paragraphs); break;
        case DistanceUnit::Character: break;
    }
    return parts;
}

bool needs_with(Operator operation) {
    return operation >= Operator::OnlyThis;
}

bool compares_classes(Operator operation) {
    return operation >= Operator::Intersection && operation <= Operator::OnlyOne;
}

namespace {

constexpr std::size_t kA = 0;
constexpr std::size_t kB = 1;

/// The lists of codes that are the classes of a query: A₁ … A_k, or A and B.
std::vector<std::vector<model::CodeId>> classes_of(const Query& query, const model::CodeTree& tree) {
    std::vector<std::vector<model::CodeId>> classes;
    if (compares_classes(query.operation)) {
        auto codes = query.codes;
        codes.insert(codes.end(), query.with.begin(), query.with.end());
        for (const auto& code : codes) {
            if (std::find(classes.begin(), classes.end(), std::vector{code}) == classes.end()) classes.push_back({code});
        }
        return classes;
    }
    classes.push_back(query.codes);
    if (query.operation == Operator::Any && query.codes.empty()) {
        for (const auto& code : tree.codes()) classes[kA].push_back(code.id);
    }
    if (!needs_with(query.operation)) return classes;
    classes.push_back(query.with);
    if (query.operation == Operator::OnlyThis) {
        std::erase_if(classes[kA], [&](const auto& code) { return std::find(query.with.begin(), query.with.end(), code) != query.with.end(); });
    }
    return classes;
}

/// A query in the numbers of a snapshot.
struct Plan {
    Plan(const Snapshot& of, const Query& asked)
        : query{asked},
          sieve{of, asked.filter},
          classes{of, classes_of(asked, of.tree()), asked.subcodes},
          least{asked.operation == Operator::AtLeast || asked.operation == Operator::OverlappingAtLeast ? std::max(asked.at_least, std::size_t{1}) : classes.size()} {}

    Query query;
    Sieve sieve;
    CodeClasses classes;
    std::size_t least;  ///< how many classes must cover a run
};

/// What the classes of a plan hold in one document; used again for one document after the other.
class Sweep {
public:
    explicit Sweep(const Plan& plan) : m_plan{plan}, m_rows(plan.classes.size()), m_ends(plan.classes.size()), m_coverings(plan.classes.size()) {}

    void read(const DocumentRows& document) {
        m_document = &document;
        m_members.clear();
        for (auto& rows : m_rows) rows.clear();
        for (auto& covering : m_coverings) covering.clear();
        for (std::uint32_t r = 0; r < m_document->rows.size(); ++r) {
            const auto& row = m_document->rows[r];
            const auto& classes = m_plan.classes.of_slot(row.code);
            if (classes.empty() || !m_plan.sieve.passes(*m_document, r)) continue;
            m_members.push_back(r);
            for (const auto number_of_class : classes) {
                m_rows[number_of_class].push_back(r);
                cover(m_coverings[number_of_class], {row.begin, row.end});
            }
        }
        if (m_plan.query.operation == Operator::FollowedBy || m_plan.query.operation == Operator::Near) sort_ends();
    }

    [[nodiscard]] const Row& row(std::uint32_t index) const { return m_document->rows[index]; }
    /// Rows of any class, in order.
    [[nodiscard]] const std::vector<std::uint32_t>& members() const { return m_members; }
    [[nodiscard]] const std::vector<std::uint32_t>& rows(std::size_t of) const { return m_rows[of]; }
    [[nodiscard]] bool overlaps_class(std::uint32_t index, std::size_t of) const {
        return overlaps(m_coverings[of], row(index).begin, row(index).end);
    }
    /// Where enough of the classes cover.
    [[nodiscard]] Spans runs() const { return covered_by(m_coverings, m_plan.least); }
    /// Where another class covers what one class covers.
    [[nodiscard]] Spans covered_twice() const { return covered_by(m_coverings, 2); }
    [[nodiscard]] bool overlaps_some(const Spans& spans, std::uint32_t index) const { return overlaps(spans, row(index).begin, row(index).end); }

    /// Those rows of A that lie in some row of B. Rows come by their begin, so what reaches furthest so far decides.
    [[nodiscard]] std::vector<std::uint32_t> inside() const {
        std::vector<std::uint32_t> found;
        std::int32_t furthest = 0;
        auto b = m_rows[kB].begin();
        for (const auto a : m_rows[kA]) {
            for (; b != m_rows[kB].end() && row(*b).begin <= row(a).begin; ++b) furthest = std::max(furthest, row(*b).end);
            if (row(a).end <= furthest) found.push_back(a);
        }
        return found;
    }

    [[nodiscard]] bool lies_in(std::uint32_t a, std::uint32_t b) const { return row(b).begin <= row(a).begin && row(a).end <= row(b).end; }
    [[nodiscard]] bool overlap(std::uint32_t a, std::uint32_t b) const { return row(a).begin < row(b).end && row(b).begin < row(a).end; }
    /// True if one run holds words of both.
    [[nodiscard]] bool share_run(const Spans& runs, std::uint32_t a, std::uint32_t b) const {
        return overlap(a, b) && overlaps(runs, std::max(row(a).begin, row(b).begin), std::min(row(a).end, row(b).end));
    }
    /// True if `second` begins behind `first`, not further away than the query says.
    [[nodiscard]] bool follows(std::uint32_t first, std::uint32_t second) const {
        return row(second).begin >= row(first).end && close(row(first).end, row(second).begin);
    }
    /// True if some row of the class follows the row. The one that begins next decides.
    [[nodiscard]] bool is_followed(std::uint32_t index, std::size_t by) const {
        const auto next = std::partition_point(m_rows[by].begin(), m_rows[by].end(), [&](auto other) { return row(other).begin < row(index).end; });
        return next != m_rows[by].end() && close(row(index).end, row(*next).begin);
    }
    /// True if the row follows some row of the class. The one that ended last decides.
    [[nodiscard]] bool is_preceded(std::uint32_t index, std::size_t by) const {
        const auto behind = std::upper_bound(m_ends[by].begin(), m_ends[by].end(), row(index).begin);
        return behind != m_ends[by].begin() && close(*(behind - 1), row(index).begin);
    }

private:
    [[nodiscard]] bool close(std::int32_t end, std::int32_t begin) const {
        const Units units{*m_document, m_plan.query.unit};
        return units.number_of(begin) - units.number_of(end - 1) <= m_plan.query.distance;
    }
    void sort_ends() {
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            m_ends[i].clear();
            for (const auto index : m_rows[i]) m_ends[i].push_back(row(index).end);
            std::sort(m_ends[i].begin(), m_ends[i].end());
        }
    }

    const Plan& m_plan;
    const DocumentRows* m_document{nullptr};
    std::vector<std::uint32_t> m_members;
    std::vector<std::vector<std::uint32_t>> m_rows;  ///< of each class
    std::vector<std::vector<std::int32_t>> m_ends;   ///< of each class, sorted
    std::vector<Spans> m_coverings;
};

/// The passages around runs: runs that one coding overlaps belong together.
Spans passages_around(const Spans& runs, const Sweep& sweep) {
    Spans around = runs;
    std::vector<std::size_t> same_as_next(runs.size());  // how many codings reach from a run into the next
    for (const auto index : sweep.members()) {
        const auto [first, last] = overlapped(runs, sweep.row(index).begin, sweep.row(index).end);
        for (auto i = first; i < last; ++i) {
            around[i] = {std::min(around[i].begin, sweep.row(index).begin), std::max(around[i].end, sweep.row(index).end)};
            if (i + 1 < last) ++same_as_next[i];
        }
    }
    Spans passages;
    for (std::size_t i = 0; i < around.size(); ++i) {
        const bool goes_on = i > 0 && same_as_next[i - 1] > 0;
        if (goes_on) passages.back() = {std::min(passages.back().begin, around[i].begin), std::max(passages.back().end, around[i].end)};
        else passages.push_back(around[i]);
    }
    return passages;
}

/// Rows of A, of B, or of both, that keep a condition with the other class.
template <class Condition>
std::vector<std::uint32_t> sides(const Sweep& sweep, Side show, const Condition& keeps) {
    std::vector<std::uint32_t> found;
    for (const auto side : {kA, kB}) {
        if (show == (side == kA ? Side::B : Side::A)) continue;
        for (const auto index : sweep.rows(side)) {
            if (keeps(index, side)) found.push_back(index);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool keeps_distance(const Sweep& sweep, Operator operation, std::uint32_t index, std::size_t side) {
    const auto other = side == kA ? kB : kA;
    if (operation == Operator::FollowedBy) return side == kA ? sweep.is_followed(index, other) : sweep.is_preceded(index, other);
    return sweep.overlaps_class(index, other) || sweep.is_followed(index, other) || sweep.is_preceded(index, other);
}

template <class Condition>
std::vector<std::uint32_t> chosen(const std::vector<std::uint32_t>& rows, const Condition& keeps) {
    std::vector<std::uint32_t> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), keeps);
    return found;
}

/// The codings that an operator finds in the document that was read; for those that find runs: the codings that make them.
std::vector<std::uint32_t> found_rows(const Sweep& sweep, const Query& query) {
    switch (query.operation) {
        case Operator::Any: return sweep.members();
        case Operator::OnlyOne: {
            const auto twice = sweep.covered_twice();
            return chosen(sweep.members(), [&](auto index) { return !sweep.overlaps_some(twice, index); });
        }
        case Operator::OnlyThis: return chosen(sweep.rows(kB), [&](auto index) { return !sweep.overlaps_class(index, kA); });
        case Operator::Inside: return sweep.inside();
        case Operator::PartlyInside: {
            const auto inside = sweep.inside();
            return chosen(sweep.rows(kA), [&](auto index) {
                return sweep.overlaps_class(index, kB) && !std::binary_search(inside.begin(), inside.end(), index);
            });
        }
        case Operator::Outside: return chosen(sweep.rows(kA), [&](auto index) { return !sweep.overlaps_class(index, kB); });
        case Operator::FollowedBy:
        case Operator::Near:
            return sides(sweep, query.show, [&](auto index, auto side) { return keeps_distance(sweep, query.operation, index, side); });
        default: break;
    }
    const auto runs = sweep.runs();
    return chosen(sweep.members(), [&](auto index) { return sweep.overlaps_some(runs, index); });
}

bool is_overlapping(Operator operation) {
    return operation == Operator::Overlapping || operation == Operator::OverlappingAtLeast;
}

/// True if what is found are runs, not single codings.
bool finds_runs(const Query& query) {
    return query.operation == Operator::Intersection || query.operation == Operator::AtLeast || (is_overlapping(query.operation) && !query.list_codings);
}

}  // namespace

struct FoundCount::Reading {
    Plan plan;
    Sweep sweep{plan};
};

FoundCount::FoundCount(const Snapshot& snapshot, const Query& query) : m_reading{new Reading{{snapshot, query}}} {}

FoundCount::~FoundCount() = default;

void FoundCount::replace(std::size_t number, const DocumentRows& document) {
    const auto& plan = m_reading->plan;
    auto& sweep = m_reading->sweep;
    if (plan.classes.size() == 0 || !plan.sieve.passes_document(number)) return;
    const auto d = static_cast<std::uint32_t>(number);
    m_of_document.clear();
    sweep.read(document);
    if (finds_runs(plan.query)) {
        const auto runs = sweep.runs();
        for (const auto& span : is_overlapping(plan.query.operation) ? passages_around(runs, sweep) : runs) m_of_document.push_back({d, span.begin, span.end, {}});
    } else {
        for (const auto index : found_rows(sweep, plan.query)) m_of_document.push_back({d, sweep.row(index).begin, sweep.row(index).end, index});
    }
    const auto first = std::partition_point(m_result.begin(), m_result.end(), [&](const Found& place) { return place.document < d; });
    const auto last = std::partition_point(first, m_result.end(), [&](const Found& place) { return place.document == d; });
    const auto both = std::min(last - first, std::ssize(m_of_document));
    const auto rest = m_of_document.begin() + both;
    const auto behind = std::copy(m_of_document.begin(), rest, first);
    if (behind != last) m_result.erase(behind, last);
    else m_result.insert(behind, rest, m_of_document.end());
}

std::vector<Found> retrieve(const Snapshot& snapshot, const Query& query) {
    return counted<FoundCount>(snapshot, query);
}

struct Reasons::Reading {
    Plan plan;
    Sweep sweep{plan};
    std::optional<std::uint32_t> document{};
    std::vector<std::uint32_t> making{};  ///< the rows that make the runs of the document
    Spans runs{};
};

Reasons::Reasons(const Snapshot& snapshot, const Query& query) : m_snapshot{snapshot}, m_reading{new Reading{{snapshot, query}}} {}

Reasons::~Reasons() = default;

Reason Reasons::of(const Found& found) {
    const auto& query = m_reading->plan.query;
    auto& sweep = m_reading->sweep;
    if (m_reading->document != found.document) {
        sweep.read(m_snapshot.documents[found.document]);
        m_reading->document = found.document;
        if (finds_runs(query)) m_reading->making = found_rows(sweep, query);
        else if (is_overlapping(query.operation)) m_reading->runs = sweep.runs();
    }
    if (!found.row) {
        return {chosen(m_reading->making, [&](auto index) { return sweep.row(index).begin < found.end && found.begin < sweep.row(index).end; }), {}};
    }
    const auto self = *found.row;
    const auto has = [&](std::size_t side) { return std::binary_search(sweep.rows(side).begin(), sweep.rows(side).end(), self); };
    const auto is_partner = [&](std::uint32_t other, std::size_t side) {
        switch (query.operation) {
            case Operator::Inside: return side == kB && sweep.lies_in(self, other);
            case Operator::PartlyInside: return side == kB && sweep.overlap(self, other);
            case Operator::FollowedBy: return side == kB ? has(kA) && sweep.follows(self, other) : has(kB) && sweep.follows(other, self);
            case Operator::Near:
                return has(side == kB ? kA : kB) && (sweep.overlap(self, other) || sweep.follows(self, other) || sweep.follows(other, self));
            default: return sweep.share_run(m_reading->runs, self, other);
        }
    };
    Reason result{{self}, {}};
    if (query.operation == Operator::Any || query.operation == Operator::OnlyOne || query.operation == Operator::OnlyThis || query.operation == Operator::Outside) return result;
    for (std::size_t side = 0; side < m_reading->plan.classes.size(); ++side) {
        for (const auto other : sweep.rows(side)) {
            if (other != self && is_partner(other, side)) result.partners.push_back(other);
        }
    }
    std::sort(result.partners.begin(), result.partners.end());
    result.partners.erase(std::unique(result.partners.begin(), result.partners.end()), result.partners.end());
    return result;
}

}  // namespace fundstelle::analysis
