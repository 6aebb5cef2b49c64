// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

constexpr std::int64_t kMostSelected = 100;  // code points; a longer selection is a passage, not what is looked for

}  // namespace

FindBar::FindBar(Workspace& workspace, TranscriptView& view, TextEditor& editor, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_view{view},
      m_editor{editor},
      m_field{new QLineEdit{this}},
      m_modes{new SearchModes{this}},
      m_count{new QLabel{this}},
      m_fault{new QLabel{this}} {
    m_field->setPlaceholderText(tr("Im Dokument suchen"));
    m_field->setAccessibleName(tr("Im Dokument suchen"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Keine Treffer")));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    const auto button = [this](const QString& name, const QString& keys, auto clicked) {
        auto* made = new QToolButton{this};
        made->setAccessibleName(name);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
        connect(made, &QToolButton::clicked, this, clicked);
        return made;
    };
    auto* previous = button(tr("Voriger Treffer"), tr("Umschalt+F3"), [this] { step(-1); });
    previous->setArrowType(Qt::UpArrow);
    auto* next = button(tr("Nächster Treffer"), tr("F3"), [this] { step(1); });
    next->setArrowType(Qt::DownArrow);
    auto* close = button(tr("Suche schließen"), tr("Esc"), &FindBar::leave);
    close->setText(QStringLiteral("×"));

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_modes);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_fault);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::searchAndShow);
    connect(m_modes, &QComboBox::currentIndexChanged, this, &FindBar::searchAndShow);
    connect(&editor, &TextEditor::changed, this, &FindBar::refresh);  // what was found may have been edited
    hide();
}

void FindBar::open() {
    if (!m_view.content()) return;  // there is nothing to read
    const bool editing = m_editor.isEditing();
    const auto selection = editing ? selectedRange(m_editor.edit()) : m_view.selection();
    const auto& paragraphs = m_view.content()->paragraphs;
    const auto top = m_view.topParagraph();
    if (selection) m_from = selection->begin().count();
    else if (editing) m_from = m_editor.caret().count();
    else m_from = top < paragraphs.size() ? paragraphs[top].begin : 0;
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    QString words;
    if (selection && selection->length() <= kMostSelected) {
        words = toQt(editing ? project::DocumentText{m_editor.text()}.words(*selection) : m_view.content()->text->words(*selection));
    }
    if (!words.isEmpty() && !words.contains(QLatin1Char('\n')) && words != m_field->text()) m_field->setText(words);
    else searchAndShow();
    m_field->selectAll();
}

void FindBar::leave() {
    if (!isVisible()) return;
    const bool editing = m_editor.isEditing();
    if (m_current && !editing) m_view.select(m_hits[*m_current]);
    m_current.reset();
    mark({});
    hide();
    if (editing) m_editor.edit().setFocus();
    else m_view.setFocus();
}

void FindBar::step(int direction) {
    if (!isVisible()) return open();
    if (m_hits.empty()) return;
    const auto count = m_hits.size();
    if (m_current) {
        m_current = (*m_current + (direction > 0 ? 1 : count - 1)) % count;
    } else {
        const auto behind = std::partition_point(m_hits.begin(), m_hits.end(), [this](const auto& hit) { return hit.begin().count() < m_from; });
        const auto index = static_cast<std::size_t>(behind - m_hits.begin());
        m_current = (direction > 0 ? index : index + count - 1) % count;
    }
    showCurrent();
}

void FindBar::refresh() {
    if (!isVisible()) return;
    m_current.reset();
    if (m_editor.isEditing()) m_from = m_editor.caret().count();
    else if (!m_view.content() || m_view.content()->text != m_text) m_from = 0;
    search();
    showCount();
}

void FindBar::search() {
    m_hits.clear();
    m_fault->clear();
    const auto& content = m_view.content();
    if (content && content->text != m_text) {
        m_text = content->text;
        m_key.reset();
    }
    if (content) {
        try {
            text::TextSearch search{{toCore(m_field->text()), m_modes->mode()}};
            if (m_editor.isEditing()) {
                m_hits = search.reads_keys() ? search.find_in(text::SearchKey{m_editor.text()}) : search.find(m_editor.text());
            } else {
                if (search.reads_keys() && !m_key) m_key = std::make_unique<text::SearchKey>(m_text->utf8());
                m_hits = search.reads_keys() ? search.find_in(*m_key) : search.find(m_text->utf8());
            }
        } catch (const Error& error) {
            m_fault->setText(toQt(wording::sentence(error, m_workspace.language())));
        }
    }
    m_fault->setVisible(!m_fault->text().isEmpty());
    mark(m_hits);
}

void FindBar::mark(const std::vector<text::CodePointRange>& ranges) {
    if (m_editor.isEditing()) m_editor.markFound(ranges);
    else m_view.setMarkedRanges(ranges);
}

void FindBar::searchAndShow() {
    if (!isVisible()) return;
    m_current.reset();
    search();
    if (m_hits.empty()) showCount();
    else step(1);
}

void FindBar::showCurrent() {
    m_from = m_hits[*m_current].begin().count();
    if (m_editor.isEditing()) showRange(m_editor.edit(), m_hits[*m_current]);
    else m_view.showPassage(m_hits[*m_current]);
    showCount();
}

void FindBar::showCount() {
    if (m_field->text().isEmpty() || !m_fault->text().isEmpty()) m_count->clear();
    else if (m_hits.empty()) m_count->setText(tr("Keine Treffer"));
    else if (m_current) m_count->setText(tr("%1 von %2").arg(*m_current + 1).arg(m_hits.size()));
    else m_count->setText(tr("%n Treffer", nullptr, static_cast<int>(m_hits.size())));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
    step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    QWidget::keyPressEvent(event);
}

}  // namespace fundstelle::desktop
