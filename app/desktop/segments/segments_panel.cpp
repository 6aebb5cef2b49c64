// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/segments_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include "adapters/strings.h"
#include "model/quote.h"
#include "segments/segment_delegate.h"

namespace fundstelle::desktop {

SegmentsPanel::SegmentsPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Segmente"), parent},
      m_workspace{workspace},
      m_model{new SegmentsModel{workspace, this}},
      m_proxy{new QSortFilterProxyModel{this}},
      m_list{new QListView{this}} {
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterRole(SegmentsModel::WordsRole);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new SegmentDelegate{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Gefundene Segmente"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    setView(m_list);
    setEmptyState(tr("Hier erscheinen die Segmente der aktivierten Codes. Zum Aktivieren das Kästchen vor einem Code anklicken."), {});
    connect(&filter(), &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    const auto jump = [this](const QModelIndex& index) {
        if (const auto* segment = m_model->segmentAt(m_proxy->mapToSource(index))) emit codingWanted(segment->coding.id);
    };
    connect(m_list, &QListView::clicked, this, jump);
    connect(m_list, &QListView::activated, this, jump);
    connect(m_list, &QListView::customContextMenuRequested, this, &SegmentsPanel::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SegmentsPanel::refresh);
    refresh();
}

void SegmentsPanel::refresh() {
    const auto count = m_model->rowCount();
    setCount(count > 0 ? QString::number(count) : QString{});
    showEmptyState(count == 0);
}

void SegmentsPanel::showMenu(const QPoint& place) {
    const auto* segment = m_model->segmentAt(m_proxy->mapToSource(m_list->indexAt(place)));
    if (segment == nullptr) return;
    const auto coding = segment->coding;
    QMenu menu{this};
    menu.addAction(tr("Zur Stelle springen\tEnter"), this, [this, coding] { emit codingWanted(coding.id); });
    menu.addAction(tr("Als Zitat kopieren"), this, [this, coding, source = placeOf(*segment)] {
        m_workspace.perform([&](project::Project& project) {
            const auto words = model::in_german_quotation_marks(project.quotes().printed(coding.document, coding.range, {}));
            QApplication::clipboard()->setText(QStringLiteral("%1 (%2)").arg(toQt(words), source));
        });
    });
    menu.addSeparator();
    auto* remove = menu.addAction(tr("Kodierung entfernen"), this, [this, coding] {
        m_workspace.perform([&](project::Project& project) { project.codings().remove({coding.id}); });
    });
    remove->setEnabled(!m_workspace.project().read_only());
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

}  // namespace fundstelle::desktop
