// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_report.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <random>
#include <set>
#include <utility>

#include "report/words.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::test {

namespace {

/// Chunks of words between blanks: „jetzt,“ is one.
using Chunks = std::vector<std::string>;

/// What somebody says in a turn.
struct Speech {
    std::size_t document;
    std::size_t turn;
    model::Role role;
    std::string label;
    Chunks chunks;
    std::string keys;  ///< the words folded, each with a blank before and behind it
};

Chunks chunks_of(std::string_view words) {
    Chunks chunks;
    std::string chunk;
    for (const char c : std::string{words} + " ") {
        if (c != ' ' && c != '\n' && c != '\t') chunk += c;
        else if (!chunk.empty()) chunks.push_back(std::exchange(chunk, {}));
    }
    return chunks;
}

std::string joined(const Chunks& chunks) {
    std::string words;
    for (const auto& chunk : chunks) words += (words.empty() ? "" : " ") + chunk;
    return words;
}

/// The one word of a chunk, folded; empty if it has none or several.
std::string word_of(const std::string& chunk) {
    std::string key;
    int count = 0;
    for (report::WordReader reader{chunk}; reader.next(); ++count) key = reader.key();
    return count == 1 ? key : std::string{};
}

/// Letters and nothing else, so that another word can stand in its place.
bool is_plain_word(const std::string& chunk) {
    return !word_of(chunk).empty() && std::none_of(chunk.begin(), chunk.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != ',' && c != '.' && c != '?';
    });
}

bool holds(const std::string& text, std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
}

/// The words folded, each with a blank before and behind it.
std::string keys(const Chunks& chunks) {
    std::string all = " ";
    const auto words = joined(chunks);
    for (report::WordReader reader{words}; reader.next();) all.append(reader.key()).append(" ");
    return all;
}

/// A quote before it is set.
struct Draft {
    std::size_t document{0};
    std::string words;
    std::string edit;
    std::size_t seam{0};  ///< the chunk at which something is wrong
};

class Generator {
public:
    Generator(const std::vector<report::Transcript>& transcripts, std::uint32_t seed) : m_transcripts{transcripts}, m_random{seed} {
        for (std::size_t d = 0; d < transcripts.size(); ++d) {
            const auto& transcript = transcripts[d];
            for (std::size_t t = 0; t < transcript.turns.size(); ++t) {
                const auto& turn = transcript.turns[t];
                if (turn.words_begin >= turn.words_end) continue;
                const auto speaker = std::find_if(transcript.speakers.begin(), transcript.speakers.end(), [&](const auto& one) { return one.id == turn.speaker; });
                auto chunks = chunks_of(text::slice(transcript.text, {turn.words_begin, turn.words_end}));
                for (const auto& chunk : chunks) m_all_words.insert(word_of(chunk));
                auto folded = keys(chunks);
                m_speeches.push_back({d, t, speaker->role, speaker->label, std::move(chunks), std::move(folded)});
            }
        }
        m_all_words.erase("");
        m_words.assign(m_all_words.begin(), m_all_words.end());
    }

