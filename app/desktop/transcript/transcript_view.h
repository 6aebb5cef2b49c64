// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <memory>
#include <optional>
#include <vector>

#include "transcript/page_layout.h"
#include "transcript/passage.h"
#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

/// Shows one transcript: paragraph numbers, coding stripes, the text. Selects passages by mouse and keyboard and says what a person wants;
/// it changes nothing itself. Positions are code points of the document.
class TranscriptView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);

    void setContent(std::optional<TranscriptContent> content);
    /// Replaces stripes, keeps the place and the selection.
    void setStripes(std::vector<TranscriptContent::Stripe> stripes, std::size_t lanes);
    [[nodiscard]] const std::optional<TranscriptContent>& content() const { return m_content; }

    void setReadingFont(const QFont& font);
    [[nodiscard]] std::optional<text::CodePointRange> selection() const;
    void select(const text::CodePointRange& range);
    void clearSelection();
    /// Scrolls so that a passage is seen, and tints its words.
    void showPassage(const text::CodePointRange& range);
    /// Tints the words of these ranges, in order, until others are marked or another text is shown: the hits of a search.
    void setMarkedRanges(std::vector<text::CodePointRange> ranges);
    /// The coding whose stripe was clicked last.
    [[nodiscard]] std::optional<model::CodingId> selectedCoding() const { return m_selectedCoding; }
    void selectCoding(std::optional<model::CodingId> coding);
    /// The paragraph at the top, from 0: where the reader is.
    [[nodiscard]] std::size_t topParagraph() const;
    void scrollToParagraph(std::size_t paragraph);
    /// Where the selection, or the caret, ends: for what pops up beside it. In coordinates of the viewport.
    [[nodiscard]] QPoint caretPoint();

    // Places, for tests and for what drives the program.
    [[nodiscard]] QPoint pointOf(std::int64_t position);
    [[nodiscard]] QPoint pointOfStripe(model::CodingId coding);

signals:
    void selectionChanged();
    /// A code was dropped on a passage.
    void codeDropped(fundstelle::model::CodeId code, const fundstelle::text::CodePointRange& range);
    /// The menu of a passage or of a coding is wanted; a position of the screen.
    void passageMenuRequested(const QPoint& place);
    void codingMenuRequested(fundstelle::model::CodingId coding, const QPoint& place);
    void filesDropped(const QStringList& files);

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
    void layOut();
    void updateScrollBar();
    [[nodiscard]] qreal textLeft() const;
    [[nodiscard]] QPointF toPage(const QPoint& point) const;
    [[nodiscard]] qreal pageTop() const;
    [[nodiscard]] std::optional<std::size_t> stripeAt(const QPoint& point) const;
    [[nodiscard]] std::vector<model::CodingId> emphasised() const;
    [[nodiscard]] std::vector<ParagraphLayout::Tint> tintsOf(const TranscriptContent::Paragraph& paragraph) const;
    void drawParagraph(QPainter& painter, std::size_t index);
    void moveCaret(std::int64_t position, bool extend);
    void setHovered(std::optional<std::size_t> stripe);
    /// What a drop at a point would code: the selection if it is hit, else the words of the paragraph.
    [[nodiscard]] std::optional<text::CodePointRange> dropTarget(const QPoint& point);
    void startDrag();
    [[nodiscard]] QFont smallFont() const;

    std::optional<TranscriptContent> m_content;
    std::unique_ptr<PageLayout> m_page;
    QFont m_font;
    std::int64_t m_anchor{0};
    std::int64_t m_caret{0};
    std::optional<text::CodePointRange> m_shown;
    std::vector<text::CodePointRange> m_marked;
    std::optional<text::CodePointRange> m_dropTarget;
    std::optional<model::CodingId> m_selectedCoding;
    std::optional<std::size_t> m_hovered;
    QPoint m_pressed;
    enum class Press { None, Selecting, OnSelection } m_press{Press::None};
};

}  // namespace fundstelle::desktop
