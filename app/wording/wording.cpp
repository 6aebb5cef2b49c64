// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <fmt/format.h>

#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>

namespace fundstelle::wording {

namespace {

struct Both {
    const char* german;
    const char* english;
    [[nodiscard]] const char* in(Language language) const { return language == Language::German ? german : english; }
};

/// {0} is the subject, {1} the place with its preposition, {2} the message for the log.
const std::map<ErrorKind, Both>& error_sentences() {
    static const std::map<ErrorKind, Both> kSentences = {
        {ErrorKind::Invalid, {"{0}: Das geht so nicht ({2}). Es wurde nichts geändert.", "{0}: this is not possible ({2}). Nothing was changed."}},
        {ErrorKind::NotFound, {"„{0}“ gibt es nicht.", "There is no “{0}”."}},
        {ErrorKind::Ambiguous, {"„{0}“ ist mehrdeutig. Der volle Name oder Pfad hilft weiter.", "“{0}” is ambiguous. Give the full name or path."}},
        {ErrorKind::Exists, {"{0} gibt es schon. Die Datei wurde nicht überschrieben.", "{0} exists already. It was not overwritten."}},
        {ErrorKind::Unreadable, {"{0} lässt sich nicht lesen ({2}).", "{0} cannot be read ({2})."}},
        {ErrorKind::Unwritable, {"{0} lässt sich nicht schreiben: Datei oder Ordner sind schreibgeschützt. Es ist nichts verloren.", "{0} cannot be written: the file or its folder is write-protected. Nothing is lost."}},
        {ErrorKind::DiskFull, {"Der Datenträger ist voll; {0} wurde nicht geschrieben. Alles bisher Gespeicherte ist unversehrt. Bitte Platz schaffen und noch einmal versuchen.", "The disk is full; {0} was not written. Everything saved before is unharmed. Please free some space and try again."}},
        {ErrorKind::Unsupported, {"{0} ist kein Format, das Fundstelle liest.", "{0} is not in a format that Fundstelle reads."}},
        {ErrorKind::Protected, {"{0} ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal versuchen.", "{0} is protected by a password. Please save it without one and try again."}},
        {ErrorKind::WithoutText, {"{0} enthält nur Bilder von Seiten (vermutlich ein Scan) und keinen Text. Bitte erst mit einer Texterkennung (OCR) behandeln.", "{0} holds pictures of pages only (probably a scan) and no text. Please run text recognition (OCR) on it first."}},
        {ErrorKind::Malformed, {"{0}{1} ist beschädigt oder unvollständig ({2}).", "{0}{1} is damaged or incomplete ({2})."}},
        {ErrorKind::TooLarge, {"{0}{1} ist zu groß für ein Transkript und wurde nicht gelesen.", "{0}{1} is too large for a transcript and was not read."}},
        {ErrorKind::Locked, {"{0} ist in einem anderen Programm geöffnet.", "{0} is open in another program."}},
        {ErrorKind::Damaged, {"{0} ist beschädigt ({2}). Eine Sicherung liegt im Ordner „.backups“ neben dem Projekt.", "{0} is damaged ({2}). There is a backup in the folder “.backups” beside the project."}},
        {ErrorKind::Newer, {"{0} stammt aus einer neueren Version von Fundstelle und wurde nicht geändert. Bitte das Programm aktualisieren.", "{0} comes from a newer version of Fundstelle and was not changed. Please update the program."}},
        {ErrorKind::Refused, {"Das wurde nicht ausgeführt: {2}. Es ist nichts verloren.", "This was not done: {2}. Nothing is lost."}},
        {ErrorKind::Cancelled, {"Abgebrochen. Es wurde nichts geändert.", "Cancelled. Nothing was changed."}}};
    return kSentences;
}

/// Messages of the core that people meet often, in German.
std::string reason(std::string_view message, Language language) {
    static const std::map<std::string_view, const char*> kGerman = {
        {"the file is empty", "die Datei ist leer"},
        {"the file has no words", "die Datei enthält keinen Text"},
        {"not a Word document", "kein Word-Dokument"},
        {"beyond the end of the text", "die Stelle liegt hinter dem Ende des Textes"},
        {"no header line", "keine Kopfzeile"},
        {"a quotation mark is not closed", "ein Anführungszeichen wird nicht geschlossen"},
        {"a code without a name", "ein Code ohne Namen"},
        {"an empty name", "der Name ist leer"},
        {"a memo without words", "das Memo ist leer"},
        {"only one column: no variable", "nur eine Spalte, keine Variable"},
        {"nested too deeply", "zu tief verschachtelt"},
        {"an entry of the archive is damaged", "ein Teil des Archivs ist beschädigt"},
        {"this is a read-only copy", "dies ist eine schreibgeschützte Kopie"},
        {"a code cannot stand below itself", "ein Code kann nicht unter sich selbst stehen"},
        {"a row has been changed since", "die Daten wurden inzwischen anders geändert"},
        {"edits of a quote lie within it and do not overlap", "Auslassungen müssen im Zitat liegen und dürfen sich nicht überschneiden"},
        {"a quote without words", "an der Stelle steht kein Wort"},
        {"these words are edited already", "diese Wörter sind schon bearbeitet; erst die Bearbeitung zurücknehmen"},
        {"a border of the quote cuts an edit", "die Grenze ginge mitten durch eine Bearbeitung"},
        {"a pseudonym stands for a name", "ohne Klammern lässt sich nur ein Name ersetzen"},
        {"the project is merged with itself", "das ist dasselbe Projekt"},
        {"the name is taken", "den Namen gibt es dort schon"},
        {"an edit without words", "es fehlen die Wörter, die dort stehen sollen"},
        {"the words of an edit hold no square brackets and no line ends", "in den Wörtern stehen keine eckigen Klammern und keine Zeilenwechsel; die Klammern kommen von selbst"},
        {"without brackets only what ends in a single capital letter", "ohne Klammern nur, was auf einen einzelnen Großbuchstaben endet, etwa „Stadt X“"},
        {"a brace of the source is not closed", "in der Quellenangabe fehlt eine schließende Klammer }"},
        {"a brace of the source is not opened", "in der Quellenangabe steht eine schließende Klammer zu viel"},
        {"a field of the source has no name", "ein Feld der Quellenangabe ist leer"},
        {"no such variable", "diese Variable gibt es nicht"},
        {"no such chapter", "dieses Kapitel gibt es nicht"},
        {"no such collection of quotes", "diese Sammlung gibt es nicht"},
        {"no quote of that number", "ein Zitat mit dieser Nummer gibt es nicht"},
        {"the passages overlap", "die Stellen überschneiden sich"},
        {"a chapter cannot be a part of itself", "ein Kapitel kann nicht sein eigenes Unterkapitel sein"},
        {"a quote would print words that its transcript does not have", "ein Zitat würde Wörter drucken, die nicht im Transkript stehen"},
        {"a weight is between 0 and 100", "ein Gewicht liegt zwischen 0 und 100"},
        {"no such file", "die Datei gibt es nicht"},
        {"no words would be left", "es bliebe kein Wort übrig"},
        {"the text has been changed since", "der Text wurde inzwischen geändert"},
        {"its words are gone", "ihre Worte gibt es nicht mehr"},
        {"the file holds several documents", "die Datei enthält mehrere Dokumente"},
        {"not an assignment such as B1=B", "eine Zuordnung sieht so aus: B1=B"},
        {"a role is interviewer, interviewee or other", "eine Rolle ist interviewer, interviewee oder other"},
        {"the file ends in the middle", "die Datei bricht mittendrin ab"},
        {"text is not valid Unicode", "der Text ist kein gültiges Unicode"},
        {"no sound PDF file", "keine lesbare PDF-Datei"},
        {"no words on any page", "auf keiner Seite steht Text"},
        {"no subtitles in the file", "keine Untertitel gefunden"},
        {"no page in the file", "keine lesbare Seite"},
        {"a bracket is not closed", "eine Klammer wird nicht geschlossen"},
        {"nothing is known by this letter behind a backslash", "dieses Zeichen hinter „\\“ hat keine Bedeutung"},
        {"nothing stands here that could be repeated", "hier steht nichts, was sich wiederholen lässt"},
        {"not a number of repetitions", "die Zahl der Wiederholungen ist unvollständig"},
        {"not a regular expression", "so ist er nicht lesbar"},
        {"a coder is named twice", "wer verglichen wird, steht nur einmal da"},
        {"a segment does not fit the continuum", "ein Segment liegt nicht im Kontinuum"},
        {"no column of a coder behind the unit", "hinter der Einheit fehlt eine Spalte je Person"},
        {"the expression takes too long", "der Ausdruck braucht zu lange"},
    };
    if (language == Language::English) return std::string{message};
    if (const auto known = kGerman.find(message); known != kGerman.end()) return known->second;
    for (const auto& [english, german] : {std::pair{"not a sound archive", "das Archiv ist unvollständig oder kein Archiv"},
                                          std::pair{"cannot open: Permission", "keine Berechtigung"}, std::pair{"word/", "der Inhalt ist kein gültiges XML"},
                                          std::pair{"content.xml", "der Inhalt ist kein gültiges XML"}, std::pair{"styles.xml", "die Formatvorlagen sind kein gültiges XML"},
                                          std::pair{"xl/", "der Inhalt ist kein gültiges XML"},
                                          std::pair{"SQLite: database disk image", "ihr Inhalt ist fehlerhaft"},
                                          std::pair{"SQLite:", "die Datenbank meldet einen Fehler"},
                                          std::pair{"no project in the file", "sie enthält kein Projekt"},
                                          std::pair{"not a condition such as", "eine Bedingung sieht so aus: Kommunentyp=Kreis"},
                                          std::pair{"not a continuum such as", "ein Kontinuum sieht so aus: {\"L\": 60, \"coders\": {\"A\": [[0, 5, \"x\"]]}}"},
                                          std::pair{"not a range", "das Ende liegt nicht hinter dem Anfang"},
                                          std::pair{"not a colour such as", "eine Farbe sieht so aus: #2f6f8f"},
                                          std::pair{"a name of a code has no", "im Namen eines Codes steht kein „>“"},
                                          std::pair{"a column without a name", "eine Spalte ohne Namen"}}) {
        if (message.starts_with(english)) return german;
    }
    if (message.starts_with("column \"")) {
        const auto name = message.substr(8, message.find('"', 8) - 8);
        return fmt::format("die Spalte „{}“ fehlt", name);
    }
    return std::string{message};
}

std::string place_in(const Error& error, Language language) {
    const auto& place = error.place();
    if (place.empty()) return {};
    if (language == Language::German && place.starts_with("line ")) return ", Zeile " + place.substr(5);
    if (language == Language::German && place.starts_with("column ")) return {};
    return ", " + place;
}

struct Names {
    std::map<std::string, std::string> values;
    [[nodiscard]] std::string operator()(const char* name) const {
        const auto found = values.find(name);
        return found == values.end() ? std::string{} : found->second;
    }
};

Names names_in(const std::string& intent) {
    Names names;
    const auto json = nlohmann::json::parse(intent, nullptr, false);
    if (!json.is_object()) return names;
    for (const auto& [name, value] : json.items()) names.values[name] = value.is_string() ? value.get<std::string>() : value.dump();
    return names;
}

/// Words with the names of an intent in curly brackets.
const std::map<std::string, Both>& action_labels() {
    static const std::map<std::string, Both> kLabels = {
        {"import-documents", {"{count} {Dokument|Dokumente} importiert ({document} …)", "{count} {document|documents} imported ({document} …)"}},
        {"merge", {"Projekt „{file}“ zusammengeführt: {count} neue {Kodierung|Kodierungen}", "project “{file}” merged: {count} new {coding|codings}"}},
        {"import-exchange", {"Projekt „{file}“ importiert (REFI-QDA)", "project “{file}” imported (REFI-QDA)"}},
        {"import-foreign", {"Projekt „{name}“ importiert ({program})", "project “{name}” imported ({program})"}},
        {"rename-document", {"Dokument „{document}“ heißt nun „{name}“", "document “{document}” renamed to “{name}”"}},
        {"remove-document", {"Dokument „{document}“ entfernt", "document “{document}” removed"}},
        {"move-document", {"Dokument „{document}“ verschoben", "document “{document}” moved"}},
        {"correct-document", {"Text von „{document}“ berichtigt", "text of “{document}” corrected"}},
        {"replace-words", {"{count} {Stelle|Stellen} ersetzt ({document} …)", "{count} {place|places} replaced ({document} …)"}},
        {"place-coding", {"Kodierung an {document}, Abs. {paragraph} geprüft", "coding at {document}, par. {paragraph} checked"}},
        {"add-group", {"Gruppe „{group}“ angelegt", "group “{group}” added"}},
        {"rename-group", {"Gruppe „{group}“ heißt nun „{name}“", "group “{group}” renamed to “{name}”"}},
        {"remove-group", {"Gruppe „{group}“ aufgelöst", "group “{group}” removed"}},
        {"add-set", {"Set „{set}“ angelegt", "set “{set}” added"}},
        {"rename-set", {"Set „{set}“ heißt nun „{name}“", "set “{set}” renamed to “{name}”"}},
        {"add-to-set", {"„{document}“ in Set „{set}“ aufgenommen", "“{document}” added to set “{set}”"}},
        {"remove-from-set", {"„{document}“ aus Set „{set}“ genommen", "“{document}” taken out of set “{set}”"}},
        {"remove-set", {"Set „{set}“ entfernt", "set “{set}” removed"}},
        {"set-role", {"Rolle von „{speaker}“ in {document} geändert", "role of “{speaker}” in {document} changed"}},
        {"add-code", {"Code „{code}“ angelegt", "code “{code}” added"}},
        {"rename-code", {"Code „{code}“ heißt nun „{name}“", "code “{code}” renamed to “{name}”"}},
        {"recolour-code", {"Farbe von „{code}“ geändert", "colour of “{code}” changed"}},
        {"describe-code", {"Code „{code}“ beschrieben", "code “{code}” described"}},
        {"move-code", {"Code „{code}“ verschoben", "code “{code}” moved"}},
        {"remove-code", {"Code „{code}“ mit seinen Kodierungen entfernt", "code “{code}” and its codings removed"}},
        {"set-code-status", {"Status von „{code}“ geändert", "status of “{code}” changed"}},
        {"move-codes", {"{count} {Code|Codes} verschoben („{code}“ …)", "{count} {code|codes} moved (“{code}” …)"}},
        {"remove-codes", {"{count} {Code mit seinen|Codes mit ihren} Kodierungen entfernt („{code}“ …)", "{count} {code and its codings|codes and their codings} removed (“{code}” …)"}},
        {"merge-code", {"Code „{code}“ mit „{into}“ zusammengeführt", "code “{code}” merged into “{into}”"}},
        {"merge-codes", {"{count} {Code|Codes} mit „{into}“ zusammengeführt („{code}“ …)", "{count} {code|codes} merged into “{into}” (“{code}” …)"}},
        {"split-code", {"{count} {Kodierung|Kodierungen} zu „{code}“ aufgeteilt", "{count} {coding|codings} split off to “{code}”"}},
        {"copy-code", {"Code „{code}“ kopiert", "code “{code}” copied"}},
        {"sort-codes", {"Codes sortiert", "codes sorted"}},
        {"add-code-set", {"Code-Set „{set}“ angelegt", "set of codes “{set}” added"}},
        {"rename-code-set", {"Code-Set „{set}“ heißt nun „{name}“", "set of codes “{set}” renamed to “{name}”"}},
        {"add-to-code-set", {"{count} {Code|Codes} in Code-Set „{set}“ aufgenommen", "{count} {code|codes} added to set “{set}”"}},
        {"remove-from-code-set", {"{count} {Code|Codes} aus Code-Set „{set}“ genommen", "{count} {code|codes} taken out of set “{set}”"}},
        {"remove-code-set", {"Code-Set „{set}“ entfernt", "set of codes “{set}” removed"}},
        {"save-query", {"Abfrage „{query}“ gespeichert", "query “{query}” saved"}},
        {"change-query", {"Abfrage „{query}“ geändert", "query “{query}” changed"}},
        {"rename-query", {"Abfrage „{query}“ heißt nun „{name}“", "query “{query}” renamed to “{name}”"}},
        {"remove-query", {"Abfrage „{query}“ entfernt", "query “{query}” removed"}},
        {"add-anchor-example", {"Ankerbeispiel für „{code}“: {document}, Abs. {paragraph}", "anchor example of “{code}”: {document}, par. {paragraph}"}},
        {"move-anchor-example", {"Ankerbeispiele von „{code}“ geordnet", "anchor examples of “{code}” reordered"}},
        {"remove-anchor-example", {"Ankerbeispiel von „{code}“ entfernt", "anchor example of “{code}” removed"}},
        {"merge-codebook", {"{count} {Code|Codes} aus einem anderen Codebuch übernommen", "{count} {code|codes} taken over from another codebook"}},
        {"import-codebook", {"Codebuch mit {count} {Code|Codes} importiert", "codebook with {count} {code|codes} imported"}},
        {"code-passage", {"„{code}“ an {document}, Abs. {paragraph}", "“{code}” at {document}, par. {paragraph}"}},
        {"code-new", {"Neuer Code „{code}“ an {document}, Abs. {paragraph}", "new code “{code}” at {document}, par. {paragraph}"}},
        {"move-border", {"Grenze von „{code}“ an {document}, Abs. {paragraph} verschoben", "border of “{code}” at {document}, par. {paragraph} moved"}},
        {"highlight", {"Farbe an {document}, Abs. {paragraph}", "colour at {document}, par. {paragraph}"}},
        {"remove-highlight", {"Farbe an {document}, Abs. {paragraph} entfernt", "colour at {document}, par. {paragraph} removed"}},
        {"link-passages", {"{document}, Abs. {paragraph} mit {other} verbunden", "{document}, par. {paragraph} linked with {other}"}},
        {"remove-link", {"Verbindung an {document}, Abs. {paragraph} entfernt", "link at {document}, par. {paragraph} removed"}},
        {"code-hits", {"{count} {Fundstelle|Fundstellen} mit „{code}“ kodiert", "{count} {hit|hits} coded with “{code}”"}},
        {"remove-codings", {"Kodierung „{code}“ an {document}, Abs. {paragraph} entfernt", "coding “{code}” at {document}, par. {paragraph} removed"}},
        {"weigh-coding", {"Gewicht von „{code}“ an {document}, Abs. {paragraph} geändert", "weight of “{code}” at {document}, par. {paragraph} changed"}},
        {"comment-coding", {"Kommentar zu „{code}“ an {document}, Abs. {paragraph}", "comment on “{code}” at {document}, par. {paragraph}"}},
        {"recode", {"Umkodiert: „{code}“ an {document}, Abs. {paragraph}", "recoded: “{code}” at {document}, par. {paragraph}"}},
        {"import-codings", {"{count} {Kodierung|Kodierungen} importiert", "{count} {coding|codings} imported"}},
        {"write-memo", {"Memo „{title}“ geschrieben", "memo “{title}” written"}},
        {"remove-memo", {"Memo entfernt", "memo removed"}},
        {"remove-memos", {"{count} {Memo|Memos} entfernt", "{count} {memo|memos} removed"}},
        {"set-variable", {"Variable „{variable}“ von {document} gesetzt", "variable “{variable}” of {document} set"}},
        {"remove-variable", {"Variable „{variable}“ entfernt", "variable “{variable}” removed"}},
        {"add-variable", {"Variable „{variable}“ angelegt", "variable “{variable}” added"}},
        {"rename-variable", {"Variable „{variable}“ heißt nun „{name}“", "variable “{variable}” renamed to “{name}”"}},
        {"retype-variable", {"Art von Variable „{variable}“ geändert", "type of variable “{variable}” changed"}},
        {"move-variable", {"Variable „{variable}“ verschoben", "variable “{variable}” moved"}},
        {"set-variables", {"{count} {Wert|Werte} gesetzt („{variable}“ …)", "{count} {value|values} set (“{variable}” …)"}},
        {"mark-not-started", {"Marke von „{document}“ entfernt", "mark of “{document}” removed"}},
        {"mark-started", {"„{document}“: in Arbeit", "“{document}”: in progress"}},
        {"mark-finished", {"„{document}“: fertig", "“{document}”: finished"}},
        {"recolour-document", {"Farbe von „{document}“ geändert", "colour of “{document}” changed"}},
        {"move-documents", {"{count} {Dokument|Dokumente} verschoben", "{count} {document|documents} moved"}},
        {"remove-documents", {"{count} {Dokument mit seinen|Dokumente mit ihren} Kodierungen entfernt", "{count} {document and its|documents and their} codings removed"}},
        {"move-group", {"Gruppe „{group}“ verschoben", "group “{group}” moved"}},
        {"write-summary", {"Zusammenfassung: „{code}“ in {document}", "summary: “{code}” in {document}"}},
        {"remove-summary", {"Zusammenfassung entfernt: „{code}“ in {document}", "summary removed: “{code}” in {document}"}},
        {"import-variables", {"Variablen für {count} {Dokument|Dokumente} importiert", "variables of {count} {document|documents} imported"}},
        {"add-quote", {"Zitat aus {document} aufgenommen", "quote from {document} added"}},
        {"add-quotes", {"{count} {Zitat|Zitate} aufgenommen", "{count} {quote|quotes} added"}},
        {"edit-quote", {"Zitat aus {document} bearbeitet", "quote from {document} edited"}},
        {"smooth-quote", {"Zitat aus {document} geglättet", "quote from {document} smoothed"}},
        {"set-quote-range", {"Grenzen eines Zitats aus {document} geändert", "borders of a quote from {document} changed"}},
        {"join-quote", {"Zitat aus {document} um eine Stelle erweitert", "a passage joined to a quote from {document}"}},
        {"mark-quotes", {"Stand von {count} {Zitat|Zitaten} geändert", "status of {count} {quote|quotes} changed"}},
        {"note-quote", {"Notiz zu einem Zitat", "note on a quote"}},
        {"confirm-quotes", {"{count} {Zitat|Zitate} geprüft", "{count} {quote|quotes} checked"}},
        {"move-quotes", {"{count} {Zitat|Zitate} verschoben („{chapter}“)", "{count} {quote|quotes} moved (“{chapter}”)"}},
        {"remove-quote", {"Zitat entfernt", "quote removed"}},
        {"remove-quotes", {"{count} {Zitat|Zitate} entfernt", "{count} {quote|quotes} removed"}},
        {"add-collection", {"Sammlung „{collection}“ angelegt", "collection “{collection}” added"}},
        {"rename-collection", {"Sammlung „{collection}“ heißt nun „{name}“", "collection “{collection}” renamed to “{name}”"}},
        {"style-collection", {"Druckbild von „{collection}“ geändert", "look of “{collection}” in print changed"}},
        {"remove-collection", {"Sammlung „{collection}“ mit ihren Zitaten entfernt", "collection “{collection}” and its quotes removed"}},
        {"add-chapter", {"Kapitel „{chapter}“ angelegt", "chapter “{chapter}” added"}},
        {"rename-chapter", {"Kapitel „{chapter}“ heißt nun „{name}“", "chapter “{chapter}” renamed to “{name}”"}},
        {"introduce-chapter", {"Einleitung von „{chapter}“ geschrieben", "introduction of “{chapter}” written"}},
        {"move-chapter", {"Kapitel „{chapter}“ verschoben", "chapter “{chapter}” moved"}},
        {"remove-chapter", {"Kapitel „{chapter}“ mit seinen Zitaten entfernt", "chapter “{chapter}” and its quotes removed"}},
        {"rename-project", {"Projekt heißt nun „{name}“", "project renamed to “{name}”"}},
    };
    return kLabels;
}

std::string filled(std::string_view pattern, const Names& names) {
    std::string result;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        result += pattern.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = pattern.find('}', open);
        const auto inside = pattern.substr(open + 1, close - open - 1);
        const auto bar = inside.find('|');
        if (bar == std::string_view::npos) result += names(std::string{inside}.c_str());
        else result += names("count") == "1" ? inside.substr(0, bar) : inside.substr(bar + 1);
        pattern.remove_prefix(close + 1);
    }
    return result;
}

}  // namespace

