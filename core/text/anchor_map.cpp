// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor_map.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

#include "base/error.h"

namespace fundstelle::text {

namespace {

/// Moved pieces belong to one run if about as much stands between them in the new text as in the old one.
constexpr std::int64_t kLargestGapInRun = 40;

/// The pieces that stay where all others are taken as moved: the heaviest choice whose new positions grow.
std::vector<bool> in_order(const std::vector<AnchorMap::Piece>& pieces) {
    // best[new position] = the heaviest chain that ends there; only chains that are heavier than all before them are kept.
    struct Chain {
        std::int64_t weight;
        std::size_t last;
    };
    constexpr auto kNone = std::numeric_limits<std::size_t>::max();
    std::map<std::int64_t, Chain> best;
    std::vector<std::size_t> before(pieces.size(), kNone);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& piece = pieces[i];
        auto next = best.lower_bound(piece.new_begin);
        std::int64_t weight = piece.length;
        if (next != best.begin()) {
            before[i] = std::prev(next)->second.last;
            weight += std::prev(next)->second.weight;
        }
        while (next != best.end() && next->second.weight <= weight) next = best.erase(next);
        best.emplace_hint(next, piece.new_begin, Chain{weight, i});
    }
    std::vector<bool> chosen(pieces.size(), false);
    for (auto i = best.empty() ? kNone : best.rbegin()->second.last; i != kNone; i = before[i]) chosen[i] = true;
    return chosen;
}

}  // namespace

AnchorMap::AnchorMap(std::vector<Piece> pieces, std::int64_t old_size, std::int64_t new_size)
    : m_pieces{std::move(pieces)}, m_old_size{old_size}, m_new_size{new_size} {
    std::int64_t old_end = 0;
    for (const auto& piece : m_pieces) {
        if (piece.length < 1 || piece.old_begin < old_end || piece.new_begin < 0 || piece.new_begin + piece.length > new_size) {
            throw Error{ErrorKind::Invalid, "pieces of an anchor map overlap or lie outside"};
        }
        old_end = piece.old_begin + piece.length;
    }
    if (old_end > old_size) throw Error{ErrorKind::Invalid, "pieces of an anchor map lie outside"};
    auto by_new = m_pieces;
    std::sort(by_new.begin(), by_new.end(), [](const auto& a, const auto& b) { return a.new_begin < b.new_begin; });
    for (std::size_t i = 1; i < by_new.size(); ++i) {
        if (by_new[i].new_begin < by_new[i - 1].new_begin + by_new[i - 1].length) throw Error{ErrorKind::Invalid, "pieces of an anchor map overlap"};
    }
    group_pieces();
}

AnchorMap AnchorMap::identity(std::int64_t size) {
    return {size > 0 ? std::vector<Piece>{{0, 0, size}} : std::vector<Piece>{}, size, size};
}

void AnchorMap::group_pieces() {
    const auto stays = in_order(m_pieces);
    m_groups.assign(m_pieces.size(), 0);
    std::size_t groups = 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (stays[i]) continue;
        const bool goes_on = i > 0 && m_groups[i - 1] != 0 && [&] {
            const auto& before = m_pieces[i - 1];
            const auto old_gap = m_pieces[i].old_begin - before.old_begin - before.length;
            const auto new_gap = m_pieces[i].new_begin - before.new_begin - before.length;
            return new_gap >= 0 && new_gap <= kLargestGapInRun && old_gap <= kLargestGapInRun;
        }();
        m_groups[i] = goes_on ? m_groups[i - 1] : ++groups;
    }
}

AnchorMap::Moved AnchorMap::map(const CodePointRange& range) const {
    struct Part {
        std::int64_t begin;
        std::int64_t end;
        std::int64_t kept;
    };
    std::map<std::size_t, Part> parts;  // by group
    auto piece = std::partition_point(m_pieces.begin(), m_pieces.end(),
                                      [&](const Piece& p) { return p.old_begin + p.length <= range.begin().count(); });
    for (; piece != m_pieces.end() && piece->old_begin < range.end().count(); ++piece) {
        const auto old_begin = std::max(piece->old_begin, range.begin().count());
        const auto old_end = std::min(piece->old_begin + piece->length, range.end().count());
        const auto begin = piece->new_begin + (old_begin - piece->old_begin);
        const auto end = begin + (old_end - old_begin);
        auto [part, is_new] = parts.emplace(m_groups[static_cast<std::size_t>(piece - m_pieces.begin())], Part{begin, end, 0});
        part->second.begin = std::min(part->second.begin, begin);
        part->second.end = std::max(part->second.end, end);
        part->second.kept += end - begin;
    }
    if (parts.empty()) return {std::nullopt, 0, false};
    const auto largest = std::max_element(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.second.kept < b.second.kept; });
    const auto& part = largest->second;
    return {CodePointRange{part.begin, part.end}, part.kept, parts.size() > 1};
}

