// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_options.h"

#include <QHBoxLayout>
#include <QSettings>
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "adapters/strings.h"
#include "analysis/condition_list.h"

namespace fundstelle::desktop {

namespace {

using analysis::MatrixColumns;

const QString kActive = QStringLiteral("active");
const QString kGroup = QStringLiteral("group/");
const QString kSet = QStringLiteral("set/");

/// Of the matrix; the variables stand behind them.
constexpr std::array kFixedColumns{MatrixColumns::Documents, MatrixColumns::Groups, MatrixColumns::Sets, MatrixColumns::Speakers};

const QString kSmallCells = QStringLiteral("tables/smallCells");
constexpr std::array kThresholds{0, 3, 5, 10};  ///< 0: none

QComboBox* makeBox(const QString& name, const QStringList& entries, QWidget* parent) {
    auto* box = new QComboBox{parent};
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItems(entries);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(280);
    return box;
}

/// Fills a box anew; what was chosen stays if it is still there.
void refillBox(QComboBox& box, const QStringList& entries, const QString& wanted) {
    box.clear();
    box.addItems(entries);
    box.setCurrentIndex(std::max(0, static_cast<int>(entries.indexOf(wanted))));
}

template <class Things>
auto named(const Things& things, const QString& name) {
    return std::find_if(things.begin(), things.end(), [&](const auto& thing) { return toQt(thing.name) == name; });
}

}  // namespace

int smallCells() {
    return QSettings{}.value(kSmallCells).toInt();
}

TableOptions::TableOptions(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_kind{makeBox(tr("Tabelle"), {tr("Häufigkeiten"), tr("Code-Matrix"), tr("Kreuztabelle"), tr("Nennungen"), tr("Code-Relationen"), tr("Textabdeckung"), tr("Kodierstand"), tr("Dokumentenvergleich"), tr("Typologie")}, this)},
      m_columns{makeBox(tr("Spalten"), {}, this)},
      m_conditions{new QLineEdit{this}},
      m_addColumn{new QToolButton{this}},
      m_content{makeBox(tr("Was gesagt wurde: die Codes unter diesem"), {}, this)},
      m_question{makeBox(tr("Die Frage: ihre Antworten sind die Codes darunter"), {}, this)},
      m_relation{makeBox(tr("Was gezählt wird"), {tr("Überschneidungen"), tr("Überlappende Paare"), tr("Paare in der Nähe"), tr("Gemeinsame Dokumente")}, this)},
      m_classes{makeBox(tr("Codes oder Sets von Codes"), {tr("Codes"), tr("Code-Sets")}, this)},
      m_distance{new QSpinBox{this}},
      m_unit{makeBox(tr("Maß des Abstands"), {tr("Zeichen"), tr("Sätze"), tr("Beiträge"), tr("Absätze")}, this)},
      m_share{makeBox(tr("Zahlen oder Prozente"), {tr("Anzahl"), tr("% der Zeile"), tr("% der Spalte (Segmente)"), tr("% der Spalte (Dokumente)")}, this)},
      m_button{new QToolButton{this}},
      m_menu{new QMenu{this}},
      m_documentsMenu{nullptr},
      m_smallMenu{nullptr} {
    m_conditions->setPlaceholderText(tr("Spalten, etwa: Kommunentyp=Kreis; Kommunentyp=Stadt & Dauer>40"));
    m_conditions->setAccessibleName(tr("Spalten der Kreuztabelle"));
    m_conditions->setToolTip(tr("Je Spalte eine Bedingung; „;“ trennt Spalten, „&“ verbindet Bedingungen"));
    m_conditions->setMinimumWidth(240);
    m_addColumn->setText(tr("+ Spalte"));
    m_addColumn->setToolTip(tr("Spalte für einen Wert einer Variablen"));
    m_addColumn->setPopupMode(QToolButton::InstantPopup);
    m_addColumn->setMenu(new QMenu{m_addColumn});
    m_distance->setRange(0, 99);
    m_distance->setValue(1);
    m_distance->setPrefix(tr("bis "));
    m_distance->setAccessibleName(tr("Größter Abstand"));
    m_button->setText(tr("Optionen"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    makeMenu();

    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(8);
    for (auto* widget : std::initializer_list<QWidget*>{m_kind, m_columns, m_content, m_question, m_relation, m_classes, m_distance, m_unit, m_conditions, m_addColumn, m_share, m_button}) {
        layout->addWidget(widget, widget == m_conditions ? 1 : 0);
    }
    layout->addStretch(0);

    const auto choose = [this] {
        if (m_quiet) return;
        showWhatMatters();
        keep();
        emit changed();
    };
    for (auto* box : {m_columns, m_content, m_question, m_relation, m_classes, m_unit, m_share}) connect(box, &QComboBox::currentIndexChanged, this, choose);
    connect(m_distance, &QSpinBox::valueChanged, this, choose);
    connect(m_conditions, &QLineEdit::editingFinished, this, choose);
    for (auto* action : {m_subcodes, m_once, m_activeCodes}) connect(action, &QAction::toggled, this, choose);
    connect(m_heat, &QAction::toggled, this, [this](bool heat) {
        if (m_quiet) return;
        keep();
        emit heatChanged(heat);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        QSettings{}.setValue(QStringLiteral("tables/kind"), m_kind->currentIndex());
        refill();
        emit heatChanged(heat());
        emit changed();
    });
    connect(m_addColumn->menu(), &QMenu::aboutToShow, this, &TableOptions::fillColumnsMenu);
    connect(m_documentsMenu, &QMenu::aboutToShow, this, &TableOptions::fillDocumentsMenu);
    m_kind->setCurrentIndex(std::clamp(QSettings{}.value(QStringLiteral("tables/kind")).toInt(), 0, m_kind->count() - 1));
    refill();
}

void TableOptions::makeMenu() {
    const auto add = [this](const QString& words) {
        auto* action = m_menu->addAction(words);
        action->setCheckable(true);
        return action;
    };
    m_subcodes = add(tr("Untercodes mitzählen"));
    m_once = add(tr("Jedes Dokument einmal zählen"));
    m_activeCodes = add(tr("Nur aktivierte Codes"));
    m_documentsMenu = m_menu->addMenu(tr("Dokumente"));
    makeSmallCellsMenu();
    m_menu->addSeparator();
    m_heat = add(tr("Größere Zahlen kräftiger tönen"));
}

void TableOptions::makeSmallCellsMenu() {
    m_smallMenu = m_menu->addMenu(tr("Kleine Zahlen"));
    m_smallMenu->setToolTipsVisible(true);
    auto* choices = new QActionGroup{m_smallMenu};
    for (const int threshold : kThresholds) {
        auto* action = choices->addAction(threshold == 0 ? tr("Alle zeigen") : tr("Unter %1 verbergen").arg(threshold));
        action->setToolTip(threshold == 0 ? QString{} : tr("Sie führen zu Einzelnen; verborgen wird auch, woraus sie sich errechnen ließen"));
        action->setCheckable(true);
        action->setData(threshold);
        action->setChecked(threshold == smallCells());
        m_smallMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, threshold] {
            QSettings{}.setValue(kSmallCells, threshold);
            emit changed();
        });
    }
}

TableKind TableOptions::kind() const {
    return static_cast<TableKind>(m_kind->currentIndex());
}

void TableOptions::setKind(TableKind kind) {
    m_kind->setCurrentIndex(static_cast<int>(kind));
}

bool TableOptions::regardsActivation() const {
    return m_documents == kActive || (m_activeCodes->isChecked() && m_activeCodes->isVisible());
}

void TableOptions::addButton(QWidget* button) {
    layout()->addWidget(button);
}

void TableOptions::showWhatMatters() {
    const auto is = [this](std::initializer_list<TableKind> kinds) { return std::find(kinds.begin(), kinds.end(), kind()) != kinds.end(); };
    using enum TableKind;
    m_columns->setVisible(is({Frequencies, Matrix, Typology}));
    m_conditions->setVisible(is({Crosstab}));
    m_addColumn->setVisible(is({Crosstab}));
    m_content->setVisible(is({Mentions}));
    m_question->setVisible(is({Mentions}));
    m_relation->setVisible(is({Relations}));
    m_classes->setVisible(is({Relations}));
    const bool near = is({Relations}) && m_relation->currentIndex() == static_cast<int>(analysis::RelationKind::Near);
    m_distance->setVisible(near);
    m_unit->setVisible(near);
    m_share->setVisible(is({Matrix, Crosstab}));
    m_subcodes->setVisible(is({Frequencies, Matrix, Crosstab, Mentions, Relations, Comparison, Typology}));
    m_smallMenu->menuAction()->setVisible(is({Frequencies, Matrix, Crosstab, Mentions, Relations, Typology}));
    m_once->setVisible(is({Matrix, Crosstab}) || (is({Frequencies}) && m_columns->currentIndex() > 0));
    m_activeCodes->setVisible(!is({Mentions}) && !(is({Relations}) && m_classes->currentIndex() == 1));
    // Shares of documents count each document once anyway.
    m_once->setEnabled(!m_share->isVisibleTo(this) || m_share->currentIndex() != 3);
}

void TableOptions::refill() {
    m_quiet = true;
    QStringList columns{tr("Ohne Aufteilung")};
    QStringList codes;
    if (kind() == TableKind::Typology) columns.clear();
    if (kind() == TableKind::Matrix) columns = {tr("Dokumente"), tr("Gruppen"), tr("Sets"), tr("Sprechende")};
    if (m_workspace.isOpen()) {
        for (const auto& variable : m_workspace.project().variables().all()) columns << toQt(variable.name);
        const auto& tree = m_workspace.project().codebook().tree();
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (tree.subtree_end(i) > i + 1) codes << toQt(tree.path(i));
        }
    }
    const auto kept = [this](const char* name) { return QSettings{}.value(QStringLiteral("tables/%1/%2").arg(m_kind->currentIndex()).arg(QLatin1String{name})); };
    refillBox(*m_columns, columns, kept("columns").toString());
    refillBox(*m_content, codes, kept("content").toString());
    refillBox(*m_question, codes, kept("question").isValid() ? kept("question").toString() : codes.value(1));
    restore();
    m_quiet = false;
    showWhatMatters();
}

void TableOptions::restore() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("tables/%1").arg(m_kind->currentIndex()));
    if (!m_conditions->hasFocus()) m_conditions->setText(settings.value(QStringLiteral("conditions")).toString());  // what is being written stays
    m_relation->setCurrentIndex(settings.value(QStringLiteral("relation"), 0).toInt());
    m_classes->setCurrentIndex(settings.value(QStringLiteral("classes"), 0).toInt());
    m_distance->setValue(settings.value(QStringLiteral("distance"), 1).toInt());
    m_unit->setCurrentIndex(settings.value(QStringLiteral("unit"), static_cast<int>(analysis::DistanceUnit::Paragraph)).toInt());
    m_share->setCurrentIndex(settings.value(QStringLiteral("share"), 0).toInt());
    m_subcodes->setChecked(settings.value(QStringLiteral("subcodes")).toBool());
    m_once->setChecked(settings.value(QStringLiteral("once")).toBool());
    m_activeCodes->setChecked(settings.value(QStringLiteral("activeCodes")).toBool());
    m_heat->setChecked(settings.value(QStringLiteral("heat")).toBool());
    m_documents = settings.value(QStringLiteral("documents")).toString();
}

