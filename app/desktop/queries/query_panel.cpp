// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/query_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressDialog>
#include <QScrollBar>
#include <algorithm>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "tables/table_file.h"
#include "theme/theme.h"
#include "wording/leaving_texts.h"
#include "wording/tables.h"

namespace fundstelle::desktop {

namespace {

constexpr int kAfterCoding = 40;  ///< ms; several codings that come at once are asked for once

constexpr std::ptrdiff_t kReadAtOnce = 200;

}  // namespace

QueryPanel::QueryPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Abfrage"), parent},
      m_workspace{workspace},
      m_builder{new QueryBuilder{workspace, this}},
      m_saved{new SavedQueriesBar{workspace, this}},
      m_sentence{new QLabel{this}},
      m_open{new QToolButton{this}},
      m_codeAll{new QToolButton{this}},
      m_export{new QToolButton{this}},
      m_model{new FoundModel{workspace, this}},
      m_list{new QTableView{this}},
      m_reason{new QLabel{this}},
      m_palette{new CodePalette{workspace, this}} {
    filter().hide();
    addControls(m_saved);
    addControls(m_builder);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(semibold(m_sentence->font()));
    m_sentence->setContentsMargins(8, 4, 8, 4);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addControls(m_sentence);
    makeResultRow();
    makeList();

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &QueryPanel::ask);
    connect(m_model, &FoundModel::answered, this, &QueryPanel::showAnswer);
    connect(m_model, &FoundModel::wentOn, this, &QueryPanel::showProgress);
    connect(this, &Panel::filled, this, &QueryPanel::cancelOrRepeat);
    connect(m_builder, &QueryBuilder::edited, this, [this] { askLater(0); });
    connect(m_saved, &SavedQueriesBar::chosen, this, &QueryPanel::setQuery);
    connect(&workspace, &Workspace::opened, this, [this] { askLater(0); });
    connect(&workspace, &Workspace::closed, this, [this] { refresh({}); });
    connect(&workspace, &Workspace::codingsChanged, this, [this] { askLater(kAfterCoding); });
    connect(&workspace, &Workspace::activationChanged, this, [this] {
        if (m_builder->followsActivation()) askLater(0);
    });
    connect(m_palette, &CodePalette::chosen, this, [this](model::CodeId code) {
        m_workspace.performLong(tr("Treffer werden kodiert …"), [&](project::Project& project) { project.codings().code_hits(m_toCode, project::Extent::Words, code); });
        m_list->setFocus();
    });
    connect(m_palette, &CodePalette::newCodeWanted, this, [this](const QString& name, std::optional<model::CodeId> above) {
        m_workspace.performLong(tr("Treffer werden kodiert …"), [&](project::Project& project) {
            const auto code = project.codebook().add(toCore(name), above);
            project.codings().code_hits(m_toCode, project::Extent::Words, code);
        });
        m_list->setFocus();
    });
    refresh(m_builder->missing());
}

void QueryPanel::makeResultRow() {
    m_open->setText(tr("In Segmente öffnen"));
    m_open->setToolTip(tr("Dort lassen sich Gewicht, Kommentar und Code der Segmente ändern"));
    m_codeAll->setText(tr("Alle kodieren …"));
    m_codeAll->setToolTip(tr("Alles Gefundene mit einem Code versehen (Umschalt+C in der Liste)"));
    m_export->setText(tr("Exportieren …"));
    m_export->setToolTip(tr("Das Gefundene als Tabelle schreiben"));
    auto* buttons = new QWidget{this};
    auto* row = new QHBoxLayout{buttons};
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(4);
    for (auto* button : {m_open, m_codeAll, m_export}) row->addWidget(button);
    row->addStretch(1);
    addControls(buttons);
    connect(m_open, &QToolButton::clicked, this, &QueryPanel::openInSegments);
    connect(m_codeAll, &QToolButton::clicked, this, &QueryPanel::codeAll);
    connect(m_export, &QToolButton::clicked, this, &QueryPanel::askForFile);
}

