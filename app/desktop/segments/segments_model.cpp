// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/segments_model.h"

#include <QColor>
#include <QElapsedTimer>
#include <algorithm>
#include <utility>

#include "adapters/strings.h"
#include "project/segment_narrowing.h"
#include "text/paragraphs.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSegmentsKept = 500;
constexpr int kSlice = 12;  // ms of narrowing between events

bool sameGroups(const project::SegmentList& a, const project::SegmentList& b) {
    return std::equal(a.groups.begin(), a.groups.end(), b.groups.begin(), b.groups.end(),
                      [](const auto& x, const auto& y) { return x.of == y.of && x.name == y.name && x.count == y.count; });
}

}  // namespace

SegmentsModel::SegmentsModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel{parent}, m_workspace{workspace}, m_segments{kSegmentsKept} {
    connect(&workspace, &Workspace::codingsChanged, this, &SegmentsModel::reload);
    for (const auto signal : {&Workspace::opened, &Workspace::closed, &Workspace::activationChanged}) {
        connect(&workspace, signal, this, &SegmentsModel::showActivated);
    }
    connect(&workspace, &Workspace::closed, this, [this] { m_surroundings.clear(); });
    connect(&m_timer, &QTimer::timeout, this, &SegmentsModel::narrowOn);
}

void SegmentsModel::showCodings(std::vector<model::CodingId> codings) {
    m_given = std::move(codings);
    reload();
}

void SegmentsModel::showActivated() {
    m_given.reset();
    reload();
}

void SegmentsModel::setGrouping(project::SegmentGrouping grouping) {
    m_grouping = grouping;
    reload();
}

void SegmentsModel::narrow(const QString& words) {
    m_words = toCore(words);
    reload();
}

SegmentsModel::~SegmentsModel() = default;

void SegmentsModel::reload() {
    m_timer.stop();
    m_narrowing.reset();
    m_segments.clear();
    if (!m_workspace.isOpen()) return show({});
    auto codings = m_given ? *m_given : m_workspace.activeSegments();
    if (m_words.empty()) return show(codings);
    m_narrowing = std::make_unique<project::SegmentNarrowing>(m_workspace.project().segments().start_narrowing(std::move(codings), m_words));
    narrowOn();
}

void SegmentsModel::narrowOn() {
    QElapsedTimer time;
    time.start();
    while (!m_narrowing->done()) {
        if (time.elapsed() >= kSlice) return m_timer.start(0);
        m_narrowing->step();
    }
    m_timer.stop();
    m_segments.clear();
    show(std::exchange(m_narrowing, nullptr)->found());
}

