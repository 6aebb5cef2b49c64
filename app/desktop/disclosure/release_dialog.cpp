// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/release_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "disclosure/open_pseudonyms.h"
#include "panel.h"
#include "project/finding_replacements.h"
#include "theme/theme.h"
#include "wording/disclosure_words.h"

namespace fundstelle::desktop {

namespace {

constexpr int kAir = 12;               ///< pixels beside words: without it the style elides some that just fit
constexpr std::int64_t kAround = 40;  ///< characters of context on each side
enum Column { Risk, What, Words, Context, Where, kColumns };

}  // namespace

ReleaseDialog::ReleaseDialog(Workspace& workspace, Inspected inspected, std::function<std::optional<Inspected>()> inspect, QWidget* parent)
    : QDialog{parent},
      m_workspace{workspace},
      m_inspected{std::move(inspected)},
      m_inspect{std::move(inspect)},
      m_sentence{new QLabel{this}},
      m_list{new QTreeWidget{this}},
      m_replacement{new ReplacementLine{this}},
      m_replace{new QPushButton{tr("Ersetzen … (R)"), this}},
      m_once{new QPushButton{tr("Diesmal kein Fund (O)"), this}},
      m_always{new QPushButton{tr("Nie mehr melden (I)"), this}},
      m_reason{new QLineEdit{this}},
      m_release{new QPushButton{tr("Weitergeben"), this}} {
    setWindowTitle(tr("Vor dem Weitergeben"));
    resize(920, 520);
    m_sentence->setWordWrap(true);
    m_list->setColumnCount(kColumns);
    m_list->setHeaderLabels({tr("Risiko"), tr("Was"), tr("Fund"), tr("Zusammenhang"), tr("Wo")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Was Personen oder Orte verraten kann"));
    m_list->installEventFilter(this);
    m_once->setToolTip(tr("Nur dieser eine; das Protokoll nennt ihn"));
    m_always->setToolTip(tr("Diese Worte sind in diesem Projekt kein Fund mehr"));
    m_reason->setPlaceholderText(tr("Warum das weitergegeben werden darf – kommt ins Protokoll"));
    m_reason->setAccessibleName(tr("Begründung"));
    auto* cancel = new QPushButton{tr("Nicht weitergeben"), this};
    for (auto* button : {m_replace, m_once, m_always, cancel}) button->setAutoDefault(false);
    m_release->setDefault(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_sentence, 1);
    head->addWidget(makePseudonyms(), 0, Qt::AlignTop);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(8);
    for (auto* button : {m_replace, m_once, m_always}) answers->addWidget(button);
    answers->addStretch();
    auto* end = new QHBoxLayout;
    end->setSpacing(8);
    end->addWidget(m_reason, 1);
    end->addWidget(cancel);
    end->addWidget(m_release);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_replacement);
    layout->addLayout(answers);
    layout->addLayout(end);
    connect(m_replace, &QPushButton::clicked, this, &ReleaseDialog::startReplacing);
    connect(m_once, &QPushButton::clicked, this, &ReleaseDialog::ignoreOnce);
    connect(m_always, &QPushButton::clicked, this, &ReleaseDialog::ignoreAlways);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReleaseDialog::refresh);
    connect(m_replacement, &ReplacementLine::wanted, this, &ReleaseDialog::replace);
    connect(m_replacement, &ReplacementLine::cancelled, this, [this] {
        m_replacement->hide();
        m_list->setFocus();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &ReleaseDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_release, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    m_list->setFocus();
}

QWidget* ReleaseDialog::makePseudonyms() {
    auto& pseudonyms = m_workspace.pseudonyms();
    auto* button = new QPushButton{this};
    button->setAutoDefault(false);
    button->setToolTip(tr("Klarnamen einer Tabelle werden gefunden, und ihre Pseudonyme vorgeschlagen"));
    const auto name = [button, &pseudonyms] { button->setText(pseudonyms.isOpen() ? tr("Pseudonyme: %1").arg(QFileInfo{pseudonyms.file()}.fileName()) : tr("Pseudonyme öffnen …")); };
    name();
    connect(&pseudonyms, &OpenPseudonyms::changed, button, name);
    connect(button, &QPushButton::clicked, this, [this, &pseudonyms] {
        if (askForPseudonyms(pseudonyms, m_workspace, this)) inspectAnew();
    });
    return button;
}

ReleaseDialog::Key ReleaseDialog::keyOf(const project::LeavingFinding& finding) const {
    return {finding.finding.kind, finding.finding.words, m_inspected.parcel.leaving.texts.at(finding.text).source};
}

const project::LeavingFinding* ReleaseDialog::current() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_inspected.check.holding.at(static_cast<std::size_t>(row));
}

void ReleaseDialog::fill() {
    const QSignalBlocker quiet{m_list};
    const int before = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    const auto language = m_workspace.language();
    for (const auto& one : m_inspected.check.holding) {
        const auto& finding = one.finding;
        const auto& text = m_inspected.parcel.leaving.texts.at(one.text);
        const bool ignored = isIgnored(one);
        auto* row = new QTreeWidgetItem{m_list};
        row->setText(Risk, ignored ? tr("kein Fund") : toQt(wording::name_of(finding.risk, language)));
        row->setText(What, toQt(wording::name_of(finding.kind, language)));
        row->setText(Words, toQt(finding.words));
        row->setToolTip(Words, toQt(wording::name_of(finding.reason, language)));
        row->setText(Context, toQt(project::context_of(text, finding, kAround)));
        row->setText(Where, toQt(text.source));
        row->setSizeHint(0, QSize{0, 28});
        for (int column = 0; column < kColumns; ++column) {
            if (ignored || column == Context) row->setForeground(column, theme().quietInk);
        }
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Context, QHeaderView::Stretch);
    for (const int column : {Risk, What, Words, Where}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + kAir);
    }
    if (m_list->topLevelItemCount() > 0) m_list->setCurrentItem(m_list->topLevelItem(std::min(before, m_list->topLevelItemCount() - 1)));
    refresh();
}

void ReleaseDialog::refresh() {
    const auto& holding = m_inspected.check.holding;
    const auto open = static_cast<int>(std::count_if(holding.begin(), holding.end(), [this](const auto& one) { return !isIgnored(one); }));
    m_sentence->setText(open == 0 ? tr("Nichts hält die Weitergabe mehr zurück.")
                                  : tr("%Ln Stellen können Personen oder Orte verraten: im Text ersetzen, übergehen – oder mit einer Begründung weitergeben.", nullptr, open));
    const auto* one = current();
    m_replace->setEnabled(one != nullptr && isWritable() && inDocument(*one));
    m_replace->setToolTip(one != nullptr && !inDocument(*one) ? tr("Das steht nicht im Text eines Dokuments, sondern in Namen, Notizen oder Einleitungen") : tr("Im Text des Dokuments; Kodierungen bleiben, wo sie sind"));
    m_once->setEnabled(one != nullptr && isWritable());
    m_once->setText(one != nullptr && isIgnored(*one) ? tr("Doch ein Fund (O)") : tr("Diesmal kein Fund (O)"));
    m_always->setEnabled(one != nullptr && isWritable());
    m_reason->setEnabled(open > 0);
    m_release->setEnabled(open == 0 || !reason().isEmpty());
}

std::optional<project::DocumentFinding> ReleaseDialog::inDocument(const project::LeavingFinding& finding) const {
    return m_workspace.project().disclosure().in_document(m_inspected.parcel.leaving.texts.at(finding.text), finding.finding);
}

void ReleaseDialog::ignoreOnce() {
    const auto* one = current();
    if (one == nullptr || !isWritable()) return;
    const auto key = keyOf(*one);
    if (m_ignoredOnce.erase(key) == 0) m_ignoredOnce.insert(key);
    fill();
}

void ReleaseDialog::ignoreAlways() {
    const auto* one = current();
    if (one == nullptr || !isWritable()) return;
    const auto words = one->finding.words;
    if (!m_workspace.perform([&](project::Project& project) { project.disclosure().ignore(words); })) return;
    std::erase_if(m_inspected.check.holding, [&](const project::LeavingFinding& other) { return other.finding.words == words; });
    fill();
}

void ReleaseDialog::startReplacing() {
    const auto* one = current();
    if (one == nullptr || !isWritable() || !inDocument(*one)) return;
    const auto& holding = m_inspected.check.holding;
    const auto same = std::count_if(holding.begin(), holding.end(), [&](const auto& other) { return project::are_same_words(other.finding, one->finding); });
    m_replacement->open(toQt(one->finding.words), toQt(wording::replacement_for(one->finding, m_workspace.pseudonyms().table(), m_workspace.language())), static_cast<int>(same));
}

void ReleaseDialog::replace(const QString& with, project::ReplacementReach reach) {
    const auto* one = current();
    const auto place = one == nullptr ? std::nullopt : inDocument(*one);
    if (!place) return;
    std::vector<project::DocumentFinding> others;
    for (const auto& other : m_inspected.check.holding) {
        if (!project::are_same_words(other.finding, one->finding)) continue;
        if (const auto found = inDocument(other)) others.push_back(*found);
    }
    const bool done = m_workspace.performLong(tr("Es wird ersetzt …"), [&](project::Project& project) {
        project.corrections().replace(project::replacements_of(project, *place, toCore(with), reach, others));
    });
    if (!done) return;
    m_replacement->hide();
    inspectAnew();
    m_list->setFocus();
}

void ReleaseDialog::inspectAnew() {
    auto inspected = m_inspect();
    if (!inspected) return reject();  // what is shown does not hold any more
    m_inspected = std::move(*inspected);
    fill();
}

Inspected ReleaseDialog::answered() const {
    auto answered = m_inspected;
    answered.check.holding.clear();
    for (const auto& one : m_inspected.check.holding) (isIgnored(one) ? answered.check.ignored : answered.check.holding).push_back(one);
    return answered;
}

bool ReleaseDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (!isPlain(key)) return QDialog::eventFilter(watched, event);
    switch (key.key()) {
        case Qt::Key_R: startReplacing(); return true;
        case Qt::Key_O: ignoreOnce(); return true;
        case Qt::Key_I: ignoreAlways(); return true;
        default: return QDialog::eventFilter(watched, event);
    }
}

}  // namespace fundstelle::desktop
