// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

namespace fundstelle::test {

BOOST_FIXTURE_TEST_SUITE(retrieval_window_tests, OpenWindow)

BOOST_AUTO_TEST_CASE(an_activated_code_brings_its_segments_and_those_of_the_codes_below) {
    project().codings().code(first, find("Alles steht."), standstill);
    project().codings().code(first, find("Und Corona?"), corona);
    project().codings().code(first, find("höflich"), authority);
    auto& tree = window->codes().tree();
    tree.setCurrentIndex(window->codes().shownIndexOf(corona));
    QTest::keyClick(&tree, Qt::Key_Space);
    BOOST_TEST(window->segments().model().rowCount() == 2);
    QTest::keyClick(&tree, Qt::Key_Space);
    BOOST_TEST(window->segments().model().rowCount() == 0);
}

BOOST_AUTO_TEST_CASE(activated_documents_limit_the_segments) {
    project().codings().code(first, find("Alles steht."), corona);
    project().codings().code(second, {17, 26}, corona);
    window->workspace().activate(std::vector{corona}, true);
    BOOST_REQUIRE(window->segments().model().rowCount() == 2);
    auto& tree = window->documents().tree();
    window->documents().select(second);
    QTest::keyClick(&tree, Qt::Key_Space);
    BOOST_REQUIRE(window->segments().model().rowCount() == 1);
    BOOST_TEST(window->segments().model().segmentAt(window->segments().model().index(0))->document == "Interview 02");
}

BOOST_AUTO_TEST_CASE(a_click_on_a_segment_goes_to_its_place) {
    project().codings().code(second, {17, 26}, corona);
    window->workspace().activate(std::vector{corona}, true);
    BOOST_REQUIRE((window->transcript().document() == first));
    auto& list = window->segments().list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    BOOST_TEST((window->transcript().document() == second));
    BOOST_TEST(view().selectedCoding().has_value());
}

BOOST_AUTO_TEST_CASE(the_counts_of_the_code_tree_follow_every_coding) {
    const auto shown = [&](model::CodeId code) { return window->codes().shownIndexOf(code).siblingAtColumn(1).data().toInt(); };
    project().codings().code(first, find("Alles steht."), standstill);
    BOOST_TEST(shown(standstill) == 1);
    BOOST_TEST(shown(corona) == 1);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(shown(corona) == 0);
}

BOOST_AUTO_TEST_CASE(quotes_are_written_where_the_person_says) {
    project().codings().code(first, find("Die Ämter grüßen 👩🏽‍🎓 höflich."), corona);
    const auto found = project().queries().retrieve({}, analysis::Subcodes::Exclude, {});
    const auto report = project().quote_reports().by_code(project().queries().segments(found), "Test", {});
    const auto file = folder / "zitate.md";
    BOOST_REQUIRE(window->writeQuotes([&](project::Project&) { return report; }, desktop::toQtPath(file)));
    const auto written = read_file(file, 1 << 20);
    BOOST_TEST(written.find("> *„Die Ämter grüßen 👩🏽‍🎓 höflich.“*") != std::string::npos);
    BOOST_TEST(written.find("Interview 01, Abs. 2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(quotes_that_cannot_be_written_are_reported_in_a_sentence) {
    std::filesystem::create_symlink("/dev/full", folder / "voll.md");
    BOOST_TEST(!window->writeQuotes([](project::Project&) { return formats::QuoteReport{"Test", {}}; }, desktop::toQtPath(folder / "voll.md")));
    BOOST_TEST(window->messages().sentence().toStdString().find("Datenträger ist voll") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
