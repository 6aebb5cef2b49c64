// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "text/typing.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kEntryRole = Qt::UserRole;
constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kMost = 60;

/// What it is stands faint at the right.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(theme().faintInk);
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, index.data(kKindRole).toString());
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, 28}; }
};

/// How well letters fit, 0 best; -1: not at all. Words may be typed in any order, each by some of its letters.
int fit(const std::string& letters, const std::string& words) {
    if (words.starts_with(letters)) return 0;
    if (words.find(" " + letters) != std::string::npos) return 1;
    if (words.find(letters) != std::string::npos) return 2;
    std::size_t begin = 0;
    while (begin < letters.size()) {
        const auto end = std::min(letters.find(' ', begin), letters.size());
        if (end > begin && words.find(letters.substr(begin, end - begin)) == std::string::npos) return -1;
        begin = end + 1;
    }
    return letters.find(' ') == std::string::npos ? -1 : 3;
}

}  // namespace

CommandPalette::CommandPalette(Workspace& workspace, Commands& commands, QWidget* parent)
    : QFrame{parent, Qt::Popup}, m_workspace{workspace}, m_commands{commands}, m_input{new QLineEdit{this}}, m_list{new QListWidget{this}} {
    setFrameShape(QFrame::StyledPanel);
    m_input->setPlaceholderText(tr("Befehl, Dokument oder Code"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_list->setAccessibleName(tr("Gefunden"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(QStringLiteral("palette"));
    m_list->setIconSize({12, 12});
    m_list->setItemDelegate(new EntryDelegate{m_list});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    resize(560, 420);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
}

void CommandPalette::popUp() {
    gather();
    m_input->clear();
    filter();
    const auto* window = parentWidget()->window();
    QFrame::move(window->mapToGlobal(QPoint{(window->width() - width()) / 2, 72}));
    show();
}

void CommandPalette::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::gather() {
    m_entries.clear();
    const auto add = [&](const QString& words, const QString& kind, const QIcon& icon, std::function<void()> act) {
        m_entries.push_back({words, kind, icon, std::move(act), text::base_letters(toCore(words))});
    };
    for (const auto& [name, command] : m_commands.all()) {
        auto* action = command.action;
        if (!action->isEnabled()) continue;
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        add(plainWords(*action), key.isEmpty() ? command.area : key, {}, [action] { action->trigger(); });
    }
    if (!m_workspace.isOpen()) return;
    for (const auto& document : m_workspace.project().documents().all()) {
        add(toQt(document.name), tr("Dokument"), {}, [this, id = document.id] { emit documentWanted(id); });
    }
    const auto& tree = m_workspace.project().codebook().tree();
    for (std::size_t i = 0; i < tree.size(); ++i) {
        add(toQt(tree.path(i)), tr("Code"), swatch(QColor{toQt(tree[i].colour)}), [this, id = tree[i].id] { emit codeWanted(id); });
    }
}

void CommandPalette::filter() {
    m_list->clear();
    const auto letters = text::base_letters(toCore(m_input->text().trimmed()));
    std::vector<std::tuple<int, qsizetype, std::size_t>> found;  // fit, place among what was taken lately, entry
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int rated = letters.empty() ? 0 : fit(letters, m_entries[i].base);
        const auto lately = m_lately.indexOf(m_entries[i].words);
        if (rated >= 0) found.emplace_back(rated, lately < 0 ? m_lately.size() : lately, i);
    }
    std::sort(found.begin(), found.end());
    for (const auto& [rated, lately, index] : found) {
        if (m_list->count() >= kMost) break;
        const auto& entry = m_entries[index];
        auto* item = new QListWidgetItem{entry.icon, entry.words, m_list};
        item->setData(kEntryRole, static_cast<qulonglong>(index));
        item->setData(kKindRole, entry.kind);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.words, entry.kind));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::take() {
    const auto* item = m_list->currentItem();
    if (item == nullptr) return;
    const auto entry = m_entries[item->data(kEntryRole).toULongLong()];
    m_lately.removeAll(entry.words);
    m_lately.prepend(entry.words);
    hide();
    entry.act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_input || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto move = [&](int rows) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, m_list->count() - 1)));
        return true;
    };
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: take(); return true;
        case Qt::Key_Escape: hide(); return true;
        case Qt::Key_Down: return move(1);
        case Qt::Key_Up: return move(-1);
        case Qt::Key_PageDown: return move(10);
        case Qt::Key_PageUp: return move(-10);
        default: return false;
    }
}

}  // namespace fundstelle::desktop
