// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "project/segments.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// The retrieved segments, or a list given from elsewhere, with headings where it is grouped. Their words are fetched when a row is shown.
class SegmentsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WordsRole = Qt::UserRole, SourceRole, CodeRole, ColourRole, CommentRole, WeightRole, BeforeRole, AfterRole, HeadingRole, CountRole };

    explicit SegmentsModel(Workspace& workspace, QObject* parent = nullptr);
    ~SegmentsModel() override;

    /// A list in place of the active codes' segments, until `showActivated()` or the next activation.
    void showCodings(std::vector<model::CodingId> codings);
    void showActivated();
    [[nodiscard]] bool isGiven() const { return m_given.has_value(); }
    void setGrouping(project::SegmentGrouping grouping);
    [[nodiscard]] project::SegmentGrouping grouping() const { return m_grouping; }
    /// Only segments whose words, document or code hold the words; all if empty.
    void narrow(const QString& words);

    /// Nothing for a heading.
    [[nodiscard]] const project::Segment* segmentAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<model::CodingId> codingAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(model::CodingId coding) const;
    /// The rows of the headings.
    [[nodiscard]] std::vector<int> headings() const;
    [[nodiscard]] std::size_t count() const { return m_list.codings.size(); }
    [[nodiscard]] std::size_t documents() const { return m_list.documents; }
    /// Without narrowing.
    [[nodiscard]] std::size_t total() const { return m_total; }

    [[nodiscard]] project::Surroundings surroundings(const QModelIndex& index) const;
    void setSurroundings(const QModelIndex& index, project::Surroundings surroundings);
    /// The rows with words around them.
    [[nodiscard]] std::vector<int> widened() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void reload();

private:
    void narrowOn();
    void show(const std::vector<model::CodingId>& codings);
    /// The group whose heading stands in the row or above it.
    [[nodiscard]] std::size_t groupAt(int row) const;
    [[nodiscard]] std::optional<std::size_t> placeOf(int row) const;
    [[nodiscard]] QVariant headingData(const project::SegmentGroup& group, int role) const;

    Workspace& m_workspace;
    std::optional<std::vector<model::CodingId>> m_given;
    project::SegmentGrouping m_grouping{project::SegmentGrouping::None};
    std::string m_words;
    project::SegmentList m_list;
    std::size_t m_total{0};
    std::unique_ptr<project::SegmentNarrowing> m_narrowing;  ///< while it goes on: then the list shows what was before
    QTimer m_timer;
    std::map<model::CodingId, project::Surroundings> m_surroundings;
    mutable QCache<qulonglong, project::Segment> m_segments;  ///< by place in the list
};

/// „Interview 07, Abs. 29–31“
QString placeOf(const project::Segment& segment, Language language);

}  // namespace fundstelle::desktop