void SegmentsModel::show(const std::vector<model::CodingId>& codings) {
    project::SegmentList list;
    m_total = 0;
    if (m_workspace.isOpen()) {
        list = m_workspace.project().segments().arranged(codings, m_grouping);
        m_total = m_words.empty() ? list.codings.size() : m_given ? m_given->size() : m_workspace.activeSegments().size();  // of a given list some may be gone
    }
    const bool same = list.codings == m_list.codings && sameGroups(list, m_list);
    if (same && !list.codings.empty()) {  // the same places, perhaps with another weight or comment: the view keeps its place
        m_list = std::move(list);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

std::size_t SegmentsModel::groupAt(int row) const {
    std::size_t low = 0;
    std::size_t high = m_list.groups.size();
    while (high - low > 1) {  // the heading of group g stands in row begin + g
        const auto middle = (low + high) / 2;
        (m_list.groups[middle].begin + middle <= static_cast<std::size_t>(row) ? low : high) = middle;
    }
    return low;
}

std::optional<std::size_t> SegmentsModel::placeOf(int row) const {
    if (row < 0 || row >= rowCount()) return std::nullopt;
    if (m_list.groups.empty()) return static_cast<std::size_t>(row);
    const auto group = groupAt(row);
    const auto heading = m_list.groups[group].begin + group;
    if (static_cast<std::size_t>(row) == heading) return std::nullopt;
    return static_cast<std::size_t>(row) - group - 1;
}

std::optional<model::CodingId> SegmentsModel::codingAt(const QModelIndex& index) const {
    const auto place = index.isValid() ? placeOf(index.row()) : std::nullopt;
    return place ? std::optional{m_list.codings[*place]} : std::nullopt;
}

QModelIndex SegmentsModel::indexOf(model::CodingId coding) const {
    const auto found = std::find(m_list.codings.begin(), m_list.codings.end(), coding);
    if (found == m_list.codings.end()) return {};
    const auto place = static_cast<std::size_t>(found - m_list.codings.begin());
    const auto above = std::partition_point(m_list.groups.begin(), m_list.groups.end(), [&](const auto& group) { return group.begin <= place; });
    return index(static_cast<int>(place) + static_cast<int>(above - m_list.groups.begin()));
}

std::vector<int> SegmentsModel::headings() const {
    std::vector<int> rows;
    for (const auto& group : m_list.groups) rows.push_back(static_cast<int>(group.begin + rows.size()));
    return rows;
}

const project::Segment* SegmentsModel::segmentAt(const QModelIndex& index) const {
    const auto place = index.isValid() ? placeOf(index.row()) : std::nullopt;
    if (!place) return nullptr;
    if (const auto* kept = m_segments.object(*place)) return kept;
    auto found = m_workspace.project().queries().segments({m_list.codings[*place]});
    if (found.empty()) return nullptr;
    m_segments.insert(*place, new project::Segment{std::move(found.front())});
    return m_segments.object(*place);
}

project::Surroundings SegmentsModel::surroundings(const QModelIndex& index) const {
    const auto coding = codingAt(index);
    const auto found = coding ? m_surroundings.find(*coding) : m_surroundings.end();
    return found != m_surroundings.end() ? found->second : project::Surroundings::None;
}

void SegmentsModel::setSurroundings(const QModelIndex& index, project::Surroundings surroundings) {
    const auto coding = codingAt(index);
    if (!coding) return;
    if (surroundings == project::Surroundings::None) m_surroundings.erase(*coding);
    else m_surroundings[*coding] = surroundings;
    emit dataChanged(index, index);
}

std::vector<int> SegmentsModel::widened() const {
    std::vector<int> rows;
    for (const auto& [coding, surroundings] : m_surroundings) {
        if (const auto at = indexOf(coding); at.isValid()) rows.push_back(at.row());
    }
    return rows;
}

int SegmentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_list.codings.size() + m_list.groups.size());
}

QVariant SegmentsModel::headingData(const project::SegmentGroup& group, int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case HeadingRole: return toQt(group.name);
        case CountRole: return static_cast<qulonglong>(group.count);
        case Qt::AccessibleTextRole: return tr("%1: %n Segmente", nullptr, static_cast<int>(group.count)).arg(toQt(group.name));
        default: return {};
    }
}

QVariant SegmentsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (!placeOf(index.row())) return m_list.groups.empty() ? QVariant{} : headingData(m_list.groups[groupAt(index.row())], role);
    if (role == HeadingRole) return {};
    const auto* segment = segmentAt(index);
    if (segment == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
        case WordsRole: return toQt(segment->words);
        case SourceRole: return desktop::placeOf(*segment, m_workspace.language());
        case CodeRole: return toQt(segment->code);
        case CommentRole: return toQt(segment->coding.comment);
        case WeightRole: return segment->coding.weight;
        case BeforeRole: return toQt(m_workspace.project().segments().context(segment->coding.id, surroundings(index)).before);
        case AfterRole: return toQt(m_workspace.project().segments().context(segment->coding.id, surroundings(index)).after);
        case ColourRole: {
            const auto& tree = m_workspace.project().codebook().tree();
            const auto code = tree.index_of(segment->coding.code);
            return code ? QColor{toQt(tree[*code].colour)} : QColor{};
        }
        case Qt::AccessibleTextRole: {
            auto text = tr("%1, %2: %3").arg(toQt(segment->code), desktop::placeOf(*segment, m_workspace.language()), toQt(segment->words));
            if (segment->coding.weight != model::kNeutralWeight) text += tr(", Gewicht %1").arg(segment->coding.weight);
            if (!segment->coding.comment.empty()) text += tr(", Kommentar: %1").arg(toQt(segment->coding.comment));
            return text;
        }
        case Qt::ToolTipRole: return segment->coding.comment.empty() ? toQt(segment->code) : toQt(segment->code + "\n" + segment->coding.comment);
        default: return {};
    }
}

Qt::ItemFlags SegmentsModel::flags(const QModelIndex& index) const {
    if (!codingAt(index)) return Qt::NoItemFlags;  // arrow keys pass over headings
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

QString placeOf(const project::Segment& segment, Language language) {
    return toQt(text::place_words(segment.document, segment.from_paragraph, segment.to_paragraph, language));
}

}  // namespace fundstelle::desktop
