// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/findings_panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "disclosure/finding_delegate.h"
#include "disclosure/ignored_words_dialog.h"
#include "disclosure/pseudonyms_dialog.h"
#include "wording/disclosure_words.h"

namespace fundstelle::desktop {

namespace {

constexpr int kAny = -1;

}  // namespace

FindingsPanel::FindingsPanel(Workspace& workspace, TranscriptPanel& transcript, QWidget* parent)
    : Panel{tr("Erkennbares"), parent},
      m_workspace{workspace},
      m_transcript{transcript},
      m_pseudonyms{&workspace.pseudonyms()},
      m_model{new FindingsModel{workspace, this}},
      m_list{new QListView{this}},
      m_documents{new QComboBox{this}},
      m_risks{new QComboBox{this}},
      m_kinds{new QComboBox{this}},
      m_check{new QToolButton{this}},
      m_ignored{new QToolButton{this}},
      m_replacement{new ReplacementLine{this}} {
    makePseudonymsButton();
    makeControls();
    setView(makeView());
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FindingsPanel::follow);
    connect(this, &Panel::filled, this, &FindingsPanel::check);
    connect(&filter(), &QLineEdit::textChanged, m_model, &FindingsModel::narrow);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_replacement->hide();
        goTo(m_row);
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (m_follows) jump(current);
    });
    connect(m_list, &QListView::clicked, this, &FindingsPanel::jump);
    connect(m_list, &QListView::customContextMenuRequested, this, &FindingsPanel::showMenu);
    connect(m_replacement, &ReplacementLine::wanted, this, &FindingsPanel::replace);
    connect(m_replacement, &ReplacementLine::cancelled, this, [this] {
        m_replacement->hide();
        m_list->setFocus();
    });
    // Not in the midst of what changes it.
    connect(&workspace, &Workspace::documentsChanged, this, [this] { m_later.start(0); });
    connect(&workspace, &Workspace::opened, this, &FindingsPanel::forget);
    connect(&workspace, &Workspace::closed, this, &FindingsPanel::forget);
    refresh();
}

