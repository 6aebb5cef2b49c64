// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/report.h"

namespace fundstelle::formats::refi {

namespace {

/// What is in the details comes from the file; further ones are only counted.
constexpr std::size_t kMostNotices = 500;

}  // namespace

Report::Key Report::key(Notice::Kind kind, const std::string& detail) const {
    Key own{kind, detail};
    if (m_notices.size() < kMostNotices || m_index.contains(own)) return own;
    return {kind, {}};
}

bool Report::is_new(Notice::Kind kind, const std::string& detail) const {
    return !m_index.contains(key(kind, detail));
}

void Report::add(Notice::Kind kind, const std::string& detail, const std::string& place, std::int64_t count) {
    auto own = key(kind, detail);
    const auto [found, is_first] = m_index.try_emplace(own, m_notices.size());
    if (is_first) m_notices.push_back({kind, own.second, place, count});
    else m_notices[found->second].count += count;
}

std::int64_t Report::count(Notice::Kind kind) const {
    std::int64_t sum = 0;
    for (const auto& notice : m_notices) sum += notice.kind == kind ? notice.count : 0;
    return sum;
}

}  // namespace fundstelle::formats::refi
