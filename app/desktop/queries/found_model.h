// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>
#include <optional>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// What a query found, in the roles of `SegmentsModel`, so that both lists look the same. Words and reasons are fetched when a row is shown. What
/// takes longer than some milliseconds is asked between other events.
class FoundModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FoundModel(Workspace& workspace, QObject* parent = nullptr);

    /// Asks, or brings what was found up to date if it is the same query. `answered()` tells when it is there, mostly before this returns.
    void ask(const analysis::Query& query);
    /// Asks to the end.
    void finish();
    /// What is being asked is forgotten, and nothing is shown.
    void cancel() { clear(); }
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// How many documents must be read before anything can be found.
    [[nodiscard]] std::size_t unread() const;
    void clear();
    /// False after a change of the project, until it is asked again: then only rows that were shown are there.
    [[nodiscard]] bool isCurrent() const { return m_current; }
    [[nodiscard]] const analysis::Query& query() const { return m_query; }
    [[nodiscard]] const std::vector<analysis::Found>& found() const { return m_found; }
    [[nodiscard]] std::size_t documents() const { return m_documents; }
    /// True if everything that was found is a coding.
    [[nodiscard]] bool areCodings() const { return m_codings; }

    [[nodiscard]] const project::RetrievedSegment* segmentAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void answered();
    /// A further part has been asked, but not all.
    void wentOn();

private:
    void goOn();
    void take();
    /// Puts the rows in place of those that differ, so that the view keeps its place.
    void replaceRows(const std::vector<analysis::Found>& now);
    [[nodiscard]] QColor colourOf(const project::RetrievedSegment& segment) const;

    Workspace& m_workspace;
    std::optional<analysis::LiveRetrieval> m_live;
    QTimer m_timer;
    analysis::Query m_query;
    std::vector<analysis::Found> m_found;
    std::size_t m_documents{0};
    bool m_codings{true};
    bool m_current{false};
    mutable QCache<int, project::RetrievedSegment> m_segments;  ///< by row
};

/// „Interview 07, Abs. 29–31“
QString placeOf(const project::RetrievedSegment& segment, Language language);

}  // namespace fundstelle::desktop
