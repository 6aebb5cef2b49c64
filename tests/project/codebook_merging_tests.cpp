// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "project/codebook_comparison.h"
#include "project/codebook_exchange.h"
#include "support/temporary_project.h"
#include "text/paragraphs.h"

namespace fundstelle::project {

namespace {

using formats::CodebookEntry;
using Kind = CodeDifference::Kind;
using Entries = std::vector<CodebookEntry>;
using Words = std::vector<std::string>;

CodebookEntry entry(std::vector<std::string> path, const std::string& definition = {}) {
    return {std::move(path), std::nullopt, definition, {}, {}, {}};
}

/// "added A > B", "renamed A → B", …, so that a test can be read.
Words told(const CodebookComparison& comparison) {
    Words words;
    const auto path = [](const CodebookEntry& code) {
        std::string joined;
        for (const auto& name : code.path) joined += (joined.empty() ? "" : ">") + name;
        return joined;
    };
    for (const auto& difference : comparison.differences) {
        const auto ours = difference.ours ? path(comparison.ours[*difference.ours]) : "";
        const auto theirs = difference.theirs ? path(comparison.theirs[*difference.theirs]) : "";
        switch (difference.kind) {
            case Kind::Added: words.push_back("added " + theirs); break;
            case Kind::Missing: words.push_back("missing " + ours); break;
            case Kind::Renamed: words.push_back("renamed " + ours + " to " + theirs); break;
            case Kind::Moved: words.push_back("moved " + ours + " to " + theirs); break;
            case Kind::Changed: words.push_back("changed " + ours + " " + std::to_string(difference.texts.size())); break;
        }
    }
    return words;
}

Words told(const Entries& ours, const Entries& theirs) {
    return told(compare(ours, theirs));
}

struct Fixture : test::TemporaryProject {
    [[nodiscard]] Codebook& codebook() { return (*this)->codebook(); }
    /// Takes over everything.
    std::size_t merge(const Entries& theirs) {
        const auto comparison = codebook().compare(theirs);
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < comparison.differences.size(); ++i) all.push_back(i);
        return codebook().merge(comparison, all);
    }
    [[nodiscard]] Words paths() {
        Words all;
        for (std::size_t i = 0; i < codebook().tree().size(); ++i) all.push_back(codebook().tree().path(i));
        return all;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(codebook_merging_tests, Fixture)

BOOST_AUTO_TEST_CASE(equal_codebooks_do_not_differ) {
    const Entries codes{entry({"A"}, "a"), entry({"A", "B"}), entry({"C", "D"})};
    BOOST_TEST(told(codes, codes).empty());
    BOOST_TEST(told({}, {}).empty());
}

BOOST_AUTO_TEST_CASE(what_only_one_side_has_is_added_or_missing) {
    BOOST_TEST(told({entry({"A"}), entry({"B"})}, {entry({"A"}), entry({"A", "Käse"})}) == (Words{"added A>Käse", "missing B"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_branch_that_was_renamed_is_one_difference) {
    BOOST_TEST(told({entry({"Corona", "Stillstand"}), entry({"Corona", "Termine"})}, {entry({"Pandemie", "Stillstand"}), entry({"Pandemie", "Termine"})}) == (Words{"renamed Corona to Pandemie"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_code_with_its_old_definition_was_renamed) {
    BOOST_TEST(told({entry({"A", "Alt"}, "dieselbe"), entry({"A", "X"}, "andere")}, {entry({"A", "Neu"}, "dieselbe"), entry({"A", "X"}, "andere")}) == (Words{"renamed A>Alt to A>Neu"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(of_two_that_might_be_it_none_was_renamed) {
    BOOST_TEST(told({entry({"Alt"}, "d")}, {entry({"Neu"}, "d"), entry({"Neuer"}, "d")}) == (Words{"added Neu", "added Neuer", "missing Alt"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_branch_that_was_moved_is_one_difference) {
    BOOST_TEST(told({entry({"A", "B", "C"}), entry({"Z"})}, {entry({"A"}), entry({"Z", "B", "C"})}) == (Words{"moved A>B to Z>B"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_top_code_below_one_that_is_new_was_moved) {
    BOOST_TEST(told({entry({"A"})}, {entry({"Neu", "A"})}) == (Words{"added Neu", "moved A to Neu>A"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_name_that_stands_twice_was_not_moved) {
    BOOST_TEST(told({entry({"A", "Sonstiges"}), entry({"B", "Sonstiges"}), entry({"C"})}, {entry({"A"}), entry({"B"}), entry({"C", "Sonstiges"})}) ==
                   (Words{"added C>Sonstiges", "missing A>Sonstiges", "missing B>Sonstiges"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_the_other_side_does_not_say_is_no_difference) {
    BOOST_TEST(told({entry({"A"}, "hier")}, {entry({"A"})}).empty());
    const auto comparison = compare({entry({"A"}, "hier")}, {entry({"A"}, "dort")});
    BOOST_REQUIRE(comparison.differences.size() == 1U);
    BOOST_TEST((comparison.differences[0].texts == std::vector<CodeTextDifference>{{CodeText::Definition, "hier", "dort"}}));
}

BOOST_AUTO_TEST_CASE(merging_keeps_codings_and_is_one_step_of_undo) {
    const auto document = add_document("Gespräch", "I: Wie geht es?\nB: Alles steht.");
    const auto corona = codebook().add("Corona", std::nullopt);
    codebook().add("Stillstand", corona);
    const auto other = codebook().add("Rest", std::nullopt);
    (*this)->codings().code(document, {3, 6}, corona);
    const auto before = paths();
    BOOST_TEST(merge({entry({"Pandemie", "Stillstand"}, "nichts geht"), entry({"Pandemie", "Rest"}), entry({"Neu", "Ganz neu"})}) == 5U);
    BOOST_TEST(paths() == (Words{"Pandemie", "Pandemie > Stillstand", "Pandemie > Rest", "Neu", "Neu > Ganz neu"}), boost::test_tools::per_element());
    BOOST_TEST((*this)->codings().of_document(document).size() == 1U);
    BOOST_TEST(codebook().tree().index_of(other).has_value());
    (*this)->undo();
    BOOST_TEST(paths() == before, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(only_what_is_taken_is_taken) {
    codebook().add("A", std::nullopt);
    const auto comparison = codebook().compare({entry({"A"}, "neu"), entry({"B", "C"}), entry({"D"})});
    BOOST_TEST(told(comparison) == (Words{"changed A 1", "added B", "added B>C", "added D"}), boost::test_tools::per_element());
    BOOST_TEST(codebook().merge(comparison, {2}) == 2U);  // with the code above it
    BOOST_TEST(paths() == (Words{"A", "B", "B > C"}), boost::test_tools::per_element());
    BOOST_TEST(codebook().tree()[0].definition.empty());
    BOOST_CHECK_THROW(codebook().merge(comparison, {3}), Error);  // of codes as they were
}

BOOST_AUTO_TEST_CASE(a_code_never_comes_to_stand_below_itself) {
    const auto a = codebook().add("A", std::nullopt);
    codebook().add("B", a);
    const auto comparison = codebook().compare({entry({"B", "A"})});
    BOOST_TEST(told(comparison) == (Words{"moved A>B to B", "moved A to B>A"}), boost::test_tools::per_element());
    BOOST_CHECK_THROW(codebook().merge(comparison, {1}), Error);
    BOOST_TEST(paths() == (Words{"A", "A > B"}), boost::test_tools::per_element());
    BOOST_TEST(codebook().merge(comparison, {0, 1}) == 2U);
    BOOST_TEST(paths() == (Words{"B", "B > A"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(after_merging_all_of_a_changed_copy_nothing_but_what_it_dropped_differs) {
    std::mt19937 random{7};
    const auto one_of = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random); };
    for (int round = 0; round < 60; ++round) {
        test::TemporaryProject mine;
        test::TemporaryProject copy;
        int made = 0;
        std::vector<model::CodeId> codes;
        for (int i = 0; i < 14; ++i) {
            const auto parent = codes.empty() || one_of(3) == 0 ? std::nullopt : std::optional{codes[one_of(codes.size())]};
            auto code = mine->codebook().new_code("Code " + std::to_string(++made), parent);
            codes.push_back(mine->codebook().add(code.name, parent));
            code = mine->codebook().tree()[*mine->codebook().tree().index_of(codes.back())];
            if (one_of(2) == 0) code.definition = "über " + code.name;
            mine->codebook().describe(code);
        }
        copy->codebook().import(mine->codebook().entries());
        for (int i = 0; i < 6; ++i) {
            auto& theirs = copy->codebook();
            auto code = theirs.tree()[one_of(theirs.tree().size())];
            switch (one_of(5)) {
                case 0: code.name = "Umbenannt " + std::to_string(++made); theirs.describe(code); break;
                case 1: code.rule = "Regel " + std::to_string(++made); theirs.describe(code); break;
                case 2: theirs.add("Neu " + std::to_string(++made), one_of(2) == 0 ? std::nullopt : std::optional{code.id}); break;
                case 3:
                    if (theirs.tree().size() > 4) theirs.remove(code.id);
                    break;
                default:
                    try {
                        theirs.move(code.id, theirs.tree()[one_of(theirs.tree().size())].id, 0);
                    } catch (const Error&) {  // below itself
                    }
            }
        }
        const auto before = mine->codebook().entries();
        const auto comparison = mine->codebook().compare(copy->codebook().entries());
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < comparison.differences.size(); ++i) all.push_back(i);
        const auto changed = mine->codebook().merge(comparison, all);
        const auto left = mine->codebook().compare(copy->codebook().entries());
        for (const auto& difference : left.differences) BOOST_TEST((difference.kind == Kind::Missing), "round " << round << ": " << told(left).front());
        if (changed > 0) mine->undo();
        BOOST_TEST((mine->codebook().entries() == before));
    }
}

BOOST_AUTO_TEST_CASE(every_file_of_a_codebook_that_can_be_read_gives_the_same_codes) {
    const auto a = codebook().add("Kooperation ABH", std::nullopt, "#2f6f8f");
    const auto b = codebook().add("Ermessen", a);
    auto code = codebook().tree()[*codebook().tree().index_of(b)];
    code.definition = "Wie die ABH entscheidet;\n„so oder so“";
    code.rule = "nur eigene Fälle";
    codebook().describe(code);
    for (const auto* name : {"c.csv", "c.xlsx", "c.qdc"}) {
        write_codebook(folder / name, codebook(), {}, {});
        BOOST_TEST(told(codebook().compare(read_codebook(folder / name))).empty(), name << ": " << told(codebook().compare(read_codebook(folder / name))).front());
        BOOST_TEST(told(codebook().entries(), read_codebook(folder / name)).empty());
        BOOST_TEST(read_codebook(folder / name).size() == 2U);
    }
    BOOST_CHECK_THROW(read_codebook(folder / "c.docx"), Error);
    BOOST_CHECK_THROW(write_codebook(folder / "c.png", codebook(), {}, {}), Error);
}

BOOST_AUTO_TEST_CASE(the_report_has_counts_and_the_words_of_linked_anchor_examples) {
    const auto document = add_document("Gespräch", "I: Wie geht es?\nB: Alles steht, seit März.");
    const auto corona = codebook().add("Corona", std::nullopt);
    codebook().add("Stillstand", corona);
    const auto coding = (*this)->codings().code(document, {19, 31}, corona);
    (*this)->anchor_examples().add(coding);
    const auto report = codebook().report(Language::German);
    BOOST_REQUIRE(report.codes.size() == 2U);
    BOOST_TEST(report.codes[0].segments == 1);
    BOOST_TEST(report.codes[0].documents == 1);
    BOOST_TEST(report.codes[1].level == 2);
    BOOST_REQUIRE(report.codes[0].examples.size() == 1U);
    BOOST_TEST(report.codes[0].examples[0].words == "Alles steht,");
    BOOST_TEST(report.codes[0].examples[0].source == "Gespräch, Abs. 2");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
