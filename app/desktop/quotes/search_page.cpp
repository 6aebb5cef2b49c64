// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/search_page.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "search/hit_delegate.h"

namespace fundstelle::desktop {

namespace {

constexpr int kTypingPause = 200;  // ms until what is typed is searched for
constexpr int kLettersToStart = 3;

}  // namespace

SearchPage::SearchPage(Workspace& workspace, Gathering& gathering, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_gathering{gathering},
      m_model{new SearchModel{workspace, this}},
      m_line{new QLineEdit{this}},
      m_hits{new QTreeView{this}},
      m_state{new QLabel{this}} {
    m_line->setPlaceholderText(tr("Alle Texte durchsuchen"));
    m_line->setAccessibleName(tr("Alle Texte nach Zitaten durchsuchen"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_hits->setModel(m_model);
    m_hits->setItemDelegate(new HitDelegate{m_hits});
    m_hits->setHeaderHidden(true);
    m_hits->setUniformRowHeights(true);
    m_hits->setIndentation(12);
    m_hits->setMouseTracking(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setAccessibleName(tr("Treffer"));
    m_hits->setFocusPolicy(Qt::ClickFocus);  // the arrows of the line lead through it
    m_hits->installEventFilter(this);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setContentsMargins(16, 4, 16, 8);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(12, 0, 12, 0);
    field->addWidget(m_line);
    layout->addLayout(field);
    layout->addWidget(m_hits, 1);
    layout->addWidget(m_state);
    setFocusProxy(m_line);

    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &SearchPage::search);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (typed.isEmpty() || typed.trimmed().size() >= kLettersToStart) m_typing.start(typed.isEmpty() ? 0 : kTypingPause);
        else m_typing.stop();
    });
    connect(m_hits, &QTreeView::doubleClicked, this, [this] { take(project::Extent::Sentence); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above, int first) {
        if (above.isValid()) return;
        m_hits->expand(m_model->index(first, 0));
        if (!m_hits->currentIndex().isValid()) m_hits->setCurrentIndex(m_model->index(0, 0, m_model->index(first, 0)));
    });
    connect(m_model, &SearchModel::progressed, this, &SearchPage::refresh);
    connect(&workspace, &Workspace::closed, m_line, &QLineEdit::clear);
    refresh();
}

void SearchPage::search() {
    m_typing.stop();
    const auto words = m_line->text().trimmed();
    if (!m_workspace.isOpen() || words.isEmpty()) m_model->clear();
    else m_model->start({toCore(words)}, {});
    refresh();
}

void SearchPage::refresh() {
    const auto hits = QLocale{}.toString(static_cast<qulonglong>(m_model->hitCount()));
    if (m_line->text().trimmed().isEmpty()) m_state->setText(tr("Schreiben sucht. Pfeiltasten wählen einen Treffer, Enter nimmt seinen Satz auf, Umschalt+Enter den Redebeitrag."));
    else if (m_model->isRunning()) m_state->setText(tr("%1 Treffer · %2 % durchsucht").arg(hits).arg(m_model->percentDone()));
    else if (m_model->hitCount() == 0) m_state->setText(tr("Kein Treffer."));
    else m_state->setText(tr("%1 Treffer. Enter nimmt den Satz auf, Umschalt+Enter den Redebeitrag.").arg(hits));
}

void SearchPage::step(int direction) {
    auto index = m_hits->currentIndex();
    do index = direction > 0 ? m_hits->indexBelow(index) : m_hits->indexAbove(index);
    while (index.isValid() && !m_model->hitAt(index));
    if (index.isValid()) m_hits->setCurrentIndex(index);
}

void SearchPage::take(project::Extent extent) {
    if (m_typing.isActive()) return search();
    const auto hit = m_model->hitAt(m_hits->currentIndex());
    if (!hit) return;
    auto& documents = m_workspace.project().documents();
    const auto range = project::extended(hit->range, extent, *documents.text(hit->document), documents.turns(hit->document));
    m_gathering.add({{hit->document, range}});
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: take(key->modifiers().testFlag(Qt::ShiftModifier) ? project::Extent::Turn : project::Extent::Sentence); return true;
        default: return false;
    }
}

}  // namespace fundstelle::desktop
