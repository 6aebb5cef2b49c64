// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcripts.h"

#include "formats/transcript_reader.h"
#include "formats/turn_recognition.h"
#include "support/sequential_ids.h"
#include "support/temporary_folder.h"

namespace fundstelle::test {

namespace {

report::Transcript converted(const formats::Transcript& read) {
    SequentialIds ids;
    const model::DocumentId document{ids.next()};
    report::Transcript transcript{read.name, read.text};
    for (const auto& speaker : read.speakers) transcript.speakers.push_back({model::SpeakerId{ids.next()}, document, speaker.label, speaker.role});
    for (const auto& turn : read.turns) {
        transcript.turns.push_back({model::TurnId{ids.next()}, document, transcript.speakers.at(turn.speaker).id, turn.range, turn.label_begin,
                                    turn.label_end, turn.words_begin, turn.words_end, turn.time_ms});
    }
    return transcript;
}

}  // namespace

report::Transcript transcript(const std::string& name, const std::string& text) {
    formats::Transcript read;
    read.name = name;
    read.text = text;
    formats::recognise_turns(read);
    return converted(read);
}

std::vector<report::Transcript> sample_transcripts() {
    std::vector<report::Transcript> transcripts;
    for (const auto& file : formats::transcript_files(source_folder() / "sample-transcripts")) {
        if (file.extension() != ".csv") transcripts.push_back(converted(formats::read_transcript(file)));
    }
    return transcripts;
}

}  // namespace fundstelle::test
