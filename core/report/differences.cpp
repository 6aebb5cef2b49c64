// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/differences.h"

#include <algorithm>
#include <set>

#include "text/offset_map.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

using Kind = Difference::Kind;
using StepKind = Step::Kind;

constexpr std::size_t kMostDropped = 12;         // words; more of them are two passages
constexpr std::int64_t kMostOfDropped = 200;     // code points that are shown

bool is_change(const Step& step, const std::vector<SpokenWord>& words) {
    if (step.kind == StepKind::Dropped) return !words[step.word].is_sign;
    return step.kind == StepKind::Swapped || step.kind == StepKind::Added;
}

class DifferenceReader {
public:
    DifferenceReader(const std::vector<QuoteItem>& items, std::size_t items_before, const Alignment& alignment, const Corpus& corpus, std::size_t transcript)
        : m_items{items}, m_before{items_before}, m_steps{alignment.steps}, m_text{corpus.transcripts().at(transcript).text}, m_words{*corpus.words(transcript)},
          m_kept{corpus.words(transcript)}, m_transcript{transcript} {}

    std::vector<Difference> read() {
        for (std::size_t i = 0; i < m_steps.size();) {
            auto end = i;
            if (m_steps[i].kind == StepKind::Jumped) {
                while (end < m_steps.size() && m_steps[end].kind == StepKind::Jumped) ++end;
                add_jump(i, end);
            } else if (is_change(m_steps[i], m_words)) {
                while (end < m_steps.size() && is_change(m_steps[end], m_words)) ++end;
                add_changes(i, end);
            } else {
                ++end;
            }
            i = end;
        }
        join_moved();
        return std::move(m_found);
    }

private:
    [[nodiscard]] const QuoteItem& item(const Step& step) const { return m_items[m_before + step.item]; }

    /// The transcript from the first to the last word of some steps; nothing if they have none.
    [[nodiscard]] std::optional<text::CodePointRange> range_of(std::size_t begin, std::size_t end) const {
        std::optional<text::CodePointRange> range;
        for (auto i = begin; i < end; ++i) {
            if (m_steps[i].words == 0) continue;
            const auto first = m_words[m_steps[i].word].begin;
            const auto last = m_words[m_steps[i].word + m_steps[i].words - 1].end;
            range = range ? text::CodePointRange{range->begin().count(), last} : text::CodePointRange{first, last};
        }
        return range;
    }

    [[nodiscard]] Difference difference(Kind kind, std::size_t begin, std::size_t end) const {
        Difference found{kind, {}, {}, m_transcript, {}, {}, false};
        const auto next = m_before + m_steps[begin].item;
        found.quoted_begin = found.quoted_end = next < m_items.size() ? m_items[next].begin : m_items.back().end;
        for (auto i = begin; i < end; ++i) {
            if (m_steps[i].items == 0) continue;
            found.quoted += (found.quoted.empty() ? "" : " ") + item(m_steps[i]).written;
            found.quoted_end = item(m_steps[i]).end;
        }
        if (const auto range = range_of(begin, end)) {
            found.transcript = text::shortened(text::slice(m_text, *range), kMostOfDropped);
            found.begin = range->begin();
            found.end = range->end();
        } else {
            const auto at = m_steps[begin].word;
            found.begin = found.end = text::CodePointOffset{at < m_words.size() ? m_words[at].begin : m_words.back().end};
        }
        return found;
    }

    void add_jump(std::size_t begin, std::size_t end) {
        auto found = difference(end - begin > kMostDropped ? Kind::Glued : Kind::Dropped, begin, end);
        found.grave = found.kind == Kind::Glued || is_grave(begin, end);
        m_found.push_back(std::move(found));
    }

    void add_changes(std::size_t begin, std::size_t end) {
        bool quotes = false;
        bool speaks = false;
        bool only_pseudonyms = true;
        for (auto i = begin; i < end; ++i) {
            quotes = quotes || m_steps[i].items > 0;
            speaks = speaks || m_steps[i].words > 0;
            only_pseudonyms = only_pseudonyms && m_steps[i].kind == StepKind::Swapped && is_pseudonym(item(m_steps[i]), m_words[m_steps[i].word]);
        }
        if (only_pseudonyms) return;
        auto found = difference(quotes && speaks ? Kind::Swapped : quotes ? Kind::Added : Kind::Dropped, begin, end);
        found.grave = is_grave(begin, end);
        m_found.push_back(std::move(found));
    }

    /// Negations and numbers on one side that the other does not have.
    [[nodiscard]] bool is_grave(std::size_t begin, std::size_t end) const {
        std::multiset<std::string> quoted;
        std::multiset<std::string> spoken;
        const auto count = [](std::multiset<std::string>& words, const std::string& key) {
            if (is_number(key)) words.insert(key);
            else if (is_negation(key)) words.insert(key.starts_with("kein") ? "kein" : key);
        };
        for (auto i = begin; i < end; ++i) {
            if (m_steps[i].items > 0) count(quoted, item(m_steps[i]).key);
            if (m_steps[i].words > 0) count(spoken, m_words[m_steps[i].word].key);
        }
        return quoted != spoken;
    }

