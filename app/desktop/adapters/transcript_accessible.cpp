// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/transcript_accessible.h"

#include <QAccessibleWidget>

#include "adapters/strings.h"
#include "transcript/transcript_view.h"

namespace fundstelle::desktop {

namespace {

/// A transcript as a text that can be read but not edited. Offsets of this interface are UTF-16 units.
class TranscriptAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit TranscriptAccessible(TranscriptView& view) : QAccessibleWidget{&view, QAccessible::EditableText, view.accessibleName()} {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this) : QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override {
        // The name of the document belongs to the name of the view; what is selected is its value.
        if (kind == QAccessible::Name && view().content()) return QStringLiteral("%1: %2").arg(view().accessibleName(), view().content()->name);
        const auto selection = kind == QAccessible::Value ? view().selection() : std::nullopt;
        return selection ? toQt(view().content()->text->words(*selection)) : QAccessibleWidget::text(kind);
    }

    void selection(int, int* begin, int* end) const override {
        const auto selected = view().selection();
        *begin = selected ? toUnits(selected->begin().count()) : 0;
        *end = selected ? toUnits(selected->end().count()) : 0;
    }
    int selectionCount() const override { return view().selection() ? 1 : 0; }
    void addSelection(int begin, int end) override { setSelection(0, begin, end); }
    void removeSelection(int) override { view().clearSelection(); }
    void setSelection(int, int begin, int end) override {
        if (begin < end) view().select({fromUnits(begin), fromUnits(end)});
    }
    int cursorPosition() const override { return toUnits(view().caret()); }
    void setCursorPosition(int position) override { view().goTo(fromUnits(position)); }
    QString text(int begin, int end) const override {
        if (!view().content() || begin >= end) return {};
        return toQt(view().content()->text->words({fromUnits(begin), fromUnits(end)}));
    }
    int characterCount() const override {
        return view().content() ? toUnits(view().content()->text->offsets().size().count()) : 0;
    }
    QRect characterRect(int offset) const override {
        if (!view().content()) return {};
        const auto point = view().pointOf(fromUnits(offset));
        return {view().viewport()->mapToGlobal(point) - QPoint{0, 10}, QSize{10, 20}};
    }
    int offsetAtPoint(const QPoint& point) const override { return toUnits(view().positionAt(view().viewport()->mapFromGlobal(point))); }
    void scrollToSubstring(int begin, int end) override {
        if (begin < end) view().showPassage({fromUnits(begin), fromUnits(end)});
    }
    QString attributes(int, int* begin, int* end) const override {
        *begin = 0;
        *end = characterCount();
        return {};
    }

private:
    TranscriptView& view() const { return *static_cast<TranscriptView*>(object()); }
    int toUnits(std::int64_t position) const {
        return view().content() ? static_cast<int>(view().content()->text->offsets().to_utf16(text::CodePointOffset{position}).count()) : 0;
    }
    std::int64_t fromUnits(int offset) const {
        if (!view().content()) return 0;
        const auto& offsets = view().content()->text->offsets();
        const auto last = offsets.to_utf16(offsets.size()).count();
        return offsets.from_utf16(text::Utf16Offset{std::clamp<std::int64_t>(offset, 0, last)}).count();
    }
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<TranscriptView*>(object);
    return view == nullptr ? nullptr : new TranscriptAccessible{*view};
}

}  // namespace

void announceCaret(TranscriptView& view) {
    if (!QAccessible::isActive()) return;
    QAccessibleTextCursorEvent moved{&view, TranscriptAccessible{view}.cursorPosition()};
    QAccessible::updateAccessibility(&moved);
}

void makeTranscriptsAccessible() {
    QAccessible::installFactory(make);
}

}  // namespace fundstelle::desktop
