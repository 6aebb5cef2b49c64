// SPDX-License-Identifier: GPL-3.0-or-later
/// Turns of a transcript in a form that tests can compare.
#pragma once

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "formats/transcript.h"
#include "text/offset_map.h"

namespace fundstelle::test {

/// "label|words", one per turn.
inline std::vector<std::string> said(const formats::Transcript& transcript) {
    const text::OffsetMap map{transcript.text};
    std::vector<std::string> turns;
    for (const auto& turn : transcript.turns) {
        const std::string words =
            turn.words_begin < turn.words_end ? std::string{map.slice({turn.words_begin, turn.words_end})} : std::string{};
        turns.push_back(transcript.speakers.at(turn.speaker).label + "|" + words);
    }
    return turns;
}

/// What model::Turn promises of every turn and of all together.
inline void require_sound(const formats::Transcript& transcript) {
    const text::OffsetMap map{transcript.text};
    text::CodePointOffset last;
    for (const auto& turn : transcript.turns) {
        BOOST_TEST_REQUIRE((last <= turn.range.begin()));
        last = turn.range.end();
        BOOST_TEST_REQUIRE((turn.range.begin() <= turn.label_begin));
        BOOST_TEST_REQUIRE((turn.label_begin <= turn.label_end));
        BOOST_TEST_REQUIRE((turn.label_end <= turn.words_begin));
        BOOST_TEST_REQUIRE((turn.words_begin <= turn.words_end));
        BOOST_TEST_REQUIRE((turn.words_end <= turn.range.end()));
        BOOST_TEST_REQUIRE(map.contains(turn.range));
        BOOST_TEST_REQUIRE(turn.speaker < transcript.speakers.size());
        if (turn.label_begin == turn.label_end) continue;  // the speaker goes on behind a time stamp
        BOOST_TEST_REQUIRE(map.slice({turn.label_begin, turn.label_end}) == transcript.speakers[turn.speaker].label + ":");
    }
    for (const auto& run : transcript.style_runs) BOOST_TEST_REQUIRE(map.contains(run.range));
    for (std::size_t i = 0; i < transcript.speakers.size(); ++i) {
        const auto& label = transcript.speakers[i].label;
        BOOST_TEST_REQUIRE(std::count_if(transcript.speakers.begin(), transcript.speakers.end(),
                                         [&](const auto& speaker) { return speaker.label == label; }) == 1);
        BOOST_TEST_REQUIRE(
            std::any_of(transcript.turns.begin(), transcript.turns.end(), [&](const auto& turn) { return turn.speaker == i; }));
    }
}

/// "author|body|words", one per note; "-" for words of a note on the whole document.
inline std::vector<std::string> noted(const formats::Transcript& transcript) {
    const text::OffsetMap map{transcript.text};
    std::vector<std::string> notes;
    for (const auto& note : transcript.notes) {
        notes.push_back(note.author + "|" + note.body + "|" + (note.range ? std::string{map.slice(*note.range)} : "-"));
    }
    return notes;
}

/// "style|words", one per run: "b", "i" and "u" for bold, italic, underlined.
inline std::vector<std::string> styled(const formats::Transcript& transcript) {
    const text::OffsetMap map{transcript.text};
    std::vector<std::string> runs;
    for (const auto& run : transcript.style_runs) {
        const std::string style = std::string{(run.style & model::kBold) != 0 ? "b" : ""} +
                                  ((run.style & model::kItalic) != 0 ? "i" : "") +
                                  ((run.style & model::kUnderline) != 0 ? "u" : "");
        runs.push_back(style + "|" + std::string{map.slice(run.range)});
    }
    return runs;
}

inline bool has_warning(const formats::Transcript& transcript, formats::Warning::Kind kind, const std::string& detail = {}) {
    return std::count(transcript.warnings.begin(), transcript.warnings.end(), formats::Warning{kind, detail}) == 1;
}

}  // namespace fundstelle::test