    GeneratedReport generate(std::size_t count) {
        m_report.text.paragraphs.push_back({"Ergebnisse der Interviews", {}, model::ReportParagraph::Block::Heading, 1});
        while (m_report.quotes.size() < count) {
            const auto fault = m_report.quotes.size() % 2 == 0 ? Fault::None : static_cast<Fault>(1 + pick(13));
            if (const auto draft = draft_of(fault)) set(*draft, fault);
        }
        return std::move(m_report);
    }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }
    template <class Range>
    const auto& one_of(const Range& range) {
        return range[pick(range.size())];
    }

    /// Some chunks in a row of what an interviewee says, with whole marks inside.
    struct Span {
        const Speech* speech;
        std::size_t begin;
        Chunks chunks;
    };

    std::optional<Span> span(std::size_t least, std::size_t most, model::Role role = model::Role::Interviewee) {
        for (int tries = 0; tries < 200; ++tries) {
            const auto& speech = one_of(m_speeches);
            if (speech.role != role || speech.chunks.size() < least) continue;
            const auto size = std::min(speech.chunks.size(), least + pick(most - least + 1));
            const auto begin = pick(speech.chunks.size() - size + 1);
            Span span{&speech, begin, {speech.chunks.begin() + static_cast<std::ptrdiff_t>(begin), speech.chunks.begin() + static_cast<std::ptrdiff_t>(begin + size)}};
            // Authors begin and end with a word, and do not cut signs and inner marks in two.
            if (word_of(span.chunks.front()).empty() || word_of(span.chunks.back()).empty() || !is_whole(joined(span.chunks))) continue;
            return span;
        }
        return std::nullopt;
    }

    static bool is_whole(const std::string& words) {
        int marks = 0;
        int brackets = 0;
        for (std::size_t at = 0; at < words.size();) {
            const auto c = text::next_code_point(words, at);
            if (c == U'„') ++marks;
            if (c == U'“' || c == U'”') --marks;
            if (c == '(' || c == '[') ++brackets;
            if (c == ')' || c == ']') --brackets;
            if (c == '"' || c == U'»' || c == U'«' || c == U'‚' || c == U'‘' || marks < 0 || marks > 1 || brackets < 0 || brackets > 1) return false;
        }
        return marks == 0 && brackets == 0;
    }

    std::optional<std::size_t> find_chunk(const Chunks& chunks, bool (*wanted)(const std::string&), std::size_t from, std::size_t to) {
        std::vector<std::size_t> found;
        for (auto i = from; i < std::min(to, chunks.size()); ++i) {
            if (wanted(chunks[i])) found.push_back(i);
        }
        return found.empty() ? std::nullopt : std::optional{one_of(found)};
    }

    std::optional<Draft> draft_of(Fault fault) {
        switch (fault) {
            case Fault::None: return correct();
            case Fault::WrongSpeaker: case Fault::InterviewerWithoutLabel: return of_wrong_speaker(fault);
            case Fault::Invented: return invented();
            case Fault::GluedFromTwo: case Fault::GluedWithMark: case Fault::GluedFromOne: return glued(fault);
            default: return changed(fault);
        }
    }

    std::optional<Draft> correct() {
        const auto kind = pick(13);
        if (kind == 12) return dialogue(false);
        auto from = span(kind == 0 ? 4 : 7, 45);
        if (!from) return std::nullopt;
        auto& chunks = from->chunks;
        Draft draft{from->speech->document, {}, "plain"};
        const auto middle = [&](std::size_t room) { return 2 + pick(chunks.size() - 3 - room); };
        const auto inside = [&](std::size_t at, std::size_t count) {
            std::string cut;
            for (auto i = at; i < at + count; ++i) cut += chunks[i];
            return holds(cut, {"(", ")", "[", "]", "„", "“"});
        };
        if (kind == 2 || kind == 3) {
            draft.edit = "omission";
            const auto at = middle(1);
            const auto count = 1 + pick(std::min<std::size_t>(chunks.size() - at - 1, 20));
            if (inside(at, count) || at + count >= chunks.size()) return std::nullopt;
            static const std::array<std::string, 5> kMarks{"[...]", "[…]", "(...)", "(…)", "…"};
            chunks.erase(chunks.begin() + static_cast<std::ptrdiff_t>(at), chunks.begin() + static_cast<std::ptrdiff_t>(at + count));
            chunks.insert(chunks.begin() + static_cast<std::ptrdiff_t>(at), one_of(kMarks));
        } else if (kind == 4) {
            draft.edit = "replacement";
            const auto at = middle(3);
            const auto count = 1 + pick(2);
            if (inside(at, count) || at + count >= chunks.size()) return std::nullopt;
            static const std::array<std::string, 4> kNames{"[Kommune]", "[die Stadt],", "[Wohlfahrtsverband]", "[den Träger vor Ort]"};
            chunks.erase(chunks.begin() + static_cast<std::ptrdiff_t>(at), chunks.begin() + static_cast<std::ptrdiff_t>(at + count));
            chunks.insert(chunks.begin() + static_cast<std::ptrdiff_t>(at), one_of(kNames));
        } else if (kind == 5) {
            draft.edit = "insertion";
            chunks.insert(chunks.begin() + static_cast<std::ptrdiff_t>(middle(0)), pick(2) == 0 ? "[sic]" : "[in der Kommune]");
        } else if (kind == 6) {
            draft.edit = "first letter";
            auto& first = chunks.front();
            if (first.size() < 3 || first[0] < 'A' || first[0] > 'z' || (first[0] > 'Z' && first[0] < 'a')) return std::nullopt;
            first = std::string{"["} + static_cast<char>(first[0] ^ 0x20) + "]" + first.substr(1);
        } else if (kind == 7) {
            draft.edit = "last sign";
            auto& last = chunks.back();
            while (!last.empty() && std::string_view{".,?!:"}.find(last.back()) != std::string_view::npos) last.pop_back();
            last += pick(2) == 0 ? "." : "";
        } else if (kind == 8) {
            draft.edit = "two omissions";
            auto second = span(4, 10);
            const auto& speech = *from->speech;
            const auto behind = from->begin + chunks.size();
            if (behind + 12 > speech.chunks.size()) return std::nullopt;
            const Chunks rest(speech.chunks.begin() + static_cast<std::ptrdiff_t>(behind + 5), speech.chunks.begin() + static_cast<std::ptrdiff_t>(behind + 11));
            if (!is_whole(joined(rest))) return std::nullopt;
            const auto at = middle(1);
            if (inside(at, 1)) return std::nullopt;
            chunks[at] = "[...]";
            chunks.push_back("[...]");
            chunks.insert(chunks.end(), rest.begin(), rest.end());
        } else if (kind == 9) {
            draft.edit = "ending in brackets";
            const auto at = find_chunk(chunks, [](const std::string& chunk) { return is_plain_word(chunk) && chunk.size() > 5 && static_cast<unsigned char>(chunk[3]) < 0x80 && static_cast<unsigned char>(chunk[4]) < 0x80; }, 1, chunks.size());
            if (!at || chunks[*at].back() < 'A') return std::nullopt;
            auto letters = chunks[*at].substr(0, 4);
            if (text::find_invalid_utf8(letters)) return std::nullopt;
            chunks[*at] = letters + "[e]";
        } else if (kind == 10) {
            draft.edit = "ellipsis around";
            chunks.insert(chunks.begin(), "…");
            chunks.push_back("...");
        } else if (kind == 11) {
            draft.edit = "signs left out";
            std::erase_if(chunks, [](const std::string& chunk) { return chunk == "/" || chunk == "(lacht)" || chunk == "–" || chunk == "(...)"; });
            if (chunks.size() < 5) return std::nullopt;
        }
        draft.words = joined(chunks);
        return draft;
    }

    /// Question and answer with labels.
    std::optional<Draft> dialogue(bool swapped) {
        for (int tries = 0; tries < 100; ++tries) {
            const auto i = pick(m_speeches.size() - 1);
            const auto& question = m_speeches[i];
            const auto& answer = m_speeches[i + 1];
            if (question.document != answer.document || question.role != model::Role::Interviewer || answer.role != model::Role::Interviewee) continue;
            if (question.chunks.size() < 5 || answer.chunks.size() < 6 || question.chunks.size() > 40) continue;
            const Chunks begin(answer.chunks.begin(), answer.chunks.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(answer.chunks.size(), 20)));
            if (!is_whole(joined(question.chunks)) || !is_whole(joined(begin))) continue;
            const bool own_labels = pick(2) == 0;
            auto first = own_labels ? question.label : "I";
            auto second = own_labels ? answer.label : "B";
            if (swapped) std::swap(first, second);
            return Draft{question.document, first + ": " + joined(question.chunks) + "\n" + second + ": " + joined(begin), "dialogue"};
        }
        return std::nullopt;
    }

    std::optional<Draft> of_wrong_speaker(Fault fault) {
        if (fault == Fault::WrongSpeaker) {
            if (pick(2) == 0) return dialogue(true);
            auto from = span(6, 30);
            if (!from) return std::nullopt;
            return Draft{from->speech->document, "I: " + joined(from->chunks), "label"};
        }
        auto from = span(6, 25, model::Role::Interviewer);
        if (!from || stands_with_interviewee(from->chunks)) return std::nullopt;
        return Draft{from->speech->document, joined(from->chunks), "question"};
    }

    bool stands_with_interviewee(const Chunks& chunks) {
        const auto key = keys(chunks);
        return std::any_of(m_speeches.begin(), m_speeches.end(), [&](const Speech& speech) {
            return speech.role != model::Role::Interviewer && speech.keys.find(key) != std::string::npos;
        });
    }

    std::optional<Draft> invented() {
        static const std::array<std::string, 10> kInvented{
            "Die Gremien haben uns im Grunde nie gefragt, was vor Ort gebraucht wird, und dann wundert man sich über leere Kurse.",
            "Am Anfang dachte ich, das wird eine schnelle Sache, aber die Finanzierung hat alles aufgehalten.",
            "Wir sind stolz darauf, dass jeder dritte Teilnehmer inzwischen eine feste Stelle gefunden hat.",
            "Ohne die Unterstützung der Landrätin wäre das Bündnis längst auseinandergebrochen.",
            "Ich würde mir wünschen, dass die Ministerien sich besser untereinander abstimmen.",
            "Digitale Beratung ist für mich kein Ersatz, sondern eine zweite Tür, die offen bleibt.",
            "Viele Betriebe melden sich mittlerweile von selbst bei uns, das hätte vor zwei Jahren niemand geglaubt.",
            "Man merkt eben, dass die Schulen und die Ämter nicht dieselbe Sprache sprechen.",
            "Die Leute kommen ja zu uns, weil sie Vertrauen haben und weil sie wissen, dass wir zuhören.",
            "Das ist jetzt so, dass wir da immer wieder neu anfangen müssen, und das kostet Kraft.",
        };
        if (pick(2) == 0) return Draft{0, one_of(kInvented), "written"};
        Chunks chunks;  // words of the interviews, in an order that nobody used
        for (auto i = 8 + pick(15); i > 0; --i) chunks.push_back(one_of(m_words));
        return Draft{0, joined(chunks), "shuffled"};
    }

    std::optional<Draft> glued(Fault fault) {
        auto first = span(8, 20);
        auto second = span(8, 20);
        for (int tries = 0; fault == Fault::GluedFromOne && first && second && tries < 100 && first->speech->document != second->speech->document; ++tries) second = span(8, 20);
        if (!first || !second) return std::nullopt;
        const bool same = first->speech->document == second->speech->document;
        if (same != (fault == Fault::GluedFromOne)) return std::nullopt;
        if (first->speech == second->speech) return std::nullopt;
        auto chunks = first->chunks;
        const auto seam = chunks.size();
        if (fault == Fault::GluedWithMark) chunks.push_back("[...]");
        chunks.insert(chunks.end(), second->chunks.begin(), second->chunks.end());
        return Draft{first->speech->document, joined(chunks), "two passages", seam};
    }

    std::optional<Draft> changed(Fault fault) {
        auto from = span(7, 40);
        if (!from) return std::nullopt;
        auto& chunks = from->chunks;
        const auto before = keys(chunks);
        const auto last = chunks.size() - 1;
        Draft draft{from->speech->document, {}, "change"};
        if (fault == Fault::DroppedNegation) {
            const auto at = find_chunk(chunks, [](const std::string& chunk) { return report::is_negation(word_of(chunk)) && is_plain_word(chunk); }, 1, last);
            if (!at) return std::nullopt;
            chunks.erase(chunks.begin() + static_cast<std::ptrdiff_t>(*at));
            draft.seam = *at;
        } else if (fault == Fault::ChangedNumber) {
            const auto at = find_chunk(chunks, [](const std::string& chunk) { return report::is_number(word_of(chunk)); }, 1, last);
            if (!at) return std::nullopt;
            static const std::array<std::string, 4> kNumbers{"siebzehn", "9", "dreihundert", "zwei"};
            chunks[*at] = one_of(kNumbers);
            draft.seam = *at;
        } else {
            const auto at = find_chunk(chunks, is_plain_word, 1, last);
            if (!at) return std::nullopt;
            const auto place = chunks.begin() + static_cast<std::ptrdiff_t>(*at);
            draft.seam = *at;
            if (holds(chunks[*at - 1] + chunks[*at + 1], {"...", "…"})) return std::nullopt;  // a pause may as well be an omission
            if (fault == Fault::DroppedWord) chunks.erase(place);
            if (fault == Fault::AddedWord) chunks.insert(place, one_of(m_words));
            if (fault == Fault::SwappedWord) *place = one_of(m_words);
            if (fault == Fault::ChangedEnding) *place = changed_ending(*place);
            if (fault == Fault::WordOrder) std::swap(chunks[*at], chunks[*at - 1]);
        }
        // A change that leaves the words as they were, or makes them others that were said, is none.
        const auto after = keys(chunks);
        const auto said = [&](const Speech& speech) { return speech.keys.find(after) != std::string::npos; };
        if (after == before || chunks.size() < 6 || std::any_of(m_speeches.begin(), m_speeches.end(), said)) return std::nullopt;
        if (!is_whole(joined(chunks))) return std::nullopt;
        draft.words = joined(chunks);
        return draft;
    }

    static std::string changed_ending(std::string chunk) {
        std::string sign;
        while (!chunk.empty() && std::string_view{".,?"}.find(chunk.back()) != std::string_view::npos) {
            sign = chunk.back() + sign;
            chunk.pop_back();
        }
        if (chunk.ends_with("en")) return chunk.substr(0, chunk.size() - 2) + "t" + sign;
        if (chunk.ends_with("e")) return chunk + "n" + sign;
        return chunk + "e" + sign;
    }

    void add(std::string words, model::ReportParagraph::Block block = model::ReportParagraph::Block::Body, std::vector<text::CodePointRange> italics = {}) {
        m_report.text.paragraphs.push_back({std::move(words), std::move(italics), block, static_cast<std::int64_t>(m_report.text.paragraphs.size()) + 1});
    }

    /// Sets a quote in one of the ways in which reports do.
    void set(Draft draft, Fault fault) {
        static const std::array<std::string, 5> kBefore{"Eine Person beschreibt das so: ", "Im Programm „Durchstarten“ zeigt sich: ", "So heißt es: ", "Dazu passt die Aussage ", "Dies lässt sich belegen. "};
        static const std::array<std::string, 4> kBehind{" Dies wurde mehrfach genannt.", " (THM, Kreis)", ", so eine der Befragten.", " Andere sehen das „anders“."};
        static const std::array<std::pair<std::string, std::string>, 7> kMarks{{{"„", "“"}, {"“", "”"}, {"»", "«"}, {"« ", " »"}, {"\"", "\""}, {"„", "\""}, {"„", "”"}}};
        using Block = model::ReportParagraph::Block;
        auto words = draft.words;
        const auto first = static_cast<std::int64_t>(m_report.text.paragraphs.size()) + 1;
        auto way = pick(8);
        const bool multiline = words.find('\n') != std::string::npos;
        if (multiline && way < 5) way = pick(2) == 0 ? 5 : 7;
        if (way <= 3 || way == 7) {
            replace_all(words, "„", "‚");
            replace_all(words, "“", "‘");
        }
        std::string setting = "marks";
        if (way <= 3) {
            const auto& [open, close] = one_of(kMarks);
            const auto before = one_of(kBefore);
            const auto quoted = open + words + close;
            const auto begin = text::count_code_points(before);
            add(before + quoted + one_of(kBehind), Block::Body,
                pick(2) == 0 ? std::vector<text::CodePointRange>{} : std::vector<text::CodePointRange>{{begin, begin + text::count_code_points(quoted)}});
        } else if (way == 4) {
            setting = "insert";
            replace_all(words, "„", "‚");
            replace_all(words, "“", "‘");
            auto chunks = chunks_of(words);
            // What is left out where the author speaks is no fault.
            auto at = static_cast<std::ptrdiff_t>(chunks.size() / 2);
            const auto seam = static_cast<std::ptrdiff_t>(draft.seam);
            if (draft.seam > 0 && std::abs(at - seam) < 5) at = seam > at ? seam - 5 : seam + 5;
            if (at < 1 || at >= static_cast<std::ptrdiff_t>(chunks.size())) return;
            const Chunks head(chunks.begin(), chunks.begin() + at);
            const Chunks tail(chunks.begin() + at, chunks.end());
            if (!is_balanced(joined(head)) || !is_balanced(joined(tail))) return;
            add(one_of(kBefore) + "„" + joined(head) + "“, so die Person, „" + joined(tail) + "“ (Interview).");
        } else if (way == 5) {
            setting = "block";
            std::size_t at = 0;
            for (const auto line : text::lines(words)) {
                std::string paragraph{line};
                const bool last = (at += line.size() + 1) > words.size();
                if (last && pick(2) == 0) paragraph += " (THM, Kreis)";
                add(paragraph, Block::Quote);
            }
        } else if (way == 6) {
            setting = "italics";
            const auto& before = one_of(kBefore);
            const auto begin = text::count_code_points(before);
            add(before + words + " Das steht für sich.", Block::Body, {{begin, begin + text::count_code_points(words)}});
        } else {
            setting = "marks over paragraphs";
            const auto lines = text::lines(words);
            for (std::size_t i = 0; i < lines.size(); ++i) add((i == 0 ? "„" : "") + std::string{lines[i]} + (i + 1 == lines.size() ? "“" : ""));
        }
        m_report.quotes.push_back({fault, draft.edit + ", " + setting, draft.document, draft.words, first, static_cast<std::int64_t>(m_report.text.paragraphs.size())});
        add("Danach folgt ein Absatz der Auswertung, der ohne Belege auskommt und nur verbindet.");
    }

    static bool is_balanced(const std::string& words) {
        int depth = 0;
        for (std::size_t at = 0; at < words.size();) {
            const auto c = text::next_code_point(words, at);
            if (c == U'‚' || c == '(' || c == '[') ++depth;
            if (c == U'‘' || c == ')' || c == ']') --depth;
        }
        return depth == 0;
    }

    const std::vector<report::Transcript>& m_transcripts;
    std::mt19937 m_random;
    std::vector<Speech> m_speeches;
    std::set<std::string> m_all_words;
    std::vector<std::string> m_words;
    GeneratedReport m_report;
};

}  // namespace

std::string name_of(Fault fault) {
    static const std::array<std::string, 14> kNames{"none", "swapped word", "dropped negation", "dropped word", "added word", "changed number", "changed ending", "word order",
                                                    "wrong speaker", "interviewer without label", "invented", "glued from two", "glued with a mark", "glued from one"};
    return kNames.at(static_cast<std::size_t>(fault));
}

GeneratedReport generate_report(const std::vector<report::Transcript>& transcripts, std::uint32_t seed, std::size_t quotes) {
    return Generator{transcripts, seed}.generate(quotes);
}

}  // namespace fundstelle::test
