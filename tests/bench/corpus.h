// SPDX-License-Identifier: GPL-3.0-or-later
/// Projects of a given size, the same on every machine: only a seed and integer arithmetic decide what is in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "formats/codebook_csv.h"
#include "formats/codings_csv.h"
#include "formats/transcript.h"

namespace fundstelle::bench {

/// How large a project is.
struct Size {
    std::string_view name;
    std::size_t documents;
    std::int64_t characters;  ///< of each document, in code points
    std::size_t codes;        ///< in a tree of three levels
    std::size_t codings;
    std::size_t coders;
};

/// "XS", "S", "M" or "L".
std::optional<Size> size_named(std::string_view name);

/// A word with an umlaut, about every fiftieth of a text: what the search looks for.
constexpr std::string_view kFrequentWord = "Förderung";

/// Numbers from a seed. The standard's distributions differ between libraries, so they are not used.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine{seed} {}
    /// From 0 to `count` - 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }
    /// From `low` to `high`, both included.
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(below(static_cast<std::size_t>(high - low + 1)));
    }

private:
    std::mt19937_64 m_engine;
};

class Corpus {
public:
    explicit Corpus(const Size& size, std::uint64_t seed = 1);

    [[nodiscard]] const Size& size() const { return m_size; }
    /// "Interview 0001"
    [[nodiscard]] static std::string document_name(std::size_t document);
    /// Turns "I: …" and "B: …" of 100 to 600 code points, one paragraph each.
    [[nodiscard]] std::string text(std::size_t document) const;
    /// With name and text; turns not recognised yet.
    [[nodiscard]] formats::Transcript transcript(std::size_t document) const;

    [[nodiscard]] std::vector<formats::CodebookEntry> codebook() const;
    /// The path of the top code with the most codes below it.
    [[nodiscard]] std::string largest_subtree() const;
    /// In order of document, as an export would have them; ranges of 50 to 600 code points.
    [[nodiscard]] formats::CodingTable codings() const;

private:
    [[nodiscard]] std::vector<std::vector<std::string>> code_paths() const;

    Size m_size;
    std::uint64_t m_seed;
    std::vector<std::string> m_words;
};

}  // namespace fundstelle::bench
