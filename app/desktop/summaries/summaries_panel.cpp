// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaries/summaries_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>

namespace fundstelle::desktop {

namespace {

constexpr int kRowHeight = 96;
constexpr int kColumnWidth = 240;

/// Several lines in a cell; Ctrl+Enter and Tab take them, Escape leaves them.
class SummaryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        auto* text = new QPlainTextEdit{parent};
        text->setPlaceholderText(SummariesPanel::tr("Zusammenfassung – Strg+Enter übernimmt"));
        text->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return text;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* text = static_cast<QPlainTextEdit*>(editor);
        if (text->document()->isModified()) return;  // what is being written stays when the project changes
        text->setPlainText(index.data(Qt::EditRole).toString());
        text->moveCursor(QTextCursor::End);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        model->setData(index, static_cast<QPlainTextEdit*>(editor)->toPlainText(), Qt::EditRole);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* text = qobject_cast<QPlainTextEdit*>(watched);
        if (text != nullptr && event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if ((enter && key->modifiers() & Qt::ControlModifier) || key->key() == Qt::Key_Tab) {
                emit commitData(text);
                emit closeEditor(text, NoHint);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }
};

}  // namespace

SummariesPanel::SummariesPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Zusammenfassungen"), parent}, m_workspace{workspace}, m_model{new SummariesModel{workspace, this}}, m_grid{new QTableView{this}} {
    auto* delegate = new SummaryDelegate{m_grid};
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(delegate);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setWordWrap(true);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setTabKeyNavigation(false);
    m_grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setAccessibleName(tr("Zusammenfassungen nach Dokument und Code"));
    m_grid->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_grid->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_grid->verticalHeader()->setMaximumWidth(200);
    m_grid->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->installEventFilter(this);
    setView(m_grid);
    setEmptyState(tr("Hier steht je Dokument und Code eine Zusammenfassung. Dafür braucht es mindestens ein Dokument und einen Code."), {});
    filter().setToolTip(tr("Filtert nach Dokument und Wortlaut der Zusammenfassungen"));

    connect(delegate, &QAbstractItemDelegate::closeEditor, m_grid, [this] { m_grid->setFocus(); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid() || !isVisible()) return;
        const auto name = [&](int section, Qt::Orientation orientation) { return m_model->headerData(section, orientation, Qt::DisplayRole).toString(); };
        emit segmentsWanted(m_model->codingsAt(current), tr("%1 · %2").arg(name(current.column(), Qt::Horizontal), name(current.row(), Qt::Vertical)));
    });
    connect(&filter(), &QLineEdit::textChanged, this, &SummariesPanel::filterRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SummariesPanel::refresh);
    for (const auto signal : {&Workspace::opened, &Workspace::closed, &Workspace::codingsChanged, &Workspace::summariesChanged, &Workspace::activationChanged}) {
        connect(&workspace, signal, this, &SummariesPanel::reload);
    }
    refresh();
}

void SummariesPanel::reload() {
    m_stale = !isVisible() && m_workspace.isOpen();
    if (!m_stale) m_model->reload();
}

void SummariesPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (m_stale) reload();
}

void SummariesPanel::refresh() {
    showEmptyState(m_model->rowCount() == 0 || m_model->columnCount() == 0);
    filterRows();
}

void SummariesPanel::filterRows() {
    const auto wanted = filter().text();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        bool shown = wanted.isEmpty() || m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString().contains(wanted, Qt::CaseInsensitive);
        for (int column = 0; !shown && column < m_model->columnCount(); ++column) {
            shown = m_model->index(row, column).data(Qt::EditRole).toString().contains(wanted, Qt::CaseInsensitive);
        }
        m_grid->setRowHidden(row, !shown);
    }
}

bool SummariesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_grid->currentIndex().isValid()) {
            m_grid->edit(m_grid->currentIndex());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

}  // namespace fundstelle::desktop
