// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QListView>
#include <QTimer>
#include <QToolButton>
#include <map>
#include <set>

#include "disclosure/findings_model.h"
#include "disclosure/open_pseudonyms.h"
#include "disclosure/replacement_line.h"
#include "panel.h"
#include "transcript/transcript_panel.h"

namespace fundstelle::desktop {

/// What in the documents may identify somebody. By keyboard: Enter shows the place, I lets the words be no finding in this project any more, R
/// replaces them. After each step only the documents that changed are checked anew.
class FindingsPanel : public Panel {
    Q_OBJECT

public:
    FindingsPanel(Workspace& workspace, TranscriptPanel& transcript, QWidget* parent = nullptr);
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] FindingsModel& model() { return *m_model; }
    [[nodiscard]] OpenPseudonyms& pseudonyms() { return *m_pseudonyms; }
    [[nodiscard]] ReplacementLine& replacement() { return *m_replacement; }
    [[nodiscard]] QComboBox& documents() { return *m_documents; }
    [[nodiscard]] QComboBox& risks() { return *m_risks; }
    [[nodiscard]] QComboBox& kinds() { return *m_kinds; }
    /// Everything that changed since the check has been checked anew.
    [[nodiscard]] bool isCurrent() const { return !m_later.isActive() && !m_stale; }

    /// Checks the documents that are chosen, and shows what was found.
    void check();
    // With the current finding; nothing if there is none.
    void ignore();
    void startReplacing();
    /// Shows the words that are ignored, to take them back.
    void showIgnored();
    /// The words are findings again.
    void stopIgnoring(const QString& words);

signals:
    void passageWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);
    /// The person goes back to the text.
    void textWanted();
    void reported(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeControls();
    void makePseudonymsButton();
    QWidget* makeView();
    void forget();
    /// Checks what changed since.
    void follow();
    void checkAnew(const std::set<model::DocumentId>& documents);
    /// Nothing if it was stopped or failed.
    std::optional<std::vector<project::DocumentFinding>> ask(const analysis::Filter& filter);
    void refresh();
    void refreshKinds();
    void keepPlace();
    void goTo(int row);
    void jump(const QModelIndex& index);
    void replace(const QString& with, project::ReplacementReach reach);
    bool pressKey(const QKeyEvent& key);
    void showMenu(const QPoint& place);
    [[nodiscard]] bool isWritable() const;

    Workspace& m_workspace;
    TranscriptPanel& m_transcript;
    OpenPseudonyms* m_pseudonyms;
    FindingsModel* m_model;
    QListView* m_list;
    QComboBox* m_documents;
    QComboBox* m_risks;
    QComboBox* m_kinds;
    QToolButton* m_check;
    QToolButton* m_ignored;
    ReplacementLine* m_replacement;
    QTimer m_later;
    std::map<model::DocumentId, model::VersionId> m_checked;  ///< what was checked in which version
    bool m_all{false};      ///< all documents were checked, so that new ones are, too
    bool m_hasRun{false};
    bool m_stale{false};    ///< something changed while the panel was hidden
    bool m_follows{false};  ///< the transcript follows the current finding
    int m_row{0};           ///< the current one before the list was made anew
};

}  // namespace fundstelle::desktop
