// SPDX-License-Identifier: GPL-3.0-or-later
/// The transcripts in which quotes are looked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/values.h"

namespace fundstelle::report {

/// A transcript; turns in order, speakers those of its turns.
struct Transcript {
    std::string name;
    std::string text;
    std::vector<model::Turn> turns{};
    std::vector<model::Speaker> speakers{};
};

/// A word that somebody says.
struct SpokenWord {
    std::string key;    ///< folded
    std::int64_t begin; ///< code points
    std::int64_t end;
    std::size_t turn;   ///< index of the turn; `kNoTurn` where nobody is known to speak
    bool is_sign;       ///< in round brackets, and not said: „(lacht)“
    bool joined;        ///< a hyphen alone stands between it and the next one
    bool has_capital;
};
constexpr std::size_t kNoTurn = static_cast<std::size_t>(-1);

class Corpus {
public:
    explicit Corpus(std::vector<Transcript> transcripts);

    [[nodiscard]] const std::vector<Transcript>& transcripts() const { return m_transcripts; }
    /// All labels, folded.
    [[nodiscard]] const std::set<std::string>& labels() const { return m_labels; }
    /// The words without labels and time stamps. Kept for the transcripts that were asked for last.
    [[nodiscard]] std::shared_ptr<const std::vector<SpokenWord>> words(std::size_t transcript) const;
    /// The speaker of a turn; nothing for `kNoTurn`.
    [[nodiscard]] const model::Speaker* speaker(std::size_t transcript, std::size_t turn) const;

private:
    std::vector<Transcript> m_transcripts;
    std::set<std::string> m_labels;
    mutable std::vector<std::pair<std::size_t, std::shared_ptr<const std::vector<SpokenWord>>>> m_kept;
};

/// Calls `visit(WordReader, turn)` for every spoken word of a transcript, in order.
template <class Visit>
void for_each_spoken_word(const Transcript& transcript, Visit visit);

}  // namespace fundstelle::report

#include "report/words.h"

namespace fundstelle::report {

template <class Visit>
void for_each_spoken_word(const Transcript& transcript, Visit visit) {
    const auto& turns = transcript.turns;
    std::size_t turn = 0;
    for (WordReader reader{transcript.text}; reader.next();) {
        while (turn < turns.size() && turns[turn].range.end().count() <= reader.begin()) ++turn;
        const bool in_turn = turn < turns.size() && turns[turn].range.begin().count() <= reader.begin();
        if (in_turn && (reader.begin() < turns[turn].words_begin.count() || reader.begin() >= turns[turn].words_end.count())) continue;
        visit(reader, in_turn ? turn : kNoTurn);
    }
}

}  // namespace fundstelle::report
