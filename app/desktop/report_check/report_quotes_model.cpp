// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_check/report_quotes_model.h"

#include <algorithm>
#include <numeric>

#include "adapters/strings.h"
#include "wording/report_findings.h"

namespace fundstelle::desktop {

namespace {

using report::QuoteStatus;

int rankOf(const project::ReportQuote& quote) {
    switch (quote.status) {
        case QuoteStatus::Changed: return isGrave(quote) ? 0 : 1;
        case QuoteStatus::NotFound: return 2;
        case QuoteStatus::Marked: return 3;
        case QuoteStatus::Verbatim: return 4;
    }
    return 4;
}

QString onOneLine(const std::string& utf8) {
    return toQt(utf8).simplified();
}

}  // namespace

bool isGrave(const project::ReportQuote& quote) {
    return std::any_of(quote.differences.begin(), quote.differences.end(), [](const auto& difference) { return difference.grave; });
}

bool needsPerson(const project::ReportQuote& quote) {
    return quote.status == QuoteStatus::Changed || quote.status == QuoteStatus::NotFound;
}

ReportQuotesModel::ReportQuotesModel(Workspace& workspace, QObject* parent) : QAbstractListModel{parent}, m_workspace{workspace} {}

void ReportQuotesModel::setCheck(project::ReportCheck check) {
    m_check = std::move(check);
    m_order.resize(m_check.quotes.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return rankOf(m_check.quotes[a]) < rankOf(m_check.quotes[b]); });
    choose();
}

void ReportQuotesModel::setStatus(std::optional<QuoteStatus> status) {
    m_status = status;
    choose();
}

void ReportQuotesModel::narrow(const QString& letters) {
    m_letters = letters.trimmed();
    choose();
}

void ReportQuotesModel::choose() {
    const auto fits = [&](std::size_t i) {
        const auto& quote = m_check.quotes[i];
        if (m_status && quote.status != *m_status) return false;
        if (m_letters.isEmpty()) return true;
        const auto source = toQt(wording::source_place(quote, m_workspace.language()));
        return onOneLine(quote.passage.words).contains(m_letters, Qt::CaseInsensitive) || source.contains(m_letters, Qt::CaseInsensitive);
    };
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown), fits);
    endResetModel();
}

const project::ReportQuote* ReportQuotesModel::quoteAt(const QModelIndex& index) const {
    return index.isValid() ? &m_check.quotes[m_shown[static_cast<std::size_t>(index.row())]] : nullptr;
}

int ReportQuotesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ReportQuotesModel::data(const QModelIndex& index, int role) const {
    const auto* quote = quoteAt(index);
    if (quote == nullptr) return {};
    const auto language = m_workspace.language();
    switch (role) {
        case Qt::DisplayRole: return onOneLine(quote->passage.words);
        case StatusRole: return static_cast<int>(quote->status);
        case StatusWordsRole: {
            const auto words = toQt(wording::status_words(quote->status, language));
            return isGrave(*quote) ? tr("%1 · ändert den Sinn").arg(words) : words;
        }
        case PlaceRole: return toQt(wording::report_place(quote->passage, language));
        case SourceRole: return toQt(wording::source_place(*quote, language));
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2: %3").arg(index.data(PlaceRole).toString(), index.data(StatusWordsRole).toString(), index.data().toString());
        default: return {};
    }
}

}  // namespace fundstelle::desktop
