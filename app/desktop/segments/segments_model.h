// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// The retrieved segments: the active codes' in the active documents. Their words are fetched when a row is shown.
class SegmentsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WordsRole = Qt::UserRole, SourceRole, CodeRole, ColourRole, CommentRole };

    explicit SegmentsModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const project::Segment* segmentAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void reload();

private:
    Workspace& m_workspace;
    std::vector<model::CodingId> m_codings;
    mutable QCache<int, project::Segment> m_segments;
};

/// „Interview 07, Abs. 29–31“
QString placeOf(const project::Segment& segment);

}  // namespace fundstelle::desktop
