// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/pseudonyms.h"

#include <algorithm>

#include "base/error.h"
#include "disclosure/lists.h"
#include "disclosure/words.h"
#include "text/composed_text.h"
#include "text/offset_map.h"
#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

Pseudonym checked(Pseudonym entry) {
    entry.real = std::string{text::trimmed(entry.real)};
    entry.pseudonym = std::string{text::trimmed(entry.pseudonym)};
    const text::ComposedText composed{entry.real};
    if (Words{composed.utf8()}.size() == 0) throw Error{ErrorKind::Invalid, "a real name needs at least one word", entry.real};
    if (entry.pseudonym.empty()) throw Error{ErrorKind::Invalid, "a pseudonym must not be empty", entry.real};
    return entry;
}

std::string name_of(std::string_view real) {
    return text::folded(text::ComposedText{real}.utf8());
}

/// What a form has behind its name.
enum class Ending { None, Genitive, Adjective, Inhabitant };

struct Form {
    Ending ending;
    std::string_view letters;
};

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Towns have inhabitants; "Bacher" is nobody called Bach.
bool may_be_place(const Pseudonym& entry, std::string_view first_word) {
    if (!entry.kind) return places().contains(first_word);
    return *entry.kind == Kind::Place || *entry.kind == Kind::Birthplace || *entry.kind == Kind::Region || *entry.kind == Kind::Institution;
}

/// The ending with which `folded` is a form of `name`.
std::optional<Form> form_of(std::string_view folded, std::string_view name, bool place) {
    if (folded == name) return Form{Ending::None, {}};
    if (folded.starts_with(name)) {
        const auto rest = folded.substr(name.size());
        if (is_one_of(rest, {"s", "'s", "’s", "'", "’", "ens"})) return Form{Ending::Genitive, rest};
        auto bare = rest;
        for (const std::string_view apostrophe : {"'", "’"}) {
            if (bare.starts_with(apostrophe)) bare.remove_prefix(apostrophe.size());
        }
        if (is_one_of(bare, {"sche", "schen", "scher", "sches", "schem"})) return Form{Ending::Adjective, bare};
        if (place && is_one_of(rest, {"er", "ern", "ers", "r", "rn", "rs", "erin", "erinnen", "aner", "anern"}) && (!rest.starts_with('r') || name.ends_with('e'))) return Form{Ending::Inhabitant, rest};
    }
    // "Bremer" of Bremen, "Göttinger" of Göttingen, "Dresdner" of Dresden
    if (place && name.ends_with("en") && name.size() > 5) {
        const auto stem = name.substr(0, name.size() - 2);
        if (folded.starts_with(stem) && is_one_of(folded.substr(stem.size()), {"er", "ern", "ers", "ner", "nern", "ners"})) return Form{Ending::Inhabitant, folded.substr(stem.size())};
    }
    return std::nullopt;
}

bool ends_with_letter(std::string_view words) {
    std::size_t last = 0;
    for (std::size_t at = 0; at < words.size();) {
        last = at;
        text::next_code_point(words, at);
    }
    if (words.empty()) return false;
    return text::belongs_to_word(text::next_code_point(words, last));
}

std::string replacement_of(const Pseudonym& entry, const Form& form) {
    const bool letter = ends_with_letter(entry.pseudonym);
    if (form.ending == Ending::Genitive) {
        if (!letter) return entry.pseudonym;
        if (form.letters == "'" || form.letters == "’") return entry.pseudonym + std::string{form.letters};
        if (form.letters.starts_with('\'') || form.letters.starts_with("’")) return entry.pseudonym + std::string{form.letters};
        return entry.pseudonym + "s";
    }
    if (form.ending == Ending::Adjective) return letter ? entry.pseudonym + "'" + std::string{form.letters} : entry.pseudonym;
    return entry.pseudonym;
}

/// The words of a real name, folded.
struct Pattern {
    std::vector<std::string> words;
    std::size_t entry;
    bool place;
};

}  // namespace

PseudonymTable::PseudonymTable(std::vector<Pseudonym> entries) {
    StringSet names;
    for (auto& entry : entries) {
        auto one = checked(std::move(entry));
        if (!names.insert(name_of(one.real)).second) throw Error{ErrorKind::Exists, "two pseudonyms for one real name", one.real};
        m_entries.push_back(std::move(one));
    }
}

