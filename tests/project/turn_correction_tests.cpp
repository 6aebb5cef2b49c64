// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/turn_correction.h"

#include <boost/test/unit_test.hpp>

#include "text/utf8.h"

namespace {

using namespace fundstelle;

std::vector<model::Speaker> speakers(const std::vector<std::string>& labels) {
    std::vector<model::Speaker> speakers;
    for (const auto& label : labels) speakers.push_back({model::SpeakerId{Uuid{}}, model::DocumentId{Uuid{}}, label, model::Role::Other});
    return speakers;
}

constexpr std::string_view kTalk = "I: Wie läuft es? 👩🏽‍🎓\nBöB: Gut.\n\nNoch was: nein.";
constexpr std::int64_t kSecond = 22;  // where the second paragraph begins

/// What would be replaced to give the paragraph at `position` to somebody.
std::string label_at(std::int64_t position) {
    const auto place = project::label_place(kTalk, text::CodePointOffset{position}, speakers({"I", "B", "BöB"}));
    return place.begin < place.end ? std::string{text::slice(kTalk, {place.begin, place.end})} : std::string{};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(turn_correction_tests)

BOOST_AUTO_TEST_CASE(the_label_of_the_paragraph_is_found_from_each_of_its_places) {
    for (std::int64_t i = 0; i < kSecond; ++i) BOOST_TEST(label_at(i) == "I");
    for (std::int64_t i = kSecond; i < kSecond + 10; ++i) BOOST_TEST(label_at(i) == "BöB");
}

BOOST_AUTO_TEST_CASE(what_is_no_speakers_label_stays_behind_a_new_one) {
    const auto begin_at = [](std::int64_t position) {
        const auto place = project::label_place(kTalk, text::CodePointOffset{position}, speakers({"I", "BöB"}));
        BOOST_TEST((place.begin == place.end));
        return place.begin.count();
    };
    BOOST_TEST(begin_at(kSecond + 10) == kSecond + 10);  // an empty paragraph
    BOOST_TEST(begin_at(kSecond + 20) == kSecond + 11);
    BOOST_TEST(begin_at(9'999) == kSecond + 11);
}

BOOST_AUTO_TEST_CASE(a_text_without_words_has_no_label) {
    const auto place = project::label_place("", text::CodePointOffset{0}, speakers({"I"}));
    BOOST_TEST(place.begin.count() == 0);
    BOOST_TEST(place.end.count() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
