// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/segments_model.h"

#include <QColor>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSegmentsKept = 500;

}  // namespace

SegmentsModel::SegmentsModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel{parent}, m_workspace{workspace}, m_segments{kSegmentsKept} {
    for (const auto signal : {&Workspace::opened, &Workspace::closed, &Workspace::codingsChanged, &Workspace::activationChanged}) {
        connect(&workspace, signal, this, &SegmentsModel::reload);
    }
}

void SegmentsModel::reload() {
    auto codings = m_workspace.activeSegments();
    m_segments.clear();
    if (codings == m_codings) {  // the same places, perhaps with another weight or comment: the view keeps its place
        if (!codings.empty()) emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_codings = std::move(codings);
    endResetModel();
}

const project::Segment* SegmentsModel::segmentAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= static_cast<int>(m_codings.size())) return nullptr;
    if (const auto* kept = m_segments.object(index.row())) return kept;
    auto found = m_workspace.project().queries().segments({m_codings[static_cast<std::size_t>(index.row())]});
    if (found.empty()) return nullptr;
    m_segments.insert(index.row(), new project::Segment{std::move(found.front())});
    return m_segments.object(index.row());
}

int SegmentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_codings.size());
}

QVariant SegmentsModel::data(const QModelIndex& index, int role) const {
    const auto* segment = segmentAt(index);
    if (segment == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
        case WordsRole: return toQt(segment->words);
        case SourceRole: return placeOf(*segment);
        case CodeRole: return toQt(segment->code);
        case CommentRole: return toQt(segment->coding.comment);
        case ColourRole: {
            const auto& tree = m_workspace.project().codebook().tree();
            const auto code = tree.index_of(segment->coding.code);
            return code ? QColor{toQt(tree[*code].colour)} : QColor{};
        }
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3").arg(toQt(segment->code), placeOf(*segment), toQt(segment->words));
        case Qt::ToolTipRole:
            return segment->coding.comment.empty() ? QVariant{} : QVariant{toQt(segment->coding.comment)};
        default: return {};
    }
}

QString placeOf(const project::Segment& segment) {
    const auto paragraphs = segment.from_paragraph == segment.to_paragraph
                                ? QString::number(segment.from_paragraph)
                                : QStringLiteral("%1–%2").arg(segment.from_paragraph).arg(segment.to_paragraph);
    return SegmentsModel::tr("%1, Abs. %2").arg(toQt(segment.document), paragraphs);
}

}  // namespace fundstelle::desktop
