// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "text/paragraphs.h"
#include "text/utf8.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr std::int64_t kShownText = 6'000;  // code points of the first document, enough to recognise it

QTableWidget* makeTable(QWidget* parent, const QStringList& heads, const QString& name) {
    auto* table = new QTableWidget{0, static_cast<int>(heads.size()), parent};
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameStyle(QFrame::NoFrame);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setAccessibleName(name);
    return table;
}

QTableWidgetItem* fixedItem(const QString& words) {
    auto* item = new QTableWidgetItem{words};
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

}  // namespace

ImportDialog::ImportDialog(std::vector<PlannedFile> files, const QStringList& groups, wording::Language language, QWidget* parent)
    : QDialog{parent}, m_files{std::move(files)}, m_language{language}, m_list{new QTreeWidget{this}}, m_group{new QComboBox{this}} {
    setWindowTitle(tr("Transkripte importieren"));
    resize(1080, 700);
    m_list->setHeaderLabels({tr("Dokument"), tr("Format"), tr("Absätze"), tr("Beiträge"), tr("Sprechende")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Dateien"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(4, QHeaderView::Interactive);
    m_list->header()->resizeSection(4, 240);
    m_list->header()->setStretchLastSection(false);
    auto* splitter = new QSplitter{Qt::Vertical, this};
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({200, 420});
    m_group->setEditable(true);
    m_group->addItem({});
    m_group->addItems(groups);
    m_group->lineEdit()->setPlaceholderText(tr("ohne Gruppe"));
    m_group->setMinimumWidth(220);
    auto* groupLabel = new QLabel{tr("In die &Gruppe"), this};
    groupLabel->setBuddy(m_group);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Importieren"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bar = new QHBoxLayout;
    bar->addWidget(groupLabel);
    bar->addWidget(m_group);
    bar->addStretch(1);
    bar->addWidget(buttons);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(splitter, 1);
    layout->addLayout(bar);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportDialog::showDetails);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (m_filling) return;
        m_files[static_cast<std::size_t>(m_list->indexOfTopLevelItem(item))].wanted = item->checkState(0) == Qt::Checked;
        refreshAccept();
    });
    fillFiles();
}

QWidget* ImportDialog::makeDetails() {
    auto* details = new QWidget{this};
    m_warnings = new QLabel{details};
    m_warnings->setWordWrap(true);
    m_speakers = makeTable(details, {tr("Kürzel"), tr("Rolle"), tr("ist dasselbe wie"), tr("Beiträge")}, tr("Sprechende"));
    for (const int column : {1, 2}) m_speakers->setColumnWidth(column, 140);
    m_columns = makeTable(details, {tr("Spalte"), tr("wird")}, tr("Spalten"));
    m_questions = new QCheckBox{tr("Antworten mit ihrer Frage kodieren"), details};
    m_mend = new QPushButton{details};
    m_head = new QCheckBox{details};
    m_form = new QCheckBox{tr("Als Formular lesen (Fragen, Auswahl und Freitext)"), details};
    m_lines = new QComboBox{details};
    m_lines->addItems({tr("Zeilen: selbst erkennen"), tr("Zeilen: jede ist ein Absatz"), tr("Zeilen: bis zur Leerzeile verbinden")});
    m_lines->setAccessibleName(tr("Zeilen"));
    m_text = new QPlainTextEdit{details};
    m_text->setReadOnly(true);
    m_text->setFont(readingFont(10));
    m_text->setAccessibleName(tr("Anfang des Textes"));
    connect(m_mend, &QPushButton::clicked, this, [this] { change([](PlannedFile& file) { file.mendLabels(); }); });
    connect(m_head, &QCheckBox::clicked, this, [this](bool checked) { change([checked](PlannedFile& file) { file.setHeadAsValues(checked); }); });
    connect(m_form, &QCheckBox::clicked, this, [this](bool checked) { change([checked](PlannedFile& file) { file.setForm(checked); }); });
    connect(m_lines, &QComboBox::activated, this, [this](int index) {
        change([index](PlannedFile& file) { file.setLines(static_cast<formats::ReadingOptions::Lines>(index)); });
    });
    connect(m_questions, &QCheckBox::clicked, this, &ImportDialog::showColumns);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_warnings);
    left->addWidget(m_mend, 0, Qt::AlignLeft);
    left->addWidget(m_speakers, 1);
    left->addWidget(m_columns, 2);
    left->addWidget(m_questions);
    left->addWidget(m_head);
    left->addWidget(m_form);
    left->addWidget(m_lines, 0, Qt::AlignLeft);
    left->addStretch(0);
    auto* layout = new QHBoxLayout{details};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(m_text, 1);
    return details;
}

