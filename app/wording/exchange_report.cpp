// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/exchange_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "wording/exchange_words.h"

namespace fundstelle::wording {

namespace {

using About = ExchangeLine::About;
using formats::refi::Counting;
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

std::string counting_words(const Counting& counting, Language language) {
    std::string counted = counting.line_ends_as_two ? say(language, "Zeilenenden", "line ends") : "";
    if (counting.emoji_as_two) counted += (counted.empty() ? "" : say(language, " und ", " and ")) + say(language, "Emojis", "emojis");
    auto words = counted.empty() ? say(language, "Zeilenenden und Emojis zählen einfach", "line ends and emojis count once")
                                 : fmt::format(fmt::runtime(say(language, "{} zählen doppelt", "{} count twice")), counted);
    if (counting.reason == Counting::Reason::Evidence) {
        words += fmt::format(fmt::runtime(say(language, "; so beginnen und enden {} von {} Markierungen an Wortgrenzen", "; so {} of {} selections begin and end at words")), counting.on_word_borders, counting.selections);
    }
    return words;
}

}  // namespace

std::string import_sentence(const project::ExchangeImport& result, Language language) {
    return fmt::format(fmt::runtime(say(language, "{} Dokumente, {} Codes, {} Kodierungen, {} Memos importiert.", "{} documents, {} codes, {} codings, {} memos imported.")), result.documents, result.codes,
                       result.codings, result.memos);
}

std::vector<ExchangeLine> import_lines(const project::ExchangeImport& result, Language language) {
    std::vector<ExchangeLine> lines;
    for (const auto& loss : result.losses) lines.push_back({about(loss.what), loss_words({loss.what, loss.count, {}}, language), loss.where});
    for (const auto& notice : by_kind(result.report.notices())) {
        if (auto words = notice_words(notice, language); !words.empty()) lines.push_back({About::File, std::move(words), notice.place});
    }
    for (const auto& counting : result.report.countings()) lines.push_back({About::Positions, counting_words(counting, language), counting.name});
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.about < b.about; });
    return lines;
}

std::string head_of(ExchangeLine::About about, Language language) {
    switch (about) {
        case About::Kept: break;
        case About::LeftOut: return say(language, "Nicht übernommen", "Left out");
        case About::File: return say(language, "Auffällig an der Datei", "Odd about the file");
        case About::Positions: return say(language, "Wie Positionen zählen", "How positions count");
    }
    return say(language, "Aufgehoben für den Rückweg, hier nicht zu sehen", "Kept for the way back, not shown here");
}

}  // namespace fundstelle::wording
