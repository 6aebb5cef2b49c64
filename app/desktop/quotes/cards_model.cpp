// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/cards_model.h"

#include <algorithm>

#include "adapters/strings.h"
#include "text/paragraphs.h"

namespace fundstelle::desktop {

namespace {

constexpr int kCardsKept = 400;

}  // namespace

QString wordsOf(model::QuoteStatus status) {
    switch (status) {
        case model::QuoteStatus::Candidate: return CardsModel::tr("Kandidat");
        case model::QuoteStatus::Chosen: return CardsModel::tr("gewählt");
        case model::QuoteStatus::Used: return CardsModel::tr("verwendet");
    }
    return {};
}

CardsModel::CardsModel(Workspace& workspace, QObject* parent) : QAbstractListModel{parent}, m_workspace{workspace}, m_cards{kCardsKept} {
    connect(&workspace, &Workspace::closed, this, [this] { show(std::nullopt); });
    connect(&workspace, &Workspace::quotesChanged, this, &CardsModel::reload);
    connect(&workspace, &Workspace::documentsChanged, this, &CardsModel::forget);
    connect(&workspace, &Workspace::codesChanged, this, &CardsModel::forget);
    connect(&workspace, &Workspace::codingsChanged, this, &CardsModel::forget);
}

void CardsModel::show(const std::optional<OutlinePlace>& place) {
    m_place = place;
    reload();
}

void CardsModel::reload() {
    beginResetModel();
    m_cards.clear();
    m_rows.clear();
    m_chapters.clear();
    m_quotes = 0;
    if (m_place && m_workspace.isOpen()) {
        auto& project = m_workspace.project();
        std::vector<model::HeadingId> shown;
        int depth = -1;
        for (const auto& collection : project.quote_outline().collections()) {
            for (const auto& chapter : project.quote_outline().chapters(collection.id)) {
                m_chapters.emplace(chapter.heading.id, QStringLiteral("%1  %2").arg(toQt(chapter.number), toQt(chapter.heading.name)));
                if (collection.id != m_place->collection) continue;
                if (m_place->chapter == chapter.heading.id) depth = chapter.depth;
                else if (m_place->chapter && (depth < 0 || chapter.depth <= depth)) depth = -1;
                if (!m_place->chapter || depth >= 0) shown.push_back(chapter.heading.id);
            }
        }
        const auto quotes = project.quotes().listed(shown);
        m_quotes = quotes.size();
        auto quote = quotes.begin();
        for (const auto& chapter : shown) {
            if (chapter != m_place->chapter) m_rows.push_back({std::nullopt, chapter});
            for (; quote != quotes.end() && quote->heading == chapter; ++quote) {
                m_rows.push_back({quote->id, chapter, quote->range.end().count() - quote->range.begin().count()});
            }
        }
    }
    endResetModel();
}

void CardsModel::forget() {
    m_cards.clear();
    if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

std::optional<model::QuoteId> CardsModel::quoteAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].quote : std::nullopt;
}

QString CardsModel::headingAt(int row) const {
    if (row < 0 || row >= rowCount() || quoteAt(row)) return {};
    const auto found = m_chapters.find(m_rows[static_cast<std::size_t>(row)].chapter);
    return found == m_chapters.end() ? QString{} : found->second;
}

QModelIndex CardsModel::indexOf(model::QuoteId quote) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.quote == quote; });
    return found == m_rows.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.begin()));
}

Card CardsModel::read(model::QuoteId id) const {
    auto& project = m_workspace.project();
    auto gathered = project.quotes().find(id);
    auto style = project.quote_outline().collection(gathered.collection_id).style;
    Card card{std::move(gathered), project.quotes().pieces(id), std::move(style), {}, {}, {}, {}};
    const auto& quote = card.gathered.quote;
    card.place = toQt(text::place_words(card.gathered.document, card.gathered.from_paragraph, card.gathered.to_paragraph, m_workspace.language()));
    try {
        if (card.gathered.current) card.source = toQt(project.quote_reports().source_of(quote.document, quote.range, card.style.source, quote.number));
    } catch (const Error&) {
        // A variable of the template is gone; the strip of the style says so.
    }
    const auto& tree = project.codebook().tree();
    for (const auto& code : project.quote_proofs().codes_of(id)) {
        const auto index = tree.index_of(code);
        if (index) card.codes.push_back({toQt(tree[*index].name), QColor{toQt(tree[*index].colour)}});
    }
    for (const auto& other : project.quote_proofs().elsewhere(id)) {
        const auto found = m_chapters.find(project.quotes().find(other).quote.heading);
        if (found != m_chapters.end()) card.elsewhere << found->second;
    }
    card.elsewhere.removeDuplicates();
    return card;
}

const Card* CardsModel::cardAt(int row) const {
    const auto quote = quoteAt(row);
    if (!quote || !m_workspace.isOpen()) return nullptr;
    if (const auto* kept = m_cards.object(row)) return kept;
    try {
        m_cards.insert(row, new Card{read(*quote)});
    } catch (const Error&) {
        return nullptr;
    }
    return m_cards.object(row);
}

std::optional<CardsModel::Target> CardsModel::targetBefore(int row, const std::vector<model::QuoteId>& moved) const {
    const auto isMoved = [&](const std::optional<model::QuoteId>& quote) { return quote && std::find(moved.begin(), moved.end(), *quote) != moved.end(); };
    // Behind a heading or a quote means in its chapter; at the top, in the chapter that is shown.
    std::optional<model::HeadingId> chapter = m_place ? m_place->chapter : std::nullopt;
    if (row > 0 && row <= rowCount()) chapter = m_rows[static_cast<std::size_t>(row - 1)].chapter;
    if (!chapter) return std::nullopt;
    for (auto next = static_cast<std::size_t>(std::max(0, row)); next < m_rows.size() && m_rows[next].quote && m_rows[next].chapter == *chapter; ++next) {
        if (!isMoved(m_rows[next].quote)) return Target{*chapter, m_rows[next].quote};
    }
    return Target{*chapter, std::nullopt};
}

QVariant CardsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto heading = headingAt(index.row());
    if (!heading.isEmpty()) return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant{heading} : QVariant{};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    const auto* card = cardAt(index.row());
    if (card == nullptr) return {};
    const auto words = toQt(model::in_quotation_marks(card->gathered.words, card->style.marks));
    if (role == Qt::DisplayRole) return words;
    auto said = tr("Zitat %1, %2, %3: %4").arg(card->gathered.quote.number).arg(wordsOf(card->gathered.quote.status), card->place, words);
    if (card->needsLook()) said.prepend(tr("Wortlaut wurde berichtigt. "));
    if (!card->gathered.quote.note.empty()) said += tr(" Notiz: %1").arg(toQt(card->gathered.quote.note));
    return said;
}

Qt::ItemFlags CardsModel::flags(const QModelIndex& index) const {
    if (!quoteAt(index.row())) return Qt::NoItemFlags;  // arrow keys pass over headings
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsEditable;
}

}  // namespace fundstelle::desktop
