// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_form.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "formats/package.h"
#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "turns.h"
#include "word_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Words = std::vector<std::string>;
using Values = std::vector<Transcript::Value>;

// --- pieces of a form as Word writes them

std::string run(const std::string& words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
}

std::string paragraph(const std::string& inside) {
    return "<w:p>" + inside + "</w:p>";
}

std::string words(const std::string& text) {
    return paragraph(run(text));
}

std::string control(const std::string& properties, const std::string& content) {
    return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}

/// A text field; without words it shows its placeholder.
std::string text_field(const std::string& answer, const std::string& title = {}) {
    const auto name = title.empty() ? std::string{} : "<w:alias w:val=\"" + title + "\"/>";
    if (answer.empty())
        return control(name + "<w:showingPlcHdr/><w:text/>", run("Klicken oder tippen Sie hier, um Text einzugeben."));
    return control(name + "<w:text/>", run(answer));
}

std::string drop_down(const std::string& chosen) {
    const std::string list = "<w:dropDownList><w:listItem w:displayText=\"Kreis\" w:value=\"1\"/></w:dropDownList>";
    if (chosen.empty()) return control("<w:showingPlcHdr/>" + list, run("Wählen Sie ein Element aus."));
    return control(list, run(chosen));
}

std::string box(bool ticked) {
    return control(std::string{"<w14:checkbox><w14:checked w14:val=\""} + (ticked ? "1" : "0") + "\"/></w14:checkbox>",
                   run(ticked ? "☒" : "☐"));
}

std::string old_field(const std::string& data, const std::string& code, const std::string& result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + data + "</w:ffData></w:fldChar></w:r><w:r><w:instrText>" +
           code + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result +
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

std::string old_text(const std::string& answer) {
    return old_field("<w:name w:val=\"Text1\"/><w:textInput/>", " FORMTEXT ",
                     run(answer.empty() ? "\u2002\u2002\u2002\u2002\u2002" : answer));
}

std::string old_box(bool ticked) {
    return old_field("<w:name w:val=\"Kontrollkästchen1\"/><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/>" +
                         std::string{ticked ? "<w:checked/>" : ""} + "</w:checkBox>",
                     " FORMCHECKBOX ", "");
}

std::string old_list(int chosen) {
    return old_field("<w:ddList><w:result w:val=\"" + std::to_string(chosen) +
                         "\"/><w:listEntry w:val=\"bitte auswählen\"/><w:listEntry w:val=\"Kreis\"/><w:listEntry "
                         "w:val=\"kreisfreie Stadt\"/></w:ddList>",
                     " FORMDROPDOWN ", "");
}

std::string row(const Words& cells) {
    std::string xml;
    for (const auto& cell : cells) xml += "<w:tc>" + (cell.starts_with("<w:p>") ? cell : paragraph(cell)) + "</w:tc>";
    return "<w:tr>" + xml + "</w:tr>";
}

std::string table(const std::string& rows) {
    return "<w:tbl>" + rows + "</w:tbl>";
}

std::string form_file(const std::string& body) {
    return make_package(
        {{"word/document.xml",
          R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
          R"(xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>)" +
              body + "</w:body></w:document>"}});
}

Transcript read_form(const std::string& body, const FormOptions& options = {}) {
    Transcript transcript;
    transcript.name = "Kommune 01";
    read_word_form(form_file(body), "Kommune 01.docx", options, transcript);
    return transcript;
}

/// "question|choice|words" of each answer.
Words answers(const Transcript& transcript) {
    Words answers;
    for (const auto& answer : transcript.answers) answers.push_back(answer.question + "|" + answer.choice + "|" + answer.words);
    return answers;
}

Words answers(const std::string& body) {
    return answers(read_form(body));
}

/// "path: words" of each coding.
Words codings(const Transcript& transcript) {
    const text::OffsetMap map{transcript.text};
    Words codings;
    for (const auto& coding : transcript.codings) {
        std::string path;
        for (const auto& name : coding.code) path += (path.empty() ? "" : " > ") + name;
        codings.push_back(path + ": " + std::string{map.slice(coding.range)});
    }
    return codings;
}

const std::string kQuestion = "Gibt es bei Ihnen eine Kooperationsvereinbarung?";

}  // namespace

