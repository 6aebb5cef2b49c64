// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the transcript: keys, mouse, drag and drop.
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>
#include <algorithm>

#include "adapters/strings.h"
#include "adapters/transcript_accessible.h"
#include "codes/codes_model.h"
#include "drag_slip.h"
#include "text/segmentation.h"
#include "transcript/caret_movement.h"
#include "transcript/margin_notes.h"
#include "transcript/passage.h"
#include "transcript/transcript_view.h"

namespace fundstelle::desktop {

namespace {

QString describe(const TranscriptContent::Stripe& stripe) {
    auto text = QStringLiteral("<b>%1</b><br>%2").arg(stripe.path.toHtmlEscaped(), TranscriptView::tr("Coder*in: %1 · Gewicht %2").arg(stripe.coder.toHtmlEscaped()).arg(stripe.weight));
    if (!stripe.comment.isEmpty()) text += QStringLiteral("<br><i>%1</i>").arg(stripe.comment.toHtmlEscaped());
    return text;
}

/// By line, paragraph (Ctrl) and turn (Alt) up and down, by character, word (Ctrl) and sentence (Alt) to the sides.
CaretStep stepOf(const QKeyEvent& event) {
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) return alt ? CaretStep::Turn : control ? CaretStep::Paragraph : CaretStep::Line;
    return alt ? CaretStep::Sentence : control ? CaretStep::Word : CaretStep::Character;
}

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    return files;
}

bool holdsCode(const QMimeData& data) {
    return data.hasFormat(QString::fromLatin1(kCodeMimeType));
}

}  // namespace

std::optional<std::size_t> TranscriptView::stripeAt(const QPoint& point) const {
    if (!m_page) return std::nullopt;
    const bool beside = m_look.stripesRight ? point.x() > stripesLeft() - 4 : point.x() < textLeft() - 6;
    if (!beside) return std::nullopt;
    return stripes().at({point.x() - stripesLeft(), point.y() - pageTop()}, -pageTop(), -pageTop() + viewport()->height());
}

std::optional<std::size_t> TranscriptView::noteAt(const QPoint& point) const {
    if (!m_page) return std::nullopt;
    return MarginNotes{*m_content, *m_page, smallFont()}.signAt({static_cast<qreal>(point.x()), point.y() - pageTop()}, -pageTop(), -pageTop() + viewport()->height());
}

std::optional<text::CodePointRange> TranscriptView::timeAt(const QPoint& point) {
    if (!m_page || m_page->paragraphCount() == 0 || point.x() < textLeft() || point.x() > textLeft() + textWidth()) return std::nullopt;
    const auto position = m_page->positionAt(toPage(point));
    for (const auto& [begin, end] : m_content->paragraphs[m_page->paragraphOf(position)].quiet) {
        if (begin <= position && position < end) return text::CodePointRange{begin, end};
    }
    return std::nullopt;
}

std::optional<Stripes::Border> TranscriptView::borderAt(const QPoint& point, std::size_t stripe) const {
    return stripes().borderAt({point.x() - stripesLeft(), point.y() - pageTop()}, stripe);
}

std::optional<std::size_t> TranscriptView::stripeOf(model::CodingId coding) const {
    const auto& all = m_content->stripes;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& stripe) { return stripe.coding == coding; });
    return found == all.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - all.begin())};
}

void TranscriptView::setHovered(std::optional<std::size_t> stripe) {
    if (stripe == m_hovered) return;
    m_hovered = stripe;
    viewport()->update();
}

bool TranscriptView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto stripe = stripeAt(help->pos())) QToolTip::showText(help->globalPos(), describe(m_content->stripes[*stripe]), viewport());
        else if (const auto note = noteAt(help->pos())) QToolTip::showText(help->globalPos(), m_content->notes[*note].words.toHtmlEscaped(), viewport());
        else if (timeAt(help->pos())) QToolTip::showText(help->globalPos(), tr("Zeitmarke: ein Klick kopiert die Stelle"), viewport());
        else QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave) setHovered(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void TranscriptView::mousePressEvent(QMouseEvent* event) {
    if (!m_page || event->button() != Qt::LeftButton) return;
    m_pressed = event->pos();
    m_press = Press::None;
    if (const auto note = noteAt(event->pos())) return emit noteClicked(*note);
    if (const auto stripe = stripeAt(event->pos())) {
        clearSelection();  // what a key does next concerns the coding, no words marked elsewhere
        selectCoding(m_content->stripes[*stripe].coding);
        if (const auto border = borderAt(event->pos(), *stripe)) {
            m_border = *border;
            m_press = Press::OnBorder;
        }
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
        const auto stripe = stripeAt(event->pos());
        setHovered(stripe);
        viewport()->setCursor(stripe && borderAt(event->pos(), *stripe)                          ? Qt::SizeVerCursor
                              : stripe || noteAt(event->pos()) || timeAt(event->pos()).has_value() ? Qt::PointingHandCursor
                                                                                                 : Qt::IBeamCursor);
        return;
    }
    const bool dragged = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_press == Press::OnSelection) {
        if (dragged) startDrag();
    } else if (m_press == Press::OnBorder) {
        if (dragged) dragBorder(event->pos());
    } else {
        moveCaret(m_page->positionAt(toPage(event->pos())), true);
        showCaret();
    }
}