void TableOptions::keep() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("tables/%1").arg(m_kind->currentIndex()));
    settings.setValue(QStringLiteral("columns"), m_columns->currentText());
    settings.setValue(QStringLiteral("content"), m_content->currentText());
    settings.setValue(QStringLiteral("question"), m_question->currentText());
    settings.setValue(QStringLiteral("conditions"), m_conditions->text());
    settings.setValue(QStringLiteral("relation"), m_relation->currentIndex());
    settings.setValue(QStringLiteral("classes"), m_classes->currentIndex());
    settings.setValue(QStringLiteral("distance"), m_distance->value());
    settings.setValue(QStringLiteral("unit"), m_unit->currentIndex());
    settings.setValue(QStringLiteral("share"), m_share->currentIndex());
    settings.setValue(QStringLiteral("subcodes"), m_subcodes->isChecked());
    settings.setValue(QStringLiteral("once"), m_once->isChecked());
    settings.setValue(QStringLiteral("activeCodes"), m_activeCodes->isChecked());
    settings.setValue(QStringLiteral("heat"), m_heat->isChecked());
    settings.setValue(QStringLiteral("documents"), m_documents);
}

void TableOptions::fillDocumentsMenu() {
    m_documentsMenu->clear();
    auto* choices = new QActionGroup{m_documentsMenu};
    const auto add = [&](const QString& words, const QString& documents) {
        auto* action = choices->addAction(words);
        action->setCheckable(true);
        action->setChecked(documents == m_documents);
        m_documentsMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, documents] {
            m_documents = documents;
            keep();
            emit changed();
        });
    };
    add(tr("Alle"), {});
    add(tr("Aktivierte"), kActive);
    if (!m_workspace.isOpen()) return;
    m_documentsMenu->addSeparator();
    for (const auto& group : m_workspace.project().documents().groups()) add(tr("Gruppe „%1“").arg(toQt(group.name)), kGroup + toQt(group.name));
    m_documentsMenu->addSeparator();
    for (const auto& set : m_workspace.project().documents().sets()) add(tr("Set „%1“").arg(toQt(set.name)), kSet + toQt(set.name));
}

