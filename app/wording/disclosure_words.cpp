// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/disclosure_words.h"

#include <array>

namespace fundstelle::wording {

namespace {

struct Words {
    const char* german;
    const char* english;
    [[nodiscard]] std::string in(Language language) const { return language == Language::German ? german : english; }
};

// In the order of the enumerations.
constexpr std::array<Words, 19> kKinds = {{{"Person", "person"},
                                           {"E-Mail-Adresse", "e-mail address"},
                                           {"Telefonnummer", "telephone number"},
                                           {"Anschrift", "address"},
                                           {"Postleitzahl", "postcode"},
                                           {"Bankverbindung", "bank account"},
                                           {"Autokennzeichen", "number plate"},
                                           {"Geburtsdatum", "date of birth"},
                                           {"Geburtsort", "place of birth"},
                                           {"Kennnummer", "identifying number"},
                                           {"Konto in einem sozialen Netz", "account in a social network"},
                                           {"Internetadresse", "link"},
                                           {"Einrichtung", "institution"},
                                           {"Ort", "place"},
                                           {"vielleicht ein Name", "perhaps a name"},
                                           {"Datum", "date"},
                                           {"hohes Alter", "great age"},
                                           {"Region", "region"},
                                           {"Staat", "country"}}};
constexpr std::array<Words, 3> kRisks = {{{"gering", "low"}, {"mittel", "medium"}, {"hoch", "high"}}};
constexpr std::array<Words, 11> kReasons = {{{"an der Form erkannt", "recognised by its form"},
                                             {"die Prüfziffer stimmt", "its check digits are right"},
                                             {"ein Wort daneben sagt, was es ist", "a word beside it says what it is"},
                                             {"steht hinter „Frau“, „Herr“ oder einem Titel", "stands behind “Frau”, “Herr” or a title"},
                                             {"steht bei „Kollegin“, „Bruder“, „heißt“ oder Ähnlichem", "stands beside “colleague”, “brother”, “is called” or the like"},
                                             {"in der Liste der Namen", "in the list of names"},
                                             {"steht anderswo sicher als Name", "is a name beyond doubt elsewhere"},
                                             {"in keinem Wörterbuch und wie ein Name gebraucht", "in no dictionary and used like a name"},
                                             {"in der Liste der Orte", "in the list of places"},
                                             {"auch ein Wort, hier aber wie ein Ort gebraucht", "a word, too, but used like a place here"},
                                             {"Klarname aus der Tabelle der Pseudonyme", "a real name of the table of pseudonyms"}}};

// What stands in place of them, in brackets.
constexpr std::array<Words, 19> kStandIns = {{{"Name", "name"},
                                              {"E-Mail-Adresse", "e-mail address"},
                                              {"Telefonnummer", "telephone number"},
                                              {"Anschrift", "address"},
                                              {"Postleitzahl", "postcode"},
                                              {"Bankverbindung", "bank account"},
                                              {"Kennzeichen", "number plate"},
                                              {"Geburtsdatum", "date of birth"},
                                              {"Geburtsort", "place of birth"},
                                              {"Kennnummer", "number"},
                                              {"Konto", "account"},
                                              {"Internetadresse", "link"},
                                              {"Einrichtung", "institution"},
                                              {"Kommune", "municipality"},
                                              {"Name", "name"},
                                              {"Datum", "date"},
                                              {"Alter", "age"},
                                              {"Region", "region"},
                                              {"Staat", "country"}}};

}  // namespace

std::string name_of(disclosure::Kind kind, Language language) {
    return kKinds.at(static_cast<std::size_t>(kind)).in(language);
}

std::string name_of(disclosure::Risk risk, Language language) {
    return kRisks.at(static_cast<std::size_t>(risk)).in(language);
}

std::string name_of(disclosure::Reason reason, Language language) {
    return kReasons.at(static_cast<std::size_t>(reason)).in(language);
}

std::string replacement_for(const disclosure::Finding& finding, const disclosure::PseudonymTable* table, Language language) {
    if (table != nullptr) {
        if (auto replaced = table->replaced(finding.words); replaced != finding.words) return replaced;
    }
    if (finding.kind == disclosure::Kind::Person && finding.reason == disclosure::Reason::Title) return "X";  // „Frau X“
    return "[" + kStandIns.at(static_cast<std::size_t>(finding.kind)).in(language) + "]";
}

std::string vault_sentence(const Error& error, Language language) {
    const bool german = language == Language::German;
    if (error.kind() == ErrorKind::Protected) {
        return error.subject() + (german ? " ließ sich nicht öffnen: Die Passphrase passt nicht, oder die Datei wurde verändert." : " could not be opened: the pass phrase is wrong, or the file has been changed.");
    }
    if (error.kind() == ErrorKind::Unsupported) return error.subject() + (german ? " ist keine Datei mit Pseudonymen." : " is no file of pseudonyms.");
    return sentence(error, language);
}

}  // namespace fundstelle::wording
