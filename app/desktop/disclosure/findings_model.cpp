// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/findings_model.h"

#include <algorithm>

#include "adapters/strings.h"
#include "disclosure/findings.h"
#include "wording/disclosure_words.h"

namespace fundstelle::desktop {

namespace {

constexpr int kContextsKept = 500;
constexpr std::size_t kWordsAround = 16;

QString onOneLine(const std::string& utf8) {
    return toQt(utf8).replace(QLatin1Char('\n'), QLatin1String{" / "});
}

}  // namespace

FindingsModel::FindingsModel(Workspace& workspace, QObject* parent) : QAbstractListModel{parent}, m_workspace{workspace}, m_contexts{kContextsKept} {}

void FindingsModel::setFindings(std::vector<project::DocumentFinding> findings) {
    m_findings = std::move(findings);
    sort();
}

void FindingsModel::setFindings(const std::set<model::DocumentId>& documents, std::vector<project::DocumentFinding> findings) {
    std::erase_if(m_findings, [&](const auto& one) { return documents.contains(one.document); });
    m_findings.insert(m_findings.end(), findings.begin(), findings.end());
    sort();
}

void FindingsModel::leaveOut(const std::string& words) {
    std::erase_if(m_findings, [&](const auto& one) { return one.finding.reason != disclosure::Reason::RealName && disclosure::covers(words, one.finding.words); });
    choose();
}

void FindingsModel::sort() {
    m_names.clear();
    std::map<model::DocumentId, std::size_t> ranks;
    if (m_workspace.isOpen()) {
        for (const auto& document : m_workspace.project().documents().all()) {
            ranks.emplace(document.id, ranks.size());
            m_names.emplace(document.id, toQt(document.name));
        }
    }
    std::stable_sort(m_findings.begin(), m_findings.end(), [&](const auto& a, const auto& b) {
        if (a.finding.risk != b.finding.risk) return a.finding.risk > b.finding.risk;
        if (a.document != b.document) return ranks[a.document] < ranks[b.document];
        return a.finding.range < b.finding.range;
    });
    choose();
}

void FindingsModel::setRisk(std::optional<disclosure::Risk> risk) {
    m_risk = risk;
    choose();
}

void FindingsModel::setKind(std::optional<disclosure::Kind> kind) {
    m_kind = kind;
    choose();
}

void FindingsModel::narrow(const QString& letters) {
    m_letters = letters.trimmed();
    choose();
}

void FindingsModel::choose() {
    const auto fits = [&](const project::DocumentFinding& one) {
        if ((m_risk && one.finding.risk != *m_risk) || (m_kind && one.finding.kind != *m_kind)) return false;
        return m_letters.isEmpty() || toQt(one.finding.words).contains(m_letters, Qt::CaseInsensitive) || m_names[one.document].contains(m_letters, Qt::CaseInsensitive);
    };
    beginResetModel();
    m_contexts.clear();
    m_rows.clear();
    m_shownCount = 0;
    std::optional<std::size_t> heading;  // its row
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        const auto& one = m_findings[i];
        if (!fits(one)) continue;
        const auto* above = heading ? &m_findings[m_rows[*heading].finding] : nullptr;
        if (above == nullptr || above->document != one.document || above->finding.risk != one.finding.risk) {
            heading = m_rows.size();
            m_rows.push_back({i, 0});
        }
        ++m_rows[*heading].count;
        m_rows.push_back({i, 0});
        ++m_shownCount;
    }
    endResetModel();
}

const project::DocumentFinding* FindingsModel::findingAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.count > 0 ? nullptr : &m_findings[row.finding];
}

int FindingsModel::findingFrom(int row) const {
    for (; row >= 0 && row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].count == 0) return row;
    }
    return -1;
}

ContextLine FindingsModel::contextAt(const QModelIndex& index) const {
    const auto* one = findingAt(index);
    if (one == nullptr) return {};
    const auto key = m_rows[static_cast<std::size_t>(index.row())].finding;
    if (const auto* kept = m_contexts.object(key)) return *kept;
    ContextLine line{{}, toQt(one->finding.words), {}, false};
    try {
        const auto around = m_workspace.project().queries().keyword({one->document, one->finding.range}, kWordsAround);
        line = {onOneLine(around.before), onOneLine(around.words), onOneLine(around.after), false};
    } catch (const Error&) {  // the text is another one since; it is about to be checked anew
    }
    m_contexts.insert(key, new ContextLine{line});
    return line;
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const {
    // Keys go past what is not enabled.
    return findingAt(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

QString FindingsModel::headingOf(const Row& row) const {
    const auto& first = m_findings[row.finding];
    const auto risk = toQt(wording::name_of(first.finding.risk, m_workspace.language()));
    return tr("%1 · Risiko %2").arg(m_names.at(first.document), risk);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto language = m_workspace.language();
    const auto* one = findingAt(index);
    if (one == nullptr) {
        const auto& row = m_rows[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return headingOf(row);
        return role == CountRole ? QVariant{row.count} : QVariant{};
    }
    switch (role) {
        case Qt::DisplayRole: return toQt(one->finding.words);
        case KindRole: return toQt(wording::name_of(one->finding.kind, language));
        case ReasonRole:
        case Qt::ToolTipRole: return toQt(wording::name_of(one->finding.reason, language));
        case ParagraphRole: return static_cast<qlonglong>(one->paragraph);
        case Qt::AccessibleTextRole: {
            const auto line = contextAt(index);
            return tr("%1: %2, Absatz %3, %4. %5").arg(index.data(KindRole).toString(), line.words).arg(one->paragraph).arg(index.data(ReasonRole).toString(), line.before + line.words + line.after);
        }
        default: return {};
    }
}

}  // namespace fundstelle::desktop
