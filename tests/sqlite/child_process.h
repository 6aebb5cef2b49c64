// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <stdexcept>
#include <string>
#include <vector>

namespace fundstelle::test {

/// A program that runs beside the test, with pipes to its input and from its output. Killed at the end of its life.
class ChildProcess {
public:
    ChildProcess(const std::string& program, std::vector<std::string> arguments) {
        std::array<int, 2> input{};
        std::array<int, 2> output{};
        if (::pipe2(input.data(), O_CLOEXEC) != 0 || ::pipe2(output.data(), O_CLOEXEC) != 0)
            throw std::runtime_error{"no pipe"};
        arguments.insert(arguments.begin(), program);
        std::vector<char*> argv;
        for (auto& argument : arguments) argv.push_back(argument.data());
        argv.push_back(nullptr);
        m_pid = ::fork();
        if (m_pid < 0) throw std::runtime_error{"cannot fork"};
        if (m_pid == 0) {
            ::dup2(input[0], STDIN_FILENO);
            ::dup2(output[1], STDOUT_FILENO);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        ::close(input[0]);
        ::close(output[1]);
        m_input = input[1];
        m_output = output[0];
    }
    ~ChildProcess() {
        kill();
        wait();
        close_input();
        ::close(m_output);
    }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// The next line of the output without its end; what there is at the end of the output.
    std::string read_line() {
        for (;;) {
            if (const auto end = m_read.find('\n'); end != std::string::npos) {
                auto line = m_read.substr(0, end);
                m_read.erase(0, end + 1);
                return line;
            }
            if (!read_some()) return std::exchange(m_read, {});
        }
    }

    /// Everything until the output ends.
    std::string read_rest() {
        while (read_some()) {
        }
        return std::exchange(m_read, {});
    }

    /// True if there is something to read, or the output has ended, within that time.
    [[nodiscard]] bool readable_within(int milliseconds) const {
        pollfd poll{m_output, POLLIN, 0};
        return ::poll(&poll, 1, milliseconds) > 0;
    }

    void write_line(const std::string& line) {
        const auto bytes = line + "\n";
        if (::write(m_input, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
            throw std::runtime_error{"the child does not read"};
        }
    }

    /// The child's input ends.
    void close_input() {
        if (m_input >= 0) ::close(m_input);
        m_input = -1;
    }

    void kill() {
        if (m_pid > 0) ::kill(m_pid, SIGKILL);
    }

    /// The exit code, or the negative signal that ended it.
    int wait() {
        if (m_pid <= 0) return m_status;
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = 0;
        m_status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
        return m_status;
    }

private:
    bool read_some() {
        std::array<char, 4096> buffer{};
        const auto count = ::read(m_output, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) return true;
        if (count <= 0) return false;
        m_read.append(buffer.data(), static_cast<std::size_t>(count));
        return true;
    }

    pid_t m_pid{0};
    int m_input{-1};
    int m_output{-1};
    int m_status{0};
    std::string m_read;
};

}  // namespace fundstelle::test
