// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>
#include <algorithm>

#include "adapters/strings.h"
#include "codes/codes_model.h"
#include "text/segmentation.h"
#include "theme/theme.h"
#include "transcript/caret_movement.h"
#include "transcript/stripes.h"

namespace fundstelle::desktop {

namespace {

constexpr int kNumbers = 44;         ///< width of the paragraph numbers
constexpr int kBesideText = 12;
constexpr int kCharactersPerLine = 72;

QString describe(const TranscriptContent::Stripe& stripe) {
    auto text = QStringLiteral("<b>%1</b><br>%2").arg(stripe.path.toHtmlEscaped(), TranscriptView::tr("Coder*in: %1 · Gewicht %2").arg(stripe.coder.toHtmlEscaped()).arg(stripe.weight));
    if (!stripe.comment.isEmpty()) text += QStringLiteral("<br><i>%1</i>").arg(stripe.comment.toHtmlEscaped());
    return text;
}

/// By line and paragraph up and down, by character, word (Ctrl) and sentence (Alt) to the sides.
CaretStep stepOf(const QKeyEvent& event) {
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) return control ? CaretStep::Paragraph : CaretStep::Line;
    if (event.modifiers().testFlag(Qt::AltModifier)) return CaretStep::Sentence;
    return control ? CaretStep::Word : CaretStep::Character;
}

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    return files;
}

}  // namespace

TranscriptView::TranscriptView(QWidget* parent) : QAbstractScrollArea{parent}, m_font{readingFont(12)} {
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
    m_selectedCoding.reset();
    m_hovered.reset();
    m_dropTarget.reset();
    verticalScrollBar()->setValue(0);
    layOut();
    emit selectionChanged();
}

void TranscriptView::setStripes(std::vector<TranscriptContent::Stripe> stripes, std::size_t lanes) {
    if (!m_content) return;
    const bool widthChanged = Stripes::widthFor(lanes) != Stripes::widthFor(m_content->lanes);
    m_content->stripes = std::move(stripes);
    m_content->lanes = lanes;
    setHovered(std::nullopt);
    if (widthChanged) layOut();
    viewport()->update();
}

