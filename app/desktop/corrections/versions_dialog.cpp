// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections/versions_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "adapters/text_edits.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

VersionsDialog::VersionsDialog(Workspace& workspace, model::DocumentId document, QWidget* parent)
    : QDialog{parent},
      m_workspace{workspace},
      m_document{document},
      m_versions{workspace.project().corrections().versions(document)},
      m_count{new QLabel{this}} {
    setWindowTitle(tr("Fassungen von „%1“").arg(toQt(workspace.project().documents().find(document)->name)));
    resize(1180, 720);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    const auto last = static_cast<int>(m_versions.size()) - 1;
    m_sides[0] = addSide(*grid, 0, std::max(last - 1, 0));
    m_sides[1] = addSide(*grid, 1, last);
    auto* before = new QPushButton{tr("Vorige Änderung"), this};
    auto* next = new QPushButton{tr("Nächste Änderung"), this};
    next->setDefault(true);
    next->setShortcut(Qt::Key_F3);
    before->setShortcut(Qt::SHIFT | Qt::Key_F3);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    buttons->button(QDialogButtonBox::Close)->setText(tr("Schließen"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(next, &QPushButton::clicked, this, [this] { go(1); });
    auto* bar = new QHBoxLayout;
    bar->addWidget(before);
    bar->addWidget(next);
    bar->addWidget(m_count, 1);
    bar->addWidget(buttons);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(grid, 1);
    layout->addLayout(bar);
    for (const auto& side : m_sides) connect(side.version, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    compare();
    go(1);
}

VersionsDialog::Side VersionsDialog::addSide(QGridLayout& layout, int column, int version) {
    const Side side{new QComboBox{this}, new QPlainTextEdit{this}};
    for (const auto& known : m_versions) {
        side.version->addItem(tr("Fassung %1 · %2 · %3").arg(known.number).arg(toQt(to_local_minute(known.made_at)), toQt(known.coder)));
    }
    side.version->setCurrentIndex(version);
    side.version->setAccessibleName(column == 0 ? tr("Linke Fassung") : tr("Rechte Fassung"));
    side.edit->setReadOnly(true);
    side.edit->setFont(readingFont(11));
    side.edit->setAccessibleName(column == 0 ? tr("Text der linken Fassung") : tr("Text der rechten Fassung"));
    side.edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout.addWidget(side.version, 0, column);
    layout.addWidget(side.edit, 1, column);
    return side;
}

void VersionsDialog::compare() {
    std::array<const project::Version*, 2> shown{};
    for (std::size_t i = 0; i < 2; ++i) {
        shown[i] = &m_versions[static_cast<std::size_t>(m_sides[i].version->currentIndex())];
        m_sides[i].edit->setPlainText(toQt(m_workspace.project().corrections().text(m_document, shown[i]->number)->utf8()));
    }
    m_differences = m_workspace.project().corrections().anchors(m_document, shown[0]->number, shown[1]->number).differences();
    const QColor gone{theme().dark ? QStringLiteral("#6b3038") : QStringLiteral("#f3cfd2")};
    const QColor added{theme().dark ? QStringLiteral("#26543a") : QStringLiteral("#cdebd6")};
    std::array<std::vector<std::pair<text::CodePointRange, QColor>>, 2> tints;
    for (const auto& difference : m_differences) {
        if (difference.old_begin < difference.old_end) tints[0].push_back({{difference.old_begin, difference.old_end}, gone});
        if (difference.new_begin < difference.new_end) tints[1].push_back({{difference.new_begin, difference.new_end}, added});
    }
    for (std::size_t i = 0; i < 2; ++i) tintRanges(*m_sides[i].edit, tints[i], true);
    m_current = -1;
    m_count->setText(m_differences.empty() ? tr("Keine Unterschiede") : tr("%n Änderungen", nullptr, static_cast<int>(m_differences.size())));
}

void VersionsDialog::go(int step) {
    if (m_differences.empty()) return;
    const auto count = static_cast<int>(m_differences.size());
    m_current = m_current < 0 ? (step > 0 ? 0 : count - 1) : (m_current + step + count) % count;
    const auto& difference = m_differences[static_cast<std::size_t>(m_current)];
    showPosition(*m_sides[0].edit, text::CodePointOffset{difference.old_begin});
    showPosition(*m_sides[1].edit, text::CodePointOffset{difference.new_begin});
    m_count->setText(tr("Änderung %1 von %2").arg(m_current + 1).arg(count));
}

}  // namespace fundstelle::desktop
