// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace fundstelle {

/// Does pure work on all processors. Its threads live as long as it does, and start with the first work.
class Workers {
public:
    Workers() = default;
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Calls `work` with each number below `count`, in any order, several at a time and here too; returns when all are done. If one throws, those
    /// that have not begun are left out, and what it threw is thrown here.
    void run(std::size_t count, const std::function<void(std::size_t)>& work);

private:
    void start();
    void serve();
    void take_all();

    std::vector<std::thread> m_threads;
    bool m_started{false};
    std::mutex m_mutex;  ///< for all below but `m_next`
    std::condition_variable m_begins;
    std::condition_variable m_ends;
    const std::function<void(std::size_t)>* m_work{nullptr};
    std::size_t m_count{0};
    std::atomic<std::size_t> m_next{0};
    std::size_t m_busy{0};
    std::uint64_t m_round{0};
    bool m_stops{false};
    std::exception_ptr m_failure;
};

}  // namespace fundstelle
