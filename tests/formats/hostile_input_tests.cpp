// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were made to fill the memory, to overflow the stack or to take for ever. Each must be read or refused, quickly.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <functional>
#include <ostream>

#include "base/error.h"
#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "word_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::repeated;

Transcript read(const std::string& bytes, const std::string& name) {
    return std::move(read_transcripts(bytes, name, name, {}).front());
}

std::string open_document(const std::string& body) {
    return make_package({{"mimetype", "application/vnd.oasis.opendocument.text"},
                         {"content.xml", "<office:document-content><office:body><office:text>" + body +
                                             "</office:text></office:body></office:document-content>"}});
}

std::string rich_text(const std::string& body) {
    return "{\\rtf1\\ansi " + body + "}";
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind; };
}

struct Hostile {
    std::string what;
    std::string name;
    std::function<std::string()> bytes;
};

std::ostream& operator<<(std::ostream& out, const Hostile& hostile) {
    return out << hostile.what;
}

constexpr std::size_t kMillion = 1'000'000;

std::string nested(const std::string& open, const std::string& close, std::size_t depth) {
    return repeated(open, depth) + repeated(close, depth);
}

const std::vector<Hostile> kTooLarge{
    {"ten million empty paragraphs, docx", "a.docx", [] { return test::word_file(repeated("<w:p/>", 10 * kMillion)); }},
    {"ten million empty paragraphs, odt", "a.odt", [] { return open_document(repeated("<text:p/>", 10 * kMillion)); }},
    {"ten million empty paragraphs, rtf", "a.rtf", [] { return rich_text(repeated("\\par", 10 * kMillion)); }},
    {"more paragraphs than any interview has", "a.docx", [] { return test::word_file(repeated("<w:p/>", 2 * kMillion + 1)); }},
    {"a zip bomb", "a.docx", [] { return test::word_file(std::string(270 * kMillion, ' ')); }},
    {"an entry that claims 300 megabytes, odt", "a.odt",
     [] {
         return test::with_claimed_size(make_package({{"content.xml", "<x/>"}}), 300 * kMillion);
     }},
    {"an entry beside the document that claims 300 megabytes", "a.docx",
     [] {
         return test::with_claimed_size(
             make_package({{"word/comments.xml", "<x/>"},
                           {"word/document.xml", test::document_xml("<w:p><w:r><w:t>Ja</w:t></w:r></w:p>")}}),
             300 * kMillion);
     }},
    {"an entry that claims four gigabytes", "a.docx",
     [] { return test::with_claimed_size(test::word_file("<w:p/>"), 0xFFFF'FFF0); }},
    {"elements without words", "a.docx", [] { return test::word_file("<w:p>" + repeated("<w:r/>", 9 * kMillion) + "</w:p>"); }},
    {"attributes without end", "a.docx", [] { return test::word_file("<w:p" + repeated(" a=''", 14 * kMillion) + "/>"); }},
    {"blanks that are counted", "a.odt",
     [] { return open_document("<text:p>" + repeated("<text:s text:c=\"1000000\"/>", 300'000) + "</text:p>"); }},
    {"blanks that are counted in each of many comments", "a.odt",
     [] {
         const auto comment = "<office:annotation><text:p>Ja" + repeated("<text:s text:c=\"1000\"/>", 1'000) + "</text:p></office:annotation>";
         return open_document("<text:p>Ja" + repeated(comment, 10) + "</text:p>");
     }},
    {"cells that are repeated in each of many comments", "a.odt",
     [] {
         const std::string comment =
             "<office:annotation><text:list><text:list-item><table:table><table:table-row table:number-rows-repeated=\"1000\"><table:table-cell "
             "table:number-columns-repeated=\"1000\"><text:p>Ja</text:p></table:table-cell></table:table-row></table:table></text:list-item>"
             "</text:list></office:annotation>";
         return open_document("<text:p>Ja" + repeated(comment, 3) + "</text:p>");
     }},
    {"cells that are repeated within cells", "a.odt",
     [] {
         const std::string open =
             "<table:table><table:table-row table:number-rows-repeated=\"1000\"><table:table-cell "
             "table:number-columns-repeated=\"1000\">";
         return open_document(repeated(open, 10) + "<text:p>Ja</text:p>" +
                              repeated("</table:table-cell></table:table-row></table:table>", 10));
     }},
};

const std::vector<Hostile> kMalformed{
    {"text boxes within text boxes", "a.docx",
     [] {
         return test::word_file(nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 100'000));
     }},
    {"alternatives within alternatives", "a.docx",
     [] {
         return test::word_file("<w:p><w:r>" +
                                nested("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 100'000) +
                                "</w:r></w:p>");
     }},
    {"fields within fields", "a.docx",
     [] {
         const std::string open = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/></w:r>";
         return test::word_file("<w:p>" + repeated(open, 500'000) + "</w:p>");
     }},
    {"spans within spans", "a.odt",
     [] { return open_document("<text:p>" + nested("<text:span>", "</text:span>", 100'000) + "</text:p>"); }},
    {"lists within lists", "a.odt",
     [] { return open_document(nested("<text:list><text:list-item>", "</text:list-item></text:list>", 100'000)); }},
    {"sections within sections", "a.odt", [] { return open_document(nested("<text:section>", "</text:section>", 100'000)); }},
    {"tables within tables", "a.odt",
     [] {
         return open_document(nested("<table:table><table:table-row><table:table-cell>",
                                     "</table:table-cell></table:table-row></table:table>", 100'000));
     }},
    {"groups of shapes within groups", "a.odt",
     [] { return open_document("<text:p>" + nested("<draw:g>", "</draw:g>", 100'000) + "</text:p>"); }},
    {"text boxes within text boxes, odt", "a.odt",
     [] {
         return open_document(nested("<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>", 100'000));
     }},
    {"annotations within annotations", "a.odt",
     [] {
         return open_document("<text:p>" + nested("<office:annotation><text:p>", "</text:p></office:annotation>", 100'000) +
                              "</text:p>");
     }},
    {"ten million groups within groups", "a.rtf", [] { return rich_text(repeated("{", 10 * kMillion)); }},
    {"a million groups of destinations", "a.rtf",
     [] { return rich_text(nested("{\\*\\annotation{\\upr{\\fldinst ", "}}}", kMillion)); }},
    {"binary data beyond the end", "a.rtf", [] { return rich_text("{\\*\\x\\bin2000000000 }Ja"); }},
    {"an archive that ends in the middle", "a.docx",
     [] {
         const auto whole = test::word_file(repeated("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 1'000));
         return whole.substr(0, whole.size() / 2);
     }},
    {"an entry that is longer than it says", "a.docx",
     [] { return test::with_claimed_size(test::word_file(repeated("<w:p/>", 1'000)), 40); }},
};

/// A file that is odd and yet read, and how many paragraphs of words it has.
struct Odd {
    std::string what;
    std::string name;
    std::function<std::string()> bytes;
    std::int64_t words;
};

std::ostream& operator<<(std::ostream& out, const Odd& odd) {
    return out << odd.what;
}

const std::vector<Odd> kRead{
    {"a million runs", "a.docx",
     [] {
         return test::word_file(
             "<w:p>" +
             repeated("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Ja </w:t></w:r><w:r><w:t>no</w:t></w:r>",
                      kMillion / 2) +
             "</w:p>");
     },
     kMillion / 2},
    {"a million spans", "a.odt",
     [] { return open_document("<text:p>" + repeated("<text:span>Ja</text:span> ", kMillion) + "</text:p>"); }, kMillion},
    {"a million groups", "a.rtf", [] { return rich_text(repeated("{\\b Ja}{\\i\\'fc}", kMillion)); }, kMillion},
    {"a million paragraphs with comments at a place", "a.rtf",
     [] { return rich_text("Ja " + repeated("{\\*\\annotation x}\\par", kMillion)); }, 1},
    {"fields without end, paragraph by paragraph", "a.docx",
     [] {
         return test::word_file(repeated("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", 300'000) +
                                "<w:p><w:r><w:t>Ja</w:t></w:r></w:p>");
     },
     1},
    {"comments without end", "a.docx",
     [] {
         return test::word_file("<w:p><w:r><w:t>Ja</w:t></w:r></w:p>" +
                                repeated("<w:p><w:commentRangeStart w:id=\"1\"/></w:p>", 500'000));
     },
     1},
    {"unknown elements at any depth", "a.docx",
     [] { return test::word_file(nested("<w:x>", "</w:x>", kMillion) + "<w:p><w:r><w:t>Ja</w:t></w:r></w:p>"); }, 1},
    {"drawings at any depth", "a.docx",
     [] {
         return test::word_file("<w:p><w:r><w:drawing>" + nested("<a:x>", "</a:x>", kMillion) +
                                "</w:drawing><w:t>Ja</w:t></w:r></w:p>");
     },
     1},
    {"braces that close nothing", "a.rtf", [] { return rich_text("Ja" + repeated("}", 10 * kMillion) + "\\b"); }, 1},
    {"code pages without end", "a.rtf", [] { return rich_text(repeated("\\ansicpg99999\\'fc", kMillion) + "Ja"); }, 1},
    {"a picture of many bytes", "a.rtf", [] { return rich_text("{\\pict " + std::string(50 * kMillion, 'f') + "}Ja"); }, 1},
};

std::int64_t count_words(const std::string& text, std::string_view word) {
    std::int64_t count = 0;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size())) ++count;
    return count;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile_input_tests)

BOOST_DATA_TEST_CASE(what_would_fill_the_memory_is_too_large, boost::unit_test::data::make(kTooLarge), hostile) {
    BOOST_CHECK_EXCEPTION(read(hostile.bytes(), hostile.name), Error, of_kind(ErrorKind::TooLarge));
}

BOOST_DATA_TEST_CASE(what_would_overflow_the_stack_or_is_cut_is_malformed, boost::unit_test::data::make(kMalformed), hostile) {
    BOOST_CHECK_EXCEPTION(read(hostile.bytes(), hostile.name), Error, of_kind(ErrorKind::Malformed));
}

BOOST_DATA_TEST_CASE(what_is_only_odd_is_read, boost::unit_test::data::make(kRead), odd) {
    BOOST_TEST(count_words(read(odd.bytes(), odd.name).text, "Ja") == odd.words);
}

BOOST_AUTO_TEST_CASE(entities_that_unfold_a_billionfold_are_not_unfolded) {
    std::string types = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        const auto before = "&a" + std::to_string(i - 1) + ";";
        types += "<!ENTITY a" + std::to_string(i) + " \"" + repeated(before, 10) + "\">";
    }
    types += "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    const auto with_types = [&](std::string xml) {
        if (!xml.starts_with("<?xml")) return types + xml;
        return xml.insert(xml.find("?>") + 2, types);
    };
    const auto word = with_types(test::document_xml("<w:p><w:r><w:t>Ja &a9;&f;</w:t></w:r></w:p>"));
    BOOST_TEST(read(make_package({{"word/document.xml", word}}), "a.docx").text == "Ja &a9;&f;");
    const auto open = with_types(
        "<office:document-content><office:body><office:text><text:p>Ja "
        "&a9;&f;</text:p></office:text></office:body></office:document-content>");
    BOOST_TEST(read(make_package({{"content.xml", open}}), "a.odt").text == "Ja &a9;&f;");
}

BOOST_AUTO_TEST_CASE(entries_beyond_the_archive_are_neither_written_nor_read) {
    const test::TemporaryFolder folder;
    std::filesystem::create_directories(folder / "a" / "b");
    const auto document = test::document_xml("<w:p><w:r><w:t>Ja</w:t></w:r></w:p>");
    const auto secret = test::document_xml("<w:p><w:r><w:t>fremd</w:t></w:r></w:p>");
    const auto relations = [](const std::string& target) {
        return "<Relationships><Relationship "
               "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"" +
               target + "\"/></Relationships>";
    };
    for (const std::string beyond : {"../../x.xml", "/../../x.xml", "..\\..\\x.xml"}) {
        const auto bytes = make_package({{beyond, secret}, {"../x.xml", secret}, {"word/document.xml", document}, {"_rels/.rels", relations(beyond)}});
        const auto path = folder.file("a/b/a.docx", bytes);
        BOOST_TEST(read_transcript(path).text == "Ja");
    }
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder.path()}) {
        if (entry.is_regular_file()) files.push_back(entry.path().filename().string());
    }
    BOOST_TEST(files == std::vector<std::string>{"a.docx"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
