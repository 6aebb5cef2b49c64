// SPDX-License-Identifier: GPL-3.0-or-later
/// The operators of docs/retrieval.md, position by position and coding by coding, straight from their definitions.
#pragma once

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

#include "analysis/retrieval.h"
#include "random_world.h"

namespace fundstelle::test {

/// A passage: its document, its span, and the coding that it is, if it is one.
using SlowPassage = std::tuple<std::size_t, int, int, std::optional<model::CodingId>>;

class SlowRetrieval {
public:
    SlowRetrieval(const World& world, const analysis::Query& query) : m_world{world}, m_query{query} {
        for (const auto& coding : world.codings) {
            if (passes(world, query.filter, coding)) m_codings.push_back(coding);
        }
        std::sort(m_codings.begin(), m_codings.end(), [](const auto& x, const auto& y) {
            return std::tuple{x.document, x.begin, -x.end, x.key} < std::tuple{y.document, y.begin, -y.end, y.key};
        });
        for (const auto& code : query.codes) m_a.insert(code);
        for (const auto& code : query.with) m_b.insert(code);
    }

    [[nodiscard]] std::vector<SlowPassage> passages() const {
        using analysis::Operator;
        switch (m_query.operation) {
            case Operator::Any: return those([&](const auto& x) { return m_query.codes.empty() || in(x, m_a); });
            case Operator::Intersection: return runs(all().size());
            case Operator::AtLeast: return runs(m_query.at_least);
            case Operator::Overlapping: return m_query.list_codings ? around_listed(all().size()) : around(all().size());
            case Operator::OverlappingAtLeast: return m_query.list_codings ? around_listed(m_query.at_least) : around(m_query.at_least);
            case Operator::OnlyOne: return those([&](const auto& x) { return is_only_one(x); });
            case Operator::OnlyThis: {
                std::set<model::CodeId> others;
                std::set_difference(m_a.begin(), m_a.end(), m_b.begin(), m_b.end(), std::inserter(others, others.end()));
                return those([&](const auto& x) { return in(x, m_b) && !some(others, [&](const auto& y) { return overlap(x, y); }); });
            }
            case Operator::Inside: return those([&](const auto& x) { return in(x, m_a) && is_inside(x); });
            case Operator::PartlyInside: return those([&](const auto& x) { return in(x, m_a) && overlaps_b(x) && !is_inside(x); });
            case Operator::Outside: return those([&](const auto& x) { return in(x, m_a) && !overlaps_b(x); });
            case Operator::FollowedBy: return with_distance([&](const auto& x, const auto& y) { return follows(x, y); });
            case Operator::Near: break;
        }
        return with_distance([&](const auto& x, const auto& y) { return overlap(x, y) || follows(x, y) || follows(y, x); });
    }

private:
    using Codes = std::set<model::CodeId>;

