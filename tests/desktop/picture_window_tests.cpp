// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of results, through pointer and keys, and as files.
#include <QImageReader>
#include <QXmlStreamReader>

#include "open_window.h"
#include "pictures/picture_export.h"

namespace fundstelle::test {

namespace {

using desktop::PictureKind;

struct Fixture : OpenWindow {
    Fixture() {
        QLocale::setDefault(QLocale{QLocale::German});  // as main() does
        still = project().codings().code(first, find("Alles steht."), standstill);
        alike = project().codings().code(first, find("Alles"), authority);
        going = project().codings().code(first, find("Wie läuft es?"), corona);
        second_standstill = project().codings().code(first, find("Die Ämter grüßen"), standstill);
        window->commands().action(QStringLiteral("analysis.pictures"))->trigger();
        BOOST_REQUIRE(view().isVisible());
        settle();
    }
    ~Fixture() { QLocale::setDefault(QLocale::c()); }
    void settle() { BOOST_TEST(QTest::qWaitFor([this] { return panel().isCurrent(); }, 10'000)); }
    desktop::PicturesPanel& panel() { return window->pictures(); }
    desktop::PictureView& view() { return panel().view(); }
    const desktop::Picture& show(PictureKind kind) {
        panel().choose(kind);
        BOOST_REQUIRE(QTest::qWaitFor([&] { return !view().picture().marks.empty() && view().picture().title.startsWith(desktop::Pictures::titleOf(kind).section(QLatin1Char(' '), 0, 1)); }, 2000));
        return view().picture();
    }
    int mark(const QString& name) {
        const auto& marks = view().picture().marks;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i].name == name) return static_cast<int>(i);
        }
        BOOST_FAIL("no mark " + name.toStdString() + " among\n" + view().picture().table().toStdString());
        return -1;
    }
    void click(const QString& name) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().placeOf(mark(name)).center()); }
    std::string words(const QString& name) { return view().picture().marks[static_cast<std::size_t>(mark(name))].number.toStdString(); }
    std::vector<model::CodingId> shown() {
        std::vector<model::CodingId> codings;
        auto& model = window->segments().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const auto coding = model.codingAt(model.index(row))) codings.push_back(*coding);
        }
        return codings;
    }

    model::CodingId still{Uuid{}};
    model::CodingId alike{Uuid{}};
    model::CodingId going{Uuid{}};
    model::CodingId second_standstill{Uuid{}};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(picture_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(bars_stand_in_order_of_number_and_a_click_opens_their_segments) {
    const auto& picture = show(PictureKind::Frequencies);
    BOOST_REQUIRE(picture.marks.size() == 3U);
    BOOST_TEST(picture.marks[0].name.toStdString() == "Stillstand");
    BOOST_TEST(picture.marks[0].number.toStdString() == "2 Segmente in 1 Dokumenten");
    click("Stillstand");
    BOOST_TEST((shown() == std::vector{second_standstill, still}));
    click("Kooperation ABH");
    BOOST_TEST((shown() == std::vector{alike}));
}

BOOST_AUTO_TEST_CASE(arrow_keys_go_from_mark_to_mark_and_enter_opens) {
    show(PictureKind::Frequencies);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Down);
    BOOST_TEST(view().current() == 0);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Up);
    BOOST_TEST(view().current() == 0);
    QTest::keyClick(&view(), Qt::Key_Return);
    BOOST_TEST(shown().size() == 2U);
    QTest::keyClick(&view(), Qt::Key_End);
    BOOST_TEST(view().current() == 2);
    BOOST_TEST(view().accessibleDescription().toStdString() == view().picture().marks[2].words().toStdString());
    BOOST_TEST(view().hasFocus());
}

BOOST_AUTO_TEST_CASE(a_picture_follows_the_project) {
    show(PictureKind::Frequencies);
    project().codings().remove({still, second_standstill});
    settle();
    BOOST_TEST(view().picture().marks.size() == 2U);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    BOOST_TEST(view().picture().marks.size() == 3U);
}

BOOST_AUTO_TEST_CASE(subcodes_activation_and_typing_choose_what_is_shown) {
    show(PictureKind::Frequencies);
    QTest::mouseClick(&panel().subcodes(), Qt::LeftButton, {}, QPoint{10, panel().subcodes().height() / 2});
    settle();
    BOOST_TEST(words("Corona-Bremse") == "3 Segmente in 1 Dokumenten");
    click("Corona-Bremse");
    BOOST_TEST(shown().size() == 3U);
    QTest::keyClicks(&panel().filter(), "still");
    settle();
    BOOST_TEST(view().picture().marks.size() == 1U);
    panel().filter().clear();
    window->workspace().activate(std::vector{authority}, true);
    settle();
    BOOST_TEST(view().picture().marks.size() == 1U);
    window->workspace().activate(std::vector{second}, true);
    settle();
    BOOST_TEST(view().picture().marks.empty());
}

BOOST_AUTO_TEST_CASE(a_cell_of_the_matrix_opens_the_segments_of_its_document) {
    show(PictureKind::Matrix);
    BOOST_TEST(view().picture().marks.size() == 6U);
    BOOST_TEST(words("Stillstand · Interview 01") == "2");
    click("Stillstand · Interview 01");
    BOOST_TEST(shown().size() == 2U);
    BOOST_TEST(words("Stillstand · Interview 02") == "0");
}

BOOST_AUTO_TEST_CASE(a_cell_of_the_relations_opens_the_segments_that_overlap) {
    show(PictureKind::Relations);
    BOOST_TEST(words("Stillstand · Kooperation ABH") == "1");
    click("Stillstand · Kooperation ABH");
    auto codings = shown();
    std::sort(codings.begin(), codings.end());
    auto expected = std::vector{still, alike};
    std::sort(expected.begin(), expected.end());
    BOOST_TEST((codings == expected));
}