void QueryPanel::makeList() {
    auto* delegate = new SegmentDelegate{m_list};
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(delegate->rowHeight(m_list->font()));
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Was die Abfrage findet"));
    m_list->installEventFilter(this);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setContentsMargins(12, 4, 12, 8);
    m_reason->hide();
    auto* results = new QWidget{this};
    results->setFocusProxy(m_list);
    auto* layout = new QVBoxLayout{results};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reason);
    setView(results);
    setFocusProxy(&m_builder->operation());
    connect(m_list, &QTableView::doubleClicked, this, &QueryPanel::jump);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueryPanel::refreshReason);
}

void QueryPanel::setQuery(const analysis::Query& query) {
    m_builder->setQuery(query);
    ask();
}

void QueryPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (!m_model->isCurrent() || m_model->query() != m_builder->query()) askLater(0);
}

void QueryPanel::askLater(int milliseconds) {
    if (!m_later.isActive() || m_later.remainingTime() > milliseconds) m_later.start(milliseconds);
}

void QueryPanel::ask() {
    m_later.stop();
    if (!m_workspace.isOpen()) return refresh({});
    const auto query = m_builder->query();
    m_saved->setQuery(query);
    if (!isVisible()) return;  // asked when it is shown
    const auto missing = m_builder->missing();
    m_row = query == m_model->query() ? m_list->currentIndex().row() : -1;
    m_scroll = m_list->verticalScrollBar()->value();
    if (missing.isEmpty()) return m_model->ask(query);
    m_model->clear();
    refresh(missing);
}

void QueryPanel::showAnswer() {
    if (m_row >= 0 && m_model->rowCount() > 0 && !m_list->currentIndex().isValid()) {  // the same question of a project that has changed: the list keeps its place
        m_list->selectionModel()->setCurrentIndex(m_model->index(std::min(m_row, m_model->rowCount() - 1)), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        m_list->verticalScrollBar()->setValue(m_scroll);
    }
    refresh({});
}

void QueryPanel::showProgress() {
    if (m_model->rowCount() > 0) return;
    refresh({});
    const auto unread = m_model->unread();
    setEmptyState(unread > 0 ? tr("Für diese Abfrage werden die Texte einmal gelesen. Noch %Ln Dokumente.", nullptr, static_cast<int>(unread)) : QString{}, unread > 0 ? tr("Abbrechen") : QString{});
}

void QueryPanel::cancelOrRepeat() {
    if (!m_model->isRunning()) return ask();
    m_model->cancel();
    refresh({});
    setEmptyState(tr("Abgebrochen."), tr("Noch einmal fragen"));
}

void QueryPanel::askIfStale() {
    if (m_later.isActive() || !m_model->isCurrent()) ask();
    m_model->finish();
}

void QueryPanel::refresh(const QString& missing) {
    const auto count = m_model->found().size();
    const QLocale locale;
    const auto number = locale.toString(static_cast<qulonglong>(count));
    setCount(!m_model->isCurrent() ? QString{} : m_model->documents() > 1 ? tr("%1 in %2 Dokumenten").arg(number, locale.toString(static_cast<qulonglong>(m_model->documents()))) : number);
    m_sentence->setText(m_workspace.isOpen() && missing.isEmpty() ? toQt(wording::query_sentence(m_workspace.project(), m_builder->query(), m_workspace.language())) : QString{});
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    setEmptyState(!m_workspace.isOpen() ? QString{} : missing.isEmpty() ? tr("Nichts gefunden. Vielleicht hilft eine andere Art, die Codes zu verbinden, oder ein weiterer Filter.") : missing, {});
    showEmptyState(count == 0);
    m_open->setEnabled(count > 0 && m_model->areCodings());
    m_codeAll->setEnabled(count > 0 && !m_workspace.project().read_only());
    m_export->setEnabled(count > 0);
    refreshReason();
}

void QueryPanel::refreshReason() {
    const auto* segment = m_model->segmentAt(m_list->currentIndex());
    m_reason->setText(segment != nullptr ? tr("Warum hier: %1").arg(toQt(wording::reason_words(m_workspace.project(), *segment, m_workspace.language()))) : QString{});
    m_reason->setVisible(segment != nullptr);
}

void QueryPanel::jump(const QModelIndex& index) {
    const auto* segment = m_model->segmentAt(index);
    if (segment == nullptr) return;
    if (segment->coding) emit codingWanted(segment->coding->id);
    else emit passageWanted(segment->document, segment->range);
}

void QueryPanel::askForCode(const std::vector<analysis::Found>& found, const QPoint& place) {
    if (found.empty() || m_workspace.project().read_only()) return;
    m_toCode = m_workspace.project().queries().places(found);
    m_palette->popUp(place);
}

void QueryPanel::codeSelected() {
    askIfStale();
    auto rows = m_list->selectionModel()->selectedRows();
    std::vector<analysis::Found> found;
    for (const auto& row : rows) found.push_back(m_model->found()[static_cast<std::size_t>(row.row())]);
    askForCode(found, m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).topLeft() + QPoint{16, 28}));
}