void TranscriptView::setReadingFont(const QFont& font) {
    m_font = font;
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
        const qreal column = QFontMetricsF{m_font}.averageCharWidth() * kCharactersPerLine;
        const qreal room = viewport()->width() - textLeft() - 24;
        m_page = std::make_unique<PageLayout>(*m_content, m_font, std::max<qreal>(120, std::min(column, room)));
        m_page->layOut(m_page->topOf(std::min(top, m_page->paragraphCount() - 1)), m_page->topOf(std::min(top, m_page->paragraphCount() - 1)) + 2 * viewport()->height());
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
    verticalScrollBar()->setSingleStep(static_cast<int>(QFontMetricsF{m_font}.height() * 1.5));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

qreal TranscriptView::textLeft() const {
    return kNumbers + (m_content ? Stripes::widthFor(m_content->lanes) : 0) + kBesideText;
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

void TranscriptView::setMarkedRanges(std::vector<text::CodePointRange> ranges) {
    m_marked = std::move(ranges);
    viewport()->update();
}

void TranscriptView::selectCoding(std::optional<model::CodingId> coding) {
    m_selectedCoding = coding;
    m_shown.reset();
    viewport()->update();
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

QPoint TranscriptView::caretPoint() {
    return m_page ? pointOf(m_caret) : QPoint{};
}

QPoint TranscriptView::pointOfStripe(model::CodingId coding) {
    for (const auto& stripe : m_content->stripes) {
        if (stripe.coding != coding) continue;
        const auto [top, bottom] = m_page->extent(stripe.range);
        // The middle of the bar; its lane is found by asking from right to left.
        for (int x = static_cast<int>(textLeft()) - kBesideText; x > kNumbers; --x) {
            const QPoint point{x, static_cast<int>((top + bottom) / 2 + pageTop())};
            const auto found = stripeAt(point);
            if (found && m_content->stripes[*found].coding == coding) return point;
        }
    }
    return {};
}

std::vector<model::CodingId> TranscriptView::emphasised() const {
    std::vector<model::CodingId> codings;
    if (m_selectedCoding) codings.push_back(*m_selectedCoding);
    if (m_hovered && *m_hovered < m_content->stripes.size()) codings.push_back(m_content->stripes[*m_hovered].coding);
    return codings;
}

std::vector<ParagraphLayout::Tint> TranscriptView::tintsOf(const TranscriptContent::Paragraph& paragraph) const {
    std::vector<ParagraphLayout::Tint> tints;
    const auto add = [&](const text::CodePointRange& range, const QColor& background) {
        const auto begin = std::max(range.begin().count(), paragraph.begin);
        const auto end = std::min(range.end().count(), paragraph.end);
        if (begin < end) tints.push_back({begin - paragraph.begin, end - paragraph.begin, background, {}});
    };
    for (const auto& coding : emphasised()) {
        for (const auto& stripe : m_content->stripes) {
            if (stripe.coding == coding) add(stripe.range, tinted(stripe.colour));
        }
    }
    auto marked = std::partition_point(m_marked.begin(), m_marked.end(), [&](const auto& range) { return range.end().count() <= paragraph.begin; });
    for (; marked != m_marked.end() && marked->begin().count() < paragraph.end; ++marked) add(*marked, theme().found);
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
    const QRectF number{0, top, kNumbers - 8.0, QFontMetricsF{m_font}.height() * 1.5};
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(index + 1));
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
    Stripes::draw(painter, {textLeft() - kBesideText, pageTop()}, *m_content, *m_page, from, to, emphasised(), smallFont());
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

std::optional<std::size_t> TranscriptView::stripeAt(const QPoint& point) const {
    if (!m_page || point.x() >= textLeft() - kBesideText / 2) return std::nullopt;
    const QPointF inStripes{point.x() - (textLeft() - kBesideText), point.y() - pageTop()};
    return Stripes::at(inStripes, *m_content, *m_page, -pageTop(), -pageTop() + viewport()->height(), smallFont());
}

void TranscriptView::setHovered(std::optional<std::size_t> stripe) {
    if (stripe == m_hovered) return;
    m_hovered = stripe;
    viewport()->setCursor(stripe ? Qt::PointingHandCursor : Qt::IBeamCursor);
    viewport()->update();
}

bool TranscriptView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto stripe = stripeAt(help->pos());
        if (stripe) QToolTip::showText(help->globalPos(), describe(m_content->stripes[*stripe]), viewport());
        else QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave) setHovered(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void TranscriptView::mousePressEvent(QMouseEvent* event) {
    if (!m_page || event->button() != Qt::LeftButton) return;
    m_pressed = event->pos();
    if (const auto stripe = stripeAt(event->pos())) {
        clearSelection();  // what a key does next concerns the coding, no words marked elsewhere
        selectCoding(m_content->stripes[*stripe].coding);
        m_press = Press::None;
        return;
    }
    const auto position = m_page->positionAt(toPage(event->pos()));
    const auto selected = selection();
    if (selected && selected->contains(text::CodePointOffset{position}) && event->modifiers() == Qt::NoModifier) {
        m_press = Press::OnSelection;
        return;
    }
    m_press = Press::Selecting;
    m_selectedCoding.reset();
    moveCaret(position, event->modifiers().testFlag(Qt::ShiftModifier));
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_page) return;
    if (m_press == Press::None || !(event->buttons() & Qt::LeftButton)) {
        setHovered(stripeAt(event->pos()));
        return;
    }
    if (m_press == Press::OnSelection) {
        if ((event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) startDrag();
        return;
    }
    moveCaret(m_page->positionAt(toPage(event->pos())), true);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_press == Press::OnSelection && m_page) moveCaret(m_page->positionAt(toPage(event->pos())), false);
    m_press = Press::None;
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_page || stripeAt(event->pos())) return;
    const auto position = m_page->positionAt(toPage(event->pos()));
    const auto& paragraph = m_content->paragraphs[m_page->paragraphOf(position)];
    if (paragraph.begin == paragraph.end) return;
    for (const auto& word : text::segments(m_content->text->words({paragraph.begin, paragraph.end}), text::Segment::Word)) {
        const auto begin = paragraph.begin + word.begin().count();
        const auto end = paragraph.begin + word.end().count();
        if (begin <= position && position <= end) return select({begin, end});
    }
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_page) return;
    if (const auto stripe = stripeAt(event->pos())) {
        selectCoding(m_content->stripes[*stripe].coding);
        emit codingMenuRequested(m_content->stripes[*stripe].coding, event->globalPos());
        return;
    }
    emit passageMenuRequested(event->globalPos());
}

void TranscriptView::moveCaret(std::int64_t position, bool extend) {
    m_caret = std::clamp<std::int64_t>(position, 0, m_content->text->offsets().size().count());
    if (!extend) m_anchor = m_caret;
    m_shown.reset();
    viewport()->update();
    emit selectionChanged();
}

