// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_check/report_check_panel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QUrl>
#include <algorithm>

#include "adapters/strings.h"
#include "formats/report_reader.h"
#include "recent_projects.h"
#include "report_check/quote_comparison.h"
#include "report_check/report_quote_delegate.h"
#include "disclosure/releasing.h"
#include "tables/table_file.h"
#include "wording/leaving_texts.h"
#include "wording/report_findings.h"

namespace fundstelle::desktop {

namespace {

using report::QuoteStatus;

QString settingOf(const Workspace& workspace) {
    return QStringLiteral("reports/") + settingsKeyOf(workspace.project().path());
}

/// The one report of what is dragged; empty for anything else.
QString reportOf(const QMimeData& data) {
    if (data.urls().size() != 1 || !data.urls().front().isLocalFile()) return {};
    const auto file = data.urls().front().toLocalFile();
    const auto ending = toCore(QFileInfo{file}.suffix().toLower());
    const auto known = formats::report_endings();
    return std::find(known.begin(), known.end(), ending) == known.end() ? QString{} : file;
}

}  // namespace

ReportCheckPanel::ReportCheckPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Bericht prüfen"), parent},
      m_workspace{workspace},
      m_model{new ReportQuotesModel{workspace, this}},
      m_list{new QListView{this}},
      m_comparison{new QTextBrowser{this}},
      m_statuses{new QButtonGroup{this}},
      m_statusRow{new QWidget{this}},
      m_choose{new QToolButton{this}},
      m_again{new QToolButton{this}},
      m_table{new QToolButton{this}},
      m_note{new QLabel{this}} {
    setAcceptDrops(true);
    makeHeadingButtons();
    makeStatusButtons();
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 4);
    m_note->setText(tr("Transkripte wurden seither geändert. F5 prüft den Bericht nochmals."));
    m_note->hide();
    addControls(m_note);
    setView(makeView());
    connect(this, &Panel::filled, this, [this] {
        if (m_file.isEmpty() || m_checked) askForReport();
        else checkAgain();
    });
    connect(&filter(), &QLineEdit::textChanged, m_model, &ReportQuotesModel::narrow);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_follows = false;
        goTo(m_model->index(0));
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        showCurrent();
        if (m_follows) jump(current);
    });
    connect(m_list, &QListView::clicked, this, &ReportCheckPanel::jump);
    connect(&workspace, &Workspace::opened, this, &ReportCheckPanel::takeProject);
    connect(&workspace, &Workspace::closed, this, &ReportCheckPanel::forget);
    connect(&workspace, &Workspace::documentsChanged, this, [this] {
        m_note->setVisible(m_checked);
        showCurrent();
    });
    refresh();
}

void ReportCheckPanel::makeHeadingButtons() {
    m_choose->setText(tr("Bericht wählen …"));
    m_again->setText(tr("Nochmals prüfen"));
    m_again->setToolTip(tr("Prüft denselben Bericht, wie er jetzt ist (F5)"));
    m_table->setText(tr("Als Tabelle …"));
    m_table->setToolTip(tr("Speichert alle Zitate mit ihrem Ergebnis als Tabelle"));
    connect(m_choose, &QToolButton::clicked, this, &ReportCheckPanel::askForReport);
    connect(m_again, &QToolButton::clicked, this, &ReportCheckPanel::checkAgain);
    connect(m_table, &QToolButton::clicked, this, &ReportCheckPanel::askForTable);
    for (auto* button : {m_choose, m_again, m_table}) addHeadingButton(button);
}

void ReportCheckPanel::makeStatusButtons() {
    auto* row = new QHBoxLayout{m_statusRow};
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(4);
    for (int i = 0; i <= 4; ++i) {
        auto* button = new QToolButton{m_statusRow};
        button->setCheckable(true);
        button->setChecked(i == 0);
        m_statuses->addButton(button, i);
    }
    // In the order in which people work through them.
    for (const int i : {0, 1 + static_cast<int>(QuoteStatus::Changed), 1 + static_cast<int>(QuoteStatus::NotFound), 1 + static_cast<int>(QuoteStatus::Marked),
                        1 + static_cast<int>(QuoteStatus::Verbatim)}) {
        row->addWidget(m_statuses->button(i));
    }
    row->addStretch(1);
    connect(m_statuses, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setStatus(id == 0 ? std::nullopt : std::optional{static_cast<QuoteStatus>(id - 1)});
    });
    addControls(m_statusRow);
}

