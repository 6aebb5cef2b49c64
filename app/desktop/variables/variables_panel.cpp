// SPDX-License-Identifier: GPL-3.0-or-later
#include "variables/variables_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <map>

#include "adapters/strings.h"
#include "formats/tab_separated.h"
#include "variables/value_delegate.h"

namespace fundstelle::desktop {

VariablesPanel::VariablesPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Variablen"), parent},
      m_workspace{workspace},
      m_model{new VariablesModel{workspace, this}},
      m_table{new QTableView{this}},
      m_rows{new QComboBox{this}},
      m_sentence{new QLabel{this}} {
    auto* delegate = new ValueDelegate{m_table};
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Werte der Variablen"));
    m_table->setTabKeyNavigation(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMaximumWidth(280);
    m_table->horizontalHeader()->setDefaultSectionSize(140);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    setView(m_table);
    setEmptyState(tr("Hier stehen die Eigenschaften der Dokumente, etwa der Kommunentyp. Sie lassen sich aus einer Tabelle einfügen."), tr("Neue Variable"));
    filter().setToolTip(tr("Filtert nach Namen und Werten; „Kommunentyp:Kreis“ nur in einer Spalte"));
    m_rows->addItems({tr("Dokumente"), tr("Sprechende")});
    m_rows->setAccessibleName(tr("Zeilen der Tabelle"));
    auto* add = new QToolButton{this};
    add->setText(tr("+ Variable"));
    add->setToolTip(tr("Neue Spalte"));
    m_sentence->setAccessibleName(tr("Hinweis"));
    addHeadingButton(m_sentence);
    addHeadingButton(m_rows);
    addHeadingButton(add);

    connect(add, &QToolButton::clicked, this, &VariablesPanel::addVariable);
    connect(this, &Panel::filled, this, &VariablesPanel::addVariable);
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this](int rows) { m_model->setRows(static_cast<VariablesModel::Rows>(rows)); });
    connect(&filter(), &QLineEdit::textChanged, m_model, &VariablesModel::narrow);
    connect(m_model, &VariablesModel::refused, this, &VariablesPanel::say);
    connect(delegate, &ValueDelegate::refused, this, &VariablesPanel::say);
    connect(delegate, &ValueDelegate::taken, this, &VariablesPanel::go);
    connect(m_model, &QAbstractItemModel::modelReset, this, &VariablesPanel::refresh);
    auto* header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionDoubleClicked, this, &VariablesPanel::rename);
    connect(header, &QHeaderView::customContextMenuRequested, this, &VariablesPanel::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, [this](int logical, int, int to) { moveColumn(logical, to); });
    for (const auto signal : {&Workspace::opened, &Workspace::closed, &Workspace::documentsChanged}) {
        connect(&workspace, signal, this, &VariablesPanel::reload);
    }
    refresh();
}

void VariablesPanel::reload() {
    m_stale = !isVisible();
    if (!m_stale) m_model->reload();
}

void VariablesPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (m_stale) reload();
}

void VariablesPanel::refresh() {
    setCount(m_model->columnCount() > 0 ? QString::number(m_model->columnCount()) : QString{});
    showEmptyState(m_model->columnCount() == 0);
}

void VariablesPanel::say(const QString& sentence) {
    m_sentence->setText(sentence);
}

void VariablesPanel::go(int rows, int columns) {
    say({});
    const auto current = m_table->currentIndex();
    const auto next = m_model->index(std::clamp(current.row() + rows, 0, std::max(0, m_model->rowCount() - 1)),
                                     std::clamp(current.column() + columns, 0, std::max(0, m_model->columnCount() - 1)));
    m_table->setCurrentIndex(next);
    m_table->setFocus();
}

QModelIndexList VariablesPanel::selectedCells() const {
    auto cells = m_table->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return std::pair{a.row(), a.column()} < std::pair{b.row(), b.column()}; });
    return cells;
}

void VariablesPanel::copy() const {
    std::map<int, std::vector<std::string>> rows;
    for (const auto& cell : selectedCells()) rows[cell.row()].push_back(toCore(m_model->shownAt(cell)));
    std::vector<std::vector<std::string>> table;
    for (auto& [row, cells] : rows) table.push_back(std::move(cells));
    QApplication::clipboard()->setText(toQt(formats::to_tab_separated(table)));
}

void VariablesPanel::paste() {
    const auto table = formats::parse_tab_separated(toCore(QApplication::clipboard()->text()));
    const auto cells = selectedCells();
    if (table.empty() || cells.empty()) return;
    say({});
    std::vector<std::pair<QModelIndex, QString>> values;
    int outside = 0;
    if (table.size() == 1 && table.front().size() == 1) {
        for (const auto& cell : cells) values.emplace_back(cell, toQt(table.front().front()));
    } else {
        for (std::size_t row = 0; row < table.size(); ++row) {
            for (std::size_t column = 0; column < table[row].size(); ++column) {
                const auto cell = m_model->index(cells.front().row() + static_cast<int>(row), cells.front().column() + static_cast<int>(column));
                if (cell.isValid()) values.emplace_back(cell, toQt(table[row][column]));
                else ++outside;
            }
        }
    }
    m_model->write(values);
    if (outside > 0) say(tr("%n Werte lagen außerhalb der Tabelle und wurden nicht eingefügt.", nullptr, outside));
}

