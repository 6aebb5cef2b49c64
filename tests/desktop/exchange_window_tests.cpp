// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>
#include <variant>

#include "disclosure/release_dialog.h"
#include "exchange/codebook_merge_dialog.h"
#include "exchange/exchange_actions.h"
#include "exchange/exchange_export_dialog.h"
#include "exchange/import_report_dialog.h"
#include "formats/docx_writer.h"
#include "formats/refi/qdpx_reader.h"
#include "formats/refi/qdpx_writer.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

using formats::refi::Target;

struct ExchangeWindow : OpenWindow {
    /// The project as it is, as a file for other programs.
    [[nodiscard]] QString exported() {
        const auto parcel = project().exchange().parcel({});
        formats::refi::write_qdpx(folder / "hin.qdpx", parcel.project, parcel.files, formats::refi::options_for(Target::Standard));
        return desktop::toQtPath(folder / "hin.qdpx");
    }
    /// Does something in a dialog of the kind as soon as it is open.
    template <class Dialog>
    void when_open(const std::function<void(Dialog&)>& act) {
        QTimer::singleShot(0, window.get(), [this, act] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) return when_open<Dialog>(act);
            opened = true;
            act(*dialog);
        });
    }
    bool opened{false};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(exchange_window_tests, ExchangeWindow)

BOOST_AUTO_TEST_CASE(a_dropped_project_of_another_program_is_imported_in_one_step_of_undo) {
    const auto file = exported();
    const auto codes = project().codebook().tree().size();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    BOOST_TEST(drop(window.get(), {200, 200}, data));
    BOOST_TEST(project().documents().all().size() == 4U);
    BOOST_TEST(project().codebook().tree().size() == codes);  // the same codes are used again
    BOOST_TEST(!project().documents().find(view().content()->document)->name.empty());
    BOOST_TEST((view().content()->document != first && view().content()->document != second));
    window->commands().action(QStringLiteral("edit.undo"))->trigger();
    BOOST_TEST(project().documents().all().size() == 2U);
}

BOOST_AUTO_TEST_CASE(what_is_odd_about_a_file_is_listed_and_can_be_taken_back_there) {
    auto odd = project().exchange().parcel({}).project;
    odd.sources.clear();
    odd.graphs.push_back({"Graph", formats::refi::Guid::parse("6f1ed2b0-4c7e-4d8e-8e4b-1f2a3b4c5d6e").value(), "Netz", {},
                          "<Graph guid=\"6f1ed2b0-4c7e-4d8e-8e4b-1f2a3b4c5d6e\" name=\"Netz\"/>"});
    formats::refi::write_qdpx(folder / "netz.qdpx", odd);
    when_open<desktop::ImportReportDialog>([](desktop::ImportReportDialog& dialog) {
        BOOST_REQUIRE(dialog.list().topLevelItemCount() == 1);
        BOOST_TEST(dialog.list().topLevelItem(0)->child(0)->text(0).toStdString() == "Netze: 1");
        QTest::mouseClick(&dialog.undoButton(), Qt::LeftButton);
    });
    const auto steps = project().history(1).front().number;
    window->exchange().importProject(desktop::toQtPath(folder / "netz.qdpx"));
    BOOST_TEST(opened);
    BOOST_TEST(project().history(1).front().number == steps + 2);  // the import and its undo
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_project_changes_nothing_and_is_told) {
    write_file(folder / "kaputt.qdpx", "kein Archiv");
    window->exchange().importProject(desktop::toQtPath(folder / "kaputt.qdpx"));
    BOOST_TEST(project().documents().all().size() == 2U);
    BOOST_TEST(window->messages().sentence().contains(QStringLiteral("kaputt.qdpx")));
}