QWidget* ReportCheckPanel::makeView() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReportQuoteDelegate{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Zitate des Berichts"));
    m_list->installEventFilter(this);
    m_comparison->setFrameShape(QFrame::NoFrame);
    m_comparison->setAccessibleName(tr("Zitat und Transkript nebeneinander"));
    m_comparison->document()->setDocumentMargin(12);
    auto* view = new QSplitter{Qt::Horizontal, this};
    view->addWidget(m_list);
    view->addWidget(m_comparison);
    view->setChildrenCollapsible(false);
    view->setStretchFactor(0, 2);
    view->setStretchFactor(1, 3);
    view->setFocusProxy(m_list);
    return view;
}

void ReportCheckPanel::takeProject() {
    forget();
    m_file = QSettings{}.value(settingOf(m_workspace)).toString();
    if (!QFileInfo::exists(m_file)) m_file.clear();
    refresh();
}

void ReportCheckPanel::forget() {
    m_file.clear();
    m_checked = false;
    filter().clear();
    m_model->setCheck({});
    refresh();
}

void ReportCheckPanel::askForReport() {
    if (!m_workspace.isOpen()) return;
    const auto folder = m_file.isEmpty() ? QString{} : QFileInfo{m_file}.absolutePath();
    QStringList patterns;
    for (const auto& ending : formats::report_endings()) patterns << QStringLiteral("*.") + toQt(ending);
    const auto file = QFileDialog::getOpenFileName(this, tr("Fertigen Bericht prüfen"), folder, tr("Berichte (%1)").arg(patterns.join(QLatin1Char(' '))));
    if (!file.isEmpty()) check(file);
}

void ReportCheckPanel::check(const QString& file) {
    if (!m_workspace.isOpen()) return;
    project::ReportCheck found;
    const bool done = m_workspace.performLong(tr("„%1“ wird geprüft …").arg(QFileInfo{file}.fileName()), [&](project::Project& project, const LongWork::GoOn& goOn) {
        found = project::check_report(project, formats::read_report(toPath(file)), {false, goOn});
    });
    if (!done) return;
    if (!found.finished) return emit reported(tr("Die Prüfung wurde abgebrochen."));
    m_file = file;
    m_checked = true;
    QSettings{}.setValue(settingOf(m_workspace), file);
    m_note->hide();
    m_model->setCheck(std::move(found));
    refresh();
    m_list->setFocus();
}

void ReportCheckPanel::checkAgain() {
    if (m_file.isEmpty()) return askForReport();
    check(m_file);
}

void ReportCheckPanel::refresh() {
    const auto& check = m_model->check();
    const auto count = [&](QuoteStatus status) { return check.count(status); };
    const auto name = [&](int id, const QString& words, std::size_t number) {
        auto* button = m_statuses->button(id);
        button->setText(QStringLiteral("%1 %2").arg(words, QLocale{}.toString(static_cast<qulonglong>(number))));
        button->setEnabled(id == 0 || number > 0);
    };
    name(0, tr("Alle"), check.quotes.size());
    name(1 + static_cast<int>(QuoteStatus::Changed), tr("Geändert"), count(QuoteStatus::Changed));
    name(1 + static_cast<int>(QuoteStatus::NotFound), tr("Nicht gefunden"), count(QuoteStatus::NotFound));
    name(1 + static_cast<int>(QuoteStatus::Marked), tr("Gekennzeichnet"), count(QuoteStatus::Marked));
    name(1 + static_cast<int>(QuoteStatus::Verbatim), tr("Wörtlich"), count(QuoteStatus::Verbatim));
    if (!m_statuses->checkedButton()->isEnabled()) m_statuses->button(0)->click();
    const auto report = QFileInfo{m_file}.fileName();
    const bool any = !check.quotes.empty();
    m_statusRow->setVisible(any);
    m_again->setVisible(m_checked);
    m_table->setVisible(any);
    if (!m_checked) m_note->hide();
    setCount(!m_checked ? QString{} : check.is_sound() && any ? tr("%1 · alle Zitate stimmen").arg(report) : report);
    showEmptyState(!any);
    if (any) return;
    if (m_checked) setEmptyState(tr("In „%1“ steht kein Zitat.").arg(report), tr("Bericht wählen …"));
    else if (!m_file.isEmpty()) setEmptyState(tr("Zuletzt geprüft: „%1“.").arg(report), tr("Nochmals prüfen"));
    else setEmptyState(tr("Hier erscheinen die Zitate eines fertigen Berichts, verglichen mit den Transkripten. Den Bericht wählen oder hierher ziehen."), tr("Bericht wählen …"));
}

