// SPDX-License-Identifier: GPL-3.0-or-later
/// How often which words stand in texts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fundstelle::text {

/// All forms of one word.
struct WordCount {
    std::string word;        ///< its most frequent form, as it is written
    std::int64_t count{0};
    std::int64_t texts{0};   ///< in how many texts
};

/// Counts the words of texts, gathered by their German stem, without regard to case. Stop words, single letters and what has a digit do not
/// count; of „Manager*innen“ the „innen“ does not either.
class WordCounts {
public:
    /// Texts of one number (any, but all of one text in a row) count as one text.
    void add(std::string_view utf8, std::int64_t text);

    /// The most frequent first, then in alphabetical order; at most `most`.
    [[nodiscard]] std::vector<WordCount> top(std::size_t most) const;
    /// All words that count, each time they stand.
    [[nodiscard]] std::int64_t total() const { return m_total; }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    static constexpr std::size_t kNoGroup = static_cast<std::size_t>(-1);
    struct Form {
        std::size_t group;  ///< `kNoGroup` for what does not count
        std::int64_t count{0};
    };
    struct Group {
        std::int64_t count{0};
        std::int64_t texts{0};
        std::int64_t last_text{-1};
    };
    template <class Value>
    using ByWord = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    [[nodiscard]] std::size_t group_of(std::string_view form);

    ByWord<Form> m_forms;            ///< as they are written
    ByWord<std::size_t> m_groups;    ///< by stem
    std::vector<Group> m_counts;
    std::int64_t m_total{0};
};

}  // namespace fundstelle::text