/// The stripe follows the mouse; the coding only when it is let go.
void TranscriptView::dragBorder(const QPoint& point) {
    const auto index = m_selectedCoding ? stripeOf(*m_selectedCoding) : std::nullopt;
    if (!index) return;
    auto& range = m_content->stripes[*index].range;
    const QPoint inText{static_cast<int>(std::clamp<qreal>(point.x(), textLeft(), textLeft() + textWidth())), point.y()};
    const bool atEnd = m_border == Stripes::Border::End;
    // Beside the text the line's far border is meant: the whole line belongs to the coding, or none of it.
    const QPoint wanted = point.x() < textLeft() || point.x() > textLeft() + textWidth()
                              ? QPoint{static_cast<int>(atEnd ? textLeft() + textWidth() : textLeft()), point.y()}
                              : inText;
    const auto position = std::clamp<std::int64_t>(m_page->positionAt(toPage(wanted)), 0, m_content->text->offsets().size().count());
    if (atEnd && position > range.begin().count()) range = {range.begin().count(), position};
    if (!atEnd && position < range.end().count()) range = {position, range.end().count()};
    viewport()->update();
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event) {
    const auto press = std::exchange(m_press, Press::None);
    if (!m_page) return;
    if (press == Press::OnSelection) moveCaret(m_page->positionAt(toPage(event->pos())), false);
    if (press == Press::OnBorder && m_selectedCoding) {
        if (const auto stripe = stripeOf(*m_selectedCoding)) emit borderMoved(*m_selectedCoding, text::CodePointRange{m_content->stripes[*stripe].range});
    }
    if (press == Press::Selecting && !selection()) {
        emit clicked(m_caret);
        if (const auto stamp = timeAt(event->pos())) emit timeClicked(*stamp);
    }
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
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto stripe = byKey ? std::nullopt : stripeAt(event->pos());
    if (stripe) selectCoding(m_content->stripes[*stripe].coding);
    const auto place = byKey ? viewport()->mapToGlobal(caretPoint() + QPoint{0, 16}) : event->globalPos();
    if (stripe || (byKey && m_selectedCoding)) return emit codingMenuRequested(*m_selectedCoding, place);
    emit passageMenuRequested(place);
}

void TranscriptView::moveCaret(std::int64_t position, bool extend) {
    m_caret = std::clamp<std::int64_t>(position, 0, m_content->text->offsets().size().count());
    if (!extend) m_anchor = m_caret;
    m_shown.reset();
    viewport()->update();
    announceCaret(*this);
    emit selectionChanged();
}

void TranscriptView::selectUnit(PassageUnit unit) {
    if (!m_page) return;
    const auto selected = selection();
    auto found = unitAt(*m_content, selected ? selected->begin().count() : m_caret, unit);
    if (!found || found == selected) found = unitAfter(*m_content, selected ? selected->end().count() : m_caret, unit);
    if (!found) return;
    m_selectedCoding.reset();
    select(*found);
    showCaret();
}

void TranscriptView::extendByUnit(PassageUnit unit) {
    const auto selected = selection();
    if (!selected) return selectUnit(unit);
    const auto next = unitAfter(*m_content, selected->end().count(), unit);
    if (!next) return;
    select({selected->begin(), next->end()});
    showCaret();
}

void TranscriptView::selectNextCoding(int direction) {
    if (!m_content || m_content->stripes.empty()) return;
    const auto& all = m_content->stripes;
    const auto selected = m_selectedCoding ? stripeOf(*m_selectedCoding) : std::nullopt;
    auto index = static_cast<std::ptrdiff_t>(selected.value_or(0)) + direction;
    if (!selected) {
        index = std::partition_point(all.begin(), all.end(), [&](const auto& stripe) { return stripe.range.begin().count() < m_caret; }) - all.begin();
        if (direction < 0) --index;
    }
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(all.size())) return;
    const auto& stripe = all[static_cast<std::size_t>(index)];
    showPassage(stripe.range);
    selectCoding(stripe.coding);
}

