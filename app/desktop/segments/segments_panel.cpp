// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/segments_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <algorithm>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "model/quote.h"

namespace fundstelle::desktop {

namespace {

const QString kGroupingSetting = QStringLiteral("segments/grouping");
constexpr int kSelectionKept = 1000;  ///< beyond this many selected rows a changed list forgets them

}  // namespace

SegmentsPanel::SegmentsPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Segmente"), parent},
      m_workspace{workspace},
      m_model{new SegmentsModel{workspace, this}},
      m_list{new QTableView{this}},
      m_delegate{new SegmentDelegate{m_list}},
      m_palette{new CodePalette{workspace, this}},
      m_back{new QToolButton{this}},
      m_groupings{new QActionGroup{this}} {
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setMinimumSectionSize(1);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Gefundene Segmente"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    setView(m_list);
    setEmptyState(tr("Hier erscheinen die Segmente der aktivierten Codes. Zum Aktivieren das Kästchen vor einem Code anklicken."), {});
    m_back->setText(tr("← Aktivierte"));
    m_back->setToolTip(tr("Zurück zu den Segmenten der aktivierten Codes"));
    m_back->hide();
    addHeadingButton(m_back);
    makeGroupingButton();

    connect(m_back, &QToolButton::clicked, this, &SegmentsPanel::showActivated);
    connect(&filter(), &QLineEdit::textChanged, m_model, &SegmentsModel::narrow);
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier) jump(index);
    });
    connect(m_list, &QTableView::customContextMenuRequested, this, &SegmentsPanel::showMenu);
    connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, this, &SegmentsPanel::sizeRows);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &SegmentsPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SegmentsPanel::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SegmentsPanel::restorePlace);
    connect(m_delegate, &SegmentDelegate::weightEntered, this, [this](int weight) {
        m_workspace.performLong(tr("Segmente werden gewichtet …"), [weight, codings = selected()](project::Project& project) { project.codings().set_weight(codings, weight); });
    });
    connect(m_delegate, &SegmentDelegate::commentEntered, this, [this](const QModelIndex& index, const QString& comment) {
        const auto coding = m_model->codingAt(index);
        if (coding) m_workspace.perform([&](project::Project& project) { project.codings().set_comment(*coding, toCore(comment)); });
    });
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, [this] {
        sizeRow(m_list->currentIndex().row());
        m_list->setFocus();
    });
    connect(m_palette, &CodePalette::chosen, this, &SegmentsPanel::recodeTo);
    connect(m_palette, &CodePalette::newCodeWanted, this, [this](const QString& name, std::optional<model::CodeId> above) {
        std::optional<model::CodeId> code;
        m_workspace.perform([&](project::Project& project) { code = project.codebook().add(toCore(name), above); });
        if (code) recodeTo(*code);
    });
    refresh();
}

