// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/copies.h"

#include <stdexcept>

namespace fundstelle::test {

Copy::Copy(const std::filesystem::path& file, const std::string& name, std::uint64_t number, std::int64_t minutes) : coder{name} {
    study.close();
    std::filesystem::remove(study.path());
    std::filesystem::copy_file(file, study.path());
    study.ids.go_on_behind(number << 32);
    study.clock.advance_minutes(minutes);
    study.reopen(coder);
}

Dump merged(const std::filesystem::path& ours, const std::filesystem::path& theirs, const std::filesystem::path& result) {
    std::filesystem::copy_file(ours, result, std::filesystem::copy_options::overwrite_existing);
    FixedClock clock;
    clock.advance_minutes(1'000'000);
    SequentialIds ids;
    ids.go_on_behind(std::uint64_t{99} << 32);
    const auto before = dump_of(result);
    {
        const auto project = project::Project::open(result, {clock, ids, "AK", "ak", "rechner"});
        project->merging().merge(theirs);
        const auto problems = project->soundness_problems();
        if (!problems.empty()) throw std::logic_error{"not sound: " + problems.front().document + " " + problems.front().detail};
        static_cast<void>(snapshot_with_turns(*project));
    }
    auto after = dump_of(result);
    if (first_difference(before, after).empty()) return after;
    std::filesystem::path undone = result;
    std::filesystem::copy_file(result, undone += ".undone", std::filesystem::copy_options::overwrite_existing);
    project::Project::open(undone, {clock, ids, "AK", "ak", "rechner"})->undo();
    if (const auto difference = first_difference(dump_of(undone), before); !difference.empty()) throw std::logic_error{"undo: " + difference};
    return after;
}

void correct_randomly(TemporaryProject& study, RandomActions& random) {
    const auto documents = study->documents().all();
    if (documents.empty()) return;
    const auto& document = documents[static_cast<std::size_t>(random.number(static_cast<int>(documents.size())))];
    const auto text = study->documents().text(document.id);
    const auto size = text->offsets().size().count();
    const auto begin = random.number(static_cast<int>(size));
    const auto end = std::min<std::int64_t>(size, begin + random.number(3) * random.number(8));
    const auto first = static_cast<std::size_t>(text->offsets().to_utf8(text::CodePointOffset{begin}).count());
    const auto last = static_cast<std::size_t>(text->offsets().to_utf8(text::CodePointOffset{end}).count());
    formats::Transcript corrected;
    corrected.text = text->utf8();
    corrected.text.replace(first, last - first, random.number(3) == 0 ? "" : random.number(2) == 0 ? " neu " : " ganz anders");
    if (corrected.text != text->utf8() && corrected.text.find_first_not_of(" \n\t") != std::string::npos) {
        study->corrections().replace_text(document.id, corrected);
    }
}

}  // namespace fundstelle::test