void ReportCheckPanel::showCurrent() {
    const auto* quote = m_model->quoteAt(m_list->currentIndex());
    if (quote == nullptr || !m_workspace.isOpen()) return m_comparison->clear();
    m_comparison->setHtml(comparisonOf(m_workspace.project(), *quote, m_workspace.language()));
}

void ReportCheckPanel::goTo(const QModelIndex& index) {
    m_list->setCurrentIndex(index);
    if (index.isValid()) m_list->scrollTo(index);
}

void ReportCheckPanel::jump(const QModelIndex& index) {
    const auto* quote = m_model->quoteAt(index);
    if (quote == nullptr) return;
    m_follows = true;
    if (quote->places.empty()) return;
    const auto& place = quote->places.front();
    auto& documents = m_workspace.project().documents();
    // The text may be another one since.
    if (documents.find(place.document) && documents.text(place.document)->offsets().contains(place.range)) emit passageWanted(place.document, place.range);
}

void ReportCheckPanel::step(int by) {
    // Whoever has not looked at any place yet begins with the current quote.
    for (int row = m_list->currentIndex().row() + (m_follows ? by : 0); row >= 0 && row < m_model->rowCount(); row += by) {
        const auto index = m_model->index(row);
        if (!needsPerson(*m_model->quoteAt(index))) continue;
        if (index == m_list->currentIndex()) return jump(index);
        m_follows = true;
        return goTo(index);
    }
    if (m_checked) emit reported(tr("Kein weiteres Zitat ist zu klären."));
}

bool ReportCheckPanel::pressKey(const QKeyEvent& key) {
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: jump(m_list->currentIndex()); return true;
        case Qt::Key_Escape: emit textWanted(); return true;
        default:
            // Other letters would let the view look for rows that begin with them.
            return isPlain(key);
    }
}

bool ReportCheckPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) return pressKey(*static_cast<QKeyEvent*>(event));
    return Panel::eventFilter(watched, event);
}

void ReportCheckPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showCurrent();  // its colours are written into it
}

void ReportCheckPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!reportOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ReportCheckPanel::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const auto file = reportOf(*event->mimeData());
    // Not within the drag: whoever dropped it waits for its end.
    QMetaObject::invokeMethod(this, [this, file] { check(file); }, Qt::QueuedConnection);
}

void ReportCheckPanel::askForTable() {
    const auto file = askForTableFile(tr("Zitate in %1").arg(QFileInfo{m_file}.completeBaseName()), this);
    if (!file.isEmpty() && writeTable(file)) emit reported(tr("Tabelle geschrieben: %1").arg(file));
}

bool ReportCheckPanel::writeTable(const QString& file) {
    const auto table = wording::report_check_table(m_workspace.project(), toCore(QFileInfo{m_file}.fileName()), m_model->check(), m_workspace.language());
    const Parcel parcel{{"report-check", toPath(file), wording::leaving_texts(table, {0}, {1, 3, 4})}, [&] { desktop::writeTable(m_workspace, table, file); }};
    return releaseWords(m_workspace, [&] { return parcel; }, this);
}

}  // namespace fundstelle::desktop
