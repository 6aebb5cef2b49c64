// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "study.h"
#include "theme/theme.h"

namespace fundstelle::handbuch {

namespace {

constexpr int kWidth = 1400;
constexpr int kHeight = 880;
constexpr int kSettled = 60;      // ms: longer than the program waits for a person who types
constexpr int kAroundMenu = 180;  // px
constexpr int kSameColour = 100;  // squares of differences in red, green and blue, added up

int distance(QRgb a, QRgb b) {
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// With at most 256 colours, the most frequent ones that differ to the eye, and the nearest of them for every other: a third of the size.
QImage compact(const QImage& picture) {
    const auto whole = picture.convertToFormat(QImage::Format_RGB32);
    std::unordered_map<QRgb, int> counts;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) ++counts[whole.pixel(x, y)];
    }
    std::vector<QRgb> all;
    for (const auto& [colour, count] : counts) all.push_back(colour);
    std::sort(all.begin(), all.end(), [&](QRgb a, QRgb b) { return std::pair{-counts[a], a} < std::pair{-counts[b], b}; });
    QList<QRgb> kept;
    const auto nearest = [&](QRgb wanted) {
        return std::min_element(kept.begin(), kept.end(), [wanted](QRgb a, QRgb b) { return distance(a, wanted) < distance(b, wanted); });
    };
    for (const auto colour : all) {
        if (kept.size() < 256 && (kept.isEmpty() || distance(*nearest(colour), colour) > kSameColour)) kept << colour;
    }
    std::unordered_map<QRgb, uchar> indexes;
    for (const auto colour : all) indexes[colour] = static_cast<uchar>(nearest(colour) - kept.begin());
    QImage small{whole.size(), QImage::Format_Indexed8};
    small.setColorTable(kept);
    for (int y = 0; y < whole.height(); ++y) {
        auto* line = small.scanLine(y);
        for (int x = 0; x < whole.width(); ++x) line[x] = indexes[whole.pixel(x, y)];
    }
    return small;
}

void frame(QPainter& painter, const QRect& place) {
    painter.setPen(desktop::theme().faintInk);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

}  // namespace

Stage::Stage(const QDir& pictures) : m_pictures{pictures}, m_window{std::make_unique<desktop::MainWindow>(wording::Language::German)} {
    m_window->resize(kWidth, kHeight);
    m_window->move(0, 0);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) missing("window");
}

void Stage::missing(const char* what) {
    fail(QStringLiteral("Nicht zu sehen: %1").arg(QString::fromUtf8(what)));
}

void Stage::settle() {
    QTest::qWait(kSettled);
}

void Stage::read(const char* document, const char* words) {
    m_window->transcript().showDocument(project().documents().named(document).id);
    text().goTo(rangeOf(*text().content()->text, words).begin().count());
    m_window->activateWindow();  // a dialog may have been before it
    text().setFocus();
    settle();
}

void Stage::select(const char* words) {
    const auto range = rangeOf(*text().content()->text, words);
    auto* viewport = text().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, text().pointOf(range.begin().count()));
    const auto end = text().pointOf(range.end().count());
    QMouseEvent move{QEvent::MouseMove, end, viewport->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {}};
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
}

void Stage::click(const char* words) {
    const auto range = rangeOf(*text().content()->text, words);
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().pointOf(range.begin().count() + 1));
}

void Stage::key(QWidget& widget, int key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&widget, static_cast<Qt::Key>(key), modifiers);
    settle();
}

void Stage::type(QWidget& widget, const QString& letters) {
    for (const auto letter : letters) {  // QTest knows no umlauts
        QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
        QApplication::sendEvent(&widget, &press);
    }
    settle();
}

void Stage::activate(const std::vector<const char*>& codes) {
    m_window->workspace().deactivateAll();
    auto& tree = m_window->codes().tree();
    for (const auto* name : codes) {
        const auto index = m_window->codes().shownIndexOf(project().codebook().named(name));
        tree.scrollTo(index);
        tree.setCurrentIndex(index);
        key(tree, Qt::Key_Space);
    }
    if (m_window->workspace().activeCodeCount() != codes.size()) missing("codes");
}

