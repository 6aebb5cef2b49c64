// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/export_picture_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>

namespace fundstelle::desktop {

namespace {

const QString kWidth = QStringLiteral("pictures/width");
const QString kHeight = QStringLiteral("pictures/height");
const QString kDots = QStringLiteral("pictures/dotsPerInch");
const QString kFolder = QStringLiteral("pictures/folder");
const QString kEnding = QStringLiteral("pictures/ending");

}  // namespace

ExportPictureDialog::ExportPictureDialog(QWidget* parent) : QDialog{parent}, m_width{new QSpinBox{this}}, m_height{new QSpinBox{this}}, m_dots{new QSpinBox{this}} {
    setWindowTitle(tr("Bild speichern"));
    const QSettings settings;
    const PaperSize usual;
    const auto add = [&](QFormLayout& form, QSpinBox& box, const QString& name, const QString& unit, int least, int most, int value) {
        box.setRange(least, most);
        box.setSuffix(unit);
        box.setValue(value);
        box.setAccessibleName(name);
        form.addRow(name, &box);
    };
    auto* form = new QFormLayout{this};
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    add(*form, *m_width, tr("Breite"), tr(" mm"), 40, 1000, settings.value(kWidth, usual.millimetres.width()).toInt());
    add(*form, *m_height, tr("Höhe"), tr(" mm"), 30, 1000, settings.value(kHeight, usual.millimetres.height()).toInt());
    add(*form, *m_dots, tr("Auflösung (PNG)"), tr(" dpi"), 72, 1200, settings.value(kDots, usual.dotsPerInch).toInt());
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Save)->setText(tr("Speichern …"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        QSettings kept;
        kept.setValue(kWidth, m_width->value());
        kept.setValue(kHeight, m_height->value());
        kept.setValue(kDots, m_dots->value());
    });
}

PaperSize ExportPictureDialog::paper() const {
    return {{static_cast<double>(m_width->value()), static_cast<double>(m_height->value())}, m_dots->value()};
}

QString ExportPictureDialog::askForFile(const QString& title, QWidget* parent) {
    QSettings settings;
    const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    const QStringList filters{tr("PNG-Bild (*.png)"), tr("SVG-Grafik (*.svg)"), tr("PDF-Datei (*.pdf)")};
    auto chosen = filters.value(endings.indexOf(settings.value(kEnding).toString()), filters.front());
    auto name = title;
    name.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char(':'), QLatin1Char(','));
    const auto folder = settings.value(kFolder, QDir::homePath()).toString();
    auto file = QFileDialog::getSaveFileName(parent, tr("Bild speichern"), QDir{folder}.filePath(name), filters.join(QStringLiteral(";;")), &chosen);
    if (file.isEmpty()) return {};
    if (!endings.contains(QFileInfo{file}.suffix().toLower())) file += QLatin1Char('.') + endings[std::max<qsizetype>(filters.indexOf(chosen), 0)];
    settings.setValue(kFolder, QFileInfo{file}.absolutePath());
    settings.setValue(kEnding, QFileInfo{file}.suffix().toLower());
    return file;
}

}  // namespace fundstelle::desktop
