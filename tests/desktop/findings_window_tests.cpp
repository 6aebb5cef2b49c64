// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QListView>
#include <QTimer>

#include "base/file.h"
#include "disclosure/ignored_words_dialog.h"
#include "disclosure/pass_phrase_dialog.h"
#include "disclosure/pseudonyms_dialog.h"
#include "disclosure/vault.h"
#include "formats/turn_recognition.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

using desktop::FindingsModel;

struct FindingsWindow : OpenWindow {
    FindingsWindow() {
        third = add("Interview 03", "I: Wer hilft 👩🏽‍🎓?\nB: Frau Trobek aus Herne hilft.\nB: Sonst niemand.");
        fourth = add("Interview 04", "I: Frau Kowalski?\nB: Die Akten der Trobek lagen da, in Köln. Das waren Trobeks Akten.");
    }
    model::DocumentId add(const std::string& name, const std::string& text) {
        formats::Transcript transcript;
        transcript.name = name;
        transcript.text = text;
        formats::recognise_turns(transcript);
        return project().documents().import({transcript}, std::nullopt).front();
    }

    desktop::FindingsPanel& panel() { return window->findings(); }
    FindingsModel& model() { return panel().model(); }
    QListView& list() { return panel().list(); }
    void check() {
        window->commands().action(QStringLiteral("documents.findings"))->trigger();
        BOOST_REQUIRE(list().hasFocus());
    }
    /// The words of all findings that are shown.
    std::string shown() {
        std::string words;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const auto* one = model().findingAt(model().index(row))) words += (words.empty() ? "" : " | ") + one->finding.words;
        }
        return words;
    }
    void go_to(const std::string& words) {
        for (int row = 0; row < model().rowCount(); ++row) {
            const auto* one = model().findingAt(model().index(row));
            if (one != nullptr && one->finding.words == words) return list().setCurrentIndex(model().index(row));
        }
        BOOST_FAIL("no such finding: " << words);
    }
    void wait() { BOOST_REQUIRE(QTest::qWaitFor([&] { return panel().isCurrent(); })); }
    std::string text(model::DocumentId document) { return project().documents().text(document)->utf8(); }
    /// R, what is to stand there, Enter.
    void replace(const std::string& words, const QString& with, int reach = 0) {
        go_to(words);
        QTest::keyClick(&list(), Qt::Key_R);
        BOOST_REQUIRE(panel().replacement().isVisible());
        panel().replacement().reach().setCurrentIndex(reach);
        QTest::keyClick(&panel().replacement().field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&panel().replacement().field(), with);
        QTest::keyClick(&panel().replacement().field(), Qt::Key_Return);
        wait();
    }
    std::filesystem::path table() {
        write_file(folder / "Namen.csv", "Klarname,Pseudonym,Art\nTrobek,Frau X,person\nAkten,Ordner,\n");
        return folder / "Namen.csv";
    }
    /// Types into the dialogs that ask for a pass phrase, one for each; an empty one gives up.
    void answer(const QStringList& phrases) {
        if (phrases.isEmpty()) return;
        QTimer::singleShot(20, window.get(), [this, phrases] {
            auto* dialog = qobject_cast<desktop::PassPhraseDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) return answer(phrases);  // it is on its way
            answer(phrases.mid(1));
            if (phrases.front().isEmpty()) return dialog->reject();
            for (auto* field : dialog->findChildren<QLineEdit*>()) {
                field->clear();
                if (field->isVisible()) QTest::keyClicks(field, phrases.front());
            }
            QTest::keyClick(dialog, Qt::Key_Return);
        });
    }

    model::DocumentId third{Uuid{}};
    model::DocumentId fourth{Uuid{}};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(findings_window_tests, FindingsWindow)

BOOST_AUTO_TEST_CASE(findings_stand_by_risk_and_document_under_headings) {
    check();
    BOOST_TEST(shown() == "Trobek | Kowalski | Herne | Trobek | Trobeks | Köln");
    BOOST_TEST(model().index(0).data().toString().toStdString() == "Interview 03 · Risiko hoch");
    BOOST_TEST(model().index(0).data(FindingsModel::CountRole).toInt() == 1);
    BOOST_TEST(list().currentIndex().row() == 1);
    const auto line = model().contextAt(model().index(1));
    BOOST_TEST(line.before.endsWith(QStringLiteral("Frau ")));
    BOOST_TEST(line.after.startsWith(QStringLiteral(" aus Herne")));
}

