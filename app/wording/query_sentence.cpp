// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <array>

#include "wording/tables.h"

namespace fundstelle::wording {

namespace {

using analysis::DistanceUnit;
using analysis::Operator;
using analysis::Query;
using analysis::Side;

class Sentence {
public:
    Sentence(project::Project& project, Language language) : m_project{project}, m_language{language} {}

    [[nodiscard]] std::string say(const char* german, const char* english) const { return fundstelle::say(m_language, german, english); }
    [[nodiscard]] std::string quoted(const std::string& name) const { return say("„", "“") + name + say("“", "”"); }
    [[nodiscard]] std::string code(model::CodeId id) const {
        const auto& tree = m_project.codebook().tree();
        const auto index = tree.index_of(id);
        return quoted(index ? tree[*index].name : say("gelöschter Code", "deleted code"));
    }
    /// „A“, „B“ oder „C“
    [[nodiscard]] std::string list(const std::vector<model::CodeId>& codes, const std::string& last) const {
        std::string words;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (i > 0) words += i + 1 == codes.size() ? " " + last + " " : ", ";
            words += code(codes[i]);
        }
        return words;
    }
    [[nodiscard]] std::string either(const std::vector<model::CodeId>& codes) const { return list(codes, say("oder", "or")); }
    [[nodiscard]] std::string both(const std::vector<model::CodeId>& codes) const { return list(codes, say("und", "and")); }

    [[nodiscard]] std::string operation(const Query& query) const {
        auto all = query.codes;
        all.insert(all.end(), query.with.begin(), query.with.end());
        const auto a = either(query.codes);
        const auto b = either(query.with);
        switch (query.operation) {
            case Operator::Any: return query.codes.empty() ? say("Alle Segmente", "All segments") : words("Segmente mit {0}", "Segments with {0}", a);
            case Operator::Intersection: return words("Stellen, an denen sich {0} überschneiden", "Passages where {0} intersect", both(all));
            case Operator::AtLeast:
                return words("Stellen, an denen sich mindestens {1} von {0} überschneiden", "Passages where at least {1} of {0} intersect", both(all), count(query));
            case Operator::Overlapping:
                return query.list_codings ? words("Segmente mit {0}, die einander überlappen", "Segments with {0} that overlap each other", both(all))
                                          : words("Passagen, in denen {0} einander überlappen", "Passages in which {0} overlap", both(all));
            case Operator::OverlappingAtLeast:
                return query.list_codings ? words("Segmente, mit denen mindestens {1} von {0} einander überlappen", "Segments with which at least {1} of {0} overlap", both(all), count(query))
                                          : words("Passagen, in denen mindestens {1} von {0} einander überlappen", "Passages in which at least {1} of {0} overlap", both(all), count(query));
            case Operator::OnlyOne: return words("Segmente, an denen von {0} nur ein Code vergeben ist", "Segments that have only one code of {0}", both(all));
            case Operator::OnlyThis: return words("Segmente mit {1}, die sich nicht mit {0} überschneiden", "Segments with {1} that do not intersect {0}", a, b);
            case Operator::Inside: return words("Segmente mit {0}, die innerhalb von {1} liegen", "Segments with {0} that lie inside {1}", a, b);
            case Operator::PartlyInside: return words("Segmente mit {0}, die nur teilweise innerhalb von {1} liegen", "Segments with {0} that lie only partly inside {1}", a, b);
            case Operator::Outside: return words("Segmente mit {0}, die außerhalb von {1} liegen", "Segments with {0} that lie outside {1}", a, b);
            case Operator::FollowedBy:
                if (query.show == Side::B) return words("Segmente mit {1}, die innerhalb von {2} auf {0} folgen", "Segments with {1} that follow {0} within {2}", a, b, distance(query));
                if (query.show == Side::A) return words("Segmente mit {0}, auf die innerhalb von {2} {1} folgt", "Segments with {0} that {1} follows within {2}", a, b, distance(query));
                return words("Segmente mit {0} und mit {1}, das innerhalb von {2} darauf folgt", "Segments with {0} and with {1} that follows within {2}", a, b, distance(query));
            case Operator::Near: break;
        }
        if (query.show == Side::B) return words("Segmente mit {1}, in deren Nähe (bis {2}) {0} steht", "Segments with {1} that are near {0} (up to {2})", a, b, distance(query));
        if (query.show == Side::A) return words("Segmente mit {0}, in deren Nähe (bis {2}) {1} steht", "Segments with {0} that are near {1} (up to {2})", a, b, distance(query));
        return words("Segmente mit {0} und mit {1}, die nah beieinander (bis {2}) stehen", "Segments with {0} and with {1} that stand near each other (up to {2})", a, b, distance(query));
    }

