// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <optional>

#include "formats/report_table.h"
#include "pictures/keywords_model.h"

namespace fundstelle::desktop {

/// A word at all its places, one below the other, with a field that narrows the list.
class KeywordsPage : public QWidget {
    Q_OBJECT

public:
    explicit KeywordsPage(Workspace& workspace, QWidget* parent);

    /// Looks for a word in all its forms, document by document between events; empty: for nothing.
    void search(const QString& word, const analysis::Filter& filter);
    /// Before the project goes.
    void forget();
    [[nodiscard]] bool isSearching() const { return m_steps.isActive(); }
    /// Writes the list as it stands; the ending says the format. False if it failed, which the workspace tells, or somebody stopped it.
    bool write(const QString& file);
    /// What was looked for.
    [[nodiscard]] const QString& word() const { return m_word; }

    [[nodiscard]] QTableView& list() { return *m_list; }
    [[nodiscard]] QLineEdit& narrowing() { return *m_narrowing; }
    [[nodiscard]] KeywordsModel& model() { return *m_model; }

signals:
    void hitWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);
    /// More places are there, or all of them.
    void found();
    void failed(const QString& sentence);

private:
    struct Keywords {
        formats::ReportTable table;
        std::vector<project::LeavingText> texts;
    };

    /// False if it was cancelled or failed.
    bool read(Keywords& keywords);
    void step();
    void open(const QModelIndex& index);

    Workspace& m_workspace;
    KeywordsModel* m_model;
    QLineEdit* m_narrowing;
    QTableView* m_list;
    QTimer m_steps;
    QString m_word;
    analysis::Filter m_filter;
    std::optional<project::SearchRun> m_search;
};

}  // namespace fundstelle::desktop