void ImportDialog::fillFiles() {
    m_filling = true;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        auto* item = new QTreeWidgetItem{m_list};
        item->setSizeHint(0, {0, 28});
        item->setCheckState(0, m_files[i].failure ? Qt::Unchecked : Qt::Checked);
        m_files[i].wanted = !m_files[i].failure;
        fillFile(i);
    }
    m_filling = false;
    if (!m_files.empty()) m_list->setCurrentItem(m_list->topLevelItem(0));
    refreshAccept();
}

void ImportDialog::fillFile(std::size_t index) {
    const auto& file = m_files[index];
    auto* item = m_list->topLevelItem(static_cast<int>(index));
    item->setText(0, toQtPath(file.path.filename()));
    if (file.failure) {
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        item->setText(1, tr("nicht lesbar"));
        return;
    }
    std::int64_t paragraphs = 0;
    std::size_t turns = 0;
    QStringList speakers;
    for (const auto& transcript : file.transcripts) {
        paragraphs += text::Paragraphs{transcript.text}.count();
        turns += transcript.turns.size();
        for (const auto& speaker : transcript.speakers) speakers << toQt(speaker.label);
    }
    speakers.removeDuplicates();
    const auto format = toQt(file.transcripts.front().format);
    item->setText(1, file.transcripts.size() > 1 ? tr("%1, %n Dokumente", nullptr, static_cast<int>(file.transcripts.size())).arg(format) : format);
    item->setText(2, QLocale{}.toString(static_cast<qlonglong>(paragraphs)));
    item->setText(3, QLocale{}.toString(static_cast<qulonglong>(turns)));
    for (const int column : {2, 3}) item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(4, speakers.join(QStringLiteral(", ")));
    item->setToolTip(4, item->text(4));
}

PlannedFile* ImportDialog::current() {
    const auto index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index < 0 ? nullptr : &m_files[static_cast<std::size_t>(index)];
}

template <class Change>
void ImportDialog::change(Change change) {
    QTimer::singleShot(0, this, [this, change] {
        auto* file = current();
        if (m_filling || file == nullptr) return;
        change(*file);
        m_filling = true;
        fillFile(static_cast<std::size_t>(file - m_files.data()));
        m_filling = false;
        showDetails();
        refreshAccept();
    });
}

void ImportDialog::showDetails() {
    auto* file = current();
    m_filling = true;
    const bool readable = file != nullptr && !file->failure;
    const auto* transcript = readable ? &file->transcripts.front() : nullptr;
    QStringList sentences;
    if (file != nullptr && file->failure) sentences << toQt(wording::sentence(*file->failure, m_language));
    if (transcript != nullptr) {
        for (const auto& warning : transcript->warnings) sentences << toQt(wording::sentence(warning, m_language));
    }
    m_warnings->setText(sentences.join(QStringLiteral("\n")));
    m_warnings->setVisible(!sentences.isEmpty());
    const bool table = readable && file->isTable();
    const bool form = readable && file->isForm();
    m_speakers->setVisible(readable && !table && !form && !transcript->speakers.empty());
    m_columns->setVisible(table);
    m_questions->setVisible(table);
    m_form->setVisible(readable && transcript->format == "docx" && (form || file->options.forms != formats::ReadingOptions::Forms::Guess));
    m_form->setChecked(form);
    m_lines->setVisible(readable && (transcript->format == "txt" || transcript->format == "md"));
    QStringList fields;
    if (readable) {
        for (const auto& field : transcript->head) {
            if (!field.name.empty()) fields << toQt(field.name);
        }
        m_lines->setCurrentIndex(static_cast<int>(file->options.lines));
        m_head->setChecked(file->options.head_as_values);
        QStringList hints;
        for (const auto& hint : transcript->label_hints) hints << tr("„%1“ ist „%2“ (%3×)").arg(toQt(hint.written), toQt(hint.meant)).arg(hint.count);
        m_mend->setText(tr("Tippfehler berichtigen: %1").arg(hints.join(QStringLiteral(", "))));
        m_mend->setVisible(!hints.isEmpty());
        m_text->setPlainText(toQt(text::slice(transcript->text, {0, kShownText})));
        showSpeakers(*transcript);
    } else {
        m_mend->setVisible(false);
        m_text->clear();
    }
    m_head->setText(tr("Kopfzeilen als Variablen: %1").arg(fields.join(QStringLiteral(", "))));
    m_head->setVisible(!fields.isEmpty());
    m_filling = false;
    if (table) showColumns();
}