BOOST_AUTO_TEST_CASE(the_map_shows_codes_and_what_they_share) {
    const auto& picture = show(PictureKind::CodeMap);
    BOOST_TEST(picture.marks.size() == 4U);  // three codes, one line
    BOOST_TEST(words("Stillstand und Kooperation ABH") == "1 Überschneidungen");
    click("Corona-Bremse");
    BOOST_TEST((shown() == std::vector{going}));
}

BOOST_AUTO_TEST_CASE(portrait_and_lines_are_those_of_the_document_that_is_open) {
    BOOST_TEST(show(PictureKind::Portrait).title.endsWith(QStringLiteral("Interview 01")));
    const auto& picture = show(PictureKind::CodeLines);
    BOOST_TEST(picture.marks.size() == 4U);
    click("Corona-Bremse");
    BOOST_TEST((shown() == std::vector{going}));
    window->transcript().showDocument(second);
    settle();
    BOOST_TEST(view().picture().marks.empty());
}

BOOST_AUTO_TEST_CASE(percents_are_of_the_documents_of_each_value) {
    project().variables().set(first, "Kommunentyp", "Kreis");
    project().variables().set(second, "Kommunentyp", "Stadt");
    show(PictureKind::Percents);
    BOOST_TEST(words("Stillstand · Kreis") == "100,0 %, 1 von 1 Dokumenten");
    BOOST_TEST(words("Stillstand · Stadt") == "0,0 %, 0 von 1 Dokumenten");
    click("Stillstand · Kreis");
    BOOST_TEST(shown().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_word_of_the_cloud_opens_as_a_list_of_its_places) {
    show(PictureKind::WordCloud);
    click("Ämter");
    BOOST_TEST((panel().kind() == PictureKind::Keywords));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return panel().keywords().model()->rowCount() == 1; }, 2000));
    const auto* places = panel().keywords().model();
    BOOST_TEST(places->index(0, desktop::KeywordsModel::Word).data().toString().toStdString() == "Ämter");
    BOOST_TEST(places->index(0, desktop::KeywordsModel::After).data().toString().startsWith(QStringLiteral("grüßen")));
    window->transcript().showDocument(second);
    panel().keywords().setCurrentIndex(places->index(0, 0));
    QTest::keyClick(&panel().keywords(), Qt::Key_Return);
    BOOST_REQUIRE(OpenWindow::view().selection().has_value());
    BOOST_TEST(OpenWindow::words(*OpenWindow::view().selection()) == "Ämter");
}

BOOST_AUTO_TEST_CASE(the_timeline_shows_what_was_coded_today) {
    const auto& picture = show(PictureKind::Timeline);
    BOOST_REQUIRE(picture.marks.size() == 1U);
    BOOST_TEST(picture.marks[0].number.toStdString() == "4 Segmente");
    click(picture.marks[0].name);
    BOOST_TEST(shown().size() == 4U);
}

BOOST_AUTO_TEST_CASE(pictures_are_written_as_svg_pdf_and_png_of_the_asked_size) {
    const desktop::PaperSize paper{{100, 60}, 254};
    for (const auto kind : {PictureKind::Frequencies, PictureKind::Matrix, PictureKind::CodeMap, PictureKind::CodeLines, PictureKind::Timeline}) {
        show(kind);
        const auto picture = panel().pictureFor(paper);
        const auto file = [&](const char* ending) { return desktop::toQtPath(folder / (std::string{"bild."} + ending)); };
        for (const auto* ending : {"svg", "pdf", "png"}) desktop::writePicture(picture, file(ending), paper);
        QImageReader png{file("png")};
        BOOST_TEST(png.size().width() == 1000);
        BOOST_TEST(png.size().height() == 600);
        QFile svg{file("svg")};
        BOOST_REQUIRE(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader reader{&svg};
        QString text;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters()) text += reader.text();
            if (const auto fonts = reader.attributes().value(QStringLiteral("font-family")); !fonts.isEmpty()) BOOST_TEST(fonts.endsWith(QStringLiteral(", sans-serif")));
        }
        BOOST_TEST(!reader.hasError());
        BOOST_TEST(text.contains(picture.title));
        QFile pdf{file("pdf")};
        BOOST_REQUIRE(pdf.open(QIODevice::ReadOnly));
        BOOST_TEST(pdf.read(5).toStdString() == "%PDF-");
    }
    BOOST_CHECK_THROW(desktop::writePicture(view().picture(), desktop::toQtPath(folder / "bild.bmp"), paper), Error);
    BOOST_CHECK_THROW(desktop::writePicture(view().picture(), desktop::toQtPath(folder / "no" / "bild.png"), paper), Error);
}

BOOST_AUTO_TEST_CASE(the_report_is_one_page_with_pictures_and_without_words_of_a_transcript) {
    const auto file = desktop::toQtPath(folder / "bericht.html");
    panel().writeReport({}, file);
    QFile page{file};
    BOOST_REQUIRE(page.open(QIODevice::ReadOnly));
    const auto html = QString::fromUtf8(page.readAll());
    BOOST_TEST(html.count(QStringLiteral("<svg")) == 4);  // frequencies, distribution, code map, timeline; matrix and relations are tables with shades
    BOOST_TEST(html.count(QStringLiteral("<table")) == 3);
    BOOST_TEST(html.contains(QStringLiteral("Kooperation ABH")));
    BOOST_TEST(!html.contains(QStringLiteral("Alles steht")));
    BOOST_TEST(!html.contains(QStringLiteral("<script")));
    BOOST_TEST(!html.contains(QStringLiteral("<?xml")));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
