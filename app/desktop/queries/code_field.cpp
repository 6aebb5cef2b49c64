// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/code_field.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

#include "adapters/strings.h"
#include "codes/codes_model.h"
#include "panel.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kRow = 26;
constexpr int kMostRows = 4;

}  // namespace

CodeField::CodeField(Workspace& workspace, QWidget* parent)
    : QListWidget{parent}, m_workspace{workspace}, m_palette{new CodePalette{workspace, this}} {
    setAcceptDrops(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setIconSize({12, 12});
    setFrameShape(QFrame::NoFrame);  // it draws its own, as the other fields have it
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_palette->offerNewCodes(false);
    connect(this, &QListWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu menu{this};
        menu.addAction(tr("Code hinzufügen …\tEnter"), this, [this] { ask(); });
        menu.addAction(tr("Herausnehmen\tEntf"), this, &CodeField::removeSelected)->setEnabled(!selectedItems().isEmpty());
        menu.exec(viewport()->mapToGlobal(place));
    });
    connect(m_palette, &CodePalette::chosen, this, [this](model::CodeId code) { add({code}); });
    connect(m_palette, &CodePalette::severalChosen, this, &CodeField::add);
    connect(&workspace, &Workspace::codesChanged, this, &CodeField::refresh);
}

void CodeField::setCodes(const std::vector<model::CodeId>& codes) {
    m_codes = codes;
    refresh();
}

void CodeField::add(const std::vector<model::CodeId>& codes) {
    const auto before = m_codes.size();
    for (const auto& code : codes) {
        if (std::find(m_codes.begin(), m_codes.end(), code) == m_codes.end()) m_codes.push_back(code);
    }
    if (m_codes.size() == before) return;
    refresh();
    emit edited();
}

void CodeField::setHint(const QString& hint) {
    m_hint = hint;
    viewport()->update();
}

void CodeField::ask(const QString& typed) {
    m_palette->popUp(mapToGlobal(QPoint{0, height()}), typed, true);
}

QSize CodeField::sizeHint() const {
    const auto rows = std::clamp(static_cast<int>(m_codes.size()), 1, kMostRows);
    return {120, rows * kRow + 2 * frameWidth() + 4};
}

void CodeField::refresh() {
    clear();
    if (!m_workspace.isOpen()) return updateGeometry();
    const auto& tree = m_workspace.project().codebook().tree();
    for (const auto& code : m_codes) {
        const auto index = tree.index_of(code);
        auto* item = new QListWidgetItem{index ? toQt(tree[*index].name) : tr("gelöschter Code"), this};
        item->setSizeHint({0, kRow});
        if (!index) continue;
        item->setIcon(swatch(QColor{toQt(tree[*index].colour)}));
        item->setToolTip(toQt(tree.path(*index)));
    }
    updateGeometry();
}

void CodeField::removeSelected() {
    for (int row = count() - 1; row >= 0; --row) {
        if (item(row)->isSelected()) m_codes.erase(m_codes.begin() + row);
    }
    if (static_cast<int>(m_codes.size()) == count()) return;
    const int row = currentRow();
    refresh();
    setCurrentRow(std::min(row, count() - 1));
    emit edited();
}

bool CodeField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {  // letters look for a code here, and Del is no command
        if (isPlain(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
    }
    return QListWidget::event(event);
}

void CodeField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Insert: return ask();
        case Qt::Key_Delete:
        case Qt::Key_Backspace: return removeSelected();
        default: break;
    }
    const bool letter = !event->text().isEmpty() && event->text().front().isLetterOrNumber() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (letter) return ask(event->text());
    QListWidget::keyPressEvent(event);
}

void CodeField::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    QPainter painter{viewport()};
    if (m_codes.empty()) {
        painter.setPen(theme().faintInk);
        painter.drawText(viewport()->rect().adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_hint, Qt::ElideRight, viewport()->width() - 16));
    }
    const bool marked = m_glows || hasFocus();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{marked ? theme().accent : theme().hairline, marked ? 2.0 : 1.0});
    const qreal inset = marked ? 1 : 0.5;
    painter.drawRoundedRect(QRectF{viewport()->rect()}.adjusted(inset, inset, -inset, -inset), 4, 4);
}

void CodeField::setGlow(bool glows) {
    m_glows = glows;
    viewport()->update();
}

void CodeField::dragEnterEvent(QDragEnterEvent* event) {
    if (readCodes(*event->mimeData()).empty()) return event->ignore();
    setGlow(true);
    event->setDropAction(Qt::CopyAction);  // or the tree would think that the codes moved
    event->accept();
}

void CodeField::dragMoveEvent(QDragMoveEvent* event) {
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CodeField::dragLeaveEvent(QDragLeaveEvent*) {
    setGlow(false);
}

void CodeField::dropEvent(QDropEvent* event) {
    setGlow(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    add(readCodes(*event->mimeData()));
}

}  // namespace fundstelle::desktop
