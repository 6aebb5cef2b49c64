// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QTextCursor>

#include "memos/memo_dialog.h"
#include "open_window.h"
#include "text/rich_text.h"

namespace fundstelle::test {

BOOST_FIXTURE_TEST_SUITE(memo_dialog_tests, OpenWindow)

BOOST_AUTO_TEST_CASE(a_memo_that_nobody_touches_stays_as_it_is) {
    for (const std::string body : {"Schön wär’s.\nZweite Zeile", "# Idee\n- Das **Amt** bremst\n- *sehr*\n1. eins\n2. zwei\n\n__Ende__", "5 * 3 = 15, a_b", "👩🏽‍🎓"}) {
        desktop::MemoDialog dialog{QStringLiteral("Memo"), {}, body};
        BOOST_TEST(text::plain_words(text::parse_rich_text(dialog.body())) == text::plain_words(text::parse_rich_text(body)));
    }
    desktop::MemoDialog dialog{QStringLiteral("Memo"), {}, "# Idee\n- Das **Amt** bremst\n1. *eins*\n__Ende__"};
    BOOST_TEST(dialog.body() == "# Idee\n- Das **Amt** bremst\n1. *eins*\n__Ende__");
}

BOOST_AUTO_TEST_CASE(words_become_bold_by_a_key) {
    desktop::MemoDialog dialog{QStringLiteral("Memo"), {}, "Das Amt bremst"};
    dialog.show();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto cursor = dialog.edit().textCursor();
    cursor.setPosition(4);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    dialog.edit().setTextCursor(cursor);
    QTest::keyClick(&dialog.edit(), Qt::Key_B, Qt::ControlModifier);
    BOOST_TEST(dialog.body() == "Das **Amt** bremst");
    QTest::keyClick(&dialog.edit(), Qt::Key_B, Qt::ControlModifier);
    BOOST_TEST(dialog.body() == "Das Amt bremst");
}

BOOST_AUTO_TEST_CASE(control_and_enter_take_the_memo_over) {
    desktop::MemoDialog dialog{QStringLiteral("Memo"), {}, "Das Amt"};
    dialog.show();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog.edit(), Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(!dialog.isVisible());
    BOOST_TEST(dialog.result() == QDialog::Accepted);
    BOOST_TEST(dialog.body() == "Das Amt");
}

BOOST_AUTO_TEST_CASE(an_empty_memo_has_no_words) {
    desktop::MemoDialog dialog{QStringLiteral("Memo"), {}, "weg"};
    dialog.edit().clear();
    BOOST_TEST(dialog.body().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
