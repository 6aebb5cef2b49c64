// SPDX-License-Identifier: GPL-3.0-or-later
/// fundstelle-handbuch FROM TO: drives the real window through the sample study and writes the handbook's pictures and its table of keys.
/// FROM is docs/handbuch, with the words around the table; TO gets bilder/*.png and 11-tasten.md.
#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <cstdio>

#include "keys.h"
#include "pictures.h"
#include "study.h"
#include "theme/theme.h"

int main(int argc, char** argv) {
    using namespace fundstelle;
    if (argc != 3) {
        std::fputs("fundstelle-handbuch FROM TO\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    QFile screen{folder.filePath(QStringLiteral("screen.json"))};
    if (!screen.open(QIODevice::WriteOnly)) return 1;
    screen.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1400, "height": 880, "logicalDpi": 96, "dpr": 1}], "windowFrameMargins": false})");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toLocal8Bit());
    qputenv("TZ", "UTC");
    qputenv("QT_LOGGING_RULES", "default.warning=false");  // of all that a window without a screen cannot do
    qunsetenv("QT_SCALE_FACTOR");
    QApplication application{argc, argv};
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("Fundstelle"));
    QApplication::setApplicationName(QStringLiteral("Fundstelle-Handbuch"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings{}.setValue(QStringLiteral("coder"), QStringLiteral("AK"));
    QLocale::setDefault(QLocale::German);
    QTranslator ours;
    QTranslator standard;
    if (!ours.load(QStringLiteral("fundstelle_de"), QStringLiteral(FUNDSTELLE_TRANSLATIONS)) ||
        !standard.load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        handbuch::fail(QStringLiteral("Die deutschen Worte fehlen."));
    }
    QApplication::installTranslator(&ours);
    QApplication::installTranslator(&standard);
    desktop::applyTheme(application, desktop::ThemeChoice::Light);
    QApplication::setCursorFlashTime(0);  // a caret that blinks is in every second picture

    const QDir from{QString::fromLocal8Bit(argv[1])};
    const QDir to{QString::fromLocal8Bit(argv[2])};
    if (!to.mkpath(QStringLiteral("bilder"))) handbuch::fail(to.path());
    handbuch::Stage stage{QDir{to.filePath(QStringLiteral("bilder"))}};
    // Before a project is open: then undo does not say yet what it would take back.
    QFile chapter{from.filePath(QStringLiteral("11-tasten.md"))};
    if (!chapter.open(QIODevice::ReadOnly)) handbuch::fail(chapter.fileName());
    const auto words = handbuch::withKeys(QString::fromUtf8(chapter.readAll()), stage.window().commands());
    chapter.close();
    QFile written{to.filePath(QStringLiteral("11-tasten.md"))};
    if (!written.open(QIODevice::WriteOnly) || written.write(words.toUtf8()) < 0) handbuch::fail(written.fileName());
    handbuch::takeAll(stage, QDir{folder.path()}, QDir{from.filePath(QStringLiteral("../../sample-transcripts"))});
    return 0;
}
