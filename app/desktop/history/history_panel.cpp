// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_panel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "project/news.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr std::int64_t kAtOnce = 300;
constexpr int kNumberRole = Qt::UserRole;

QDateTime timeOf(const project::HistoryEntry& entry) {
    return QDateTime::fromMSecsSinceEpoch(entry.at.milliseconds);
}

QString dayOf(const QDate& day) {
    const auto today = QDate::currentDate();
    if (day == today) return HistoryPanel::tr("Heute");
    if (day == today.addDays(-1)) return HistoryPanel::tr("Gestern");
    return QLocale{}.toString(day, QLocale::LongFormat);
}

}  // namespace

HistoryPanel::HistoryPanel(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_news{new QLabel{this}},
      m_list{new QListWidget{this}},
      m_goTo{new QPushButton{tr("Zu diesem Stand"), this}},
      m_more{new QPushButton{tr("Ältere zeigen"), this}},
      m_limit{kAtOnce} {
    auto* title = new QLabel{tr("Verlauf"), this};
    title->setFont(semibold(title->font()));
    m_news->setWordWrap(true);
    m_news->setForegroundRole(QPalette::PlaceholderText);
    m_list->setAccessibleName(tr("Verlauf, das Neueste zuerst"));
    m_list->setFrameStyle(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(QStringLiteral("history"));
    m_goTo->setToolTip(tr("Nimmt alles zurück, was danach kam, oder stellt es wieder her"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_goTo);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_news);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    for (const auto signal : {&Workspace::opened, &Workspace::closed, &Workspace::historyChanged}) connect(&workspace, signal, this, &HistoryPanel::refresh);
    connect(&workspace, &Workspace::opened, this, [this] { m_limit = kAtOnce; });
    connect(m_list, &QListWidget::itemActivated, this, &HistoryPanel::goToCurrent);
    connect(m_goTo, &QPushButton::clicked, this, &HistoryPanel::goToCurrent);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit *= 4;
        fill();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        m_goTo->setEnabled(item != nullptr && item->data(kNumberRole).isValid() && !m_workspace.project().read_only());
    });
}

/// Coding all day must not pay for a list that nobody looks at.
void HistoryPanel::refresh() {
    m_stale = true;
    if (isVisible()) fill();
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) fill();
}

void HistoryPanel::fill() {
    m_stale = false;
    m_list->clear();
    m_news->clear();
    m_goTo->setEnabled(false);
    m_more->setVisible(false);
    if (!m_workspace.isOpen()) return;
    const auto entries = m_workspace.project().history(m_limit);
    showNews();
    m_more->setVisible(static_cast<std::int64_t>(entries.size()) >= m_limit);
    const auto now = m_workspace.project().next_to_undo();
    QDate day;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->kind != project::HistoryEntry::Kind::Action) continue;  // an undo shows in what it undid
        const auto at = timeOf(*entry);
        if (at.date() != day) {
            day = at.date();
            auto* heading = new QListWidgetItem{dayOf(day), m_list};
            heading->setFont(semibold(font()));
            heading->setFlags(Qt::ItemIsEnabled);
        }
        auto words = QStringLiteral("%1  %2  %3").arg(QLocale{}.toString(at.time(), QLocale::ShortFormat), toQt(entry->coder), toQt(wording::label(*entry, m_workspace.language())));
        auto* item = new QListWidgetItem{words, m_list};
        item->setData(kNumberRole, static_cast<qlonglong>(entry->number));
        if (entry->undone) {
            auto struck = font();
            struck.setStrikeOut(true);
            item->setFont(struck);
            item->setForeground(theme().faintInk);
            item->setData(Qt::AccessibleTextRole, tr("%1, zurückgenommen").arg(words));
        }
        if (now && now->number == entry->number) m_list->setCurrentItem(item);
    }
}

void HistoryPanel::showNews() {
    const auto since = QDate::currentDate().addDays(-1).startOfDay();
    const auto news = project::news_since(m_workspace.project(), {since.toMSecsSinceEpoch()});
    if (news.coders.empty()) return m_news->setText(tr("Seit gestern wurde nichts verändert."));
    QStringList who;
    for (const auto& coder : news.coders) who << toQt(coder);
    QStringList parts;
    if (news.codings > 0) parts << tr("%Ln Mal kodiert", nullptr, static_cast<int>(news.codings));
    if (news.codes > 0) parts << tr("%Ln neue Codes", nullptr, static_cast<int>(news.codes));
    if (news.others > 0) parts << tr("%Ln weitere Änderungen", nullptr, static_cast<int>(news.others));
    m_news->setText(tr("Seit gestern (%1): %2.").arg(who.join(QStringLiteral(", ")), parts.join(QStringLiteral(", "))));
}

void HistoryPanel::goToCurrent() {
    const auto* item = m_list->currentItem();
    if (item == nullptr || !item->data(kNumberRole).isValid()) return;
    const auto number = item->data(kNumberRole).toLongLong();
    m_workspace.performLong(tr("Der frühere Stand wird hergestellt …"), [&](project::Project& project) { project.go_to(number); });
}

}  // namespace fundstelle::desktop
