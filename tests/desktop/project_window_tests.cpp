// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUrl>

#include "open_window.h"

namespace fundstelle::test {

namespace {

void drop_files(OpenWindow& open, const std::vector<std::filesystem::path>& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files) urls << QUrl::fromLocalFile(desktop::toQtPath(file));
    data.setUrls(urls);
    OpenWindow::drop(open.window.get(), {200, 200}, data);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return open.window->importer().dialog() != nullptr; }, 10'000));
    open.window->importer().dialog()->accept();
    open.window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(open.window.get()));
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(project_window_tests, OpenWindow)

BOOST_AUTO_TEST_CASE(dropped_files_are_imported_in_one_action_and_bad_ones_are_named) {
    const auto good = folder.file("Interview 03.txt", "I: Frage?\nB: Antwort.\nI: Noch eine?\nB: Ja.");
    const auto picture = folder.file("Foto.docx", "\xFF\xD8\xFF\xE0 kein Text");
    const auto other = folder.file("Interview 04.txt", "Nur ein Satz.");
    drop_files(*this, {good, picture, other});
    BOOST_TEST(project().documents().all().size() == 4);
    BOOST_TEST(window->messages().sentence().toStdString().find("Foto.docx") != std::string::npos);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(project().documents().all().size() == 2);
}

BOOST_AUTO_TEST_CASE(dropped_sample_transcripts_bring_their_speakers) {
    drop_files(*this, {source_folder() / "sample-transcripts" / "Interview 05.docx"});
    const auto document = project().documents().named("Interview 05").id;
    BOOST_TEST(project().documents().speakers(document).size() == 3);
    BOOST_TEST((window->transcript().document() == document));
}

BOOST_AUTO_TEST_CASE(the_next_start_is_where_the_last_one_ended) {
    window->transcript().showDocument(second);
    window->close();
    window = std::make_unique<desktop::MainWindow>(wording::Language::German);
    window->show();
    window->openProject(desktop::toQtPath(path()));
    BOOST_TEST((window->transcript().document() == second));
}

BOOST_AUTO_TEST_CASE(the_title_names_the_project_and_undo_names_the_action) {
    BOOST_TEST(window->windowTitle().toStdString().starts_with("Test"));
    project().codings().code(first, find("Alles steht."), corona);
    bool named = false;
    for (const auto* action : window->findChildren<QAction*>()) {
        named = named || action->text() == QStringLiteral("Rückgängig: „Corona-Bremse“ an Interview 01, Abs. 4");
    }
    BOOST_TEST(named);
}

BOOST_AUTO_TEST_CASE(a_closed_project_leaves_empty_panes_and_no_error) {
    window->workspace().close();
    BOOST_TEST(!window->transcript().document().has_value());
    BOOST_TEST(window->documents().model().rowCount() == 0);
    BOOST_TEST(window->codes().model().rowCount() == 0);
    view().grab();
    QTest::keyClick(&view(), Qt::Key_C);
}

BOOST_AUTO_TEST_CASE(typing_into_the_filter_leaves_the_transcript_alone) {
    BOOST_REQUIRE((window->transcript().document() == first));
    QTest::keyClicks(&window->documents().filter(), QStringLiteral("02"));
    BOOST_TEST((window->transcript().document() == first));
}

BOOST_AUTO_TEST_CASE(every_pane_has_a_name_for_screen_readers) {
    BOOST_TEST(!window->documents().tree().accessibleName().isEmpty());
    BOOST_TEST(!window->codes().tree().accessibleName().isEmpty());
    BOOST_TEST(!window->segments().list().accessibleName().isEmpty());
    BOOST_TEST(!view().accessibleName().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