BOOST_TEST_DONT_PRINT_LOG_VALUE(Values)

BOOST_AUTO_TEST_SUITE(word_form_tests)

BOOST_AUTO_TEST_CASE(written_answers_are_text_and_closed_ones_values) {
    const auto transcript =
        read_form(words("Arbeitshilfe 2") + paragraph(run("Name der Kommune: ") + text_field("Kommune 01")) +
                  paragraph(run("Kommunentyp: ") + drop_down("Kreis")) + words("Was läuft gut?") +
                  paragraph(text_field("Die Abstimmung mit dem Jobcenter.")) + words("Was fehlt?") + paragraph(text_field("")));
    BOOST_TEST(transcript.text == "Name der Kommune\nKommune 01\nWas läuft gut?\nDie Abstimmung mit dem Jobcenter.");
    BOOST_TEST((transcript.values == Values{{"Kommunentyp", "Kreis"}}));
    BOOST_TEST(answers(transcript) == (Words{"Name der Kommune||Kommune 01", "Kommunentyp|Kreis|",
                                             "Was läuft gut?||Die Abstimmung mit dem Jobcenter.", "Was fehlt?||"}),
               boost::test_tools::per_element());
    BOOST_TEST(!transcript.answers[0].closed);
    BOOST_TEST(transcript.answers[1].closed);
    BOOST_TEST(transcript.codings.empty());
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::ReadAsForm, "4"));
    const text::OffsetMap map{transcript.text};
    BOOST_REQUIRE_EQUAL(transcript.style_runs.size(), 2);
    BOOST_TEST(map.slice(transcript.style_runs[1].range) == "Was läuft gut?");
}

