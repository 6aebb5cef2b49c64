// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/pictures_panel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <memory>
#include <utility>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "pictures/export_picture_dialog.h"
#include "pictures/report_dialog.h"
#include "tables/table_file.h"
#include "theme/theme.h"
#include "wording/leaving_texts.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSlice = 25;          // milliseconds of counting between two events
constexpr int kUsualCodes = 20;
constexpr int kUsualWords = 80;
const QString kFolderSetting = QStringLiteral("pictures/folder");
const QString kKindSetting = QStringLiteral("pictures/kind");

using analysis::MatrixColumns;

}  // namespace

PicturesPanel::PicturesPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Bilder"), parent},
      m_workspace{workspace},
      m_kinds{new QComboBox{this}},
      m_columns{new QComboBox{this}},
      m_counting{new QComboBox{this}},
      m_series{new QComboBox{this}},
      m_bars{new QComboBox{this}},
      m_relation{new QComboBox{this}},
      m_distance{new QSpinBox{this}},
      m_most{new QSpinBox{this}},
      m_subcodes{new QCheckBox{tr("mit Untercodes"), this}},
      m_interviewees{new QCheckBox{tr("nur Befragte"), this}},
      m_export{new QToolButton{this}},
      m_pages{new QStackedWidget{this}},
      m_view{new PictureView{this}},
      m_keywords{new KeywordsPage{workspace, this}} {
    m_soon.setSingleShot(true);
    makeControls();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_keywords);
    m_pages->setFocusProxy(m_view);
    setView(m_pages);
    keepLineEnabled();

    connect(&m_soon, &QTimer::timeout, this, &PicturesPanel::refresh);
    connect(&m_steps, &QTimer::timeout, this, &PicturesPanel::count);
    connect(m_view, &PictureView::resized, this, &PicturesPanel::refreshSoon);
    connect(m_view, &PictureView::linkWanted, this, &PicturesPanel::open);
    connect(&filter(), &QLineEdit::textChanged, this, &PicturesPanel::refreshSoon);
    connect(m_keywords, &KeywordsPage::hitWanted, this, &PicturesPanel::hitWanted);
    connect(m_keywords, &KeywordsPage::found, this, &PicturesPanel::countKeywords);
    connect(m_keywords, &KeywordsPage::failed, this, &PicturesPanel::reported);
    for (const auto signal : {&Workspace::opened, &Workspace::documentsChanged, &Workspace::activationChanged}) {
        connect(&workspace, signal, this, [this] {
            forgetWords();
            refreshSoon();
        });
    }
    for (const auto signal : {&Workspace::codesChanged, &Workspace::codingsChanged}) connect(&workspace, signal, this, &PicturesPanel::refreshSoon);
    for (const auto signal : {&Workspace::aboutToClose, &Workspace::closed}) {
        connect(&workspace, signal, this, [this] {
            forgetWords();
            m_document.reset();
            m_view->setPicture({});
        });
    }
    showControls();
    showEmptyState(false);  // so that it can take the focus when the pane opens
}