CodePointOffset AnchorMap::map(CodePointOffset position) const {
    const auto piece = std::partition_point(m_pieces.begin(), m_pieces.end(),
                                            [&](const Piece& p) { return p.old_begin + p.length <= position.count(); });
    if (piece == m_pieces.end()) return CodePointOffset{m_new_size};
    return CodePointOffset{piece->new_begin + std::max<std::int64_t>(position.count() - piece->old_begin, 0)};
}

std::vector<AnchorMap::Difference> AnchorMap::differences() const {
    std::vector<Difference> found;
    Difference open{0, 0, 0, 0};
    const auto close_at = [&](std::int64_t old_end, std::int64_t new_end) {
        open.old_end = old_end;
        open.new_end = new_end;
        if (open.old_begin < open.old_end || open.new_begin < open.new_end) found.push_back(open);
    };
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_groups[i] != 0) continue;
        const auto& piece = m_pieces[i];
        close_at(piece.old_begin, piece.new_begin);
        open = {piece.old_begin + piece.length, 0, piece.new_begin + piece.length, 0};
    }
    close_at(m_old_size, m_new_size);
    return found;
}

AnchorMap AnchorMap::inverse() const {
    std::vector<Piece> pieces;
    pieces.reserve(m_pieces.size());
    for (const auto& piece : m_pieces) pieces.push_back({piece.new_begin, piece.old_begin, piece.length});
    std::sort(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) { return a.old_begin < b.old_begin; });
    return {std::move(pieces), m_new_size, m_old_size};
}

AnchorMap AnchorMap::then(const AnchorMap& next) const {
    std::vector<Piece> pieces;
    for (const auto& first : m_pieces) {
        auto second = std::partition_point(next.m_pieces.begin(), next.m_pieces.end(),
                                           [&](const Piece& p) { return p.old_begin + p.length <= first.new_begin; });
        for (; second != next.m_pieces.end() && second->old_begin < first.new_begin + first.length; ++second) {
            const auto begin = std::max(first.new_begin, second->old_begin);
            const auto end = std::min(first.new_begin + first.length, second->old_begin + second->length);
            const Piece piece{first.old_begin + (begin - first.new_begin), second->new_begin + (begin - second->old_begin), end - begin};
            const bool goes_on = !pieces.empty() && pieces.back().old_begin + pieces.back().length == piece.old_begin &&
                                 pieces.back().new_begin + pieces.back().length == piece.new_begin;
            if (goes_on) pieces.back().length += piece.length;
            else pieces.push_back(piece);
        }
    }
    return {std::move(pieces), m_old_size, next.m_new_size};
}

std::string to_string(const AnchorMap& map) {
    auto json = fmt::format("[[{},{}]", map.old_size(), map.new_size());
    for (const auto& piece : map.pieces()) {
        json += fmt::format(",[{},{},{},{}]", piece.old_begin, piece.old_begin + piece.length, piece.new_begin, piece.new_begin + piece.length);
    }
    return json + "]";
}

AnchorMap parse_anchor_map(std::string_view json) {
    // All that can stand there is brackets, commas and numbers; the numbers alone tell everything.
    std::vector<std::int64_t> numbers;
    const char* at = json.data();
    const char* const end = at + json.size();
    while (at != end) {
        if (*at == '[' || *at == ']' || *at == ',' || *at == ' ') {
            ++at;
            continue;
        }
        const auto [behind, error] = std::from_chars(at, end, numbers.emplace_back());
        if (error != std::errc{}) throw Error{ErrorKind::Damaged, "not an anchor map"};
        at = behind;
    }
    if (numbers.size() < 2 || numbers.size() % 4 != 2) throw Error{ErrorKind::Damaged, "not an anchor map"};
    std::vector<AnchorMap::Piece> pieces;
    for (std::size_t i = 2; i < numbers.size(); i += 4) pieces.push_back({numbers[i], numbers[i + 2], numbers[i + 1] - numbers[i]});
    try {
        return {std::move(pieces), numbers[0], numbers[1]};
    } catch (const Error& error) {
        throw Error{ErrorKind::Damaged, error.what()};
    }
}

}  // namespace fundstelle::text
