// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told.
#include <QAccessible>
#include <QTabBar>

#include "open_window.h"

namespace fundstelle::test {

BOOST_FIXTURE_TEST_SUITE(accessibility_tests, OpenWindow)

BOOST_AUTO_TEST_CASE(the_transcript_is_a_text_that_can_be_read_from_the_caret_on) {
    auto* interface = QAccessible::queryAccessibleInterface(&view());
    BOOST_REQUIRE(interface != nullptr);
    auto* text = interface->textInterface();
    BOOST_REQUIRE(text != nullptr);
    const auto all = desktop::toQt(view().content()->text->utf8());
    BOOST_TEST(text->characterCount() == all.size());
    BOOST_TEST((text->text(0, text->characterCount()) == all));
    // Behind the emoji the units of the interface and the positions of the document differ.
    const auto words = find("höflich");
    view().goTo(words.begin().count());
    BOOST_TEST(text->cursorPosition() == all.indexOf(QStringLiteral("höflich")));
    const int begin = text->cursorPosition();
    text->setSelection(0, begin, begin + 7);
    BOOST_TEST((view().selection() == words));
    int from = 0;
    int to = 0;
    text->selection(0, &from, &to);
    BOOST_TEST(from == begin);
    BOOST_TEST(to == begin + 7);
    BOOST_TEST(interface->text(QAccessible::Value).toStdString() == "höflich");
    BOOST_TEST(interface->text(QAccessible::Name).contains(QStringLiteral("Interview 01")));
}

BOOST_AUTO_TEST_CASE(every_control_that_takes_the_focus_has_a_name) {
    for (auto* widget : window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(window.get()) || widget->focusProxy() != nullptr) continue;
        if (qobject_cast<QTabBar*>(widget) != nullptr) continue;  // each of its tabs has a name
        const auto* interface = QAccessible::queryAccessibleInterface(widget);
        BOOST_REQUIRE(interface != nullptr);
        BOOST_TEST(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className() << " " << widget->objectName().toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
