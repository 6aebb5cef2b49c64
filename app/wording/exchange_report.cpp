// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/exchange_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "wording/exchange_words.h"

namespace fundstelle::wording {

namespace {

using About = ExchangeLine::About;
using Both = std::pair<const char*, const char*>;
using formats::refi::Notice;

About about(project::ExchangeLoss::What what) {
    return what == project::ExchangeLoss::What::CodingsWithoutCode || what == project::ExchangeLoss::What::LargeFiles ? About::LeftOut : About::Kept;
}

/// Those of one kind as one, with the detail of the first.
std::vector<Notice> by_kind(const std::vector<Notice>& notices) {
    std::vector<Notice> kinds;
    for (const auto& notice : notices) {
        const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const Notice& kind) { return kind.kind == notice.kind; });
        if (known == kinds.end()) kinds.push_back(notice);
        else known->count += notice.count, known->detail += known->detail.ends_with("…") || notice.detail.empty() ? "" : " …";
    }
    return kinds;
}

}  // namespace

std::string import_sum(const project::ExchangeImport& result, Language language) {
    const auto part = [&](std::size_t count, Both one, Both many) {
        const auto& words = count == 1 ? one : many;
        return fmt::format("{} {}", count, say(language, words.first, words.second));
    };
    return fmt::format("{}, {}, {}, {}", part(result.documents, {"Dokument", "document"}, {"Dokumente", "documents"}), part(result.codes, {"Code", "code"}, {"Codes", "codes"}),
                       part(result.codings, {"Kodierung", "coding"}, {"Kodierungen", "codings"}), part(result.memos, {"Memo", "memo"}, {"Memos", "memos"}));
}

std::vector<ExchangeLine> import_lines(const project::ExchangeImport& result, Language language) {
    std::vector<ExchangeLine> lines;
    for (const auto& loss : result.losses) lines.push_back({about(loss.what), loss_words({loss.what, loss.count, {}}, language), loss.where});
    for (const auto& left : result.left_out) lines.push_back({About::LeftOut, left_out_words(left, language), {}});
    for (const auto& notice : by_kind(result.report.notices())) {
        if (auto words = notice_words(notice, language); !words.empty()) lines.push_back({About::File, std::move(words), notice.place});
    }
    for (auto& words : counting_words(result.report, language)) lines.push_back({About::Positions, std::move(words), {}});
    if (result.recounted > 0) lines.push_back({About::Positions, fmt::format("{}: {}", say(language, "Kodierungen, die anders gezählt waren und nun auf ihren Worten stehen", "Codings that were counted otherwise and stand on their words now"), result.recounted), {}});
    for (const auto& coding : result.misplaced) lines.push_back({About::Positions, misplaced_words(coding, language), coding.source});
    if (result.unlisted > 0) lines.push_back({About::Positions, fmt::format("{}: {}", say(language, "Weitere solche Kodierungen", "More of such codings"), result.unlisted), {}});
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.about < b.about; });
    return lines;
}

std::string head_of(ExchangeLine::About about, Language language) {
    switch (about) {
        case About::Kept: break;
        case About::LeftOut: return say(language, "Nicht übernommen", "Left out");
        case About::File: return say(language, "Auffällig an der Datei", "Odd about the file");
        case About::Positions: return say(language, "Positionen", "Positions");
    }
    return say(language, "Aufgehoben für den Rückweg, hier nicht zu sehen", "Kept for the way back, not shown here");
}

}  // namespace fundstelle::wording