BOOST_AUTO_TEST_CASE(enter_shows_the_place_and_the_text_follows_from_then_on) {
    check();
    QTest::keyClick(&list(), Qt::Key_Return);
    BOOST_TEST((window->transcript().document() == third));
    BOOST_TEST(words(*view().selection()) == "Trobek");
    QTest::keyClick(&list(), Qt::Key_Down);
    BOOST_TEST((window->transcript().document() == fourth));
    BOOST_TEST(words(*view().selection()) == "Kowalski");
    BOOST_TEST(list().hasFocus());
}

BOOST_AUTO_TEST_CASE(kind_risk_and_letters_narrow_the_list) {
    check();
    panel().kinds().setCurrentIndex(panel().kinds().findData(static_cast<int>(disclosure::Kind::Place)));
    BOOST_TEST(shown() == "Herne | Köln");
    panel().kinds().setCurrentIndex(0);
    panel().risks().setCurrentIndex(panel().risks().findData(static_cast<int>(disclosure::Risk::High)));
    BOOST_TEST(shown() == "Trobek | Kowalski");
    QTest::keyClicks(&panel().filter(), QStringLiteral("kow"));
    BOOST_TEST(shown() == "Kowalski");
}

BOOST_AUTO_TEST_CASE(only_active_documents_are_checked_if_wished) {
    window->workspace().activate(std::vector{fourth}, true);
    panel().documents().setCurrentIndex(1);
    check();
    BOOST_TEST(shown() == "Kowalski | Trobek | Trobeks | Köln");
}

BOOST_AUTO_TEST_CASE(a_finding_is_replaced_in_one_action_and_codings_follow) {
    window->transcript().showDocument(third);
    const auto coding = project().codings().code(third, find("Frau Trobek"), corona);
    const auto actions = project().history().size();
    check();
    go_to("Trobek");
    QTest::keyClick(&list(), Qt::Key_R);
    BOOST_TEST(panel().replacement().field().text().toStdString() == "X");  // it stands behind „Frau“
    QTest::keyClick(&panel().replacement().field(), Qt::Key_Return);
    wait();
    BOOST_TEST(text(third).find("Frau X aus Herne") != std::string::npos);
    BOOST_TEST(project().documents().text(third)->words(project().codings().find(coding)->range) == "Frau X");
    BOOST_TEST(project().history().size() == actions + 1);
    BOOST_TEST(shown().starts_with("Kowalski"));
    BOOST_TEST(list().hasFocus());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    wait();
    BOOST_TEST(text(third).find("Frau Trobek aus Herne") != std::string::npos);
    BOOST_TEST(shown().starts_with("Trobek"));
}

BOOST_AUTO_TEST_CASE(the_same_words_are_replaced_in_all_documents) {
    check();
    replace("Trobek", QStringLiteral("X"), 2);
    BOOST_TEST(text(third).find("Trobek") == std::string::npos);
    BOOST_TEST(text(fourth).find("der X lagen") != std::string::npos);
    BOOST_TEST(text(fourth).find("Xs Akten") != std::string::npos);
    BOOST_TEST(shown() == "Kowalski | Herne | Köln");
}