void PicturesPanel::makeControls() {
    auto* controls = new QWidget{this};
    auto* row = new QHBoxLayout{controls};
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(8);
    for (const auto kind : {PictureKind::Frequencies, PictureKind::Percents, PictureKind::Stacked, PictureKind::Matrix, PictureKind::Relations, PictureKind::CodeMap, PictureKind::Portrait,
                            PictureKind::CodeLines, PictureKind::WordCloud, PictureKind::WordBars, PictureKind::Keywords, PictureKind::Timeline}) {
        m_kinds->addItem(Pictures::titleOf(kind), static_cast<int>(kind));
    }
    m_kinds->setAccessibleName(tr("Bild"));
    m_kinds->setCurrentIndex(std::max(m_kinds->findData(QSettings{}.value(kKindSetting)), 0));
    m_columns->setAccessibleName(tr("Spalten"));
    m_columns->setToolTip(tr("Wonach die Spalten unterscheiden"));
    m_counting->addItem(tr("Segmente"), static_cast<int>(analysis::Counting::Segments));
    m_counting->addItem(tr("Dokumente"), static_cast<int>(analysis::Counting::OncePerDocument));
    m_counting->setAccessibleName(tr("Was gezählt wird"));
    m_series->addItem(tr("nach Coder*in"), static_cast<int>(analysis::TimelineOf::Coders));
    m_series->addItem(tr("nach Hauptcode"), static_cast<int>(analysis::TimelineOf::TopCodes));
    m_series->setAccessibleName(tr("Farben"));
    m_bars->addItem(tr("ein Balken je Spalte"), static_cast<int>(StackedBars::Columns));
    m_bars->addItem(tr("ein Balken je Code"), static_cast<int>(StackedBars::Codes));
    m_bars->setAccessibleName(tr("Wofür ein Balken steht"));
    m_relation->addItems({tr("Überschneidungen"), tr("Überlappende Paare"), tr("Paare in der Nähe"), tr("Gemeinsame Dokumente")});  // in the order of RelationKind
    m_relation->setAccessibleName(tr("Was die Zahlen zählen"));
    m_distance->setRange(0, 99);
    m_distance->setValue(1);
    m_distance->setPrefix(tr("bis "));
    m_distance->setSuffix(tr(" Abs."));
    m_distance->setAccessibleName(tr("Größter Abstand"));
    m_most->setRange(2, 60);
    m_most->setValue(kUsualCodes);
    m_most->setAccessibleName(tr("Wie viele höchstens"));
    m_most->setToolTip(tr("Nur die häufigsten"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setText(tr("Speichern …"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setAccessibleName(tr("Bild speichern"));
    for (auto* widget : std::initializer_list<QWidget*>{m_kinds, m_columns, m_bars, m_relation, m_distance, m_counting, m_series, m_most, m_subcodes, m_interviewees}) row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_export);
    addControls(controls);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        QSettings{}.setValue(kKindSetting, m_kinds->currentData());
        showControls();
        refreshSoon();
    });
    for (auto* box : {m_columns, m_counting, m_series, m_bars}) connect(box, &QComboBox::currentIndexChanged, this, &PicturesPanel::refreshSoon);
    connect(m_relation, &QComboBox::currentIndexChanged, this, [this] {
        showControls();
        refreshSoon();
    });
    for (auto* box : {m_most, m_distance}) connect(box, &QSpinBox::valueChanged, this, &PicturesPanel::refreshSoon);
    connect(m_subcodes, &QCheckBox::toggled, this, &PicturesPanel::refreshSoon);
    connect(m_interviewees, &QCheckBox::toggled, this, [this] {
        forgetWords();
        refreshSoon();
    });
    connect(m_export, &QToolButton::clicked, this, [this] { kind() == PictureKind::Keywords ? exportKeywords() : exportPicture(); });
}

PictureKind PicturesPanel::kind() const {
    return static_cast<PictureKind>(m_kinds->currentData().toInt());
}

void PicturesPanel::choose(PictureKind kind) {
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(kind)));
}

bool PicturesPanel::isOfWords() const {
    return kind() == PictureKind::WordCloud || kind() == PictureKind::WordBars;
}

