// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_report_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "wording/exchange_report.h"

namespace fundstelle::desktop {

ImportReportDialog::ImportReportDialog(const QString& file, const project::ExchangeImport& result, wording::Language language, QWidget* parent)
    : QDialog{parent}, m_list{new QTreeWidget{this}}, m_undo{new QPushButton{tr("Rückgängig machen"), this}} {
    setWindowTitle(tr("Importiert aus „%1“").arg(QFileInfo{file}.fileName()));
    resize(760, 440);
    auto* sentence = new QLabel{tr("%1 importiert.").arg(toQt(wording::import_sum(result, language))), this};
    sentence->setWordWrap(true);
    m_list->setHeaderLabels({tr("Was zu wissen ist"), tr("Wo zuerst")});
    m_list->setAccessibleName(tr("Was zu wissen ist"));
    m_list->setIndentation(12);
    m_list->setRootIsDecorated(false);
    QTreeWidgetItem* group = nullptr;
    std::optional<wording::ExchangeLine::About> about;
    for (const auto& line : wording::import_lines(result, language)) {
        if (about != line.about) {
            about = line.about;
            group = new QTreeWidgetItem{m_list, {toQt(wording::head_of(line.about, language))}};
            auto font = m_list->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
            group->setSizeHint(0, QSize{0, 32});
        }
        auto* item = new QTreeWidgetItem{group, {toQt(line.words), toQt(line.place)}};
        item->setSizeHint(0, QSize{0, 26});
        for (int column = 0; column < 2; ++column) item->setToolTip(column, item->text(column));
    }
    m_list->expandAll();
    m_list->setItemsExpandable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_list->header()->resizeSection(1, 220);
    auto* close = new QPushButton{tr("Schließen"), this};
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undone = true;
        accept();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    close->setFocus();
}

}  // namespace fundstelle::desktop
