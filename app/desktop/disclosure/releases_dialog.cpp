// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/releases_dialog.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "tables/table_file.h"
#include "wording/leaving_texts.h"

namespace fundstelle::desktop {

ReleasesDialog::ReleasesDialog(Workspace& workspace, QWidget* parent) : QDialog{parent} {
    setWindowTitle(tr("Protokoll der Weitergaben"));
    resize(980, 480);
    const auto table = wording::release_table(workspace.project(), workspace.project().releases().all(), workspace.language());
    auto* list = new QTreeWidget{this};
    list->setRootIsDecorated(false);
    list->setAccessibleName(windowTitle());
    list->setColumnCount(static_cast<int>(table.columns.size()));
    QStringList heads;
    for (const auto& column : table.columns) heads << toQt(column);
    list->setHeaderLabels(heads);
    for (const auto& row : table.rows) {
        auto* item = new QTreeWidgetItem{list};
        item->setSizeHint(0, QSize{0, 28});
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            item->setText(static_cast<int>(i), toQt(formats::to_string(row.cells[i], workspace.language())));
            item->setToolTip(static_cast<int>(i), item->text(static_cast<int>(i)));
        }
    }
    list->header()->resizeSections(QHeaderView::ResizeToContents);
    auto* save = new QPushButton{tr("Als Tabelle …"), this};
    auto* close = new QPushButton{tr("Schließen"), this};
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(save, &QPushButton::clicked, this, [this, &workspace, table] {
        const auto file = askForTableFile(windowTitle(), this);
        if (!file.isEmpty()) workspace.perform([&](project::Project&) { writeTable(workspace, table, file); });
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(list, 1);
    layout->addLayout(buttons);
    close->setFocus();
}

}  // namespace fundstelle::desktop
