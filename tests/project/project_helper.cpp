// SPDX-License-Identifier: GPL-3.0-or-later
// Another program at another desk: project_helper COMMAND FILE [ARGUMENT]. Every answer is one line of the output.
#include <fmt/format.h>
#include <signal.h>
#include <sys/resource.h>

#include <algorithm>
#include <iostream>
#include <string>

#include "project/project.h"
#include "sqlite/error_kind.h"

namespace {

using namespace fundstelle;

const SystemClock clock_of_the_machine;
TimeOrderedIds ids{clock_of_the_machine};

project::Environment environment() {
    return {clock_of_the_machine, ids, "Helga", "helga", "rechner-2"};
}

void say(const std::string& line) {
    std::cout << line << std::endl;
}

void wait_for_end_of_input() {
    std::string ignored;
    while (std::getline(std::cin, ignored)) {
    }
}

std::uintmax_t size_of(const std::filesystem::path& path) {
    std::error_code ignored;
    const auto size = std::filesystem::file_size(path, ignored);
    return ignored ? 0 : size;
}

/// No file may grow beyond that: to a program that is how a full disk feels.
void limit_file_size(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void lift_limit() {
    limit_file_size(RLIM_INFINITY);
}

/// As `limit_file_size()`, but leaves the project's files that much room.
void leave_room(const std::filesystem::path& path, std::uintmax_t bytes) {
    limit_file_size(std::max(size_of(path), size_of(path.string() + "-wal")) + bytes);
}

void open(const std::filesystem::path& path) {
    say(std::string{test::error_of([&] { static_cast<void>(project::Project::open(path, environment())); })});
}

void hold(const std::filesystem::path& path) {
    const auto project = project::Project::open(path, environment());
    say("open");
    wait_for_end_of_input();
}

/// Opens a read-only copy and says how many codings are in it.
void copy(const std::filesystem::path& path) {
    const auto project = project::Project::open_copy(path, environment());
    say(std::to_string(project->codings().count()));
}

void create(const std::filesystem::path& path, rlim_t room) {
    limit_file_size(room);
    say(std::string{test::error_of([&] { static_cast<void>(project::Project::create(path, "Voll", environment())); })});
}

/// Codes until the disk is full, then after it has room again.
void code_until_full(const std::filesystem::path& path) {
    const auto project = project::Project::open(path, environment());
    const auto document = project->documents().all().front().id;
    const auto code = project->codebook().tree()[0].id;
    const auto before = project->codings().count();
    leave_room(path, 100'000);
    std::vector<model::CodingId> acknowledged;
    std::string_view error = "none";
    for (std::int64_t i = 0; error == "none" && i < 2000; ++i) {
        error = test::error_of([&] { acknowledged.push_back(project->codings().code(document, {i, i + 1}, code)); });
    }
    say(std::string{error});
    say(std::to_string(acknowledged.size()));
    say(std::to_string(project->codings().count() - before));
    lift_limit();
    const auto next = test::error_of([&] { acknowledged.push_back(project->codings().code(document, {0, 5}, code)); });
    say(std::string{next});
    const bool all_there = std::all_of(acknowledged.begin(), acknowledged.end(),
                                       [&](const auto& key) { return project->codings().find(key).has_value(); });
    say(all_there ? "all there" : "something is lost");
    say(fmt::format("{} problems", project->soundness_problems().size()));
    say(std::string{test::error_of([&] { project->undo(); })});
    say(std::to_string(project->codings().count() - before));
}

void import_when_full(const std::filesystem::path& path) {
    const auto project = project::Project::open(path, environment());
    const auto documents = project->documents().all().size();
    const auto entries = project->history().size();
    formats::Transcript transcript;
    transcript.name = "Groß";
    transcript.source = "Groß.txt";
    transcript.format = "txt";
    for (int i = 0; i < 100'000; ++i) transcript.text += fmt::format("Zeile {}\n", i);
    leave_room(path, 100'000);
    const auto import = [&] {
        return test::error_of([&] { static_cast<void>(project->documents().import({transcript}, "Kreise")); });
    };
    say(std::string{import()});
    say(std::to_string(project->documents().all().size() - documents));
    say(std::to_string(project->history().size() - entries));
    lift_limit();
    say(std::string{import()});
    say(std::to_string(project->documents().all().size() - documents));
    say(fmt::format("{} problems", project->soundness_problems().size()));
}

void back_up_when_full(const std::filesystem::path& path) {
    const auto project = project::Project::open(path, environment());
    limit_file_size(30'000);
    say(std::string{test::error_of([&] {
        project->backups().start();
        project->backups().step(-1);
    })});
    say(project->backups().running() ? "running" : "given up");
    say(std::to_string(project::backups_of(path).size()));
    lift_limit();
    say(std::string{test::error_of([&] {
        project->backups().start();
        project->backups().step(-1);
    })});
    say(std::to_string(project::backups_of(path).size()));
    say(fmt::format("{} problems", project->soundness_problems().size()));
}

void restore_when_full(const std::filesystem::path& path, const std::filesystem::path& backup) {
    limit_file_size(30'000);
    say(std::string{test::error_of([&] { project::restore_backup(path, backup, clock_of_the_machine); })});
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::string command = argv[1];
    const std::filesystem::path path{argv[2]};
    try {
        if (command == "open")
            open(path);
        else if (command == "hold")
            hold(path);
        else if (command == "copy")
            copy(path);
        else if (command == "create")
            create(path, std::stoul(argv[3]));
        else if (command == "code-until-full")
            code_until_full(path);
        else if (command == "import-when-full")
            import_when_full(path);
        else if (command == "back-up-when-full")
            back_up_when_full(path);
        else if (command == "restore-when-full")
            restore_when_full(path, argv[3]);
        else
            return 2;
    } catch (const std::exception& error) {
        say(std::string{"exception: "} + error.what());
        return 1;
    }
    return 0;
}
