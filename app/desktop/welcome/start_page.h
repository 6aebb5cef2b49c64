// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace fundstelle::desktop {

/// What is seen while no project is open.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const QStringList& files);

signals:
    void newWanted();
    void openWanted();
    /// The study that comes with the program, to look around and to try things.
    void sampleWanted();
    void tourWanted();
    void recentWanted(const QString& file);

private:
    QVBoxLayout* m_recent;
};

}  // namespace fundstelle::desktop
