// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_comparison.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "text/segmentation.h"
#include "text/shortest_edit.h"
#include "text/utf8.h"

namespace fundstelle::text {

namespace {

constexpr std::int64_t kMostEdits = 4'000;           // of a stretch without words that occur once
constexpr std::array<std::int64_t, 3> kAnchorTokens = {11, 5, 1};  // in a row; they hold on to each other
constexpr std::int64_t kLongStretch = 150;           // tokens; shorter ones are compared closely
constexpr std::int64_t kMuchForOne = 3;              // times the length of a match: changes around it that make it one by chance
constexpr int kTouching = 7;                         // more than the best borders between paragraphs
constexpr std::uint64_t kHashStart = 14695981039346656037ULL;  // FNV-1a, 64 bits
constexpr std::uint64_t kHashFactor = 1099511628211ULL;
constexpr std::int64_t kLongestWord = 60;            // code points; whatever is longer is no word with a slip of the pen
constexpr std::int64_t kLargestSlipBlock = 2'500;    // pairs of tokens
constexpr std::size_t kMoveWords = 5;                // words that stand together by chance hardly ever
constexpr std::int64_t kShortestMove = 20;           // code points

/// A word, or one character that is none: a blank, a comma.
struct Token {
    std::int64_t begin;   ///< code points
    std::int64_t length;
    std::size_t byte;
    std::size_t bytes;
    std::int32_t kind;    ///< equal for equal tokens of both texts
    bool is_word;
};

using Kinds = std::unordered_map<std::string_view, std::int32_t>;

std::vector<Token> tokens_of(std::string_view utf8, Kinds& kinds) {
    std::vector<Token> tokens;
    std::int64_t position = 0;
    for (std::size_t byte = 0; byte < utf8.size(); ++position) {
        const auto begin = byte;
        const bool in_word = belongs_to_word(next_code_point(utf8, byte));
        if (in_word && !tokens.empty() && tokens.back().is_word && tokens.back().byte + tokens.back().bytes == begin) {
            tokens.back().bytes += byte - begin;
            ++tokens.back().length;
        } else {
            tokens.push_back({position, 1, begin, byte - begin, 0, in_word});
        }
    }
    for (auto& token : tokens) token.kind = kinds.emplace(utf8.substr(token.byte, token.bytes), static_cast<std::int32_t>(kinds.size())).first->second;
    return tokens;
}

class Comparison {
public:
    Comparison(std::string_view old_text, std::string_view new_text)
        : m_old_text{old_text}, m_new_text{new_text}, m_old{tokens_of(old_text, m_kinds)}, m_new{tokens_of(new_text, m_kinds)},
          m_match(m_old.size(), kNone), m_back(m_new.size(), kNone) {}

    AnchorMap run() {
        align(0, count(m_old), 0, count(m_new));
        pair_slips();
        drop_chance_matches();
        align_paragraphs();
        slide_gaps();
        auto pieces = pieces_of_words();
        add_moves(pieces);
        std::sort(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) { return a.old_begin < b.old_begin; });
        return {joined(pieces), size(m_old), size(m_new)};
    }

private:
    using Index = std::int64_t;
    using Pieces = std::vector<AnchorMap::Piece>;
    static constexpr Index kNone = -1;

    static Index count(const std::vector<Token>& tokens) { return static_cast<Index>(tokens.size()); }
    static std::int64_t size(const std::vector<Token>& tokens) { return tokens.empty() ? 0 : tokens.back().begin + tokens.back().length; }
    const Token& old_at(Index i) const { return m_old[static_cast<std::size_t>(i)]; }
    const Token& new_at(Index i) const { return m_new[static_cast<std::size_t>(i)]; }
    bool same(Index i, Index j) const { return old_at(i).kind == new_at(j).kind; }

    void match(Index i, Index j) {
        m_match[static_cast<std::size_t>(i)] = j;
        m_back[static_cast<std::size_t>(j)] = i;
    }
    void unmatch(Index i) {
        auto& j = m_match[static_cast<std::size_t>(i)];
        if (j != kNone) m_back[static_cast<std::size_t>(j)] = kNone;
        j = kNone;
    }

    void align(Index a, Index a_end, Index b, Index b_end) {
        match_ends(a, a_end, b, b_end);
        if (a == a_end || b == b_end) return;
        std::vector<Match> anchors;
        for (const Index tokens : kAnchorTokens) {
            if (anchors.empty() && std::min(a_end - a, b_end - b) > kLongStretch) anchors = common_chain(a, a_end, b, b_end, tokens);
        }
        if (anchors.empty()) return align_closely(a, a_end, b, b_end);
        for (const auto& anchor : anchors) {
            align(a, anchor.old_index, b, anchor.new_index);
            match(anchor.old_index, anchor.new_index);
            a = anchor.old_index + 1;
            b = anchor.new_index + 1;
        }
        align(a, a_end, b, b_end);
    }

