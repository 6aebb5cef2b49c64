// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSpinBox>

#include "pictures/picture_export.h"

namespace fundstelle::desktop {

/// Asks how large a picture is to be, and keeps the answer for the next one.
class ExportPictureDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportPictureDialog(QWidget* parent);
    [[nodiscard]] PaperSize paper() const;
    /// Asks where to, beginning in the folder of the last time; empty if the person does not want to.
    [[nodiscard]] static QString askForFile(const QString& title, QWidget* parent);

private:
    QSpinBox* m_width;
    QSpinBox* m_height;
    QSpinBox* m_dots;
};

}  // namespace fundstelle::desktop
