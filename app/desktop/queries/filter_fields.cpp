// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/filter_fields.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <set>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

/// What the box of documents says of an entry: its kind, and the key of a group or set.
enum class Which { All, Activated, Chosen, Group, Set };
constexpr int kKindRole = Qt::UserRole;
constexpr int kKeyRole = Qt::UserRole + 1;
constexpr int kAnyRole = -1;
const QByteArray kSeveral = QByteArrayLiteral("several");  ///< coders, of a query that was made elsewhere

void narrowBox(QComboBox& box) {
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(4);
}

/// Selects the entry of that kind and key.
void choose(QComboBox& box, Which which, const QByteArray& key = {}) {
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i, kKindRole).toInt() == static_cast<int>(which) && box.itemData(i, kKeyRole).toByteArray() == key) return box.setCurrentIndex(i);
    }
}

}  // namespace

ConditionRow::ConditionRow(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_variable{new QComboBox{this}}, m_sign{new QComboBox{this}}, m_value{new QComboBox{this}} {
    m_variable->setAccessibleName(tr("Variable"));
    m_sign->setAccessibleName(tr("Vergleich"));
    m_value->setAccessibleName(tr("Wert"));
    m_sign->addItems({QStringLiteral("="), QStringLiteral("≠"), QStringLiteral("<"), QStringLiteral(">")});
    m_value->setEditable(true);
    for (auto* box : {m_variable, m_value}) narrowBox(*box);
    auto* remove = new QToolButton{this};
    remove->setText(QStringLiteral("✕"));
    remove->setToolTip(tr("Bedingung entfernen"));
    remove->setAccessibleName(tr("Bedingung entfernen"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_variable, 3);
    row->addWidget(m_sign);
    row->addWidget(m_value, 3);
    row->addWidget(remove);
    for (const auto& variable : workspace.project().variables().all()) m_variable->addItem(toQt(variable.name));
    offerValues();
    connect(m_variable, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        emit edited();
    });
    connect(m_sign, &QComboBox::currentIndexChanged, this, &ConditionRow::edited);
    connect(m_value, &QComboBox::currentTextChanged, this, &ConditionRow::edited);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removalWanted);
}

void ConditionRow::offerValues() {
    const QSignalBlocker quiet{m_value};
    const auto kept = m_value->currentText();
    m_value->clear();
    auto& variables = m_workspace.project().variables();
    std::set<QString> values;
    for (const auto& variable : variables.all()) {
        if (toQt(variable.name) != m_variable->currentText()) continue;
        for (const auto& value : variables.values()) {
            if (value.variable == variable.id) values.insert(toQt(value.value));
        }
    }
    for (const auto& value : values) m_value->addItem(value);
    if (values.contains(kept)) m_value->setCurrentText(kept);
    else m_value->setCurrentIndex(-1);
    if (!values.contains(kept)) m_value->clearEditText();
}

std::optional<analysis::Condition> ConditionRow::condition() const {
    if (m_variable->currentText().isEmpty() || m_value->currentText().isEmpty()) return std::nullopt;
    return analysis::Condition{toCore(m_variable->currentText()), static_cast<analysis::Condition::Comparison>(m_sign->currentIndex()), toCore(m_value->currentText())};
}

void ConditionRow::setCondition(const analysis::Condition& condition) {
    const QSignalBlocker quiet{this};
    if (m_variable->findText(toQt(condition.variable)) < 0) m_variable->addItem(toQt(condition.variable));
    m_variable->setCurrentText(toQt(condition.variable));
    m_sign->setCurrentIndex(static_cast<int>(condition.comparison));
    m_value->setEditText(toQt(condition.value));
}

FilterFields::FilterFields(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_documents{new QComboBox{this}},
      m_coders{new QComboBox{this}},
      m_roles{new QComboBox{this}},
      m_weight{new QSpinBox{this}},
      m_rows{new QVBoxLayout},
      m_add{new QToolButton{this}} {
    m_roles->addItem(tr("Alle Rollen"), kAnyRole);
    m_roles->addItem(tr("Interviewte"), static_cast<int>(model::Role::Interviewee));
    m_roles->addItem(tr("Interviewende"), static_cast<int>(model::Role::Interviewer));
    m_roles->addItem(tr("Sonstige"), static_cast<int>(model::Role::Other));
    m_weight->setRange(0, 100);
    m_weight->setSpecialValueText(tr("jedes"));
    m_weight->setPrefix(tr("ab "));
    m_add->setText(tr("+ Bedingung"));
    m_add->setToolTip(tr("Nur Dokumente mit einem bestimmten Wert einer Variable"));
    m_documents->setAccessibleName(tr("Welche Dokumente"));
    m_coders->setAccessibleName(tr("Wer kodiert hat"));
    m_roles->setAccessibleName(tr("Wer spricht"));
    m_weight->setAccessibleName(tr("Gewicht"));
    m_rows->setSpacing(4);
    auto* form = new QFormLayout{this};
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Dokumente"), m_documents);
    form->addRow(tr("Wer spricht"), m_roles);
    form->addRow(tr("Kodiert von"), m_coders);
    form->addRow(tr("Gewicht"), m_weight);
    form->addRow(m_rows);
    form->addRow(m_add);
    for (auto* box : {m_documents, m_coders, m_roles}) {
        narrowBox(*box);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterFields::edited);
    }
    connect(m_weight, &QSpinBox::valueChanged, this, &FilterFields::edited);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addCondition().variable().setFocus();
        emit edited();
    });
    offer();
}