    /// Of `count` tokens from a word on; nothing where a stretch ends before.
    static std::optional<std::uint64_t> hash_of(const std::vector<Token>& tokens, Index at, Index end, Index count) {
        if (!tokens[static_cast<std::size_t>(at)].is_word || at + count > end) return std::nullopt;
        auto hash = kHashStart;
        for (Index i = at; i < at + count; ++i) hash = (hash ^ static_cast<std::uint64_t>(tokens[static_cast<std::size_t>(i)].kind)) * kHashFactor;
        return hash;
    }

    /// Words, or so many tokens in a row, that stand once in both stretches: the longest choice whose order agrees.
    std::vector<Match> common_chain(Index a, Index a_end, Index b, Index b_end, Index tokens) const {
        struct Places {
            int old_count{0};
            int new_count{0};
            Index old_index{0};
            Index new_index{0};
        };
        std::unordered_map<std::uint64_t, Places> places;
        for (auto i = a; i < a_end; ++i) {
            const auto hash = hash_of(m_old, i, a_end, tokens);
            if (!hash) continue;
            auto& place = places[*hash];
            ++place.old_count;
            place.old_index = i;
        }
        for (auto j = b; j < b_end; ++j) {
            const auto hash = hash_of(m_new, j, b_end, tokens);
            const auto found = hash ? places.find(*hash) : places.end();
            if (found == places.end()) continue;
            ++found->second.new_count;
            found->second.new_index = j;
        }
        std::vector<Match> unique;
        for (const auto& [hash, place] : places) {
            // Hashes may agree by chance.
            if (place.old_count == 1 && place.new_count == 1 && same(place.old_index, place.new_index)) unique.push_back({place.old_index, place.new_index});
        }
        std::sort(unique.begin(), unique.end(), [](const auto& x, const auto& y) { return x.old_index < y.old_index; });
        return longest_growing(unique);
    }

    static std::vector<Match> longest_growing(const std::vector<Match>& matches) {
        std::vector<std::size_t> tops;  // of the piles of patience sorting
        std::vector<std::ptrdiff_t> before(matches.size(), -1);
        for (std::size_t i = 0; i < matches.size(); ++i) {
            const auto pile = std::partition_point(tops.begin(), tops.end(), [&](auto top) { return matches[top].new_index < matches[i].new_index; });
            if (pile != tops.begin()) before[i] = static_cast<std::ptrdiff_t>(*std::prev(pile));
            if (pile == tops.end()) tops.push_back(i);
            else *pile = i;
        }
        std::vector<Match> chain;
        for (auto i = tops.empty() ? std::ptrdiff_t{-1} : static_cast<std::ptrdiff_t>(tops.back()); i >= 0; i = before[static_cast<std::size_t>(i)]) {
            chain.push_back(matches[static_cast<std::size_t>(i)]);
        }
        std::reverse(chain.begin(), chain.end());
        return chain;
    }

    void align_closely(Index a, Index a_end, Index b, Index b_end) {
        std::vector<std::int32_t> old_kinds;
        std::vector<std::int32_t> new_kinds;
        for (auto i = a; i < a_end; ++i) old_kinds.push_back(old_at(i).kind);
        for (auto j = b; j < b_end; ++j) new_kinds.push_back(new_at(j).kind);
        const auto matches = shortest_edit(old_kinds, new_kinds, kMostEdits);
        if (!matches) return;
        for (const auto& found : *matches) match(a + found.old_index, b + found.new_index);
    }

    /// Runs of unmatched and of matched tokens in turn.
    struct Gap {
        Index a, a_end;  ///< unmatched tokens of the old text
        Index b, b_end;  ///< of the new text
    };

    std::vector<Gap> gaps() const {
        std::vector<Gap> found;
        Index i = 0;
        Index j = 0;
        while (i < count(m_old) || j < count(m_new)) {
            Gap gap{i, i, j, j};
            while (gap.a_end < count(m_old) && m_match[static_cast<std::size_t>(gap.a_end)] == kNone) ++gap.a_end;
            while (gap.b_end < count(m_new) && m_back[static_cast<std::size_t>(gap.b_end)] == kNone) ++gap.b_end;
            if (gap.a < gap.a_end || gap.b < gap.b_end) found.push_back(gap);
            i = gap.a_end;
            j = gap.b_end;
            while (i < count(m_old) && j < count(m_new) && m_match[static_cast<std::size_t>(i)] == j) ++i, ++j;
        }
        return found;
    }

