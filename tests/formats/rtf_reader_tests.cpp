// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/rtf_reader.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <random>

#include "base/error.h"
#include "base/file.h"
#include "formats/rtf_words.h"
#include "support/temporary_folder.h"
#include "text/encoding.h"
#include "text/utf8.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::has_warning;
using Words = std::vector<std::string>;

Transcript read_file_of(std::string_view bytes) {
    Transcript transcript;
    read_rtf(bytes, "Probe.rtf", transcript);
    return transcript;
}

Transcript read_body(std::string_view body) {
    return read_file_of("{\\rtf1\\ansi\\ansicpg1252\\deff0" + std::string{body} + "}");
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind && error.subject() == "Probe.rtf"; };
}

/// A body and the text that it holds.
struct Body {
    std::string_view what;
    std::string_view rtf;
    std::string_view text;
};

std::ostream& operator<<(std::ostream& out, const Body& body) {
    return out << body.what;
}

const std::vector<Body> kBodies{
    {"paragraphs and lines", R"(eins\par\par zwei\line drei\par)", "eins\n\nzwei\ndrei"},
    {"line ends of the file are none of the text", "Gesp\nr\u00e4ch\r\n\\par a\\\nb", "Gespr\u00C3\u00A4ch\na\nb"},
    {"one blank ends a word, further ones stand", R"(\b  a\b0  b)", " a b"},
    {"signs with a backslash", R"(\{a\}\\b\~c\_d\-e\tab f)", "{a}\\b\u00A0c\u2011de\tf"},
    {"words for signs", R"(a\emdash b\endash\lquote c\rquote\ldblquote d\rdblquote\bullet)", "a—b–‘c’“d”•"},
    {"bytes", R"(Gr\'fc\'dfe \'80\'84)", "Grüße €„"},
    {"a byte that is none", R"(a\'zzb)", "azzb"},
    {"code points with one sign for old programs", R"(\u252?\u228\'e4b)", "üäb"},
    {"code points with several signs, and none", R"({\uc3\u252abcd}{\uc0\u252 a}\u252?b)", "üdüaüb"},
    {"signs for old programs end with their group", R"({\uc2\u252 a}b)", "üb"},
    {"a word or an escaped sign is one sign for old programs", R"(\u8226\bullet a\u252\~b\u252\'fcc)", "•aübüc"},
    {"negative code points", R"(\u-10179?\u-8704?)", "😀"},
    {"halves of a sign, also with other words between", R"(\u55357\'3f\u56832\'3f,\uc0 \u55357\uc1 \u56832\'3f)", "😀,😀"},
    {"code points that some programs write whole", R"(\u128512?)", "😀"},
    {"single halves go", R"(a\u55357?b\u56832?c)", "abc"},
    {"fonts say how bytes are read",
     R"({\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}{\f2\fcharset204 Arial Cyr;}{\f3\fcharset161 Arial Greek;}{\f4\cpg850 Alt;}})"
     R"(\f1\'b3{\f2\'e6}\f3\'e1\f4\'84\plain\'e4)",
     "łжαää"},
    {"signs of two bytes", R"({\fonttbl{\f0\fcharset128 MS Mincho;}}\f0\'93\'fa\'96\'7b)", "日本"},
    {"symbol fonts",
     R"({\fonttbl{\f0 Arial;}{\f1\fcharset2 Wingdings;}{\f2\fcharset2 Symbol;}{\f3\fcharset2 Unbekannt;}}{\f1\'fc J}{\f2 a\u-3913?}{\f3 x}b)",
     "✓ ☺α•□b"},
    {"symbols that are fields",
     R"({\field{\*\fldinst SYMBOL 224 \\f "Wingdings" \\s 11}{\fldrslt\f9 x}}a{\field{\*\fldinst PAGE}{\fldrslt 7}})", "→a7"},
    {"fields keep their words, also within instructions",
     R"({\field{\*\fldinst {IF {\field{\*\fldinst PAGE}{\fldrslt 3}} = 3}}{\fldrslt ja}}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt {\ul hier}}})",
     "jahier"},
    {"what is around the words goes",
     R"({\fonttbl{\f0\froman Times;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}}{\info{\title x}{\author y}}{\header x\par}{\footerf x}{\*\generator x;}a{\xe x}{\tc x})",
     "a"},
    {"unknown destinations go with all that is in them", R"({\*\unbekannt x{\b y}{\fldrslt z}\u252?}a{\*\noch{\*\mehr x}}b)",
     "ab"},
    {"footnotes go", R"(a{\super\chftn{\*\footnote \chftn x}}{\footnote\ftnalt y}b)", "ab"},
    {"hidden and deleted words go, with their paragraphs",
     R"(a{\v x\par}{\deleted y\par}{\revised b}{\mvf z}\v x\v0 c{\v{\b x}}\par d)", "abc\nd"},
    {"binary data is skipped, and is one sign for old programs", "a{\\pict\\bin5 }}{{\\}b\\u252\\bin2 x}c", "abüc"},
    {"of a pair the text in Unicode is read", R"({\upr{a?b}{\*\ud{a\u322?b}}}c)", "ałbc"},
    {"pictures go, old ones and new", R"(a{\*\shppict{\pict\pngblip 8950}}{\nonshppict{\pict\wmetafile8 0100}}b)", "ab"},
    {"marks of lists",
     R"({\listtext\pard\plain  1.\tab}\ilvl0 a\par{\pntext\f1\'b7\tab}b\par{\listtext o\tab}c\par{\listtext\tab}d\par{\listtext 2.\tab}\par e)",
     "1. a\n• b\n• c\nd\n2. \ne"},
    {"bullets of symbol fonts", R"({\fonttbl{\f3\fcharset2 Wingdings;}}{\listtext\f3\'a7\tab}a\par{\listtext\u-3928?\tab}b)",
     "• a\n• b"},
    {"items that were deleted have no mark", R"({\listtext 1.\tab}a\par{\listtext 2.\tab}{\deleted x\par}{\listtext 2.\tab}b)",
     "1. a\n2. b"},
    {"a row is one line with tabs between its cells",
     R"(\trowd\cellx100\cellx200\pard\intbl a\cell b\par c\line d\cell\row\trowd\pard\intbl\cell e\cell\row\pard f)",
     "a\tb c d\n\te\nf"},
    {"empty cells at the end", R"(\trowd\pard\intbl a\cell\cell\cell\row\pard b)", "a\t\t\nb"},
    {"nested tables stand in the line of their cell",
     R"(\trowd\pard\intbl\itap1 a\par\pard\intbl\itap2 b\nestcell c\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl\itap1\cell d\cell\row\pard e)",
     "a b c\td\ne"},
    {"items in a cell", R"(\trowd\pard\intbl{\listtext 1.\tab}a\par{\listtext 2.\tab}b\cell c\cell\row)", "1. a 2. b\tc"},
    {"text boxes follow their paragraph or row",
     R"(vor{\shp{\*\shpinst{\sp{\sn wzName}{\sv x}}{\shptxt eins\par zwei\par}}{\shprslt{\*\do\dptxbx{\dptxbxtext eins}}}}nach\par)"
     R"(\trowd\pard\intbl a{\shp{\*\shpinst{\shptxt drei}}}\cell b\cell\row\pard Ende)",
     "vornach\neins\nzwei\na\tb\ndrei\nEnde"},
    {"a text box in the last paragraph", R"(a{\shp{\*\shpinst{\shptxt b}}})", "a\nb"},
    {"objects show their result", R"(a{\object{\*\objclass x}{\*\objdata 00}{\result b}})", "ab"},
    {"smart tags", R"({\*\xmlopen\xmlns1{\factoidname City}}Nordstadt{\*\xmlclose})", "Nordstadt"},
    {"a brace too many", R"(a}b\par c)", "ab\nc"},
};

