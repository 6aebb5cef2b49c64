// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_report.h"

#include <boost/test/unit_test.hpp>

namespace {

using fundstelle::Language;
using namespace fundstelle::formats;

HtmlReport report() {
    const ReportTable table{"A & B",
                            {"Code", "Segmente"},
                            {{{std::string{"<Kosten>"}, std::int64_t{10}}, 0, "#2f6f8f"}, {{std::string{"Zugang"}, std::int64_t{5}}, 1, "#8f2f2f"}, {{std::string{"N"}, std::int64_t{15}}, 0, {}, true}},
                            {{"Filter", "Gruppe THM"}}};
    return {"Studie „Teilhabe“", {{"Dokumente", "13"}}, {{table, TableLook::Bars, "<svg></svg>"}, {table, TableLook::Heat, {}}}, {{"Kosten", "#2f6f8f", {{"Das <ist> teuer.\nSehr.", "Interview 01, Abs. 3"}}}}};
}

bool has(const std::string& html, const char* words) {
    return html.find(words) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(html_report_tests)

BOOST_AUTO_TEST_CASE(bars_and_shades_are_in_proportion_to_the_largest_number) {
    const auto html = html_report(report(), Language::German);
    BOOST_TEST(has(html, "width:100.0%;background:#2f6f8f"));
    BOOST_TEST(has(html, "width:50.0%;background:#8f2f2f"));
    BOOST_TEST(has(html, "rgba(42,105,137,0.50)"));
    BOOST_TEST(has(html, "rgba(42,105,137,0.28)"));
    BOOST_TEST(!has(html, "width:150"));  // a total is no bar
}

BOOST_AUTO_TEST_CASE(words_are_escaped_and_nothing_comes_from_outside) {
    const auto html = html_report(report(), Language::English);
    BOOST_TEST(has(html, "&lt;Kosten&gt;"));
    BOOST_TEST(has(html, "Table 1: A &amp; B"));
    BOOST_TEST(has(html, "Das &lt;ist&gt; teuer."));
    BOOST_TEST(has(html, "<svg></svg>"));
    for (const auto* outside : {"<script", "http", "src=", "@import", "url("}) BOOST_TEST(!has(html, outside), outside);
}

BOOST_AUTO_TEST_CASE(without_segments_there_is_no_chapter_for_them) {
    auto without = report();
    without.segments.clear();
    BOOST_TEST(has(html_report(report(), Language::German), "id=\"s\""));
    BOOST_TEST(!has(html_report(without, Language::German), "id=\"s\""));
    BOOST_TEST(!has(html_report(without, Language::German), "teuer"));
}

BOOST_AUTO_TEST_SUITE_END()