    std::int64_t old_length(Index a, Index a_end) const { return a < a_end ? old_at(a_end - 1).begin + old_at(a_end - 1).length - old_at(a).begin : 0; }
    std::int64_t new_length(Index b, Index b_end) const { return b < b_end ? new_at(b_end - 1).begin + new_at(b_end - 1).length - new_at(b).begin : 0; }

    /// A match within a stretch that was rewritten is one by chance ("und" in another sentence): one that is no longer than the changes at
    /// both its sides, where these insert and delete together. (As in N. Fraser: Diff Strategies, 2006, section 3.2.)
    void drop_chance_matches() {
        for (bool dropped = true; dropped;) {
            dropped = false;
            const auto found = gaps();
            for (std::size_t g = 0; g + 1 < found.size(); ++g) {
                if (!is_by_chance(found[g], found[g + 1])) continue;
                for (auto i = found[g].a_end; i < found[g + 1].a; ++i) unmatch(i);
                dropped = true;
                ++g;  // the gap to the right has been changed; the next round sees it
            }
        }
    }

    /// Whether what stands between two gaps is equal by chance.
    bool is_by_chance(const Gap& left, const Gap& right) const {
        // A blank between two words that were each replaced is the blank that stood there.
        if (left.a_end - left.a == 1 && right.a_end - right.a == 1 && right.a - left.a_end == 1) return false;
        const auto equal = old_length(left.a_end, right.a);
        const auto deleted = std::pair{old_length(left.a, left.a_end), old_length(right.a, right.a_end)};
        const auto inserted = std::pair{new_length(left.b, left.b_end), new_length(right.b, right.b_end)};
        if (equal <= std::min({deleted.first, deleted.second, inserted.first, inserted.second})) return true;
        const bool rewritten = deleted.first + deleted.second > kMuchForOne * equal && inserted.first + inserted.second > kMuchForOne * equal;
        return rewritten && equal <= std::max(deleted.first, inserted.first) && equal <= std::max(deleted.second, inserted.second);
    }

    /// Replaced stretches with equally many line ends are the same paragraphs: their line ends hold on to each other, and so does what is
    /// equal beside them.
    void align_paragraphs() {
        const auto line_end = m_kinds.find("\n");
        if (line_end == m_kinds.end()) return;
        for (const auto& gap : gaps()) {
            std::vector<Index> old_ends;
            std::vector<Index> new_ends;
            for (auto i = gap.a; i < gap.a_end; ++i) {
                if (old_at(i).kind == line_end->second) old_ends.push_back(i);
            }
            for (auto j = gap.b; j < gap.b_end; ++j) {
                if (new_at(j).kind == line_end->second) new_ends.push_back(j);
            }
            if (old_ends.empty() || old_ends.size() != new_ends.size()) continue;
            old_ends.push_back(gap.a_end);
            new_ends.push_back(gap.b_end);
            auto a = gap.a;
            auto b = gap.b;
            for (std::size_t k = 0; k < old_ends.size(); ++k) {
                auto a_end = old_ends[k];
                auto b_end = new_ends[k];
                match_ends(a, a_end, b, b_end);
                if (k + 1 < old_ends.size()) match(old_ends[k], new_ends[k]);
                a = old_ends[k] + 1;
                b = new_ends[k] + 1;
            }
        }
    }

    /// Takes what is equal at both ends off the stretches.
    void match_ends(Index& a, Index& a_end, Index& b, Index& b_end) {
        while (a < a_end && b < b_end && same(a, b)) match(a++, b++);
        while (a < a_end && b < b_end && same(a_end - 1, b_end - 1)) match(--a_end, --b_end);
    }

    /// How good a border between two tokens is for an insertion or deletion: 3 between paragraphs, 2 between sentences, 1 between words.
    static int border(const std::vector<Token>& tokens, std::string_view text, Index at) {
        if (at == 0 || at == count(tokens)) return 3;
        const auto character = [&](Index i) { return text.substr(tokens[static_cast<std::size_t>(i)].byte, tokens[static_cast<std::size_t>(i)].bytes); };
        const auto before = character(at - 1);
        if (before == "\n") return 3;
        if (before != " ") return character(at) == "\n" ? 2 : 0;
        const auto mark = at > 1 ? character(at - 2) : std::string_view{};
        return mark == "." || mark == "?" || mark == "!" || mark == "…" || mark == "“" || mark == "\"" || mark == ")" ? 2 : 1;
    }

