// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWidget>

namespace fundstelle::desktop {

/// A pane beside the transcript: a heading, a line that filters, and a view; in place of an empty view, one sentence that says what goes
/// there and a button that fills it.
class Panel : public QWidget {
    Q_OBJECT

public:
    Panel(const QString& title, QWidget* parent);

    [[nodiscard]] QLineEdit& filter() { return *m_filter; }
    void setView(QWidget* view);
    void setEmptyState(const QString& sentence, const QString& button);
    void showEmptyState(bool empty);
    /// The line fills the view instead of filtering it, so it is there also while the view is empty.
    void keepLineEnabled() { m_lineFills = true; }
    void setTitle(const QString& title);
    void setCount(const QString& count);
    void addHeadingButton(QWidget* button);
    /// Adds a row of controls below the line that filters.
    void addControls(QWidget* controls);

signals:
    /// The button of the empty state.
    void filled();

private:
    QLabel* m_title;
    QLabel* m_count;
    QWidget* m_heading;
    QLineEdit* m_filter;
    QVBoxLayout* m_controls;
    QStackedLayout* m_stack;
    QLabel* m_sentence;
    QPushButton* m_button;
    bool m_lineFills{false};
};

/// A letter, Del and what else is typed without Ctrl and Alt: in lists with commands of their own it must not mean what it means in the transcript.
[[nodiscard]] bool isPlain(const QKeyEvent& key);

/// A tree as all panels show it, filtered by what is typed into the panel; branches above a match stay.
class FilteredTree : public QTreeView {
    Q_OBJECT

public:
    FilteredTree(QAbstractItemModel& source, QLineEdit& filter, QWidget* parent);
    [[nodiscard]] QModelIndex toSource(const QModelIndex& index) const { return m_proxy->mapToSource(index); }
    /// While it filters, the current row may move to a neighbour without anybody having chosen it.
    [[nodiscard]] bool isFiltering() const { return m_filtering; }
    [[nodiscard]] QModelIndex fromSource(const QModelIndex& index) const { return m_proxy->mapFromSource(index); }

private:
    QSortFilterProxyModel* m_proxy;
    bool m_filtering{false};
};

}  // namespace fundstelle::desktop
