// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include "adapters/strings.h"
#include "search/hit_delegate.h"

namespace fundstelle::desktop {

namespace {

constexpr int kTypingPause = 250;  // ms until what is typed is searched for
constexpr int kLettersToStart = 3;
constexpr int kAnyRole = -1;

}  // namespace

SearchPanel::SearchPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Suche"), parent},
      m_workspace{workspace},
      m_model{new SearchModel{workspace, this}},
      m_tree{new QTreeView{this}},
      m_modes{new SearchModes{this}},
      m_roles{new QComboBox{this}},
      m_documents{new QComboBox{this}},
      m_fault{new QLabel{this}},
      m_codeAll{new QToolButton{this}},
      m_palette{new CodePalette{workspace, this}} {
    keepLineEnabled();
    filter().setPlaceholderText(tr("In allen Dokumenten suchen"));
    filter().setAccessibleName(tr("In allen Dokumenten suchen"));
    filter().installEventFilter(this);
    m_roles->addItem(tr("Alle Rollen"), kAnyRole);
    m_roles->addItem(tr("Interviewte"), static_cast<int>(model::Role::Interviewee));
    m_roles->addItem(tr("Interviewende"), static_cast<int>(model::Role::Interviewer));
    m_roles->setAccessibleName(tr("Wer spricht"));
    m_documents->addItems({tr("Alle Texte"), tr("Aktivierte")});
    m_documents->setAccessibleName(tr("Welche Dokumente"));
    auto* choices = new QWidget{this};
    auto* row = new QHBoxLayout{choices};
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(4);
    for (auto* box : {static_cast<QComboBox*>(m_modes), m_roles, m_documents}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &SearchPanel::search);
    }
    addControls(choices);
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(12, 0, 12, 4);
    m_fault->hide();
    addControls(m_fault);

    auto* all = new QMenu{m_codeAll};
    all->addAction(tr("Nur den Treffer"), this, [this] { codeAll(project::Extent::Words); });
    all->addAction(tr("Den Satz"), this, [this] { codeAll(project::Extent::Sentence); });
    all->addAction(tr("Den Absatz"), this, [this] { codeAll(project::Extent::Paragraph); });
    all->addAction(tr("Den Redebeitrag"), this, [this] { codeAll(project::Extent::Turn); });
    m_codeAll->setText(tr("Alle kodieren …"));
    m_codeAll->setMenu(all);
    m_codeAll->setPopupMode(QToolButton::InstantPopup);
    addHeadingButton(m_codeAll);

    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new HitDelegate{m_tree});
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAccessibleName(tr("Treffer"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    auto* list = new QWidget{this};
    list->setFocusProxy(m_tree);
    auto* hint = new QLabel{tr("Kodieren: C Treffer · S Satz · A Absatz · T Redebeitrag. Z nimmt den Satz als Zitat auf. Leertaste übergeht."), list};
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(12, 4, 12, 8);
    auto* listLayout = new QVBoxLayout{list};
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_tree, 1);
    listLayout->addWidget(hint);
    setView(list);

    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &SearchPanel::search);
    connect(&filter(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (typed.isEmpty() || typed.size() >= kLettersToStart) m_typing.start(typed.isEmpty() ? 0 : kTypingPause);
        else m_typing.stop();
    });
    connect(m_tree, &QTreeView::clicked, this, &SearchPanel::jump);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &SearchPanel::showMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above, int first) {
        if (!above.isValid()) m_tree->expand(m_model->index(first, 0));
    });
    connect(m_model, &SearchModel::progressed, this, &SearchPanel::refresh);
    connect(m_model, &SearchModel::failed, this, &SearchPanel::showFault);
    connect(&workspace, &Workspace::closed, &filter(), &QLineEdit::clear);
    connect(&workspace, &Workspace::documentsChanged, this, [this] {
        if (!m_searched.words.empty()) search();
    });
    connect(&workspace, &Workspace::activationChanged, this, [this] {
        if (m_documents->currentIndex() == 1 && !m_searched.words.empty()) search();
    });
    connect(m_palette, &CodePalette::chosen, this, [this](model::CodeId code) {
        if (m_onChosen) m_onChosen(code);
        m_tree->setFocus();
    });
    connect(m_palette, &CodePalette::newCodeWanted, this, [this](const QString& name, std::optional<model::CodeId> above) {
        std::optional<model::CodeId> code;
        m_workspace.perform([&](project::Project& project) { code = project.codebook().add(toCore(name), above); });
        if (code && m_onChosen) m_onChosen(*code);
        m_tree->setFocus();
    });
    refresh();
}

