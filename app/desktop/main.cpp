// SPDX-License-Identifier: GPL-3.0-or-later
/// fundstelle [PROJECT]: the desktop.
#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include "main_window.h"
#include "theme/theme.h"

int main(int argc, char** argv) {
    using namespace fundstelle;
    QApplication application{argc, argv};
    QApplication::setOrganizationName(QStringLiteral("Fundstelle"));
    QApplication::setApplicationName(QStringLiteral("Fundstelle"));
    QApplication::setApplicationVersion(QStringLiteral(FUNDSTELLE_VERSION));

    const QSettings settings;
    // German is the program's own language; a system in another language gets English.
    const auto spoken = QLocale::system().language();
    const auto system = spoken == QLocale::German || spoken == QLocale::C ? QStringLiteral("de") : QStringLiteral("en");
    const auto language = settings.value(QStringLiteral("language"), system).toString();
    QLocale::setDefault(QLocale{language == QLatin1String{"en"} ? QLocale::English : QLocale::German});
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/fundstelle_%1.qm").arg(language))) QApplication::installTranslator(&translator);
    QTranslator standard;  // the words of Qt's own dialogs
    if (standard.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&standard);
    }
    desktop::applyTheme(application, static_cast<desktop::ThemeChoice>(settings.value(QStringLiteral("theme"), 0).toInt()));

    desktop::MainWindow window{language == QLatin1String{"en"} ? wording::Language::English : wording::Language::German};
    window.show();
    const auto arguments = QApplication::arguments();
    if (arguments.size() > 1) window.openProject(arguments[1]);
    else window.openLastProject();
    return QApplication::exec();
}