BOOST_AUTO_TEST_CASE(before_writing_it_says_what_does_not_fit) {
    project().codings().code(first, {17, 22}, corona);
    project().quotes().add("Bericht", "Hilfe", first, {17, 22});
    desktop::ExchangeExportDialog dialog{window->workspace()};
    BOOST_REQUIRE(dialog.losses().count() >= 2);
    BOOST_TEST(dialog.losses().item(1)->text().toStdString() == "Zitate: 1 (Interview 01)");
    BOOST_TEST(dialog.parcel()->project.sources.size() == 2U);
    auto code = project().codebook().tree()[0];
    code.name = std::string(70, 'n');
    project().codebook().describe(code);
    const auto before = dialog.losses().count();
    dialog.targets().setCurrentIndex(dialog.targets().findData(static_cast<int>(Target::Maxqda)));
    BOOST_TEST(dialog.losses().count() == before + 1);  // MAXQDA cuts long names
}

BOOST_AUTO_TEST_CASE(a_project_leaves_checked_and_the_protocol_says_so) {
    const auto parcel = desktop::packProject(window->workspace(), Target::Standard);
    BOOST_REQUIRE(parcel);
    const auto file = desktop::toQtPath(folder / "weg.qdpx");
    BOOST_TEST(window->exchange().write(parcel, Target::Standard, file));
    BOOST_TEST(formats::refi::QdpxReader{folder / "weg.qdpx"}.read().project.sources.size() == 2U);
    BOOST_REQUIRE(project().releases().all().size() == 1U);
    BOOST_TEST(project().releases().all().front().what == "project");
}

BOOST_AUTO_TEST_CASE(words_of_files_that_came_with_a_project_are_checked_too) {
    auto theirs = project().exchange().parcel({}).project;
    theirs.sources.pop_back();
    std::get<formats::refi::TextSource>(theirs.sources.front()).content.rich_text_path = "internal://kopf.docx";
    const auto file = formats::make_docx({formats::TextParagraph{formats::ParagraphStyle::Body, {{"Frau Kowalczyk aus Wipperfürth hilft."}}}});
    formats::refi::write_qdpx(folder / "kopf.qdpx", theirs, {{"internal://kopf.docx", file}});
    window->exchange().importProject(desktop::toQtPath(folder / "kopf.qdpx"));
    when_open<desktop::ReleaseDialog>([](desktop::ReleaseDialog& dialog) {
        BOOST_TEST(dialog.list().topLevelItemCount() == 2);
        dialog.reject();
    });
    const auto target = desktop::toQtPath(folder / "weg.qdpx");
    BOOST_TEST(!window->exchange().write(desktop::packProject(window->workspace(), Target::Standard), Target::Standard, target));
    BOOST_TEST(opened);
    BOOST_TEST(!std::filesystem::exists(folder / "weg.qdpx"));
}

BOOST_AUTO_TEST_CASE(of_another_codebook_only_what_is_checked_is_taken) {
    write_file(folder / "andere.csv", "path,definition\nCorona-Bremse,neu beschrieben\nGanz neu,\n");
    when_open<desktop::CodebookMergeDialog>([](desktop::CodebookMergeDialog& dialog) {
        BOOST_REQUIRE(dialog.list().topLevelItemCount() == 3);  // new, changed, only here
        BOOST_TEST(dialog.taken().size() == 2U);
        dialog.list().setCurrentItem(dialog.list().topLevelItem(1)->child(0));
        BOOST_TEST(dialog.texts().toPlainText().contains(QStringLiteral("neu beschrieben")));
        dialog.list().setCurrentItem(dialog.list().topLevelItem(0)->child(0));
        QTest::keyClick(&dialog.list(), Qt::Key_Space);
        BOOST_TEST(dialog.taken().size() == 1U);
        QTest::mouseClick(&dialog.takeButton(), Qt::LeftButton);
    });
    window->exchange().importCodebook(desktop::toQtPath(folder / "andere.csv"));
    BOOST_TEST(opened);
    BOOST_TEST(project().codebook().tree().size() == 3U);
    BOOST_TEST(project().codebook().tree()[0].definition == "neu beschrieben");
}

BOOST_AUTO_TEST_CASE(a_codebook_leaves_for_the_appendix_on_methods) {
    BOOST_TEST(window->exchange().writeCodebook(desktop::toQtPath(folder / "anhang.html")));
    BOOST_TEST(read_file(folder / "anhang.html", 100'000).find("Stillstand") != std::string::npos);
    BOOST_REQUIRE(project().releases().all().size() == 1U);
    BOOST_TEST(project().releases().all().front().what == "codebook");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
