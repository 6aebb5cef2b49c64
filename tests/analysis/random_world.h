// SPDX-License-Identifier: GPL-3.0-or-later
/// Random projects in plain lists, and the definitions of docs/retrieval.md applied to them slowly, one coding at a time: what
/// the fast functions over a snapshot are compared with.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "analysis/filter.h"
#include "analysis/retrieval.h"
#include "analysis/snapshot.h"
#include "support/sequential_ids.h"

namespace fundstelle::test {

struct PlainTurn {
    int begin;
    int end;
    model::Role role;
    std::string speaker;
};

struct PlainDocument {
    model::DocumentId id;
    std::string name;
    std::optional<std::size_t> group;
    int length;
    std::map<std::string, std::string> values;
    std::vector<PlainTurn> turns;
    std::vector<int> paragraphs;  ///< where each begins
    std::vector<int> sentences;
};

struct PlainCoding {
    model::CodingId key;
    std::size_t document;
    int begin;
    int end;
    std::size_t code;
    std::size_t coder;
    int weight;
    Timestamp created;
};

struct World {
    SequentialIds ids;
    std::vector<model::Code> codes;
    std::vector<std::optional<std::size_t>> parents;  ///< of the codes
    std::vector<PlainDocument> documents;
    std::vector<model::DocumentGroup> groups;
    std::vector<model::DocumentSet> sets;
    std::vector<model::Coder> coders;
    std::vector<PlainCoding> codings;

    [[nodiscard]] bool counts_for(const PlainCoding& coding, std::size_t code, analysis::Subcodes subcodes) const {
        for (std::optional<std::size_t> at = coding.code; at; at = parents[*at]) {
            if (*at == code) return true;
            if (subcodes == analysis::Subcodes::Exclude) return false;
        }
        return false;
    }
    [[nodiscard]] std::size_t code_number(model::CodeId id) const {
        return static_cast<std::size_t>(
            std::find_if(codes.begin(), codes.end(), [&](const auto& code) { return code.id == id; }) - codes.begin());
    }

