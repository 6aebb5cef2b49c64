// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/exchange_words.h"

#include <fmt/format.h>

#include <map>

#include "formats/refi/references.h"
#include "formats/transcript_reader.h"
#include "text/utf8.h"

namespace fundstelle::wording {

namespace {

using formats::refi::Notice;
using What = project::ExchangeLoss::What;
using Both = std::pair<const char*, const char*>;

const std::map<What, Both>& loss_names() {
    static const std::map<What, Both> kNames{
        {What::Quotes, {"Zitate", "Quotes"}},
        {What::QuoteCollections, {"Zitatsammlungen", "Quote collections"}},
        {What::SavedQueries, {"Gespeicherte Abfragen", "Saved queries"}},
        {What::History, {"Schritte des Verlaufs", "Steps of the history"}},
        {What::Weights, {"Gewichte von Kodierungen", "Weights of codings"}},
        {What::Summaries, {"Zusammenfassungen", "Summaries"}},
        {What::AnchorExamples, {"Verknüpfte Ankerbeispiele", "Linked anchor examples"}},
        {What::TextColours, {"Farbige Textstellen", "Coloured passages"}},
        {What::CodeStatuses, {"Stände von Codes", "Statuses of codes"}},
        {What::DocumentColours, {"Farben von Dokumenten", "Colours of documents"}},
        {What::SpeakerRoles, {"Rollen von Sprechern", "Roles of speakers"}},
        {What::SpeakerValues, {"Variablen von Sprechern", "Variables of speakers"}},
        {What::SpeakerMemos, {"Memos zu Sprechern", "Memos on speakers"}},
        {What::VariableMemoTitles, {"Titel von Memos zu Variablen", "Titles of memos on variables"}},
        {What::Progress, {"Bearbeitungsstände", "Marks of progress"}},
        {What::PageMarks, {"Seitenmarken", "Page marks"}},
        {What::TimeMarks, {"Zeitmarken", "Time marks"}},
        {What::LostCodings, {"Kodierungen ohne Worte", "Codings without words"}},
        {What::OlderTexts, {"Frühere Fassungen von Texten", "Earlier versions of texts"}},
        {What::MixedDescriptions, {"Codes, deren Beschreibung sich nicht mehr in Teile zerlegen lässt", "Codes whose description cannot be taken apart again"}},
        {What::OutdatedFiles, {"Dateien, deren Text hier berichtigt wurde", "Files whose text was corrected here"}},
        {What::MissingFiles, {"Dateien, die im Projekt fehlen", "Files that the project does not have"}},
        {What::LongCodeNames, {"Codes mit mehr als 63 Zeichen", "Codes of more than 63 characters"}},
        {What::DeepCodes, {"Codes unterhalb der zehnten Ebene", "Codes below the tenth level"}},
        {What::Media, {"Bilder, PDFs und Aufnahmen ohne Text", "Pictures, PDFs and recordings without a text"}},
        {What::Areas, {"Stellen in Bildern, Seiten und Aufnahmen", "Areas of pictures, pages and recordings"}},
        {What::Graphs, {"Netze", "Graphs"}},
        {What::Cases, {"Fälle", "Cases"}},
        {What::Links, {"Verknüpfungen, die nicht zwischen Textstellen sind", "Links that are not between passages"}},
        {What::Sets, {"Sets mit Teilen, die hier nicht sichtbar sind", "Sets with members that are not shown here"}},
        {What::EmptySelections, {"Markierungen ohne Worte", "Selections without words"}},
        {What::LargeFiles, {"Dateien, die zu groß zum Aufheben sind", "Files too large to be kept"}},
        {What::CodingsWithoutCode, {"Kodierungen, deren Code fehlt", "Codings whose code is missing"}}};
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

/// That of the source whose file it is.
std::string name_of_file(const formats::refi::Project& project, const std::string& path) {
    auto name = path;
    formats::refi::for_each_text_source(project, [&](const formats::refi::TextSource& source) {
        if (source.content.rich_text_path == path) name = source.name;
    });
    formats::refi::for_each_media_source(project, [&](const formats::refi::MediaSource& media) {
        if (media.path == path) name = media.name;
    });
    return name;
}

/// All words of a file; nothing if there are none that can be read.
std::optional<std::string> text_of(const formats::refi::SourceFile& file) {
    try {
        const auto* bytes = std::get_if<std::string>(&file.content);
        const auto transcripts = bytes ? formats::read_transcripts(*bytes, file.path, file.path, {}) : formats::read_transcripts(std::get<std::filesystem::path>(file.content));
        std::string words;
        for (const auto& transcript : transcripts) words += transcript.text + '\n';
        return words;
    } catch (const Error&) {
        return std::nullopt;
    }
}

}  // namespace

std::string loss_words(const project::ExchangeLoss& loss, Language language) {
    const auto& names = loss_names().at(loss.what);
    auto words = fmt::format("{}: {}", say(language, names.first, names.second), loss.count);
    if (!loss.where.empty()) words += fmt::format(" ({}{})", loss.where, loss.count > 1 ? " …" : "");
    return words;
}

std::string notice_words(const Notice& notice, Language language) {
    using Kind = Notice::Kind;
    static const std::map<Kind, Both> kWords{
        {Kind::UnknownElement, {"Unbekannte Teile, weggelassen", "Unknown elements, left out"}},
        {Kind::UnknownAttribute, {"Unbekannte Angaben, weggelassen", "Unknown attributes, left out"}},
        {Kind::DoubleGuid, {"Doppelte Kennungen, erneuert", "Double GUIDs, renewed"}},
        {Kind::UnreadableGuid, {"Unlesbare Kennungen", "Unreadable GUIDs"}},
        {Kind::DanglingReference, {"Verweise auf etwas, das fehlt", "References to something that is missing"}},
        {Kind::CodingWithoutCode, {"Kodierungen ohne Code, weggelassen", "Codings without a code, left out"}},
        {Kind::UnreadableDate, {"Unlesbare Zeiten", "Unreadable times"}},
        {Kind::UnreadableColor, {"Unlesbare Farben", "Unreadable colours"}},
        {Kind::UnreadableNumber, {"Unlesbare Zahlen", "Unreadable numbers"}},
        {Kind::UnreadableValue, {"Werte, die nicht zu ihrer Variable passen", "Values that do not fit their variable"}},
        {Kind::ReversedSelection, {"Markierungen, die rückwärts liefen, gewendet", "Selections that ran backwards, turned"}},
        {Kind::SelectionBeyondText, {"Markierungen über das Textende hinaus, gekürzt", "Selections beyond the end of the text, shortened"}},
        {Kind::MissingFile, {"Dateien, die im Archiv fehlen", "Files missing in the archive"}},
        {Kind::ExternalFile, {"Dateien außerhalb des Projekts, nicht mitgenommen", "Files outside of the project, not taken along"}},
        {Kind::UnsafePath, {"Unsichere Pfade, weggelassen", "Unsafe paths, left out"}},
        {Kind::FileTooLarge, {"Texte, die zu groß sind", "Texts that are too large"}},
        {Kind::TextEncoding, {"Texte in anderer Kodierung", "Texts in another encoding"}},
        {Kind::ReplacedCharacters, {"Zeichen, die nicht lesbar sind", "Characters that cannot be read"}},
        {Kind::ForbiddenCharacters, {"Verbotene Zeichen, weggelassen", "Forbidden characters, left out"}}};
    const auto found = kWords.find(notice.kind);
    if (found == kWords.end()) return {};
    auto words = fmt::format("{}: {}", say(language, found->second.first, found->second.second), notice.count);
    if (!notice.detail.empty()) words += fmt::format(" ({})", notice.detail);
    return words;
}

std::vector<std::string> counting_words(const formats::refi::Report& report, Language language) {
    using formats::refi::Counting;
    static const std::pair<bool Counting::*, Both> kWays[]{
        {&Counting::emoji_as_two, {"Texte, in denen Emojis doppelt zählten, umgerechnet", "Texts in which emoji counted twice, converted"}},
        {&Counting::line_ends_as_two, {"Texte, in denen Zeilenenden doppelt zählten, umgerechnet", "Texts in which line ends counted twice, converted"}}};
    std::vector<std::string> lines;
    for (const auto& [way, words] : kWays) {
        std::vector<std::string> names;
        for (const auto& counting : report.countings()) {
            if (counting.*way) names.push_back(counting.name);
        }
        if (names.empty()) continue;
        lines.push_back(fmt::format("{}: {} ({}{})", say(language, words.first, words.second), names.size(), names.front(), names.size() > 1 ? " …" : ""));
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
    return fmt::format("{}–{}{}: {} {}", coding.begin, coding.end, code, quote, say(language, outcome.first, outcome.second));
}

std::string left_out_words(const formats::foreign::LeftOut& left_out, Language language) {
    using Left = formats::foreign::LeftOut::What;
    static const std::map<Left, Both> kWords{
        {Left::Pseudonyms, {"Listen von Pseudonymen, denn Klarnamen bleiben draußen", "Pseudonyms, for real names stay outside"}},
        {Left::Graphs, {"Netze", "Graphs"}},
        {Left::SavedQueries, {"Gespeicherte Abfragen", "Saved queries"}},
        {Left::Filters, {"Filter von Listen", "Filters of lists"}},
        {Left::References, {"Literaturangaben", "Bibliographic references"}},
        {Left::Areas, {"Kodierungen von Flächen, deren Maß unbekannt ist", "Codings of areas whose measure is not known"}},
        {Left::ImportantMarks, {"Marken „wichtig“ an Kodierungen", "Marks “important” of codings"}},
        {Left::Deleted, {"Gelöschte Einträge", "Deleted entries"}},
        {Left::Users, {"Benutzerkonten mit Kennwort und Adresse", "User accounts with passwords and addresses"}}};
    const auto& words = kWords.at(left_out.what);
    return fmt::format("{}: {}", say(language, words.first, words.second), left_out.count);
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

LeavingProject leaving_project(const project::ExchangeParcel& parcel) {
    const auto& project = parcel.project;
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
    LeavingProject leaving;
    for (std::size_t i = parcel.own_files; i < parcel.files.size(); ++i) {
        const auto name = name_of_file(project, parcel.files[i].path);
        if (const auto text = text_of(parcel.files[i])) words.add(name, *text);
        else leaving.unread.push_back(name);
    }
    leaving.texts = words.all();
    return leaving;
}

}  // namespace fundstelle::wording
