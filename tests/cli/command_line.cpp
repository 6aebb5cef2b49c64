// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <regex>
#include <stdexcept>

#include "support/temporary_folder.h"

namespace fundstelle::test {

namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (auto& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

int wait_for(pid_t process) {
    int status = 0;
    while (::waitpid(process, &status, 0) < 0) {
        if (errno != EINTR) throw std::runtime_error{"no such process"};
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::string matches(const std::string& text, const std::regex& pattern) {
    std::string found;
    for (std::sregex_iterator match{text.begin(), text.end(), pattern}, end; match != end; ++match) {
        found += (found.empty() ? "" : " ") + match->str();
    }
    return found;
}

}  // namespace

Run run(const Arguments& arguments, const Variables& variables) {
    // Files, not pipes: a program that fills one pipe while the other is read would stand still.
    const TemporaryFolder folder;
    const auto out = (folder / "out").string();
    const auto err = (folder / "err").string();
    std::vector<std::string> words{FUNDSTELLE_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment{"TZ=UTC", "TMPDIR=" + std::filesystem::temp_directory_path().string()};
    for (const auto& [name, value] : variables) environment.push_back(name + "=" + value);
    auto argv = pointers(words);
    auto envp = pointers(environment);
    const auto process = ::fork();
    if (process < 0) throw std::runtime_error{"no process"};
    if (process == 0) {
        constexpr int kFlags = O_WRONLY | O_CREAT | O_TRUNC;
        ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
        ::dup2(::open(out.c_str(), kFlags, 0600), STDOUT_FILENO);
        ::dup2(::open(err.c_str(), kFlags, 0600), STDERR_FILENO);
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    const auto status = wait_for(process);
    if (status == 127) throw std::runtime_error{"cannot start " + words.front()};
    return {status, bytes_of(out), bytes_of(err)};
}

Json run_json(const Arguments& arguments, const Variables& variables) {
    Arguments with_json{"--json"};
    with_json.insert(with_json.end(), arguments.begin(), arguments.end());
    const auto result = run(with_json, variables);
    if (result.status != 0)
        throw std::runtime_error{arguments.front() + " ended with " + std::to_string(result.status) + ": " + result.err};
    return result.json();
}

std::string missing_keys(const Json& object, std::initializer_list<std::string_view> keys) {
    if (!object.is_object()) return "not an object";
    std::string missing;
    for (const auto key : keys) {
        if (!object.contains(std::string{key})) missing += (missing.empty() ? "" : " ") + std::string{key};
    }
    return missing;
}

std::string english_words_in(const std::string& text) {
    static const std::regex kWords{R"(\b(the|not|is|of|no|such|with|run|required|requires|excludes|cannot|unknown|unable|)"
                                   R"(following|expected|arguments?|more|exception|terminate|range|SQLite)\b)",
                                   std::regex::icase};
    return matches(text, kWords);
}

std::string german_words_in(const std::string& text) {
    static const std::regex kWords{
        R"(ä|ö|ü|ß|„|\b(der|die|das|nicht|ist|kein|keine|gibt|Datei|Zeile|Codes im|wurde|rückgängig)\b)"};
    return matches(text, kWords);
}

Holder::Holder(const std::filesystem::path& project) {
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (::pipe2(input.data(), O_CLOEXEC) != 0 || ::pipe2(output.data(), O_CLOEXEC) != 0) throw std::runtime_error{"no pipe"};
    m_process = ::fork();
    if (m_process < 0) throw std::runtime_error{"no process"};
    if (m_process == 0) {
        ::dup2(input[0], STDIN_FILENO);
        ::dup2(output[1], STDOUT_FILENO);
        ::execl(FUNDSTELLE_HOLDER, "cli_holder", project.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    std::string said;
    char letter = 0;
    while (said != "ready" && ::read(output[0], &letter, 1) == 1) said += letter;
    ::close(output[0]);
    if (said != "ready") {
        end();
        throw std::runtime_error{"the holder could not open the project"};
    }
}

Holder::~Holder() {
    end();
}

void Holder::kill() {
    ::kill(m_process, SIGKILL);
    end();
}

void Holder::end() {
    if (m_process == 0) return;
    ::close(m_input);
    wait_for(m_process);
    m_process = 0;
}

}  // namespace fundstelle::test