void ImportDialog::showSpeakers(const formats::Transcript& transcript) {
    m_speakers->setRowCount(static_cast<int>(transcript.speakers.size()));
    for (std::size_t i = 0; i < transcript.speakers.size(); ++i) {
        const auto row = static_cast<int>(i);
        const auto& speaker = transcript.speakers[i];
        m_speakers->setItem(row, 0, fixedItem(toQt(speaker.label)));
        auto* role = new QComboBox;
        role->addItems({tr("fragt"), tr("antwortet"), tr("andere")});
        role->setCurrentIndex(static_cast<int>(speaker.role));
        role->setAccessibleName(tr("Rolle von %1").arg(toQt(speaker.label)));
        connect(role, &QComboBox::activated, this, [this, label = speaker.label](int index) {
            change([label, index](PlannedFile& file) { file.setRole(label, static_cast<model::Role>(index)); });
        });
        m_speakers->setCellWidget(row, 1, role);
        auto* same = new QComboBox;
        same->addItem(QStringLiteral("–"), toQt(speaker.label));
        for (const auto& other : transcript.speakers) {
            if (other.label != speaker.label) same->addItem(toQt(other.label), toQt(other.label));
        }
        same->setAccessibleName(tr("%1 ist dasselbe wie").arg(toQt(speaker.label)));
        connect(same, &QComboBox::activated, this, [this, same, label = speaker.label] {
            change([label, meant = toCore(same->currentData().toString())](PlannedFile& file) { file.setMeant(label, meant); });
        });
        m_speakers->setCellWidget(row, 2, same);
        const auto turns = std::count_if(transcript.turns.begin(), transcript.turns.end(), [&](const auto& turn) { return turn.speaker == i; });
        m_speakers->setItem(row, 3, fixedItem(QString::number(turns)));
    }
}

void ImportDialog::showColumns() {
    auto* file = current();
    if (file == nullptr || m_filling) return;
    std::vector<std::string> names;
    std::vector<formats::ColumnUse> uses;
    try {
        std::tie(names, uses) = columnsOf(*file);
    } catch (const Error&) {
        return;  // the file went away since; importing says so
    }
    const auto apply = [this, names] {
        std::vector<formats::ColumnUse> chosen;
        for (int row = 0; row < m_columns->rowCount(); ++row) {
            chosen.push_back(static_cast<formats::ColumnUse>(qobject_cast<QComboBox*>(m_columns->cellWidget(row, 1))->currentIndex()));
        }
        const auto code = m_questions->isChecked() ? std::optional{toCore(tr("Fragen"))} : std::nullopt;
        change([names, chosen, code](PlannedFile& planned) { planned.setColumns(names, chosen, code); });
    };
    if (m_questions->isChecked() != file->options.survey.question_code.has_value() && sender() == m_questions) return apply();
    m_columns->setRowCount(static_cast<int>(names.size()));
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_columns->setItem(static_cast<int>(i), 0, fixedItem(toQt(names[i])));
        auto* use = new QComboBox;
        use->addItems({tr("Name des Dokuments"), tr("Variable"), tr("Text"), tr("nichts")});
        use->setCurrentIndex(static_cast<int>(uses[i]));
        use->setAccessibleName(tr("Spalte %1 wird").arg(toQt(names[i])));
        connect(use, &QComboBox::activated, this, apply);
        m_columns->setCellWidget(static_cast<int>(i), 1, use);
    }
}

void ImportDialog::refreshAccept() {
    const auto count = transcripts().size();
    m_accept->setText(count == 0 ? tr("Importieren") : tr("%n Dokumente importieren", nullptr, static_cast<int>(count)));
    m_accept->setEnabled(count > 0);
}

std::vector<formats::Transcript> ImportDialog::transcripts() const {
    std::vector<formats::Transcript> wanted;
    for (const auto& file : m_files) {
        if (file.wanted) wanted.insert(wanted.end(), file.transcripts.begin(), file.transcripts.end());
    }
    return wanted;
}

std::optional<std::string> ImportDialog::group() const {
    const auto name = m_group->currentText().trimmed();
    return name.isEmpty() ? std::nullopt : std::optional{toCore(name)};
}

}  // namespace fundstelle::desktop