Language language_of_environment() {
    for (const auto* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value != nullptr && *value != '\0') return std::string_view{value}.starts_with("de") ? Language::German : Language::English;
    }
    return Language::English;
}

std::string moment(Timestamp when, Language language) {
    return language == Language::German ? to_local_minute(when) : to_iso8601(when);
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    return fmt::to_string(fmt::join(parts, separator));
}

std::string sentence(const Error& error, Language language) {
    const auto found = error_sentences().find(error.kind());
    if (found == error_sentences().end()) return error.what();
    if (error.kind() == ErrorKind::Invalid && error.place().starts_with("character ")) {
        const Both expression{"Der reguläre Ausdruck „{0}“ stimmt beim {1}. Zeichen nicht: {2}.", "The regular expression “{0}” is wrong at character {1}: {2}."};
        return fmt::format(fmt::runtime(expression.in(language)), error.subject(), error.place().substr(10), reason(error.what(), language));
    }
    auto words = fmt::format(fmt::runtime(found->second.in(language)), error.subject(), place_in(error, language), reason(error.what(), language));
    return words.starts_with(": ") ? words.substr(2) : words;  // where nothing is at fault but what was asked for
}

std::string opening_sentence(const Error& error, const std::filesystem::path& project, Language language) {
    const auto owner = error.kind() == ErrorKind::Locked ? project::owner_of(project) : std::nullopt;
    if (!owner) return sentence(error, language);
    const auto name = project.filename().string();
    return language == Language::German
               ? fmt::format("{} ist bei {} am Rechner {} geöffnet, seit {}. Eine schreibgeschützte Kopie des letzten Stands lässt sich ansehen.",
                             name, owner->person, owner->machine, to_local_minute(owner->since))
               : fmt::format("{} is open at {} on machine {}, since {}. A read-only copy of its last saved state can be looked at.", name,
                             owner->person, owner->machine, to_local_minute(owner->since));
}