/// Arrows move the end of the selected coding, with Shift its begin; by word, with Alt by sentence.
void TranscriptView::moveSelectedBorder(const QKeyEvent& event, int direction) {
    const auto index = stripeOf(*m_selectedCoding);
    if (!index) return;
    const auto& range = m_content->stripes[*index].range;
    const auto step = event.modifiers().testFlag(Qt::AltModifier) ? CaretStep::Sentence : CaretStep::Word;
    const bool atEnd = !event.modifiers().testFlag(Qt::ShiftModifier);
    const auto border = borderFrom(*m_content, *m_page, atEnd ? range.end().count() : range.begin().count(), direction, step, atEnd ? StepTo::End : StepTo::Begin);
    const auto begin = atEnd ? range.begin().count() : border;
    const auto end = atEnd ? border : range.end().count();
    if (begin < end && (begin != range.begin().count() || end != range.end().count())) emit borderMoved(*m_selectedCoding, text::CodePointRange{begin, end});
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
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (m_selectedCoding && !selection() && sideways) return moveSelectedBorder(*event, event->key() == Qt::Key_Right ? 1 : -1);
    const auto& paragraph = m_content->paragraphs[m_page->paragraphOf(m_caret)];
    const auto move = [&](int direction) {
        m_selectedCoding.reset();
        moveCaret(borderFrom(*m_content, *m_page, m_caret, direction, stepOf(*event)), extend);
    };
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up: move(-1); break;
        case Qt::Key_Right:
        case Qt::Key_Down: move(1); break;
        case Qt::Key_Home: moveCaret(modifiers.testFlag(Qt::ControlModifier) ? 0 : paragraph.begin, extend); break;
        case Qt::Key_End:
            moveCaret(modifiers.testFlag(Qt::ControlModifier) ? m_content->text->offsets().size().count() : paragraph.end, extend);
            break;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            const int direction = event->key() == Qt::Key_PageDown ? 1 : -1;
            const auto caret = m_page->caretRect(m_caret);
            const qreal page = viewport()->height() - m_page->lineStep();
            verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(direction * page));
            moveCaret(m_page->positionAt({caret.x(), caret.center().y() + direction * page}), extend);
            break;
        }
        case Qt::Key_Escape:
            selectCoding(std::nullopt);
            clearSelection();
            break;
        default: return QAbstractScrollArea::keyPressEvent(event);
    }
    showCaret();
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
    drag->setPixmap(dragSlip(QStringLiteral("„%1“").arg(words.simplified()), font(), devicePixelRatio()));
    drag->exec(Qt::CopyAction);
}

std::optional<text::CodePointRange> TranscriptView::dropTarget(const QPoint& point) {
    if (!m_page || m_page->paragraphCount() == 0) return std::nullopt;
    const auto position = m_page->positionAt(toPage(point));
    const auto selected = selection();
    if (selected && selected->begin().count() <= position && position <= selected->end().count()) return selected;
    return wordsOf(*m_content, m_content->paragraphs[m_page->paragraphOf(position)]);
}

void TranscriptView::dragEnterEvent(QDragEnterEvent* event) {
    if (holdsCode(*event->mimeData()) || !localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void TranscriptView::dragMoveEvent(QDragMoveEvent* event) {
    const auto place = event->position().toPoint();
    const bool code = holdsCode(*event->mimeData());
    const auto stripe = code ? stripeAt(place) : std::nullopt;
    m_dropCoding = stripe ? std::optional{m_content->stripes[*stripe].coding} : std::nullopt;
    m_dropTarget = code && !stripe ? dropTarget(place) : std::nullopt;
    viewport()->update();
    if (m_dropCoding || m_dropTarget || (!code && !localFiles(*event->mimeData()).isEmpty())) {
        if (code) QToolTip::showText(viewport()->mapToGlobal(place), m_dropCoding ? tr("Loslassen: umkodieren") : tr("Loslassen: diese Stelle kodieren"), viewport());
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void TranscriptView::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropTarget.reset();
    m_dropCoding.reset();
    QToolTip::hideText();
    viewport()->update();
}

void TranscriptView::dropEvent(QDropEvent* event) {
    m_dropTarget.reset();
    m_dropCoding.reset();
    QToolTip::hideText();
    viewport()->update();
    if (const auto files = localFiles(*event->mimeData()); !files.isEmpty()) {
        emit filesDropped(files);
        return event->acceptProposedAction();
    }
    const auto code = toUuid(event->mimeData()->data(QString::fromLatin1(kCodeMimeType)));
    if (!code) return;
    const auto place = event->position().toPoint();
    const auto stripe = stripeAt(place);
    const auto range = stripe ? std::nullopt : dropTarget(place);
    if (!stripe && !range) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (stripe) emit codeDroppedOnCoding(model::CodeId{*code}, m_content->stripes[*stripe].coding);
    else emit codeDropped(model::CodeId{*code}, *range);
}

}  // namespace fundstelle::desktop
