// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/typology.h"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <set>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;
using model::VariableType;

const std::vector<std::pair<std::string, VariableType>> kVariables{{"Kommunentyp", VariableType::Text}, {"Dauer", VariableType::Number}, {"Datum", VariableType::Text}};

/// With the variables of the random documents, which only a project knows.
Snapshot snapshot_of(test::World& world) {
    auto snapshot = world.snapshot();
    for (const auto& [name, type] : kVariables) snapshot.variables.push_back({model::VariableId{world.ids.next()}, name, type, name});
    return snapshot;
}

std::string value_of(const test::PlainDocument& document, const std::string& variable) {
    const auto found = document.values.find(variable);
    return found == document.values.end() ? "" : found->second;
}

/// One number at a time, straight from docs/retrieval.md.
class SlowTypology {
public:
    SlowTypology(const test::World& world, const Filter& filter, Subcodes subcodes, const std::string& variable, const std::string& type)
        : m_world{world}, m_filter{filter}, m_subcodes{subcodes} {
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            if (test::document_passes(world, filter, d) && value_of(world.documents[d], variable) == type) m_documents.push_back(d);
        }
    }
    [[nodiscard]] std::int64_t n() const { return static_cast<std::int64_t>(m_documents.size()); }
    [[nodiscard]] std::int64_t segments(std::size_t document, std::size_t code) const {
        return std::count_if(m_world.codings.begin(), m_world.codings.end(), [&](const auto& x) {
            return x.document == document && test::passes(m_world, m_filter, x) && m_world.counts_for(x, code, m_subcodes);
        });
    }
    [[nodiscard]] double share(std::size_t code) const {
        std::int64_t with = 0;
        for (const auto d : m_documents) with += segments(d, code) > 0 ? 1 : 0;
        return static_cast<double>(with) / static_cast<double>(n());
    }
    [[nodiscard]] double mean_segments(std::size_t code) const {
        std::int64_t all = 0;
        for (const auto d : m_documents) all += segments(d, code);
        return static_cast<double>(all) / static_cast<double>(n());
    }
    [[nodiscard]] std::int64_t with_value(const std::string& variable, const std::string& value) const {
        return std::count_if(m_documents.begin(), m_documents.end(), [&](auto d) { return value_of(m_world.documents[d], variable) == value; });
    }
    [[nodiscard]] std::vector<double> numbers(const std::string& variable) const {
        std::vector<double> list;
        for (const auto d : m_documents) {
            if (const auto number = test::plain_number(value_of(m_world.documents[d], variable))) list.push_back(*number);
        }
        return list;
    }

private:
    const test::World& m_world;
    const Filter& m_filter;
    Subcodes m_subcodes;
    std::vector<std::size_t> m_documents;
};

/// By the textbook: the mean of the squares of all differences from the mean, with n − 1.
double slow_deviation(const std::vector<double>& numbers) {
    double sum = 0;
    for (const auto a : numbers) {
        for (const auto b : numbers) sum += (a - b) * (a - b);  // every pair twice: Σ(a−b)² = 2n·Σ(a−mean)²
    }
    const auto n = static_cast<double>(numbers.size());
    return std::sqrt(sum / (2 * n * (n - 1)));
}

BOOST_AUTO_TEST_SUITE(typology_tests)

BOOST_AUTO_TEST_CASE(random_typologies_are_as_counted_one_number_at_a_time) {
    for (unsigned seed = 0; seed < 80; ++seed) {
        auto world = test::random_world(seed, 60);
        std::mt19937 random{seed};
        const auto filter = seed % 2 == 0 ? Filter{} : test::random_filter(random, world);
        const auto subcodes = seed % 3 == 0 ? Subcodes::Include : Subcodes::Exclude;
        const auto snapshot = snapshot_of(world);
        for (const auto* by : {"Kommunentyp", "Datum"}) {
            const auto result = typology(snapshot, filter, subcodes, by);
            BOOST_TEST_REQUIRE(result.variables.size() == 2U);
            std::int64_t documents = 0;
            for (std::size_t type = 0; type < result.types().size(); ++type) {
                BOOST_TEST_CONTEXT("seed " << seed << ", " << by << " = " << result.types()[type]) {
                    const SlowTypology slow{world, filter, subcodes, by, result.types()[type]};
                    BOOST_TEST_REQUIRE(result.n(type) == slow.n());
                    documents += slow.n();
                    for (std::size_t i = 0; i < snapshot.tree().size(); ++i) {
                        const auto code = world.code_number(snapshot.tree()[i].id);
                        BOOST_TEST_REQUIRE(result.document_share(i, type) == slow.share(code));
                        BOOST_TEST_REQUIRE(result.segments_per_document(i, type) == slow.mean_segments(code));
                    }
                    for (const auto& variable : result.variables) {
                        std::int64_t counted = 0;
                        for (const auto& category : variable.categories) {
                            BOOST_TEST_REQUIRE(category.documents[type] == slow.with_value(variable.variable.name, category.value));
                            counted += category.documents[type];
                        }
                        if (variable.variable.type != VariableType::Number) {
                            BOOST_TEST_REQUIRE(counted == slow.n());  // every document has one value, or none
                            continue;
                        }
                        const auto numbers = slow.numbers(variable.variable.name);
                        const auto& spread = variable.spreads[type];
                        BOOST_TEST_REQUIRE(spread.n == static_cast<std::int64_t>(numbers.size()));
                        BOOST_TEST_REQUIRE(spread.mean.has_value() == !numbers.empty());
                        BOOST_TEST_REQUIRE(spread.deviation.has_value() == (numbers.size() > 1));
                        double sum = 0;
                        for (const auto number : numbers) sum += number;
                        if (spread.mean) BOOST_TEST_REQUIRE(std::abs(*spread.mean - sum / static_cast<double>(numbers.size())) < 1e-9);
                        if (spread.deviation) BOOST_TEST_REQUIRE(std::abs(*spread.deviation - slow_deviation(numbers)) < 1e-9);
                    }
                }
            }
            std::int64_t passing = 0;
            for (std::size_t d = 0; d < world.documents.size(); ++d) passing += test::document_passes(world, filter, d) ? 1 : 0;
            BOOST_TEST_REQUIRE(documents == passing);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_variable_of_the_types_is_no_row) {
    auto world = test::random_world(3);
    const auto snapshot = snapshot_of(world);
    for (const auto& variable : typology(snapshot, {}, Subcodes::Exclude, "Datum").variables) BOOST_TEST(variable.variable.name != "Datum");
}

BOOST_AUTO_TEST_CASE(documents_without_the_value_make_the_last_type) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        auto world = test::random_world(seed);
        const auto snapshot = snapshot_of(world);
        const auto result = typology(snapshot, {}, Subcodes::Exclude, "Kommunentyp");
        for (std::size_t type = 0; type + 1 < result.types().size(); ++type) BOOST_TEST(!result.types()[type].empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
