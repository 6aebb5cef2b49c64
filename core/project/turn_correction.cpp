// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/turn_correction.h"

#include <algorithm>
#include <set>

#include "text/paragraphs.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

std::string_view label_of(const std::string& utf8, const model::Turn& turn) {
    if (turn.label_begin == turn.label_end) return {};
    auto label = text::trimmed(text::slice(utf8, {turn.label_begin, turn.label_end}));
    if (label.ends_with(':')) label = text::trimmed(label.substr(0, label.size() - 1));
    return label;
}

}  // namespace

formats::TurnOptions options_that_gave(const std::string& utf8, const std::vector<model::Speaker>& speakers,
                                       const std::vector<model::Turn>& turns) {
    formats::TurnOptions options;
    std::set<std::string> known;
    for (const auto& speaker : speakers) {
        known.insert(speaker.label);
        options.roles.emplace(speaker.label, speaker.role);
    }
    for (const auto& turn : turns) {
        const std::string written{label_of(utf8, turn)};
        const auto speaker = std::find_if(speakers.begin(), speakers.end(), [&](const auto& other) { return other.id == turn.speaker; });
        if (speaker != speakers.end() && !written.empty() && written != speaker->label) options.meant[written] = speaker->label;
    }
    for (const auto& label : formats::turn_labels(utf8)) {
        if (!known.contains(label) && !options.meant.contains(label)) options.no_labels.push_back(label);
    }
    return options;
}

void correct_turns(formats::Transcript& transcript, const std::string& old_text, const std::vector<model::Speaker>& speakers,
                   const std::vector<model::Turn>& turns, const text::AnchorMap& anchors) {
    auto options = options_that_gave(old_text, speakers, turns);
    options.recognise = !turns.empty();
    // A label that stood once in the old text ("B2:" of a short turn) may stand alone in the new one.
    for (const auto& speaker : speakers) options.labels.push_back(speaker.label);
    std::erase_if(options.labels, [](const auto& label) { return label.size() < 2; });  // "I" and "B" are words, too, without their colon
    formats::recognise_turns(transcript, options);
    auto turn = transcript.turns.begin();
    for (const auto& old : turns) {
        const auto moved = old.time_ms ? anchors.map(old.range).range : std::nullopt;
        if (!moved) continue;
        while (turn != transcript.turns.end() && turn->range.end() <= moved->begin()) ++turn;
        if (turn == transcript.turns.end()) break;
        if (!turn->time_ms && turn->range.begin() <= moved->begin()) turn->time_ms = old.time_ms;
    }
}

LabelPlace label_place(std::string_view utf8, text::CodePointOffset position, const std::vector<model::Speaker>& speakers) {
    const text::Paragraphs paragraphs{utf8};
    const auto number = paragraphs.number_of(position);
    if (number == 0) return {{}, {}};
    const auto begin = paragraphs.begin_of(number);
    const auto words = utf8.substr(text::byte_of(utf8, begin));
    for (const auto& speaker : speakers) {
        if (words.starts_with(speaker.label + ":")) return {begin, text::CodePointOffset{begin.count() + text::count_code_points(speaker.label)}};
    }
    return {begin, begin};
}

}  // namespace fundstelle::project