void SearchPanel::open() {
    filter().setFocus(Qt::ShortcutFocusReason);
    filter().selectAll();
}

analysis::Filter SearchPanel::filterChosen() const {
    analysis::Filter filter;
    if (const auto role = m_roles->currentData().toInt(); role != kAnyRole) filter.role = static_cast<model::Role>(role);
    if (m_documents->currentIndex() == 0 || m_workspace.activeDocumentCount() == 0) return filter;
    for (const auto& document : m_workspace.project().documents().all()) {
        if (m_workspace.isActive(document.id)) filter.documents.push_back(document.id);
    }
    return filter;
}

void SearchPanel::search() {
    m_typing.stop();
    m_shown.reset();
    m_searched = {toCore(filter().text()), m_modes->mode()};
    showFault({});
    if (!m_workspace.isOpen() || m_searched.words.empty()) return m_model->clear();
    try {
        m_model->start(m_searched, filterChosen());
    } catch (const Error& error) {
        m_model->clear();
        showFault(toQt(wording::sentence(error, m_workspace.language())));
    }
}

void SearchPanel::showFault(const QString& sentence) {
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    refresh();
}

void SearchPanel::refresh() {
    const auto hits = m_model->hitCount();
    const auto number = QLocale{}.toString(static_cast<qulonglong>(hits));
    QString count;
    if (m_model->isRunning()) count = tr("%1 · %2 % durchsucht").arg(number).arg(m_model->percentDone());
    else if (hits >= SearchModel::kMost) count = tr("die ersten %1").arg(number);
    else if (m_model->isCut()) count = tr("%1 · abgebrochen").arg(number);
    else if (hits > 0) count = tr("%1 in %n Dokumenten", nullptr, m_model->rowCount()).arg(number);
    setCount(count);
    showEmptyState(hits == 0);
    if (hits == 0) {
        const auto words = toQt(m_searched.words);
        setEmptyState(m_model->isRunning() ? tr("Sucht …")
                      : words.isEmpty() || !m_fault->text().isEmpty()
                          ? tr("Hier erscheinen die Treffer aus allen Dokumenten. Von hier aus lassen sie sich kodieren.")
                          : tr("„%1“ kommt nicht vor. Vielleicht hilft eine andere Art der Suche, etwa „Wortstamm“ oder „Ähnlich“.").arg(words),
                      {});
    }
    m_codeAll->setEnabled(hits > 0 && !m_model->isRunning() && m_workspace.isOpen() && !m_workspace.project().read_only());
}

void SearchPanel::jump(const QModelIndex& index) {
    const auto hit = m_model->hitAt(index);
    if (!hit) return;
    m_shown = hit;
    emit hitWanted(hit->document, hit->range);
}

void SearchPanel::enter() {
    const auto current = m_tree->currentIndex();
    const auto hit = m_model->hitAt(current);
    if (!hit) m_tree->setExpanded(current, !m_tree->isExpanded(current));
    else if (hit == m_shown) emit textWanted();
    else jump(current);
}

void SearchPanel::moveOn() {
    auto next = m_tree->indexBelow(m_tree->currentIndex());
    while (next.isValid() && (!m_model->hitAt(next) || m_model->isAside(next))) next = m_tree->indexBelow(next);
    if (!next.isValid()) return;
    m_tree->setCurrentIndex(next);
    if (m_shown) jump(next);  // whoever looks at each hit in its text goes on doing so
}

void SearchPanel::toggleAside() {
    const auto current = m_tree->currentIndex();
    if (!m_model->hitAt(current)) return;
    const bool aside = !m_model->isAside(current);
    m_model->setAside(current, aside);
    if (aside) moveOn();
}

void SearchPanel::askForCode(const QPoint& place, const std::function<void(model::CodeId)>& onChosen) {
    if (m_workspace.project().read_only()) return;
    m_onChosen = onChosen;
    m_palette->popUp(place);
}