    /// A deletion or insertion that equals its surroundings could stand at several places ("das war [gut. das war] schlecht"): of these the
    /// one between sentences is what a person did.
    void slide_gaps() {
        for (const auto& gap : gaps()) {
            if (gap.b == gap.b_end) slide(gap.a, gap.a_end, gap.b, m_old, m_old_text, true);
            else if (gap.a == gap.a_end) slide(gap.b, gap.b_end, gap.a, m_new, m_new_text, false);
        }
    }

    void slide(Index begin, Index end, Index other, const std::vector<Token>& tokens, std::string_view text, bool is_deletion) {
        const auto kind = [&](Index i) { return tokens[static_cast<std::size_t>(i)].kind; };
        const auto& matches = is_deletion ? m_match : m_back;
        const auto matched_to = [&](Index i, Index expected) { return i >= 0 && i < count(tokens) && matches[static_cast<std::size_t>(i)] == expected; };
        Index left = 0;
        while (matched_to(begin - 1 - left, other - 1 - left) && kind(begin - 1 - left) == kind(end - 1 - left)) ++left;
        Index right = 0;
        while (matched_to(end + right, other + right) && kind(end + right) == kind(begin + right)) ++right;
        Index best = 0;
        int best_score = -1;
        // Beside another change it is a part of that one: "Müller" became "Herr X", not "Herr" with an "X" behind it.
        const auto& back = is_deletion ? m_back : m_match;
        const auto is_free = [](const std::vector<Index>& all, Index i) { return i >= 0 && i < static_cast<Index>(all.size()) && all[static_cast<std::size_t>(i)] == kNone; };
        const bool touches_left = is_free(matches, begin - 1 - left) || is_free(back, other - 1 - left);
        const bool touches_right = is_free(matches, end + right) || is_free(back, other + right);
        for (auto shift = -left; shift <= right; ++shift) {
            const bool touches = (shift == -left && touches_left) || (shift == right && touches_right);
            const auto score = border(tokens, text, begin + shift) + border(tokens, text, end + shift) + (touches ? kTouching : 0);
            if (score > best_score || (score == best_score && std::abs(shift) < std::abs(best))) best = shift, best_score = score;
        }
        for (; best < 0; ++best, --begin, --end, --other) rematch(begin - 1, end - 1, other - 1, is_deletion);
        for (; best > 0; --best, ++begin, ++end, ++other) rematch(end, begin, other, is_deletion);
    }

    void rematch(Index from, Index to, Index other, bool is_deletion) {
        unmatch(is_deletion ? from : other);
        if (is_deletion) match(to, other);
        else match(other, to);
    }

    Pieces pieces_of_words() const {
        Pieces pieces;
        for (Index i = 0; i < count(m_old); ++i) {
            const auto j = m_match[static_cast<std::size_t>(i)];
            if (j == kNone) continue;
            if (same(i, j)) pieces.push_back({old_at(i).begin, new_at(j).begin, old_at(i).length});
            else for (const auto& letter : kept_letters(old_at(i), new_at(j))) pieces.push_back({old_at(i).begin + letter.old_index, new_at(j).begin + letter.new_index, 1});
        }
        return pieces;
    }

    /// Passages that stand in no gap of the same place, but elsewhere as they were.
    void add_moves(Pieces& pieces) {
        // Where some words stand together among the unmatched ones of the new text; kNone for several places.
        std::unordered_map<std::uint64_t, Index> places;
        for (Index j = 0; j < count(m_new); ++j) {
            if (const auto hash = hash_of_words(m_new, m_back, j)) {
                const auto [place, is_new] = places.emplace(*hash, j);
                if (!is_new) place->second = kNone;
            }
        }
        for (Index i = 0; i < count(m_old); ++i) {
            const auto hash = hash_of_words(m_old, m_match, i);
            const auto place = hash ? places.find(*hash) : places.end();
            if (place == places.end() || place->second == kNone) continue;
            auto a = i;
            auto b = place->second;
            const auto is_free = [&](Index x, Index y) {
                return x >= 0 && y >= 0 && x < count(m_old) && y < count(m_new) && m_match[static_cast<std::size_t>(x)] == kNone &&
                       m_back[static_cast<std::size_t>(y)] == kNone && same(x, y);
            };
            if (!is_free(a, b)) continue;
            while (is_free(a - 1, b - 1)) --a, --b;
            const auto first = a;
            while (is_free(a, b)) match(a++, b++);
            if (old_length(first, a) < kShortestMove) {
                for (auto x = first; x < a; ++x) unmatch(x);
                continue;
            }
            for (auto x = first; x < a; ++x) pieces.push_back({old_at(x).begin, new_at(m_match[static_cast<std::size_t>(x)]).begin, old_at(x).length});
            i = a - 1;
        }
    }

