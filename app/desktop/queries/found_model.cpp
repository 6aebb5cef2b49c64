// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/found_model.h"

#include <QColor>
#include <QElapsedTimer>
#include <algorithm>

#include "adapters/strings.h"
#include "segments/segments_model.h"
#include "text/paragraphs.h"
#include "wording/tables.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSegmentsKept = 500;
constexpr int kSlice = 20;         ///< ms of asking between events
constexpr int kStepsAtLeast = 4;
constexpr std::ptrdiff_t kReplacedAtMost = 2000;  ///< rows; with more of them a view is quicker to look anew
constexpr int kAtOnce = 16;  ///< rows; the reasons of one document come cheaper together

QString lastLevels(const std::vector<std::string>& paths) {
    QStringList names;
    for (const auto& path : paths) names << toQt(path).section(QStringLiteral(" > "), -1);
    return names.join(QStringLiteral(" + "));
}

QString joined(const std::vector<std::string>& parts) {
    QStringList words;
    for (const auto& part : parts) words << toQt(part);
    return words.join(QStringLiteral(", "));
}

}  // namespace

FoundModel::FoundModel(Workspace& workspace, QObject* parent) : QAbstractListModel{parent}, m_workspace{workspace}, m_segments{kSegmentsKept} {
    // What was found speaks of places in the snapshot of then.
    connect(&workspace, &Workspace::codingsChanged, this, [this] { m_current = false; });
    connect(&workspace, &Workspace::aboutToClose, this, &FoundModel::clear);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FoundModel::goOn);
}

void FoundModel::ask(const analysis::Query& query) {
    m_current = false;
    if (!m_live || m_live->query() != query) {
        clear();
        m_live.emplace(query);
    }
    goOn();
}

void FoundModel::goOn() {
    QElapsedTimer time;
    time.start();
    bool done = false;
    const bool well = m_workspace.perform([&](project::Project& project) {
        for (int steps = 0; !done && (steps < kStepsAtLeast || time.elapsed() < kSlice); ++steps) done = project.queries().step(*m_live);
    });
    if (!well) {
        clear();
        emit answered();
        return;
    }
    if (done) return take();
    m_timer.start(0);
    emit wentOn();
}

void FoundModel::finish() {
    if (!m_live || !m_timer.isActive()) return;
    m_timer.stop();
    while (!m_workspace.project().queries().step(*m_live)) {}
    take();
}

std::size_t FoundModel::unread() const {
    return m_live && m_timer.isActive() ? m_workspace.project().queries().unread(*m_live) : 0;
}

void FoundModel::take() {
    m_query = m_live->query();
    replaceRows(*m_live->result());
    m_documents = 0;
    m_codings = true;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (i == 0 || m_found[i].document != m_found[i - 1].document) ++m_documents;
        m_codings = m_codings && m_found[i].row.has_value();
    }
    m_current = true;
    if (!m_found.empty()) emit dataChanged(index(0), index(rowCount() - 1));
    emit answered();
}

void FoundModel::replaceRows(const std::vector<analysis::Found>& now) {
    const auto same = [](const auto& a, const auto& b) { return a.document == b.document && a.begin == b.begin && a.end == b.end; };
    const auto first = std::mismatch(m_found.begin(), m_found.end(), now.begin(), now.end(), same).first - m_found.begin();
    const auto kept = std::mismatch(m_found.rbegin(), m_found.rend() - first, now.rbegin(), now.rend() - first, same).first - m_found.rbegin();
    const auto gone = std::ssize(m_found) - first - kept;
    const auto come = std::ssize(now) - first - kept;
    m_segments.clear();
    if (gone + come > kReplacedAtMost) {
        beginResetModel();
        m_found = now;
        return endResetModel();
    }
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + gone - 1));
        m_found.erase(m_found.begin() + first, m_found.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + come - 1));
        m_found.insert(m_found.begin() + first, now.begin() + first, now.begin() + first + come);
        endInsertRows();
    }
    m_found = now;  // codings stand in other rows of their documents
}

void FoundModel::clear() {
    m_timer.stop();
    m_live.reset();
    m_current = false;
    m_query = {};
    m_documents = 0;
    if (m_found.empty()) return;
    beginResetModel();
    m_found.clear();
    m_segments.clear();
    endResetModel();
}

const project::RetrievedSegment* FoundModel::segmentAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    if (const auto* kept = m_segments.object(index.row()); kept != nullptr || !m_current) return kept;
    const int first = index.row() / kAtOnce * kAtOnce;
    const int behind = std::min(first + kAtOnce, rowCount());
    auto segments = m_workspace.project().queries().segments(m_query, {m_found.begin() + first, m_found.begin() + behind});
    for (int row = first; row < behind; ++row) {
        m_segments.insert(row, new project::RetrievedSegment{std::move(segments[static_cast<std::size_t>(row - first)])});
    }
    return m_segments.object(index.row());
}

int FoundModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QColor FoundModel::colourOf(const project::RetrievedSegment& segment) const {
    const auto coding = segment.coding || segment.codings.empty() ? segment.coding : m_workspace.project().codings().find(segment.codings.front());
    const auto& tree = m_workspace.project().codebook().tree();
    const auto code = coding ? tree.index_of(coding->code) : std::nullopt;
    return code ? QColor{toQt(tree[*code].colour)} : QColor{};
}

QVariant FoundModel::data(const QModelIndex& index, int role) const {
    const auto* segment = segmentAt(index);
    if (segment == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
        case SegmentsModel::WordsRole: return toQt(segment->words);
        case SegmentsModel::SourceRole: return QStringLiteral("%1 · %2").arg(placeOf(*segment, m_workspace.language()), joined(segment->coders));
        case SegmentsModel::CodeRole: return lastLevels(segment->codes);
        case SegmentsModel::ColourRole: return colourOf(*segment);
        case SegmentsModel::CommentRole: return segment->coding ? toQt(segment->coding->comment) : QString{};
        case SegmentsModel::WeightRole: return segment->coding ? segment->coding->weight : model::kNeutralWeight;
        case Qt::AccessibleTextRole: return tr("%1, %2: %3").arg(joined(segment->codes), placeOf(*segment, m_workspace.language()), toQt(segment->words));
        case Qt::ToolTipRole: return tr("Warum hier: %1").arg(toQt(wording::reason_words(m_workspace.project(), *segment, m_workspace.language())));
        default: return {};
    }
}

QString placeOf(const project::RetrievedSegment& segment, Language language) {
    return toQt(text::place_words(segment.document_name, segment.from_paragraph, segment.to_paragraph, language));
}

}  // namespace fundstelle::desktop
