// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>

#include "disclosure/release_dialog.h"
#include "formats/turn_recognition.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

using desktop::ReleaseDialog;

/// A quote that names somebody.
struct NamedQuote : OpenWindow {
    NamedQuote() {
        formats::Transcript transcript;
        transcript.name = "Interview 03";
        transcript.text = "I: Wer hilft?\nB: Frau Kowalczyk aus Wipperfürth hilft.";
        formats::recognise_turns(transcript);
        const auto document = project().documents().import({transcript}, std::nullopt).front();
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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
