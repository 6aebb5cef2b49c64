// SPDX-License-Identifier: GPL-3.0-or-later
/// What searches over all texts read. Internal to this module.
#pragma once

#include <list>
#include <memory>
#include <string>
#include <unordered_map>

#include "store/texts.h"
#include "text/search_key.h"

namespace fundstelle::project {

/// Folded texts, kept in memory up to a limit: folding is what a search costs, comparing is nearly free.
class SearchKeys {
public:
    explicit SearchKeys(store::Texts& texts) : m_texts{texts} {}
    /// Valid until the next call.
    const text::SearchKey& of(const std::string& sha256);

private:
    static constexpr std::size_t kBytesKept = 192ULL << 20;  ///< about three thousand interviews
    store::Texts& m_texts;
    std::list<std::pair<std::string, text::SearchKey>> m_keys;  ///< last used first
    std::unordered_map<std::string, decltype(m_keys)::iterator> m_by_hash;
    std::size_t m_bytes{0};
};

}  // namespace fundstelle::project
