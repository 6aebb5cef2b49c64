// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/keywords_page.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QProgressDialog>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "tables/table_file.h"
#include "wording/leaving_texts.h"
#include "wording/tables.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSlice = 25;  // milliseconds of searching between two events
constexpr std::size_t kReadAtOnce = 200;

/// What is nearest to the word stays.
class ElidedLeft : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

}  // namespace

KeywordsPage::KeywordsPage(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_model{new KeywordsModel{workspace, this}}, m_narrowing{new QLineEdit{this}}, m_list{new QTableView{this}} {
    m_narrowing->setPlaceholderText(tr("Nur Stellen, in denen auch steht …"));
    m_narrowing->setAccessibleName(tr("Liste der Stellen filtern"));
    m_narrowing->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setWordWrap(false);  // else the first line of several would be shown, which ends far from the word
    m_list->setItemDelegateForColumn(KeywordsModel::Before, new ElidedLeft{m_list});
    m_list->setAccessibleName(tr("Stellen des Wortes"));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(28);
    auto* header = m_list->horizontalHeader();
    header->setSectionResizeMode(KeywordsModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(KeywordsModel::After, QHeaderView::Stretch);
    header->resizeSection(KeywordsModel::Word, 160);
    header->resizeSection(KeywordsModel::Place, 180);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_narrowing);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(&m_steps, &QTimer::timeout, this, &KeywordsPage::step);
    connect(m_list, &QTableView::clicked, this, &KeywordsPage::open);
    connect(m_list, &QTableView::activated, this, &KeywordsPage::open);
    connect(m_narrowing, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->narrow(words);
        m_steps.start(0);
    });
}

void KeywordsPage::forget() {
    m_search.reset();
    m_steps.stop();
    m_model->clear();
}

void KeywordsPage::search(const QString& word, const analysis::Filter& filter) {
    forget();
    m_word = word;
    m_filter = filter;
    if (word.isEmpty()) return;
    m_search = m_workspace.project().queries().start_search({toCore(word), text::SearchMode::Stem}, filter);
    m_steps.start(0);
}

void KeywordsPage::step() {
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    try {
        while (more && clock.elapsed() < kSlice) {
            more = m_model->look();
            if (more || !m_search || m_search->done()) continue;
            m_model->append(m_search->step());
            more = true;
        }
    } catch (const Error& error) {
        forget();
        emit failed(toQt(wording::sentence(error, m_workspace.language())));
        return;
    }
    if (!more) m_steps.stop();
    emit found();
}

void KeywordsPage::open(const QModelIndex& index) {
    emit hitWanted(m_model->hitAt(index.row()).document, m_model->hitAt(index.row()).range);
}

bool KeywordsPage::write(const QString& file) {
    bool again = false;
    return releaseWords(m_workspace, [&]() -> std::optional<Parcel> {
        if (std::exchange(again, true)) {  // words have been replaced
            search(m_word, m_filter);
            while (m_steps.isActive()) step();
        }
        auto parcel = std::make_shared<Keywords>();
        if (!read(*parcel)) return std::nullopt;
        return Parcel{{"keywords", toPath(file), parcel->texts}, [this, parcel, file] { writeTable(m_workspace, parcel->table, file); }};
    }, this);
}

bool KeywordsPage::read(Keywords& keywords) {
    const auto hits = m_model->hits();
    QProgressDialog progress{tr("Stellen werden gelesen …"), tr("Abbrechen"), 0, static_cast<int>(hits.size()), this};
    progress.setWindowModality(Qt::WindowModal);
    bool whole = false;
    const bool read = m_workspace.perform([&](project::Project& project) {
        keywords.table = wording::keyword_headings(project, toCore(m_word), m_filter, m_workspace.language());
        for (const auto& hit : hits) {
            if (keywords.table.rows.size() % kReadAtOnce == 0) progress.setValue(static_cast<int>(keywords.table.rows.size()));
            if (progress.wasCanceled()) return;
            const auto keyword = project.queries().keyword(hit, wording::kKeywordWords);
            keywords.table.rows.push_back(wording::keyword_row(keyword));
            keywords.texts.push_back(wording::leaving_text(hit, keyword, m_workspace.language()));
        }
        whole = true;
        progress.setValue(static_cast<int>(hits.size()));
    });
    return read && whole;
}

}  // namespace fundstelle::desktop
