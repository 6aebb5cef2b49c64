// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>

#include "base/error.h"
#include "random_text.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;
using namespace std::string_literals;

enum class Order { LittleEndian, BigEndian };

std::string utf16(std::string_view utf8, Order order) {
    std::string bytes;
    const auto put = [&](std::uint32_t unit) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes.push_back(order == Order::LittleEndian ? low : high);
        bytes.push_back(order == Order::LittleEndian ? high : low);
    };
    for (std::size_t byte = 0; byte < utf8.size();) {
        const std::uint32_t c = next_code_point(utf8, byte);
        if (c < 0x10000) {
            put(c);
        } else {
            put(0xD800 + ((c - 0x10000) >> 10U));
            put(0xDC00 + ((c - 0x10000) & 0x3FFU));
        }
    }
    return bytes;
}

const std::string kTranscript =
    "I: Wie läuft es denn so, in der Straße „Am Gänsemarkt“ – wird die Förderung reichen?\n"
    "B: Na ja, dreißig € im Monat. Das können Sie vergessen 😀\n";

struct Line {
    std::string_view bytes;
    std::string_view utf8;
};

std::ostream& operator<<(std::ostream& out, const Line& line) {
    return out << line.utf8;
}

const std::vector<Line> kShortLines{
    {"B: Ja, nat\xFCrlich.", "B: Ja, natürlich."},
    {"Gr\xFC\xDF"
     "e aus K\xF6ln",
     "Grüße aus Köln"},
    {"\x84"
     "Nein\x93, sagt er \x96 und geht.",
     "„Nein“, sagt er – und geht."},
    {"M\xFC"
     "ller;\xD6ztekin;Stra\xDF"
     "e",
     "Müller;Öztekin;Straße"},
    {"Zwei \x80 pro St\xFC"
     "ck",
     "Zwei € pro Stück"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(encoding_tests)

BOOST_AUTO_TEST_CASE(utf8_without_a_mark_stays) {
    const auto decoded = decode(kTranscript);
    BOOST_TEST(decoded.utf8 == kTranscript);
    BOOST_TEST(decoded.encoding == "UTF-8");
    BOOST_TEST(decoded.replaced == 0);
}

BOOST_AUTO_TEST_CASE(utf8_loses_its_mark) {
    const auto decoded = decode("\xEF\xBB\xBF" + kTranscript);
    BOOST_TEST(decoded.utf8 == kTranscript);
    BOOST_TEST(decoded.encoding == "UTF-8");
    BOOST_TEST(decoded.replaced == 0);
}

BOOST_AUTO_TEST_CASE(utf16_with_a_mark_is_read_in_either_order) {
    const auto little = decode("\xFF\xFE" + utf16(kTranscript, Order::LittleEndian));
    const auto big = decode("\xFE\xFF" + utf16(kTranscript, Order::BigEndian));
    BOOST_TEST(little.utf8 == kTranscript);
    BOOST_TEST(big.utf8 == kTranscript);
    BOOST_TEST(little.encoding == "UTF-16LE");
    BOOST_TEST(big.encoding == "UTF-16BE");
    BOOST_TEST(little.replaced + big.replaced == 0);
}

BOOST_AUTO_TEST_CASE(utf16_without_a_mark_is_recognised_by_its_zero_bytes) {
    const auto little = decode(utf16(kTranscript, Order::LittleEndian));
    const auto big = decode(utf16(kTranscript, Order::BigEndian));
    BOOST_TEST(little.utf8 == kTranscript);
    BOOST_TEST(big.utf8 == kTranscript);
    BOOST_TEST(little.encoding == "UTF-16LE");
    BOOST_TEST(big.encoding == "UTF-16BE");
}

BOOST_AUTO_TEST_CASE(random_texts_come_back_from_every_encoding_with_a_mark) {
    std::mt19937 random{2};
    for (int round = 0; round < 100; ++round) {
        const auto text = with_plain_line_ends(test::random_text(random, 50, 50).utf8);
        BOOST_TEST_REQUIRE(decode("\xEF\xBB\xBF" + text).utf8 == text);
        BOOST_TEST_REQUIRE(decode("\xFF\xFE" + utf16(text, Order::LittleEndian)).utf8 == text);
        BOOST_TEST_REQUIRE(decode("\xFE\xFF" + utf16(text, Order::BigEndian)).utf8 == text);
    }
}

BOOST_AUTO_TEST_CASE(windows_1252_keeps_its_typographic_marks) {
    const auto decoded = decode(
        "I: Wie l\xE4uft es denn so, in der Stra\xDF"
        "e \x84"
        "Am G\xE4nsemarkt\x93 \x96 wird die F\xF6rderung reichen?\r\n"
        "B: Na ja, drei\xDFig \x80 im Monat\x85 Das k\xF6nnen Sie vergessen.\r\n");
    BOOST_TEST(decoded.utf8 ==
               "I: Wie läuft es denn so, in der Straße „Am Gänsemarkt“ – wird die Förderung reichen?\n"
               "B: Na ja, dreißig € im Monat… Das können Sie vergessen.\n");
    BOOST_TEST(decoded.encoding == "windows-1252");
    BOOST_TEST(decoded.replaced == 0);
}

// ISO 8859-1 has no marks of its own: it is read as Windows-1252.
BOOST_AUTO_TEST_CASE(iso_8859_1_stands_under_the_name_of_windows_1252) {
    const auto decoded =
        decode("I: Sch\xF6n, dass Sie da sind. Wie geht es Ihnen mit der B\xFCndniskerngruppe?\nB: Gut, w\xFCrde ich sagen.\n");
    BOOST_TEST(decoded.utf8 ==
               "I: Schön, dass Sie da sind. Wie geht es Ihnen mit der Bündniskerngruppe?\nB: Gut, würde ich sagen.\n");
    BOOST_TEST(decoded.encoding == "windows-1252");
}

BOOST_DATA_TEST_CASE(short_german_lines_in_windows_1252_are_read, boost::unit_test::data::make(kShortLines), line) {
    const auto decoded = decode(line.bytes);
    BOOST_TEST(decoded.utf8 == line.utf8);
    BOOST_TEST(decoded.replaced == 0);
}

BOOST_AUTO_TEST_CASE(utf8_with_a_broken_sequence_is_still_utf8) {
    std::string broken = kTranscript;
    broken.insert(3, "\xE4");
    broken += "\xC3";
    const auto decoded = decode(broken);
    BOOST_TEST(decoded.encoding == "UTF-8");
    BOOST_TEST(decoded.replaced == 2);
    BOOST_TEST(decoded.utf8 == "I: \uFFFD" + kTranscript.substr(3) + "\uFFFD");
}

BOOST_AUTO_TEST_CASE(broken_bytes_behind_a_utf8_mark_are_replaced) {
    const auto decoded = decode("\xEF\xBB\xBFJa\xFF.");
    BOOST_TEST(decoded.encoding == "UTF-8");
    BOOST_TEST(decoded.replaced == 1);
    BOOST_TEST(decoded.utf8 == "Ja\uFFFD.");
}

BOOST_AUTO_TEST_CASE(utf16_that_ends_within_a_unit_keeps_its_words) {
    const auto decoded = decode("\xFF\xFE" + utf16("Ja, genau.", Order::LittleEndian) + "a");
    BOOST_TEST(decoded.utf8.starts_with("Ja, genau."));
}

BOOST_AUTO_TEST_CASE(a_lone_surrogate_is_replaced) {
    const auto decoded = decode("\xFF\xFE" + utf16("Ja", Order::LittleEndian) + "\x00\xD8"s + utf16("!", Order::LittleEndian));
    BOOST_TEST(decoded.utf8 == "Ja\uFFFD!");
    BOOST_TEST(decoded.replaced == 1);
}

BOOST_AUTO_TEST_CASE(every_line_end_becomes_a_line_feed) {
    BOOST_TEST(decode("eins\r\nzwei\rdrei\u2028vier\nfünf").utf8 == "eins\nzwei\ndrei\nvier\nfünf");
    BOOST_TEST(decode("\xFF\xFE" + utf16("eins\r\nzwei\rdrei\u2028vier", Order::LittleEndian)).utf8 ==
               "eins\nzwei\ndrei\nvier");
}

BOOST_AUTO_TEST_CASE(nothing_is_empty_utf8) {
    BOOST_TEST(decode("").utf8 == "");
    BOOST_TEST(decode("").encoding == "UTF-8");
    BOOST_TEST(decode("\xEF\xBB\xBF").utf8 == "");
    BOOST_TEST(decode("\xFF\xFE").utf8 == "");
}

BOOST_AUTO_TEST_CASE(any_bytes_become_valid_text) {
    std::mt19937 random{13};
    for (int round = 0; round < 300; ++round) {
        std::string bytes(test::below(random, 200), '\0');
        for (auto& byte : bytes) byte = static_cast<char>(round % 3 == 0 ? random() % 128 + 128 : random());
        const auto decoded = decode(bytes);
        BOOST_TEST_REQUIRE(!find_invalid_utf8(decoded.utf8).has_value());
        BOOST_TEST_REQUIRE(with_plain_line_ends(decoded.utf8) == decoded.utf8);
    }
}

BOOST_AUTO_TEST_CASE(utf32_is_read_with_and_without_a_mark_in_either_order) {
    std::string little;
    std::string big;
    for (std::size_t byte = 0; byte < kTranscript.size();) {
        const std::uint32_t c = next_code_point(kTranscript, byte);
        for (unsigned shift = 0; shift < 32; shift += 8) little.push_back(static_cast<char>((c >> shift) & 0xFFU));
        for (unsigned shift = 32; shift > 0; shift -= 8) big.push_back(static_cast<char>((c >> (shift - 8)) & 0xFFU));
    }
    for (const auto& [bytes, name] :
         {std::pair{"\xFF\xFE\0\0"s + little, "UTF-32LE"}, std::pair{"\0\0\xFE\xFF"s + big, "UTF-32BE"},
          std::pair{little, "UTF-32LE"}, std::pair{big, "UTF-32BE"}}) {
        const auto decoded = decode(bytes);
        BOOST_TEST(decoded.utf8 == kTranscript);
        BOOST_TEST(decoded.encoding == name);
        BOOST_TEST(decoded.replaced == 0);
    }
}

/// What a German office writes, in the encoding of that name.
std::string encoded(std::string_view utf8, const std::map<char32_t, char>& signs) {
    std::string bytes;
    for (std::size_t byte = 0; byte < utf8.size();) {
        const auto c = next_code_point(utf8, byte);
        bytes.push_back(c < 0x80 ? static_cast<char>(c) : signs.at(c));
    }
    return bytes;
}

const std::map<char32_t, char> kMac{{U'ä', '\x8A'}, {U'ö', '\x9A'}, {U'ü', '\x9F'}, {U'ß', '\xA7'},
                                    {U'Ä', '\x80'}, {U'Ö', '\x85'}, {U'Ü', '\x86'}, {U'–', '\xD0'},
                                    {U'„', '\xE3'}, {U'“', '\xD2'}, {U'…', '\xC9'}};
const std::map<char32_t, char> kDos{{U'ä', '\x84'}, {U'ö', '\x94'}, {U'ü', '\x81'}, {U'ß', '\xE1'},
                                    {U'Ä', '\x8E'}, {U'Ö', '\x99'}, {U'Ü', '\x9A'}};
const std::map<char32_t, char> kLatin9{{U'ä', '\xE4'}, {U'ö', '\xF6'}, {U'ü', '\xFC'}, {U'ß', '\xDF'},
                                       {U'Ü', '\xDC'}, {U'€', '\xA4'}, {U'š', '\xA8'}};

BOOST_AUTO_TEST_CASE(mac_roman_is_told_by_its_umlauts) {
    for (const std::string text :
         {"I: Wie läuft es mit der Ausländerbehörde?\nB: „Schön“ wäre, wenn die Straße – na ja … Über die Größe der Träger, "
          "für Übung.\n",
          "B: Können wir später über die Förderung reden?\n", "B: Ja, natürlich.", "Größe;Straße;Ämter"}) {
        const auto decoded = decode(encoded(text, kMac));
        BOOST_TEST(decoded.utf8 == text);
        BOOST_TEST(decoded.encoding == "macintosh");
    }
}

BOOST_AUTO_TEST_CASE(dos_code_page_850_is_told_by_its_umlauts) {
    for (const std::string text :
         {"I: Wie läuft es mit der Ausländerbehörde?\nB: Schön wäre, wenn die Straße über die Größe der Träger entschiede. Öl, "
          "Übung, Ärger.\n",
          "B: Können wir später über die Förderung reden?\n", "B: Ja, natürlich.", "Größe;Straße;Ämter"}) {
        const auto decoded = decode(encoded(text, kDos));
        BOOST_TEST(decoded.utf8 == text);
        BOOST_TEST(decoded.encoding == "IBM850");
    }
}

BOOST_AUTO_TEST_CASE(iso_8859_15_is_told_by_its_euro_sign) {
    const std::string text = "B: Für 5 € im Monat können Sie da üben, sagt Herr Tomaš. Übrigens heißt er so.\n";
    const auto decoded = decode(encoded(text, kLatin9));
    BOOST_TEST(decoded.utf8 == text);
    BOOST_TEST(decoded.encoding == "ISO-8859-15");
}

BOOST_AUTO_TEST_CASE(a_named_encoding_is_used_and_an_unknown_one_refused) {
    BOOST_TEST(decode("\x8Aimek", "windows-1250").utf8 == "Šimek");
    BOOST_TEST(decode("eins\r\nzwei", "IBM850").utf8 == "eins\nzwei");
    BOOST_CHECK_EXCEPTION(decode("a", "nirgends"), Error,
                          [](const Error& error) { return error.kind() == ErrorKind::Unsupported; });
}

BOOST_AUTO_TEST_SUITE_END()
