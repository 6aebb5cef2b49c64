// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"

#include <algorithm>
#include <system_error>

namespace fundstelle {

namespace {

/// Each takes memory for itself: dictionaries, what it has looked up.
constexpr unsigned kMost = 8;

}  // namespace

Workers::~Workers() {
    {
        const std::lock_guard lock{m_mutex};
        m_stops = true;
    }
    m_begins.notify_all();
    for (auto& thread : m_threads) thread.join();
}

void Workers::start() {
    m_started = true;
    const auto processors = std::min(std::thread::hardware_concurrency(), kMost);
    try {
        while (m_threads.size() + 1 < processors) m_threads.emplace_back([this] { serve(); });
    } catch (const std::system_error&) {
        // With fewer it takes longer.
    }
}

void Workers::run(std::size_t count, const std::function<void(std::size_t)>& work) {
    if (!m_started) start();
    {
        const std::lock_guard lock{m_mutex};
        m_work = &work;
        m_count = count;
        m_next = 0;
        m_busy = m_threads.size();
        m_failure = nullptr;
        ++m_round;
    }
    m_begins.notify_all();
    take_all();
    std::unique_lock lock{m_mutex};
    m_ends.wait(lock, [this] { return m_busy == 0; });
    if (m_failure) std::rethrow_exception(m_failure);
}

void Workers::serve() {
    std::uint64_t served = 0;
    std::unique_lock lock{m_mutex};
    for (;;) {
        m_begins.wait(lock, [&] { return m_stops || m_round != served; });
        if (m_stops) return;
        served = m_round;
        lock.unlock();
        take_all();
        lock.lock();
        if (--m_busy == 0) m_ends.notify_one();
    }
}

void Workers::take_all() {
    // What stands still during a round was written before it began.
    for (auto i = m_next++; i < m_count; i = m_next++) {
        try {
            (*m_work)(i);
        } catch (...) {
            m_next = m_count;
            const std::lock_guard lock{m_mutex};
            if (!m_failure) m_failure = std::current_exception();
        }
    }
}

}  // namespace fundstelle
