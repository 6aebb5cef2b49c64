// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

namespace fundstelle::bench {

/// Milliseconds that `work` takes.
template <class Work>
double timed(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Milliseconds of each of `count` runs.
template <class Work>
std::vector<double> timed_runs(int count, Work&& work) {
    std::vector<double> runs;
    for (int i = 0; i < count; ++i) runs.push_back(timed(work));
    return runs;
}

/// The value below which `share` of the values lie, by nearest rank: 0.5 is the median.
inline double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values.at(std::min(rank, values.size() - 1));
}

inline double median(const std::vector<double>& values) {
    return quantile(values, 0.5);
}

/// The most memory that this process ever had resident, in MiB. Source: proc(5), VmHWM.
inline double peak_memory() {
    std::ifstream status{"/proc/self/status"};
    for (std::string word; status >> word;) {
        double kib = 0;
        if (word == "VmHWM:" && status >> kib) return kib / 1024;
    }
    return 0;
}

/// Keeps the optimiser from dropping work whose result nobody reads.
template <class Value>
void keep(const Value& value) {
    asm volatile("" : : "g"(&value) : "memory");
}

}  // namespace fundstelle::bench
