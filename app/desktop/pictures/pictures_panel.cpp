// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/pictures_panel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include "adapters/strings.h"
#include "pictures/export_picture_dialog.h"
#include "pictures/html_report.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSlice = 25;          // milliseconds of counting or searching between two events
constexpr int kUsualCodes = 20;
constexpr int kUsualWords = 80;
const QString kFolderSetting = QStringLiteral("pictures/folder");
const QString kKindSetting = QStringLiteral("pictures/kind");

using analysis::MatrixColumns;

/// What is nearest to the word stays.
class ElidedLeft : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

}  // namespace

PicturesPanel::PicturesPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Bilder"), parent},
      m_workspace{workspace},
      m_kinds{new QComboBox{this}},
      m_columns{new QComboBox{this}},
      m_counting{new QComboBox{this}},
      m_series{new QComboBox{this}},
      m_most{new QSpinBox{this}},
      m_subcodes{new QCheckBox{tr("mit Untercodes"), this}},
      m_interviewees{new QCheckBox{tr("nur Befragte"), this}},
      m_export{new QToolButton{this}},
      m_pages{new QStackedWidget{this}},
      m_view{new PictureView{this}},
      m_keywords{new QTableView{this}},
      m_places{new KeywordsModel{workspace, this}} {
    m_soon.setSingleShot(true);
    makeControls();
    makeKeywords();
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
    for (const auto kind : {PictureKind::Frequencies, PictureKind::Percents, PictureKind::Matrix, PictureKind::Relations, PictureKind::CodeMap, PictureKind::Portrait, PictureKind::CodeLines,
                            PictureKind::WordCloud, PictureKind::WordBars, PictureKind::Keywords, PictureKind::Timeline}) {
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
    m_most->setRange(2, 60);
    m_most->setValue(kUsualCodes);
    m_most->setAccessibleName(tr("Wie viele höchstens"));
    m_most->setToolTip(tr("Nur die häufigsten"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setText(tr("Speichern …"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setAccessibleName(tr("Bild speichern"));
    for (auto* widget : std::initializer_list<QWidget*>{m_kinds, m_columns, m_counting, m_series, m_most, m_subcodes, m_interviewees}) row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_export);
    addControls(controls);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        QSettings{}.setValue(kKindSetting, m_kinds->currentData());
        showControls();
        refreshSoon();
    });
    for (auto* box : {m_columns, m_counting, m_series}) connect(box, &QComboBox::currentIndexChanged, this, &PicturesPanel::refreshSoon);
    connect(m_most, &QSpinBox::valueChanged, this, &PicturesPanel::refreshSoon);
    connect(m_subcodes, &QCheckBox::toggled, this, &PicturesPanel::refreshSoon);
    connect(m_interviewees, &QCheckBox::toggled, this, [this] {
        forgetWords();
        refreshSoon();
    });
    connect(m_export, &QToolButton::clicked, this, &PicturesPanel::exportPicture);
}

void PicturesPanel::makeKeywords() {
    m_keywords->setModel(m_places);
    m_keywords->setFrameShape(QFrame::NoFrame);
    m_keywords->setShowGrid(false);
    m_keywords->setTabKeyNavigation(false);
    m_keywords->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_keywords->setSelectionMode(QAbstractItemView::SingleSelection);
    m_keywords->setTextElideMode(Qt::ElideRight);
    m_keywords->setItemDelegateForColumn(KeywordsModel::Before, new ElidedLeft{m_keywords});
    m_keywords->setAccessibleName(tr("Stellen des Wortes"));
    m_keywords->verticalHeader()->hide();
    m_keywords->verticalHeader()->setDefaultSectionSize(28);
    auto* header = m_keywords->horizontalHeader();
    header->setSectionResizeMode(KeywordsModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(KeywordsModel::After, QHeaderView::Stretch);
    header->resizeSection(KeywordsModel::Word, 160);
    header->resizeSection(KeywordsModel::Place, 180);
    connect(m_keywords, &QTableView::clicked, this, [this](const QModelIndex& index) { emit hitWanted(m_places->hitAt(index.row()).document, m_places->hitAt(index.row()).range); });
    connect(m_keywords, &QTableView::activated, this, [this](const QModelIndex& index) { emit hitWanted(m_places->hitAt(index.row()).document, m_places->hitAt(index.row()).range); });
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
    m_columns->setVisible(is({PictureKind::Percents, PictureKind::Matrix}));
    m_counting->setVisible(is({PictureKind::Frequencies, PictureKind::Matrix}));
    m_series->setVisible(is({PictureKind::Timeline}));
    m_most->setVisible(is({PictureKind::Frequencies, PictureKind::Percents, PictureKind::Matrix, PictureKind::Relations, PictureKind::CodeMap}) || isOfWords());
    m_subcodes->setVisible(is({PictureKind::Frequencies, PictureKind::Percents, PictureKind::Matrix, PictureKind::Relations, PictureKind::CodeMap, PictureKind::CodeLines}));
    m_interviewees->setVisible(isOfWords() || is({PictureKind::Keywords}));
    m_export->setVisible(!is({PictureKind::Keywords}));
    {
        const QSignalBlocker quiet{m_most};
        m_most->setMaximum(isOfWords() ? 200 : 60);
        if (isOfWords() != m_most->property("words").toBool()) m_most->setValue(isOfWords() ? kUsualWords : kUsualCodes);
        m_most->setProperty("words", isOfWords());
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
    if (kind() == PictureKind::Matrix) {
        m_columns->addItem(tr("Dokumente"), static_cast<int>(MatrixColumns::Documents));
        m_columns->addItem(tr("Gruppen"), static_cast<int>(MatrixColumns::Groups));
    }
    if (m_workspace.isOpen()) {
        for (const auto& variable : m_workspace.project().queries().snapshot().variables) m_columns->addItem(toQt(variable.name), static_cast<int>(MatrixColumns::Variable));
    }
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
    m_search.reset();
    m_steps.stop();
    m_places->clear();
}

/// A slice of counting words or of searching their places.
void PicturesPanel::count() {
    QElapsedTimer clock;
    clock.start();
    const bool words = isOfWords();
    try {
        while (clock.elapsed() < kSlice && ((words && m_words && !m_words->done()) || (!words && m_search && !m_search->done()))) {
            if (words) m_words->step();
            else m_places->append(m_search->step());
        }
    } catch (const Error& error) {
        forgetWords();
        emit reported(toQt(wording::sentence(error, m_workspace.language())));
        return;
    }
    if (words && m_words && !m_words->done()) return setCount(tr("%1 von %2 Dokumenten").arg(m_words->counted()).arg(m_words->total()));
    if (!words && m_search) {
        setCount(tr("%Ln Stellen", nullptr, m_places->rowCount()));
        if (!m_search->done()) return;
        showEmptyState(m_places->rowCount() == 0);
    }
    m_steps.stop();
    if (words) refresh();
}

void PicturesPanel::searchKeywords() {
    m_search.reset();
    m_places->clear();
    const auto word = filter().text().trimmed();
    setEmptyState(word.isEmpty() ? tr("Oben ein Wort eingeben: Hier steht es dann überall, mit dem, was davor und danach kommt.") : tr("„%1“ kommt nicht vor.").arg(word), {});
    showEmptyState(word.isEmpty());
    setCount({});
    if (word.isEmpty()) return m_steps.stop();
    m_search = m_workspace.project().queries().start_search({toCore(word), text::SearchMode::Stem}, choice().filter);
    m_steps.start(0);
}

void PicturesPanel::showKeywords(const QString& word) {
    choose(PictureKind::Keywords);
    filter().setText(word);
    m_keywords->setFocus();
}

void PicturesPanel::open(const Mark& mark) {
    if (const auto* word = std::get_if<std::string>(&mark.link)) return showKeywords(toQt(*word));
    std::vector<model::CodingId> codings;
    if (const auto* given = std::get_if<std::vector<model::CodingId>>(&mark.link)) codings = *given;
    if (const auto* query = std::get_if<analysis::Query>(&mark.link)) {
        const auto& queries = m_workspace.project().queries();
        const auto found = queries.retrieve(*query);
        for (const auto& place : found) {
            if (place.row) codings.push_back(queries.snapshot().documents[place.document].keys[*place.row]);
        }
    }
    emit segmentsWanted(codings, mark.name);
}

void PicturesPanel::writeReport(const QString& file) {
    writeBytes(htmlReport(m_workspace, choice().filter), file);
}

void PicturesPanel::exportReport() {
    const auto name = QDir{QSettings{}.value(kFolderSetting, QDir::homePath()).toString()}.filePath(toQt(m_workspace.project().name()));
    auto file = QFileDialog::getSaveFileName(this, tr("Bericht speichern"), name, tr("HTML-Seite (*.html)"));
    if (file.isEmpty()) return;
    if (QFileInfo{file}.suffix().isEmpty()) file += QLatin1String{".html"};
    try {
        writeReport(file);
        emit reported(tr("Bericht gespeichert: %1").arg(file));
    } catch (const Error& error) {
        emit reported(toQt(wording::sentence(error, m_workspace.language())));
    }
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
