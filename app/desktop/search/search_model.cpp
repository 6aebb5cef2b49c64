// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_model.h"

#include <QColor>
#include <QElapsedTimer>
#include <algorithm>

#include "adapters/strings.h"
#include "text/utf8.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSlice = 12;  // ms of searching between events
constexpr int kContextsKept = 500;

QString onOneLine(std::string_view utf8) {
    return toQt(utf8).replace(QLatin1Char('\n'), QLatin1String{" / "});
}

}  // namespace

SearchModel::SearchModel(Workspace& workspace, QObject* parent) : QAbstractItemModel{parent}, m_workspace{workspace}, m_contexts{kContextsKept} {
    connect(&m_timer, &QTimer::timeout, this, &SearchModel::searchOn);
    connect(&workspace, &Workspace::aboutToClose, this, &SearchModel::clear);
    connect(&workspace, &Workspace::codingsChanged, this, &SearchModel::forgetCodings);
}

void SearchModel::start(const text::SearchQuery& query, const analysis::Filter& filter) {
    if (query != m_query) m_aside.clear();
    auto aside = std::move(m_aside);
    clear();
    m_aside = std::move(aside);
    m_query = query;
    m_run = m_workspace.project().queries().start_search(query, filter);
    m_timer.start(0);
}

void SearchModel::stop() {
    if (!isRunning()) return;
    m_cut = !m_run->done();
    m_timer.stop();
    m_run.reset();
    emit progressed();
}

void SearchModel::clear() {
    m_timer.stop();
    m_run.reset();
    m_query = {};
    m_cut = false;
    m_hitCount = 0;
    m_aside.clear();
    m_contexts.clear();
    m_codings.clear();
    beginResetModel();
    m_found.clear();
    endResetModel();
    emit progressed();
}

void SearchModel::searchOn() {
    QElapsedTimer time;
    time.start();
    try {
        while (!m_run->done() && m_hitCount < kMost && time.elapsed() < kSlice) add(m_run->step());
    } catch (const Error& error) {
        stop();
        emit failed(toQt(wording::sentence(error, m_workspace.language())));
        return;
    }
    if (m_run->done() || m_hitCount >= kMost) stop();
    else emit progressed();
}

void SearchModel::add(const std::vector<project::Hit>& hits) {
    if (hits.empty()) return;
    const auto document = m_workspace.project().documents().find(hits.front().document);
    if (!document) return;
    Found found{document->id, toQt(document->name), {}};
    for (const auto& hit : hits) {
        if (m_hitCount == kMost) break;
        found.rows.push_back({hit.range, m_aside.contains(hit)});
        ++m_hitCount;
    }
    const auto row = static_cast<int>(m_found.size());
    beginInsertRows({}, row, row);
    m_found.push_back(std::move(found));
    endInsertRows();
}

int SearchModel::percentDone() const {
    return m_run && m_run->total() > 0 ? static_cast<int>(m_run->searched() * 100 / m_run->total()) : 100;
}

void SearchModel::forgetCodings() {
    m_codings.clear();
    for (int i = 0; i < rowCount(); ++i) {
        const auto document = index(i, 0);
        emit dataChanged(index(0, 0, document), index(rowCount(document) - 1, 0, document), {ColourRole, Qt::ToolTipRole});
    }
}

std::optional<project::Hit> SearchModel::hitAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return std::nullopt;
    const auto& found = m_found[index.internalId() - 1];
    return project::Hit{found.document, found.rows[static_cast<std::size_t>(index.row())].range};
}

void SearchModel::setAside(const QModelIndex& index, bool aside) {
    const auto hit = hitAt(index);
    if (!hit) return;
    m_found[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())].aside = aside;
    if (aside) m_aside.insert(*hit);
    else m_aside.erase(*hit);
    emit dataChanged(index, index, {AsideRole});
}

bool SearchModel::isAside(const QModelIndex& index) const {
    return hitAt(index) && m_found[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())].aside;
}

