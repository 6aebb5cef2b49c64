// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include "panel.h"
#include "queries/found_model.h"
#include "queries/query_builder.h"
#include "queries/saved_queries_bar.h"
#include "segments/segment_delegate.h"
#include "transcript/code_palette.h"

namespace fundstelle::desktop {

/// A query is put together above, read as a sentence below it, and what it finds stands under that, anew after every change. In the list:
/// Enter jumps, C codes what is selected, Shift+C all of it.
class QueryPanel : public Panel {
    Q_OBJECT

public:
    explicit QueryPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QueryBuilder& builder() { return *m_builder; }
    [[nodiscard]] SavedQueriesBar& saved() { return *m_saved; }
    [[nodiscard]] QTableView& list() { return *m_list; }
    [[nodiscard]] FoundModel& model() { return *m_model; }
    /// False while what was changed has not been asked yet.
    [[nodiscard]] bool isCurrent() const { return !m_later.isActive() && !m_model->isRunning(); }
    [[nodiscard]] CodePalette& codePalette() { return *m_palette; }
    [[nodiscard]] QToolButton& openButton() { return *m_open; }
    [[nodiscard]] QToolButton& codeAllButton() { return *m_codeAll; }
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    /// Why the current passage is there.
    [[nodiscard]] QString reason() const { return m_reason->text(); }

    /// Puts a query in and asks it, as if it had been chosen here.
    void setQuery(const analysis::Query& query);
    /// Writes what was found as a table; the ending of the file chooses the format.
    bool writeTable(const QString& file);

signals:
    void codingWanted(fundstelle::model::CodingId coding);
    void passageWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);
    /// What was found shall be shown where codings can be worked on.
    void codingsWanted(const std::vector<fundstelle::model::CodingId>& codings, const QString& title);
    void reported(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeList();
    void makeResultRow();
    /// Asks soon, once for all that changes until then.
    void askLater(int milliseconds);
    void ask();
    void showAnswer();
    void showProgress();
    void cancelOrRepeat();
    /// Makes sure that what is shown is what the project holds now.
    /// Everything that is found, with its words; nothing if it was cancelled or failed.
    std::optional<std::vector<project::RetrievedSegment>> readFound();
    void askIfStale();
    void refresh(const QString& missing);
    void refreshReason();
    void jump(const QModelIndex& index);
    void askForCode(const std::vector<analysis::Found>& found, const QPoint& place);
    void codeSelected();
    void codeAll();
    void openInSegments();
    void askForFile();
    bool pressKey(const QKeyEvent& key);

    Workspace& m_workspace;
    QueryBuilder* m_builder;
    SavedQueriesBar* m_saved;
    QLabel* m_sentence;
    QToolButton* m_open;
    QToolButton* m_codeAll;
    QToolButton* m_export;
    FoundModel* m_model;
    QTableView* m_list;
    QLabel* m_reason;
    CodePalette* m_palette;
    QTimer m_later;
    int m_row{-1};     ///< where the list was when the same query was asked again
    int m_scroll{0};
    std::vector<project::Hit> m_toCode;
};

}  // namespace fundstelle::desktop