    /// What was dropped at one place and added at another was moved.
    void join_moved() {
        const auto key_of = [](const std::string& words) {
            std::string key;
            for (WordReader reader{words}; reader.next();) key.append(reader.key()).append(" ");
            return key;
        };
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (m_found[i].kind != Kind::Dropped) continue;
            const auto added = std::find_if(m_found.begin(), m_found.end(), [&](const Difference& other) {
                return other.kind == Kind::Added && key_of(other.quoted) == key_of(m_found[i].transcript);
            });
            if (added == m_found.end()) continue;
            m_found[i].kind = Kind::Moved;
            m_found[i].quoted = added->quoted;
            m_found[i].quoted_begin = added->quoted_begin;
            m_found[i].quoted_end = added->quoted_end;
            m_found[i].grave = m_found[i].grave && added->grave;
            const auto index = static_cast<std::size_t>(added - m_found.begin());
            m_found.erase(added);
            if (index < i) --i;
        }
    }

    const std::vector<QuoteItem>& m_items;
    std::size_t m_before;
    const std::vector<Step>& m_steps;
    std::string_view m_text;
    const std::vector<SpokenWord>& m_words;
    std::shared_ptr<const std::vector<SpokenWord>> m_kept;
    std::size_t m_transcript;
    std::vector<Difference> m_found;
};

/// Runs of words that are printed as another's, and interviewees whose words are printed as one's.
class SpeakerReader {
public:
    SpeakerReader(std::size_t items_before, const Alignment& alignment, const Corpus& corpus, std::size_t transcript, const Attribution& attribution)
        : m_before{items_before}, m_steps{alignment.steps}, m_corpus{corpus}, m_words{corpus.words(transcript)}, m_transcript{transcript}, m_attribution{attribution} {}

    std::vector<Difference> read() {
        for (const auto& step : m_steps) {
            if (step.kind != StepKind::Same) continue;
            const auto& word = (*m_words)[step.word];
            const auto* speaker = m_corpus.speaker(m_transcript, word.turn);
            if (speaker == nullptr) continue;
            const auto& label = m_attribution.label(m_before + step.item);
            if (label != m_label) m_first.reset();
            m_label = label;
            bool wrong = m_attribution.is_wrong(m_before + step.item, m_transcript, word.turn);
            if (!wrong && !m_first) m_first = speaker->id;
            wrong = wrong || (label.empty() && speaker->id != *m_first);
            if (!wrong || (m_run && m_run->turn != word.turn)) flush();
            if (!wrong) continue;
            if (!m_run) m_run = Run{label, speaker->label, word.turn, word.begin, word.end};
            m_run->end = word.end;
        }
        flush();
        return std::move(m_found);
    }

private:
    struct Run {
        std::string quoted;
        std::string speaker;
        std::size_t turn;
        std::int64_t begin;
        std::int64_t end;
    };

    void flush() {
        if (m_run) {
            m_found.push_back({Kind::Speaker, m_run->quoted, m_run->speaker, m_transcript, text::CodePointOffset{m_run->begin}, text::CodePointOffset{m_run->end}, true});
        }
        m_run.reset();
    }

    std::size_t m_before;
    const std::vector<Step>& m_steps;
    const Corpus& m_corpus;
    std::shared_ptr<const std::vector<SpokenWord>> m_words;
    std::size_t m_transcript;
    const Attribution& m_attribution;
    std::optional<model::SpeakerId> m_first;  ///< who speaks first under the present label
    std::string m_label;
    std::optional<Run> m_run;
    std::vector<Difference> m_found;
};

}  // namespace

std::string_view to_string(Difference::Kind kind) {
    switch (kind) {
        case Kind::Swapped: return "swapped";
        case Kind::Dropped: return "dropped";
        case Kind::Added: return "added";
        case Kind::Moved: return "moved";
        case Kind::Glued: return "glued";
        case Kind::Speaker: return "speaker";
        case Kind::Source: return "source";
    }
    return {};
}

std::vector<Difference> differences(const std::vector<QuoteItem>& items, std::size_t items_before, const Alignment& alignment, const Corpus& corpus,
                                    std::size_t transcript, const Attribution& attribution) {
    auto found = DifferenceReader{items, items_before, alignment, corpus, transcript}.read();
    for (auto& difference : SpeakerReader{items_before, alignment, corpus, transcript, attribution}.read()) found.push_back(std::move(difference));
    return found;
}

bool has_marked_edits(const std::vector<QuoteItem>& items, std::size_t items_before, const Alignment& alignment) {
    for (std::size_t i = 0; i < alignment.steps.size(); ++i) {
        const auto& step = alignment.steps[i];
        if (step.kind == StepKind::Swapped) return true;  // of those without a difference: a pseudonym
        if (step.kind == StepKind::Omitted || step.kind == StepKind::Replaced) return true;
        if (step.items == 0) continue;
        const auto& item = items[items_before + step.item];
        using ItemKind = QuoteItem::Kind;
        if (item.marked || item.kind == ItemKind::Fragment || (item.kind == ItemKind::Replacement && step.kind != StepKind::Same) ||
            (item.kind == ItemKind::Omission && !item.bare)) return true;
    }
    return false;
}

std::optional<PrintedWords> printed_words(const Alignment& alignment) {
    std::optional<PrintedWords> printed;
    for (const auto& step : alignment.steps) {
        if (step.kind != StepKind::Same && step.kind != StepKind::Swapped) continue;
        const auto last = step.word + step.words - 1;
        printed = PrintedWords{printed ? printed->first : step.word, last};
    }
    return printed;
}

}  // namespace fundstelle::report