void SegmentsPanel::makeGroupingButton() {
    using project::SegmentGrouping;
    auto* button = new QToolButton{this};
    button->setText(tr("Gruppen"));
    button->setToolTip(tr("Wie die Segmente gruppiert sind"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu{button};
    for (const auto& [grouping, name] : {std::pair{SegmentGrouping::None, tr("Ohne Gruppen")}, {SegmentGrouping::ByDocument, tr("Nach Dokument")},
                                         {SegmentGrouping::ByCode, tr("Nach Code")}}) {
        auto* action = menu->addAction(name, this, [this, grouping = grouping] { group(grouping); });
        action->setCheckable(true);
        action->setData(static_cast<int>(grouping));
        m_groupings->addAction(action);
    }
    button->setMenu(menu);
    addHeadingButton(button);
    const auto kept = std::clamp(QSettings{}.value(kGroupingSetting, 0).toInt(), 0, 2);
    m_groupings->actions().at(kept)->setChecked(true);
    m_model->setGrouping(static_cast<SegmentGrouping>(kept));
}

void SegmentsPanel::group(project::SegmentGrouping grouping) {
    QSettings{}.setValue(kGroupingSetting, static_cast<int>(grouping));
    m_groupings->actions().at(static_cast<int>(grouping))->setChecked(true);
    m_model->setGrouping(grouping);
}

void SegmentsPanel::showCodings(std::vector<model::CodingId> codings, const QString& title) {
    filter().clear();
    m_model->showCodings(std::move(codings));
    setTitle(title);
    m_list->scrollToTop();
    refresh();
}

void SegmentsPanel::showActivated() {
    m_model->showActivated();
    refresh();
}

void SegmentsPanel::refresh() {
    if (!m_model->isGiven()) setTitle(tr("Segmente"));
    m_back->setVisible(m_model->isGiven());
    const QLocale locale;
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    const auto shown = m_model->count();
    const auto total = m_model->total();
    const auto count = shown == total ? number(shown) : tr("%1 von %2").arg(number(shown), number(total));
    setCount(total == 0 ? QString{} : m_model->documents() > 1 ? tr("%1 in %2 Dokumenten").arg(count, number(m_model->documents())) : count);
    showEmptyState(total == 0 && !m_model->isGiven() && filter().text().isEmpty());
    sizeRows();
}

void SegmentsPanel::keepPlace() {
    m_current = m_model->codingAt(m_list->currentIndex());
    m_row = m_list->currentIndex().row();
    m_scroll = m_list->verticalScrollBar()->value();
    m_selected.clear();
    if (m_list->selectionModel()->selectedRows().size() <= kSelectionKept) m_selected = selected();
}

void SegmentsPanel::restorePlace() {
    if (m_row < 0 || m_model->rowCount() == 0) return;
    auto current = m_current ? m_model->indexOf(*m_current) : QModelIndex{};
    const bool still = current.isValid();
    for (int row = std::min(m_row, m_model->rowCount() - 1); !current.isValid() && row >= 0; --row) {
        if (m_model->codingAt(m_model->index(row))) current = m_model->index(row);
    }
    auto* selection = m_list->selectionModel();
    selection->setCurrentIndex(current, still ? QItemSelectionModel::NoUpdate : QItemSelectionModel::SelectCurrent);
    for (const auto& coding : m_selected) {
        if (const auto index = m_model->indexOf(coding); index.isValid()) selection->select(index, QItemSelectionModel::Select);
    }
    m_list->verticalScrollBar()->setValue(m_scroll);
}

void SegmentsPanel::sizeRows() {
    auto* header = m_list->verticalHeader();
    header->setUpdatesEnabled(false);  // or each row costs a pass over all of them
    header->setDefaultSectionSize(m_delegate->rowHeight(m_list->font()));
    for (const int row : m_model->headings()) header->resizeSection(row, m_delegate->headingHeight(m_list->font()));
    for (const int row : m_model->widened()) sizeRow(row);
    header->setUpdatesEnabled(true);
}

void SegmentsPanel::sizeRow(int row) {
    const auto index = m_model->index(row);
    if (!m_model->codingAt(index)) return;
    const bool isWidened = m_model->surroundings(index) != project::Surroundings::None;
    m_list->setRowHeight(row, isWidened ? m_delegate->widenedHeight(index, m_list->font(), m_list->columnWidth(0)) : m_delegate->rowHeight(m_list->font()));
}

std::vector<model::CodingId> SegmentsPanel::selected() const {
    auto rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<model::CodingId> codings;
    for (const auto& row : rows) {
        if (const auto coding = m_model->codingAt(row)) codings.push_back(*coding);
    }
    return codings;
}

bool SegmentsPanel::isWritable() const {
    return m_workspace.isOpen() && !m_workspace.project().read_only();
}

void SegmentsPanel::widen() {
    setSurroundings(1);
}

void SegmentsPanel::narrow() {
    setSurroundings(-1);
}

void SegmentsPanel::setSurroundings(int step) {
    const auto index = m_list->currentIndex();
    if (!m_model->codingAt(index)) return;
    const auto level = std::clamp(static_cast<int>(m_model->surroundings(index)) + step, 0, static_cast<int>(project::Surroundings::Paragraphs));
    m_model->setSurroundings(index, static_cast<project::Surroundings>(level));
    sizeRow(index.row());
    m_list->scrollTo(index);
}

void SegmentsPanel::edit(SegmentDelegate::Field field) {
    const auto index = m_list->currentIndex();
    if (!isWritable() || !m_model->codingAt(index)) return;
    if (!m_list->selectionModel()->isSelected(index)) m_list->selectRow(index.row());
    if (field == SegmentDelegate::Field::Comment) {
        m_list->setRowHeight(index.row(), m_list->rowHeight(index.row()) + SegmentDelegate::commentEditorHeight());
    }
    m_list->scrollTo(index);
    m_delegate->setField(field);
    m_list->edit(index);
}

void SegmentsPanel::editWeight() {
    edit(SegmentDelegate::Field::Weight);
}

void SegmentsPanel::editComment() {
    edit(SegmentDelegate::Field::Comment);
}

void SegmentsPanel::recode() {
    m_recoded = selected();
    if (!isWritable() || m_recoded.empty()) return;
    m_palette->popUp(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).topLeft() + QPoint{16, 28}));
}

void SegmentsPanel::recodeTo(model::CodeId code) {
    m_workspace.performLong(tr("Segmente werden umkodiert …"), [this, code](project::Project& project) { project.codings().recode(m_recoded, code); });
    m_list->setFocus();
}

