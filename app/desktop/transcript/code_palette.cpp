// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/code_palette.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "project/code_search.h"

namespace fundstelle::desktop {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr std::size_t kMost = 200;

}  // namespace

CodePalette::CodePalette(Workspace& workspace, QWidget* parent)
    : QFrame{parent, Qt::Popup}, m_workspace{workspace}, m_input{new QLineEdit{this}}, m_list{new QListWidget{this}} {
    setFrameShape(QFrame::StyledPanel);
    m_input->setPlaceholderText(tr("Code suchen oder neu anlegen"));
    m_input->setAccessibleName(tr("Code suchen"));
    m_list->setAccessibleName(tr("Gefundene Codes"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    resize(380, 300);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    connect(m_input, &QLineEdit::textChanged, this, &CodePalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CodePalette::take);
    connect(&workspace, &Workspace::closed, this, [this] { m_recent.clear(); });
}

void CodePalette::popUp(const QPoint& place, const QString& typed) {
    m_input->setText(typed);
    filter();
    auto corner = place;
    if (const auto* screen = this->screen()) {
        const auto room = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (corner.y() + height() > room.bottom()) corner.setY(std::max(room.top(), place.y() - height() - 32));
    }
    move(corner);
    show();
}

void CodePalette::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    m_input->setFocus(Qt::PopupFocusReason);
    m_input->end(false);
}

void CodePalette::filter() {
    m_list->clear();
    if (!m_workspace.isOpen()) return;
    const auto& tree = m_workspace.project().codebook().tree();
    const auto typed = m_input->text().trimmed();
    for (const auto index : project::find_codes(tree, toCore(typed), {m_recent, {}}, kMost)) {
        QPixmap swatch{10, 10};
        swatch.fill(QColor{toQt(tree[index].colour)});
        const auto levels = tree.levels(index);
        auto text = toQt(tree[index].name);
        if (levels.size() > 1) text += QStringLiteral("   —  %1").arg(toQt(levels[levels.size() - 2]));
        auto* item = new QListWidgetItem{swatch, text, m_list};
        item->setData(kKeyRole, toBytes(tree[index].id.uuid()));
        item->setToolTip(toQt(tree.path(index)));
    }
    if (!typed.isEmpty()) new QListWidgetItem{tr("Neuer Code „%1“").arg(typed), m_list};
    m_list->setCurrentRow(0);
}

void CodePalette::take() {
    const auto* item = m_list->currentItem();
    if (item == nullptr) return;
    const auto code = toUuid(item->data(kKeyRole).toByteArray());
    const auto name = m_input->text().trimmed();
    hide();
    if (!code) {
        emit newCodeWanted(name);
        return;
    }
    const model::CodeId id{*code};
    std::erase(m_recent, id);
    m_recent.insert(m_recent.begin(), id);
    emit chosen(id);
}

bool CodePalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_input || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentRow();
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: take(); return true;
        case Qt::Key_Escape: hide(); return true;
        case Qt::Key_Down: m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1)); return true;
        case Qt::Key_Up: m_list->setCurrentRow(std::max(row - 1, 0)); return true;
        default: return false;
    }
}

}  // namespace fundstelle::desktop