    [[nodiscard]] bool in(const PlainCoding& x, const Codes& codes) const {
        return std::any_of(codes.begin(), codes.end(), [&](const auto& code) { return m_world.counts_for(x, m_world.code_number(code), m_query.subcodes); });
    }
    [[nodiscard]] static bool overlap(const PlainCoding& x, const PlainCoding& y) {
        return x.document == y.document && std::max(x.begin, y.begin) < std::min(x.end, y.end);
    }
    template <class Condition>
    [[nodiscard]] bool some(const Codes& codes, const Condition& holds) const {
        return std::any_of(m_codings.begin(), m_codings.end(), [&](const auto& y) { return in(y, codes) && holds(y); });
    }
    [[nodiscard]] bool overlaps_b(const PlainCoding& x) const {
        return some(m_b, [&](const auto& y) { return overlap(x, y); });
    }
    [[nodiscard]] bool is_inside(const PlainCoding& x) const {
        return some(m_b, [&](const auto& y) { return x.document == y.document && y.begin <= x.begin && x.end <= y.end; });
    }
    /// A₁ … A_k, and the codes of B as further classes.
    [[nodiscard]] Codes all() const {
        auto codes = m_a;
        codes.insert(m_b.begin(), m_b.end());
        return codes;
    }
    [[nodiscard]] bool is_only_one(const PlainCoding& x) const {
        for (const auto& own : all()) {
            if (!in(x, {own})) continue;
            auto others = all();
            others.erase(own);
            if (!some(others, [&](const auto& y) { return overlap(x, y); })) return true;
        }
        return false;
    }
    [[nodiscard]] int unit(std::size_t document, int position) const {
        using analysis::DistanceUnit;
        const auto& d = m_world.documents[document];
        if (m_query.unit == DistanceUnit::Character) return position;
        int number = 0;
        for (int p = 0; p <= position; ++p) {
            const auto begins = [&](const auto& list) { return std::count(list.begin(), list.end(), p) > 0; };
            if (m_query.unit == DistanceUnit::Turn) number += static_cast<int>(std::count_if(d.turns.begin(), d.turns.end(), [&](const auto& t) { return t.begin == p; }));
            else number += begins(m_query.unit == DistanceUnit::Paragraph ? d.paragraphs : d.sentences) ? 1 : 0;
        }
        return number;
    }
    [[nodiscard]] bool follows(const PlainCoding& x, const PlainCoding& y) const {
        return x.document == y.document && y.begin >= x.end && unit(x.document, y.begin) - unit(x.document, x.end - 1) <= m_query.distance;
    }
    template <class Condition>
    [[nodiscard]] std::vector<SlowPassage> those(const Condition& wanted) const {
        std::vector<SlowPassage> found;
        for (const auto& x : m_codings) {
            if (wanted(x)) found.emplace_back(x.document, x.begin, x.end, x.key);
        }
        return found;
    }
    template <class Condition>
    [[nodiscard]] std::vector<SlowPassage> with_distance(const Condition& holds) const {
        using analysis::Side;
        return those([&](const auto& x) {
            return (m_query.show != Side::B && in(x, m_a) && some(m_b, [&](const auto& y) { return holds(x, y); })) ||
                   (m_query.show != Side::A && in(x, m_b) && some(m_a, [&](const auto& y) { return holds(y, x); }));
        });
    }
    [[nodiscard]] std::vector<SlowPassage> runs(std::size_t least) const {
        std::vector<SlowPassage> found;
        for (std::size_t d = 0; d < m_world.documents.size(); ++d) {
            bool before = false;
            for (int p = 0; p < m_world.documents[d].length; ++p) {
                std::size_t covering = 0;
                for (const auto& code : all()) covering += some({code}, [&](const auto& y) { return y.document == d && y.begin <= p && p < y.end; }) ? 1 : 0;
                const bool now = covering >= std::max<std::size_t>(least, 1);
                if (now && !before) found.emplace_back(d, p, p + 1, std::nullopt);
                if (now) std::get<2>(found.back()) = p + 1;
                before = now;
            }
        }
        return found;
    }
    [[nodiscard]] static bool covers(const PlainCoding& x, const SlowPassage& run) {
        return x.document == std::get<0>(run) && x.begin < std::get<2>(run) && std::get<1>(run) < x.end;
    }
    [[nodiscard]] std::vector<SlowPassage> around_listed(std::size_t least) const {
        const auto found = runs(least);
        return those([&](const auto& x) { return in(x, all()) && std::any_of(found.begin(), found.end(), [&](const auto& run) { return covers(x, run); }); });
    }
    /// The union of the codings on each run; results that hold a word of one run become one, until nothing changes.
    [[nodiscard]] std::vector<SlowPassage> around(std::size_t least) const {
        const auto bare = runs(least);
        auto result = bare;
        for (auto& passage : result) {
            const auto run = passage;
            for (const auto& x : m_codings) {
                if (!in(x, all()) || !covers(x, run)) continue;
                std::get<1>(passage) = std::min(std::get<1>(passage), x.begin);
                std::get<2>(passage) = std::max(std::get<2>(passage), x.end);
            }
        }
        // Each with the runs that it is about.
        std::vector<std::set<std::size_t>> about(result.size());
        const auto meet = [](const SlowPassage& x, const SlowPassage& y) {
            return std::get<0>(x) == std::get<0>(y) && std::get<1>(x) < std::get<2>(y) && std::get<1>(y) < std::get<2>(x);
        };
        for (std::size_t i = 0; i < result.size(); ++i) {
            for (std::size_t r = 0; r < bare.size(); ++r) {
                if (meet(result[i], bare[r])) about[i].insert(r);
            }
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 0; i < result.size() && !changed; ++i) {
                for (std::size_t j = i + 1; j < result.size() && !changed; ++j) {
                    std::set<std::size_t> shared;
                    std::set_intersection(about[i].begin(), about[i].end(), about[j].begin(), about[j].end(), std::inserter(shared, shared.end()));
                    if (shared.empty()) continue;
                    std::get<1>(result[i]) = std::min(std::get<1>(result[i]), std::get<1>(result[j]));
                    std::get<2>(result[i]) = std::max(std::get<2>(result[i]), std::get<2>(result[j]));
                    about[i].insert(about[j].begin(), about[j].end());
                    result.erase(result.begin() + static_cast<std::ptrdiff_t>(j));
                    about.erase(about.begin() + static_cast<std::ptrdiff_t>(j));
                    changed = true;
                }
            }
        }
        return result;
    }

    const World& m_world;
    const analysis::Query& m_query;
    std::vector<PlainCoding> m_codings;
    Codes m_a;
    Codes m_b;
};

}  // namespace fundstelle::test
