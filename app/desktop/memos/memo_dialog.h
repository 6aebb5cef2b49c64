// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <QTextEdit>
#include <QToolBar>
#include <optional>

#include "workspace.h"

namespace fundstelle::desktop {

/// Writes a note: bold, italic and underlined words, headings, lists. What is written is kept as text that can be read without the program.
class MemoDialog : public QDialog {
    Q_OBJECT

public:
    MemoDialog(const QString& title, const QString& hint, const std::string& body, QWidget* parent = nullptr);
    [[nodiscard]] QTextEdit& edit() { return *m_edit; }
    /// As `text::to_marked_text()` writes it, without blanks at its ends; empty if nothing is written.
    [[nodiscard]] std::string body() const;

private:
    QAction* addLook(const QString& name, const QString& sign, const QKeySequence& key, const std::function<void(bool)>& apply);
    void setBlock(int heading, bool list, bool numbered);
    void showLooks();

    QTextEdit* m_edit;
    QToolBar* m_bar;
    QAction* m_bold;
    QAction* m_italic;
    QAction* m_underline;
};

/// Asks for a text of several lines; nothing if the person goes back.
std::optional<QString> askForText(QWidget* parent, const QString& title, const QString& label, const QString& text);

/// Asks for a note; what comes back is as `MemoDialog::body()`.
std::optional<std::string> askForMemo(QWidget* parent, const QString& title, const QString& hint, const std::string& body);

/// Writes, changes or removes the memo on a thing (the project if there is no key).
void editMemo(Workspace& workspace, model::MemoTarget target, const std::optional<Uuid>& id, QWidget* parent);

/// Changes or removes a memo of the list of all memos.
void editMemo(Workspace& workspace, const project::MemoEntry& entry, QWidget* parent);

/// Writes a memo that belongs to nothing else.
void writeFreeMemo(Workspace& workspace, QWidget* parent);

}  // namespace fundstelle::desktop
