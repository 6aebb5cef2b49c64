// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "search/context_line.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// What was found that may identify somebody: by risk, then by document, each document with a heading. Words around are fetched when a row is shown.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole,  ///< of a heading; invalid for a finding
        KindRole,                  ///< in words
        ReasonRole,                ///< in words
        ParagraphRole,
    };

    explicit FindingsModel(Workspace& workspace, QObject* parent = nullptr);

    void setFindings(std::vector<project::DocumentFinding> findings);
    /// These documents were checked anew, or are gone: what was found in them before gives way.
    void setFindings(const std::set<model::DocumentId>& documents, std::vector<project::DocumentFinding> findings);
    /// What is no finding any more if these words are ignored goes.
    void leaveOut(const std::string& words);
    void clear() { setFindings({}); }
    [[nodiscard]] const std::vector<project::DocumentFinding>& findings() const { return m_findings; }

    void setRisk(std::optional<disclosure::Risk> risk);
    void setKind(std::optional<disclosure::Kind> kind);
    void narrow(const QString& letters);
    [[nodiscard]] std::size_t shownCount() const { return m_shownCount; }

    /// Null for a heading.
    [[nodiscard]] const project::DocumentFinding* findingAt(const QModelIndex& index) const;
    [[nodiscard]] ContextLine contextAt(const QModelIndex& index) const;
    /// The row of the first finding that is shown from here on; -1 if there is none up to the end.
    [[nodiscard]] int findingFrom(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        std::size_t finding;  ///< for a heading the first one below it
        int count;            ///< of a heading; 0 for a finding
    };
    void sort();
    void choose();
    [[nodiscard]] QString headingOf(const Row& row) const;

    Workspace& m_workspace;
    std::vector<project::DocumentFinding> m_findings;
    std::map<model::DocumentId, QString> m_names;
    std::vector<Row> m_rows;
    std::size_t m_shownCount{0};
    std::optional<disclosure::Risk> m_risk;
    std::optional<disclosure::Kind> m_kind;
    QString m_letters;
    mutable QCache<std::size_t, ContextLine> m_contexts;  ///< by finding
};

}  // namespace fundstelle::desktop