/// Only what the picture knows.
void PicturesPanel::showControls() {
    const auto now = kind();
    const auto is = [&](std::initializer_list<PictureKind> kinds) { return std::find(kinds.begin(), kinds.end(), now) != kinds.end(); };
    m_columns->setVisible(is({PictureKind::Percents, PictureKind::Stacked, PictureKind::Matrix}));
    m_bars->setVisible(is({PictureKind::Stacked}));
    m_relation->setVisible(is({PictureKind::Relations}));
    m_distance->setVisible(is({PictureKind::Relations}) && m_relation->currentIndex() == static_cast<int>(analysis::RelationKind::Near));
    m_counting->setVisible(is({PictureKind::Frequencies, PictureKind::Stacked, PictureKind::Matrix}));
    m_series->setVisible(is({PictureKind::Timeline}));
    m_most->setVisible(is({PictureKind::Frequencies, PictureKind::Percents, PictureKind::Stacked, PictureKind::Matrix, PictureKind::Relations, PictureKind::CodeMap}) || isOfWords());
    m_subcodes->setVisible(is({PictureKind::Frequencies, PictureKind::Percents, PictureKind::Stacked, PictureKind::Matrix, PictureKind::Relations, PictureKind::CodeMap, PictureKind::CodeLines}));
    m_interviewees->setVisible(isOfWords() || is({PictureKind::Keywords}));
    m_export->setAccessibleName(is({PictureKind::Keywords}) ? tr("Liste speichern") : tr("Bild speichern"));
    {
        const QSignalBlocker quiet{m_most};
        m_most->setMaximum(isOfWords() ? 200 : 60);
        if (isOfWords() != m_most->property("words").toBool()) m_most->setValue(isOfWords() ? kUsualWords : kUsualCodes);
        m_most->setProperty("words", isOfWords());
    }
    if (is({PictureKind::Keywords}) != m_ofKeywords) {
        m_ofKeywords = !m_ofKeywords;
        const auto kept = std::exchange(m_otherWords, filter().text());
        filter().setText(kept);
    }
    m_most->setSuffix(isOfWords() ? tr(" Wörter") : tr(" Codes"));
    filter().setPlaceholderText(is({PictureKind::Keywords}) ? tr("Wort, in allen seinen Formen") : tr("Codes filtern"));
    filter().setVisible(!isOfWords() && !is({PictureKind::Portrait, PictureKind::Timeline}));
    m_pages->setCurrentWidget(is({PictureKind::Keywords}) ? static_cast<QWidget*>(m_keywords) : m_view);
    m_pages->setFocusProxy(m_pages->currentWidget());
}

void PicturesPanel::fillColumns() {
    const QSignalBlocker quiet{m_columns};
    const auto before = m_columns->currentText();  // also of another picture
    m_columns->clear();
    const auto addFixed = [&] {
        m_columns->addItem(tr("Dokumente"), static_cast<int>(MatrixColumns::Documents));
        m_columns->addItem(tr("Gruppen"), static_cast<int>(MatrixColumns::Groups));
        m_columns->addItem(tr("Sets"), static_cast<int>(MatrixColumns::Sets));
        m_columns->addItem(tr("Sprechende"), static_cast<int>(MatrixColumns::Speakers));
    };
    if (kind() == PictureKind::Matrix) addFixed();
    if (m_workspace.isOpen()) {
        for (const auto& variable : m_workspace.project().queries().snapshot().variables) m_columns->addItem(toQt(variable.name), static_cast<int>(MatrixColumns::Variable));
    }
    if (kind() == PictureKind::Stacked) addFixed();  // most often by a variable
    m_columns->setCurrentIndex(std::max(m_columns->findText(before), 0));
}

PictureChoice PicturesPanel::choice() {
    PictureChoice choice;
    choice.kind = kind();
    choice.document = m_document;
    choice.narrowing = filter().text();
    choice.most = static_cast<std::size_t>(m_most->value());
    choice.subcodes = m_subcodes->isChecked() ? analysis::Subcodes::Include : analysis::Subcodes::Exclude;
    choice.counting = choice.kind == PictureKind::Percents || !m_counting->isVisibleTo(this) ? analysis::Counting::Segments : static_cast<analysis::Counting>(m_counting->currentData().toInt());
    choice.bars = static_cast<StackedBars>(m_bars->currentData().toInt());
    choice.relation = static_cast<analysis::RelationKind>(m_relation->currentIndex());
    choice.distance = m_distance->value();
    choice.series = static_cast<analysis::TimelineOf>(m_series->currentData().toInt());
    if (m_columns->currentIndex() >= 0) {
        choice.columns.by = static_cast<MatrixColumns>(m_columns->currentData().toInt());
        if (choice.columns.by == MatrixColumns::Variable) choice.columns.variable = toCore(m_columns->currentText());
    }
    const auto& snapshot = m_workspace.project().queries().snapshot();
    for (const auto& document : snapshot.documents) {
        if (m_workspace.isActive(document.id)) choice.filter.documents.push_back(document.id);
    }
    choice.codes = {m_workspace.activeCodes().begin(), m_workspace.activeCodes().end()};
    const bool wholeCodings = choice.kind == PictureKind::Portrait || choice.kind == PictureKind::CodeLines || choice.kind == PictureKind::Timeline;
    if (wholeCodings) choice.filter.codes = choice.codes;
    if ((isOfWords() || choice.kind == PictureKind::Keywords) && m_interviewees->isChecked()) choice.filter.role = model::Role::Interviewee;
    return choice;
}

