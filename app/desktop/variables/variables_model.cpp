// SPDX-License-Identifier: GPL-3.0-or-later
#include "variables/variables_model.h"

#include <QFont>
#include <algorithm>
#include <map>
#include <tuple>

#include "adapters/strings.h"
#include "model/typed_value.h"
#include "text/collation.h"

namespace fundstelle::desktop {

VariablesModel::VariablesModel(Workspace& workspace, QObject* parent) : QAbstractTableModel{parent}, m_workspace{workspace} {}

void VariablesModel::setRows(Rows rows) {
    m_kind = rows;
    m_sortColumn = -1;
    reload();
}

void VariablesModel::narrow(const QString& words) {
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    arrange();
    endResetModel();
}

void VariablesModel::readRows() {
    m_rows.clear();
    m_variables.clear();
    if (!m_workspace.isOpen()) return;
    auto& project = m_workspace.project();
    m_variables = project.variables().all();
    std::map<model::VariableId, std::size_t> columns;
    for (std::size_t i = 0; i < m_variables.size(); ++i) columns.emplace(m_variables[i].id, i);
    const auto documents = project.documents().all();
    const std::vector<std::string> empty(m_variables.size());
    if (m_kind == Rows::Documents) {
        std::map<model::DocumentId, std::size_t> places;
        for (const auto& document : documents) {
            places.emplace(document.id, m_rows.size());
            m_rows.push_back({document.id, toQt(document.name), empty});
        }
        for (auto& value : project.variables().values()) m_rows[places.at(value.document)].values[columns.at(value.variable)] = std::move(value.value);
        return;
    }
    std::map<model::DocumentId, std::vector<model::Speaker>> speakers;
    for (auto& speaker : project.documents().all_speakers()) speakers[speaker.document].push_back(std::move(speaker));
    std::map<model::SpeakerId, std::size_t> places;
    for (const auto& document : documents) {
        auto& here = speakers[document.id];
        std::sort(here.begin(), here.end(), [](const auto& a, const auto& b) { return a.label < b.label; });
        for (const auto& speaker : here) {
            places.emplace(speaker.id, m_rows.size());
            m_rows.push_back({speaker.id, QStringLiteral("%1 · %2").arg(toQt(document.name), toQt(speaker.label)), empty});
        }
    }
    for (auto& value : project.variables().speaker_values()) m_rows[places.at(value.speaker)].values[columns.at(value.variable)] = std::move(value.value);
}

void VariablesModel::reload() {
    const auto variables = m_variables;
    const auto rows = std::move(m_rows);
    m_rows = {};
    readRows();
    if (m_sortColumn >= static_cast<int>(m_variables.size())) m_sortColumn = -1;
    // With the same rows and columns the view keeps its place; what was typed does not jump away by sorting.
    const bool same = !rows.empty() && variables == m_variables &&
                      std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.of == b.of; });
    if (same) {
        if (m_shown.empty()) return;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    arrange();
    endResetModel();
}

bool VariablesModel::matches(const Row& row) const {
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        const auto colon = word.indexOf(QLatin1Char(':'));
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            if (colon > 0 && toQt(m_variables[i].name).compare(word.left(colon), Qt::CaseInsensitive) == 0) {
                return toQt(model::shown_value(m_variables[i].type, row.values[i])).contains(word.mid(colon + 1), Qt::CaseInsensitive);
            }
        }
        if (row.name.contains(word, Qt::CaseInsensitive)) return true;
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            if (toQt(model::shown_value(m_variables[i].type, row.values[i])).contains(word, Qt::CaseInsensitive)) return true;
        }
        return false;
    });
}

void VariablesModel::arrange() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (matches(m_rows[i])) m_shown.push_back(i);
    }
    if (m_sortColumn < 0) return;
    const auto column = static_cast<std::size_t>(m_sortColumn);
    const bool numbers = m_variables[column].type == model::VariableType::Number;
    struct Key {
        bool empty;
        double number;
        std::string words;
    };
    std::map<std::size_t, Key> keys;
    for (const auto row : m_shown) {
        const auto& value = m_rows[row].values[column];
        keys[row] = {value.empty(), numbers ? toQt(value).toDouble() : 0, text::collation_key(value)};
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t a, std::size_t b) {
        const auto& x = keys[a];
        const auto& y = keys[b];
        if (x.empty != y.empty) return y.empty;
        const bool less = std::tie(x.number, x.words) < std::tie(y.number, y.words);
        const bool more = std::tie(y.number, y.words) < std::tie(x.number, x.words);
        return m_sortOrder == Qt::AscendingOrder ? less : more;
    });
}

void VariablesModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column < static_cast<int>(m_variables.size()) ? column : -1;
    m_sortOrder = order;
    beginResetModel();
    arrange();
    endResetModel();
}

int VariablesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int VariablesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_variables.size());
}

const std::string& VariablesModel::keptAt(const QModelIndex& index) const {
    return rowAt(index.row()).values[static_cast<std::size_t>(index.column())];
}

bool VariablesModel::fits(const QModelIndex& index) const {
    return model::typed_value(variableAt(index.column()).type, keptAt(index)).has_value();
}

QString VariablesModel::shownAt(const QModelIndex& index) const {
    return toQt(model::shown_value(variableAt(index.column()).type, keptAt(index)));
}

QVariant VariablesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto type = variableAt(index.column()).type;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole: return shownAt(index);
        case Qt::TextAlignmentRole: return QVariant{(type == model::VariableType::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
        case Qt::CheckStateRole:
            if (type != model::VariableType::Truth || !fits(index)) return {};
            return model::typed_value(type, keptAt(index)) == "1" ? Qt::Checked : Qt::Unchecked;
        case Qt::FontRole: {
            QFont font;
            font.setItalic(true);
            return fits(index) ? QVariant{} : QVariant{font};
        }
        case Qt::ToolTipRole:
            if (!fits(index)) return refusal(type, shownAt(index));
            return type == model::VariableType::Text && !keptAt(index).empty() ? QVariant{shownAt(index)} : QVariant{};
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2: %3").arg(rowAt(index.row()).name, toQt(variableAt(index.column()).name), keptAt(index).empty() ? tr("leer") : shownAt(index));
        default: return {};
    }
}

bool VariablesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role == Qt::CheckStateRole) {
        write({{index, value.toInt() == Qt::Checked ? QStringLiteral("ja") : QStringLiteral("nein")}});
        return true;
    }
    if (role != Qt::EditRole || value.toString() == shownAt(index)) return false;
    write({{index, value.toString()}});
    return true;
}

void VariablesModel::write(const std::vector<std::pair<QModelIndex, QString>>& values) {
    std::vector<project::VariableCell> cells;
    for (const auto& [index, value] : values) cells.push_back({rowAt(index.row()).of, variableAt(index.column()).id, toCore(value)});
    std::vector<project::VariableCell> left;
    m_workspace.performLong(tr("Werte werden eingetragen …"), [&](project::Project& project) { left = project.variables().set_cells(cells); });
    if (left.empty()) return;
    const auto variable = std::find_if(m_variables.begin(), m_variables.end(), [&](const auto& known) { return known.id == left.front().variable; });
    const auto why = refusal(variable->type, toQt(left.front().value));
    emit refused(left.size() == 1 ? why : tr("%1 Und %2 weitere Werte passen nicht zu ihrer Spalte; ihre Zellen blieben, wie sie waren.").arg(why).arg(left.size() - 1));
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole && section < rowCount() ? QVariant{rowAt(section).name} : QVariant{};
    if (section >= columnCount()) return {};
    const auto& variable = variableAt(section);
    if (role == Qt::ToolTipRole) return QStringLiteral("%1 · %2").arg(toQt(variable.name), typeName(variable.type));
    if (role != Qt::DisplayRole) return {};
    const auto arrow = section != m_sortColumn ? QString{} : m_sortOrder == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    return toQt(variable.name) + arrow;
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_workspace.isOpen() || m_workspace.project().read_only()) return flags;
    if (variableAt(index.column()).type == model::VariableType::Truth) flags |= Qt::ItemIsUserCheckable;
    return flags | Qt::ItemIsEditable;
}

QString typeName(model::VariableType type) {
    switch (type) {
        case model::VariableType::Number: return VariablesModel::tr("Zahl");
        case model::VariableType::Date: return VariablesModel::tr("Datum");
        case model::VariableType::Truth: return VariablesModel::tr("Ja/Nein");
        case model::VariableType::Text: break;
    }
    return VariablesModel::tr("Text");
}

QString refusal(model::VariableType type, const QString& value) {
    switch (type) {
        case model::VariableType::Number: return VariablesModel::tr("„%1“ ist keine Zahl, etwa 12 oder 3,5.").arg(value);
        case model::VariableType::Date: return VariablesModel::tr("„%1“ ist kein Datum, etwa 15.03.2021.").arg(value);
        case model::VariableType::Truth: return VariablesModel::tr("„%1“ ist weder „ja“ noch „nein“.").arg(value);
        case model::VariableType::Text: break;
    }
    return {};
}

}  // namespace fundstelle::desktop
