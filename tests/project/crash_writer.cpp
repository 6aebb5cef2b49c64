// SPDX-License-Identifier: GPL-3.0-or-later
// Codes without end, until it is killed: crash_writer FILE SEED
//
// Makes the project if there is none. After each action that returned, the key of its coding goes to the output as one line.
#include <fmt/format.h>
#include <unistd.h>

#include <random>
#include <string>

#include "formats/turn_recognition.h"
#include "project/project.h"

namespace {

using namespace fundstelle;

constexpr int kDocuments = 6;

void fill(project::Project& project) {
    std::vector<formats::Transcript> transcripts;
    for (int i = 1; i <= kDocuments; ++i) {
        formats::Transcript transcript;
        transcript.name = fmt::format("Gespräch {:02}", i);
        transcript.source = transcript.name + ".txt";
        transcript.format = "txt";
        for (int line = 0; line < 150; ++line) {
            transcript.text += fmt::format(
                "I: Frage {} zur Größe?\nB: Antwort {}: u\u0308ber Straßen und Höfe 👩‍🌾.\n", line, line);
        }
        formats::recognise_turns(transcript);
        transcripts.push_back(std::move(transcript));
    }
    static_cast<void>(project.documents().import(transcripts, "Kreise"));
    for (const auto* name : {"Kosten", "Wege", "Höfe"}) project.codebook().add(name, std::nullopt);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const std::filesystem::path path{argv[1]};
    std::mt19937 random{static_cast<unsigned>(std::stoul(argv[2]))};
    const SystemClock clock;
    TimeOrderedIds ids{clock};
    const project::Environment environment{clock, ids, "AK", "ak", "rechner"};
    const bool fresh = !std::filesystem::exists(path);
    const auto project =
        fresh ? project::Project::create(path, "Absturz", environment) : project::Project::open(path, environment);
    if (fresh) fill(*project);
    const auto documents = project->documents().all();
    const auto codes = project->codebook().tree().codes();
    for (;;) {
        const auto& document = documents[random() % documents.size()];
        const auto length = project->documents().text(document.id)->offsets().size().count();
        const auto begin = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(length - 1));
        const auto end = std::min<std::int64_t>(length, begin + 1 + static_cast<std::int64_t>(random() % 80));
        const auto coding = project->codings().code(document.id, {begin, end}, codes[random() % codes.size()].id);
        const auto line = to_string(coding.uuid()) + "\n";
        if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size())) return 1;
    }
}
