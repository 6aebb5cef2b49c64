// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <functional>
#include <set>
#include <tuple>

#include "disclosure/releasing.h"
#include "disclosure/replacement_line.h"

namespace fundstelle::desktop {

/// A parcel with what was found in it.
struct Inspected {
    Parcel parcel;
    project::ReleaseCheck check;
};

/// What holds a release: each finding with its words in their context, the highest risk first. By keyboard: R replaces them in the transcript, O lets
/// one be no finding this time, I lets its words be none in the project any more. The others leave only with a reason.
class ReleaseDialog : public QDialog {
    Q_OBJECT

public:
    /// `inspect` packs and checks anew; nothing if that failed or was cancelled.
    ReleaseDialog(Workspace& workspace, Inspected inspected, std::function<std::optional<Inspected>()> inspect, QWidget* parent = nullptr);

    /// What is to be written, with the findings that this time are none apart.
    [[nodiscard]] Inspected answered() const;
    [[nodiscard]] QString reason() const { return m_reason->text().trimmed(); }
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QLineEdit& reasonLine() { return *m_reason; }
    [[nodiscard]] QPushButton& releaseButton() { return *m_release; }
    [[nodiscard]] ReplacementLine& replacement() { return *m_replacement; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Key = std::tuple<disclosure::Kind, std::string, std::string>;  ///< kind, words, and where

    QWidget* makePseudonyms();
    void fill();
    void refresh();
    /// Null without a current row.
    [[nodiscard]] const project::LeavingFinding* current() const;
    [[nodiscard]] Key keyOf(const project::LeavingFinding& finding) const;
    [[nodiscard]] bool isIgnored(const project::LeavingFinding& finding) const { return m_ignoredOnce.contains(keyOf(finding)); }
    [[nodiscard]] bool isWritable() const { return !m_workspace.project().read_only(); }
    /// Where it stands in a document, if it does.
    [[nodiscard]] std::optional<project::DocumentFinding> inDocument(const project::LeavingFinding& finding) const;
    void ignoreOnce();
    void ignoreAlways();
    void startReplacing();
    void replace(const QString& with, project::ReplacementReach reach);
    void inspectAnew();

    Workspace& m_workspace;
    Inspected m_inspected;
    std::function<std::optional<Inspected>()> m_inspect;
    std::set<Key> m_ignoredOnce;
    QLabel* m_sentence;
    QTreeWidget* m_list;
    ReplacementLine* m_replacement;
    QPushButton* m_replace;
    QPushButton* m_once;
    QPushButton* m_always;
    QLineEdit* m_reason;
    QPushButton* m_release;
};

}  // namespace fundstelle::desktop
