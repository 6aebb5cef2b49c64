// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "rules.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle::architecture;

const std::string kBuild = R"(# fundstelle_module(ghost SOURCES ghost/ghost.cpp)
fundstelle_module(base
  SOURCES base/id.cpp
  PUBLIC fmt::fmt)
fundstelle_module(text SOURCES text/utf8.cpp USES base PRIVATE ICU::uc)
fundstelle_module(model SOURCES model/values.cpp
  USES base text)  # only these
fundstelle_module(project
  SOURCES project/project.cpp
  USES model
  PRIVATE Fundstelle::text nlohmann_json::nlohmann_json)
)";

/// One file with this text.
std::vector<Source> file(const std::string& path, const std::string& text) {
    return {{path, text}};
}

BOOST_AUTO_TEST_SUITE(rules_tests)

BOOST_AUTO_TEST_CASE(edges_are_what_stands_under_uses_and_private_modules) {
    const Edges expected{{"base", {}}, {"text", {"base"}}, {"model", {"base", "text"}}, {"project", {"model", "text"}}};
    BOOST_CHECK(edges_of(kBuild) == expected);
}

BOOST_AUTO_TEST_CASE(an_edge_upwards_or_to_a_sibling_is_found) {
    const Places expected{"base uses text", "text uses sqlite"};
    BOOST_TEST(upward_edges({{"base", {"text"}}, {"sqlite", {"base"}}, {"text", {"base", "sqlite"}}}) == expected);
}

BOOST_AUTO_TEST_CASE(a_module_without_a_level_is_found) {
    BOOST_TEST(upward_edges({{"attic", {}}}) == Places{"attic has no level"});
}

