// SPDX-License-Identifier: GPL-3.0-or-later
#include "memo_dialog.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QPlainTextEdit>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

/// What a memo is called in the history: what it is about.
QString titleOf(Workspace& workspace, model::MemoTarget target, const std::optional<Uuid>& id) {
    auto& project = workspace.project();
    if (target == model::MemoTarget::Document && id) return toQt(project.documents().find(model::DocumentId{*id})->name);
    const auto& tree = project.codebook().tree();
    if (target == model::MemoTarget::Code && id) return toQt(tree[*tree.index_of(model::CodeId{*id})].name);
    if (target == model::MemoTarget::Coding && id) return toQt(tree.path(*tree.index_of(project.codings().find(model::CodingId{*id})->code)));
    return toQt(project.name());
}

}  // namespace

std::optional<QString> askForText(QWidget* parent, const QString& title, const QString& label, const QString& text) {
    QInputDialog dialog{parent};
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(text);
    if (auto* edit = dialog.findChild<QPlainTextEdit*>()) {
        edit->setTabChangesFocus(true);
        edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    }
    return dialog.exec() == QDialog::Accepted ? std::optional{dialog.textValue()} : std::nullopt;
}

void editMemo(Workspace& workspace, model::MemoTarget target, const std::optional<Uuid>& id, QWidget* parent) {
    const auto title = titleOf(workspace, target, id);
    const auto before = workspace.project().memos().on(target, id);
    const auto body = askForText(parent, QCoreApplication::translate("Memo", "Memo zu „%1“").arg(title),
                                 QCoreApplication::translate("Memo", "Ein leeres Memo wird entfernt."),
                                 before ? toQt(before->body) : QString{});
    if (!body) return;
    workspace.perform([&](project::Project& project) { project.memos().write(target, id, toCore(title), toCore(body->trimmed())); });
}

}  // namespace fundstelle::desktop
