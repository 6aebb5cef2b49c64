// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <algorithm>
#include <utility>

#include "adapters/strings.h"
#include "formats/tab_separated.h"
#include "tables/row_header.h"
#include "tables/table_file.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kColumnWidth = 112;
constexpr int kWidestColumn = 220;
constexpr int kMeasuredColumns = 60;  ///< more than these get one width

void putOnClipboard(const formats::ReportTable& table, Language language) {
    auto* data = new QMimeData;
    const bool oneCell = table.rows.size() == 1 && table.columns.size() == 2;
    data->setText(oneCell ? toQt(formats::to_string(table.rows.front().cells.back(), language)) : toQt(formats::to_tab_separated(formats::to_text(table, language, true))));
    if (!oneCell) data->setHtml(toQt(formats::table_html(table, language)));
    QApplication::clipboard()->setMimeData(data);
}

}  // namespace

TablesPanel::TablesPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Auswertung"), parent},
      m_workspace{workspace},
      m_model{new TableModel{workspace.language(), this}},
      m_table{new QTableView{this}},
      m_options{new TableOptions{workspace, this}},
      m_caption{new QLabel{this}} {
    m_table->setVerticalHeader(new RowHeader{m_table});
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Ausgezählte Tabelle"));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->installEventFilter(this);
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(12, 4, 12, 8);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setAccessibleName(tr("Was gezählt wurde"));
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* page = new QWidget{this};
    auto* layout = new QVBoxLayout{page};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_caption);
    page->setFocusProxy(m_table);
    setView(page);
    keepLineEnabled();
    auto* copyButton = new QToolButton{this};
    copyButton->setText(tr("Kopieren"));
    copyButton->setToolTip(tr("Die ganze Tabelle, zum Einfügen in Excel oder Word"));
    auto* exportButton = new QToolButton{this};
    exportButton->setText(tr("Exportieren …"));
    exportButton->setToolTip(tr("Als Excel, Word, CSV, HTML oder Markdown"));
    m_options->addButton(copyButton);
    m_options->addButton(exportButton);
    addControls(m_options);

    connect(copyButton, &QToolButton::clicked, this, &TablesPanel::copyAll);
    connect(exportButton, &QToolButton::clicked, this, &TablesPanel::exportTable);
    connect(&filter(), &QLineEdit::textChanged, m_model, &TableModel::narrow);
    connect(m_options, &TableOptions::changed, this, &TablesPanel::schedule);
    connect(m_options, &TableOptions::heatChanged, m_model, &TableModel::setHeat);
    connect(m_table, &QTableView::doubleClicked, this, &TablesPanel::follow);
    connect(m_table, &QTableView::customContextMenuRequested, this, &TablesPanel::showMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &TablesPanel::sortBy);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablesPanel::sizeColumns);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablesPanel::showSorting);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TablesPanel::calculate);
    connect(this, &Panel::filled, this, &TablesPanel::cancelOrRepeat);
    connect(&workspace, &Workspace::aboutToClose, this, [this] {
        m_timer.stop();
        m_calculation.reset();
        showNothing({});
    });
    for (const auto signal : {&Workspace::opened, &Workspace::documentsChanged, &Workspace::codesChanged}) {
        connect(&workspace, signal, m_options, &TableOptions::refill);
    }
    for (const auto signal : {&Workspace::opened, &Workspace::closed, &Workspace::codingsChanged, &Workspace::progressChanged}) {
        connect(&workspace, signal, this, &TablesPanel::schedule);
    }
    connect(&workspace, &Workspace::activationChanged, this, [this] {
        if (m_options->regardsActivation()) schedule();
    });
    m_model->setHeat(m_options->heat());
    showNothing({});
}

void TablesPanel::show(TableKind kind) {
    m_options->setKind(kind);
}

void TablesPanel::schedule() {
    m_changed = true;
    m_current = false;
    m_stale = !isVisible();
    if (m_stale) m_timer.stop();
    else m_timer.start(0);
}

void TablesPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (m_stale) schedule();
}

bool TablesPanel::prepare() {
    if (!std::exchange(m_changed, false)) return true;
    try {
        auto choice = m_options->choice();
        if (m_calculation && m_calculation->choice() == choice) return m_calculation->refresh(), true;
        m_calculation.emplace(m_workspace.project(), std::move(choice), m_workspace.language());
        return m_new = true;
    } catch (const Error& error) {
        m_calculation.reset();
        if (error.kind() == ErrorKind::NotFound) return showNothing(tr("Eine Variable „%1“ gibt es nicht.").arg(toQt(error.subject()))), false;
        if (error.kind() != ErrorKind::Invalid) m_workspace.perform([&](project::Project&) { throw error; });
        showNothing(tr("„%1“ ist nicht zu verstehen. Eine Bedingung sieht so aus: Kommunentyp=Kreis").arg(toQt(error.subject())));
        return false;
    }
}

void TablesPanel::calculate() {
    if (!m_workspace.isOpen()) showNothing({});
    m_current = !m_workspace.isOpen() || !prepare();
    if (m_current) return;
    const bool well = m_workspace.perform([this](project::Project&) {
        if (m_calculation->step()) {
            take();
            m_new = false;
            m_current = true;
            return;
        }
        if (const auto unread = m_calculation->unread(); unread > 0 && m_new) {
            showNothing(tr("Für diese Zählung werden die Texte einmal gelesen. Noch %Ln Dokumente.", nullptr, static_cast<int>(unread)), tr("Abbrechen"));
        }
        m_timer.start(0);
    });
    if (well) return;
    m_calculation.reset();
    m_current = true;
}

