// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <map>
#include <vector>

namespace fundstelle::desktop {

/// Everything that a person can do by a key or a menu, under names that stay: for menus, the command palette, the cheat sheet, and keys of
/// one's own, which are kept in the settings.
class Commands : public QObject {
    Q_OBJECT

public:
    struct Command {
        QAction* action;                ///< owned by whoever added it; must live as long
        QString area;                   ///< where the cheat sheet lists it, such as „Kodieren“
        QList<QKeySequence> usualKeys;  ///< what it has if nobody chose others
    };

    explicit Commands(QObject* parent = nullptr) : QObject{parent} {}

    /// Takes an action up under a name such as "coding.code" and gives it the keys that the person chose, or else its own ones.
    QAction* add(const QString& name, const QString& area, QAction* action);

    /// In the order in which they were added.
    [[nodiscard]] const std::vector<std::pair<QString, Command>>& all() const { return m_commands; }
    /// The action of that name; null if there is none.
    [[nodiscard]] QAction* action(const QString& name) const;
    /// The other command of the same place that has one of these keys; empty if none has.
    [[nodiscard]] QString conflictOf(const QString& name, const QKeySequence& key) const;
    /// Gives a command another key, or, if empty, none; kept for the next start.
    void setKey(const QString& name, const QKeySequence& key);
    void resetKeys();

signals:
    void keysChanged();

private:
    void showKey(const Command& command) const;

    std::vector<std::pair<QString, Command>> m_commands;
};

/// The words of an action without mnemonics, dots and what a menu shows behind a tab.
QString plainWords(const QAction& action);

}  // namespace fundstelle::desktop