void SegmentsPanel::remove() {
    const auto codings = selected();
    if (!isWritable() || codings.empty()) return;
    m_workspace.performLong(tr("Kodierungen werden entfernt …"), [&](project::Project& project) { project.codings().remove(codings); });
}

void SegmentsPanel::copyAsQuotes() {
    const auto codings = selected();
    if (codings.empty()) return;
    releaseWords(m_workspace, [&]() -> std::optional<Parcel> {
        project::Leaving leaving{"segments", {}, {}};
        QStringList quotes;
        const bool read = m_workspace.perform([&](project::Project& project) {
            for (const auto& segment : project.queries().segments(codings)) {
                const auto words = project.quotes().printed(segment.coding.document, segment.coding.range, {});
                const auto place = placeOf(segment, m_workspace.language());
                quotes << QStringLiteral("%1 (%2)").arg(toQt(model::in_quotation_marks(words, model::QuotationMarks::German)), place);
                leaving.texts.push_back({toCore(place), words + '\n' + toCore(place), std::nullopt, project::Hit{segment.coding.document, segment.coding.range}});
            }
        });
        if (!read) return std::nullopt;
        return Parcel{std::move(leaving), [quotes] { QApplication::clipboard()->setText(quotes.join(QStringLiteral("\n"))); }};
    }, this);
}

std::vector<model::Passage> SegmentsPanel::selectedPassages() const {
    std::vector<model::Passage> passages;
    for (const auto& id : selected()) {
        if (const auto coding = m_workspace.project().codings().find(id)) passages.push_back({coding->document, coding->range});
    }
    return passages;
}

void SegmentsPanel::gatherQuotes() {
    if (const auto passages = selectedPassages(); !passages.empty()) emit quoteWanted(passages);
}

void SegmentsPanel::gatherQuotesInto() {
    const auto passages = selectedPassages();
    if (!passages.empty()) emit quoteIntoWanted(passages, m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).topLeft() + QPoint{16, 28}));
}

void SegmentsPanel::jump(const QModelIndex& index) {
    if (const auto coding = m_model->codingAt(index)) emit codingWanted(*coding);
}

bool SegmentsPanel::pressKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy)) return copyAsQuotes(), true;
    if ((key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) return false;
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: jump(m_list->currentIndex()); return true;
        case Qt::Key_Plus:
        case Qt::Key_Right: widen(); return true;
        case Qt::Key_Minus:
        case Qt::Key_Left: narrow(); return true;
        case Qt::Key_W: editWeight(); return true;
        case Qt::Key_M: editComment(); return true;
        case Qt::Key_C: recode(); return true;
        case Qt::Key_Delete: remove(); return true;
        case Qt::Key_Z:
            if (key.modifiers().testFlag(Qt::ShiftModifier)) gatherQuotesInto();
            else gatherQuotes();
            return true;
        default:
            // Other letters would let the view look for rows that begin with them, through all the words of a long list.
            return !key.text().isEmpty() && key.text().front().isPrint() && key.key() != Qt::Key_Space;
    }
}

bool SegmentsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) return pressKey(*static_cast<QKeyEvent*>(event));
    if (watched == m_list && event->type() == QEvent::ShortcutOverride) {  // the same keys mean something else in the transcript
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || isPlain(*key)) {
            event->accept();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void SegmentsPanel::showMenu(const QPoint& place) {
    const auto index = m_list->indexAt(place);
    if (!m_model->codingAt(index)) return;
    if (!m_list->selectionModel()->isSelected(index)) m_list->setCurrentIndex(index);
    QMenu menu{this};
    menu.addAction(tr("Zur Stelle springen\tEnter"), this, [this, index] { jump(index); });
    menu.addAction(tr("Mehr Text darum\t+"), this, &SegmentsPanel::widen);
    menu.addAction(tr("Weniger Text darum\t−"), this, &SegmentsPanel::narrow);
    menu.addAction(tr("Als Zitat kopieren\tStrg+C"), this, &SegmentsPanel::copyAsQuotes);
    menu.addSeparator();
    const std::vector changing{menu.addAction(tr("Als Zitat aufnehmen\tZ"), this, &SegmentsPanel::gatherQuotes),
                               menu.addAction(tr("Als Zitat aufnehmen in …\tUmschalt+Z"), this, &SegmentsPanel::gatherQuotesInto),
                               menu.addAction(tr("Gewicht …\tW"), this, &SegmentsPanel::editWeight),
                               menu.addAction(tr("Kommentar …\tM"), this, &SegmentsPanel::editComment),
                               menu.addAction(tr("Umkodieren …\tC"), this, &SegmentsPanel::recode),
                               menu.addAction(tr("Kodierung entfernen\tEntf"), this, &SegmentsPanel::remove)};
    for (auto* action : changing) action->setEnabled(isWritable());
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

}  // namespace fundstelle::desktop