std::vector<project::Hit> SearchModel::wantedHits() const {
    std::vector<project::Hit> hits;
    for (const auto& found : m_found) {
        for (const auto& row : found.rows) {
            if (!row.aside) hits.push_back({found.document, row.range});
        }
    }
    return hits;
}

QModelIndex SearchModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex SearchModel::parent(const QModelIndex& child) const {
    return !child.isValid() || child.internalId() == 0 ? QModelIndex{} : createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_found.size());
    return parent.internalId() == 0 ? static_cast<int>(m_found[static_cast<std::size_t>(parent.row())].rows.size()) : 0;
}

const project::HitContext* SearchModel::contextOf(const QModelIndex& index) const {
    const auto key = static_cast<quint64>(index.internalId()) << 32 | static_cast<quint64>(index.row());
    if (const auto* kept = m_contexts.object(key)) return kept;
    try {
        m_contexts.insert(key, new project::HitContext{m_workspace.project().queries().context(*hitAt(index))});
    } catch (const Error&) {  // the text is another one since; a new search is under way
        return nullptr;
    }
    return m_contexts.object(key);
}

std::vector<model::Coding> SearchModel::codingsOn(const project::Hit& hit) const {
    const auto [codings, is_new] = m_codings.try_emplace(hit.document);
    if (is_new) codings->second = m_workspace.project().codings().of_document(hit.document);
    std::vector<model::Coding> found;
    for (const auto& coding : codings->second) {
        if (coding.range.contains(hit.range)) found.push_back(coding);
    }
    return found;
}

QVariant SearchModel::colourOf(const project::Hit& hit) const {
    const auto codings = codingsOn(hit);
    if (codings.empty()) return {};
    auto shown = codings.back().code;
    for (const auto& coding : codings) {
        if (coding.code == m_preferred) shown = coding.code;
    }
    const auto& tree = m_workspace.project().codebook().tree();
    const auto code = tree.index_of(shown);
    return code ? QColor{toQt(tree[*code].colour)} : QVariant{};
}

QString SearchModel::codesOf(const project::Hit& hit) const {
    QStringList names;
    const auto& tree = m_workspace.project().codebook().tree();
    for (const auto& coding : codingsOn(hit)) {
        if (const auto code = tree.index_of(coding.code)) names << toQt(tree[*code].name);
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto hit = hitAt(index);
    if (!hit) {
        const auto& found = m_found[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole) return found.name;
        if (role == CountRole) return static_cast<int>(found.rows.size());
        if (role == Qt::AccessibleTextRole) return tr("%1, %n Treffer", nullptr, static_cast<int>(found.rows.size())).arg(found.name);
        return {};
    }
    if (role == AsideRole) return isAside(index);
    if (role == ColourRole) return colourOf(*hit);
    if (role == Qt::ToolTipRole) {
        const auto codes = codesOf(*hit);
        return codes.isEmpty() ? QVariant{} : tr("Kodiert: %1").arg(codes);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && (role < BeforeRole || role > ParagraphRole)) return {};
    const auto* context = contextOf(index);
    if (context == nullptr) return {};
    switch (role) {
        case BeforeRole: return context->context_hit > 0 ? onOneLine(text::slice(context->context, {0, context->context_hit})) : QString{};
        case WordsRole: return onOneLine(context->words);
        case AfterRole: {
            const auto end = text::byte_of(context->context, text::CodePointOffset{context->context_hit}) + context->words.size();
            return onOneLine(std::string_view{context->context}.substr(std::min(end, context->context.size())));
        }
        case ParagraphRole: return static_cast<qlonglong>(context->paragraph);
        case Qt::AccessibleTextRole: return tr("Absatz %1: %2").arg(context->paragraph).arg(onOneLine(context->context));
        default: return onOneLine(context->context);
    }
}

model::Passage sentenceOf(project::Project& project, const project::Hit& hit) {
    const auto text = project.documents().text(hit.document);
    return {hit.document, project::extended(hit.range, project::Extent::Sentence, *text, project.documents().turns(hit.document))};
}

}  // namespace fundstelle::desktop