std::string sentence(const formats::Warning& warning, Language language) {
    using Kind = formats::Warning::Kind;
    static const std::map<Kind, Both> kSentences = {
        {Kind::Encoding, {"Zeichensatz erkannt: {}", "recognised encoding: {}"}},
        {Kind::ReplacedCharacters, {"{} Zeichen waren nicht lesbar und stehen als \uFFFD", "{} characters could not be read and stand as \uFFFD"}},
        {Kind::NoSpeakers, {"keine Sprechenden erkannt", "no speakers recognised"}},
        {Kind::DroppedRevisions, {"{} nachverfolgte Löschungen weggelassen", "{} tracked deletions left out"}},
        {Kind::DroppedNotes, {"{} Fußnoten weggelassen", "{} footnotes left out"}},
        {Kind::DroppedPictures, {"{} Bilder weggelassen", "{} pictures left out"}},
        {Kind::DroppedPageHeads, {"{} Kopf- und Fußzeilen weggelassen", "{} page headers and footers left out"}},
        {Kind::JoinedLines, {"{} Zeilenumbrüche zu Absätzen verbunden", "{} line breaks joined into paragraphs"}},
        {Kind::KeptHyphens, {"{} Trennstriche am Zeilenende behalten, bitte prüfen", "{} hyphens at line ends kept, please check"}},
        {Kind::OddLabels, {"Kürzel mit Tippfehlern? {}", "speaker labels with typing errors? {}"}},
        {Kind::UnclosedCode, {"#CODE {} wird nicht geschlossen", "#CODE {} is not closed"}},
        {Kind::ReadAsForm, {"als Formular mit {} Fragen gelesen", "read as a form of {} questions"}},
        {Kind::DamagedPlaces, {"{} unlesbare Stellen weggelassen", "{} unreadable places left out"}}};
    return fmt::format(fmt::runtime(kSentences.at(warning.kind).in(language)), warning.detail);
}

