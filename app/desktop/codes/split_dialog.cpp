// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/split_dialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "adapters/strings.h"

namespace fundstelle::desktop {

SplitDialog::SplitDialog(Workspace& workspace, model::CodeId code, QWidget* parent)
    : QDialog{parent},
      m_workspace{workspace},
      m_code{code},
      m_filter{new QLineEdit{this}},
      m_segments{new QListWidget{this}},
      m_target{new QLineEdit{this}},
      m_count{new QLabel{this}},
      m_split{nullptr} {
    const auto& tree = workspace.project().codebook().tree();
    setWindowTitle(tr("„%1“ aufteilen").arg(toQt(tree[*tree.index_of(code)].name)));
    resize(640, 560);
    m_filter->setPlaceholderText(tr("Filtern"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Segmente filtern"));
    m_segments->setAccessibleName(tr("Segmente des Codes"));
    m_segments->setWordWrap(true);
    m_segments->setSpacing(4);
    m_segments->setFrameStyle(QFrame::NoFrame);
    m_segments->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_target->setPlaceholderText(tr("Name des neuen Untercodes, oder ein Code, den es gibt"));
    m_target->setAccessibleName(tr("Code für die gewählten Segmente"));
    QStringList paths;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].id != code) paths << toQt(tree.path(i));
    }
    auto* completer = new QCompleter{paths, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_target->setCompleter(completer);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_split = buttons->button(QDialogButtonBox::Ok);
    m_split->setText(tr("Aufteilen"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_segments, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_target);
    layout->addWidget(buttons);

    list();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (int row = 0; row < m_segments->count(); ++row) {
            auto* item = m_segments->item(row);
            item->setHidden(!item->text().contains(typed, Qt::CaseInsensitive));
        }
    });
    connect(m_segments, &QListWidget::itemChanged, this, &SplitDialog::refresh);
    connect(m_target, &QLineEdit::textChanged, this, &SplitDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void SplitDialog::list() {
    m_workspace.perform([this](project::Project& project) {
        const auto codings = project.queries().retrieve({m_code}, analysis::Subcodes::Exclude, {});
        for (const auto& segment : project.queries().segments(codings)) {
            auto* item = new QListWidgetItem{tr("%1\n%2, Abs. %L3 · %4")
                                                 .arg(toQt(segment.words).simplified(), toQt(segment.document))
                                                 .arg(segment.from_paragraph)
                                                 .arg(toQt(segment.coder)),
                                             m_segments};
            item->setData(Qt::UserRole, toBytes(segment.coding.id.uuid()));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    });
}

std::vector<model::CodingId> SplitDialog::chosen() const {
    std::vector<model::CodingId> codings;
    for (int row = 0; row < m_segments->count(); ++row) {
        const auto* item = m_segments->item(row);
        if (item->checkState() != Qt::Checked) continue;
        if (const auto key = toUuid(item->data(Qt::UserRole).toByteArray())) codings.push_back(model::CodingId{*key});
    }
    return codings;
}

void SplitDialog::refresh() {
    const auto count = static_cast<int>(chosen().size());
    m_count->setText(tr("%L1 von %L2 Segmenten gewählt").arg(count).arg(m_segments->count()));
    m_split->setEnabled(count > 0 && !m_target->text().trimmed().isEmpty() && !m_workspace.project().read_only());
}

void SplitDialog::accept() {
    const auto codings = chosen();
    const auto target = toCore(m_target->text().trimmed());
    if (codings.empty() || target.empty()) return;
    const bool done = m_workspace.performLong(tr("Segmente werden umkodiert …"), [&](project::Project& project) {
        const auto& tree = project.codebook().tree();
        const auto path = toQt(target);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (toQt(tree.path(i)).compare(path, Qt::CaseInsensitive) == 0) return project.codebook().split(codings, tree[i].id);
        }
        project.codebook().split(codings, target, m_code);
    });
    if (done) QDialog::accept();
}

}  // namespace fundstelle::desktop
