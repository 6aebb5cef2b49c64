// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/exchange_words.h"

#include <fmt/format.h>

#include <map>

#include "formats/refi/references.h"
#include "text/utf8.h"

namespace fundstelle::wording {

namespace {

using formats::refi::Notice;
using What = project::ExchangeLoss::What;
using Both = std::pair<const char*, const char*>;

const std::map<What, Both>& loss_names() {
    static const std::map<What, Both> kNames{
        {What::Quotes, {"Zitate", "quotes"}},
        {What::QuoteCollections, {"Zitatsammlungen", "quote collections"}},
        {What::SavedQueries, {"gespeicherte Abfragen", "saved queries"}},
        {What::History, {"Schritte des Verlaufs", "steps of the history"}},
        {What::Weights, {"Gewichte von Kodierungen", "weights of codings"}},
        {What::Summaries, {"Summarys", "summaries"}},
        {What::AnchorExamples, {"verknüpfte Ankerbeispiele", "linked anchor examples"}},
        {What::TextColours, {"farbige Textstellen", "coloured passages"}},
        {What::CodeStatuses, {"Stände von Codes", "statuses of codes"}},
        {What::DocumentColours, {"Farben von Dokumenten", "colours of documents"}},
        {What::SpeakerRoles, {"Rollen von Sprechern", "roles of speakers"}},
        {What::SpeakerValues, {"Variablen von Sprechern", "variables of speakers"}},
        {What::SpeakerMemos, {"Memos zu Sprechern", "memos on speakers"}},
        {What::VariableMemoTitles, {"Titel von Memos zu Variablen", "titles of memos on variables"}},
        {What::Progress, {"Bearbeitungsstände", "marks of progress"}},
        {What::PageMarks, {"Seitenmarken", "page marks"}},
        {What::TimeMarks, {"Zeitmarken", "time marks"}},
        {What::LostCodings, {"Kodierungen ohne Worte", "codings without words"}},
        {What::OlderTexts, {"frühere Fassungen von Texten", "earlier versions of texts"}},
        {What::MixedDescriptions, {"Codes, deren Beschreibung sich nicht mehr in Teile zerlegen lässt", "codes whose description cannot be taken apart again"}},
        {What::OutdatedFiles, {"Dateien, deren Text hier berichtigt wurde", "files whose text was corrected here"}},
        {What::MissingFiles, {"Dateien, die im Projekt fehlen", "files that the project does not have"}},
        {What::LongCodeNames, {"Codes mit mehr als 63 Zeichen", "codes of more than 63 characters"}},
        {What::DeepCodes, {"Codes unterhalb der zehnten Ebene", "codes below the tenth level"}},
        {What::Media, {"Bilder, PDFs und Aufnahmen ohne Text (aufgehoben)", "pictures, PDFs and recordings without a text (kept)"}},
        {What::Areas, {"Stellen in Bildern, Seiten und Aufnahmen (aufgehoben)", "areas of pictures, pages and recordings (kept)"}},
        {What::Graphs, {"Netze (aufgehoben)", "graphs (kept)"}},
        {What::Cases, {"Fälle (aufgehoben)", "cases (kept)"}},
        {What::Links, {"Verknüpfungen, die nicht zwischen Textstellen sind (aufgehoben)", "links that are not between passages (kept)"}},
        {What::Sets, {"Sets mit Teilen, die hier nicht sichtbar sind (aufgehoben)", "sets with members that are not shown here (kept)"}},
        {What::EmptySelections, {"Markierungen ohne Worte (aufgehoben)", "selections without words (kept)"}},
        {What::LargeFiles, {"Dateien, die zu groß zum Aufheben sind", "files too large to be kept"}},
        {What::CodingsWithoutCode, {"Kodierungen, deren Code fehlt", "codings whose code is missing"}}};
    return kNames;
}

/// The words between the tags of XML that was kept, and those of its attributes.
std::string words_of(const formats::refi::Verbatim& part) {
    std::string words;
    bool in_tag = false;
    bool in_value = false;
    for (const char c : part.xml) {
        if (c == '<') in_tag = true;
        else if (c == '>') in_tag = in_value = false, words.push_back('\n');
        else if (in_tag && (c == '"' || c == '\'')) in_value = !in_value, words.push_back('\n');
        else if (!in_tag || in_value) words.push_back(c);
    }
    return words;
}

class Words {
public:
    void add(const std::string& source, const std::string& utf8) {
        if (!text::trimmed(utf8).empty()) m_texts.push_back({source, utf8});
    }
    void add(const formats::refi::TextSource& source) {
        add(source.name, source.name);
        add(source.name, source.content.text.value_or(std::string{}));
        add(source.name, source.description);
        for (const auto& selection : source.selections) add_selection(source.name, selection);
        for (const auto& value : source.values) add(source.name, value.value);
    }
    template <class Selection>
    void add_selection(const std::string& source, const Selection& selection) {
        add(source, selection.name);
        add(source, selection.description);
    }
    [[nodiscard]] LeavingTexts all() { return std::move(m_texts); }

private:
    LeavingTexts m_texts;
};

}  // namespace

std::string loss_words(const project::ExchangeLoss& loss, Language language) {
    const auto& names = loss_names().at(loss.what);
    auto words = fmt::format("{} {}", loss.count, say(language, names.first, names.second));
    if (!loss.where.empty()) words += fmt::format(" ({}{})", loss.where, loss.count > 1 ? " …" : "");
    return words;
}

std::string notice_words(const Notice& notice, Language language) {
    using Kind = Notice::Kind;
    static const std::map<Kind, Both> kWords{
        {Kind::UnknownElement, {"unbekannte Teile, weggelassen", "unknown elements, left out"}},
        {Kind::UnknownAttribute, {"unbekannte Angaben, weggelassen", "unknown attributes, left out"}},
        {Kind::DoubleGuid, {"doppelte Kennungen, erneuert", "double GUIDs, renewed"}},
        {Kind::UnreadableGuid, {"unlesbare Kennungen", "unreadable GUIDs"}},
        {Kind::DanglingReference, {"Verweise auf etwas, das fehlt", "references to something that is missing"}},
        {Kind::CodingWithoutCode, {"Kodierungen ohne Code, weggelassen", "codings without a code, left out"}},
        {Kind::UnreadableDate, {"unlesbare Zeiten", "unreadable times"}},
        {Kind::UnreadableColor, {"unlesbare Farben", "unreadable colours"}},
        {Kind::UnreadableNumber, {"unlesbare Zahlen", "unreadable numbers"}},
        {Kind::UnreadableValue, {"Werte, die nicht zu ihrer Variable passen", "values that do not fit their variable"}},
        {Kind::ReversedSelection, {"Markierungen, die rückwärts liefen, gewendet", "selections that ran backwards, turned"}},
        {Kind::SelectionBeyondText, {"Markierungen über das Textende hinaus, gekürzt", "selections beyond the end of the text, shortened"}},
        {Kind::MissingFile, {"Dateien, die im Archiv fehlen", "files missing in the archive"}},
        {Kind::ExternalFile, {"Dateien außerhalb des Projekts, nicht mitgenommen", "files outside of the project, not taken along"}},
        {Kind::UnsafePath, {"unsichere Pfade, weggelassen", "unsafe paths, left out"}},
        {Kind::FileTooLarge, {"Texte, die zu groß sind", "texts that are too large"}},
        {Kind::TextEncoding, {"Texte in anderer Kodierung", "texts in another encoding"}},
        {Kind::ReplacedCharacters, {"Zeichen, die nicht lesbar sind", "characters that cannot be read"}},
        {Kind::ForbiddenCharacters, {"verbotene Zeichen, weggelassen", "forbidden characters, left out"}}};
    const auto found = kWords.find(notice.kind);
    if (found == kWords.end()) return {};
    auto words = fmt::format("{} {}", notice.count, say(language, found->second.first, found->second.second));
    if (!notice.detail.empty()) words += ": " + notice.detail;
    return words;
}

std::vector<std::string> counting_words(const formats::refi::Report& report, Language language) {
    using formats::refi::Counting;
    static const std::pair<bool Counting::*, Both> kWays[]{
        {&Counting::emoji_as_two, {"Texte, in denen Emojis als zwei Zeichen zählten; umgerechnet", "texts in which emoji counted as two characters; converted"}},
        {&Counting::line_ends_as_two, {"Texte, in denen Zeilenenden als zwei Zeichen zählten; umgerechnet", "texts in which line ends counted as two characters; converted"}}};
    std::vector<std::string> lines;
    for (const auto& [way, words] : kWays) {
        std::vector<std::string> names;
        for (const auto& counting : report.countings()) {
            if (counting.*way) names.push_back(counting.name);
        }
        if (names.empty()) continue;
        lines.push_back(fmt::format("{} {} ({}{})", names.size(), say(language, words.first, words.second), names.front(), names.size() > 1 ? " …" : ""));
    }
    return lines;
}

std::string misplaced_words(const formats::foreign::MisplacedCoding& coding, Language language) {
    using Outcome = formats::foreign::MisplacedCoding::Outcome;
    static const std::map<Outcome, Both> kOutcomes{
        {Outcome::Moved, {"stand anderswo und ist mitgegangen", "stood elsewhere and has followed"}},
        {Outcome::Ambiguous, {"steht an mehreren Stellen; bitte prüfen", "stands at several places; please check"}},
        {Outcome::Lost, {"steht nirgends; bitte prüfen", "stands nowhere; please check"}}};
    const auto& outcome = kOutcomes.at(coding.outcome);
    const auto quote = fmt::format(fmt::runtime(say(language, "„{}“", "“{}”")), coding.words);
    const auto code = coding.code.empty() ? std::string{} : ", " + coding.code;
    return fmt::format("{}{}, {}–{}: {} {}", coding.source, code, coding.begin, coding.end, quote, say(language, outcome.first, outcome.second));
}

std::string left_out_words(const formats::foreign::LeftOut& left_out, Language language) {
    using Left = formats::foreign::LeftOut::What;
    static const std::map<Left, Both> kWords{
        {Left::Pseudonyms, {"Listen von Pseudonymen: Klarnamen bleiben draußen", "pseudonyms: real names stay outside"}},
        {Left::Graphs, {"Netze", "graphs"}},
        {Left::SavedQueries, {"gespeicherte Abfragen", "saved queries"}},
        {Left::Filters, {"Filter von Listen", "filters of lists"}},
        {Left::References, {"Literaturangaben", "bibliographic references"}},
        {Left::Areas, {"Kodierungen von Flächen, deren Maß unbekannt ist", "codings of areas whose measure is not known"}},
        {Left::ImportantMarks, {"Marken „wichtig“ an Kodierungen", "marks “important” of codings"}},
        {Left::Deleted, {"gelöschte Einträge", "deleted entries"}},
        {Left::Users, {"Benutzerkonten mit Kennwort und Adresse", "user accounts with passwords and addresses"}}};
    const auto& words = kWords.at(left_out.what);
    return fmt::format("{} {}", left_out.count, say(language, words.first, words.second));
}

std::string foreign_file_sentence(const Error& error, Language language) {
    static const std::map<ErrorKind, Both> kSentences{
        {ErrorKind::Unsupported,
         {"{} ist kein Projekt von QualCoder, Taguette oder RQDA und keine REFI-QDA-Datei (.qdpx, .qde). Es wurde nichts importiert.",
          "{} is no project of QualCoder, Taguette or RQDA, and no REFI-QDA file (.qdpx, .qde). Nothing was imported."}},
        {ErrorKind::Locked,
         {"{} ist im anderen Programm noch offen. Bitte dort schließen und noch einmal versuchen.",
          "{} is still open in the other program. Please close it there and try again."}},
        {ErrorKind::TooLarge, {"{} ist zu groß und wurde nicht importiert.", "{} is too large and was not imported."}},
        {ErrorKind::Ambiguous, {"{} kann mehrere Projekte meinen. Bitte eines davon nennen.", "{} may mean several projects. Please name one of them."}}};
    const auto found = kSentences.find(error.kind());
    if (found == kSentences.end()) return {};
    return fmt::format(fmt::runtime(say(language, found->second.first, found->second.second)), error.subject());
}

LeavingTexts leaving_texts(const formats::refi::Project& project) {
    Words words;
    words.add(project.name, project.name);
    words.add(project.name, project.description);
    words.add("basePath", project.base_path);
    for (const auto& code : project.codes) {
        words.add(code.name, code.name);
        words.add(code.name, code.description);
    }
    for (const auto& variable : project.variables) words.add(variable.name, variable.description);
    for (const auto& own : project.cases) {
        words.add(own.name, own.name);
        words.add(own.name, own.description);
        for (const auto& value : own.values) words.add(own.name, value.value);
    }
    formats::refi::for_each_text_source(project, [&](const formats::refi::TextSource& source) { words.add(source); });
    formats::refi::for_each_media_source(project, [&](const formats::refi::MediaSource& media) {
        words.add(media.name, media.name);
        words.add(media.name, media.description);
        words.add(media.name, media.current_path);
        for (const auto& value : media.values) words.add(media.name, value.value);
        for (const auto& area : media.selections) words.add(media.name, words_of(area));
        for (const auto& transcript : media.transcripts) {
            words.add(transcript.name, transcript.content.text.value_or(std::string{}));
            words.add(transcript.name, transcript.description);
            for (const auto& selection : transcript.selections) words.add_selection(transcript.name, selection);
        }
    });
    for (const auto& link : project.links) words.add(link.name, link.name);
    for (const auto& set : project.sets) {
        words.add(set.name, set.name);
        words.add(set.name, set.description);
    }
    for (const auto& graph : project.graphs) words.add(graph.name, words_of(graph));
    return words.all();
}

}  // namespace fundstelle::wording
