// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections/text_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "project/turn_correction.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kBetweenDrafts = 3000;  // ms: what a crash costs at most

}  // namespace

TextEditor::TextEditor(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_edit{new QPlainTextEdit{this}}, m_state{new QLabel{this}} {
    m_edit->setFrameStyle(QFrame::NoFrame);
    m_edit->setAccessibleName(tr("Text berichtigen"));
    m_edit->setTabChangesFocus(false);
    m_edit->setTabStopDistance(32);
    m_edit->document()->setDocumentMargin(24);
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    m_edit->installEventFilter(this);
    auto* finish = new QPushButton{tr("Fertig"), this};
    finish->setDefault(true);
    finish->setToolTip(tr("Berichtigten Text speichern (Strg+Eingabe)"));
    auto* discard = new QPushButton{tr("Verwerfen"), this};
    discard->setToolTip(tr("Text lassen, wie er war"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    bar->addWidget(m_state, 1);
    bar->addWidget(discard);
    bar->addWidget(finish);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_edit, 1);
    connect(finish, &QPushButton::clicked, this, &TextEditor::finish);
    connect(discard, &QPushButton::clicked, this, &TextEditor::discard);
    connect(m_edit, &QWidget::customContextMenuRequested, this, &TextEditor::showMenu);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kBetweenDrafts);
    connect(&m_draftTimer, &QTimer::timeout, this, &TextEditor::keepDraft);
}

void TextEditor::start(model::DocumentId document, text::CodePointOffset position) {
    m_document = document;
    auto& project = m_workspace.project();
    m_edits = std::make_unique<TextEdits>(*m_edit, project.documents().text(document)->utf8());
    std::vector<std::pair<text::CodePointRange, QColor>> tints;
    const auto& tree = project.codebook().tree();
    for (const auto& coding : project.codings().of_document(document)) {
        const auto index = tree.index_of(coding.code);
        if (index) tints.emplace_back(coding.range, tinted(QColor{toQt(tree[*index].colour)}));
    }
    tintRanges(*m_edit, tints, false);
    m_codingTints = m_edit->extraSelections();
    showPosition(*m_edit, position);
    connect(m_edits.get(), &TextEdits::changed, this, &TextEditor::showState);
    connect(m_edits.get(), &TextEdits::changed, this, [this] {
        if (!m_draftTimer.isActive()) m_draftTimer.start();
    });
    showState();
    m_edit->setFocus();
}

void TextEditor::resume(const project::Draft& draft) {
    start(draft.document, text::CodePointOffset{0});
    const project::DocumentText edited{draft.text};
    auto differences = draft.anchors.differences();
    std::reverse(differences.begin(), differences.end());  // so that the positions before them stay
    for (const auto& difference : differences) {
        const text::CodePointOffset begin{difference.new_begin};
        const text::CodePointOffset end{difference.new_end};
        m_edits->replace(text::CodePointOffset{difference.old_begin}, text::CodePointOffset{difference.old_end}, begin < end ? std::string{edited.words({begin, end})} : std::string{});
    }
    if (!differences.empty()) showPosition(*m_edit, text::CodePointOffset{differences.front().new_end});
}

void TextEditor::keepDraft() {
    if (m_edits) m_workspace.perform([this](project::Project& project) { project.drafts().keep(m_document, m_edits->text()); });
}

void TextEditor::showState() {
    m_state->setText(m_edits && m_edits->text().changed() ? tr("Text wird berichtigt – geändert") : tr("Text wird berichtigt"));
    emit changed();
}

void TextEditor::markFound(const std::vector<text::CodePointRange>& ranges) {
    std::vector<std::pair<text::CodePointRange, QColor>> found;
    for (const auto& range : ranges) found.emplace_back(range, theme().found);
    tintRanges(*m_edit, found, false);
    m_edit->setExtraSelections(m_codingTints + m_edit->extraSelections());
}

bool TextEditor::finish() {
    if (!m_edits) return true;
    project::CorrectionReport report;
    const bool saved = m_workspace.performLong(tr("Der berichtigte Text wird gespeichert …"), [&](project::Project& project) { report = project.corrections().save(m_document, m_edits->text()); });
    if (!saved) return false;
    leave();
    if (!report.to_check.empty()) emit reported(tr("Text berichtigt. %n Kodierungen haben Worte verloren und stehen unter „Zu prüfen“.", nullptr, static_cast<int>(report.to_check.size())));
    return true;
}

void TextEditor::discard() {
    if (m_edits) leave();
}

void TextEditor::leave() {
    const auto caret = m_edits->caret();
    m_draftTimer.stop();
    m_edits.reset();
    m_workspace.perform([](project::Project& project) { project.drafts().drop(); });
    emit changed();
    emit left(caret);
}

void TextEditor::undo() {
    if (m_edits) m_edits->undo();
}

void TextEditor::redo() {
    if (m_edits) m_edits->redo();
}

void TextEditor::showMenu(const QPoint& place) {
    if (!m_edits) return;
    QMenu menu{this};
    auto* speakers = menu.addMenu(tr("Wer spricht hier?"));
    for (const auto& speaker : m_workspace.project().documents().speakers(m_document)) {
        speakers->addAction(toQt(speaker.label), this, [this, label = speaker.label] { setSpeaker(label); });
    }
    speakers->setEnabled(!speakers->isEmpty());
    menu.addSeparator();
    const bool selected = m_edit->textCursor().hasSelection();
    menu.addAction(tr("Ausschneiden"), m_edit, &QPlainTextEdit::cut)->setEnabled(selected);
    menu.addAction(tr("Kopieren"), m_edit, &QPlainTextEdit::copy)->setEnabled(selected);
    menu.addAction(tr("Einfügen"), m_edit, &QPlainTextEdit::paste)->setEnabled(m_edit->canPaste());
    menu.exec(m_edit->viewport()->mapToGlobal(place));
}

void TextEditor::setSpeaker(const std::string& label) {
    const auto speakers = m_workspace.project().documents().speakers(m_document);
    const auto place = project::label_place(m_edits->text().utf8(), m_edits->caret(), speakers);
    m_edits->replace(place.begin, place.end, place.begin == place.end ? label + ": " : label);
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress || !m_edits) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo)) return undo(), true;
    if (key->matches(QKeySequence::Redo)) return redo(), true;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::ControlModifier) return finish(), true;
    // A line break within a paragraph is none of a transcript's.
    if (enter && key->modifiers() == Qt::ShiftModifier) return m_edit->textCursor().insertBlock(), true;
    return false;
}

}  // namespace fundstelle::desktop
