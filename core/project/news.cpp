// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/news.h"

#include <nlohmann/json.hpp>

namespace fundstelle::project {

namespace {

/// The entries from `since` on, with some before them.
std::vector<HistoryEntry> entries_since(const Project& project, Timestamp since) {
    for (std::int64_t limit = 256;; limit *= 4) {
        auto entries = project.history(limit);
        if (static_cast<std::int64_t>(entries.size()) < limit || entries.front().at < since) return entries;
    }
}

}  // namespace

News news_since(const Project& project, Timestamp since) {
    News news;
    for (const auto& entry : entries_since(project, since)) {
        if (entry.kind != HistoryEntry::Kind::Action || entry.undone || entry.at < since) continue;
        const auto intent = nlohmann::json::parse(entry.intent, nullptr, false);
        const auto kind = intent.is_object() ? intent.value("kind", std::string{}) : std::string{};
        news.coders.insert(entry.coder);
        if (kind == "code-passage" || kind == "code-hits") ++news.codings;
        else if (kind == "add-code" || kind == "code-new") ++news.codes;
        else ++news.others;
    }
    return news;
}

}  // namespace fundstelle::project
