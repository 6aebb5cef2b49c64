// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QToolButton>
#include <QTreeView>
#include <functional>

#include "panel.h"
#include "search/search_model.h"
#include "search/search_modes.h"
#include "transcript/code_palette.h"

namespace fundstelle::desktop {

/// Searches the documents and codes what is found, one hit after the other by a key or all at once.
class SearchPanel : public Panel {
    Q_OBJECT

public:
    explicit SearchPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Ready to type.
    void open();
    /// Searches for what is typed, now.
    void search();

    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] SearchModel& model() { return *m_model; }
    [[nodiscard]] CodePalette& palette() { return *m_palette; }
    [[nodiscard]] SearchModes& modes() { return *m_modes; }
    [[nodiscard]] QComboBox& roles() { return *m_roles; }
    [[nodiscard]] QComboBox& documents() { return *m_documents; }
    /// Its menu codes all hits: as they stand, with their sentence, paragraph or turn.
    [[nodiscard]] QToolButton& codeAllButton() { return *m_codeAll; }
    /// What is wrong with an expression; empty if nothing is.
    [[nodiscard]] QString fault() const { return m_fault->text(); }

signals:
    /// The hit is to be shown in its transcript; the focus stays here.
    void hitWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);
    /// As `CodingActions` has them.
    void quoteWanted(const std::vector<fundstelle::model::Passage>& passages);
    void quoteIntoWanted(const std::vector<fundstelle::model::Passage>& passages, const QPoint& place);
    /// The person goes back to the text.
    void textWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] analysis::Filter filterChosen() const;
    bool fieldKey(int key);
    bool treeKey(const QKeyEvent& event);
    void refresh();
    void showFault(const QString& sentence);
    void jump(const QModelIndex& index);
    void enter();
    void moveOn();
    void toggleAside();
    void showMenu(const QPoint& place);
    void askForCode(const QPoint& place, const std::function<void(model::CodeId)>& onChosen);
    void codeCurrent(project::Extent extent);
    /// The sentence of the current hit.
    void gatherQuote(bool choosesChapter);
    void codeAll(project::Extent extent);

    Workspace& m_workspace;
    SearchModel* m_model;
    QTreeView* m_tree;
    SearchModes* m_modes;
    QComboBox* m_roles;
    QComboBox* m_documents;
    QLabel* m_fault;
    QToolButton* m_codeAll;
    CodePalette* m_palette;
    QTimer m_typing;
    text::SearchQuery m_searched;
    std::optional<project::Hit> m_shown;  ///< the hit that was jumped to last
    std::function<void(model::CodeId)> m_onChosen;
};

}  // namespace fundstelle::desktop