void TranscriptView::keyPressEvent(QKeyEvent* event) {
    if (!m_page || m_page->paragraphCount() == 0) return QAbstractScrollArea::keyPressEvent(event);
    const auto modifiers = event->modifiers();
    const bool extend = modifiers.testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        if (const auto range = selection()) QApplication::clipboard()->setText(toQt(m_content->text->words(*range)));
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        const auto size = m_content->text->offsets().size().count();
        if (size > 0) select({0, size});
        return;
    }
    const auto& paragraph = m_content->paragraphs[m_page->paragraphOf(m_caret)];
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up: moveCaret(borderFrom(*m_content, *m_page, m_caret, -1, stepOf(*event)), extend); break;
        case Qt::Key_Right:
        case Qt::Key_Down: moveCaret(borderFrom(*m_content, *m_page, m_caret, 1, stepOf(*event)), extend); break;
        case Qt::Key_Home: moveCaret(modifiers.testFlag(Qt::ControlModifier) ? 0 : paragraph.begin, extend); break;
        case Qt::Key_End:
            moveCaret(modifiers.testFlag(Qt::ControlModifier) ? m_content->text->offsets().size().count() : paragraph.end, extend);
            break;
        case Qt::Key_Escape:
            selectCoding(std::nullopt);
            clearSelection();
            break;
        default: return QAbstractScrollArea::keyPressEvent(event);
    }
    const auto caret = m_page->caretRect(m_caret);
    if (caret.top() + pageTop() < 0) verticalScrollBar()->setValue(static_cast<int>(caret.top()) - 20);
    if (caret.bottom() + pageTop() > viewport()->height()) {
        verticalScrollBar()->setValue(static_cast<int>(caret.bottom()) - viewport()->height() + 20);
    }
}

void TranscriptView::startDrag() {
    const auto range = selection();
    m_press = Press::None;
    if (!range) return;
    auto* drag = new QDrag{this};
    auto* dragged = new QMimeData;
    const auto words = toQt(m_content->text->words(*range));
    dragged->setText(words);
    writePassage(*dragged, {m_content->document, *range});
    drag->setMimeData(dragged);
    const auto ghost = words.simplified();
    const QFontMetrics metrics{font()};
    const auto label = metrics.elidedText(QStringLiteral("„%1“").arg(ghost), Qt::ElideMiddle, 260);
    QPixmap pixmap{QSize{metrics.horizontalAdvance(label) + 16, metrics.height() + 8} * devicePixelRatio()};
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(theme().accentTint);
    QPainter painter{&pixmap};
    painter.setFont(font());
    painter.setPen(theme().ink);
    painter.drawText(QRect{8, 4, metrics.horizontalAdvance(label), metrics.height()}, label);
    painter.end();
    drag->setPixmap(pixmap);
    drag->exec(Qt::CopyAction);
}

std::optional<text::CodePointRange> TranscriptView::dropTarget(const QPoint& point) {
    if (!m_page || m_page->paragraphCount() == 0) return std::nullopt;
    const auto position = m_page->positionAt(toPage(point));
    const auto selected = selection();
    if (selected && selected->begin().count() <= position && position <= selected->end().count()) return selected;
    const auto& paragraph = m_content->paragraphs[m_page->paragraphOf(position)];
    auto begin = std::max(paragraph.begin, paragraph.label_end);
    auto end = paragraph.end;
    for (const auto& [from, to] : paragraph.quiet) {
        if (to <= begin || from <= begin) begin = std::max(begin, to);
        else end = std::min(end, from);
    }
    const auto words = begin < end ? m_content->text->words({begin, end}) : std::string_view{};
    const auto leading = words.find_first_not_of(" \t");
    if (leading != std::string_view::npos) begin += static_cast<std::int64_t>(leading);
    return begin < end ? std::optional{text::CodePointRange{begin, end}} : std::nullopt;
}

void TranscriptView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(QString::fromLatin1(kCodeMimeType)) || !localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void TranscriptView::dragMoveEvent(QDragMoveEvent* event) {
    const bool code = event->mimeData()->hasFormat(QString::fromLatin1(kCodeMimeType));
    m_dropTarget = code ? dropTarget(event->position().toPoint()) : std::nullopt;
    viewport()->update();
    if (code ? m_dropTarget.has_value() : !localFiles(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void TranscriptView::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropTarget.reset();
    viewport()->update();
}

void TranscriptView::dropEvent(QDropEvent* event) {
    m_dropTarget.reset();
    viewport()->update();
    if (const auto files = localFiles(*event->mimeData()); !files.isEmpty()) {
        emit filesDropped(files);
        return event->acceptProposedAction();
    }
    const auto code = toUuid(event->mimeData()->data(QString::fromLatin1(kCodeMimeType)));
    const auto range = dropTarget(event->position().toPoint());
    if (!code || !range) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit codeDropped(model::CodeId{*code}, *range);
}

}  // namespace fundstelle::desktop