    /// Of the next kMoveWords words from token `at` on, if all of them are unmatched.
    static std::optional<std::uint64_t> hash_of_words(const std::vector<Token>& tokens, const std::vector<Index>& matches, Index at) {
        if (!tokens[static_cast<std::size_t>(at)].is_word) return std::nullopt;
        auto hash = kHashStart;
        std::size_t words = 0;
        for (; at < count(tokens) && words < kMoveWords; ++at) {
            const auto& token = tokens[static_cast<std::size_t>(at)];
            if (matches[static_cast<std::size_t>(at)] != kNone) return std::nullopt;
            if (!token.is_word) continue;
            ++words;
            hash = (hash ^ static_cast<std::uint64_t>(token.kind)) * kHashFactor;
        }
        return words == kMoveWords ? std::optional{hash} : std::nullopt;
    }

    static std::vector<std::int32_t> letters(std::string_view text, const Token& token) {
        std::vector<std::int32_t> found;
        for (auto byte = token.byte; byte < token.byte + token.bytes;) found.push_back(static_cast<std::int32_t>(next_code_point(text, byte)));
        return found;
    }

    /// The letters that two words share, if the one is the other with a slip of the pen.
    std::vector<Match> kept_letters(const Token& old_word, const Token& new_word) const {
        if (!old_word.is_word || !new_word.is_word || std::abs(old_word.length - new_word.length) > kLongestWord / 6) return {};
        if (old_word.length > kLongestWord || new_word.length > kLongestWord) return {};
        const auto most = std::max<std::int64_t>(2, (old_word.length + new_word.length) / 6);
        const auto matches = shortest_edit(letters(m_old_text, old_word), letters(m_new_text, new_word), most);
        const bool is_slip = matches && 2 * static_cast<std::int64_t>(matches->size()) >= std::max(old_word.length, new_word.length);
        return is_slip ? *matches : std::vector<Match>{};
    }

    /// Within each small replaced stretch: the choice of misspelt words that keeps most letters in order.
    void pair_slips() {
        for (const auto& gap : gaps()) {
            const auto n = gap.a_end - gap.a;
            const auto m = gap.b_end - gap.b;
            if (n == 0 || m == 0 || n * m > kLargestSlipBlock) continue;
            // best[i][j]: letters kept by the tokens from i and from j on.
            std::vector<std::vector<Index>> best(static_cast<std::size_t>(n + 1), std::vector<Index>(static_cast<std::size_t>(m + 1), 0));
            std::vector<std::vector<Index>> kept = best;
            const auto cell = [](auto& table, Index i, Index j) -> Index& { return table[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)]; };
            for (auto i = n - 1; i >= 0; --i) {
                for (auto j = m - 1; j >= 0; --j) {
                    cell(kept, i, j) = static_cast<Index>(kept_letters(old_at(gap.a + i), new_at(gap.b + j)).size());
                    const auto paired = cell(kept, i, j) > 0 ? cell(kept, i, j) + cell(best, i + 1, j + 1) : 0;
                    cell(best, i, j) = std::max({cell(best, i + 1, j), cell(best, i, j + 1), paired});
                }
            }
            for (Index i = 0, j = 0; i < n && j < m;) {
                if (cell(kept, i, j) > 0 && cell(best, i, j) == cell(kept, i, j) + cell(best, i + 1, j + 1)) match(gap.a + i++, gap.b + j++);
                else if (cell(best, i, j) == cell(best, i + 1, j)) ++i;
                else ++j;
            }
        }
    }

    static Pieces joined(const Pieces& pieces) {
        Pieces result;
        for (const auto& piece : pieces) {
            const bool goes_on = !result.empty() && result.back().old_begin + result.back().length == piece.old_begin &&
                                 result.back().new_begin + result.back().length == piece.new_begin;
            if (goes_on) result.back().length += piece.length;
            else result.push_back(piece);
        }
        return result;
    }

    std::string_view m_old_text;
    std::string_view m_new_text;
    Kinds m_kinds;
    std::vector<Token> m_old;
    std::vector<Token> m_new;
    std::vector<Index> m_match;  ///< of each old token: its new one
    std::vector<Index> m_back;   ///< of each new token: its old one
};

}  // namespace

AnchorMap compare(std::string_view old_text, std::string_view new_text) {
    return Comparison{old_text, new_text}.run();
}

}  // namespace fundstelle::text