    /// Documents, codes and coders without any coding.
    [[nodiscard]] analysis::Snapshot empty_snapshot() const {
        analysis::Snapshot snapshot;
        snapshot.groups = groups;
        snapshot.sets = sets;
        snapshot.coders = coders;
        for (const auto& document : documents) {
            analysis::DocumentRows rows{document.id,
                                        document.name,
                                        document.group,
                                        document.length,
                                        {document.values.begin(), document.values.end()},
                                        {},
                                        {},
                                        {},
                                        {},
                                        {document.paragraphs.begin(), document.paragraphs.end()},
                                        {document.sentences.begin(), document.sentences.end()},
                                        {analysis::Part::Turns, analysis::Part::Paragraphs, analysis::Part::Sentences}};
            for (const auto& turn : document.turns) rows.turns.push_back({turn.begin, turn.end, turn.role, turn.speaker});
            snapshot.documents.push_back(std::move(rows));
        }
        snapshot.index_documents();
        snapshot.set_tree(model::CodeTree{codes});
        return snapshot;
    }
    [[nodiscard]] analysis::Row row(analysis::Snapshot& snapshot, const PlainCoding& coding) const {
        return {coding.begin, coding.end, snapshot.slot_of(codes[coding.code].id),
                snapshot.coder_index(coders[coding.coder].id), static_cast<std::uint8_t>(coding.weight)};
    }
    [[nodiscard]] analysis::Snapshot snapshot() const {
        auto snapshot = empty_snapshot();
        for (const auto& coding : codings) {
            auto& document = snapshot.documents[coding.document];
            document.rows.push_back(row(snapshot, coding));
            document.keys.push_back(coding.key);
            document.created.push_back(coding.created);
        }
        snapshot.sort_rows();
        return snapshot;
    }
};

inline std::size_t below(std::mt19937& random, std::size_t count) {
    return std::uniform_int_distribution<std::size_t>{0, count - 1}(random);
}

inline World random_world(unsigned seed, std::size_t coding_count = 150) {
    std::mt19937 random{seed};
    World world;
    const auto code_count = 1 + below(random, 15);
    for (std::size_t i = 0; i < code_count; ++i) {
        std::optional<std::size_t> parent;
        if (i > 0 && below(random, 3) > 0) parent = below(random, i);
        world.parents.push_back(parent);
        world.codes.push_back({model::CodeId{world.ids.next()},
                               parent ? std::optional{world.codes[*parent].id} : std::nullopt,
                               "Code " + std::to_string(i),
                               std::string(1, static_cast<char>('a' + below(random, 26))),
                               "#2f6f8f",
                               {},
                               {},
                               {},
                               {}});
    }
    for (const auto* name : {"Kreise", "Ämter", "Zentren"})
        world.groups.push_back({model::GroupId{world.ids.next()}, name, name});
    for (const auto* name : {"AK", "MS", "Öz"}) world.coders.push_back({model::CoderId{world.ids.next()}, name, "#2f6f8f"});
    const auto document_count = 1 + below(random, 8);
    for (std::size_t d = 0; d < document_count; ++d) {
        PlainDocument document{model::DocumentId{world.ids.next()},
                               "Interview " + std::to_string(d),
                               std::nullopt,
                               static_cast<int>(20 + below(random, 80)),
                               {},
                               {},
                               {},
                               {}};
        if (below(random, 4) > 0) document.group = below(random, world.groups.size());
        const std::vector<std::string> kinds{"Kreis", "kreisfreie Stadt", "Ämter", "Zweckverband"};
        if (below(random, 4) > 0) document.values["Kommunentyp"] = kinds[below(random, kinds.size())];
        const std::vector<std::string> lengths{"9", "38", "100", "38,5", "kurz"};
        if (below(random, 4) > 0) document.values["Dauer"] = lengths[below(random, lengths.size())];
        if (below(random, 4) > 0) document.values["Datum"] = "2020-0" + std::to_string(4 + below(random, 3)) + "-11";
        // Turns in order, with gaps between some of them.
        for (int at = static_cast<int>(below(random, 5)); at + 2 < document.length;) {
            const int end = std::min(document.length, at + 1 + static_cast<int>(below(random, 20)));
            const auto speaker = below(random, 3);
            document.turns.push_back({at, end, speaker == 0 ? model::Role::Interviewer : model::Role::Interviewee,
                                      speaker == 0   ? "I"
                                      : speaker == 1 ? "B1"
                                                     : "B2"});
            at = end + static_cast<int>(below(random, 4));
        }
        for (int at = 0; at < document.length; ++at) {
            if (at == 0 || below(random, 12) == 0) document.paragraphs.push_back(at);
            if (at == 0 || document.paragraphs.back() == at || below(random, 6) == 0) document.sentences.push_back(at);
        }
        world.documents.push_back(std::move(document));
    }
    for (const auto* name : {"Auswahl", "Übrige", "leer"}) {
        model::DocumentSet set{model::SetId{world.ids.next()}, name, {}};
        for (const auto& document : world.documents) {
            if (set.name != "leer" && below(random, 2) == 0) set.members.push_back(document.id);
        }
        world.sets.push_back(std::move(set));
    }
    for (std::size_t i = 0; i < coding_count; ++i) {
        const auto document = below(random, document_count);
        const auto length = static_cast<std::size_t>(world.documents[document].length);
        const auto begin = below(random, length);
        // Short ones, long ones, and some on the very same words.
        const auto end = begin + 1 + below(random, std::min(length - begin, below(random, 2) == 0 ? length : std::size_t{5}));
        world.codings.push_back({model::CodingId{world.ids.next()}, document, static_cast<int>(begin), static_cast<int>(end),
                                 below(random, code_count), below(random, world.coders.size()),
                                 static_cast<int>(below(random, 101)), Timestamp{static_cast<std::int64_t>(below(random, 100))}});
        if (below(random, 6) == 0) {
            auto twin = world.codings.back();
            twin.key = model::CodingId{world.ids.next()};
            twin.coder = below(random, world.coders.size());
            world.codings.push_back(twin);
        }
    }
    std::shuffle(world.codings.begin(), world.codings.end(), random);
    return world;
}

/// Each part of a filter is given in about every third case.
inline analysis::Filter random_filter(std::mt19937& random, const World& world) {
    const auto chance = [&] { return below(random, 3) == 0; };
    analysis::Filter filter;
    if (chance()) {
        for (const auto& document : world.documents) {
            if (below(random, 2) == 0) filter.documents.push_back(document.id);
        }
    }
    if (chance()) filter.group = world.groups[below(random, world.groups.size())].id;
    if (chance()) filter.set = world.sets[below(random, world.sets.size())].id;
    if (chance()) {
        using Comparison = analysis::Condition::Comparison;
        const std::vector<analysis::Condition> conditions{
            {"Kommunentyp", Comparison::Equal, "Kreis"},
            {"Kommunentyp", Comparison::NotEqual, "Ämter"},
            {"Dauer", Comparison::Less, "39"},
            {"Dauer", Comparison::Greater, "38"},
            {"Datum", Comparison::Less, "2020-05-11"},
            {"Datum", Comparison::Greater, "2020-04-30"},
            {"gibt es nicht", Comparison::NotEqual, "x"},
            {"gibt es nicht", Comparison::Equal, ""},
        };
        for (std::size_t i = 0; i < 1 + below(random, 2); ++i)
            filter.conditions.push_back(conditions[below(random, conditions.size())]);
    }
    if (chance()) {
        filter.coders.push_back(world.coders[below(random, world.coders.size())].id);
        if (chance()) filter.coders.push_back(world.coders[below(random, world.coders.size())].id);
    }
    if (chance()) filter.role = below(random, 2) == 0 ? model::Role::Interviewer : model::Role::Interviewee;
    if (chance()) filter.speaker = below(random, 2) == 0 ? "B1" : "I";
    if (chance()) filter.min_weight = static_cast<int>(below(random, 101));
    if (chance()) filter.created_from = Timestamp{static_cast<std::int64_t>(below(random, 60))};
    if (chance()) filter.created_before = Timestamp{static_cast<std::int64_t>(40 + below(random, 60))};
    if (below(random, 6) == 0) {
        for (const auto& code : world.codes) {
            if (below(random, 2) == 0) filter.codes.push_back(code.id);
        }
    }
    return filter;
}

/// Whole numbers and numbers with a comma; nothing for other text.
inline std::optional<double> plain_number(std::string text) {
    if (text.empty() || text.find_first_not_of("0123456789,.") != std::string::npos) return std::nullopt;
    std::replace(text.begin(), text.end(), ',', '.');
    return std::stod(text);
}

inline bool fulfils(const PlainDocument& document, const analysis::Condition& condition) {
    using Comparison = analysis::Condition::Comparison;
    const auto found = document.values.find(condition.variable);
    if (found == document.values.end()) return condition.comparison == Comparison::NotEqual;
    const auto& value = found->second;
    if (condition.comparison == Comparison::Equal) return value == condition.value;
    if (condition.comparison == Comparison::NotEqual) return value != condition.value;
    const auto a = plain_number(value);
    const auto b = plain_number(condition.value);
    const bool less = a && b ? *a < *b : value < condition.value;
    const bool greater = a && b ? *a > *b : value > condition.value;
    return condition.comparison == Comparison::Less ? less : greater;
}

inline bool document_passes(const World& world, const analysis::Filter& filter, std::size_t number) {
    const auto& document = world.documents[number];
    const auto contains = [](const auto& list, const auto& wanted) { return std::count(list.begin(), list.end(), wanted) > 0; };
    if (!filter.documents.empty() && !contains(filter.documents, document.id)) return false;
    if (filter.group && (!document.group || world.groups[*document.group].id != *filter.group)) return false;
    if (filter.set) {
        bool member = false;
        for (const auto& set : world.sets) member = member || (set.id == *filter.set && contains(set.members, document.id));
        if (!member) return false;
    }
    for (const auto& condition : filter.conditions) {
        if (!fulfils(document, condition)) return false;
    }
    return true;
}

inline bool passes(const World& world, const analysis::Filter& filter, const PlainCoding& coding) {
    if (!document_passes(world, filter, coding.document)) return false;
    if (coding.weight < filter.min_weight) return false;
    if (filter.created_from && coding.created < *filter.created_from) return false;
    if (filter.created_before && coding.created >= *filter.created_before) return false;
    if (!filter.codes.empty() && std::count(filter.codes.begin(), filter.codes.end(), world.codes[coding.code].id) == 0) return false;
    if (!filter.coders.empty() && std::count(filter.coders.begin(), filter.coders.end(), world.coders[coding.coder].id) == 0) {
        return false;
    }
    if (!filter.role && !filter.speaker) return true;
    for (const auto& turn : world.documents[coding.document].turns) {
        bool shared = false;
        for (int p = coding.begin; p < coding.end; ++p) shared = shared || (turn.begin <= p && p < turn.end);
        if (shared && (!filter.role || turn.role == *filter.role) && (!filter.speaker || turn.speaker == *filter.speaker))
            return true;
    }
    return false;
}

}  // namespace fundstelle::test
