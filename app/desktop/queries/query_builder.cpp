// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/query_builder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "queries/operators.h"

namespace fundstelle::desktop {

namespace {

using analysis::Operator;

constexpr int kMostApart = 100'000;

bool counts(Operator operation) {
    return operation == Operator::AtLeast || operation == Operator::OverlappingAtLeast;
}

bool measures(Operator operation) {
    return operation == Operator::FollowedBy || operation == Operator::Near;
}

bool makesPassages(Operator operation) {
    return operation == Operator::Overlapping || operation == Operator::OverlappingAtLeast;
}

}  // namespace

QueryBuilder::QueryBuilder(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_operation{new QComboBox{this}},
      m_sentence{new QLabel{this}},
      m_nameOfA{new QLabel{this}},
      m_a{new CodeField{workspace, this}},
      m_takeActivated{new QToolButton{this}},
      m_nameOfB{new QLabel{this}},
      m_b{new CodeField{workspace, this}},
      m_atLeast{new QSpinBox{this}},
      m_distanceRow{new QWidget{this}},
      m_distance{new QSpinBox{this}},
      m_unit{new QComboBox{this}},
      m_side{new QComboBox{this}},
      m_subcodes{new QCheckBox{tr("mit Untercodes"), this}},
      m_list{new QCheckBox{tr("Segmente einzeln"), this}},
      m_showFilter{new QToolButton{this}},
      m_filter{new FilterFields{workspace, this}} {
    for (const auto operation : allOperators()) {
        m_operation->addItem(operatorName(operation), static_cast<int>(operation));
        m_operation->setItemData(m_operation->count() - 1, operatorSentence(operation), Qt::ToolTipRole);
    }
    drawFigures();
    m_operation->setIconSize({40, 20});
    m_operation->setMaxVisibleItems(static_cast<int>(allOperators().size()));
    m_operation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_operation->setMinimumContentsLength(12);
    m_operation->setAccessibleName(tr("Wie die Codes zueinander stehen"));
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_a->setAccessibleName(tr("Codes A"));
    m_b->setAccessibleName(tr("Codes B"));
    m_takeActivated->setText(tr("Aktivierte"));
    m_takeActivated->setToolTip(tr("Die aktivierten Codes übernehmen"));
    m_takeActivated->setAccessibleName(tr("Die aktivierten Codes in A übernehmen"));
    m_atLeast->setRange(1, 99);
    m_atLeast->setPrefix(tr("mindestens "));
    m_atLeast->setSuffix(tr(" Codes zugleich"));
    m_atLeast->setAccessibleName(tr("Wie viele Codes zugleich"));
    m_distance->setRange(0, kMostApart);
    m_distance->setPrefix(tr("bis "));
    m_distance->setAccessibleName(tr("Wie weit entfernt höchstens"));
    m_unit->addItems({tr("Zeichen"), tr("Sätze"), tr("Redebeiträge"), tr("Absätze")});  // in the order of DistanceUnit
    m_unit->setAccessibleName(tr("Worin die Entfernung gezählt wird"));
    m_side->addItems({tr("zeigt A"), tr("zeigt B"), tr("zeigt beide")});  // in the order of Side
    m_side->setAccessibleName(tr("Welche Seite gezeigt wird"));
    m_list->setToolTip(tr("Die Segmente, die sich überschneiden, statt der Passage um sie herum"));
    m_showFilter->setText(tr("Filter"));
    m_showFilter->setCheckable(true);
    m_showFilter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showFilter->setAutoRaise(true);

    const auto row = [this](std::initializer_list<QWidget*> widgets, QWidget* holder = nullptr) {
        auto* layout = holder != nullptr ? new QHBoxLayout{holder} : new QHBoxLayout;
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        for (auto* widget : widgets) layout->addWidget(widget);
        layout->addStretch(1);
        return layout;
    };
    for (auto* box : {m_unit, m_side}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
    }
    row({m_distance, m_unit, m_side}, m_distanceRow);
    auto* headingOfA = row({m_nameOfA});
    headingOfA->addWidget(m_takeActivated);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_operation);
    layout->addWidget(m_sentence);
    layout->addLayout(headingOfA);
    layout->addWidget(m_a);
    layout->addWidget(m_nameOfB);
    layout->addWidget(m_b);
    layout->addWidget(m_atLeast);
    layout->addWidget(m_distanceRow);
    auto* switches = row({m_subcodes, m_list});
    switches->addWidget(m_showFilter);
    layout->addLayout(switches);
    layout->addWidget(m_filter);
    m_filter->hide();
    connectFields();
    setQuery({});
}

void QueryBuilder::connectFields() {
    for (auto* box : {m_operation, m_unit, m_side}) connect(box, &QComboBox::currentIndexChanged, this, &QueryBuilder::edited);
    for (auto* number : {m_atLeast, m_distance}) connect(number, &QSpinBox::valueChanged, this, &QueryBuilder::edited);
    for (auto* box : {m_subcodes, m_list}) connect(box, &QCheckBox::toggled, this, &QueryBuilder::edited);
    for (auto* field : {m_a, m_b}) connect(field, &CodeField::edited, this, &QueryBuilder::edited);
    connect(m_filter, &FilterFields::edited, this, &QueryBuilder::edited);
    connect(this, &QueryBuilder::edited, this, &QueryBuilder::refresh);
    connect(m_showFilter, &QToolButton::toggled, m_filter, &QWidget::setVisible);
    connect(m_showFilter, &QToolButton::toggled, this, &QueryBuilder::refresh);
    connect(m_takeActivated, &QToolButton::clicked, this, [this] { m_a->add({m_workspace.activeCodes().begin(), m_workspace.activeCodes().end()}); });
    connect(&m_workspace, &Workspace::activationChanged, this, &QueryBuilder::refresh);
    for (const auto signal : {&Workspace::documentsChanged, &Workspace::codingsChanged, &Workspace::opened}) connect(&m_workspace, signal, m_filter, &FilterFields::offer);
    connect(&m_workspace, &Workspace::closed, this, [this] { setQuery({}); });
}

void QueryBuilder::drawFigures() {
    for (int i = 0; i < m_operation->count(); ++i) m_operation->setItemIcon(i, operatorFigure(static_cast<Operator>(m_operation->itemData(i).toInt())));
}

void QueryBuilder::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) drawFigures();
}

