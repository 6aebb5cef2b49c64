// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include <QSettings>
#include <algorithm>

namespace fundstelle::desktop {

namespace {

QString settingOf(const QString& name) {
    return QStringLiteral("keys/") + name;
}

/// Whether two actions can be meant by the same key: in the whole window, or in the same widget.
bool meet(const QAction& one, const QAction& other) {
    const auto everywhere = [](const QAction& action) { return action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut; };
    return everywhere(one) || everywhere(other) || one.parent() == other.parent();
}

}  // namespace

QString plainWords(const QAction& action) {
    auto words = action.text().section(QLatin1Char('\t'), 0, 0);
    words.remove(QLatin1Char('&'));
    for (const auto& rest : {QStringLiteral("…"), QStringLiteral("...")}) {
        if (words.endsWith(rest)) words.chop(rest.size());
    }
    return words.trimmed();
}

QAction* Commands::add(const QString& name, const QString& area, QAction* action) {
    m_commands.push_back({name, {action, area, action->shortcuts()}});
    const QSettings settings;
    if (settings.contains(settingOf(name))) action->setShortcut(QKeySequence{settings.value(settingOf(name)).toString(), QKeySequence::PortableText});
    showKey(m_commands.back().second);
    return action;
}

QAction* Commands::action(const QString& name) const {
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto& command) { return command.first == name; });
    return found == m_commands.end() ? nullptr : found->second.action;
}

QString Commands::conflictOf(const QString& name, const QKeySequence& key) const {
    const auto* wanting = action(name);
    if (wanting == nullptr || key.isEmpty()) return {};
    for (const auto& [other, command] : m_commands) {
        if (other != name && command.action->shortcuts().contains(key) && meet(*wanting, *command.action)) return other;
    }
    return {};
}

void Commands::setKey(const QString& name, const QKeySequence& key) {
    auto* changed = action(name);
    if (changed == nullptr) return;
    QSettings{}.setValue(settingOf(name), key.toString(QKeySequence::PortableText));
    changed->setShortcut(key);
    for (const auto& [other, command] : m_commands) {
        if (other == name) showKey(command);
    }
    emit keysChanged();
}

void Commands::resetKeys() {
    QSettings settings;
    for (const auto& [name, command] : m_commands) {
        settings.remove(settingOf(name));
        command.action->setShortcuts(command.usualKeys);
        showKey(command);
    }
    emit keysChanged();
}

void Commands::showKey(const Command& command) const {
    const auto key = command.action->shortcut().toString(QKeySequence::NativeText);
    const auto words = plainWords(*command.action);
    command.action->setToolTip(key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key));
}

}  // namespace fundstelle::desktop
