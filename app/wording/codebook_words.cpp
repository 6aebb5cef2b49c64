// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/codebook_words.h"

#include <fmt/ranges.h>

#include "model/code_tree.h"

namespace fundstelle::wording {

using Kind = project::CodeDifference::Kind;
using project::CodeText;

std::string_view key_of(Kind kind) {
    switch (kind) {
        case Kind::Added: break;
        case Kind::Renamed: return "renamed";
        case Kind::Moved: return "moved";
        case Kind::Changed: return "changed";
        case Kind::Missing: return "missing";
    }
    return "added";
}

std::string_view key_of(CodeText text) {
    switch (text) {
        case CodeText::Colour: break;
        case CodeText::Definition: return "definition";
        case CodeText::Anchor: return "anchor";
        case CodeText::Rule: return "rule";
        case CodeText::Demarcation: return "demarcation";
    }
    return "colour";
}

std::string name_of(Kind kind, Language language) {
    switch (kind) {
        case Kind::Added: break;
        case Kind::Renamed: return say(language, "Umbenannt", "Renamed");
        case Kind::Moved: return say(language, "Verschoben", "Moved");
        case Kind::Changed: return say(language, "Geändert", "Changed");
        case Kind::Missing: return say(language, "Nur hier", "Only here");
    }
    return say(language, "Neu", "New");
}

std::string name_of(CodeText text, Language language) {
    switch (text) {
        case CodeText::Colour: break;
        case CodeText::Definition: return say(language, "Definition", "definition");
        case CodeText::Anchor: return say(language, "Ankerbeispiel", "anchor example");
        case CodeText::Rule: return say(language, "Kodierregel", "coding rule");
        case CodeText::Demarcation: return say(language, "Abgrenzung", "demarcation");
    }
    return say(language, "Farbe", "colour");
}

std::string path_of(const formats::CodebookEntry& entry) {
    return fmt::format("{}", fmt::join(entry.path, model::kPathSeparator));
}

std::string difference_words(const project::CodebookComparison& comparison, const project::CodeDifference& difference, Language language) {
    const auto theirs = [&] { return path_of(comparison.theirs[*difference.theirs]); };
    const auto ours = [&] { return path_of(comparison.ours[*difference.ours]); };
    if (difference.kind == Kind::Added) return theirs();
    auto words = ours();
    if (difference.kind == Kind::Renamed || difference.kind == Kind::Moved) words += " → " + theirs();
    for (std::size_t i = 0; i < difference.texts.size(); ++i) words += (i == 0 ? ": " : ", ") + name_of(difference.texts[i].text, language);
    return words;
}

LeavingTexts leaving_texts(project::Project& project, const model::CodeTree& tree, Language language) {
    auto texts = leaving_texts(tree);
    for (const auto& code : tree.codes()) {
        for (const auto& shown : project.anchor_examples().shown(code.id)) {
            texts.push_back({text::place_words(shown.document, shown.paragraph, shown.paragraph, language), shown.words + '\n' + shown.document, project::Hit{shown.example.document, shown.example.range}});
        }
    }
    return texts;
}

}  // namespace fundstelle::wording