/// What the first words of a file say about its bytes.
struct Encoded {
    std::string_view head;
    std::string_view bytes;
    std::string_view text;
};

std::ostream& operator<<(std::ostream& out, const Encoded& encoded) {
    return out << encoded.head;
}

const std::vector<Encoded> kEncoded{
    {R"(\ansi)", R"(\'fc\'80)", "ü€"},        {R"(\ansi\ansicpg1250)", R"(\'fc\'b3)", "üł"},
    {R"(\ansi\ansicpg1251)", R"(\'e6)", "ж"}, {R"(\ansi\ansicpg65001)", R"(\'c3\'bc)", "ü"},
    {R"(\ansi\ansicpg4711)", R"(\'fc)", "ü"}, {R"(\mac)", R"(\'9f\'8a)", "üä"},
    {R"(\mac\ansicpg10000)", R"(\'9f)", "ü"}, {R"(\pc)", R"(\'81\'e1)", "üß"},
    {R"(\pca)", R"(\'81\'9b)", "üø"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(rtf_reader_tests)

BOOST_DATA_TEST_CASE(bodies_become_text, boost::unit_test::data::make(kBodies), body) {
    const auto transcript = read_body(body.rtf);
    BOOST_TEST(transcript.text == body.text);
    BOOST_TEST(transcript.format == "rtf");
}

BOOST_DATA_TEST_CASE(bytes_are_read_in_the_encoding_of_the_file, boost::unit_test::data::make(kEncoded), encoded) {
    BOOST_TEST(read_file_of("{\\rtf1" + std::string{encoded.head} + " " + std::string{encoded.bytes} + "}").text ==
               encoded.text);
}

BOOST_AUTO_TEST_CASE(every_encoding_that_a_file_may_name_is_known) {
    for (int number = 0; number < 66'000; ++number) {
        BOOST_TEST_CONTEXT(number) {
            if (number < 300 && !encoding_of_charset(number).empty())
                BOOST_CHECK_NO_THROW(text::decode("a", encoding_of_charset(number)));
            if (const auto encoding = encoding_of_code_page(number); encoding != "cp1252")
                BOOST_CHECK_NO_THROW(text::decode("a", encoding));
        }
    }
}

BOOST_AUTO_TEST_CASE(looks_hold_within_their_group_and_are_counted_in_code_points) {
    const auto transcript =
        read_body(R"(\u-10179?\u-8704?{\b fett{\i beides}\b0 x}y\uldb unter\ulnone z\b a\plain b\ul\ulc0 c)");
    BOOST_TEST(transcript.text == "😀fettbeidesxyunterzabc");
    BOOST_TEST(test::styled(transcript) == (Words{"b|fett", "bi|beides", "u|unter", "b|a", "u|c"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(annotations_are_notes_on_exactly_their_words) {
    const auto transcript = read_body(
        R"(I: {\*\atrfstart 1}\u-10179?\u-8704?\'fc{\*\atrfend 1} ja {\v{\*\atnid AB}{\*\atnauthor Anna}\chatn{\*\annotation{\*\atnref 1}{\*\atndate 1}pr\'fcfen\par und {\b fragen}}})"
        R"(und {\*\atrfstart 2}eins\par zwei\par {\*\atrfend 2}{\*\atnauthor Bodo}\chatn{\*\annotation{\*\atnref 2}lang}drei)");
    BOOST_TEST(transcript.text == "I: 😀ü ja und eins\nzwei\ndrei");
    BOOST_TEST(test::noted(transcript) == (Words{"Anna|prüfen\nund fragen|😀ü", "Bodo|lang|eins\nzwei"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_annotation_without_a_range_is_a_note_on_its_paragraph) {
    const auto transcript =
        read_body(R"(eins\par {\*\annotation a}zwei\par dr{\*\annotation{\*\atnref 9}b}ei\par {\*\annotation c}\par)");
    BOOST_TEST(test::noted(transcript) == (Words{"|a|zwei", "|b|drei", "|c|-"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(annotations_stand_behind_the_mark_of_their_item_and_in_their_cell) {
    const auto transcript = read_body(
        R"({\listtext 1.\tab}{\*\atrfstart 1}eins{\*\atrfend 1}{\*\annotation{\*\atnref 1}a}\par\trowd\pard\intbl x\cell {\*\atrfstart 2}zwei{\*\atrfend 2})"
        R"({\*\annotation{\*\atnref 2}b}\cell\row)");
    BOOST_TEST(transcript.text == "1. eins\nx\tzwei");
    BOOST_TEST(test::noted(transcript) == (Words{"|a|eins", "|b|zwei"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_was_left_out_is_counted_in_warnings) {
    const auto transcript = read_body(
        R"(a{\*\footnote x}{\footnote y}{\deleted b}{\deleted c}d{\deleted e}{\*\shppict{\pict 00}}{\nonshppict{\pict 00}})");
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedNotes, "2"));
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedRevisions, "2"));
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedPictures, "1"));
    BOOST_TEST(read_body("a").warnings.empty());
}

BOOST_AUTO_TEST_CASE(what_stands_behind_the_end_is_no_text) {
    BOOST_TEST(read_file_of(std::string_view{"{\\rtf1 a}\r\n\0\0-- \nsent by mail", 29}).text == "a");
}

BOOST_AUTO_TEST_CASE(a_missing_last_brace_is_told_of_and_more_are_malformed) {
    const auto transcript = read_file_of("{\\rtf1 a\\par b");
    BOOST_TEST(transcript.text == "a\nb");
    BOOST_TEST(has_warning(transcript, Warning::Kind::DamagedPlaces, "1"));
    BOOST_CHECK_EXCEPTION(read_file_of("{\\rtf1 a{\\b b"), Error, of_kind(ErrorKind::Malformed));
}

// The bytes of a real file, changed and cut at random.
BOOST_AUTO_TEST_CASE(any_bytes_give_a_transcript_or_an_error) {
    const auto whole =
        fundstelle::read_file(test::source_folder() / "tests" / "formats" / "fixtures" / "libreoffice.rtf", 1 << 20);
    const auto sound = whole.substr(whole.size() / 2);
    constexpr std::string_view kPieces[] = {
        "{",          "}",         "\\",    "\\u55357", "\\'",          "\\bin9",         "\\bin-1",      "\\uc99",
        "\\*",        "\\cell",    "\\row", "\\f-1",    "\\atrfend",    "\xFF",           "\\fonttbl",    "\\shptxt",
        "\\listtext", "\\fldinst", "\\upr", "\\ud",     "\\ansicpg932", "\\u99999999999", "\\annotation", "\\fcharset2"};
    std::mt19937 random{4711};
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    int read = 0;
    for (int i = 0; i < 3'000; ++i) {
        auto bytes = "{\\rtf1" + sound.substr(below(sound.size()), below(2'000));
        for (auto changes = below(12); changes > 0; --changes)
            bytes.insert(below(bytes.size()), kPieces[below(std::size(kPieces))]);
        try {
            const auto transcript = read_file_of(bytes);
            ++read;
            BOOST_REQUIRE(!text::find_invalid_utf8(transcript.text));
            test::require_sound(transcript);
            const text::OffsetMap map{transcript.text};
            for (const auto& note : transcript.notes) BOOST_REQUIRE((!note.range || map.contains(*note.range)));
        } catch (const Error&) {
            continue;
        }
    }
    BOOST_TEST(read > 500);
}

BOOST_AUTO_TEST_SUITE_END()
