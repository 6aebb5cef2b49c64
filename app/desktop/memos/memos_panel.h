// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>
#include <QToolButton>

#include "memos/memos_model.h"
#include "panel.h"

namespace fundstelle::desktop {

/// All memos of the project. Enter opens one, Ctrl+Enter leads to what it is about, Del removes; whoever types, filters.
class MemosPanel : public Panel {
    Q_OBJECT

public:
    explicit MemosPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] MemosModel& model() { return *m_model; }
    /// Asks for a free memo.
    void write();

signals:
    // Where the current memo leads.
    void documentWanted(fundstelle::model::DocumentId document);
    void codeWanted(fundstelle::model::CodeId code);
    void codingWanted(fundstelle::model::CodingId coding);
    void passageWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeHeadingButtons();
    void reload();
    void refresh();
    void refreshButtons();
    /// Before and after the list changes: the memo, or else its neighbour, stays the current one.
    void keepPlace();
    void restorePlace();
    void choose(const QModelIndex& index);
    /// Shows what holds the words; the first of it becomes the current one.
    void narrow(const QString& words);
    void edit();
    void jump();
    void remove();
    [[nodiscard]] bool pressKey(const QKeyEvent& key);
    void showMenu(const QPoint& place);
    [[nodiscard]] const project::MemoEntry* current() const { return m_model->entryAt(m_list->currentIndex()); }
    [[nodiscard]] bool isWritable() const { return m_workspace.isOpen() && !m_workspace.project().read_only(); }

    Workspace& m_workspace;
    MemosModel* m_model;
    QListView* m_list;
    QToolButton* m_new;
    QToolButton* m_jump;
    QTimer m_later;      ///< after codings changed, of which there may be many
    bool m_stale{true};  ///< changed while it could not be seen
    std::optional<model::MemoId> m_current;
    int m_row{-1};
};

}  // namespace fundstelle::desktop