void PicturesPanel::setDocument(std::optional<model::DocumentId> document) {
    m_document = document;
    if (kind() == PictureKind::Portrait || kind() == PictureKind::CodeLines) refreshSoon();
}

void PicturesPanel::refreshSoon() {
    m_stale = true;
    if (isVisible()) m_soon.start(0);
}

void PicturesPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (m_stale) refreshSoon();
}

Picture PicturesPanel::pictureFor(const PaperSize& paper) {
    if (isOfWords() && !(m_words && m_words->done())) return {};
    const auto drawn = [&](const QSizeF& area) {
        const Pictures pictures{m_workspace.project(), choice(), area};
        return isOfWords() ? pictures.drawWords(m_words->counts()) : pictures.draw();
    };
    auto picture = drawn(paper.points());
    // What is too high will be made smaller, and may be as much wider.
    const auto excess = picture.size.height() / paper.points().height();
    return excess > 1 ? drawn(paper.points() * excess) : picture;
}

void PicturesPanel::refresh() {
    if (!m_workspace.isOpen()) return;
    m_stale = false;
    fillColumns();
    if (kind() == PictureKind::Keywords) return searchKeywords();
    if (isOfWords() && !m_words) {
        m_words = m_workspace.project().queries().start_word_count(choice().filter);
        m_steps.start(0);
    }
    if (isOfWords() && !m_words->done()) return;
    const Pictures pictures{m_workspace.project(), choice(), m_view->area()};
    m_view->setPicture(isOfWords() ? pictures.drawWords(m_words->counts()) : pictures.draw());
    const bool ofDocument = kind() == PictureKind::Portrait || kind() == PictureKind::CodeLines;
    setEmptyState(ofDocument             ? tr("Hier erscheint das geöffnete Dokument mit seinen Codes. Noch ist darin nichts kodiert.")
                  : isOfWords()          ? tr("In diesen Dokumenten steht kein Wort, das zählt.")
                  : kind() == PictureKind::Percents && m_columns->count() == 0
                      ? tr("Hier erscheinen Anteile je Wert einer Variable. Variablen entstehen unter Dokumente, Variablen.")
                      : tr("Hier erscheint, was kodiert ist. Dafür braucht es Segmente der gewählten Codes in den gewählten Dokumenten."),
                  {});
    showEmptyState(m_view->picture().marks.empty());
    m_export->setEnabled(!m_view->picture().marks.empty());
    setCount({});
}

void PicturesPanel::forgetWords() {
    m_words.reset();
    m_steps.stop();
    m_keywords->forget();
}

/// A slice of counting words.
void PicturesPanel::count() {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < kSlice && m_words && !m_words->done()) m_words->step();
    if (m_words && !m_words->done()) return setCount(tr("%1 von %2 Dokumenten").arg(m_words->counted()).arg(m_words->total()));
    m_steps.stop();
    if (isOfWords()) refresh();
}

void PicturesPanel::searchKeywords() {
    const auto word = filter().text().trimmed();
    setEmptyState(word.isEmpty() ? tr("Oben ein Wort eingeben: Hier steht es dann überall, mit dem, was davor und danach kommt.") : tr("„%1“ kommt nicht vor.").arg(word), {});
    showEmptyState(word.isEmpty());
    setCount({});
    m_export->setEnabled(false);  // until all places are there
    m_keywords->search(word, choice().filter);
}