void Stage::rightClick(QWidget& widget, const QPoint& place) {
    QContextMenuEvent event{QContextMenuEvent::Mouse, place, widget.mapToGlobal(place)};
    QApplication::sendEvent(&widget, &event);
}

void Stage::press(QWidget& parent, const char* words) {
    for (auto* button : parent.findChildren<QPushButton*>()) {
        if (button->text() != QString::fromUtf8(words) || !button->isEnabled()) continue;
        QTest::mouseClick(button, Qt::LeftButton);
        return settle();
    }
    missing(words);
}

void Stage::command(const char* words) {
    for (auto* menu : m_window->menuBar()->findChildren<QMenu*>()) {
        for (auto* action : menu->actions()) {
            if (action->text().remove(QLatin1Char('&')) != QString::fromUtf8(words) || !action->isEnabled() || action->isCheckable()) continue;
            action->trigger();
            return settle();
        }
    }
    missing(words);
}

void Stage::choose(const std::function<void()>& opens, const char* words) {
    QAction* chosen = nullptr;
    QTimer::singleShot(kSettled, m_window.get(), [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) missing(words);
        for (auto* action : menu->actions()) {
            if (action->text().section(QLatin1Char('\t'), 0, 0) == QString::fromUtf8(words) && action->isEnabled()) chosen = action;
        }
        if (chosen == nullptr) missing(words);
        menu->setActiveAction(chosen);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    opens();
    settle();
}

QImage Stage::seen() {
    settle();
    auto picture = m_window->grab();
    QPainter painter{&picture};
    for (auto* above : QApplication::topLevelWidgets()) {
        if (above == m_window.get() || !above->isVisible() || above->windowType() == Qt::ToolTip) continue;
        const QRect place{m_window->mapFromGlobal(above->mapToGlobal(QPoint{})), above->size()};
        painter.drawPixmap(place.topLeft(), above->grab());
        frame(painter, place);
    }
    return picture.toImage();
}

void Stage::save(const char* name, const QImage& picture) const {
    const auto file = m_pictures.filePath(QLatin1String{name} + QStringLiteral(".png"));
    if (!compact(picture).save(file, "PNG", 0)) fail(QStringLiteral("Nicht zu schreiben: %1").arg(file));
}

void Stage::take(const char* name) {
    take(name, QRect{0, 0, m_window->width(), m_window->height() - m_window->statusBar()->height()});
}

void Stage::take(const char* name, const QRect& area) {
    save(name, seen().copy(area.intersected(m_window->rect())));
}

void Stage::take(const char* name, const QWidget& part) {
    take(name, QRect{part.mapTo(m_window.get(), QPoint{}), part.size()});
}

void Stage::takeOpened(const char* name, const std::function<void()>& opens, const std::function<void(QWidget&)>& prepare) {
    QTimer::singleShot(kSettled, m_window.get(), [&] {
        auto* above = QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        if (above == nullptr) missing(name);
        if (prepare) prepare(*above);
        if (above->windowType() == Qt::Popup) {
            const QRect place{m_window->mapFromGlobal(above->mapToGlobal(QPoint{})), above->size()};
            take(name, place.adjusted(-2 * kAroundMenu, -kAroundMenu / 2, 2 * kAroundMenu, kAroundMenu / 2));
        } else {
            takeDialog(name, *above);
        }
        above->close();
    });
    opens();
    m_window->activateWindow();
    settle();
}

void Stage::takeDialog(const char* name, QWidget& dialog) {
    settle();
    auto picture = dialog.grab();
    QPainter painter{&picture};
    frame(painter, picture.rect());
    painter.end();
    save(name, picture.toImage());
}

}  // namespace fundstelle::handbuch
