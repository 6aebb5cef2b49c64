// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

#include "transcript/transcript_view.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Codings that lost words in a correction: each can be put on the words that are marked in the transcript, accepted as it is, or dropped.
class ToCheckPanel : public QWidget {
    Q_OBJECT

public:
    ToCheckPanel(Workspace& workspace, TranscriptView& transcript, QWidget* parent = nullptr);
    [[nodiscard]] int count() const { return m_list->count(); }
    [[nodiscard]] QListWidget& list() { return *m_list; }
    /// Puts the current coding on the words that are marked in the transcript.
    void placeOnSelection();
    void accept();
    void drop();

signals:
    void countChanged(int count);
    /// A person wants to see where the words of a coding are, or were.
    void passageWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);

private:
    void reload();
    void refreshButtons();
    [[nodiscard]] const project::CodingToCheck* current() const;

    Workspace& m_workspace;
    TranscriptView& m_transcript;
    std::vector<project::CodingToCheck> m_codings;
    QListWidget* m_list;
    QPushButton* m_place;
    QPushButton* m_accept;
    QPushButton* m_drop;
};

}  // namespace fundstelle::desktop
