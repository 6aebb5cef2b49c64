// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/chapter_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kHighest = 168;  ///< of the introduction; then it scrolls

}  // namespace

GrowingField::GrowingField(QWidget* parent) : QPlainTextEdit{parent} {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingField::grow);
    grow();
}

void GrowingField::grow() {
    const auto lines = static_cast<int>(std::ceil(document()->size().height()));  // of a plain text edit it counts lines
    const int height = std::max(1, lines) * fontMetrics().lineSpacing() + 24;
    setFixedHeight(std::min(height, kHighest));
}

void GrowingField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) grow();
}

void GrowingField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) emit left();
}

void GrowingField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return emit left();
    QPlainTextEdit::keyPressEvent(event);
}

ChapterPage::ChapterPage(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_model{new CardsModel{workspace, this}},
      m_title{new QLabel{this}},
      m_count{new QLabel{this}},
      m_introduction{new GrowingField{this}},
      m_stack{new QStackedLayout},
      m_cards{new CardsView{workspace, *m_model, this}},
      m_empty{new QLabel{this}} {
    auto large = semibold(font());
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(0);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_introduction->setPlaceholderText(tr("Einleitung des Kapitels"));
    m_introduction->setAccessibleName(tr("Einleitung des Kapitels"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(32, 32, 32, 96);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 4);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(12, 4, 20, 8);
    field->addWidget(m_introduction);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_cards);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(field);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_cards);

    connect(m_introduction, &GrowingField::left, this, &ChapterPage::save);
    connect(&workspace, &Workspace::aboutToClose, this, &ChapterPage::save);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChapterPage::reload);
    reload();
}

void ChapterPage::show(const std::optional<OutlinePlace>& place) {
    if (place == m_model->place()) return;
    save();
    m_model->show(place);
}

void ChapterPage::reload() {
    const auto place = m_model->place();
    const bool open = place && m_workspace.isOpen();
    const auto quotes = m_model->quoteCount();
    m_count->setText(quotes == 0 ? QString{} : tr("%Ln Zitate", nullptr, static_cast<int>(quotes)));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_introduction->setVisible(open && place->chapter);
    m_empty->setText(open && place->chapter ? tr("Noch kein Zitat in diesem Kapitel. Im Text, bei den Segmenten oder in der Suche nimmt Z die Stelle hierher auf.")
                     : open               ? tr("Diese Sammlung hat noch keine Kapitel. Enter in der Gliederung legt eines an.")
                                          : tr("Hier entsteht der Bericht: Kapitel mit Zitaten. Im Text nimmt Z eine Stelle auf; ein Kapitel legt das + über der Gliederung an."));
    if (!open) {
        m_title->clear();
        m_shown.reset();
        m_read.clear();
        return m_introduction->clear();
    }
    m_workspace.perform([&](project::Project& project) {
        auto& outline = project.quote_outline();
        if (!place->chapter) return m_title->setText(toQt(outline.collection(place->collection).name));
        const auto heading = outline.chapter(*place->chapter);
        m_title->setText(toQt(heading.name));
        // What somebody is writing at the moment is not taken away.
        const auto introduction = toQt(heading.introduction);
        if (m_shown != heading.id || m_introduction->toPlainText() == m_read) m_introduction->setPlainText(introduction);
        m_shown = heading.id;
        m_read = introduction;
    });
    if (!place->chapter) m_shown.reset();
    m_introduction->setReadOnly(m_workspace.project().read_only());
}

void ChapterPage::save() {
    const auto words = m_introduction->toPlainText();
    if (!m_shown || !m_workspace.isOpen() || words == m_read || m_workspace.project().read_only()) return;
    const auto before = std::exchange(m_read, words);
    const bool there = m_workspace.perform([&](project::Project& project) { project.quote_outline().write_introduction(*m_shown, toCore(words.trimmed())); });
    if (!there) m_read = before;
}

}  // namespace fundstelle::desktop
