// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

#include "codes/code_panel.h"
#include "codes/split_dialog.h"
#include "exchange/codebook_merge_dialog.h"
#include "exchange/exchange_export_dialog.h"
#include "import/import_dialog.h"
#include "study.h"
#include "summaries/summaries_panel.h"
#include "variables/variables_panel.h"

namespace fundstelle::handbuch {

namespace {

const char* const kReading = "Interview 07";

model::CodeId code(Stage& stage, const char* name) {
    return stage.project().codebook().named(name);
}

QRect placeOf(Stage& stage, const QWidget& widget) {
    return {stage.window().mapFromGlobal(widget.mapToGlobal(QPoint{})), widget.size()};
}

void firstSteps(Stage& stage, const QString& project) {
    stage.take("start", QRect{345, 310, 710, 200});
    stage.window().openProject(project);
    stage.read(kReading, "Stellen Sie sich eine Burg vor");
    stage.activate({"Ermessensduldung"});
    stage.read(kReading, "Welcher Kontakt?");
    stage.take("fenster", stage.window().rect());

    auto& commands = stage.window().commandPalette();
    stage.key(stage.window(), Qt::Key_K, Qt::ControlModifier);
    stage.type(stage.in<QLineEdit>(commands), QStringLiteral("memo"));
    stage.take("befehle", placeOf(stage, commands).adjusted(-120, -60, 120, -100));
    stage.key(stage.in<QLineEdit>(commands), Qt::Key_Escape);

    stage.click("Es gibt einen Graben");
    stage.key(stage.text(), Qt::Key_S);
    stage.key(stage.text(), Qt::Key_C);
    auto& codes = stage.window().transcript().palette();
    stage.type(stage.in<QLineEdit>(codes), QStringLiteral("erreich"));
    stage.take("kodieren", placeOf(stage, stage.window().transcript()).united(placeOf(stage, codes)).adjusted(0, 0, 16, 0));
    stage.key(stage.in<QLineEdit>(codes), Qt::Key_Escape);
}

void importing(Stage& stage, const QDir& folder, const QDir& samples) {
    QFile file{folder.filePath(QStringLiteral("Interview 10.txt"))};
    if (!file.open(QIODevice::WriteOnly)) fail(file.fileName());
    file.write("Datum: 02.06.2020\nKommunentyp: Kreis\nForm: Telefon\n\n"
               "I: Wie erreichen Sie die jungen Leute im Moment?\nB: Am Telefon, und das geht besser, als ich dachte.\n"
               "I: Und die Behörden?\nB. Da hat sich nichts geändert. Ich schreibe, und dann warte ich.\n"
               "I: Was würde helfen?\nB: Eine Durchwahl.\nI: Mehr nicht?\nB: Mehr nicht. (lacht)\n");
    file.close();
    stage.window().importer().import({file.fileName(), samples.filePath(QStringLiteral("GfS 02.txt")), samples.filePath(QStringLiteral("GfS 03.docx"))});
    if (!QTest::qWaitFor([&] { return stage.window().importer().dialog() != nullptr; }, 10'000)) fail(QStringLiteral("Kein Import"));
    auto& dialog = *stage.window().importer().dialog();
    stage.in<QComboBox>(dialog).setFocus();
    stage.takeDialog("import", dialog);
    dialog.reject();
}

void coding(Stage& stage) {
    auto& palette = stage.window().transcript().palette();
    auto& text = stage.text();
    stage.read(kReading, "Stellen Sie sich eine Burg vor");
    stage.click("Es gibt einen Graben");
    stage.key(text, Qt::Key_S);
    stage.key(text, Qt::Key_C);
    auto& input = stage.in<QLineEdit>(palette);
    for (const auto* letters : {"erreich", "vertrauen"}) {
        stage.type(input, QString::fromLatin1(letters));
        stage.key(input, Qt::Key_Return, Qt::ShiftModifier);
    }
    stage.type(input, QStringLiteral("anerk"));
    stage.take("mehrere", placeOf(stage, palette).adjusted(-480, -120, 40, -100));
    stage.key(input, Qt::Key_Escape);

    text.clearSelection();
    const auto burg = rangeOf(*text.content()->text, "Stellen Sie sich eine Burg vor").begin();
    for (const auto& stripe : text.content()->stripes) {
        if (stripe.range.begin() != burg) continue;
        const auto place = text.pointOfStripe(stripe.coding);
        stage.takeOpened("streifen", [&] { stage.rightClick(*text.viewport(), place); });
        break;
    }
    text.selectCoding(std::nullopt);

    auto& transcript = stage.window().transcript();
    const auto look = text.look();
    auto withComments = look;
    withComments.comments = true;
    transcript.setLook(withComments);
    stage.read(kReading, "Und unterschrieben ist das mit");
    stage.take("rand", transcript);
    transcript.setLook(look);

    auto filter = transcript.stripeFilter();
    filter.besideEachOther = true;
    transcript.setStripeFilter(filter);
    stage.read(kReading, "Gar nicht. Also, doch, einmal.");
    stage.take("coder", transcript);
    filter.besideEachOther = false;
    transcript.setStripeFilter(filter);
}

void codebook(Stage& stage) {
    auto& tree = stage.window().codes().tree();
    const auto menuOf = [&](const char* name) {
        const auto index = stage.window().codes().shownIndexOf(code(stage, name));
        tree.scrollTo(index);
        tree.setCurrentIndex(index);
        stage.rightClick(*tree.viewport(), tree.visualRect(index).center());
    };
    stage.choose([&] { menuOf("Ermessensduldung"); }, "Beschreiben");
    auto& panel = stage.in<desktop::CodePanel>(stage.window());
    stage.read(kReading, "Ermessen heißt ja: Man darf.");
    auto& segments = *stage.window().segments().parentWidget();
    segments.hide();
    stage.take("codebuch");
    segments.show();
    panel.parentWidget()->hide();

    stage.choose([&] { menuOf("Erreichbarkeit und Abschottung"); }, "Aufteilen …");
    auto& split = stage.in<desktop::SplitDialog>(stage.window());
    for (const int row : {0, 2}) split.segments().item(row)->setCheckState(Qt::Checked);
    stage.type(split.target(), QStringLiteral("Telefonzeiten"));
    stage.takeDialog("aufteilen", split);
    split.reject();
}

void exchanging(Stage& stage, const QDir& folder) {
    auto entries = stage.project().codebook().entries();
    for (auto& entry : entries) {
        if (entry.path.front() == "Corona-Bremse") entry.path.front() = "Pandemie";
        if (entry.path.back() == "Ermessensduldung") entry.path.front() = "Kooperationsnetzwerk";
        if (entry.path.back() == "Planungsunsicherheit") entry.definition = "Niemand kann sagen, ab wann etwas wieder möglich ist; auch für die eigene Arbeit.";
    }
    entries.push_back({{"Wohnen"}, std::nullopt, "Wohnsitzauflage, Wohnungssuche, Unterkunft.", {}, {}, {}});
    const auto comparison = stage.project().codebook().compare(entries);
    desktop::CodebookMergeDialog merge{folder.filePath(QStringLiteral("Codebuch der Kollegin.xlsx")), comparison, wording::Language::German, &stage.window()};
    merge.show();
    merge.list().setCurrentItem(merge.list().findItems(QStringLiteral("Planungsunsicherheit"), Qt::MatchContains | Qt::MatchRecursive).value(0));
    stage.takeDialog("codebuch-abgleichen", merge);
    merge.reject();

    desktop::ExchangeExportDialog leave{stage.window().workspace(), &stage.window()};
    leave.show();
    stage.takeDialog("fuer-andere-programme", leave);
    leave.reject();
}

void searching(Stage& stage) {
    stage.read(kReading, "Gar nicht. Also, doch, einmal.");
    auto& bar = stage.window().transcript().findBar();
    auto& search = stage.window().searchPanel();
    stage.key(stage.window(), Qt::Key_F, Qt::ControlModifier);
    stage.type(stage.in<QLineEdit>(bar), QStringLiteral("ermessen"));
    stage.key(stage.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    stage.type(search.filter(), QStringLiteral("ermessen"));
    if (!QTest::qWaitFor([&] { return search.model().hitCount() > 0 && !search.model().isRunning(); })) fail(QStringLiteral("Keine Treffer"));
    stage.key(search.filter(), Qt::Key_Return);
    stage.take("suche");
    stage.key(bar, Qt::Key_Escape);
    stage.text().clearSelection();
}

void tables(Stage& stage) {
    stage.key(stage.window(), Qt::Key_4, Qt::AltModifier);
    stage.activate({"Ermessensduldung", "Zielkonflikt Integration/Aufenthaltsrecht"});
    stage.window().segments().group(project::SegmentGrouping::ByDocument);
    stage.take("segmente", stage.window().segments());

    stage.command("Variablen");
    stage.in<desktop::VariablesPanel>(stage.window()).table().setCurrentIndex(stage.in<desktop::VariablesPanel>(stage.window()).model().index(1, 1));
    stage.take("variablen", stage.in<desktop::VariablesPanel>(stage.window()));
    stage.command("Zusammenfassungen");
    auto& summaries = stage.in<desktop::SummariesPanel>(stage.window());
    summaries.grid().setCurrentIndex(summaries.grid().model()->index(6, 0));
    stage.take("zusammenfassungen");
    summaries.parentWidget()->hide();
    stage.window().segments().showActivated();
    stage.in<desktop::VariablesPanel>(stage.window()).parentWidget()->hide();
}

void results(Stage& stage) {
    auto& window = stage.window();
    window.workspace().deactivateAll();
    stage.command("Abfrage");
    analysis::Query query;
    query.operation = analysis::Operator::Overlapping;
    query.codes = {code(stage, "Kooperation ABH")};
    query.with = {code(stage, "Stimmung")};
    query.subcodes = analysis::Subcodes::Include;
    query.filter.role = model::Role::Interviewee;
    window.queryPanel().setQuery(query);
    if (!QTest::qWaitFor([&] { return window.queryPanel().isCurrent() && window.queryPanel().model().rowCount() > 0; })) fail(QStringLiteral("Nichts gefunden"));
    window.queryPanel().list().setCurrentIndex(window.queryPanel().model().index(0, 0));
    stage.take("abfrage", window.queryPanel());
    window.queryPanel().parentWidget()->hide();

    stage.command("Häufigkeiten");
    if (!QTest::qWaitFor([&] { return window.tables().isCurrent(); })) fail(QStringLiteral("Die Tabelle wird nicht fertig."));
    stage.take("auswertung", window.tables());
    window.tables().parentWidget()->hide();

    stage.command("Bilder");
    window.pictures().choose(desktop::PictureKind::Stacked);
    if (!QTest::qWaitFor([&] { return window.pictures().isCurrent(); })) fail(QStringLiteral("Das Bild wird nicht fertig."));
    stage.take("bilder", window.pictures());
    window.pictures().parentWidget()->hide();
}

void quoting(Stage& stage) {
    stage.read(kReading, "Ermessen heißt ja: Man darf.");
    stage.select("Also Ermessensduldung beantragt, mit Anwältin, Schreiben vom Betrieb, von mir zwei Seiten, vom Fußballverein auch noch eins. Ermessen heißt ja: Man darf. Bei uns heißt Ermessen: Man darf auch Nein sagen.");
    auto& window = stage.window();
    window.gathering().setChapter(stage.project().quote_outline().ensure_chapter("Bericht", "Zusammenarbeit mit der Ausländerbehörde"));
    stage.key(stage.text(), Qt::Key_Z);
    stage.command("Zitatwerkstatt");
    window.quotes().open(desktop::QuotesPage::Tool::Source);
    auto& source = window.quotes().source().view();
    source.select(rangeOf(*source.content()->text, "von mir zwei Seiten, vom Fußballverein auch noch eins."));
    stage.key(source, Qt::Key_A);
    stage.settle();
    stage.take("zitat");
    stage.command("Zum Text");
    stage.text().clearSelection();
}

void correcting(Stage& stage) {
    stage.read(kReading, "Neun Wochen. Neun Wochen hab ich gefaxt.");
    stage.takeOpened("fassungen", [&] { stage.command("Fassungen vergleichen …"); });

    auto& edit = stage.window().transcript().editor().edit();
    const auto mark = [&](const char* words) {
        auto cursor = edit.document()->find(QString::fromUtf8(words));
        if (cursor.isNull()) fail(QString::fromUtf8(words));
        edit.setTextCursor(cursor);
    };
    stage.key(stage.window(), Qt::Key_T, Qt::ControlModifier);
    mark("Neun Wochen. Neun Wochen");
    stage.type(edit, QStringLiteral("Neun Wochen"));
    stage.take("berichtigen", stage.window().transcript());
    mark("Für die EQ gibt’s ja keine Ausbildungsduldung.");
    stage.key(edit, Qt::Key_Delete);
    stage.key(edit, Qt::Key_Return, Qt::ControlModifier);
    stage.click("Die Verlängerung kam jetzt per Post");
    stage.take("zu-pruefen");
    stage.key(stage.window(), Qt::Key_Z, Qt::ControlModifier);
}

void team(Stage& stage) {
    stage.key(stage.window(), Qt::Key_5, Qt::AltModifier);
    stage.take("verlauf", stage.window().history());
    stage.window().history().parentWidget()->hide();
}

}  // namespace

void takeAll(Stage& stage, const QDir& folder, const QDir& samples) {
    const auto project = folder.filePath(QStringLiteral("Beispielstudie.fundstelle"));
    makeStudy(project);
    firstSteps(stage, project);
    team(stage);  // while the history ends in 2020
    importing(stage, folder, samples);
    coding(stage);
    codebook(stage);
    exchanging(stage, folder);
    searching(stage);
    tables(stage);
    results(stage);
    quoting(stage);
    correcting(stage);
}

}  // namespace fundstelle::handbuch
