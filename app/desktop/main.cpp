// SPDX-License-Identifier: GPL-3.0-or-later
/// fundstelle [PROJECT]: the desktop.
#include <QApplication>
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
    // The source texts are German; everybody else reads English.
    const auto system = QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("de");
    const auto language = settings.value(QStringLiteral("language"), system).toString();
    QLocale::setDefault(QLocale{language == QLatin1String{"en"} ? QLocale::English : QLocale::German});
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/fundstelle_%1.qm").arg(language))) QApplication::installTranslator(&translator);
    desktop::applyTheme(application, static_cast<desktop::ThemeChoice>(settings.value(QStringLiteral("theme"), 0).toInt()));

    desktop::MainWindow window{language == QLatin1String{"en"} ? wording::Language::English : wording::Language::German};
    window.show();
    const auto arguments = QApplication::arguments();
    if (arguments.size() > 1) window.openProject(arguments[1]);
    return QApplication::exec();
}
