// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/code_palette.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr std::size_t kMost = 100;

}  // namespace

CodePalette::CodePalette(Workspace& workspace, QWidget* parent)
    : QFrame{parent, Qt::Popup}, m_workspace{workspace}, m_input{new QLineEdit{this}}, m_list{new QListWidget{this}}, m_gatheredNames{new QLabel{this}} {
    setFrameShape(QFrame::StyledPanel);
    m_input->setAccessibleName(tr("Code suchen"));
    m_list->setAccessibleName(tr("Gefundene Codes"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(QStringLiteral("palette"));
    m_list->setIconSize({12, 12});
    m_gatheredNames->setWordWrap(true);
    m_gatheredNames->hide();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_input);
    layout->addWidget(m_gatheredNames);
    layout->addWidget(m_list);
    resize(400, 320);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    connect(m_input, &QLineEdit::textChanged, this, &CodePalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(false); });
    connect(&workspace, &Workspace::closed, this, [this] { m_habits = {}; });
}

void CodePalette::popUp(const QPoint& place, const QString& typed, bool several) {
    if (!m_workspace.isOpen()) return;
    m_several = several;
    m_gathered.clear();
    m_newName.clear();
    m_likelyParent.reset();
    showGathered();
    m_habits.uses = m_workspace.project().queries().segment_counts(analysis::Subcodes::Exclude);
    m_input->setPlaceholderText(!m_offersNew ? tr("Code suchen · Umschalt+Enter: mehrere") : several ? tr("Code suchen oder neu anlegen · Umschalt+Enter: mehrere") : tr("Code suchen oder neu anlegen"));
    m_input->setText(typed);
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

void CodePalette::noteUse(model::CodeId code) {
    std::erase(m_habits.recent, code);
    m_habits.recent.insert(m_habits.recent.begin(), code);
}

void CodePalette::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    m_input->setFocus(Qt::PopupFocusReason);
    m_input->end(false);
}

std::optional<model::CodeId> CodePalette::current() const {
    const auto* item = m_list->currentItem();
    const auto key = item == nullptr ? std::nullopt : toUuid(item->data(kKeyRole).toByteArray());
    return key ? std::optional{model::CodeId{*key}} : std::nullopt;
}

void CodePalette::filter() {
    m_list->clear();
    if (!m_workspace.isOpen()) return;
    const auto& tree = m_workspace.project().codebook().tree();
    const auto typed = m_input->text().trimmed();
    if (!m_newName.isEmpty() && typed.isEmpty()) new QListWidgetItem{tr("Auf der obersten Ebene"), m_list};
    for (const auto index : project::find_codes(tree, toCore(typed), m_habits, kMost)) {
        const auto levels = tree.levels(index);
        auto text = toQt(tree[index].name);
        if (levels.size() > 1) text += QStringLiteral("   —  %1").arg(toQt(levels[levels.size() - 2]));
        auto* item = new QListWidgetItem{swatch(QColor{toQt(tree[index].colour)}), text, m_list};
        item->setData(kKeyRole, toBytes(tree[index].id.uuid()));
        item->setToolTip(toQt(tree.path(index)));
        if (m_newName.isEmpty() || m_likelyParent != tree[index].id || !typed.isEmpty()) continue;
        m_list->takeItem(m_list->row(item));  // where the new code most likely belongs stands first
        m_list->insertItem(0, item);
    }
    if (m_offersNew && m_newName.isEmpty() && !typed.isEmpty()) new QListWidgetItem{tr("Neuer Code „%1“ …").arg(typed), m_list};
    m_list->setCurrentRow(0);
}

void CodePalette::take(bool gather) {
    const auto* item = m_list->currentItem();
    if (item == nullptr) return;
    const auto code = current();
    if (!m_newName.isEmpty()) {
        hide();
        emit newCodeWanted(m_newName, code);
        return;
    }
    if (!code) return askForParent(m_input->text().trimmed());
    if (gather && m_several) {
        if (std::find(m_gathered.begin(), m_gathered.end(), *code) == m_gathered.end()) m_gathered.push_back(*code);
        m_input->clear();
        return showGathered();
    }
    hide();
    noteUse(*code);
    if (m_gathered.empty()) {
        emit chosen(*code);
    } else {
        // The highlighted code is only meant if something was typed for it.
        if (!m_input->text().trimmed().isEmpty() && std::find(m_gathered.begin(), m_gathered.end(), *code) == m_gathered.end()) m_gathered.push_back(*code);
        for (const auto& gathered : m_gathered) noteUse(gathered);
        emit severalChosen(m_gathered);
    }
}

void CodePalette::askForParent(const QString& name) {
    if (name.isEmpty()) return;
    m_newName = name;
    m_input->setPlaceholderText(tr("„%1“: unter welchem Code? Enter nimmt den ersten").arg(name));
    if (m_input->text().isEmpty()) filter();
    else m_input->clear();
}

void CodePalette::showGathered() {
    QStringList names;
    const auto& tree = m_workspace.project().codebook().tree();
    for (const auto& code : m_gathered) {
        const auto index = tree.index_of(code);
        if (!index) continue;
        // A name stays in one line with its square.
        auto name = fontMetrics().elidedText(toQt(tree[*index].name), Qt::ElideRight, width() * 3 / 4).toHtmlEscaped();
        name.replace(QLatin1Char(' '), QStringLiteral("&nbsp;")).replace(QLatin1Char('/'), QStringLiteral("/&#8288;"));
        names << QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2").arg(edgeOf(QColor{toQt(tree[*index].colour)}).name(), name);
    }
    m_gatheredNames->setText(names.join(QStringLiteral("&nbsp; &nbsp;")));
    m_gatheredNames->setVisible(!names.isEmpty());
}

void CodePalette::move(int rows) {
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, m_list->count() - 1)));
    if (m_newName.isEmpty() && current()) m_likelyParent = current();
}

bool CodePalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_input || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::ControlModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        if (const auto code = current()) emit pinWanted(key->key() - Qt::Key_0, *code);
        return true;
    }
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: take(key->modifiers().testFlag(Qt::ShiftModifier)); return true;
        case Qt::Key_Escape: hide(); return true;
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown: move(8); return true;
        case Qt::Key_PageUp: move(-8); return true;
        default: return false;
    }
}

}  // namespace fundstelle::desktop
