// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/style_strip.h"

#include <QGridLayout>
#include <QToolButton>
#include <algorithm>
#include <set>

#include "adapters/strings.h"
#include "model/source_template.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr std::size_t kSharedBy = 3;  ///< documents that a source label should fit at least

}  // namespace

QString labelWarning(project::Project& project, model::CollectionId collection) {
    const auto variables = project.quote_reports().variables_of(project.quote_outline().collection(collection).style.source);
    if (variables.empty()) return {};
    std::vector<model::HeadingId> chapters;
    for (const auto& chapter : project.quote_outline().chapters(collection)) chapters.push_back(chapter.heading.id);
    std::set<model::DocumentId> quoted;
    for (const auto& quote : project.quotes().listed(chapters)) quoted.insert(quote.document);
    QStringList rare;
    for (const auto& label : project.disclosure().rare_labels(variables, kSharedBy)) {
        if (std::none_of(label.documents.begin(), label.documents.end(), [&](const auto& document) { return quoted.contains(document); })) continue;
        QStringList values;
        for (const auto& [variable, value] : label.label) values << toQt(value);
        rare << QStringLiteral("„%1“").arg(values.join(QStringLiteral(", ")));
    }
    if (rare.isEmpty()) return {};
    const auto shown = rare.mid(0, 3).join(QStringLiteral(", "));
    return rare.size() > 3 ? StyleStrip::tr("Erkennbar: %1 und %Ln weitere Angaben passen auf weniger als drei Interviews.", nullptr, static_cast<int>(rare.size() - 3)).arg(shown)
                           : StyleStrip::tr("Erkennbar: %1 passt auf weniger als drei Interviews.").arg(shown);
}

StyleStrip::StyleStrip(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_marks{new QComboBox{this}},
      m_ellipsis{new QComboBox{this}},
      m_layout{new QComboBox{this}},
      m_italic{new QCheckBox{tr("kursiv"), this}},
      m_numbered{new QCheckBox{tr("mit Nummer"), this}},
      m_source{new QLineEdit{this}},
      m_sentence{new QLabel{this}} {
    m_marks->addItems({QStringLiteral("„…“"), QStringLiteral("“…”"), QStringLiteral("« … »")});
    m_marks->setAccessibleName(tr("Anführungszeichen"));
    m_ellipsis->addItems({QStringLiteral("[...]"), QStringLiteral("[…]")});
    m_ellipsis->setAccessibleName(tr("Auslassungszeichen"));
    m_layout->addItems({tr("eigener Absatz"), tr("im Satz")});
    m_layout->setAccessibleName(tr("Wie Zitate stehen"));
    m_source->setPlaceholderText(tr("keine Quelle"));
    m_source->setAccessibleName(tr("Vorlage der Quellenangabe"));
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto* fields = new QToolButton{this};
    fields->setText(tr("Quelle"));
    fields->setToolTip(tr("Vorlagen und Felder für die Quellenangabe"));
    fields->setPopupMode(QToolButton::InstantPopup);
    fields->setMenu(new QMenu{fields});
    connect(fields->menu(), &QMenu::aboutToShow, this, [this, fields] { fillFields(*fields->menu()); });

    auto* layout = new QGridLayout{this};
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_marks, 0, 0);
    layout->addWidget(m_ellipsis, 0, 1);
    layout->addWidget(m_layout, 0, 2, 1, 2);
    layout->addWidget(m_italic, 1, 0);
    layout->addWidget(m_numbered, 1, 1, 1, 2);
    layout->addWidget(fields, 2, 0);
    layout->addWidget(m_source, 2, 1, 1, 3);
    layout->addWidget(m_sentence, 3, 0, 1, 4);
    layout->setColumnStretch(3, 1);

    for (auto* box : {m_marks, m_ellipsis, m_layout}) connect(box, &QComboBox::currentIndexChanged, this, &StyleStrip::apply);
    for (auto* box : {m_italic, m_numbered}) connect(box, &QCheckBox::toggled, this, &StyleStrip::apply);
    connect(m_source, &QLineEdit::editingFinished, this, &StyleStrip::apply);
    connect(m_source, &QLineEdit::textEdited, this, &StyleStrip::explain);
    connect(&workspace, &Workspace::quotesChanged, this, &StyleStrip::reload);
    reload();
}

