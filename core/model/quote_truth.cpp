// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "model/quote.h"
#include "model/quote_signs.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

bool is_white(std::string_view sign) {
    return sign == " " || sign == "\n" || sign == "\t";
}

/// Runs of blanks and line ends as one blank, none at the ends.
std::string with_single_blanks(std::string_view words) {
    std::string result;
    for (const char c : words) {
        if (c != ' ' && c != '\n' && c != '\t') result += c;
        else if (!result.empty() && result.back() != ' ') result += ' ';
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

/// Reads a passage sign by sign and writes down what a true quote of it prints.
class Reader {
public:
    Reader(const text::OffsetMap& text, const CodePointRange& range, std::vector<QuoteEdit> edits, const std::vector<Turn>& turns, Ellipsis ellipsis)
        : m_text{text}, m_range{range}, m_edits{std::move(edits)}, m_turns{turns}, m_ellipsis{ellipsis} {
        std::sort(m_edits.begin(), m_edits.end(), [](const auto& a, const auto& b) { return a.range < b.range; });
    }

    std::string read() {
        pass(true);
        m_several = m_speakers.size() > 1;
        pass(false);
        return std::move(m_expected);
    }

private:
    enum class Place { Label, Stamp, Words, Outside };

    /// Through all signs; the first time only to see who speaks.
    void pass(bool only_speakers) {
        const auto words = m_text.slice(m_range);
        auto edit = m_edits.begin();
        auto turn = m_turns.begin();
        std::size_t byte = 0;
        for (auto at = m_range.begin().count(); at < m_range.end().count(); ++at) {
            const auto start = byte;
            text::next_code_point(words, byte);
            const auto sign = words.substr(start, byte - start);
            while (edit != m_edits.end() && edit->range.end().count() <= at) ++edit;
            while (turn != m_turns.end() && turn->range.end().count() <= at) ++turn;
            const auto* here = edit != m_edits.end() && edit->range.begin().count() <= at ? &*edit : nullptr;
            const auto* of = turn != m_turns.end() && turn->range.begin().count() <= at ? &*turn : nullptr;
            if (only_speakers) note_speaker(at, here, of);
            else take(at, sign, here, of);
        }
    }

    static bool inserts(const QuoteEdit& edit) { return edit.kind == QuoteEditKind::InsertionBefore || edit.kind == QuoteEditKind::InsertionBehind; }

    static Place place(std::int64_t at, const Turn* turn) {
        if (turn == nullptr) return Place::Outside;
        if (turn->words_begin.count() <= at && at < turn->words_end.count()) return Place::Words;
        return turn->label_begin.count() <= at && at < turn->label_end.count() ? Place::Label : Place::Stamp;
    }

    void note_speaker(std::int64_t at, const QuoteEdit* edit, const Turn* turn) {
        if (place(at, turn) == Place::Words && (edit == nullptr || inserts(*edit))) m_speakers.insert(turn->speaker);
    }

    void take(std::int64_t at, std::string_view sign, const QuoteEdit* edit, const Turn* turn) {
        const bool first = edit != nullptr && at == edit->range.begin().count();
        const bool last = edit != nullptr && at + 1 == edit->range.end().count();
        const bool goes_on = first && turn != nullptr && edit->range.end() < std::min(turn->words_end, m_range.end());
        if (goes_on && place(at, turn) == Place::Words && edit->kind != QuoteEditKind::InsertionBehind && !(leaves_out(edit->kind) && m_left_out)) name_speaker(*turn);
        if (edit != nullptr && leaves_out(edit->kind)) {
            // One that only blanks part from another prints nothing, nor do the blanks.
            if (first && m_left_out) m_expected.erase(m_expected.find_last_not_of(" \n\t") + 1);
            else if (first) m_expected += printed_for(*edit, m_ellipsis);
            m_left_out = true;
            return;
        }
        if (edit != nullptr && !inserts(*edit)) {
            if (first) m_expected += printed_for(*edit, m_ellipsis);
            m_left_out = false;
            return;
        }
        if (first && edit->kind == QuoteEditKind::InsertionBefore) m_expected += printed_for(*edit, m_ellipsis) + " ";
        say(at, sign, turn);
        if (last && edit->kind == QuoteEditKind::InsertionBehind) m_expected += " " + printed_for(*edit, m_ellipsis);
        if (edit != nullptr) m_left_out = false;
    }

    void say(std::int64_t at, std::string_view sign, const Turn* turn) {
        const auto where = place(at, turn);
        if (where == Place::Stamp || (where == Place::Label && !m_several)) {
            m_expected += ' ';
            return;
        }
        if (where == Place::Label) {
            if (at == turn->label_begin.count()) m_expected += ' ';
            if (at + 1 == turn->label_end.count()) m_labelled = turn;
        }
        if (where == Place::Words) name_speaker(*turn);
        m_expected += sign;
        if (!is_white(sign)) m_left_out = false;
    }

    void name_speaker(const Turn& turn) {
        if (!m_several || m_speaker == turn.speaker) return;
        if (m_labelled != &turn) m_expected += " " + label_of(turn) + " ";
        m_speaker = turn.speaker;
    }

    [[nodiscard]] std::string label_of(const Turn& turn) const {
        const auto own = [&](const Turn& one) { return std::string{one.label_begin < one.label_end ? m_text.slice({one.label_begin, one.label_end}) : std::string_view{}}; };
        if (!own(turn).empty()) return own(turn);
        for (const auto& other : m_turns) {
            if (other.speaker == turn.speaker && !own(other).empty()) return own(other);
        }
        return {};
    }

    const text::OffsetMap& m_text;
    CodePointRange m_range;
    std::vector<QuoteEdit> m_edits;
    const std::vector<Turn>& m_turns;
    Ellipsis m_ellipsis;
    std::set<SpeakerId> m_speakers;
    bool m_several{false};
    std::optional<SpeakerId> m_speaker;  ///< of the last words
    const Turn* m_labelled{nullptr};     ///< the turn whose label has just been read
    bool m_left_out{false};              ///< nothing but blanks since an omission
    std::string m_expected;
};

}  // namespace

bool is_true_to(std::string_view printed, const text::OffsetMap& text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                const std::vector<Turn>& turns, Ellipsis ellipsis) {
    return with_single_blanks(printed) == with_single_blanks(Reader{text, range, edits, turns, ellipsis}.read());
}

}  // namespace fundstelle::model
