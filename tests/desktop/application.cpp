// SPDX-License-Identifier: GPL-3.0-or-later
/// One application for all tests of widgets, with settings of its own.
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <boost/test/unit_test.hpp>

#include "support/temporary_folder.h"
#include "theme/theme.h"

namespace {

struct Application {
    Application() {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(QStringLiteral("Fundstelle"));
        QApplication::setApplicationName(QStringLiteral("Fundstelle-Test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromStdString(m_settings.path().string()));
        fundstelle::desktop::applyTheme(m_application, fundstelle::desktop::ThemeChoice::Light);
    }

private:
    int m_argc{1};
    char m_name[11]{"fundstelle"};
    char* m_argv[2]{m_name, nullptr};
    fundstelle::test::TemporaryFolder m_settings;
    QApplication m_application{m_argc, m_argv};
};

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);
