// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPixmapCache>
#include <QPalette>
#include <QPixmap>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <map>

#include "theme/contrast.h"

namespace fundstelle::desktop {

namespace {

const Theme kLight{false,
                   QColor{0xFB, 0xFA, 0xF7},
                   QColor{0xF4, 0xF2, 0xEC},
                   QColor{0x1F, 0x23, 0x28},
                   QColor{0x55, 0x58, 0x5B},
                   QColor{0x62, 0x61, 0x5D},
                   QColor{0xE3, 0xE0, 0xD8},
                   QColor{0x2A, 0x69, 0x89},
                   QColor{0xD6, 0xE4, 0xEA},
                   QColor{0xEA, 0xE7, 0xDF},
                   QColor{0xF6, 0xE7, 0xB8}};
const Theme kDark{true,
                  QColor{0x1D, 0x1F, 0x21},
                  QColor{0x17, 0x19, 0x1A},
                  QColor{0xE4, 0xE2, 0xDC},
                  QColor{0xB4, 0xB2, 0xAC},
                  QColor{0xA5, 0xA3, 0x9D},
                  QColor{0x34, 0x37, 0x3A},
                  QColor{0x6F, 0xB1, 0xCF},
                  QColor{0x26, 0x3C, 0x47},
                  QColor{0x27, 0x2A, 0x2C},
                  QColor{0x40, 0x36, 0x1A}};

const Theme* current = &kLight;

bool systemIsDark() {
    static const bool dark = QApplication::palette().window().color().lightness() < 128;
    return dark;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.hover);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.faintInk);
    palette.setColor(QPalette::ToolTipBase, theme.paper);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accentTint);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::Light, theme.hover);
    palette.setColor(QPalette::Mid, theme.hairline);
    palette.setColor(QPalette::Dark, theme.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.faintInk);
    }
    return palette;
}

QString styleSheetOf(const Theme& theme) {
    return QStringLiteral(R"(
        QMainWindow::separator { background: %1; width: 1px; height: 1px; }
        QMainWindow::separator:hover { background: %2; }
        QSplitter::handle { background: %1; }
        QDockWidget { border: none; }
        QToolBar { border: none; border-bottom: 1px solid %1; spacing: 4px; padding: 4px 8px; background: %3; }
        QToolButton { border: none; border-radius: 4px; padding: 4px 8px; }
        QToolButton:hover { background: %4; }
        QToolButton:checked { background: %6; }
        QToolButton:focus { outline: none; border: 2px solid %2; padding: 2px 6px; }
        QTabBar { qproperty-drawBase: 0; }
        QTabBar::tab { border: none; border-bottom: 2px solid transparent; padding: 6px 12px; color: %8; background: %3; }
        QTabBar::tab:hover { background: %4; }
        QTabBar::tab:selected { border-bottom-color: %2; color: %7; }
        QStatusBar { border-top: 1px solid %1; }
        QStatusBar::item { border: none; }
        QMenuBar { background: %3; padding: 2px 4px; }
        QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
        QMenuBar::item:selected { background: %4; }
        QMenu { background: %5; border: 1px solid %1; padding: 4px; }
        QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
        QMenu::item:selected { background: %6; }
        QMenu::separator { height: 1px; background: %1; margin: 4px 8px; }
        QTreeView, QListView { border: none; outline: none; }
        QTreeView::item { min-height: 26px; border: 0px; }
        QTreeView::item:hover, QListView::item:hover { background: %4; }
        QTreeView::item:selected { background: %6; color: %7; }
        QTreeView::indicator, QListView::indicator, QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid %8; border-radius: 3px; background: %5; }
        QTreeView::indicator:checked, QListView::indicator:checked, QCheckBox::indicator:checked { background: %2; border-color: %2; image: url(:/icons/check-on-%9.svg); }
        QCheckBox { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 4px; }
        QCheckBox:focus { border-color: %2; }
        QCheckBox:disabled { color: %8; }
        QTreeView::indicator:indeterminate { background: %6; border-color: %2; }
        QTableView { border: none; outline: none; gridline-color: %1; selection-background-color: %6; selection-color: %7; }
        QTableView::item:selected { background: %6; color: %7; }
        QTableView::item { padding: 0 6px; }
        QTableView::item:focus { border: 2px solid %2; padding: 0 4px; }
        QTableView::indicator { width: 13px; height: 13px; border: 1px solid %8; border-radius: 3px; background: %5; }
        QTableView::indicator:checked { background: %2; border-color: %2; image: url(:/icons/check-on-%9.svg); }
        QTableCornerButton::section { background: %3; border: none; border-bottom: 1px solid %1; border-right: 1px solid %1; }
        QHeaderView { background: %3; border: none; }
        QHeaderView::section { background: %3; color: %7; border: none; border-bottom: 1px solid %1; border-right: 1px solid %1; padding: 4px 8px; }
        QLineEdit { border: 1px solid %1; border-radius: 4px; padding: 4px 8px; background: %5; selection-background-color: %6; selection-color: %7; }
        QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid %2; padding: 3px 7px; }
        QPlainTextEdit, QTextEdit { border: 1px solid %1; border-radius: 4px; padding: 4px; background: %5; }
        QComboBox { border: 1px solid %1; border-radius: 4px; padding: 3px 8px; background: %5; }
        QComboBox:hover { background: %4; }
        QComboBox::drop-down { border: none; width: 18px; }
        QComboBox::down-arrow { image: url(:/icons/chevron-%9.svg); width: 12px; height: 12px; }
        QComboBox QAbstractItemView { border: 1px solid %1; background: %5; selection-background-color: %6; selection-color: %7; }
        QToolButton::menu-indicator { image: url(:/icons/chevron-%9.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: center right; right: 2px; }
        QToolButton[popupMode="2"] { padding-right: 18px; }
        QListWidget#palette, QListWidget#history { background: transparent; }
        QListWidget#palette::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
        QListWidget#palette::item:selected, QListWidget#history::item:selected { background: %6; color: %7; }
        QListWidget#history::item { padding: 5px 6px; border-radius: 4px; }
        QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
        QPushButton { border: 1px solid %1; border-radius: 4px; padding: 6px 16px; background: %5; }
        QPushButton:hover { background: %4; }
        QPushButton:focus { border: 2px solid %2; padding: 5px 15px; }
        QPushButton:default { border-color: %2; }
        QPushButton:disabled { color: %8; }
        QToolTip { border: 1px solid %1; padding: 4px 8px; background: %5; color: %7; }
        QScrollBar:vertical { width: 12px; background: transparent; }
        QScrollBar::handle:vertical { background: %1; border-radius: 4px; min-height: 32px; margin: 2px; }
        QScrollBar::handle:vertical:hover { background: %8; }
        QScrollBar:horizontal { height: 12px; background: transparent; }
        QScrollBar::handle:horizontal { background: %1; border-radius: 4px; min-width: 32px; margin: 2px; }
        QScrollBar::handle:horizontal:hover { background: %8; }
        QCalendarWidget QToolButton { icon-size: 16px; color: %7; }
        QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    )")
        .arg(theme.hairline.name(), theme.accent.name(), theme.panel.name(), theme.hover.name(), theme.paper.name(),
             theme.accentTint.name(), theme.ink.name(), theme.faintInk.name(),
             theme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QIcon drawnIcon(const QString& name) {
    QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto svg = file.readAll();
    QIcon result;
    for (const auto& [mode, colour] : {std::pair{QIcon::Normal, current->ink}, std::pair{QIcon::Disabled, current->hairline}}) {
        auto drawn = svg;
        drawn.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer{drawn};
        for (const int size : {20, 40}) {
            QPixmap pixmap{size, size};
            pixmap.fill(Qt::transparent);
            QPainter painter{&pixmap};
            renderer.render(&painter);
            result.addPixmap(pixmap, mode);
        }
    }
    return result;
}

}  // namespace