void PicturesPanel::countKeywords() {
    const auto& places = m_keywords->model();
    const auto total = static_cast<int>(places.total());
    setCount(places.isNarrowed() ? tr("%1 von %Ln Stellen", nullptr, total).arg(places.rowCount()) : tr("%Ln Stellen", nullptr, total));
    if (m_keywords->isSearching()) return;
    m_export->setEnabled(places.rowCount() > 0);
    showEmptyState(total == 0);
}

void PicturesPanel::showKeywords(const QString& word) {
    choose(PictureKind::Keywords);
    filter().setText(word);
    m_keywords->narrowing().clear();
    m_keywords->setFocus();
}

void PicturesPanel::open(const Mark& mark) {
    if (const auto* word = std::get_if<std::string>(&mark.link)) return showKeywords(toQt(*word));
    std::vector<model::CodingId> codings;
    if (const auto* given = std::get_if<std::vector<model::CodingId>>(&mark.link)) codings = *given;
    if (const auto* behind = std::get_if<Behind>(&mark.link)) codings = (*behind)();
    if (const auto* query = std::get_if<analysis::Query>(&mark.link)) {
        const auto& queries = m_workspace.project().queries();
        const auto found = queries.retrieve(*query);
        for (const auto& place : found) {
            if (place.row) codings.push_back(queries.snapshot().documents[place.document].keys[*place.row]);
        }
    }
    emit segmentsWanted(codings, mark.name);
}

bool PicturesPanel::writeReport(const ReportChoice& choice, const QString& file) {
    const auto write = [this, file](const formats::HtmlReport& report) { writeBytes(QByteArray::fromStdString(formats::html_report(report, m_workspace.language())), file); };
    if (!choice.has(ReportPart::Segments)) {
        return m_workspace.perform([&](project::Project&) { write(htmlReport(m_workspace, choice)); });
    }
    return releaseWords(m_workspace, [&]() -> std::optional<Parcel> {
        auto report = std::make_shared<formats::HtmlReport>();
        if (!m_workspace.perform([&](project::Project&) { *report = htmlReport(m_workspace, choice); })) return std::nullopt;
        return Parcel{{"report", toPath(file), wording::leaving_texts(*report)}, [report, write] { write(*report); }};
    }, this);
}

void PicturesPanel::exportReport() {
    ReportDialog dialog{m_workspace, this};
    if (dialog.exec() != QDialog::Accepted) return;
    const auto name = QDir{QSettings{}.value(kFolderSetting, QDir::homePath()).toString()}.filePath(toQt(m_workspace.project().name()));
    auto file = QFileDialog::getSaveFileName(this, tr("Bericht speichern"), name, tr("HTML-Seite (*.html)"));
    if (file.isEmpty()) return;
    if (QFileInfo{file}.suffix().isEmpty()) file += QLatin1String{".html"};
    if (writeReport(dialog.choice(), file)) emit reported(tr("Bericht gespeichert: %1").arg(file));
}

void PicturesPanel::exportKeywords() {
    const auto file = askForTableFile(tr("Wort im Zusammenhang, %1").arg(m_keywords->word()), this);
    if (!file.isEmpty() && m_keywords->write(file)) emit reported(tr("Liste gespeichert: %1").arg(file));
}

void PicturesPanel::exportPicture() {
    ExportPictureDialog dialog{this};
    if (dialog.exec() != QDialog::Accepted) return;
    const auto picture = pictureFor(dialog.paper());
    const auto file = ExportPictureDialog::askForFile(picture.title, this);
    if (file.isEmpty()) return;
    try {
        writePicture(picture, file, dialog.paper());
        emit reported(tr("Bild gespeichert: %1").arg(file));
    } catch (const Error& error) {
        emit reported(toQt(wording::sentence(error, m_workspace.language())));
    }
}

}  // namespace fundstelle::desktop