void TableOptions::fillColumnsMenu() {
    auto* menu = m_addColumn->menu();
    menu->clear();
    if (!m_workspace.isOpen()) return;
    std::map<std::string, std::set<std::string>> values;
    for (const auto& document : m_workspace.project().queries().snapshot().documents) {
        for (const auto& [variable, value] : document.values) values[variable].insert(value);
    }
    for (const auto& variable : m_workspace.project().variables().all()) {
        if (!values.contains(variable.name)) continue;
        auto* submenu = menu->addMenu(toQt(variable.name));
        for (const auto& value : values.at(variable.name)) {
            submenu->addAction(toQt(value), this, [this, name = variable.name, value] {
                const auto column = toQt(analysis::to_text({{{name, analysis::Condition::Comparison::Equal, value}}}));
                m_conditions->setText(m_conditions->text().trimmed().isEmpty() ? column : m_conditions->text().trimmed() + QStringLiteral("; ") + column);
                keep();
                emit changed();
            });
        }
    }
    if (menu->isEmpty()) menu->addAction(tr("Noch hat kein Dokument einen Wert"))->setEnabled(false);
}

analysis::Filter TableOptions::filter() const {
    analysis::Filter filter;
    auto& documents = m_workspace.project().documents();
    if (m_documents == kActive) {
        for (const auto& document : m_workspace.project().queries().snapshot().documents) {
            if (m_workspace.isActive(document.id)) filter.documents.push_back(document.id);
        }
    } else if (m_documents.startsWith(kGroup)) {
        const auto groups = documents.groups();
        if (const auto group = named(groups, m_documents.mid(kGroup.size())); group != groups.end()) filter.group = group->id;
    } else if (m_documents.startsWith(kSet)) {
        const auto sets = documents.sets();
        if (const auto set = named(sets, m_documents.mid(kSet.size())); set != sets.end()) filter.set = set->id;
    }
    return filter;
}