void QueryPanel::codeAll() {
    askIfStale();
    askForCode(m_model->found(), m_codeAll->mapToGlobal(QPoint{0, m_codeAll->height()}));
}

void QueryPanel::openInSegments() {
    askIfStale();
    emit codingsWanted(m_workspace.project().queries().codings(m_model->found()), m_saved->chosenName().isEmpty() ? tr("Abfrage") : m_saved->chosenName());
}

void QueryPanel::askForFile() {
    const auto file = askForTableFile(m_saved->chosenName().isEmpty() ? tr("Segmente") : m_saved->chosenName(), this);
    if (!file.isEmpty()) writeTable(file);
}

bool QueryPanel::writeTable(const QString& file) {
    const bool written = releaseWords(m_workspace, [&]() -> std::optional<Parcel> {
        const auto segments = readFound();
        if (!segments) return std::nullopt;
        const auto table = wording::found_table(m_workspace.project(), m_model->query(), *segments, m_workspace.language());
        return Parcel{{"segments", toPath(file), wording::leaving_texts(*segments, m_workspace.language())}, [this, table, file] { desktop::writeTable(m_workspace, table, file); }};
    }, this);
    if (written) emit reported(tr("Geschrieben: %1").arg(file));
    return written;
}

std::optional<std::vector<project::RetrievedSegment>> QueryPanel::readFound() {
    askIfStale();
    const auto query = m_model->query();
    const auto found = m_model->found();
    QProgressDialog progress{tr("Gefundenes wird gelesen …"), tr("Abbrechen"), 0, static_cast<int>(found.size()), this};
    progress.setWindowModality(Qt::WindowModal);
    std::vector<project::RetrievedSegment> segments;
    const bool read = m_workspace.perform([&](project::Project& project) {
        while (segments.size() < found.size() && !progress.wasCanceled()) {
            const auto begin = found.begin() + static_cast<std::ptrdiff_t>(segments.size());
            const auto behind = begin + std::min<std::ptrdiff_t>(kReadAtOnce, found.end() - begin);
            for (auto& segment : project.queries().segments(query, {begin, behind})) segments.push_back(std::move(segment));
            progress.setValue(static_cast<int>(segments.size()));
        }
    });
    if (!read || segments.size() < found.size()) return std::nullopt;
    return segments;
}

bool QueryPanel::pressKey(const QKeyEvent& key) {
    if ((key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) return false;
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: jump(m_list->currentIndex()); return true;
        case Qt::Key_C:
            if (key.modifiers().testFlag(Qt::ShiftModifier)) codeAll();
            else codeSelected();
            return true;
        default:
            // Other letters would let the view look for rows that begin with them, through all the words of a long list.
            return !key.text().isEmpty() && key.text().front().isPrint() && key.key() != Qt::Key_Space;
    }
}

bool QueryPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) return pressKey(*static_cast<QKeyEvent*>(event));
    if (watched == m_list && event->type() == QEvent::ShortcutOverride) {  // the same keys mean something else in the transcript
        if (isPlain(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

}  // namespace fundstelle::desktop