BOOST_AUTO_TEST_CASE(escape_leaves_everything_as_it_is) {
    check();
    QTest::keyClick(&list(), Qt::Key_R);
    QTest::keyClick(&panel().replacement().field(), Qt::Key_Escape);
    BOOST_TEST(!panel().replacement().isVisible());
    BOOST_TEST(list().hasFocus());
    BOOST_TEST(text(third).find("Trobek") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(words_that_are_ignored_go_from_the_list_and_can_be_taken_back) {
    check();
    go_to("Köln");
    QTest::keyClick(&list(), Qt::Key_I);
    BOOST_TEST(shown() == "Trobek | Kowalski | Herne | Trobek | Trobeks");
    BOOST_TEST(project().disclosure().ignored().size() == 1U);
    panel().check();
    BOOST_TEST(shown() == "Trobek | Kowalski | Herne | Trobek | Trobeks");
    QTimer::singleShot(0, window.get(), [&] {
        auto* dialog = qobject_cast<desktop::IgnoredWordsDialog*>(QApplication::activeModalWidget());
        BOOST_REQUIRE(dialog != nullptr);
        BOOST_TEST(dialog->list().count() == 1);
        BOOST_REQUIRE(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(&dialog->list(), Qt::Key_Delete);
        dialog->reject();
    });
    panel().showIgnored();
    BOOST_TEST(project().disclosure().ignored().empty());
    BOOST_TEST(shown() == "Trobek | Kowalski | Herne | Trobek | Trobeks | Köln");
}

BOOST_AUTO_TEST_CASE(what_is_corrected_or_imported_elsewhere_is_followed) {
    check();
    formats::Transcript corrected;
    corrected.text = "I: Wer hilft?\nB: Niemand.";
    project().corrections().replace_text(third, corrected);
    wait();
    BOOST_TEST(shown().find("Herne") == std::string::npos);
    add("Interview 05", "B: Ich war in Bottrop.");
    wait();
    BOOST_TEST(shown().find("Bottrop") != std::string::npos);
    project().documents().remove(fourth);
    wait();
    BOOST_TEST(shown() == "Bottrop");
}

BOOST_AUTO_TEST_CASE(real_names_of_a_table_are_found_and_their_pseudonyms_suggested) {
    BOOST_TEST(desktop::openPseudonyms(panel().pseudonyms(), desktop::toQtPath(table()), window->workspace(), window.get()));
    check();
    BOOST_TEST(shown().find("Akten") != std::string::npos);
    go_to("Trobeks");
    QTest::keyClick(&list(), Qt::Key_R);
    BOOST_TEST(panel().replacement().field().text().toStdString() == "Frau Xs");
    QTest::keyClick(&panel().replacement().field(), Qt::Key_Escape);
    go_to("Akten");
    QTest::keyClick(&list(), Qt::Key_I);  // what somebody has entered as a real name is not ignored
    BOOST_TEST(project().disclosure().ignored().empty());
    window->workspace().close();
    BOOST_TEST(!panel().pseudonyms().isOpen());
}

BOOST_AUTO_TEST_CASE(a_table_is_edited_and_locked_and_opens_with_its_pass_phrase_only) {
    auto& pseudonyms = panel().pseudonyms();
    const auto vault = desktop::toQtPath(folder / "Namen.pseudonyme");
    desktop::openPseudonyms(pseudonyms, desktop::toQtPath(table()), window->workspace(), window.get());
    {
        desktop::PseudonymsDialog dialog{pseudonyms, window->workspace(), window.get()};
        dialog.show();
        BOOST_REQUIRE(dialog.rows().rowCount() == 2);
        dialog.rows().setCurrentCell(1, 0);
        QTest::mouseClick(&dialog.removeButton(), Qt::LeftButton);
        QTest::mouseClick(&dialog.addButton(), Qt::LeftButton);
        dialog.rows().item(1, 0)->setText(QStringLiteral("Kowalski"));
        dialog.saveTo(vault);
        BOOST_TEST(dialog.fault().toStdString() == "In jeder Zeile müssen ein Klarname und ein Pseudonym stehen.");
        dialog.rows().item(1, 1)->setText(QStringLiteral("Herr Y"));
        answer({QStringLiteral("geheim genug")});
        dialog.saveTo(vault);
        BOOST_TEST(dialog.result() == QDialog::Accepted);
    }
    BOOST_TEST(pseudonyms.isVault());
    pseudonyms.close();
    answer({QStringLiteral("falsch"), QString{}});
    BOOST_TEST(!desktop::openPseudonyms(pseudonyms, vault, window->workspace(), window.get()));
    BOOST_TEST(!pseudonyms.isOpen());
    answer({QStringLiteral("falsch"), QStringLiteral("geheim genug")});
    BOOST_TEST(desktop::openPseudonyms(pseudonyms, vault, window->workspace(), window.get()));
    BOOST_REQUIRE(pseudonyms.table()->entries().size() == 2U);
    BOOST_TEST(pseudonyms.table()->entries()[1].real == "Kowalski");
    BOOST_TEST(read_file(folder / "Namen.pseudonyme", 1U << 20U).find("Kowalski") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
