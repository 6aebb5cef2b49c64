// SPDX-License-Identifier: GPL-3.0-or-later
/// fundstelle-bench: how long a project of a given size takes, each figure beside the least that the same work can take.
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <stdexcept>

#include "report.h"
#include "stages.h"

namespace fundstelle::bench {

namespace {

/// A folder for one run, removed at the end; below `parent`, or below the system's temporary folder.
class RunFolder {
public:
    RunFolder(const std::string& parent, bool keep) : m_keep{keep} {
        const auto base = parent.empty() ? std::filesystem::temp_directory_path() : std::filesystem::path{parent};
        std::filesystem::create_directories(base);
        auto name = (base / "fundstelle-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error{"cannot make a folder in " + base.string()};
        m_path = name;
    }
    ~RunFolder() {
        std::error_code ignored;
        if (!m_keep) std::filesystem::remove_all(m_path, ignored);
    }
    RunFolder(const RunFolder&) = delete;
    RunFolder& operator=(const RunFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    bool m_keep;
};

/// Runs this program again for one stage and reads what it prints.
Json in_own_process(const std::string& stage, const Corpus& corpus, const std::filesystem::path& folder) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) throw std::runtime_error{"no pipe"};
    const auto child = ::fork();
    if (child < 0) throw std::runtime_error{"no process"};
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        const std::string size{corpus.size().name};
        ::execl("/proc/self/exe", "fundstelle-bench", "--size", size.c_str(), "--folder", folder.c_str(), "--stage",
                stage.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string output;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = ::read(ends[0], buffer.data(), buffer.size())) != 0;) {
        if (count > 0)
            output.append(buffer.data(), static_cast<std::size_t>(count));
        else if (errno != EINTR)
            break;
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) throw std::runtime_error{"stage \"" + stage + "\" failed"};
    return Json::parse(output);
}

int run(int argc, char** argv) {
    std::string size_name{"S"};
    std::string folder;
    std::string stage;
    bool json = false;
    bool keep = false;
    CLI::App app{"How fast a project of a given size is", "fundstelle-bench"};
    app.add_option("--size", size_name, "how large")->check(CLI::IsMember({"XS", "S", "M", "L"}))->capture_default_str();
    app.add_option("--folder", folder, "work below this folder (the disk matters); else the system's temporary one")
        ->type_name("DIR");
    app.add_flag("--json", json, "one JSON document");
    app.add_flag("--keep", keep, "leave the project where it is, and say where");
    app.add_option("--stage", stage)->group("");  // hidden: how the program calls itself
    CLI11_PARSE(app, argc, argv);

    const Corpus corpus{size_named(size_name).value()};
    if (!stage.empty()) {
        fmt::print("{}\n", run_stage(stage, corpus, folder).dump());
        return 0;
    }
    const RunFolder own{folder, keep};
    Json stages;
    for (const auto& name : stage_names()) {
        fmt::print(stderr, "{} …\n", name);
        stages[name] = in_own_process(name, corpus, own.path());
    }
    if (keep) fmt::print(stderr, "{}\n", own.path().string());
    const auto figures = figures_of(corpus, stages);
    if (json)
        print_json(corpus, figures, stages);
    else
        print_figures(corpus, figures);
    return 0;
}

}  // namespace

}  // namespace fundstelle::bench

int main(int argc, char** argv) {
    try {
        return fundstelle::bench::run(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "fundstelle-bench: {}\n", error.what());
        return 1;
    }
}
