// SPDX-License-Identifier: GPL-3.0-or-later
#include "memos/memo_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextList>
#include <QVBoxLayout>

#include "adapters/rich_text.h"
#include "adapters/strings.h"
#include "text/utf8.h"

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

MemoDialog::MemoDialog(const QString& title, const QString& hint, const std::string& body, QWidget* parent)
    : QDialog{parent}, m_edit{new QTextEdit{this}}, m_bar{new QToolBar{this}} {
    setWindowTitle(title);
    resize(560, 420);
    m_edit->setAccessibleName(title);
    m_edit->setTabChangesFocus(true);
    m_edit->setAcceptRichText(false);  // what is pasted brings words, no looks of another program
    showRichText(*m_edit->document(), text::parse_rich_text(body));
    m_edit->document()->clearUndoRedoStacks();
    m_bold = addLook(tr("Fett"), tr("F"), QKeySequence::Bold, [this](bool on) { m_edit->setFontWeight(on ? QFont::DemiBold : QFont::Normal); });
    m_italic = addLook(tr("Kursiv"), tr("K"), QKeySequence::Italic, [this](bool on) { m_edit->setFontItalic(on); });
    m_underline = addLook(tr("Unterstrichen"), tr("U"), QKeySequence::Underline, [this](bool on) { m_edit->setFontUnderline(on); });
    for (auto* action : {m_bold, m_italic, m_underline}) {  // each looks like what it does
        auto font = m_bar->font();
        if (action == m_bold) font.setBold(true);
        font.setItalic(action == m_italic);
        font.setUnderline(action == m_underline);
        m_bar->widgetForAction(action)->setFont(font);
    }
    m_bar->addSeparator();
    m_bar->addAction(tr("Überschrift"), this, [this] { setBlock(1, false, false); });
    m_bar->addAction(tr("• Liste"), this, [this] { setBlock(0, true, false); });
    m_bar->addAction(tr("1. Liste"), this, [this] { setBlock(0, true, true); });
    m_bar->addAction(tr("Text"), this, [this] { setBlock(0, false, false); });
    auto* words = new QLabel{hint, this};
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Übernehmen"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_edit, 1);
    layout->addWidget(words);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter makes a new line.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) connect(new QShortcut{QKeySequence{Qt::CTRL | key}, this}, &QShortcut::activated, this, &QDialog::accept);
    buttons->button(QDialogButtonBox::Ok)->setToolTip(tr("Strg+Enter"));
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &MemoDialog::showLooks);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus();
}

QAction* MemoDialog::addLook(const QString& name, const QString& sign, const QKeySequence& key, const std::function<void(bool)>& apply) {
    auto* action = m_bar->addAction(sign);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, apply);
    return action;
}

void MemoDialog::setBlock(int heading, bool list, bool numbered) {
    auto cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    QTextBlockFormat block;
    block.setHeadingLevel(heading);
    if (cursor.currentList() != nullptr && !list) cursor.currentList()->remove(cursor.block());
    cursor.setBlockFormat(block);
    if (list) cursor.createList(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    QTextCharFormat words;
    words.setFontWeight(heading > 0 ? QFont::Bold : QFont::Normal);
    if (!cursor.hasSelection()) cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(words);
    cursor.endEditBlock();
    m_edit->setFocus();
}

void MemoDialog::showLooks() {
    const auto format = m_edit->currentCharFormat();
    m_bold->setChecked(format.fontWeight() > QFont::Medium);
    m_italic->setChecked(format.fontItalic());
    m_underline->setChecked(format.fontUnderline());
}

std::string MemoDialog::body() const {
    return std::string{text::trimmed(text::to_marked_text(readRichText(*m_edit->document())))};
}

std::optional<std::string> askForMemo(QWidget* parent, const QString& title, const QString& hint, const std::string& body) {
    MemoDialog dialog{title, hint, body, parent};
    return dialog.exec() == QDialog::Accepted ? std::optional{dialog.body()} : std::nullopt;
}

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
    const auto body = askForMemo(parent, QCoreApplication::translate("Memo", "Memo zu „%1“").arg(title),
                                 QCoreApplication::translate("Memo", "Ein leeres Memo wird entfernt."), before ? before->body : std::string{});
    if (!body) return;
    workspace.perform([&](project::Project& project) { project.memos().write(target, id, toCore(title), *body); });
}

void editMemo(Workspace& workspace, const project::MemoEntry& entry, QWidget* parent) {
    const bool passage = entry.memo.target == model::MemoTarget::Passage;
    const auto title = project::is_free(entry.memo) ? QCoreApplication::translate("Memo", "Freies Memo")
                       : passage                    ? QCoreApplication::translate("Memo", "Memo zur Stelle in „%1“").arg(toQt(entry.place))
                                                    : QCoreApplication::translate("Memo", "Memo zu „%1“").arg(toQt(entry.name));
    const auto body = askForMemo(parent, title, QCoreApplication::translate("Memo", "Ein leeres Memo wird entfernt."), entry.memo.body);
    if (body) workspace.perform([&](project::Project& project) { project.memos().rewrite(entry.memo.id, *body); });
}

void writeFreeMemo(Workspace& workspace, QWidget* parent) {
    const auto body = askForMemo(parent, QCoreApplication::translate("Memo", "Neues Memo"),
                                 QCoreApplication::translate("Memo", "Die erste Zeile gibt dem Memo seinen Namen."), {});
    if (body && !body->empty()) workspace.perform([&](project::Project& project) { project.memos().add(*body); });
}

}  // namespace fundstelle::desktop
