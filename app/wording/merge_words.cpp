// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/merge_words.h"

#include <fmt/format.h>

#include <map>

namespace fundstelle::wording {

namespace {

using What = merge::Conflict::What;

struct Noun {
    const char* one;
    const char* many;
    const char* fresh;  ///< "new", as it stands before several
    const char* english_one;
    const char* english_many;
};

const std::map<std::string, Noun>& nouns() {
    static const std::map<std::string, Noun> kNouns{
        {"coding", {"Kodierung", "Kodierungen", "neue", "coding", "codings"}},
        {"code", {"Code", "Codes", "neuer", "code", "codes"}},
        {"document", {"Dokument", "Dokumente", "neues", "document", "documents"}},
        {"document_version", {"Textfassung", "Textfassungen", "neue", "version of a text", "versions of texts"}},
        {"document_group", {"Gruppe", "Gruppen", "neue", "group", "groups"}},
        {"document_set", {"Dokument-Set", "Dokument-Sets", "neues", "document set", "document sets"}},
        {"set_member", {"Eintrag in Dokument-Sets", "Einträge in Dokument-Sets", "neuer", "entry in document sets", "entries in document sets"}},
        {"code_set", {"Code-Set", "Code-Sets", "neues", "code set", "code sets"}},
        {"code_set_member", {"Eintrag in Code-Sets", "Einträge in Code-Sets", "neuer", "entry in code sets", "entries in code sets"}},
        {"memo", {"Memo", "Memos", "neues", "memo", "memos"}},
        {"variable", {"Variable", "Variablen", "neue", "variable", "variables"}},
        {"variable_value", {"Variablenwert", "Variablenwerte", "neuer", "value of a variable", "values of variables"}},
        {"speaker", {"Sprecher", "Sprecher", "neuer", "speaker", "speakers"}},
        {"coder", {"Kodierende Person", "Kodierende", "neue", "coder", "coders"}},
        {"progress", {"Bearbeitungsstand", "Bearbeitungsstände", "neuer", "state of work", "states of work"}},
        {"summary", {"Summary", "Summarys", "neues", "summary", "summaries"}},
        {"anchor_example", {"Ankerbeispiel", "Ankerbeispiele", "neues", "anchor example", "anchor examples"}},
        {"highlight", {"Textfarbe", "Textfarben", "neue", "highlight", "highlights"}},
        {"link", {"Verknüpfung", "Verknüpfungen", "neue", "link", "links"}},
        {"quote", {"Zitat", "Zitate", "neues", "quote", "quotes"}},
        {"quote_edit", {"Bearbeitung in Zitaten", "Bearbeitungen in Zitaten", "neue", "edit of quotes", "edits of quotes"}},
        {"quote_heading", {"Kapitel", "Kapitel", "neues", "chapter", "chapters"}},
        {"quote_collection", {"Zitatsammlung", "Zitatsammlungen", "neue", "collection of quotes", "collections of quotes"}},
        {"saved_query", {"gespeicherte Abfrage", "gespeicherte Abfragen", "neue", "saved query", "saved queries"}},
        {"project", {"Projektname", "Projektnamen", "neuer", "name of the project", "names of the project"}}};
    return kNouns;
}

Noun noun(const std::string& kind) {
    const auto found = nouns().find(kind);
    return found != nouns().end() ? found->second : Noun{"Eintrag", "Einträge", "neuer", "entry", "entries"};
}

std::string by(const std::string& coder, bool german) {
    return coder.empty() ? std::string{} : (german ? " von " : " by ") + coder;
}

std::string thing(const merge::Conflict& conflict, bool german) {
    const auto word = noun(conflict.kind);
    return conflict.name.empty() ? std::string{german ? word.one : word.english_one}
                                 : fmt::format(fmt::runtime(german ? "{} „{}“" : "{} “{}”"), german ? word.one : word.english_one, conflict.name);
}

}  // namespace

std::vector<std::string> merge_counts(const merge::MergeReport& report, Language language) {
    const bool german = language == Language::German;
    std::vector<std::string> lines;
    for (const auto& count : report.counts) {
        const auto word = noun(count.kind);
        const auto named = [&](std::int64_t number) { return number == 1 ? (german ? word.one : word.english_one) : (german ? word.many : word.english_many); };
        const auto whose = by(count.coder, german);
        if (count.added > 0) {
            lines.push_back(fmt::format("{} {} {}{}", count.added, german ? (count.added == 1 ? word.fresh : "neue") : "new", named(count.added), whose));
        }
        if (count.changed > 0) lines.push_back(fmt::format(fmt::runtime(german ? "{} {} geändert{}" : "{} {} changed{}"), count.changed, named(count.changed), whose));
        if (count.removed > 0) lines.push_back(fmt::format(fmt::runtime(german ? "{} {} entfallen{}" : "{} {} gone{}"), count.removed, named(count.removed), whose));
        if (count.followed > 0) {
            lines.push_back(fmt::format(fmt::runtime(german ? "{} {} mit dem Text verschoben{}" : "{} {} moved along with the text{}"), count.followed, named(count.followed), whose));
        }
    }
    return lines;
}

std::string sentence(const merge::Conflict& conflict, Language language) {
    const bool german = language == Language::German;
    const auto what = thing(conflict, german);
    const auto standing = conflict.standing_coder.empty() ? (german ? "jemand" : "somebody") : conflict.standing_coder;
    const auto lost = conflict.lost_coder.empty() ? (german ? "jemand" : "somebody") : conflict.lost_coder;
    const auto values = conflict.stands == conflict.lost ? std::string{}
                                                         : fmt::format(fmt::runtime(german ? ": „{}“ gilt, „{}“ nicht" : ": “{}” stands, “{}” does not"), conflict.stands, conflict.lost);
    switch (conflict.what) {
        case What::Edited:
            return fmt::format(fmt::runtime(german ? "{}: von {} und von {} geändert{}" : "{}: changed by {} and by {}{}"), what, standing, lost, values);
        case What::EditedDeleted:
            return fmt::format(fmt::runtime(german ? "{}: von {} geändert, später von {} gelöscht; gelöscht" : "{}: changed by {}, deleted later by {}; it is gone"), what, lost, standing);
        case What::DeletedEdited:
            return fmt::format(fmt::runtime(german ? "{}: von {} gelöscht, später von {} geändert; bleibt" : "{}: deleted by {}, changed later by {}; it stays"), what, lost, standing);
        case What::KeptInUse:
            return fmt::format(fmt::runtime(german ? "{}: gelöscht, aber inzwischen verwendet; bleibt" : "{}: deleted, but used meanwhile; it stays"), what);
        case What::Text:
            return fmt::format(fmt::runtime(german ? "{}: Text von {} und von {} berichtigt; es gilt die spätere Fassung, die andere steht unter den Fassungen" : "{}: text corrected by {} and by {}; the later version stands, the other is among the versions"), what, standing, lost);
        case What::SetAside:
            return fmt::format(fmt::runtime(german ? "{}: beiseitegelegt{}" : "{}: set aside{}"), what, values);
        case What::Cycle:
            return fmt::format(fmt::runtime(german ? "{}: auf beiden Seiten verschoben, so dass es unter sich selbst stünde; steht jetzt ganz oben" : "{}: moved on both sides so that it would stand below itself; it is at the top now"), what);
    }
    return {};
}

std::vector<std::string> merge_conflicts(const merge::MergeReport& report, Language language) {
    const bool german = language == Language::German;
    std::vector<std::string> lines;
    for (const auto& conflict : report.conflicts) lines.push_back(sentence(conflict, language));
    for (const auto& name : report.joined_coders) lines.push_back(fmt::format(fmt::runtime(german ? "Kodierende „{}“: zusammengelegt" : "coder “{}”: joined"), name));
    for (const auto& name : report.joined_variables) lines.push_back(fmt::format(fmt::runtime(german ? "Variable „{}“: zusammengelegt" : "variable “{}”: joined"), name));
    for (const auto& path : report.same_codes) {
        lines.push_back(fmt::format(fmt::runtime(german ? "Code „{}“ gibt es jetzt zweimal; „codes merge“ legt sie zusammen" : "there are two codes “{}” now; join them if they are one"), path));
    }
    if (report.left_out > 0) {
        lines.push_back(fmt::format(fmt::runtime(german ? "{} beschädigte Einträge des anderen Projekts weggelassen" : "{} damaged entries of the other project left out"), report.left_out));
    }
    return lines;
}

std::string key_of(What what) {
    switch (what) {
        case What::Edited: return "edited";
        case What::EditedDeleted: return "edited-deleted";
        case What::DeletedEdited: return "deleted-edited";
        case What::KeptInUse: return "kept-in-use";
        case What::Text: return "text";
        case What::SetAside: return "set-aside";
        case What::Cycle: return "cycle";
    }
    return {};
}

}  // namespace fundstelle::wording
