// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QTimer>

#include "base/file.h"
#include "disclosure/open_pseudonyms.h"
#include "disclosure/release_dialog.h"
#include "formats/turn_recognition.h"
#include "open_window.h"
#include "quotes/export_collection.h"
#include "quotes/word_output_dialog.h"

namespace fundstelle::test {

namespace {

using desktop::ReleaseDialog;

/// A quote that names somebody.
struct NamedQuote : OpenWindow {
    model::DocumentId third{Uuid{}};
    NamedQuote() {
        formats::Transcript transcript;
        transcript.name = "Interview 03";
        transcript.text = "I: Wer hilft?\nB: Frau Kowalczyk aus Wipperfürth hilft.";
        formats::recognise_turns(transcript);
        const auto document = project().documents().import({transcript}, std::nullopt).front();
        third = document;
        project().quotes().add("Bericht", "Hilfe", document, {17, 54});
    }
    /// Does something in the dialog as soon as it is open.
    void when_asked(const std::function<void(ReleaseDialog&)>& answer) {
        QTimer::singleShot(0, window.get(), [this, answer] {
            auto* dialog = qobject_cast<ReleaseDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) return when_asked(answer);  // it is on its way
            asked = true;
            answer(*dialog);
        });
    }
    bool write() {
        return window->writeQuotes([](project::Project& open) { return open.quote_reports().of_all(); }, file());
    }
    [[nodiscard]] QString file() const { return desktop::toQtPath(folder / "zitate.md"); }
    [[nodiscard]] bool is_written() const { return std::filesystem::exists(folder / "zitate.md"); }
    [[nodiscard]] std::string written() const { return read_file(folder / "zitate.md", 1'000'000); }
    [[nodiscard]] std::vector<std::string> found(ReleaseDialog& dialog) const {
        std::vector<std::string> words;
        for (int i = 0; i < dialog.list().topLevelItemCount(); ++i) words.push_back(desktop::toCore(dialog.list().topLevelItem(i)->text(2)));
        return words;
    }
    static void go_to(ReleaseDialog& dialog, const char* words) {
        const auto rows = dialog.list().findItems(QString::fromUtf8(words), Qt::MatchExactly, 2);
        BOOST_REQUIRE(!rows.isEmpty());
        dialog.list().setCurrentItem(rows.front());
    }
    bool asked{false};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(release_window_tests, NamedQuote)

BOOST_AUTO_TEST_CASE(what_names_somebody_waits_and_is_not_written_without_an_answer) {
    when_asked([](ReleaseDialog& dialog) {
        BOOST_TEST(dialog.list().topLevelItemCount() == 2);
        BOOST_TEST(!dialog.releaseButton().isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    BOOST_TEST(!write());
    BOOST_TEST(asked);
    BOOST_TEST(!is_written());
    BOOST_TEST(project().releases().all().empty());
}

BOOST_AUTO_TEST_CASE(with_a_reason_it_leaves_and_the_protocol_says_so) {
    when_asked([](ReleaseDialog& dialog) {
        QTest::keyClicks(&dialog.reasonLine(), QStringLiteral("Freigabe liegt vor"));
        BOOST_TEST(dialog.releaseButton().isEnabled());
        QTest::mouseClick(&dialog.releaseButton(), Qt::LeftButton);
    });
    BOOST_TEST(write());
    BOOST_TEST(is_written());
    const auto releases = project().releases().all();
    BOOST_REQUIRE(releases.size() == 1U);
    BOOST_TEST(releases[0].reason == "Freigabe liegt vor");
    BOOST_TEST(releases[0].findings.size() == 2U);
}

BOOST_AUTO_TEST_CASE(words_that_are_ignored_by_key_hold_nothing_more) {
    when_asked([](ReleaseDialog& dialog) {
        QTest::keyClick(&dialog.list(), Qt::Key_I);
        BOOST_TEST(dialog.list().topLevelItemCount() == 1);
        QTest::keyClick(&dialog.list(), Qt::Key_I);
        BOOST_TEST(dialog.list().topLevelItemCount() == 0);
        QTest::mouseClick(&dialog.releaseButton(), Qt::LeftButton);
    });
    BOOST_TEST(write());
    BOOST_TEST(project().disclosure().ignored().size() == 2U);
    asked = false;
    BOOST_TEST(write());
    BOOST_TEST(!asked);
    BOOST_TEST(project().releases().all().size() == 2U);
}

BOOST_AUTO_TEST_CASE(words_are_replaced_on_the_spot_and_the_quote_leaves_with_the_new_ones) {
    const auto coding = project().codings().code(third, {22, 31}, corona);
    when_asked([&](ReleaseDialog& dialog) {
        go_to(dialog, "Kowalczyk");
        QTest::keyClick(&dialog.list(), Qt::Key_R);
        BOOST_REQUIRE(dialog.replacement().isVisible());
        dialog.replacement().field().setText(QStringLiteral("X"));
        QTest::keyClick(&dialog.replacement().field(), Qt::Key_Return);
        BOOST_TEST((found(dialog) == std::vector<std::string>{"Wipperfürth"}));
        QTest::keyClick(&dialog.list(), Qt::Key_R);
        dialog.replacement().field().setText(QStringLiteral("[Kleinstadt]"));
        QTest::keyClick(&dialog.replacement().field(), Qt::Key_Return);
        BOOST_TEST(found(dialog).empty());
        BOOST_REQUIRE(dialog.isVisible());  // that was no answer to the dialog
        BOOST_TEST(dialog.releaseButton().isEnabled());
        QTest::mouseClick(&dialog.releaseButton(), Qt::LeftButton);
    });
    BOOST_TEST(write());
    BOOST_TEST(asked);
    BOOST_TEST(written().find("Frau X aus \\[Kleinstadt\\] hilft") != std::string::npos, written());
    BOOST_TEST(project().documents().text(third)->words(project().codings().find(coding)->range) == "X");
}

BOOST_AUTO_TEST_CASE(what_is_no_finding_this_time_leaves_without_a_reason_and_the_protocol_names_it) {
    when_asked([&](ReleaseDialog& dialog) {
        for (const auto* words : {"Kowalczyk", "Wipperfürth"}) {
            go_to(dialog, words);
            QTest::keyClick(&dialog.list(), Qt::Key_O);
        }
        QTest::keyClick(&dialog.list(), Qt::Key_O);  // a slip
        BOOST_TEST(!dialog.releaseButton().isEnabled());
        QTest::keyClick(&dialog.list(), Qt::Key_O);
        QTest::mouseClick(&dialog.releaseButton(), Qt::LeftButton);
    });
    BOOST_TEST(write());
    const auto releases = project().releases().all();
    BOOST_REQUIRE(releases.size() == 1U);
    BOOST_TEST(releases[0].reason.empty());
    BOOST_REQUIRE(releases[0].findings.size() == 2U);
    for (const auto& one : releases[0].findings) BOOST_TEST(one.ignored);
    BOOST_TEST(project().disclosure().ignored().empty());
    asked = false;
    when_asked([](ReleaseDialog& dialog) { dialog.reject(); });
    BOOST_TEST(!write());  // the next time it is one again
    BOOST_TEST(asked);
}

BOOST_AUTO_TEST_CASE(what_is_copied_leaves_like_a_file) {
    QApplication::clipboard()->setText(QStringLiteral("vorher"));
    const auto quotes = std::vector{project().quotes().all().front().quote.id};
    when_asked([](ReleaseDialog& dialog) { dialog.reject(); });
    desktop::copyQuotes(window->workspace(), quotes, window.get());
    BOOST_TEST(asked);
    BOOST_TEST(QApplication::clipboard()->text().toStdString() == "vorher");
    when_asked([](ReleaseDialog& dialog) {
        QTest::keyClicks(&dialog.reasonLine(), QStringLiteral("nur intern"));
        QTest::mouseClick(&dialog.releaseButton(), Qt::LeftButton);
    });
    desktop::copyQuotes(window->workspace(), quotes, window.get());
    BOOST_TEST(QApplication::clipboard()->text().contains(QStringLiteral("Kowalczyk")));
    BOOST_REQUIRE(project().releases().all().size() == 1U);
    BOOST_TEST(project().releases().all().front().file.empty());
}

BOOST_AUTO_TEST_CASE(real_names_of_the_open_table_hold_what_leaves) {
    write_file(folder / "Namen.csv", "Klarname,Pseudonym,Art\nhilft,unterstützt,\n");
    window->workspace().pseudonyms().open(desktop::toQtPath(folder / "Namen.csv"), {});
    when_asked([&](ReleaseDialog& dialog) {
        go_to(dialog, "hilft");
        QTest::keyClick(&dialog.list(), Qt::Key_R);
        BOOST_TEST(dialog.replacement().field().text().toStdString() == "unterstützt");
        QTest::keyClick(&dialog.replacement().field(), Qt::Key_Escape);
        dialog.reject();
    });
    BOOST_TEST(!write());
    BOOST_TEST(asked);
}

BOOST_AUTO_TEST_CASE(word_files_get_what_was_set_up_for_them) {
    BOOST_TEST((desktop::WordOutputDialog::options(window->workspace()).way_back == formats::WayBack::None));
    desktop::WordOutputDialog dialog{window->workspace()};
    dialog.chooseTemplate(desktop::toQtPath(folder / "nirgends.dotx"));
    BOOST_TEST(dialog.chosenTemplate().isEmpty());
    formats::write_quotes(folder / "Vorlage.docx", formats::QuoteReport{"Bericht", {{"Hilfe", 1, {{"Ja."}}}}});
    dialog.chooseTemplate(desktop::toQtPath(folder / "Vorlage.docx"));
    auto& quote = dialog.styles(formats::ParagraphStyle::Quote);
    BOOST_TEST(quote.count() > 3);
    quote.setCurrentIndex(2);
    dialog.wayBack().setCurrentIndex(2);
    dialog.accept();
    const auto options = desktop::WordOutputDialog::options(window->workspace());
    BOOST_TEST((options.way_back == formats::WayBack::Comment));
    BOOST_TEST(options.word_template == folder / "Vorlage.docx");
    BOOST_TEST((options.styles == formats::WordStyleNames{{formats::ParagraphStyle::Quote, desktop::toCore(quote.itemText(2))}}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