void SearchPanel::codeCurrent(project::Extent extent) {
    const auto current = m_tree->currentIndex();
    const auto hit = m_model->hitAt(current);
    if (!hit) return;
    m_tree->scrollTo(current);
    askForCode(m_tree->viewport()->mapToGlobal(m_tree->visualRect(current).bottomLeft()), [this, hit = *hit, extent](model::CodeId code) {
        m_model->preferCode(code);
        if (m_workspace.perform([&](project::Project& project) { project.codings().code_hits({hit}, extent, code); })) moveOn();
    });
}

void SearchPanel::gatherQuote(bool choosesChapter) {
    const auto current = m_tree->currentIndex();
    const auto hit = m_model->hitAt(current);
    if (!hit) return;
    const std::vector passages{sentenceOf(m_workspace.project(), *hit)};
    if (choosesChapter) emit quoteIntoWanted(passages, m_tree->viewport()->mapToGlobal(m_tree->visualRect(current).bottomLeft()));
    else emit quoteWanted(passages);
}

void SearchPanel::codeAll(project::Extent extent) {
    askForCode(m_codeAll->mapToGlobal(QPoint{0, m_codeAll->height()}), [this, extent](model::CodeId code) {
        m_model->preferCode(code);
        m_workspace.performLong(tr("Treffer werden kodiert …"), [&, hits = m_model->wantedHits()](project::Project& project) { project.codings().code_hits(hits, extent, code); });
    });
}

void SearchPanel::showMenu(const QPoint& place) {
    const auto current = m_tree->indexAt(place);
    if (!m_model->hitAt(current)) return;
    m_tree->setCurrentIndex(current);
    QMenu menu{this};
    menu.addAction(tr("Zur Stelle springen\tEnter"), this, [this, current] { jump(current); });
    menu.addSeparator();
    menu.addAction(tr("Satz als Zitat aufnehmen\tZ"), this, [this] { gatherQuote(false); });
    menu.addAction(tr("Satz als Zitat aufnehmen in …\tUmschalt+Z"), this, [this] { gatherQuote(true); });
    menu.addSeparator();
    QList<QAction*> codings{menu.addAction(tr("Treffer kodieren …\tC"), this, [this] { codeCurrent(project::Extent::Words); }),
                            menu.addAction(tr("Satz kodieren …\tS"), this, [this] { codeCurrent(project::Extent::Sentence); }),
                            menu.addAction(tr("Absatz kodieren …\tA"), this, [this] { codeCurrent(project::Extent::Paragraph); }),
                            menu.addAction(tr("Redebeitrag kodieren …\tT"), this, [this] { codeCurrent(project::Extent::Turn); })};
    for (auto* action : codings) action->setEnabled(!m_workspace.project().read_only());
    menu.addSeparator();
    menu.addAction(m_model->isAside(current) ? tr("Nicht mehr übergehen\tLeertaste") : tr("Übergehen\tLeertaste"), this, &SearchPanel::toggleAside);
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

bool SearchPanel::fieldKey(int key) {
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_typing.isActive() || m_searched != text::SearchQuery{toCore(filter().text()), m_modes->mode()}) {
                search();
                return true;
            }
            [[fallthrough]];
        case Qt::Key_Down:
            if (m_model->hitCount() > 0) {
                m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
                m_tree->setFocus(Qt::OtherFocusReason);
            }
            return true;
        case Qt::Key_Escape:
            if (m_model->isRunning()) m_model->stop();
            else emit textWanted();
            return true;
        default: return false;
    }
}

bool SearchPanel::treeKey(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: enter(); return true;
        case Qt::Key_C: codeCurrent(project::Extent::Words); return true;
        case Qt::Key_S: codeCurrent(project::Extent::Sentence); return true;
        case Qt::Key_A: codeCurrent(project::Extent::Paragraph); return true;
        case Qt::Key_T: codeCurrent(project::Extent::Turn); return true;
        case Qt::Key_Space:
        case Qt::Key_Delete: toggleAside(); return true;
        case Qt::Key_Z: gatherQuote(event.modifiers().testFlag(Qt::ShiftModifier)); return true;
        case Qt::Key_Escape: return fieldKey(event.key());
        default: return false;
    }
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) return false;
    return watched == m_tree ? treeKey(*key) : fieldKey(key->key());
}

}  // namespace fundstelle::desktop
