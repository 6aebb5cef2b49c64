// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/code_tree.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <set>

#include "support/sequential_ids.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::model;
using Indexes = std::vector<std::size_t>;

struct Codebook {
    test::SequentialIds ids;
    std::vector<Code> codes;

    CodeId add(const std::string& name, const std::string& rank, std::optional<CodeId> parent = std::nullopt) {
        const CodeId id{ids.next()};
        codes.push_back({id, parent, name, rank, "#2f6f8f", {}, {}, {}, {}});
        return id;
    }
};

/// In preorder: Beratung 0, Zugang 1, Übergänge 2, Straße 3, Kooperation 4, Zugang 5
struct Sample : Codebook {
    CodeId cooperation = add("Kooperation ABH", "c");
    CodeId counselling = add("Beratungsstruktur", "a");
    CodeId cooperation_access = add("Zugang", "b", cooperation);
    CodeId transitions = add("Übergänge", "m", counselling);
    CodeId access = add("Zugang", "e", counselling);
    CodeId street = add("Auf der Straße", "a", transitions);
    CodeTree tree{codes};
};

/// A forest in which every code may have any earlier one as its parent, in random order.
Codebook random_codebook(std::mt19937& random, std::size_t count) {
    Codebook book;
    for (std::size_t i = 0; i < count; ++i) {
        std::optional<CodeId> parent;
        if (i > 0 && random() % 4 != 0) parent = book.codes[random() % i].id;
        book.add("Code " + std::to_string(i), std::string(1, static_cast<char>('a' + random() % 26)), parent);
    }
    std::shuffle(book.codes.begin(), book.codes.end(), random);
    return book;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(code_tree_tests)

BOOST_AUTO_TEST_CASE(codes_stand_in_preorder_and_siblings_by_rank) {
    const Sample sample;
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < sample.tree.size(); ++i) paths.push_back(sample.tree.path(i));
    const std::vector<std::string> expected{"Beratungsstruktur",
                                            "Beratungsstruktur > Zugang",
                                            "Beratungsstruktur > Übergänge",
                                            "Beratungsstruktur > Übergänge > Auf der Straße",
                                            "Kooperation ABH",
                                            "Kooperation ABH > Zugang"};
    BOOST_TEST(paths == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(depth_parent_levels_and_children_agree_with_the_tree) {
    const Sample sample;
    BOOST_TEST(sample.tree.depth(0) == 0);
    BOOST_TEST(sample.tree.depth(3) == 2);
    BOOST_TEST(!sample.tree.parent(4).has_value());
    BOOST_TEST((sample.tree.parent(3) == std::optional<std::size_t>{2}));
    BOOST_TEST(sample.tree.levels(3) == (std::vector<std::string>{"Beratungsstruktur", "Übergänge", "Auf der Straße"}),
               boost::test_tools::per_element());
    BOOST_TEST((sample.tree.children(std::nullopt) == Indexes{0, 4}));
    BOOST_TEST((sample.tree.children(0) == Indexes{1, 2}));
    BOOST_TEST((sample.tree.children(1).empty()));
}

BOOST_AUTO_TEST_CASE(subtrees_are_intervals) {
    const Sample sample;
    Indexes ends;
    for (std::size_t i = 0; i < 6; ++i) ends.push_back(sample.tree.subtree_end(i));
    BOOST_TEST(ends == (Indexes{4, 2, 4, 4, 6, 6}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(random_trees_keep_every_code_before_its_descendants_and_these_together) {
    std::mt19937 random{12};
    for (int round = 0; round < 100; ++round) {
        const auto book = random_codebook(random, 1 + random() % 40);
        const CodeTree tree{book.codes};
        BOOST_TEST_REQUIRE(tree.size() == book.codes.size());
        const auto is_below = [&](std::size_t code, std::size_t ancestor) {
            for (std::optional<CodeId> at = tree[code].id; at;) {
                if (*at == tree[ancestor].id) return true;
                const auto found =
                    std::find_if(book.codes.begin(), book.codes.end(), [&](const Code& c) { return c.id == *at; });
                at = found->parent;
            }
            return false;
        };
        for (std::size_t a = 0; a < tree.size(); ++a) {
            BOOST_TEST_REQUIRE((tree.index_of(tree[a].id) == std::optional{a}));
            for (std::size_t b = 0; b < tree.size(); ++b) {
                BOOST_TEST_REQUIRE((a <= b && b < tree.subtree_end(a)) == is_below(b, a));
            }
            const auto children = tree.children(a);
            for (std::size_t i = 0; i + 1 < children.size(); ++i) {
                BOOST_TEST_REQUIRE(tree[children[i]].rank <= tree[children[i + 1]].rank);
            }
            for (const auto child : children) {
                BOOST_TEST_REQUIRE((tree.parent(child) == std::optional{a}));
                BOOST_TEST_REQUIRE(tree.depth(child) == tree.depth(a) + 1);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_code_whose_parent_is_missing_is_a_top_code) {
    Codebook book;
    const CodeId gone{book.ids.next()};
    const auto orphan = book.add("Waise", "b", gone);
    book.add("Kind", "a", orphan);
    const CodeTree tree{book.codes};
    BOOST_REQUIRE_EQUAL(tree.size(), 2);
    BOOST_TEST(!tree.parent(0).has_value());
    BOOST_TEST(tree.path(1) == "Waise > Kind");
}

BOOST_AUTO_TEST_CASE(a_circle_of_parents_loses_no_code) {
    Codebook book;
    const auto a = book.add("A", "a");
    const auto b = book.add("B", "b", a);
    const auto c = book.add("C", "c", b);
    book.add("Blatt", "d", b);
    book.codes[0].parent = c;
    const auto own = book.add("Eigener Obercode", "e");
    book.codes.back().parent = own;
    const CodeTree tree{book.codes};
    BOOST_REQUIRE_EQUAL(tree.size(), 5);
    std::set<std::string> names;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        names.insert(tree[i].name);
        BOOST_TEST(tree.subtree_end(i) > i);
        BOOST_TEST(tree.subtree_end(i) <= tree.size());
        if (const auto parent = tree.parent(i)) BOOST_TEST(*parent < i);
    }
    BOOST_TEST(names.size() == 5U);
    BOOST_TEST((tree.children(std::nullopt).size() == 2U));
}

BOOST_AUTO_TEST_CASE(an_unknown_code_has_no_index) {
    Sample sample;
    BOOST_TEST(!sample.tree.index_of(CodeId{sample.ids.next()}).has_value());
    BOOST_TEST(CodeTree{}.size() == 0U);
}

BOOST_AUTO_TEST_CASE(paths_are_split_without_blanks_and_empty_levels) {
    using Levels = std::vector<std::string>;
    BOOST_TEST(split_path("Kooperation ABH > Ermessensduldung") == (Levels{"Kooperation ABH", "Ermessensduldung"}),
               boost::test_tools::per_element());
    BOOST_TEST(split_path("  A>B >  C ") == (Levels{"A", "B", "C"}), boost::test_tools::per_element());
    BOOST_TEST(split_path("> A >> B >") == (Levels{"A", "B"}), boost::test_tools::per_element());
    BOOST_TEST(split_path("").empty());
    BOOST_TEST(split_path(" > ").empty());
}

BOOST_AUTO_TEST_CASE(every_code_is_found_by_its_path) {
    std::mt19937 random{14};
    for (int round = 0; round < 50; ++round) {
        const auto book = random_codebook(random, 20);
        const CodeTree tree{book.codes};
        for (std::size_t i = 0; i < tree.size(); ++i) BOOST_TEST_REQUIRE((tree.find(tree.path(i)) == Indexes{i}));
    }
}

BOOST_AUTO_TEST_CASE(a_name_finds_all_codes_that_end_with_it) {
    const Sample sample;
    BOOST_TEST((sample.tree.find("Zugang") == Indexes{1, 5}));
    BOOST_TEST((sample.tree.find("Kooperation ABH>Zugang") == Indexes{5}));
    BOOST_TEST(sample.tree.find("Kooperation > Zugang").empty());
    BOOST_TEST(sample.tree.find("zugan").empty());
    BOOST_TEST(sample.tree.find("").empty());
}

BOOST_AUTO_TEST_CASE(look_up_does_not_regard_case_nor_the_composition_of_umlauts) {
    const Sample sample;
    BOOST_TEST((sample.tree.find("BERATUNGSSTRUKTUR > ÜBERGÄNGE") == Indexes{2}));
    BOOST_TEST((sample.tree.find("u\u0308berga\u0308nge > auf der straße") == Indexes{3}));
}

BOOST_AUTO_TEST_CASE(a_full_path_wins_alone) {
    Codebook book;
    const auto top = book.add("Zugang", "b");
    const auto other = book.add("Beratung", "a");
    book.add("Zugang", "a", other);
    book.add("Zugang", "a", top);
    const CodeTree tree{book.codes};
    BOOST_TEST((tree.find("zugang") == Indexes{2}));
    BOOST_TEST((tree.find("Zugang > Zugang") == Indexes{3}));
}

BOOST_AUTO_TEST_SUITE_END()