Operator QueryBuilder::chosen() const {
    return static_cast<Operator>(m_operation->currentData().toInt());
}

analysis::Query QueryBuilder::query() const {
    analysis::Query query;
    query.operation = chosen();
    query.codes = m_a->codes();
    if (query.operation != Operator::Any) query.with = m_b->codes();
    query.subcodes = m_subcodes->isChecked() ? analysis::Subcodes::Include : analysis::Subcodes::Exclude;
    // What the operator does not ask for stays as in a new query, so that equal questions are equal.
    if (counts(query.operation)) query.at_least = static_cast<std::size_t>(m_atLeast->value());
    if (measures(query.operation)) {
        query.distance = m_distance->value();
        query.unit = static_cast<analysis::DistanceUnit>(m_unit->currentIndex());
        query.show = static_cast<analysis::Side>(m_side->currentIndex());
    }
    query.list_codings = makesPassages(query.operation) && m_list->isChecked();
    query.filter = m_filter->filter();
    return query;
}

void QueryBuilder::setQuery(const analysis::Query& query) {
    {
        const QSignalBlocker quiet{this};
        m_operation->setCurrentIndex(m_operation->findData(static_cast<int>(query.operation)));
        m_a->setCodes(query.codes);
        m_b->setCodes(query.with);
        m_subcodes->setChecked(query.subcodes == analysis::Subcodes::Include);
        m_atLeast->setValue(static_cast<int>(query.at_least));
        m_distance->setValue(static_cast<int>(query.distance));
        m_unit->setCurrentIndex(static_cast<int>(query.unit));
        m_side->setCurrentIndex(static_cast<int>(query.show));
        m_list->setChecked(query.list_codings);
        m_filter->setFilter(query.filter);
    }
    if (query.filter != analysis::Filter{}) m_showFilter->setChecked(true);
    refresh();
}

QString QueryBuilder::missing() const {
    const auto operation = chosen();
    if (operation == Operator::Any) return {};
    const auto classes = m_a->codes().size() + m_b->codes().size();
    if (m_a->codes().empty()) return tr("Codes aus dem Codebaum in das Feld A ziehen, oder dort tippen.");
    if (analysis::needs_with(operation) && m_b->codes().empty()) return tr("Jetzt noch Codes in das Feld B ziehen.");
    if (analysis::compares_classes(operation) && classes < 2) return tr("Noch einen Code hinzufügen: verglichen werden mindestens zwei.");
    return {};
}

void QueryBuilder::refresh() {
    const auto operation = chosen();
    const bool several = analysis::compares_classes(operation);
    m_sentence->setText(operatorSentence(operation));
    m_nameOfA->setText(operation == Operator::Any ? tr("Codes") : tr("Codes A"));
    m_nameOfB->setText(several ? tr("Weitere Codes B") : tr("Codes B"));
    m_a->setHint(operation == Operator::Any ? tr("Alle. Codes hierher ziehen oder tippen") : tr("Codes hierher ziehen oder tippen"));
    m_b->setHint(several ? tr("Keine weiteren") : tr("Codes hierher ziehen oder tippen"));
    for (QWidget* widget : {static_cast<QWidget*>(m_nameOfB), static_cast<QWidget*>(m_b)}) widget->setVisible(operation != Operator::Any);
    m_atLeast->setVisible(counts(operation));
    m_distanceRow->setVisible(measures(operation));
    m_list->setVisible(makesPassages(operation));
    m_takeActivated->setEnabled(m_workspace.activeCodeCount() > 0);
    m_showFilter->setArrowType(m_showFilter->isChecked() ? Qt::DownArrow : Qt::RightArrow);
}

}  // namespace fundstelle::desktop