const Theme& theme() {
    return *current;
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    const bool system = systemIsDark();
    current = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && system) ? &kDark : &kLight;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(*current));
    application.setStyleSheet(styleSheetOf(*current));
}

QFont readingFont(int pointSize) {
    static const QString family = [] {
        const auto installed = QFontDatabase::families();
        for (const auto* wanted : {"Charter", "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif"}) {
            if (installed.contains(QLatin1String{wanted})) return QString::fromLatin1(wanted);
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    QFont font{family, pointSize};
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont smaller(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont semibold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QIcon icon(const QString& name) {
    static std::map<std::pair<const Theme*, QString>, QIcon> known;
    const auto [found, isNew] = known.try_emplace({current, name});
    if (isNew) found->second = drawnIcon(name);
    return found->second;
}

QIcon unchanging(const QPixmap& picture) {
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Active, QIcon::Selected, QIcon::Disabled}) icon.addPixmap(picture, mode);
    return icon;
}

QIcon swatch(const QColor& colour) {
    const auto key = QStringLiteral("swatch") + edgeOf(colour).name() + colour.name();
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return unchanging(pixmap);
    pixmap = QPixmap{24, 24};
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeOf(colour));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF{0.5, 0.5, 11, 11}, 3, 3);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return unchanging(pixmap);
}

QColor edgeOf(const QColor& colour) {
    static std::map<std::pair<bool, QRgb>, QColor> known;  // asked for each bar that is painted
    const auto [found, isNew] = known.try_emplace({current->dark, colour.rgb()});
    // Of paper and panel the one that differs less.
    if (isNew) found->second = withContrast(colour, current->dark ? current->paper : current->panel, current->ink, 3);
    return found->second;
}

void drawBar(QPainter& painter, const QRectF& place, const QColor& colour) {
    painter.setPen(QPen{edgeOf(colour), 1});
    painter.setBrush(colour);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

QColor tinted(const QColor& colour) {
    double share = current->dark ? 0.32 : 0.18;
    auto tint = mixed(colour, current->paper, share);
    // Time stamps are the faintest words on it.
    while (contrast(current->faintInk, tint) < 4.5 && share > 0.04) tint = mixed(colour, current->paper, share -= 0.02);
    return tint;
}

QColor highlighted(const QColor& colour) {
    return mixed(colour, current->paper, current->dark ? 0.34 : 0.75);
}

}  // namespace fundstelle::desktop
