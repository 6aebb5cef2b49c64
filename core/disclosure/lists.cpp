// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/lists.h"

#include <algorithm>
#include <array>

#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

extern const char* const kNames;
extern const char* const kPlaces;
extern const char* const kTowns;
extern const char* const kPlates;
extern const char* const kTerms;

namespace {

/// Calls `take(section, item)` for each item; comments and empty lines are skipped.
template <class Take>
void for_each_item(const char* file, char separator, Take take) {
    std::string section;
    for (const auto line : text::lines(file)) {
        if (line.empty() || line.front() == '#') continue;
        if (line.front() == '[') {
            section = std::string{line.substr(1, line.size() - 2)};
            continue;
        }
        for (std::size_t begin = 0; begin <= line.size();) {
            const auto end = std::min(line.find(separator, begin), line.size());
            if (end > begin) take(std::string_view{section}, line.substr(begin, end - begin));
            begin = end + 1;
        }
    }
}

Plainness take_mark(std::string_view& item) {
    static constexpr std::string_view kMarks = "~!=+-^";
    static constexpr std::array kMeanings = {Plainness::Word, Plainness::Idiom, Plainness::Counted, Plainness::Masculine, Plainness::Unchanged, Plainness::Small};
    const auto mark = kMarks.find(item.front());
    if (mark == std::string_view::npos) return Plainness::Plain;
    item.remove_prefix(1);
    return kMeanings[mark];
}

PlaceSort sort_of(std::string_view section) {
    if (section == "district") return PlaceSort::District;
    if (section == "city") return PlaceSort::City;
    if (section == "region") return PlaceSort::Region;
    if (section == "quarter") return PlaceSort::Quarter;
    if (section == "country") return PlaceSort::Country;
    if (section == "abroad") return PlaceSort::Abroad;
    return PlaceSort::Municipality;
}

}  // namespace

const NameLists& name_lists() {
    static const auto lists = [] {
        NameLists names;
        for_each_item(kNames, ',', [&](std::string_view section, std::string_view item) {
            const auto plainness = take_mark(item);
            (section == "given" ? names.given : names.family).emplace(text::folded(item), plainness);
        });
        return names;
    }();
    return lists;
}

const StringMap<std::vector<PlaceName>>& places() {
    static const auto index = [] {
        StringMap<std::vector<PlaceName>> by_first_word;
        const auto take = [&](std::string_view section, std::string_view item) {
            PlaceName place{{}, sort_of(section), take_mark(item)};
            const auto folded = text::folded(item);
            for (std::size_t begin = 0; begin <= folded.size();) {
                const auto end = std::min(folded.find(' ', begin), folded.size());
                auto word = folded.substr(begin, end - begin);
                if (word == "st.") word = "sankt";
                if (!word.empty()) place.words.push_back(std::move(word));
                begin = end + 1;
            }
            by_first_word[place.words.front()].push_back(std::move(place));
        };
        for_each_item(kPlaces, '\n', take);
        for_each_item(kTowns, '\n', take);
        for (auto& [word, names] : by_first_word) {
            std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
        }
        return by_first_word;
    }();
    return index;
}

const StringSet& plate_codes() {
    static const auto codes = [] {
        StringSet all;
        for_each_item(kPlates, ' ', [&](std::string_view, std::string_view item) { all.emplace(item); });
        return all;
    }();
    return codes;
}

const StringSet& terms() {
    static const auto words = [] {
        StringSet all;
        for_each_item(kTerms, ',', [&](std::string_view, std::string_view item) { all.insert(text::folded(item)); });
        return all;
    }();
    return words;
}

}  // namespace fundstelle::disclosure