std::string sentence(const project::CodingImport::Refusal& refusal, Language language) {
    using Reason = project::CodingImport::Reason;
    static const std::map<Reason, Both> kSentences = {
        {Reason::NoDocument, {"das Dokument „{}“ gibt es nicht", "there is no document “{}”"}},
        {Reason::NoCode, {"den Code „{}“ gibt es nicht", "there is no code “{}”"}},
        {Reason::Ambiguous, {"„{}“ ist mehrdeutig", "“{}” is ambiguous"}},
        {Reason::NoRange, {"Anfang und Ende bezeichnen keine Stelle {}", "begin and end are no range {}"}},
        {Reason::NoWeight, {"das Gewicht ist keine Zahl von 0 bis 100{}", "the weight is not a number from 0 to 100{}"}},
        {Reason::BeyondEnd, {"die Stelle liegt hinter dem Ende des Textes ({} Zeichen)", "beyond the end of the text ({} characters)"}},
        {Reason::OtherWords, {"der Text stimmt nicht mit {} überein", "the text does not match {}"}},
        {Reason::SeveralPlaces, {"der Text steht an mehreren Stellen, zuerst in {} (Dokument, Absatz)", "the text stands at several places, first in {} (document, paragraph)"}},
        {Reason::NoPlace, {"der Text wurde nicht gefunden{}", "the text was not found{}"}}};
    return fmt::format(fmt::runtime(kSentences.at(refusal.reason).in(language)), refusal.detail);
}