void FindingsPanel::makePseudonymsButton() {
    auto* button = new QToolButton{this};
    button->setText(tr("Pseudonyme"));
    button->setToolTip(tr("Eine Tabelle von Klarnamen: Sie werden gefunden, und ihre Pseudonyme vorgeschlagen"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu{button};
    menu->addAction(tr("Tabelle öffnen …"), this, [this] { askForPseudonyms(*m_pseudonyms, m_workspace, this); });
    auto* edit = menu->addAction(tr("Neue Tabelle …"), this, [this] { PseudonymsDialog{*m_pseudonyms, m_workspace, this}.exec(); });
    auto* close = menu->addAction(tr("Tabelle schließen"), m_pseudonyms, &OpenPseudonyms::close);
    close->setEnabled(false);
    connect(m_pseudonyms, &OpenPseudonyms::changed, this, [this, button, edit, close] {
        const bool open = m_pseudonyms->isOpen();
        edit->setText(open ? tr("Tabelle bearbeiten …") : tr("Neue Tabelle …"));
        close->setEnabled(open);
        button->setText(open ? tr("Pseudonyme: %1").arg(QFileInfo{m_pseudonyms->file()}.fileName()) : tr("Pseudonyme"));
        if (m_hasRun) emit reported(tr("Die Pseudonyme gelten ab der nächsten Suche."));
    });
    button->setMenu(menu);
    m_ignored->setToolTip(tr("Worte, die in diesem Projekt nicht gemeldet werden"));
    connect(m_ignored, &QToolButton::clicked, this, &FindingsPanel::showIgnored);
    addHeadingButton(m_ignored);
    addHeadingButton(button);
}

void FindingsPanel::makeControls() {
    auto* controls = new QWidget{this};
    auto* row = new QHBoxLayout{controls};
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(4);
    m_check->setText(tr("Neu suchen"));
    connect(m_check, &QToolButton::clicked, this, &FindingsPanel::check);
    m_documents->addItems({tr("Alle Dokumente"), tr("Aktivierte Dokumente")});
    m_documents->setAccessibleName(tr("Welche Dokumente"));
    m_risks->addItem(tr("Jedes Risiko"), kAny);
    for (const auto risk : {disclosure::Risk::High, disclosure::Risk::Medium, disclosure::Risk::Low}) {
        m_risks->addItem(tr("Risiko %1").arg(toQt(wording::name_of(risk, m_workspace.language()))), static_cast<int>(risk));
    }
    m_risks->setAccessibleName(tr("Risiko"));
    m_kinds->addItem(tr("Alle Arten"), kAny);
    m_kinds->setAccessibleName(tr("Art"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (auto* box : {m_documents, m_risks, m_kinds}) row->addWidget(box);
    row->addWidget(m_check);
    row->addStretch(1);
    connect(m_risks, &QComboBox::currentIndexChanged, this, [this] {
        const auto risk = m_risks->currentData().toInt();
        m_model->setRisk(risk == kAny ? std::nullopt : std::optional{static_cast<disclosure::Risk>(risk)});
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const auto kind = m_kinds->currentData().toInt();
        m_model->setKind(kind == kAny ? std::nullopt : std::optional{static_cast<disclosure::Kind>(kind)});
    });
    addControls(controls);
}

QWidget* FindingsPanel::makeView() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Was jemanden erkennbar machen kann"));
    m_list->installEventFilter(this);
    auto* hint = new QLabel{tr("Enter zeigt die Stelle · R ersetzt · I meldet die Worte in diesem Projekt nicht mehr"), this};
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(12, 4, 12, 8);
    auto* view = new QWidget{this};
    auto* layout = new QVBoxLayout{view};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_replacement);
    layout->addWidget(hint);
    view->setFocusProxy(m_list);
    return view;
}

void FindingsPanel::forget() {
    m_later.stop();
    m_checked.clear();
    m_hasRun = m_stale = m_follows = false;
    filter().clear();
    m_model->clear();
    refreshKinds();
}

bool FindingsPanel::isWritable() const {
    return m_workspace.isOpen() && !m_workspace.project().read_only();
}

std::optional<std::vector<project::DocumentFinding>> FindingsPanel::ask(const analysis::Filter& filter) {
    std::vector<project::DocumentFinding> found;
    bool whole = true;
    const bool done = m_workspace.performLong(tr("Erkennbares wird gesucht …"), [&](project::Project& project, const LongWork::GoOn& goOn) {
        const auto watched = [&](std::size_t read, std::size_t all) { return whole = goOn(read, all); };
        found = project.disclosure().check(filter, {disclosure::Risk::Low, m_pseudonyms->table(), watched});
    });
    if (done && !whole) emit reported(tr("Die Suche wurde abgebrochen."));
    return done && whole ? std::optional{std::move(found)} : std::nullopt;
}

void FindingsPanel::check() {
    if (!m_workspace.isOpen()) return;
    analysis::Filter filter;
    const bool all = m_documents->currentIndex() == 0 || m_workspace.activeDocumentCount() == 0;
    std::map<model::DocumentId, model::VersionId> checked;
    for (const auto& document : m_workspace.project().documents().all()) {
        if (!all && !m_workspace.isActive(document.id)) continue;
        checked.emplace(document.id, document.version);
        if (!all) filter.documents.push_back(document.id);
    }
    auto found = ask(filter);
    if (!found) return;
    m_checked = std::move(checked);
    m_all = all;
    m_hasRun = true;
    m_stale = m_follows = false;
    m_later.stop();
    m_row = 0;
    m_model->setFindings(std::move(*found));
    refreshKinds();
    m_list->setFocus();
}

void FindingsPanel::follow() {
    if (!m_hasRun || !m_workspace.isOpen()) return;
    m_stale = !isVisible();
    if (m_stale) return;
    std::set<model::DocumentId> changed;
    auto gone = m_checked;
    for (const auto& document : m_workspace.project().documents().all()) {
        gone.erase(document.id);
        const auto known = m_checked.find(document.id);
        if (known == m_checked.end() ? m_all : known->second != document.version) changed.insert(document.id);
    }
    for (const auto& [document, version] : gone) {
        changed.insert(document);
        m_checked.erase(document);
    }
    checkAnew(changed);
}

void FindingsPanel::checkAnew(const std::set<model::DocumentId>& documents) {
    if (documents.empty()) return;
    analysis::Filter filter;
    std::map<model::DocumentId, model::VersionId> checked;
    for (const auto id : documents) {
        const auto document = m_workspace.project().documents().find(id);
        if (!document) continue;
        filter.documents.push_back(id);
        checked.emplace(id, document->version);
    }
    std::vector<project::DocumentFinding> found;
    if (!filter.documents.empty()) {  // an empty list would mean all documents
        auto asked = ask(filter);
        if (!asked) return void(m_stale = true);
        found = std::move(*asked);
    }
    for (const auto& [id, version] : checked) m_checked.insert_or_assign(id, version);
    m_model->setFindings(documents, std::move(found));
    refreshKinds();
}

void FindingsPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (m_stale) m_later.start(0);
}

void FindingsPanel::refreshKinds() {
    std::map<disclosure::Kind, int> counts;
    for (const auto& one : m_model->findings()) ++counts[one.finding.kind];
    const auto chosen = m_kinds->currentData();
    const QSignalBlocker quiet{m_kinds};
    m_kinds->clear();
    m_kinds->addItem(tr("Alle Arten"), kAny);
    for (const auto& [kind, count] : counts) m_kinds->addItem(QStringLiteral("%1 (%2)").arg(toQt(wording::name_of(kind, m_workspace.language()))).arg(count), static_cast<int>(kind));
    const auto kept = m_kinds->findData(chosen);
    m_kinds->setCurrentIndex(std::max(0, kept));
    if (kept < 0) m_model->setKind(std::nullopt);
}

void FindingsPanel::refresh() {
    const QLocale locale;
    const auto all = m_model->findings().size();
    const auto shown = m_model->shownCount();
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    setCount(!m_hasRun ? QString{} : shown == all ? number(all) : tr("%1 von %2").arg(number(shown), number(all)));
    const auto ignored = m_workspace.isOpen() ? m_workspace.project().disclosure().ignored().size() : 0;
    m_ignored->setText(tr("Übergangen: %1").arg(number(ignored)));
    m_ignored->setVisible(ignored > 0);
    m_check->setVisible(m_hasRun);
    showEmptyState(all == 0);
    if (all > 0) return;
    if (m_hasRun) setEmptyState(tr("Nichts gefunden, was jemanden erkennbar macht. Was nur im Zusammenhang etwas verrät, findet keine Regel."), tr("Neu suchen"));
    else setEmptyState(tr("Hier erscheint, was in den Transkripten jemanden erkennbar machen kann: Namen, Orte, Nummern, Anschriften."), tr("Erkennbares suchen"));
}

void FindingsPanel::keepPlace() {
    m_row = std::max(0, m_list->currentIndex().row());
}

void FindingsPanel::goTo(int row) {
    auto found = m_model->findingFrom(std::min(row, m_model->rowCount() - 1));
    if (found < 0) found = m_model->findingFrom(0);
    const auto index = m_model->index(found);
    m_list->setCurrentIndex(index);
    if (index.isValid()) m_list->scrollTo(index);
}

void FindingsPanel::jump(const QModelIndex& index) {
    const auto* one = m_model->findingAt(index);
    if (one == nullptr || !isCurrent()) return;
    m_follows = true;
    emit passageWanted(one->document, one->finding.range);
}

void FindingsPanel::ignore() {
    const auto* one = m_model->findingAt(m_list->currentIndex());
    if (one == nullptr || !isWritable()) return;
    if (one->finding.reason == disclosure::Reason::RealName) return emit reported(tr("„%1“ steht als Klarname in der Tabelle der Pseudonyme.").arg(toQt(one->finding.words)));
    const auto words = one->finding.words;
    if (!m_workspace.perform([&](project::Project& project) { project.disclosure().ignore(words); })) return;
    m_model->leaveOut(words);
    refreshKinds();
    emit reported(tr("„%1“ wird in diesem Projekt nicht mehr gemeldet.").arg(toQt(words)));
}

void FindingsPanel::showIgnored() {
    if (!m_workspace.isOpen()) return;
    IgnoredWordsDialog dialog{m_workspace, this};
    connect(&dialog, &IgnoredWordsDialog::takenBack, this, &FindingsPanel::stopIgnoring);
    dialog.exec();
}

void FindingsPanel::stopIgnoring(const QString& words) {
    std::set<model::DocumentId> documents;
    const bool done = m_workspace.performLong(tr("Erkennbares wird gesucht …"), [&](project::Project& project) {
        project.disclosure().stop_ignoring(toCore(words));
        // Part of a longer word, too: more than endings may stand behind it.
        for (const auto& place : project.corrections().find({toCore(words), {}, false, false, false}, {})) documents.insert(place.document);
    });
    if (!done || !m_hasRun) return refresh();
    std::erase_if(documents, [&](model::DocumentId document) { return !m_checked.contains(document); });
    checkAnew(documents);
    refresh();
}

void FindingsPanel::startReplacing() {
    const auto* one = m_model->findingAt(m_list->currentIndex());
    if (one == nullptr || !isWritable() || !isCurrent()) return;
    if (m_transcript.isEditing()) return emit reported(tr("Erst die Berichtigung des Textes abschließen, dann ersetzen."));
    const auto& all = m_model->findings();
    const auto same = std::count_if(all.begin(), all.end(), [&](const auto& other) { return project::are_same_words(other.finding, one->finding); });
    m_replacement->open(toQt(one->finding.words), toQt(wording::replacement_for(one->finding, m_pseudonyms->table(), m_workspace.language())), static_cast<int>(same));
}

void FindingsPanel::replace(const QString& with, project::ReplacementReach reach) {
    const auto* one = m_model->findingAt(m_list->currentIndex());
    if (one == nullptr || !isWritable()) return;
    std::size_t places = 0;
    const auto words = toQt(one->finding.words);
    const bool done = m_workspace.performLong(tr("Es wird ersetzt …"), [&, finding = *one](project::Project& project) {
        const auto replacements = project::replacements_of(project, finding, toCore(with), reach, m_model->findings());
        project.corrections().replace(replacements);
        places = replacements.size();
    });
    if (!done) return;
    m_replacement->hide();
    m_list->setFocus();
    emit reported(tr("„%1“ an %n Stellen ersetzt. Die Kodierungen stehen, wo sie standen.", nullptr, static_cast<int>(places)).arg(words));
}

bool FindingsPanel::pressKey(const QKeyEvent& key) {
    if ((key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) return false;
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: jump(m_list->currentIndex()); return true;
        case Qt::Key_I: ignore(); return true;
        case Qt::Key_R: startReplacing(); return true;
        case Qt::Key_Escape: emit textWanted(); return true;
        default:
            // Other letters would let the view look for rows that begin with them.
            return isPlain(key);
    }
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) return pressKey(*static_cast<QKeyEvent*>(event));
    if (watched == m_list && event->type() == QEvent::ShortcutOverride && isPlain(*static_cast<QKeyEvent*>(event))) {  // the same keys mean something else in the transcript
        event->accept();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void FindingsPanel::showMenu(const QPoint& place) {
    const auto index = m_list->indexAt(place);
    if (m_model->findingAt(index) == nullptr) return;
    m_list->setCurrentIndex(index);
    QMenu menu{this};
    menu.addAction(tr("Zur Stelle springen\tEnter"), this, [this, index] { jump(index); });
    menu.addSeparator();
    for (auto* action : {menu.addAction(tr("Ersetzen …\tR"), this, &FindingsPanel::startReplacing), menu.addAction(tr("In diesem Projekt nicht mehr melden\tI"), this, &FindingsPanel::ignore)}) {
        action->setEnabled(isWritable());
    }
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

}  // namespace fundstelle::desktop