void FilterFields::offer() {
    const auto now = filter();
    const QSignalBlocker quiet{m_documents};
    const QSignalBlocker quiet2{m_coders};
    const bool follows = followsActivation();
    m_documents->clear();
    const auto add = [this](const QString& words, Which which, const QByteArray& key = {}) {
        m_documents->addItem(words);
        m_documents->setItemData(m_documents->count() - 1, static_cast<int>(which), kKindRole);
        m_documents->setItemData(m_documents->count() - 1, key, kKeyRole);
    };
    add(tr("Alle Dokumente"), Which::All);
    add(tr("Aktivierte Dokumente"), Which::Activated);
    m_coders->clear();
    m_coders->addItem(tr("Allen"));
    if (m_kept.coders.size() > 1) m_coders->addItem(tr("%n Personen", nullptr, static_cast<int>(m_kept.coders.size())), kSeveral);
    if (now.coders.size() > 1) m_coders->setCurrentIndex(1);
    if (!m_kept.documents.empty()) add(tr("%n gewählte Dokumente", nullptr, static_cast<int>(m_kept.documents.size())), Which::Chosen);
    if (!m_workspace.isOpen()) return;
    for (const auto& group : m_workspace.project().documents().groups()) add(tr("Gruppe %1").arg(toQt(group.name)), Which::Group, toBytes(group.id.uuid()));
    for (const auto& set : m_workspace.project().documents().sets()) add(tr("Set %1").arg(toQt(set.name)), Which::Set, toBytes(set.id.uuid()));
    if (follows) choose(*m_documents, Which::Activated);
    else if (now.group) choose(*m_documents, Which::Group, toBytes(now.group->uuid()));
    else if (now.set) choose(*m_documents, Which::Set, toBytes(now.set->uuid()));
    else if (!now.documents.empty()) choose(*m_documents, Which::Chosen);
    for (const auto& coder : m_workspace.project().codings().coders()) {
        m_coders->addItem(toQt(coder.name), toBytes(coder.id.uuid()));
        if (now.coders.size() == 1 && now.coders.front() == coder.id) m_coders->setCurrentIndex(m_coders->count() - 1);
    }
}

bool FilterFields::followsActivation() const {
    return m_documents->currentData(kKindRole).toInt() == static_cast<int>(Which::Activated);
}

analysis::Filter FilterFields::filter() const {
    auto filter = m_kept;
    filter.documents.clear();
    filter.group.reset();
    filter.set.reset();
    const auto key = toUuid(m_documents->currentData(kKeyRole).toByteArray());
    switch (static_cast<Which>(m_documents->currentData(kKindRole).toInt())) {
        case Which::All: break;
        case Which::Activated:
            for (const auto& document : m_workspace.isOpen() ? m_workspace.project().documents().all() : std::vector<model::Document>{}) {
                if (m_workspace.isActive(document.id)) filter.documents.push_back(document.id);
            }
            break;
        case Which::Chosen: filter.documents = m_kept.documents; break;
        case Which::Group: filter.group = model::GroupId{*key}; break;
        case Which::Set: filter.set = model::SetId{*key}; break;
    }
    filter.coders.clear();
    if (const auto coder = toUuid(m_coders->currentData().toByteArray())) filter.coders = {model::CoderId{*coder}};
    else if (m_coders->currentData().toByteArray() == kSeveral) filter.coders = m_kept.coders;
    filter.role.reset();
    if (const int role = m_roles->currentData().toInt(); role != kAnyRole) filter.role = static_cast<model::Role>(role);
    filter.min_weight = m_weight->value();
    filter.conditions.clear();
    for (const auto* row : m_conditions) {
        if (const auto condition = row->condition()) filter.conditions.push_back(*condition);
    }
    return filter;
}

void FilterFields::setFilter(const analysis::Filter& filter) {
    const QSignalBlocker quiet{this};
    m_kept = filter;
    m_documents->setCurrentIndex(0);
    m_coders->setCurrentIndex(0);
    offer();
    if (filter.group) choose(*m_documents, Which::Group, toBytes(filter.group->uuid()));
    else if (filter.set) choose(*m_documents, Which::Set, toBytes(filter.set->uuid()));
    else choose(*m_documents, filter.documents.empty() ? Which::All : Which::Chosen);
    if (filter.coders.size() > 1) m_coders->setCurrentIndex(1);
    else m_coders->setCurrentIndex(filter.coders.size() == 1 ? std::max(0, m_coders->findData(toBytes(filter.coders.front().uuid()))) : 0);
    m_roles->setCurrentIndex(m_roles->findData(filter.role ? static_cast<int>(*filter.role) : kAnyRole));
    m_weight->setValue(filter.min_weight);
    removeConditions();
    for (const auto& condition : filter.conditions) addCondition().setCondition(condition);
}

ConditionRow& FilterFields::addCondition() {
    auto* row = new ConditionRow{m_workspace, this};
    m_conditions.push_back(row);
    m_rows->addWidget(row);
    connect(row, &ConditionRow::edited, this, &FilterFields::edited);
    connect(row, &ConditionRow::removalWanted, this, [this, row] {
        std::erase(m_conditions, row);
        row->hide();
        row->deleteLater();
        m_add->setFocus();
        emit edited();
    });
    return *row;
}

void FilterFields::removeConditions() {
    for (auto* row : m_conditions) {
        row->hide();
        row->deleteLater();
    }
    m_conditions.clear();
}

}  // namespace fundstelle::desktop