BOOST_AUTO_TEST_CASE(an_include_without_an_edge_is_found) {
    const auto edges = edges_of(kBuild);
    const Places expected{"core/text/a.h:3: text includes model/values.h"};
    BOOST_TEST(foreign_includes(
                   file("core/text/a.h", "#include <vector>\n#include \"base/id.h\"\n#include \"model/values.h\"\n"), edges) ==
               expected);
    BOOST_TEST(foreign_includes(file("core/text/a.h", "#include <model/values.h>\n"), edges).size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_include_by_edge_of_itself_or_in_a_comment_is_not_found) {
    const std::string text =
        "#include \"project/state.h\"\n#include \"text/utf8.h\"\n// #include \"base/id.h\"\n#include <nlohmann/json.hpp>\n";
    BOOST_TEST(foreign_includes(file("core/project/a.cpp", text), edges_of(kBuild)).empty());
}

BOOST_AUTO_TEST_CASE(a_quoted_include_that_names_no_module_is_found) {
    BOOST_TEST(foreign_includes(file("core/text/a.cpp", "#include \"utf8.h\"\n"), edges_of(kBuild)).size() == 1U);
}

BOOST_AUTO_TEST_CASE(every_kind_of_qt_header_is_found) {
    for (const std::string header : {"<QString>", "<QtGlobal>", "<QtCore/QString>", "<qglobal.h>", "\"QObject\""}) {
        BOOST_TEST(qt_includes(file("core/a.h", "#include " + header + "\n")).size() == 1U, header);
    }
    for (const std::string header : {"<queue>", "\"model/quote.h\"", "\"formats/quote_files.h\"", "\"quote_commands.h\""}) {
        BOOST_TEST(qt_includes(file("core/a.h", "#include " + header + "\n")).empty(), header);
    }
}

BOOST_AUTO_TEST_CASE(an_include_of_sqlite_is_found) {
    BOOST_TEST(includes_of_header(file("core/store/a.cpp", "#  include <sqlite3.h>\n"), "sqlite3.h") ==
               Places{"core/store/a.cpp:1: includes sqlite3.h"});
    BOOST_TEST(includes_of_header(file("core/store/a.cpp", "#include \"sqlite/connection.h\"\n"), "sqlite3.h").empty());
}

BOOST_AUTO_TEST_CASE(every_spelling_of_utf_16_is_found) {
    for (const std::string word : {"utf16", "size_in_utf16()", "Utf16Offset", "// in UTF-16", "utf_16"}) {
        BOOST_TEST(utf16_words(file("app/a.cpp", word + "\n")).size() == 1U, word);
    }
    BOOST_TEST(utf16_words(file("app/a.cpp", "utf8, 16 bytes\n")).empty());
}

BOOST_AUTO_TEST_CASE(sql_in_string_literals_is_found_with_its_line) {
    const Places expected{"core/project/a.cpp:1: says SELECT ", "core/project/a.cpp:3: says DELETE FROM"};
    BOOST_TEST(sql_literals(file("core/project/a.cpp",
                                 "f(\"SELECT id\");\nconst int n = 1'000;\ng(R\"sql(\n  DELETE FROM code)sql\");\n")) ==
               expected);
    BOOST_TEST(sql_literals(file("a.cpp", "f('\"', \"INSERT INTO code\");")).size() == 1U);
}

BOOST_AUTO_TEST_CASE(sql_in_comments_and_words_that_only_look_like_it_are_not_found) {
    BOOST_TEST(
        sql_literals(
            file("a.cpp",
                 "// \"SELECT id\"\n/* \"DELETE FROM\n code\" */ f(\"a \\\" // b\", \"SELECTION\", \"Reselect all\");\n"))
            .empty());
}

BOOST_AUTO_TEST_CASE(an_include_of_a_folder_is_found_also_on_a_way_around) {
    const std::set<std::string> folders{"store"};
    BOOST_TEST(includes_of(file("app/a.cpp", "#include \"store/codes.h\"\n"), folders).size() == 1U);
    BOOST_TEST(includes_of(file("app/a.cpp", "#include \"../core/store/codes.h\"\n"), folders).size() == 1U);
    BOOST_TEST(includes_of(file("app/a.cpp", "#include \"project/restore.h\"\n"), folders).empty());
}

BOOST_AUTO_TEST_CASE(a_missing_or_late_licence_is_found) {
    BOOST_TEST(without_licence(file("a.h", "#pragma once\n")) == Places{"a.h"});
    BOOST_TEST(without_licence(file("a.h", "\n// SPDX-License-Identifier: GPL-3.0-or-later\n")) == Places{"a.h"});
    BOOST_TEST(without_licence(file("a.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n")).empty());
}

BOOST_AUTO_TEST_CASE(a_file_beyond_the_limit_is_found) {
    BOOST_TEST(longer_than(file("a.h", "1\n2\n3\n"), 2) == Places{"a.h: 3 lines"});
    BOOST_TEST(longer_than(file("a.h", "1\n2\n3\n"), 3).empty());
}

BOOST_AUTO_TEST_CASE(sources_are_found_in_folders_of_folders_by_their_ending) {
    const fundstelle::test::TemporaryFolder folder;
    std::filesystem::create_directories(folder / "core/text");
    BOOST_REQUIRE(std::filesystem::exists(folder.file("core/text/b.cpp", "b\n")));
    BOOST_REQUIRE(std::filesystem::exists(folder.file("core/a.h", "a\n")));
    BOOST_REQUIRE(std::filesystem::exists(folder.file("core/c.txt", "c\n")));
    const auto found = read_sources(folder.path(), "core");
    BOOST_REQUIRE_EQUAL(found.size(), 2U);
    BOOST_TEST(found[0].path == "core/a.h");
    BOOST_TEST(found[1].path == "core/text/b.cpp");
    BOOST_TEST(found[1].text == "b\n");
    BOOST_CHECK_THROW(read_sources(folder.path(), "core", {".sql"}), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(sources_outside_leaves_out_whole_folders) {
    const auto left = outside({{"core/sqlite/a.cpp", ""}, {"core/sqlite_too/a.cpp", ""}}, {"core/sqlite/"});
    BOOST_REQUIRE_EQUAL(left.size(), 1U);
    BOOST_TEST(left[0].path == "core/sqlite_too/a.cpp");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
