// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <memory>
#include <optional>
#include <vector>

#include "transcript/page_layout.h"
#include "transcript/passage_units.h"
#include "transcript/stripes.h"
#include "transcript/text_look.h"
#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

/// Shows one transcript: paragraph numbers, coding stripes, the text. Selects passages by mouse and keyboard and says what a person wants;
/// it changes nothing itself. Positions are code points of the document.
class TranscriptView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);

    void setContent(std::optional<TranscriptContent> content);
    /// Takes stripes, text colours and notes over from `content`, which is of the same text; keeps the place and the selection.
    void setMarks(TranscriptContent content);
    [[nodiscard]] const std::optional<TranscriptContent>& content() const { return m_content; }
    /// Passages that are shown on a tint of their own, such as the hits of a search; in order.
    void setMarkedRanges(std::vector<text::CodePointRange> ranges);

    /// Passages with a look of their own, later ones over earlier ones.
    struct Marking {
        text::CodePointRange range;
        QColor background;
        QColor ink{};  ///< invalid: as it is
        bool struck{false};
    };
    void setMarkings(std::vector<Marking> markings);

    void setLook(const TextLook& look);
    [[nodiscard]] const TextLook& look() const { return m_look; }
    [[nodiscard]] std::optional<text::CodePointRange> selection() const;
    void select(const text::CodePointRange& range);
    void clearSelection();
    [[nodiscard]] std::int64_t caret() const { return m_caret; }
    /// Puts the caret there and shows it, a third from the top.
    void goTo(std::int64_t position);
    /// Selects the sentence, paragraph or turn at the caret; if that is what is selected, the next one. Or makes the selection longer by one.
    void selectUnit(PassageUnit unit);
    void extendByUnit(PassageUnit unit);
    /// Scrolls so that a passage is seen, and tints its words.
    void showPassage(const text::CodePointRange& range);
    /// The coding whose stripe was clicked last.
    [[nodiscard]] std::optional<model::CodingId> selectedCoding() const { return m_selectedCoding; }
    void selectCoding(std::optional<model::CodingId> coding);
    /// Selects the coding that follows (1) or precedes (-1) the selected one, or the caret.
    void selectNextCoding(int direction);
    /// The paragraph at the top, from 0: where the reader is.
    [[nodiscard]] std::size_t topParagraph() const;
    void scrollToParagraph(std::size_t paragraph);
    /// Where the selection, or the caret, ends: for what pops up beside it. In coordinates of the viewport.
    [[nodiscard]] QPoint caretPoint();

    // Places, for tests and for what drives the program.
    [[nodiscard]] QPoint pointOf(std::int64_t position);
    /// The position nearest to a point of the viewport.
    [[nodiscard]] std::int64_t positionAt(const QPoint& point);
    [[nodiscard]] QPoint pointOfStripe(model::CodingId coding);
    [[nodiscard]] QPoint pointOfBorder(model::CodingId coding, Stripes::Border border);

signals:
    void selectionChanged();
    /// A code was dropped on a passage, or on a stripe.
    void codeDropped(fundstelle::model::CodeId code, const fundstelle::text::CodePointRange& range);
    void codeDroppedOnCoding(fundstelle::model::CodeId code, fundstelle::model::CodingId coding);
    /// A border of a coding was moved, by the mouse or by a key.
    void borderMoved(fundstelle::model::CodingId coding, const fundstelle::text::CodePointRange& range);
    /// The menu of a passage or of a coding is wanted; a position of the screen.
    void passageMenuRequested(const QPoint& place);
    void codingMenuRequested(fundstelle::model::CodingId coding, const QPoint& place);
    /// A sign in the margin, or a time stamp, was clicked.
    void noteClicked(std::size_t note);
    void timeClicked(const fundstelle::text::CodePointRange& stamp);
    void filesDropped(const QStringList& files);
    /// The selected words are wanted in the clipboard.
    void copyWanted();
    /// A place of the text, without selecting anything.
    void clicked(std::int64_t position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    // Geometry and painting: transcript_view.cpp.
    void layOut();
    void updateScrollBar();
    void showCaret();
    [[nodiscard]] Stripes::Look stripesLook() const { return {m_look.stripesRight, m_look.stripeNames}; }
    [[nodiscard]] int stripesWidth() const;
    [[nodiscard]] qreal textLeft() const;
    [[nodiscard]] qreal textWidth() const;
    [[nodiscard]] qreal stripesLeft() const;  ///< the text's border at which they stand
    [[nodiscard]] qreal pageTop() const;
    [[nodiscard]] QPointF toPage(const QPoint& point) const;
    [[nodiscard]] Stripes stripes() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] std::vector<model::CodingId> emphasised() const;
    [[nodiscard]] std::vector<ParagraphLayout::Tint> tintsOf(const TranscriptContent::Paragraph& paragraph) const;
    void drawParagraph(QPainter& painter, std::size_t index);

    // What a person does: transcript_view_input.cpp.
    [[nodiscard]] std::optional<std::size_t> stripeAt(const QPoint& point) const;
    [[nodiscard]] std::optional<std::size_t> noteAt(const QPoint& point) const;
    [[nodiscard]] std::optional<text::CodePointRange> timeAt(const QPoint& point);
    [[nodiscard]] std::optional<Stripes::Border> borderAt(const QPoint& point, std::size_t stripe) const;
    [[nodiscard]] std::optional<std::size_t> stripeOf(model::CodingId coding) const;
    void moveCaret(std::int64_t position, bool extend);
    void moveSelectedBorder(const QKeyEvent& event, int direction);
    void dragBorder(const QPoint& point);
    void setHovered(std::optional<std::size_t> stripe);
    /// What a drop at a point would code: the selection if it is hit, else the words of the paragraph.
    [[nodiscard]] std::optional<text::CodePointRange> dropTarget(const QPoint& point);
    void startDrag();

    std::optional<TranscriptContent> m_content;
    std::unique_ptr<PageLayout> m_page;
    TextLook m_look;
    std::int64_t m_anchor{0};
    std::int64_t m_caret{0};
    std::optional<text::CodePointRange> m_shown;
    std::vector<text::CodePointRange> m_marked;
    std::vector<Marking> m_markings;
    std::optional<text::CodePointRange> m_dropTarget;
    std::optional<model::CodingId> m_dropCoding;
    std::optional<model::CodingId> m_selectedCoding;
    std::optional<std::size_t> m_hovered;
    QPoint m_pressed;
    enum class Press { None, Selecting, OnSelection, OnBorder } m_press{Press::None};
    Stripes::Border m_border{Stripes::Border::End};
};

}  // namespace fundstelle::desktop
