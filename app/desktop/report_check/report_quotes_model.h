// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <optional>
#include <vector>

#include "project/report_checks.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// The quotes of a report, those first that need a person: changed ones whose sense is another, other changed ones, those that were not found.
class ReportQuotesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole,  ///< `report::QuoteStatus` as int
        StatusWordsRole,            ///< „ohne Kennzeichnung geändert · ändert den Sinn“
        PlaceRole,                  ///< in the report
        SourceRole,                 ///< in the transcripts; empty if not found
    };

    explicit ReportQuotesModel(Workspace& workspace, QObject* parent = nullptr);

    void setCheck(project::ReportCheck check);
    [[nodiscard]] const project::ReportCheck& check() const { return m_check; }
    /// Only these; nothing for all.
    void setStatus(std::optional<report::QuoteStatus> status);
    /// Only what has these letters in the quote or the names of its places.
    void narrow(const QString& letters);
    /// Null for an index that is not valid.
    [[nodiscard]] const project::ReportQuote* quoteAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void choose();

    Workspace& m_workspace;
    project::ReportCheck m_check;
    std::vector<std::size_t> m_order;  ///< of all quotes
    std::vector<std::size_t> m_shown;
    std::optional<report::QuoteStatus> m_status;
    QString m_letters;
};

/// Whether a difference turns the sense round.
[[nodiscard]] bool isGrave(const project::ReportQuote& quote);
/// Changed without a mark, or not found.
[[nodiscard]] bool needsPerson(const project::ReportQuote& quote);

}  // namespace fundstelle::desktop
