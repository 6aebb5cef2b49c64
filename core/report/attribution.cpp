// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/attribution.h"

#include <algorithm>

#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

/// Whether `name` stands in `words` by itself: „Interview 1“ does not in „Interview 10“. A name without a number („THM“) says what somebody is,
/// not which interview is meant.
bool holds_name(std::string_view words, std::string_view name) {
    if (std::none_of(name.begin(), name.end(), text::is_digit)) return false;
    for (auto at = words.find(name); at != std::string_view::npos; at = words.find(name, at + 1)) {
        auto behind = at + name.size();
        const bool ends = behind == words.size() || !text::belongs_to_word(text::next_code_point(words, behind));
        const auto before = at == 0 ? '\0' : words[at - 1];
        if (ends && (before == '\0' || std::string_view{" ,;:/-–("}.find(before) != std::string_view::npos)) return true;
    }
    return false;
}

}  // namespace

Attribution::Attribution(const std::vector<QuoteItem>& items, const QuotedPassage& passage, const Corpus& corpus) : m_corpus{corpus} {
    const auto lead_in = text::folded(passage.lead_in);
    std::string label = is_common_label(lead_in) || corpus.labels().contains(lead_in) ? passage.lead_in : std::string{};
    for (const auto& item : items) {
        if (item.kind == QuoteItem::Kind::Label) label = item.written;
        m_labels.push_back(label);
    }
    const auto source = text::folded(passage.source);
    for (WordReader reader{source}; reader.next();) m_source_words.emplace_back(reader.key());
    for (std::size_t i = 0; i < corpus.transcripts().size() && !source.empty(); ++i) {
        if (holds_name(source, text::folded(corpus.transcripts()[i].name))) m_named.push_back(i);
    }
}

bool Attribution::names(const std::string& label, std::size_t transcript, const model::Speaker& speaker) const {
    const auto folded = text::folded(label);
    if (text::folded(speaker.label) == folded) return true;
    const auto& speakers = m_corpus.transcripts().at(transcript).speakers;
    const bool is_other = std::any_of(speakers.begin(), speakers.end(), [&](const auto& other) { return text::folded(other.label) == folded; });
    if (is_other) return false;
    // The transcript has other labels than the report: what they stand for decides.
    const bool asks = folded.front() == 'i' && (is_common_label(folded) || folded.starts_with("interview"));
    return asks == (speaker.role == model::Role::Interviewer);
}

bool Attribution::is_wrong(std::size_t item, std::size_t transcript, std::size_t turn) const {
    const auto* speaker = m_corpus.speaker(transcript, turn);
    if (speaker == nullptr) return false;
    const auto& label = m_labels.at(item);
    if (!label.empty()) return !names(label, transcript, *speaker);
    if (speaker->role == model::Role::Interviewer) return true;
    // „(Interview 03, B2)“ says who speaks as well as a label does; „(Kommune B)“ does not.
    const auto& speakers = m_corpus.transcripts().at(transcript).speakers;
    const auto in_source = [&](const model::Speaker& other) {
        return other.label.size() > 1 && std::find(m_source_words.begin(), m_source_words.end(), text::folded(other.label)) != m_source_words.end();
    };
    return !in_source(*speaker) && std::any_of(speakers.begin(), speakers.end(), in_source);
}

}  // namespace fundstelle::report
