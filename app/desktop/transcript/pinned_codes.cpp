// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/pinned_codes.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>
#include <algorithm>

#include "adapters/strings.h"
#include "codes/codes_model.h"
#include "recent_projects.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

PinnedCodes::PinnedCodes(Workspace& workspace, QWidget* parent) : QWidget{parent}, m_workspace{workspace} {
    setAcceptDrops(true);
    setAccessibleName(tr("Angeheftete Codes"));
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(16, 2, 16, 4);
    layout->setSpacing(4);
    connect(&workspace, &Workspace::opened, this, &PinnedCodes::read);
    connect(&workspace, &Workspace::codesChanged, this, &PinnedCodes::refresh);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_codes = {};
        refresh();
    });
    hide();
}

QString PinnedCodes::settingsKey() const {
    return QStringLiteral("pins/") + settingsKeyOf(m_workspace.project().path());
}

std::optional<model::CodeId> PinnedCodes::on(int digit) const {
    const auto code = digit >= 1 && digit <= kDigits ? m_codes[static_cast<std::size_t>(digit - 1)] : std::nullopt;
    const bool exists = code && m_workspace.isOpen() && m_workspace.project().codebook().tree().index_of(*code).has_value();
    return exists ? code : std::nullopt;
}

void PinnedCodes::pin(int digit, model::CodeId code) {
    std::replace(m_codes.begin(), m_codes.end(), std::optional{code}, std::optional<model::CodeId>{});
    m_codes.at(static_cast<std::size_t>(digit - 1)) = code;
    keep();
    refresh();
}

void PinnedCodes::unpin(int digit) {
    m_codes.at(static_cast<std::size_t>(digit - 1)).reset();
    keep();
    refresh();
}

void PinnedCodes::read() {
    const auto keys = QSettings{}.value(settingsKey()).toStringList();
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        const auto key = static_cast<qsizetype>(i) < keys.size() ? parse_uuid(toCore(keys[static_cast<qsizetype>(i)])) : std::nullopt;
        m_codes[i] = key ? std::optional{model::CodeId{*key}} : std::nullopt;
    }
    refresh();
}

void PinnedCodes::keep() const {
    QStringList keys;
    for (const auto& code : m_codes) keys << (code ? toQt(to_string(code->uuid())) : QString{});
    QSettings{}.setValue(settingsKey(), keys);
}

void PinnedCodes::refresh() {
    while (auto* item = layout()->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    bool any = false;
    for (int digit = 1; digit <= kDigits; ++digit) {
        const auto code = on(digit);
        if (!code) continue;
        any = true;
        const auto& tree = m_workspace.project().codebook().tree();
        const auto index = *tree.index_of(*code);
        auto* button = new QToolButton{this};
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(swatch(QColor{toQt(tree[index].colour)}));
        button->setIconSize({12, 12});
        button->setText(QStringLiteral(" %1  %2").arg(digit).arg(fontMetrics().elidedText(toQt(tree[index].name), Qt::ElideRight, 140)));
        button->setToolTip(tr("%1 (Taste %2)").arg(toQt(tree.path(index))).arg(digit));
        button->setFocusPolicy(Qt::TabFocus);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QToolButton::clicked, this, [this, code] { emit picked(*code); });
        connect(button, &QToolButton::customContextMenuRequested, this, [this, digit, button](const QPoint& place) { showMenu(digit, button->mapToGlobal(place)); });
        layout()->addWidget(button);
    }
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
    setVisible(any);
}

void PinnedCodes::showMenu(int digit, const QPoint& place) {
    QMenu menu{this};
    menu.addAction(tr("Nicht mehr anheften"), this, [this, digit] { unpin(digit); });
    menu.exec(place);
}

void PinnedCodes::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(QString::fromLatin1(kCodeMimeType))) event->acceptProposedAction();
}

void PinnedCodes::dropEvent(QDropEvent* event) {
    const auto code = toUuid(event->mimeData()->data(QString::fromLatin1(kCodeMimeType)));
    if (!code) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    for (int digit = 1; digit <= kDigits; ++digit) {
        if (!on(digit)) return pin(digit, model::CodeId{*code});
    }
}

}  // namespace fundstelle::desktop
