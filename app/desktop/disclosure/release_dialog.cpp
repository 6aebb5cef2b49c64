// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/release_dialog.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "panel.h"
#include "theme/theme.h"
#include "wording/disclosure_words.h"

namespace fundstelle::desktop {

namespace {

constexpr std::int64_t kAround = 40;  ///< characters of context on each side

}  // namespace

ReleaseDialog::ReleaseDialog(Workspace& workspace, const project::Leaving& leaving, project::ReleaseCheck check, QWidget* parent)
    : QDialog{parent},
      m_workspace{workspace},
      m_leaving{leaving},
      m_check{std::move(check)},
      m_sentence{new QLabel{this}},
      m_list{new QTreeWidget{this}},
      m_ignore{new QPushButton{tr("In diesem Projekt nicht mehr melden (I)"), this}},
      m_reason{new QLineEdit{this}},
      m_release{new QPushButton{tr("Weitergeben"), this}} {
    setWindowTitle(tr("Vor dem Weitergeben"));
    resize(860, 480);
    m_sentence->setWordWrap(true);
    m_list->setColumnCount(5);
    m_list->setHeaderLabels({tr("Risiko"), tr("Was"), tr("Fund"), tr("Zusammenhang"), tr("Wo")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Was Personen oder Orte verraten kann"));
    m_list->installEventFilter(this);
    m_reason->setPlaceholderText(tr("Warum das weitergegeben werden darf – kommt ins Protokoll"));
    m_reason->setAccessibleName(tr("Begründung"));
    auto* cancel = new QPushButton{tr("Nicht weitergeben"), this};
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_ignore);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_release);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    m_release->setDefault(true);
    connect(m_ignore, &QPushButton::clicked, this, &ReleaseDialog::ignoreCurrent);
    connect(m_reason, &QLineEdit::textChanged, this, &ReleaseDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_release, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    m_list->setFocus();
}

void ReleaseDialog::fill() {
    m_list->clear();
    const auto language = m_workspace.language();
    for (const auto& [index, finding] : m_check.holding) {
        const auto& text = m_leaving.texts.at(index);
        auto* row = new QTreeWidgetItem{m_list};
        row->setText(0, toQt(wording::name_of(finding.risk, language)));
        row->setText(1, toQt(wording::name_of(finding.kind, language)));
        row->setText(2, toQt(finding.words));
        row->setToolTip(2, toQt(wording::name_of(finding.reason, language)));
        row->setText(3, toQt(project::context_of(text, finding, kAround)));
        row->setForeground(3, theme().quietInk);
        row->setText(4, toQt(text.source));
        row->setSizeHint(0, QSize{0, 28});
        row->setData(0, Qt::UserRole, toQt(finding.words));
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    for (const int column : {0, 1, 2, 4}) m_list->resizeColumnToContents(column);
    if (m_list->topLevelItemCount() > 0) m_list->setCurrentItem(m_list->topLevelItem(0));
    refresh();
}

void ReleaseDialog::refresh() {
    const auto count = m_list->topLevelItemCount();
    m_sentence->setText(count == 0 ? tr("Nichts hält die Datei mehr zurück.")
                                   : tr("%Ln Stellen können Personen oder Orte verraten. Sie lassen sich im Text ersetzen („Erkennbares suchen“) oder im Zitat, hier übergehen – oder mit einer Begründung weitergeben.", nullptr, count));
    m_ignore->setEnabled(count > 0 && !m_workspace.project().read_only());
    m_reason->setEnabled(count > 0);
    m_release->setEnabled(count == 0 || !reason().isEmpty());
}

void ReleaseDialog::ignoreCurrent() {
    const auto* row = m_list->currentItem();
    if (row == nullptr) return;
    const auto words = toCore(row->data(0, Qt::UserRole).toString());
    if (!m_workspace.perform([&](project::Project& project) { project.disclosure().ignore(words); })) return;
    std::erase_if(m_check.holding, [&](const project::LeavingFinding& one) { return one.finding.words == words; });
    fill();
}

bool ReleaseDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_I && isPlain(key)) {
            ignoreCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace fundstelle::desktop
