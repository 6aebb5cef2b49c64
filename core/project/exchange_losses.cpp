// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange_reader.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

using What = ExchangeLoss::What;

/// What MAXQDA takes of a code (its manual names both limits).
constexpr std::int64_t kLongestCodeName = 63;
constexpr int kDeepestCode = 9;  ///< counted from 0

class Losses {
public:
    void add(What what, std::int64_t count, const std::string& where = {}) {
        if (count > 0) m_losses.push_back({what, count, where});
    }
    /// Counts those that `is_one` says yes to; the first is named.
    template <class Things, class IsOne, class Name>
    void count(What what, const Things& things, IsOne is_one, Name name) {
        std::int64_t number = 0;
        std::string first;
        for (const auto& thing : things) {
            if (!is_one(thing)) continue;
            if (number++ == 0) first = name(thing);
        }
        add(what, number, first);
    }
    [[nodiscard]] std::vector<ExchangeLoss> all() { return std::move(m_losses); }

private:
    std::vector<ExchangeLoss> m_losses;
};

void count_codes(State& state, const ExchangeOptions& options, Losses& losses) {
    const auto& codes = state.tree().codes();
    const auto name = [](const model::Code& code) { return code.name; };
    losses.count(What::CodeStatuses, codes, [](const auto& code) { return code.status != model::CodeStatus::Draft; }, name);
    losses.count(What::MixedDescriptions, codes, [&](const model::Code& code) {
        auto read = code;
        read.definition = read.anchor = read.rule = read.demarcation = {};
        describe(read, description_of(code, options.language));
        return !(read == code);
    }, name);
    if (options.target != refi::Target::Maxqda) return;
    losses.count(What::LongCodeNames, codes, [](const auto& code) { return text::count_code_points(code.name) > kLongestCodeName; }, name);
    losses.count(What::DeepCodes, codes, [&](const auto& code) { return state.tree().depth(*state.tree().index_of(code.id)) > kDeepestCode; }, name);
}

void count_documents(State& state, Losses& losses) {
    std::map<What, std::pair<std::int64_t, std::string>> sums;  ///< with the name of the first document
    for (const auto& document : state.documents.all()) {
        const auto tally = [&](What what, std::int64_t count) {
            if (count == 0) return;
            sums.try_emplace(what, 0, document.name).first->second.first += count;
        };
        const auto codings = state.codings.tally(document.id);
        tally(What::Weights, codings.weighted);
        tally(What::LostCodings, codings.lost);
        tally(What::DocumentColours, document.colour.empty() ? 0 : 1);
        tally(What::TextColours, static_cast<std::int64_t>(state.passages.highlights(document.id).size()));
        tally(What::OlderTexts, static_cast<std::int64_t>(state.documents.versions(document.id).size()) - 1);
        for (const auto& mark : state.turns.marks(document.id)) tally(mark.kind == model::Mark::Kind::Page ? What::PageMarks : What::TimeMarks, 1);
    }
    for (const auto what : {What::Weights, What::LostCodings, What::DocumentColours, What::TextColours, What::OlderTexts, What::PageMarks, What::TimeMarks}) {
        losses.add(what, sums[what].first, sums[what].second);
    }
}

}  // namespace

std::vector<ExchangeLoss> exchange_losses(State& state, const ExchangeOptions& options) {
    Losses losses;
    const auto any = [](const auto&) { return true; };
    const auto named = [](const auto& thing) { return thing.name; };
    const auto nameless = [](const auto&) { return std::string{}; };
    losses.count(What::QuoteCollections, state.quotes.collections(), any, named);
    losses.count(What::Quotes, state.quotes.quotes(), any, [&](const auto& quote) { return state.documents.find(quote.document)->name; });
    losses.count(What::SavedQueries, state.saved_queries.all(), any, named);
    losses.count(What::Summaries, state.summaries.all(), any, [&](const auto& summary) { return state.documents.find(summary.document)->name; });
    losses.count(What::AnchorExamples, state.passages.anchor_examples(), any, [&](const auto& example) { return state.documents.find(example.document)->name; });
    count_codes(state, options, losses);
    count_documents(state, losses);
    losses.count(What::SpeakerRoles, state.turns.all_speakers(), [](const auto& speaker) { return speaker.role != model::Role::Other; },
                 [&](const auto& speaker) { return state.documents.find(speaker.document)->name; });
    losses.count(What::SpeakerValues, state.variables.speaker_values(), any, nameless);
    const auto memos = state.memos.all();
    losses.count(What::SpeakerMemos, memos, [](const auto& memo) { return memo.target == model::MemoTarget::Speaker; }, [](const auto& memo) { return memo.title; });
    losses.count(What::VariableMemoTitles, memos, [](const auto& memo) { return memo.target == model::MemoTarget::Variable && !memo.title.empty(); }, [](const auto& memo) { return memo.title; });
    std::int64_t marked = 0;
    for (const auto& coder : state.coders.all()) marked += static_cast<std::int64_t>(state.progress.of_coder(coder.id).size());
    losses.add(What::Progress, marked);
    const auto newest = state.journal.history(1);
    losses.add(What::History, newest.empty() ? 0 : newest.back().number);
    return losses.all();
}

}  // namespace fundstelle::project
