// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QListView>
#include <QTextBrowser>
#include <QToolButton>
#include <optional>

#include "panel.h"
#include "report_check/report_quotes_model.h"

namespace fundstelle::desktop {

/// The quotes of a finished report, checked against the transcripts. A report is chosen or dropped here; each project remembers its own. By keyboard:
/// Enter shows the place in the transcript, and from then on each quote that is gone to.
class ReportCheckPanel : public Panel {
    Q_OBJECT

public:
    explicit ReportCheckPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] ReportQuotesModel& model() { return *m_model; }
    /// The quote beside the transcript.
    [[nodiscard]] QTextBrowser& comparison() { return *m_comparison; }
    [[nodiscard]] QToolButton& againButton() { return *m_again; }
    /// 0 for all, or by `report::QuoteStatus` from 1.
    [[nodiscard]] QButtonGroup& statusButtons() { return *m_statuses; }
    /// The report that was checked last in this project; empty if none was.
    [[nodiscard]] const QString& file() const { return m_file; }

    /// Lets a person choose a report, and checks it.
    void askForReport();
    void check(const QString& file);
    /// The same report, as it is now.
    void checkAgain();
    /// Goes to the next (1) or previous (-1) quote that needs a person, and shows its place.
    void step(int by);
    /// Writes the result as a table; the ending of the file chooses the format.
    bool writeTable(const QString& file);

signals:
    void passageWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);
    /// The person goes back to the text.
    void textWanted();
    void reported(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeHeadingButtons();
    void makeStatusButtons();
    QWidget* makeView();
    void takeProject();
    void forget();
    void refresh();
    void showCurrent();
    void jump(const QModelIndex& index);
    void goTo(const QModelIndex& index);
    bool pressKey(const QKeyEvent& key);
    void askForTable();

    Workspace& m_workspace;
    ReportQuotesModel* m_model;
    QListView* m_list;
    QTextBrowser* m_comparison;
    QButtonGroup* m_statuses;
    QWidget* m_statusRow;
    QToolButton* m_choose;
    QToolButton* m_again;
    QToolButton* m_table;
    QLabel* m_note;
    QString m_file;
    bool m_checked{false};
    bool m_follows{false};  ///< the transcript follows the current quote
};

}  // namespace fundstelle::desktop