BOOST_AUTO_TEST_CASE(words_behind_a_ticked_box_are_coded_with_its_choice) {
    const auto transcript = read_form(
        words(kQuestion) + paragraph(box(true) + run(" Ja, und zwar: ") + text_field("mit der VHS seit März")) +
        paragraph(box(false) + run(" in Planung: ") + text_field("")) +
        paragraph(box(false) + run(" noch nicht, aber sinnvoll: ") + text_field("")) + paragraph(box(false) + run(" nein")));
    BOOST_TEST(transcript.text == kQuestion + "\nmit der VHS seit März");
    BOOST_TEST(codings(transcript) == (Words{"Antwortkategorien > Ja, und zwar: mit der VHS seit März"}),
               boost::test_tools::per_element());
    BOOST_TEST((transcript.values == Values{{kQuestion, "Ja, und zwar"}}));
    BOOST_TEST(answers(transcript) == (Words{kQuestion + "|Ja, und zwar|mit der VHS seit März"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(categories_without_boxes_are_choices_where_somebody_wrote) {
    const auto transcript = read_form(words(kQuestion) + paragraph(run("Ja, und zwar: ") + text_field("mit der VHS")) +
                                      paragraph(run("in Planung: ") + text_field("mit dem Kreis")) +
                                      paragraph(run("noch nicht, aber sinnvoll: ") + text_field("")));
    BOOST_TEST(transcript.text == kQuestion + "\nmit der VHS\nmit dem Kreis");
    BOOST_TEST(codings(transcript) ==
                   (Words{"Antwortkategorien > Ja, und zwar: mit der VHS", "Antwortkategorien > in Planung: mit dem Kreis"}),
               boost::test_tools::per_element());
    BOOST_TEST((transcript.values == Values{{kQuestion, "Ja, und zwar; in Planung"}}));
}

BOOST_AUTO_TEST_CASE(a_question_may_be_a_code_too) {
    FormOptions options;
    options.choice_code = "Kategorien";
    options.question_code = "Fragen";
    const auto transcript = read_form(words("Was fehlt?") + paragraph(text_field("Zeit")) + words(kQuestion) +
                                          paragraph(box(true) + run("Ja, und zwar:") + text_field("überall")),
                                      options);
    BOOST_TEST(codings(transcript) == (Words{"Fragen > Was fehlt?: Zeit", "Fragen > " + kQuestion + ": überall",
                                             "Kategorien > Ja, und zwar: überall"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_answer_of_several_paragraphs_is_coded_whole) {
    const auto transcript =
        read_form(words(kQuestion) + paragraph(box(true) + run("Ja, und zwar:")) +
                  control("<w:richText/>", words("Erstens mit der VHS.") + words("Zweitens mit dem Kreis.")) + words("Ende?") +
                  paragraph(text_field("Ja.")));
    BOOST_TEST(transcript.text == kQuestion + "\nErstens mit der VHS.\nZweitens mit dem Kreis.\nEnde?\nJa.");
    BOOST_TEST(
        codings(transcript) == (Words{"Antwortkategorien > Ja, und zwar: Erstens mit der VHS.\nZweitens mit dem Kreis."}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(several_ticked_boxes_are_all_counted) {
    const auto transcript =
        read_form(words("Wer ist beteiligt?") + words("(Mehrfachnennungen möglich)") +
                  paragraph(box(true) + run(" Jobcenter ") + box(false) + run(" VHS ") + box(true) + run(" Kammern")));
    BOOST_TEST(answers(transcript) == (Words{"Wer ist beteiligt?|Jobcenter|", "Wer ist beteiligt?|Kammern|"}),
               boost::test_tools::per_element());
    BOOST_TEST((transcript.values == Values{{"Wer ist beteiligt?", "Jobcenter; Kammern"}}));
    BOOST_TEST(transcript.text == "Kommune 01");
}

BOOST_AUTO_TEST_CASE(boxes_may_stand_before_or_behind_their_labels) {
    BOOST_TEST(answers(words(kQuestion) + paragraph(run("Ja ") + box(false) + run("  Nein ") + box(true))) ==
                   (Words{kQuestion + "|Nein|"}),
               boost::test_tools::per_element());
    BOOST_TEST(answers(paragraph(run("Gibt es das? ") + box(true) + run(" Ja ") + box(false) + run(" Nein"))) ==
                   (Words{"Gibt es das?|Ja|"}),
               boost::test_tools::per_element());
    BOOST_TEST(
        answers(paragraph(run("Gibt es das? Ja ") + box(true) + run(" Nein ") + box(false))) == (Words{"Gibt es das?|Ja|"}),
        boost::test_tools::per_element());
    BOOST_TEST(answers(paragraph(run("Wir haben alles gelesen ") + box(true))) ==
                   (Words{"Wir haben alles gelesen|Wir haben alles gelesen|"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(words_behind_a_box_that_nobody_ticked_are_not_lost) {
    BOOST_TEST(answers(words(kQuestion) + paragraph(box(false) + run("in Planung:") + text_field("ab Herbst"))) ==
                   (Words{kQuestion + "|in Planung|ab Herbst"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(fields_of_older_forms_are_read) {
    const auto transcript = read_form(
        paragraph(run("Kommunentyp: ") + old_list(2)) + paragraph(run("Ansprechperson: ") + old_text("")) + words(kQuestion) +
        paragraph(old_box(true) + run(" Ja, und zwar: ") + old_text("mit der VHS")) + paragraph(old_box(false) + run(" nein")));
    BOOST_TEST((transcript.values == Values{{"Kommunentyp", "kreisfreie Stadt"}, {kQuestion, "Ja, und zwar"}}));
    BOOST_TEST(answers(transcript) ==
                   (Words{"Kommunentyp|kreisfreie Stadt|", "Ansprechperson||", kQuestion + "|Ja, und zwar|mit der VHS"}),
               boost::test_tools::per_element());
    BOOST_TEST(answers(paragraph(run("Kommunentyp: ") + old_list(0))) == (Words{"Kommunentyp||"}),
               boost::test_tools::per_element());
}

// In a protected form the return key makes a paragraph within the field.
BOOST_AUTO_TEST_CASE(an_older_field_may_go_on_in_the_next_paragraph) {
    const auto begin =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>"
        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    const auto end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    BOOST_TEST(answers(words("Was fehlt?") + paragraph(begin + run("Zeit,")) +
                       paragraph(run("Geld") + "<w:ins>" + run(" und Leute") + "</w:ins>" + end) + words("Noch etwas?") +
                       paragraph(old_text("Nein."))) == (Words{"Was fehlt?||Zeit,\nGeld und Leute", "Noch etwas?||Nein."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(placeholders_are_empty_even_where_their_mark_is_lost) {
    for (const auto* left : {"Klicken oder tippen Sie hier, um Text einzugeben.", "Klicken Sie hier, um Text einzugeben.",
                             "Click or tap here to enter text.", "Wählen Sie ein Element aus.", "     ", "\u2002\u2002\u2002",
                             "……", "_______", "..."}) {
        BOOST_TEST_CONTEXT(left) {
            BOOST_TEST(answers(words("Was fehlt?") + paragraph(control("<w:text/>", run(left)))) == (Words{"Was fehlt?||"}),
                       boost::test_tools::per_element());
        }
    }
    BOOST_TEST(answers(words("Was fehlt?") + paragraph(text_field("Klick!"))) == (Words{"Was fehlt?||Klick!"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(heads_of_rows_ask_and_heads_of_columns_are_choices) {
    const auto form =
        words("Wie ist die Zusammenarbeit?") +
        table(row({run("Partner"), run("gut"), run("ausbaufähig")}) + row({run("Jobcenter"), box(true), box(false)}) +
              row({run("VHS"), box(false), box(true)}) + row({run("Kammern"), box(false), box(false)}));
    BOOST_TEST(answers(form) == (Words{"Jobcenter|gut|", "VHS|ausbaufähig|", "Kammern||"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(rows_of_boxes_and_texts_are_answers_to_the_question_above) {
    const Words expected{kQuestion + "|Ja, und zwar|mit der VHS", kQuestion + "|in Planung|ab Herbst"};
    // The box and its label in one cell, in two cells, and no box at all.
    BOOST_TEST(answers(words(kQuestion) + table(row({box(true) + run(" Ja, und zwar:"), text_field("mit der VHS")}) +
                                                row({box(true) + run(" in Planung:"), text_field("ab Herbst")}) +
                                                row({box(false) + run(" nein"), ""}))) == expected,
               boost::test_tools::per_element());
    BOOST_TEST(answers(words(kQuestion) + table(row({box(true), run("Ja, und zwar:"), text_field("mit der VHS")}) +
                                                row({box(true), run("in Planung:"), text_field("ab Herbst")}) +
                                                row({box(false), run("nein"), ""}))) == expected,
               boost::test_tools::per_element());
    BOOST_TEST(answers(words(kQuestion) + table(row({run("Ja, und zwar:"), text_field("mit der VHS")}) +
                                                row({run("in Planung:"), text_field("ab Herbst")}) +
                                                row({run("noch nicht, aber sinnvoll:"), text_field("")}))) == expected,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_whole_form_in_one_table_has_its_questions_in_rows_or_cells) {
    const auto form = table(row({words("Angaben zur Kommune")}) + row({run("Name"), text_field("Kommune 01")}) +
                            row({words("1. " + kQuestion)}) +
                            row({paragraph(box(false) + run(" Ja")) + paragraph(box(true) + run(" Nein"))}) +
                            row({run("2."), run("Was fehlt?"), text_field("Zeit")}));
    BOOST_TEST(answers(form) == (Words{"Name||Kommune 01", "1. " + kQuestion + "|Nein|", "2. Was fehlt?||Zeit"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(words_beside_a_chosen_value_explain_it) {
    const auto form = table(row({run("Thema"), run("Stand"), run("Erläuterung")}) +
                            row({run("Sprache"), drop_down("in Planung"), text_field("ab Herbst")}) +
                            row({run("Wohnen"), drop_down(""), text_field("")}));
    const auto transcript = read_form(form);
    BOOST_TEST(answers(transcript) == (Words{"Sprache|in Planung|ab Herbst", "Wohnen||"}), boost::test_tools::per_element());
    BOOST_TEST(codings(transcript) == (Words{"Antwortkategorien > in Planung: ab Herbst"}), boost::test_tools::per_element());
    BOOST_TEST((transcript.values == Values{{"Sprache", "in Planung"}}));
}

BOOST_AUTO_TEST_CASE(several_lists_in_a_row_are_told_apart_by_their_columns) {
    BOOST_TEST(answers(table(row({run("Thema"), run("2019"), run("2020")}) +
                             row({run("Sprache"), drop_down("nein"), drop_down("ja")}))) ==
                   (Words{"Sprache – 2019|nein|", "Sprache – 2020|ja|"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(controls_around_cells_and_rows_are_read) {
    const auto cell = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:tc>" + words("erste Zeile") + words("zweite") +
                      "</w:tc></w:sdtContent></w:sdt>";
    const auto rows = "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>" +
                      row({run("Ort"), text_field("Rathaus")}) + "</w:sdtContent></w:sdt>";
    BOOST_TEST(answers(table("<w:tr><w:tc>" + words("Name") + "</w:tc>" + cell + "</w:tr>" + rows)) ==
                   (Words{"Name||erste Zeile\nzweite", "Ort||Rathaus"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(fields_without_words_around_them_are_named_by_their_titles) {
    BOOST_TEST(answers(paragraph(text_field("Kommune 01", "Name der Kommune"))) == (Words{"Name der Kommune||Kommune 01"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(deleted_and_hidden_words_are_no_answers) {
    BOOST_TEST(
        answers(words("Was fehlt?") +
                paragraph(control("<w:text/>", "<w:del><w:r><w:delText>Geld</w:delText></w:r></w:del><w:ins>" + run("Zeit") +
                                                   "</w:ins>" + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>"))) ==
            (Words{"Was fehlt?||Zeit"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_document_with_three_fields_is_read_as_a_form_unless_a_person_says_otherwise) {
    const auto three = form_file(words("Was fehlt?") + paragraph(text_field("Zeit")) + words("Und?") +
                                 paragraph(text_field("Geld")) + words("Noch?") + paragraph(text_field("")));
    const auto two = form_file(words("I: Was fehlt?") + paragraph(run("B: ") + text_field("Zeit")) +
                               paragraph(run("I: ") + text_field("Und?")));
    BOOST_TEST(count_form_fields(three) == 3);
    BOOST_TEST(count_form_fields(two) == 2);
    BOOST_TEST(count_form_fields("keine Datei") == 0);
    const auto text = [](const std::string& bytes, ReadingOptions::Forms forms) {
        ReadingOptions options;
        options.forms = forms;
        return read_transcripts(bytes, "a.docx", "a.docx", options).front();
    };
    using Forms = ReadingOptions::Forms;
    BOOST_TEST(text(three, Forms::Guess).text == "Was fehlt?\nZeit\nUnd?\nGeld");
    BOOST_TEST(text(three, Forms::Guess).turns.empty());
    BOOST_TEST(text(three, Forms::Never).answers.empty());
    BOOST_TEST(text(two, Forms::Guess).turns.size() == 3U);
    BOOST_TEST(text(two, Forms::Always).answers.size() == 2U);
}

BOOST_AUTO_TEST_CASE(forty_seven_forms_give_a_table_of_answers) {
    const test::TemporaryFolder folder;
    std::vector<Transcript> forms;
    for (int i = 0; i < 47; ++i) {
        const bool county = i < 22;
        const int answer = i % 4;  // 12 yes, 12 planned, 12 no, 11 nothing
        const auto path = folder.file(
            "Kommune " + std::to_string(i + 1) + ".docx",
            form_file(paragraph(run("Kommunentyp: ") + drop_down(county ? "Kreis" : "kreisfreie Stadt")) + words(kQuestion) +
                      paragraph(box(answer == 0) + run(" Ja, und zwar: ") +
                                text_field(answer == 0 ? "mit Träger " + std::to_string(i) : "")) +
                      paragraph(box(answer == 1) + run(" in Planung: ") + text_field("")) +
                      paragraph(box(answer == 2) + run(" nein")) + words("Was fehlt?") +
                      paragraph(text_field(i < 5 ? "Zeit" : ""))));
        forms.push_back(read_transcript(path));
        BOOST_TEST_REQUIRE(forms.back().name == "Kommune " + std::to_string(i + 1));
    }
    const auto counts = count_answers(forms);
    Words table;
    for (const auto& count : counts) {
        table.push_back(count.question + "|" + count.choice + "|" + std::to_string(count.count) + " of " +
                        std::to_string(count.answered) + ", empty " + std::to_string(count.empty));
    }
    BOOST_TEST(table == (Words{"Kommunentyp|Kreis|22 of 47, empty 0", "Kommunentyp|kreisfreie Stadt|25 of 47, empty 0",
                               kQuestion + "|Ja, und zwar|12 of 36, empty 11", kQuestion + "|in Planung|12 of 36, empty 11",
                               kQuestion + "|nein|12 of 36, empty 11", "Was fehlt?||5 of 5, empty 42"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_question_that_nobody_answers_counts_its_empty_forms) {
    const auto counts = count_answers({read_form(words("Was fehlt?") + paragraph(text_field(""))), Transcript{}});
    BOOST_REQUIRE_EQUAL(counts.size(), 1);
    BOOST_TEST(counts[0].choice == "");
    BOOST_TEST(counts[0].count == 0);
    BOOST_TEST(counts[0].answered == 0);
    BOOST_TEST(counts[0].empty == 1);
    BOOST_TEST(count_answers({}).empty());
}

BOOST_AUTO_TEST_CASE(a_form_nested_too_deeply_is_malformed) {
    BOOST_CHECK_EXCEPTION(
        read_form(test::repeated("<w:sdt><w:sdtContent>", 300) + test::repeated("</w:sdtContent></w:sdt>", 300)), Error,
        [](const Error& error) { return error.kind() == ErrorKind::Malformed; });
}

BOOST_AUTO_TEST_CASE(random_forms_have_sound_texts) {
    const Words pieces{words("Frage?"),
                       words("Satz"),
                       paragraph(box(true) + run("Ja:") + text_field("ä")),
                       paragraph(box(false)),
                       paragraph(text_field("")),
                       paragraph(drop_down("x")),
                       paragraph(run("y") + old_text("😀")),
                       table(row({box(true), run("Ja"), text_field("z")})),
                       table(row({run("a"), run("b")}) + row({run("c"), box(true)})),
                       paragraph(""),
                       paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData/></w:fldChar></w:r>")};
    std::mt19937 random{19};
    for (int round = 0; round < 300; ++round) {
        std::string body;
        for (std::size_t i = 0; i < random() % 12; ++i) body += pieces[random() % pieces.size()];
        BOOST_TEST_CONTEXT(body) {
            const auto transcript = read_form(body);
            test::require_sound(transcript);
            const text::OffsetMap map{transcript.text};
            for (const auto& coding : transcript.codings) BOOST_TEST_REQUIRE(map.contains(coding.range));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
