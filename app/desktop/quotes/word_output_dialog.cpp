// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/word_output_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <array>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

using formats::ParagraphStyle;

constexpr std::array kStyles{ParagraphStyle::Title, ParagraphStyle::Heading1, ParagraphStyle::Heading2, ParagraphStyle::Heading3, ParagraphStyle::Body, ParagraphStyle::Quote, ParagraphStyle::Source};
const QString kTemplate = QStringLiteral("quotes/wordTemplate");
const QString kWayBack = QStringLiteral("quotes/wayBack");

QString settingOf(ParagraphStyle style) {
    return QStringLiteral("quotes/wordStyles/") + toQt(std::string{formats::to_string(style)});
}

}  // namespace

WordOutputDialog::WordOutputDialog(Workspace& workspace, QWidget* parent)
    : QDialog{parent}, m_workspace{workspace}, m_name{new QLabel{this}}, m_without{new QPushButton{tr("Ohne Vorlage"), this}}, m_wayBack{new QComboBox{this}} {
    setWindowTitle(tr("Word-Dateien"));
    setMinimumWidth(520);
    auto* choose = new QPushButton{tr("Wählen …"), this};
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(choose);
    row->addWidget(m_without);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* form = new QFormLayout{this};
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("Vorlage des Instituts"), row);
    const std::array names{tr("Titel"), tr("Überschrift 1"), tr("Überschrift 2"), tr("Überschrift 3"), tr("Einleitungen"), tr("Zitat"), tr("Quelle")};
    for (std::size_t i = 0; i < kStyles.size(); ++i) {
        auto* box = m_styles.emplace_back(new QComboBox{this});
        box->setAccessibleName(tr("Formatvorlage: %1").arg(names.at(i)));
        form->addRow(names.at(i), box);
    }
    m_wayBack->addItem(tr("nichts"), QStringLiteral("none"));
    m_wayBack->addItem(tr("eine versteckte Textmarke um jedes Zitat"), QStringLiteral("bookmarks"));
    m_wayBack->addItem(tr("ein Kommentar mit Interview und Absatz"), QStringLiteral("comments"));
    m_wayBack->setAccessibleName(tr("Zurück zur Stelle führt"));
    m_wayBack->setToolTip(tr("Vor der Veröffentlichung ohne ausgeben: Kommentare nennen die Interviews"));
    form->addRow(tr("Zurück zur Stelle führt"), m_wayBack);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Übernehmen"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    form->addRow(buttons);
    connect(choose, &QPushButton::clicked, this, &WordOutputDialog::askForTemplate);
    connect(m_without, &QPushButton::clicked, this, [this] {
        m_file.clear();
        refresh();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &WordOutputDialog::keep);
    const auto known = QSettings{}.value(kTemplate).toString();
    if (QFileInfo::exists(known)) m_file = known;
    refresh();
    for (std::size_t i = 0; i < kStyles.size(); ++i) m_styles[i]->setCurrentIndex(std::max(0, m_styles[i]->findData(QSettings{}.value(settingOf(kStyles.at(i))).toString())));
    m_wayBack->setCurrentIndex(std::max(0, m_wayBack->findData(QSettings{}.value(kWayBack).toString())));
}

QComboBox& WordOutputDialog::styles(ParagraphStyle style) const {
    return *m_styles.at(static_cast<std::size_t>(std::find(kStyles.begin(), kStyles.end(), style) - kStyles.begin()));
}

void WordOutputDialog::askForTemplate() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Word-Vorlage des Instituts"), QFileInfo{m_file}.absolutePath(), tr("Word-Vorlagen (*.dotx *.docx *.dotm *.docm)"));
    if (!file.isEmpty()) chooseTemplate(file);
}

void WordOutputDialog::chooseTemplate(const QString& file) {
    if (!m_workspace.perform([&](project::Project&) { static_cast<void>(formats::WordTemplate::read(toPath(file))); })) return;
    m_file = file;
    refresh();
}

void WordOutputDialog::refresh() {
    std::optional<formats::WordTemplate> word;
    if (!m_file.isEmpty() && !m_workspace.perform([&](project::Project&) { word = formats::WordTemplate::read(toPath(m_file)); })) m_file.clear();
    m_name->setText(m_file.isEmpty() ? tr("keine") : QFileInfo{m_file}.fileName());
    m_name->setToolTip(m_file);
    m_without->setEnabled(!m_file.isEmpty());
    for (std::size_t i = 0; i < kStyles.size(); ++i) {
        auto& box = *m_styles[i];
        box.clear();
        box.setEnabled(word.has_value());
        const auto found = word ? word->style_of(kStyles.at(i)) : std::nullopt;
        box.addItem(!word ? tr("wie im Programm") : found ? tr("von selbst: %1").arg(toQt(found->name)) : tr("von selbst: keine gefunden"), QString{});
        if (!word) continue;
        for (const auto& style : word->styles()) box.addItem(toQt(style.name), toQt(style.name));
    }
}

void WordOutputDialog::keep() const {
    QSettings settings;
    settings.setValue(kTemplate, m_file);
    settings.setValue(kWayBack, m_wayBack->currentData());
    for (std::size_t i = 0; i < kStyles.size(); ++i) settings.setValue(settingOf(kStyles.at(i)), m_styles[i]->currentData());
}

formats::QuoteFileOptions WordOutputDialog::options(const Workspace& workspace) {
    const QSettings settings;
    formats::QuoteFileOptions options{workspace.language()};
    const auto way = settings.value(kWayBack).toString();
    if (way == QLatin1String{"bookmarks"}) options.way_back = formats::WayBack::Bookmark;
    if (way == QLatin1String{"comments"}) options.way_back = formats::WayBack::Comment;
    options.author = workspace.project().name();
    const auto file = settings.value(kTemplate).toString();
    if (file.isEmpty() || !QFileInfo::exists(file)) return options;
    options.word_template = toPath(file);
    for (const auto style : kStyles) {
        const auto name = settings.value(settingOf(style)).toString();
        if (!name.isEmpty()) options.styles[style] = toCore(name);
    }
    return options;
}

}  // namespace fundstelle::desktop