void PseudonymTable::set(Pseudonym entry) {
    auto one = checked(std::move(entry));
    const auto name = name_of(one.real);
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Pseudonym& other) { return name_of(other.real) == name; });
    if (same == m_entries.end()) m_entries.push_back(std::move(one));
    else *same = std::move(one);
}

bool PseudonymTable::remove(std::string_view real) {
    const auto name = name_of(text::trimmed(real));
    return std::erase_if(m_entries, [&](const Pseudonym& entry) { return name_of(entry.real) == name; }) > 0;
}

std::vector<RealName> PseudonymTable::find(std::string_view utf8) const {
    // By the first two bytes of their first word, with which every form begins, too.
    StringMap<std::vector<Pattern>> by_start;
    const auto start_of = [](std::string_view folded) { return std::string{folded.substr(0, 2)}; };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const text::ComposedText composed{m_entries[i].real};
        const Words words{composed.utf8()};
        Pattern pattern{{}, i, false};
        for (std::size_t k = 0; k < words.size(); ++k) pattern.words.push_back(words[k].folded);
        pattern.place = may_be_place(m_entries[i], pattern.words.front());
        const auto start = start_of(pattern.words.front());
        by_start[start].push_back(std::move(pattern));
    }
    const text::ComposedText composed{utf8};
    const Words words{composed.utf8()};
    const text::OffsetMap offsets{composed.utf8()};
    const text::OffsetMap original{utf8};
    std::vector<RealName> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto candidates = by_start.find(start_of(words[i].folded));
        if (candidates == by_start.end()) continue;
        std::size_t longest = 0;
        std::optional<std::pair<std::size_t, Form>> best;
        for (const auto& pattern : candidates->second) {
            const auto n = pattern.words.size();
            if (n < longest || i + n > words.size()) continue;
            bool same = true;
            for (std::size_t k = 0; same && k + 1 < n; ++k) same = words[i + k].folded == pattern.words[k] && words.gap(i + k).size() <= 3 && words.gap(i + k).find('\n') == std::string_view::npos;
            if (!same) continue;
            // A name begins with a capital letter, unless it is an address of the net or a number.
            const auto form = form_of(words[i + n - 1].folded, pattern.words.back(), pattern.place);
            const bool small = !words[i].capital && !words[i].has_digit && text::folded(m_entries[pattern.entry].real) != m_entries[pattern.entry].real;
            if (!form || small || (n == longest && best && form->ending != Ending::None)) continue;
            longest = n;
            best = {pattern.entry, *form};
        }
        if (!best) continue;
        auto end = words[i + longest - 1].end;
        auto form = best->second;
        // "Jonas'" ends with an apostrophe that belongs to no word
        if (form.ending == Ending::None && m_entries[best->first].real.ends_with('s')) {
            for (const std::string_view apostrophe : {"'", "’"}) {
                if (!composed.utf8().substr(end).starts_with(apostrophe)) continue;
                end += apostrophe.size();
                form = {Ending::Genitive, apostrophe};
                break;
            }
        }
        const text::CodePointRange range{offsets.from_utf8(text::Utf8Offset{static_cast<std::int64_t>(words[i].begin)}), offsets.from_utf8(text::Utf8Offset{static_cast<std::int64_t>(end)})};
        const auto place = composed.original(range);
        found.push_back({place, best->first, std::string{original.slice(place)}, replacement_of(m_entries[best->first], form)});
        i += longest - 1;
    }
    return found;
}

std::string PseudonymTable::replaced(std::string_view utf8) const {
    const text::OffsetMap offsets{utf8};
    std::string result;
    std::size_t behind = 0;
    for (const auto& name : find(utf8)) {
        const auto begin = static_cast<std::size_t>(offsets.to_utf8(name.range.begin()).count());
        result.append(utf8.substr(behind, begin - behind)).append(name.replacement);
        behind = static_cast<std::size_t>(offsets.to_utf8(name.range.end()).count());
    }
    return result.append(utf8.substr(behind));
}

}  // namespace fundstelle::disclosure
