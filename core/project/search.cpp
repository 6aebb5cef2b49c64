// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/search.h"

namespace fundstelle::project {

const text::SearchKey& SearchKeys::of(const std::string& sha256) {
    if (const auto known = m_by_hash.find(sha256); known != m_by_hash.end()) {
        m_keys.splice(m_keys.begin(), m_keys, known->second);
        return m_keys.front().second;
    }
    m_keys.emplace_front(sha256, text::SearchKey{m_texts.body(sha256)});
    m_by_hash.emplace(sha256, m_keys.begin());
    m_bytes += m_keys.front().second.size();
    while (m_bytes > kBytesKept && m_keys.size() > 1) {
        m_bytes -= m_keys.back().second.size();
        m_by_hash.erase(m_keys.back().first);
        m_keys.pop_back();
    }
    return m_keys.front().second;
}

}  // namespace fundstelle::project
