// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include "theme/theme.h"

namespace fundstelle::bench {

/// The program as it starts, on no screen unless one is named, with settings of its own that nobody keeps.
class BenchApplication : public QApplication {
public:
    BenchApplication(int& argc, char** argv) : QApplication{(withoutScreen(), argc), argv} {
        setOrganizationName(QStringLiteral("Fundstelle"));
        setApplicationName(QStringLiteral("Fundstelle-Bench"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        desktop::applyTheme(*this, desktop::ThemeChoice::Light);
    }

private:
    static void withoutScreen() {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    QTemporaryDir m_settings;
};

}  // namespace fundstelle::bench
