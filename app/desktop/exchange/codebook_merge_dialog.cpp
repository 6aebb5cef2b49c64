// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codebook_merge_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "adapters/strings.h"
#include "wording/codebook_words.h"

namespace fundstelle::desktop {

namespace {

using Kind = project::CodeDifference::Kind;

constexpr int kIndex = Qt::UserRole;  ///< of the difference

}  // namespace

CodebookMergeDialog::CodebookMergeDialog(const QString& file, const project::CodebookComparison& comparison, wording::Language language, QWidget* parent)
    : QDialog{parent}, m_comparison{comparison}, m_language{language}, m_list{new QTreeWidget{this}}, m_texts{new QTextBrowser{this}} {
    setWindowTitle(tr("Codebuch aus „%1“").arg(QFileInfo{file}.fileName()));
    resize(720, 560);
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(tr("Unterschiede"));
    m_texts->setAccessibleName(tr("Texte des Codes, hier und dort"));
    auto* splitter = new QSplitter{Qt::Vertical, this};
    splitter->addWidget(m_list);
    splitter->addWidget(m_texts);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_take = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    fill();
    connect(m_list, &QTreeWidget::itemChanged, this, &CodebookMergeDialog::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CodebookMergeDialog::showTexts);
    if (auto* first = m_list->topLevelItem(0)) m_list->setCurrentItem(first->child(0));
    refresh();
    showTexts();
}

void CodebookMergeDialog::fill() {
    std::map<Kind, QTreeWidgetItem*> groups;
    for (std::size_t i = 0; i < m_comparison.differences.size(); ++i) {
        const auto& difference = m_comparison.differences[i];
        auto& group = groups[difference.kind];
        if (!group) group = new QTreeWidgetItem{QStringList{toQt(wording::name_of(difference.kind, m_language))}};
        auto* item = new QTreeWidgetItem{group, {toQt(wording::difference_words(m_comparison, difference, m_language))}};
        item->setData(0, kIndex, static_cast<qulonglong>(i));
        item->setSizeHint(0, QSize{0, 26});
        item->setToolTip(0, item->text(0));
        if (difference.kind != Kind::Missing) item->setCheckState(0, Qt::Checked);
    }
    for (const auto& [kind, group] : groups) {
        m_list->addTopLevelItem(group);
        auto font = m_list->font();
        font.setWeight(QFont::DemiBold);
        group->setFont(0, font);
        group->setSizeHint(0, QSize{0, 32});
        group->setText(0, kind == Kind::Missing ? tr("%1 (%2), bleibt").arg(group->text(0)).arg(group->childCount()) : tr("%1 (%2)").arg(group->text(0)).arg(group->childCount()));
        if (kind == Kind::Missing) continue;
        group->setFlags(group->flags() | Qt::ItemIsAutoTristate);
        group->setCheckState(0, Qt::Checked);
    }
    m_list->expandAll();
}

std::vector<std::size_t> CodebookMergeDialog::taken() const {
    std::vector<std::size_t> taken;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        const auto* group = m_list->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            const auto* item = group->child(i);
            if (item->data(0, Qt::CheckStateRole).isValid() && item->checkState(0) == Qt::Checked) taken.push_back(item->data(0, kIndex).toULongLong());
        }
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

void CodebookMergeDialog::showTexts() {
    const auto* item = m_list->currentItem();
    QString html;
    if (item != nullptr && item->data(0, kIndex).isValid()) {
        const auto& difference = m_comparison.differences[item->data(0, kIndex).toULongLong()];
        const auto rows = [&](const QString& name, const QString& ours, const QString& theirs) {
            html += QStringLiteral("<tr><td width=\"18%\"><b>%1</b></td><td width=\"41%\">%2</td><td width=\"41%\">%3</td></tr>").arg(name.toHtmlEscaped(), ours.toHtmlEscaped(), theirs.toHtmlEscaped());
        };
        for (const auto& text : difference.texts) rows(toQt(wording::name_of(text.text, m_language)), toQt(text.ours), toQt(text.theirs));
        if (difference.kind == Kind::Added) {
            const auto& code = m_comparison.theirs[*difference.theirs];
            for (const auto& [text, words] : {std::pair{project::CodeText::Definition, code.definition}, {project::CodeText::Anchor, code.anchor}, {project::CodeText::Rule, code.rule}, {project::CodeText::Demarcation, code.demarcation}}) {
                if (!words.empty()) rows(toQt(wording::name_of(text, m_language)), {}, toQt(words));
            }
        }
        if (!html.isEmpty()) {
            html = QStringLiteral("<table width=\"100%\" cellpadding=\"4\"><tr><td></td><td><b>%1</b></td><td><b>%2</b></td></tr>%3</table>").arg(tr("Hier"), tr("Dort"), html);
        }
    }
    m_texts->setHtml(html);
}

void CodebookMergeDialog::refresh() {
    const auto count = taken().size();
    m_take->setText(tr("%n übernehmen", nullptr, static_cast<int>(count)));
    m_take->setEnabled(count > 0);
}

}  // namespace fundstelle::desktop
