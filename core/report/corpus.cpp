// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/corpus.h"

#include <algorithm>

#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

constexpr std::size_t kMostKept = 64;
constexpr std::size_t kLongestSign = 40;  // bytes of „(lacht und hustet)“

/// Whether the byte `at` lies in a bracket with a sign of transcription. What could not be heard („unv.“) was said.
bool is_in_sign(std::string_view utf8, std::size_t at) {
    const auto from = at - std::min(at, kLongestSign);
    const auto bracket = utf8.substr(from, at - from).find_last_of("()\n");
    if (bracket == std::string_view::npos || utf8[from + bracket] != '(') return false;
    const auto begin = from + bracket;
    const auto end = utf8.find_first_of(")\n", begin);
    if (end == std::string_view::npos || utf8[end] != ')' || end < at || end - begin > kLongestSign) return false;
    const auto inside = text::folded(utf8.substr(begin + 1, end - begin - 1));
    if (inside.find("unv") != std::string::npos || inside.find('?') != std::string::npos) return false;
    return std::count(inside.begin(), inside.end(), ' ') < 4;
}

bool is_hyphen(std::string_view between) {
    if (between.empty() || between.front() == ' ') return false;
    const auto sign = text::trimmed(between);
    return sign == "-" || sign == "\u2010" || sign == "\u2011";
}

}  // namespace

Corpus::Corpus(std::vector<Transcript> transcripts) : m_transcripts{std::move(transcripts)} {
    for (const auto& transcript : m_transcripts) {
        for (const auto& speaker : transcript.speakers) m_labels.insert(text::folded(speaker.label));
    }
}

std::shared_ptr<const std::vector<SpokenWord>> Corpus::words(std::size_t transcript) const {
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const auto& entry) { return entry.first == transcript; });
    if (kept != m_kept.end()) return kept->second;
    const std::string_view utf8 = m_transcripts.at(transcript).text;
    std::vector<SpokenWord> words;
    std::size_t behind = 0;
    for_each_spoken_word(m_transcripts[transcript], [&](const WordReader& reader, std::size_t turn) {
        if (!words.empty()) words.back().joined = is_hyphen(utf8.substr(behind, reader.begin_byte() - behind));
        behind = reader.end_byte();
        const auto written = utf8.substr(reader.begin_byte(), behind - reader.begin_byte());
        const auto first = reader.key().substr(0, static_cast<unsigned char>(reader.key().front()) < 0x80 ? 1 : 2);
        words.push_back({std::string{reader.key()}, reader.begin(), reader.end(), turn, is_in_sign(utf8, reader.begin_byte()), false,
                         !written.starts_with(first)});
    });
    if (m_kept.size() >= kMostKept) m_kept.erase(m_kept.begin());
    m_kept.emplace_back(transcript, std::make_shared<const std::vector<SpokenWord>>(std::move(words)));
    return m_kept.back().second;
}

const model::Speaker* Corpus::speaker(std::size_t transcript, std::size_t turn) const {
    if (turn == kNoTurn) return nullptr;
    const auto& of = m_transcripts.at(transcript);
    const auto found = std::find_if(of.speakers.begin(), of.speakers.end(), [&](const auto& speaker) { return speaker.id == of.turns.at(turn).speaker; });
    return found == of.speakers.end() ? nullptr : &*found;
}

}  // namespace fundstelle::report
