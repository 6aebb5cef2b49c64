// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/chapter_palette.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "text/search_key.h"

namespace fundstelle::desktop {

namespace {

constexpr int kKeyRole = Qt::UserRole;

}  // namespace

ChapterPalette::ChapterPalette(Workspace& workspace, QWidget* parent)
    : QFrame{parent, Qt::Popup}, m_workspace{workspace}, m_input{new QLineEdit{this}}, m_list{new QListWidget{this}} {
    setFrameShape(QFrame::StyledPanel);
    m_input->setAccessibleName(tr("Kapitel suchen"));
    m_input->setPlaceholderText(tr("Kapitel suchen oder neu anlegen"));
    m_list->setAccessibleName(tr("Gefundene Kapitel"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(QStringLiteral("palette"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    resize(400, 320);
    setFocusProxy(m_input);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &ChapterPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &ChapterPalette::take);
}

void ChapterPalette::popUp(const QPoint& place, const std::optional<model::HeadingId>& current) {
    if (!m_workspace.isOpen() || m_workspace.project().read_only()) return;
    m_current = current;
    m_input->clear();
    filter();
    auto corner = place;
    if (const auto* screen = this->screen()) {
        const auto room = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (corner.y() + height() > room.bottom()) corner.setY(std::max(room.top(), place.y() - height() - 32));
    }
    QFrame::move(corner);
    show();
}

void ChapterPalette::filter() {
    m_list->clear();
    if (!m_workspace.isOpen()) return;
    auto& outline = m_workspace.project().quote_outline();
    const auto typed = m_input->text().trimmed();
    const auto wanted = text::folded(toCore(typed));
    const auto collections = outline.collections();
    bool exact = false;
    for (const auto& collection : collections) {
        for (const auto& chapter : outline.chapters(collection.id)) {
            exact = exact || text::folded(chapter.heading.name) == wanted;
            if (text::folded(chapter.heading.name).find(wanted) == std::string::npos) continue;
            auto words = QStringLiteral("%1  %2").arg(toQt(chapter.number), toQt(chapter.heading.name));
            if (collections.size() > 1) words += QStringLiteral("   —  %1").arg(toQt(collection.name));
            auto* item = new QListWidgetItem{words, m_list};
            item->setData(kKeyRole, toBytes(chapter.heading.id.uuid()));
            if (typed.isEmpty() && m_current == chapter.heading.id) m_list->setCurrentItem(item);
        }
    }
    if (!typed.isEmpty() && !exact) new QListWidgetItem{tr("Neues Kapitel „%1“").arg(typed), m_list};
    if (m_list->currentRow() < 0) m_list->setCurrentRow(0);
}

void ChapterPalette::take() {
    const auto* item = m_list->currentItem();
    if (item == nullptr) return;
    const auto key = toUuid(item->data(kKeyRole).toByteArray());
    const auto typed = m_input->text().trimmed();
    hide();
    if (key) emit chosen(model::HeadingId{*key});
    else emit newWanted(typed);
}

void ChapterPalette::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    m_input->setFocus(Qt::PopupFocusReason);
}

bool ChapterPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_input || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto move = [this](int rows) { m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, m_list->count() - 1))); };
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: take(); return true;
        case Qt::Key_Escape: hide(); return true;
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown: move(8); return true;
        case Qt::Key_PageUp: move(-8); return true;
        default: return false;
    }
}

}  // namespace fundstelle::desktop