void TablesPanel::cancelOrRepeat() {
    if (!m_timer.isActive()) return schedule();
    m_timer.stop();
    showNothing(tr("Abgebrochen."), tr("Noch einmal zählen"));
}

void TablesPanel::showNothing(const QString& sentence, const QString& button) {
    if (m_model->columnCount() > 0) m_model->clear();
    setEmptyState(sentence, button);
    showEmptyState(true);
}

void TablesPanel::take() {
    m_model->show(m_calculation->result());
    const auto& table = m_model->result().table;
    QStringList parts;
    for (const auto& [name, words] : table.base) {
        if (!words.empty() && name != table.base.front().first && name != table.base.back().first) parts << tr("%1: %2").arg(toQt(name), toQt(words));
    }
    auto caption = toQt(table.title) + QStringLiteral(" – ") + parts.join(QStringLiteral(" · "));
    if (!table.note.empty()) caption += QLatin1Char('\n') + toQt(table.note);
    m_caption->setText(caption);
    if (m_model->columnCount() == 0 || std::all_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return row.is_total; })) return showNothing(emptySentence());
    showEmptyState(false);
}

QString TablesPanel::emptySentence() const {
    if (m_workspace.project().codebook().tree().size() == 0) return tr("Hier stehen Häufigkeiten und Tabellen, sobald es Codes und Dokumente gibt.");
    switch (m_options->kind()) {
        case TableKind::Crosstab: return tr("Je Spalte eine Bedingung: „+ Spalte“ wählt einen Wert einer Variablen, oder in das Feld schreiben: Kommunentyp=Kreis.");
        case TableKind::Mentions: return tr("Dafür braucht es einen Code mit den Inhalten und einen mit den Antworten darunter.");
        case TableKind::Relations: return m_options->classes().currentIndex() == 1 ? tr("Es gibt noch keine Sets von Codes.") : tr("Keine Codes zu vergleichen.");
        case TableKind::Typology:
            if (m_workspace.project().variables().all().empty()) return tr("Dafür braucht es eine Variable, deren Werte die Typen sind.");
            [[fallthrough]];
        default: return tr("Nichts zu zählen: Die Auswahl enthält keine Dokumente oder Codes.");
    }
}

void TablesPanel::sizeColumns() {
    if (m_sized == m_model->result().table.columns) return;
    m_sized = m_model->result().table.columns;
    auto* header = m_table->horizontalHeader();
    if (m_model->columnCount() > kMeasuredColumns) return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto words = header->fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        header->resizeSection(column, std::clamp(words + 32, 72, kWidestColumn));
    }
}

void TablesPanel::showSorting() {
    auto* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(m_model->sortColumn() >= 0);
    if (m_model->sortColumn() >= 0) header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
}

void TablesPanel::sortBy(int column) {
    const bool again = column == m_model->sortColumn();
    if (!again) m_model->sort(column, Qt::DescendingOrder);  // the most first: that is what people look for
    else if (m_model->sortOrder() == Qt::DescendingOrder) m_model->sort(column, Qt::AscendingOrder);
    else m_model->sort(-1);
    showSorting();
}

void TablesPanel::follow(const QModelIndex& index) {
    if (!isCurrent()) return;
    m_workspace.perform([&](project::Project&) {
        auto codings = m_model->behind(index);
        if (!codings.empty()) emit segmentsWanted(codings, m_model->nameOf(index));
    });
}

void TablesPanel::copy() const {
    const auto selection = m_table->selectionModel()->selection();
    if (selection.isEmpty()) return copyAll();
    putOnClipboard(m_model->part(selection), m_workspace.language());
}

void TablesPanel::copyAll() const {
    if (m_model->columnCount() == 0) return;
    putOnClipboard(m_model->shown(), m_workspace.language());
}

void TablesPanel::exportTable() {
    if (m_model->columnCount() == 0) return;
    const auto file = askForTableFile(toQt(m_model->result().table.title), this);
    if (!file.isEmpty()) write(file);
}

bool TablesPanel::write(const QString& file) {
    return m_workspace.perform([&](project::Project&) { writeTable(m_workspace, m_model->shown(), file); });
}

void TablesPanel::showMenu(const QPoint& place) {
    auto index = m_table->indexAt(place);
    if (!index.isValid()) index = m_table->currentIndex();
    QMenu menu{this};
    menu.addAction(tr("Segmente zeigen\tEnter"), this, [this, index] { follow(index); })->setEnabled(index.isValid());
    menu.addAction(tr("Nach dieser Spalte sortieren\tS"), this, [this, index] { sortBy(index.column()); })->setEnabled(index.isValid());
    menu.addSeparator();
    menu.addAction(tr("Kopieren\tStrg+C"), this, &TablesPanel::copy);
    menu.addAction(tr("Ganze Tabelle kopieren"), this, &TablesPanel::copyAll);
    menu.addAction(tr("Exportieren …"), this, &TablesPanel::exportTable);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

bool TablesPanel::pressKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy)) return copy(), true;
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: follow(m_table->currentIndex()); return true;
        case Qt::Key_S:
            if (m_table->currentIndex().isValid()) sortBy(m_table->currentIndex().column());
            return true;
        default: return !key.text().isEmpty() && key.text().front().isPrint();  // no search for numbers that begin with a letter
    }
}

bool TablesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) return pressKey(*static_cast<QKeyEvent*>(event));
    if (watched == m_table && event->type() == QEvent::ShortcutOverride) {  // letters mean something else in the transcript
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((isPlain(*key) && !key->modifiers().testFlag(Qt::ShiftModifier)) || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

}  // namespace fundstelle::desktop
