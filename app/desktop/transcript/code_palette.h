// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <vector>

#include "project/code_search.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Finds a code while its name is typed: pops up beside a passage, Enter takes the highlighted code, Shift+Enter gathers several, Escape
/// goes back. A name that no code has can become a new code: Enter on it asks below which code, and a second Enter takes the one that was
/// highlighted before, or none.
class CodePalette : public QFrame {
    Q_OBJECT

public:
    CodePalette(Workspace& workspace, QWidget* parent);

    /// Opens at a place of the screen, with `typed` as the first letters. Without `several`, Shift+Enter is Enter.
    void popUp(const QPoint& place, const QString& typed = {}, bool several = false);
    /// Whether a name that no code has can become a new one.
    void offerNewCodes(bool offered) { m_offersNew = offered; }
    /// A code was used by another way than the palette, and is offered first from now on.
    void noteUse(model::CodeId code);
    /// The codes that were used last, newest first.
    [[nodiscard]] const std::vector<model::CodeId>& recent() const { return m_habits.recent; }

signals:
    void chosen(fundstelle::model::CodeId code);
    void severalChosen(const std::vector<fundstelle::model::CodeId>& codes);
    /// A new code is wanted, below `parent` or at the top.
    void newCodeWanted(const QString& name, std::optional<fundstelle::model::CodeId> parent);
    /// The highlighted code shall lie on a digit key (1–9).
    void pinWanted(int digit, fundstelle::model::CodeId code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void filter();
    void take(bool gather);
    void askForParent(const QString& name);
    void showGathered();
    [[nodiscard]] std::optional<model::CodeId> current() const;
    void move(int rows);

    Workspace& m_workspace;
    QLineEdit* m_input;
    QListWidget* m_list;
    QLabel* m_gatheredNames;
    project::CodeHabits m_habits;
    bool m_several{false};
    bool m_offersNew{true};
    std::vector<model::CodeId> m_gathered;
    QString m_newName;                             ///< while its parent is asked for
    std::optional<model::CodeId> m_likelyParent;  ///< the code that was highlighted last
};

}  // namespace fundstelle::desktop
