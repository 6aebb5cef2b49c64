// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript_view.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "adapters/transcript_accessible.h"
#include "theme/theme.h"
#include "transcript/margin_notes.h"

namespace fundstelle::desktop {

namespace {

constexpr int kNumbers = 40;     ///< width of the paragraph numbers
constexpr int kBesideText = 12;  ///< between text and stripes
constexpr int kRightMargin = 24;

}  // namespace

TranscriptView::TranscriptView(QWidget* parent) : QAbstractScrollArea{parent}, m_look{readTextLook()} {
    makeTranscriptsAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Transkript"));
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TranscriptView::setContent(std::optional<TranscriptContent> content) {
    m_content = std::move(content);
    m_anchor = m_caret = 0;
    m_shown.reset();
    m_marked.clear();
    m_markings.clear();
    m_selectedCoding.reset();
    m_hovered.reset();
    m_dropTarget.reset();
    m_press = Press::None;
    verticalScrollBar()->setValue(0);
    layOut();
    emit selectionChanged();
}

void TranscriptView::setMarks(TranscriptContent content) {
    if (!m_content) return;
    const int before = stripesWidth();
    m_content->stripes = std::move(content.stripes);
    m_content->reach = std::move(content.reach);
    m_content->lanes = content.lanes;
    m_content->coders = content.coders;
    m_content->highlights = std::move(content.highlights);
    m_content->notes = std::move(content.notes);
    m_press = Press::None;
    setHovered(std::nullopt);
    if (stripesWidth() != before) layOut();
    viewport()->update();
}

void TranscriptView::setMarkedRanges(std::vector<text::CodePointRange> ranges) {
    m_marked = std::move(ranges);
    viewport()->update();
}

void TranscriptView::setMarkings(std::vector<Marking> markings) {
    m_markings = std::move(markings);
    viewport()->update();
}

void TranscriptView::setLook(const TextLook& look) {
    if (look == m_look) return;
    m_look = look;
    layOut();
}

QFont TranscriptView::smallFont() const {
    QFont small = font();
    small.setPointSizeF(std::max(7.5, small.pointSizeF() * 0.85));
    return small;
}

void TranscriptView::layOut() {
    // The reader's place: the paragraph at the top, and how much of it is above the window.
    const auto top = m_page && m_page->paragraphCount() > 0 ? topParagraph() : 0;
    const qreal before = m_page && m_page->paragraphCount() > 0 ? m_page->topOf(top + 1) - m_page->topOf(top) : 0;
    const qreal part = before > 0 ? (-pageTop() - m_page->topOf(top)) / before : 0;
    m_page.reset();
    if (m_content) {
        m_page = std::make_unique<PageLayout>(*m_content, m_look.font(), textWidth(), m_look.lineSpacing);
        const auto first = std::min(top, m_page->paragraphCount() - 1);
        m_page->layOut(m_page->topOf(first), m_page->topOf(first) + 2 * viewport()->height());
    }
    updateScrollBar();
    if (m_page && top < m_page->paragraphCount() && (top > 0 || part > 0)) {
        const qreal height = m_page->topOf(top + 1) - m_page->topOf(top);
        verticalScrollBar()->setValue(static_cast<int>(m_page->topOf(top) + part * height));
    }
    viewport()->update();
}

void TranscriptView::updateScrollBar() {
    const int height = m_page ? static_cast<int>(m_page->height()) : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_page ? static_cast<int>(m_page->lineStep()) : 20);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

int TranscriptView::stripesWidth() const {
    return m_content ? Stripes::widthFor(m_content->lanes, stripesLook()) : 0;
}

qreal TranscriptView::textLeft() const {
    return MarginNotes::kSigns + kNumbers + (m_look.stripesRight ? 0 : stripesWidth()) + kBesideText;
}

qreal TranscriptView::textWidth() const {
    const qreal column = QFontMetricsF{m_look.font()}.averageCharWidth() * m_look.columnCharacters;
    const qreal beside = (m_look.stripesRight ? stripesWidth() + kBesideText : 0) + (m_look.comments ? MarginNotes::kComments : 0);
    return std::max<qreal>(120, std::min(column, viewport()->width() - textLeft() - kRightMargin - beside));
}

qreal TranscriptView::stripesLeft() const {
    return m_look.stripesRight ? textLeft() + textWidth() + kBesideText : textLeft() - kBesideText;
}

Stripes TranscriptView::stripes() const {
    return {*m_content, *m_page, smallFont(), stripesLook()};
}

qreal TranscriptView::pageTop() const {
    return -verticalScrollBar()->value();
}

QPointF TranscriptView::toPage(const QPoint& point) const {
    return {point.x() - textLeft(), point.y() - pageTop()};
}

std::optional<text::CodePointRange> TranscriptView::selection() const {
    if (m_anchor == m_caret) return std::nullopt;
    return text::CodePointRange{std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

void TranscriptView::select(const text::CodePointRange& range) {
    m_anchor = range.begin().count();
    m_caret = range.end().count();
    viewport()->update();
    emit selectionChanged();
}

void TranscriptView::clearSelection() {
    m_anchor = m_caret;
    viewport()->update();
    emit selectionChanged();
}

void TranscriptView::goTo(std::int64_t position) {
    if (!m_page || m_page->paragraphCount() == 0) return;
    const auto within = std::clamp<std::int64_t>(position, 0, m_content->text->offsets().size().count());
    const auto top = m_page->topOf(m_page->paragraphOf(within));
    m_page->layOut(top - viewport()->height(), top + viewport()->height());
    updateScrollBar();
    moveCaret(within, false);
    verticalScrollBar()->setValue(static_cast<int>(m_page->caretRect(within).top()) - viewport()->height() / 3);
}

void TranscriptView::showPassage(const text::CodePointRange& range) {
    if (!m_page) return;
    m_shown = range;
    m_anchor = m_caret = range.begin().count();
    const auto index = m_page->paragraphOf(range.begin().count());
    m_page->layOut(m_page->topOf(index) - viewport()->height(), m_page->topOf(index) + 2 * viewport()->height());
    updateScrollBar();
    const auto [top, bottom] = m_page->extent(range);
    const qreal view = viewport()->height();
    if (top + pageTop() < 40 || bottom + pageTop() > view - 40) {
        verticalScrollBar()->setValue(static_cast<int>(top - std::max<qreal>(40, (view - (bottom - top)) / 3)));
    }
    viewport()->update();
}

void TranscriptView::showCaret() {
    const auto caret = m_page->caretRect(m_caret);
    if (caret.top() + pageTop() < 0) verticalScrollBar()->setValue(static_cast<int>(caret.top()) - 20);
    if (caret.bottom() + pageTop() > viewport()->height()) {
        verticalScrollBar()->setValue(static_cast<int>(caret.bottom()) - viewport()->height() + 20);
    }
}

void TranscriptView::selectCoding(std::optional<model::CodingId> coding) {
    m_selectedCoding = coding;
    m_shown.reset();
    viewport()->update();
    emit selectionChanged();
}

std::size_t TranscriptView::topParagraph() const {
    return m_page ? m_page->paragraphAt(-pageTop() + 1) : 0;
}

void TranscriptView::scrollToParagraph(std::size_t paragraph) {
    if (!m_page || m_page->paragraphCount() == 0) return;
    const auto index = std::min(paragraph, m_page->paragraphCount() - 1);
    m_page->layOut(m_page->topOf(index), m_page->topOf(index) + viewport()->height());
    updateScrollBar();
    verticalScrollBar()->setValue(static_cast<int>(m_page->topOf(index)));
}

QPoint TranscriptView::pointOf(std::int64_t position) {
    const auto caret = m_page->caretRect(position);
    return {static_cast<int>(caret.x() + textLeft()), static_cast<int>(caret.center().y() + pageTop())};
}

std::int64_t TranscriptView::positionAt(const QPoint& point) {
    return m_page ? m_page->positionAt(toPage(point)) : 0;
}

QPoint TranscriptView::caretPoint() {
    return m_page ? pointOf(m_caret) : QPoint{};
}

QPoint TranscriptView::pointOfStripe(model::CodingId coding) {
    const auto stripe = stripeOf(coding);
    if (!stripe) return {};
    const auto bar = stripes().barOf(*stripe).translated(stripesLeft(), pageTop());
    return {static_cast<int>(bar.center().x()), static_cast<int>(bar.center().y())};
}

QPoint TranscriptView::pointOfBorder(model::CodingId coding, Stripes::Border border) {
    const auto stripe = stripeOf(coding);
    if (!stripe) return {};
    const auto bar = stripes().barOf(*stripe).translated(stripesLeft(), pageTop());
    return {static_cast<int>(bar.center().x()), static_cast<int>(border == Stripes::Border::Begin ? bar.top() + 1 : bar.bottom() - 1)};
}

std::vector<model::CodingId> TranscriptView::emphasised() const {
    std::vector<model::CodingId> codings;
    if (m_selectedCoding) codings.push_back(*m_selectedCoding);
    if (m_dropCoding) codings.push_back(*m_dropCoding);
    if (m_hovered && *m_hovered < m_content->stripes.size()) codings.push_back(m_content->stripes[*m_hovered].coding);
    return codings;
}

std::vector<ParagraphLayout::Tint> TranscriptView::tintsOf(const TranscriptContent::Paragraph& paragraph) const {
    std::vector<ParagraphLayout::Tint> tints;
    const auto add = [&](const text::CodePointRange& range, const QColor& background, const QColor& ink = {}, bool struck = false) {
        const auto begin = std::max(range.begin().count(), paragraph.begin);
        const auto end = std::min(range.end().count(), paragraph.end);
        if (begin < end) tints.push_back({begin - paragraph.begin, end - paragraph.begin, background, ink, struck});
    };
    for (const auto& highlight : m_content->highlights) add(highlight.range, highlighted(QColor{QString::fromStdString(highlight.colour)}));
    for (const auto& coding : emphasised()) {
        if (const auto stripe = stripeOf(coding)) add(m_content->stripes[*stripe].range, tinted(m_content->stripes[*stripe].colour));
    }
    auto marked = std::partition_point(m_marked.begin(), m_marked.end(), [&](const auto& range) { return range.end().count() <= paragraph.begin; });
    for (; marked != m_marked.end() && marked->begin().count() < paragraph.end; ++marked) add(*marked, theme().found);
    for (const auto& marking : m_markings) add(marking.range, marking.background, marking.ink, marking.struck);
    if (m_shown) add(*m_shown, theme().accentTint);
    if (const auto selected = selection()) add(*selected, theme().accentTint);
    if (m_dropTarget) add(*m_dropTarget, theme().accentTint);
    return tints;
}

void TranscriptView::drawParagraph(QPainter& painter, std::size_t index) {
    const auto& layout = m_page->paragraph(index);
    const auto& paragraph = m_content->paragraphs[index];
    const qreal top = m_page->textTopOf(index) + pageTop();
    const bool quiet = paragraph.role != model::Role::Interviewee;
    layout.draw(painter, {textLeft(), top}, quiet ? theme().quietInk : theme().ink, tintsOf(paragraph));
    painter.setFont(smallFont());
    painter.setPen(theme().faintInk);
    QRectF number{MarginNotes::kSigns, top, kNumbers - 8.0, m_page->lineStep()};
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(index + 1));
    if (!paragraph.page) return;
    // The source's pages, under the number or, in a paragraph of one line, between it and the next.
    number.moveTop(top + (layout.height() > m_page->lineStep() ? m_page->lineStep() : m_page->lineStep() / 2));
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, tr("S. %1").arg(*paragraph.page));
}

void TranscriptView::paintEvent(QPaintEvent*) {
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), theme().paper);
    if (!m_page || m_page->paragraphCount() == 0) {
        painter.setPen(theme().faintInk);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Hier steht das Transkript, das links gewählt ist."));
        return;
    }
    const qreal from = -pageTop();
    const qreal to = from + viewport()->height();
    m_page->layOut(from, to);
    for (auto i = m_page->paragraphAt(from); i < m_page->paragraphCount() && m_page->topOf(i) < to; ++i) drawParagraph(painter, i);
    painter.save();
    painter.translate(stripesLeft(), pageTop());
    stripes().draw(painter, from, to, emphasised());
    painter.restore();
    painter.save();
    painter.translate(0, pageTop());
    const MarginNotes notes{*m_content, *m_page, smallFont()};
    notes.drawSigns(painter, from, to);
    if (m_look.comments) notes.drawComments(painter, textLeft() + textWidth() + kBesideText + (m_look.stripesRight ? stripesWidth() : 0), from, to);
    painter.restore();
    if (hasFocus()) {
        const auto caret = m_page->caretRect(m_caret).translated(textLeft(), pageTop());
        painter.fillRect(QRectF{caret.x() - 0.5, caret.y(), 1.5, caret.height()}, theme().accent);
    }
    if (static_cast<int>(m_page->height()) - viewport()->height() != verticalScrollBar()->maximum()) updateScrollBar();
}

void TranscriptView::resizeEvent(QResizeEvent*) {
    layOut();
}

void TranscriptView::scrollContentsBy(int, int) {
    viewport()->update();
}

void TranscriptView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) layOut();
}

}  // namespace fundstelle::desktop