std::string sentence(const project::SoundnessProblem& problem, Language language) {
    using Kind = project::SoundnessProblem::Kind;
    static const std::map<Kind, Both> kSentences = {
        {Kind::File, {"Die Datei ist beschädigt ({1}).", "The file is damaged ({1})."}},
        {Kind::Unreadable, {"Ein Teil der Datei ist nicht lesbar ({1}).", "A part of the file cannot be read ({1})."}},
        {Kind::AlteredText, {"{0}: Der Text der Fassung {1} wurde verändert.", "{0}: the text of version {1} has been altered."}},
        {Kind::WrongLength, {"{0}: Der Text der Fassung {1} hat nicht seine Länge.", "{0}: the text of version {1} does not have its length."}},
        {Kind::MissingText, {"{0}: Der Text der Fassung {1} fehlt.", "{0}: the text of version {1} is missing."}},
        {Kind::CodingBeyond, {"{0}: Die Kodierung {1} liegt hinter dem Ende.", "{0}: coding {1} lies beyond the end."}},
        {Kind::TurnBeyond, {"{0}: Der Redebeitrag {1} liegt hinter dem Ende.", "{0}: turn {1} lies beyond the end."}},
        {Kind::StyleBeyond, {"{0}: Die Auszeichnung {1} liegt hinter dem Ende.", "{0}: style run {1} lies beyond the end."}},
        {Kind::MemoBeyond, {"{0}: Das Memo {1} liegt hinter dem Ende.", "{0}: memo {1} lies beyond the end."}}};
    return fmt::format(fmt::runtime(kSentences.at(problem.kind).in(language)), problem.document, problem.detail);
}

std::string label(const project::HistoryEntry& entry, Language language) {
    const auto names = names_in(entry.intent);
    const auto found = action_labels().find(names("kind"));
    const auto words = found == action_labels().end() ? entry.label : filled(found->second.in(language), names);
    switch (entry.kind) {
        case project::HistoryEntry::Kind::Undo: return say(language, "Rückgängig: ", "Undone: ") + words;
        case project::HistoryEntry::Kind::Redo: return say(language, "Wiederhergestellt: ", "Redone: ") + words;
        case project::HistoryEntry::Kind::Action: break;
    }
    return words;
}

}  // namespace fundstelle::wording