    [[nodiscard]] std::vector<std::string> filter(const analysis::Filter& filter) const {
        std::vector<std::string> parts;
        if (filter.documents.size() > 3) parts.push_back(fmt::format("{} {}", filter.documents.size(), say("Dokumente", "documents")));
        else {
            for (const auto& id : filter.documents) parts.push_back(quoted(m_project.documents().find(id) ? m_project.documents().find(id)->name : say("gelöscht", "deleted")));
        }
        if (filter.group) parts.push_back(say("Gruppe ", "group ") + name_of(m_project.documents().groups(), *filter.group));
        if (filter.set) parts.push_back(say("Set ", "set ") + name_of(m_project.documents().sets(), *filter.set));
        for (const auto& condition : filter.conditions) parts.push_back(to_string(condition));
        if (!filter.coders.empty()) {
            std::string names;
            for (const auto& id : filter.coders) names += (names.empty() ? "" : say(" oder ", " or ")) + name_of(m_project.codings().coders(), id);
            parts.push_back(say("kodiert von ", "coded by ") + names);
        }
        if (filter.role) {
            const auto role = static_cast<std::size_t>(*filter.role);
            parts.push_back(std::array{say("nur Interviewende", "interviewers only"), say("nur Interviewte", "interviewees only"), say("nur Sonstige", "others only")}.at(role));
        }
        if (filter.speaker) parts.push_back(say("nur Sprecher ", "only speaker ") + *filter.speaker);
        if (filter.min_weight > 0) parts.push_back(say("Gewicht ab ", "weight from ") + std::to_string(filter.min_weight));
        if (!filter.codes.empty()) parts.push_back(say("nur Codes ", "only codes ") + both(filter.codes));
        if (filter.created_from) parts.push_back(say("kodiert ab ", "coded from ") + moment(*filter.created_from, m_language));
        if (filter.created_before) parts.push_back(say("kodiert vor ", "coded before ") + moment(*filter.created_before, m_language));
        return parts;
    }

private:
    template <class... Words>
    [[nodiscard]] std::string words(const char* german, const char* english, const Words&... parts) const {
        return fmt::format(fmt::runtime(say(german, english)), parts...);
    }
    [[nodiscard]] static std::string count(const Query& query) { return std::to_string(query.at_least); }
    [[nodiscard]] std::string distance(const Query& query) const {
        const bool one = query.distance == 1;
        const auto unit = [&]() -> std::string {
            switch (query.unit) {
                case DistanceUnit::Character: return one ? say("Zeichen", "character") : say("Zeichen", "characters");
                case DistanceUnit::Sentence: return one ? say("Satz", "sentence") : say("Sätzen", "sentences");
                case DistanceUnit::Turn: return one ? say("Redebeitrag", "turn") : say("Redebeiträgen", "turns");
                case DistanceUnit::Paragraph: break;
            }
            return one ? say("Absatz", "paragraph") : say("Absätzen", "paragraphs");
        };
        return std::to_string(query.distance) + " " + unit();
    }
    template <class Things, class Key>
    [[nodiscard]] std::string name_of(const Things& things, const Key& id) const {
        for (const auto& thing : things) {
            if (thing.id == id) return thing.name;
        }
        return say("gelöscht", "deleted");
    }

    project::Project& m_project;
    Language m_language;
};

}  // namespace

std::string filter_words(project::Project& project, const analysis::Filter& filter, Language language) {
    return joined(Sentence{project, language}.filter(filter));
}

std::string query_sentence(project::Project& project, const analysis::Query& query, Language language) {
    const Sentence sentence{project, language};
    std::vector<std::string> parts{sentence.operation(query)};
    if (query.subcodes == analysis::Subcodes::Include) parts.push_back(sentence.say("mit Untercodes", "with subcodes"));
    const auto filter = sentence.filter(query.filter);
    parts.insert(parts.end(), filter.begin(), filter.end());
    return joined(parts);
}

}  // namespace fundstelle::wording