TableChoice TableOptions::choice() const {
    TableChoice choice;
    choice.kind = kind();
    choice.subcodes = m_subcodes->isChecked() ? analysis::Subcodes::Include : analysis::Subcodes::Exclude;
    choice.counting = m_once->isChecked() ? analysis::Counting::OncePerDocument : analysis::Counting::Segments;
    choice.filter = filter();
    choice.smallCells = smallCells();
    if (m_activeCodes->isChecked() && m_activeCodes->isVisible() && m_workspace.activeCodeCount() > 0) {
        choice.codes.emplace(m_workspace.activeCodes().begin(), m_workspace.activeCodes().end());
    }
    const auto column = m_columns->currentIndex();
    switch (choice.kind) {
        case TableKind::Frequencies:
            if (column > 0) choice.columns = {MatrixColumns::Variable, toCore(m_columns->currentText())};
            break;
        case TableKind::Matrix:
            if (column < static_cast<int>(kFixedColumns.size())) choice.columns.by = kFixedColumns.at(static_cast<std::size_t>(std::max(0, column)));
            else choice.columns = {MatrixColumns::Variable, toCore(m_columns->currentText())};
            break;
        case TableKind::Crosstab:
            choice.columns = {MatrixColumns::Conditions, {}, analysis::parse_condition_lists(toCore(m_conditions->text()))};
            for (const auto& conditions : choice.columns.conditions) {
                for (const auto& condition : conditions) static_cast<void>(m_workspace.project().variables().named(condition.variable));
            }
            break;
        case TableKind::Typology: choice.columns = {MatrixColumns::Variable, toCore(m_columns->currentText())}; break;
        case TableKind::Mentions: {
            const auto& tree = m_workspace.project().codebook().tree();
            const auto chosen = [&](const QComboBox& box) -> std::optional<model::CodeId> {
                const auto found = tree.find(toCore(box.currentText()));
                return found.empty() ? std::nullopt : std::optional{tree[found.front()].id};
            };
            choice.content = chosen(*m_content);
            choice.question = chosen(*m_question);
            break;
        }
        case TableKind::Relations:
            choice.relation = static_cast<analysis::RelationKind>(m_relation->currentIndex());
            choice.codeSets = m_classes->currentIndex() == 1;
            choice.distance = m_distance->value();
            choice.unit = static_cast<analysis::DistanceUnit>(m_unit->currentIndex());
            break;
        case TableKind::Coverage:
        case TableKind::CodingState:
        case TableKind::Comparison: break;
    }
    if (choice.kind == TableKind::Matrix || choice.kind == TableKind::Crosstab) {
        if (m_share->currentIndex() > 0) choice.share = static_cast<analysis::Share>(m_share->currentIndex() - 1);
    }
    return choice;
}

}  // namespace fundstelle::desktop
