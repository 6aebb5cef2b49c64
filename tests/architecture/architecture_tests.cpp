// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "rules.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle::architecture;
using fundstelle::test::source_folder;

std::vector<Source> sources(std::string_view folder) {
    return read_sources(source_folder(), folder);
}

std::vector<Source> sources(std::initializer_list<std::string_view> folders) {
    std::vector<Source> all;
    for (const auto folder : folders) {
        for (auto& source : read_sources(source_folder(), folder)) all.push_back(std::move(source));
    }
    return all;
}

Edges edges() {
    const auto lists = read_sources(source_folder(), "core", {".txt"});
    BOOST_REQUIRE(lists.front().path == "core/CMakeLists.txt");
    return edges_of(lists.front().text);
}

void require_none(const Places& places) {
    BOOST_TEST(places.empty(), listed(places));
}

BOOST_AUTO_TEST_SUITE(architecture_tests)

BOOST_AUTO_TEST_CASE(the_build_draws_an_edge_for_every_folder_of_the_core) {
    std::set<std::string> folders;
    for (const auto& entry : std::filesystem::directory_iterator{source_folder() / "core"}) {
        if (entry.is_directory()) folders.insert(entry.path().filename().string());
    }
    std::set<std::string> modules;
    for (const auto& [module, uses] : edges()) modules.insert(module);
    BOOST_REQUIRE(!folders.empty());
    BOOST_TEST(modules == folders, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_module_uses_only_modules_of_lower_levels) {
    require_none(upward_edges(edges()));
}

BOOST_AUTO_TEST_CASE(a_module_includes_only_what_the_build_lets_it_use) {
    require_none(foreign_includes(sources("core"), edges()));
}

BOOST_AUTO_TEST_CASE(the_core_the_command_line_and_the_wording_are_free_of_qt) {
    require_none(qt_includes(sources({"core", "app/cli", "app/wording"})));
}

BOOST_AUTO_TEST_CASE(only_the_sqlite_module_includes_sqlite3_h) {
    require_none(includes_of_header(outside(sources({"core", "app"}), {"core/sqlite/"}), "sqlite3.h"));
}

BOOST_AUTO_TEST_CASE(in_the_programs_only_the_adapters_of_the_desktop_say_utf_16) {
    require_none(utf16_words(outside(sources("app"), {"app/desktop/adapters/"})));
}

BOOST_AUTO_TEST_CASE(only_the_store_and_sqlite_modules_say_sql) {
    require_none(sql_literals(outside(sources({"core", "app"}), {"core/sqlite/", "core/store/"})));
}

BOOST_AUTO_TEST_CASE(the_programs_include_nothing_of_store_sqlite_and_journal) {
    require_none(includes_of(sources("app"), {"store", "sqlite", "journal"}));
}

BOOST_AUTO_TEST_CASE(every_source_starts_with_its_licence) {
    require_none(without_licence(sources({"core", "app", "tests"})));
}

BOOST_AUTO_TEST_CASE(no_source_of_the_core_or_the_programs_has_more_than_500_lines) {
    auto all = sources({"core", "app"});
    for (auto& source : read_sources(source_folder(), "core", {".sql"})) all.push_back(std::move(source));
    require_none(longer_than(all, 500));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