void StyleStrip::show(const std::optional<model::CollectionId>& collection) {
    m_collection = collection;
    reload();
}

void StyleStrip::reload() {
    setEnabled(m_collection && m_workspace.isOpen() && !m_workspace.project().read_only());
    if (!m_collection || !m_workspace.isOpen() || !isVisible()) return;
    m_showing = true;
    try {
        const auto style = m_workspace.project().quote_outline().collection(*m_collection).style;
        m_marks->setCurrentIndex(static_cast<int>(style.marks));
        m_ellipsis->setCurrentIndex(static_cast<int>(style.ellipsis));
        m_layout->setCurrentIndex(static_cast<int>(style.layout));
        m_italic->setChecked(style.italic);
        m_numbered->setChecked(style.numbered);
        if (!m_source->hasFocus() || !m_source->isModified()) m_source->setText(toQt(style.source));
        explain();
    } catch (const Error&) {  // the collection was removed; another one is about to be shown
        m_collection.reset();
    }
    m_showing = false;
}

void StyleStrip::apply() {
    if (m_showing || !m_collection || !m_workspace.isOpen()) return;
    const model::QuoteStyle style{static_cast<model::QuotationMarks>(m_marks->currentIndex()), static_cast<model::Ellipsis>(m_ellipsis->currentIndex()),
                                  static_cast<model::QuoteLayout>(m_layout->currentIndex()), m_italic->isChecked(), m_numbered->isChecked(), toCore(m_source->text().trimmed())};
    try {
        m_workspace.project().quote_reports().require_source(style.source);
        m_source->setModified(false);
        m_workspace.project().quote_outline().set_style(*m_collection, style);
    } catch (const Error& error) {
        m_sentence->setText(toQt(wording::sentence(error, m_workspace.language())));
    }
}

/// The source of the first quote, or of the first document.
void StyleStrip::explain() {
    if (!m_collection || !m_workspace.isOpen()) return;
    auto& project = m_workspace.project();
    try {
        const auto source = toCore(m_source->text().trimmed());
        project.quote_reports().require_source(source);
        if (const auto warning = labelWarning(project, *m_collection); !warning.isEmpty()) return m_sentence->setText(warning);
        std::vector<model::HeadingId> chapters;
        for (const auto& chapter : project.quote_outline().chapters(*m_collection)) chapters.push_back(chapter.heading.id);
        const auto quotes = project.quotes().listed(chapters);
        const auto example = quotes.empty() || source.empty() ? std::string{} : project.quote_reports().source_of(quotes.front().document, quotes.front().range, source, quotes.front().number);
        m_sentence->setText(source.empty() ? tr("Ohne Quellenangabe.") : example.empty() ? QString{} : tr("Beispiel: %1").arg(toQt(example)));
    } catch (const Error& error) {
        m_sentence->setText(toQt(wording::sentence(error, m_workspace.language())));
    }
}

void StyleStrip::fillFields(QMenu& menu) {
    menu.clear();
    const auto preset = [&](const QString& words, const QString& source) {
        menu.addAction(words, this, [this, source] {
            m_source->setText(source);
            apply();
            explain();
        });
    };
    preset(tr("Dokument und Absatz"), toQt(model::kUsualSource));
    if (const auto roles = toQt(m_workspace.project().quote_reports().role_source()); !roles.isEmpty()) preset(tr("Rolle und Ort: %1").arg(roles), roles);
    preset(tr("Keine Quelle"), {});
    menu.addSeparator();
    const auto field = [&](const QString& name) {
        menu.addAction(QStringLiteral("{%1}").arg(name), this, [this, name] {
            m_source->insert(QStringLiteral("{%1}").arg(name));
            m_source->setFocus();
            apply();
            explain();
        });
    };
    for (const auto* name : {"Dokument", "Gruppe", "Sprecher", "Absatz", "Seite", "Zeit", "Nummer"}) field(QString::fromLatin1(name));
    menu.addSeparator();
    for (const auto& variable : m_workspace.project().variables().all()) field(toQt(variable.name));
}

}  // namespace fundstelle::desktop