void VariablesPanel::fillDown() {
    std::map<int, QString> tops;
    std::vector<std::pair<QModelIndex, QString>> values;
    for (const auto& cell : selectedCells()) {
        const auto [top, is_top] = tops.try_emplace(cell.column(), m_model->shownAt(cell));
        if (!is_top) values.emplace_back(cell, top->second);
    }
    m_model->write(values);
}

void VariablesPanel::clear() {
    std::vector<std::pair<QModelIndex, QString>> values;
    for (const auto& cell : selectedCells()) values.emplace_back(cell, QString{});
    m_model->write(values);
}

bool VariablesPanel::pressKey(const QKeyEvent& key) {
    const bool writable = m_workspace.isOpen() && !m_workspace.project().read_only();
    if (key.matches(QKeySequence::Copy)) return copy(), true;
    if (writable && key.matches(QKeySequence::Paste)) return paste(), true;
    if (writable && key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier) return fillDown(), true;
    if (writable && key.key() == Qt::Key_Delete) return clear(), true;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) return go(key.modifiers() & Qt::ShiftModifier ? -1 : 1, 0), true;
    return false;
}

bool VariablesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) return pressKey(*static_cast<QKeyEvent*>(event));
    if (watched == m_table && event->type() == QEvent::ShortcutOverride) {  // letters are values here, not commands of the transcript
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool typed = !key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (typed || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void VariablesPanel::addVariable() {
    const auto taken = [this](const QString& name) {
        const auto all = m_workspace.project().variables().all();
        return std::any_of(all.begin(), all.end(), [&](const auto& variable) { return toQt(variable.name) == name; });
    };
    if (!m_workspace.isOpen() || m_workspace.project().read_only()) return;
    auto name = tr("Neue Variable");
    for (int i = 2; taken(name); ++i) name = tr("Neue Variable %1").arg(i);
    m_workspace.perform([&](project::Project& project) { project.variables().add(toCore(name), model::VariableType::Text); });
    rename(m_model->columnCount() - 1);
}

void VariablesPanel::rename(int column) {
    if (column < 0 || column >= m_model->columnCount() || m_workspace.project().read_only()) return;
    auto* header = m_table->horizontalHeader();
    m_table->scrollTo(m_model->index(0, column));
    auto* line = new QLineEdit{toQt(m_model->variableAt(column).name), header->viewport()};
    line->setAccessibleName(tr("Name der Variable"));
    line->setGeometry(header->sectionViewportPosition(column), 0, header->sectionSize(column), header->height());
    line->selectAll();
    line->show();
    line->setFocus();
    auto* leave = new QAction{line};
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    line->addAction(leave);
    connect(leave, &QAction::triggered, line, [this, line, name = line->text()] {
        line->setText(name);
        m_table->setFocus();
    });
    connect(line, &QLineEdit::editingFinished, this, [this, line, id = m_model->variableAt(column).id] {
        const QSignalBlocker once{line};
        const auto name = line->text();
        line->deleteLater();
        m_workspace.perform([&](project::Project& project) { project.variables().rename(id, toCore(name)); });
        m_table->setFocus();
    });
}

void VariablesPanel::moveColumn(int logical, int to) {
    auto* header = m_table->horizontalHeader();
    const auto moved = m_model->variableAt(logical).id;
    const int behind = header->logicalIndex(to + 1);
    const auto before = behind >= 0 ? std::optional{m_model->variableAt(behind).id} : std::nullopt;
    {
        const QSignalBlocker quiet{header};  // the model will bring the new order
        header->moveSection(to, logical);
    }
    m_workspace.perform([&](project::Project& project) { project.variables().move(moved, before); });
}

void VariablesPanel::showHeaderMenu(const QPoint& place) {
    const int column = m_table->horizontalHeader()->logicalIndexAt(place);
    QMenu menu{this};
    if (column >= 0) {
        const auto id = m_model->variableAt(column).id;
        menu.addAction(tr("Aufsteigend sortieren"), this, [this, column] { m_model->sort(column, Qt::AscendingOrder); });
        menu.addAction(tr("Absteigend sortieren"), this, [this, column] { m_model->sort(column, Qt::DescendingOrder); });
        menu.addAction(tr("Wie die Dokumente ordnen"), this, [this] { m_model->sort(-1); });
        menu.addSeparator();
        menu.addAction(tr("Umbenennen"), this, [this, column] { rename(column); });
        auto* types = menu.addMenu(tr("Art"));
        for (const auto type : {model::VariableType::Text, model::VariableType::Number, model::VariableType::Date, model::VariableType::Truth}) {
            auto* action = types->addAction(typeName(type), this, [this, id, type] {
                m_workspace.performLong(tr("Die Art der Variable wird geändert …"), [&](project::Project& project) { project.variables().retype(id, type); });
            });
            action->setCheckable(true);
            action->setChecked(m_model->variableAt(column).type == type);
        }
        menu.addAction(tr("Variable mit ihren Werten entfernen"), this, [this, id] {
            m_workspace.performLong(tr("Die Variable wird entfernt …"), [&](project::Project& project) { project.variables().remove(id); });
        });
        menu.addSeparator();
    }
    menu.addAction(tr("Neue Variable"), this, &VariablesPanel::addVariable);
    menu.exec(m_table->horizontalHeader()->mapToGlobal(place));
}

}  // namespace fundstelle::desktop
