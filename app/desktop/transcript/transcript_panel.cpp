// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript_panel.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <algorithm>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

/// Words speak for themselves, a number needs its name, a date is written as people here do.
QString shownValue(const model::Variable& variable, const QString& value) {
    if (variable.type == model::VariableType::Number) return QStringLiteral("%1 %2").arg(toQt(variable.name), value);
    if (variable.type == model::VariableType::Date) {
        const auto date = QDate::fromString(value, Qt::ISODate);
        auto format = QLocale{}.dateFormat(QLocale::ShortFormat);
        if (!format.contains(QLatin1String{"yyyy"})) format.replace(QLatin1String{"yy"}, QLatin1String{"yyyy"});
        return date.isValid() ? date.toString(format) : value;
    }
    return value;
}

}  // namespace

TranscriptPanel::TranscriptPanel(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_title{new QLabel{this}},
      m_details{new QLabel{this}},
      m_layout{new QVBoxLayout{this}},
      m_view{new TranscriptView{this}},
      m_editor{new TextEditor{workspace, this}},
      m_findBar{new FindBar{workspace, *m_view, *m_editor, this}},
      m_pages{new QStackedWidget{this}},
      m_palette{new CodePalette{workspace, this}},
      m_pins{new PinnedCodes{workspace, this}},
      m_actions{new CodingActions{workspace, *m_view, *m_palette, *m_pins, this}},
      m_stripesButton{addMenuButton(tr("Streifen"), tr("Welche Kodierungen Streifen haben"), &TranscriptPanel::fillStripesMenu)},
      m_lookButton{addMenuButton(tr("Textbild"), tr("Schrift, Zeilenabstand, Breite und Ränder"), &TranscriptPanel::fillLookMenu)} {
    m_title->setFont(semibold(m_title->font()));
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(16, 8, 12, 8);
    heading->setSpacing(12);
    heading->addWidget(m_title);
    heading->addWidget(m_details, 1);
    heading->addWidget(m_stripesButton);
    heading->addWidget(m_lookButton);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(heading);
    m_layout->addWidget(m_findBar);
    m_layout->addWidget(m_pages, 1);
    m_layout->addWidget(m_pins);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_editor);
    m_editor->setReadingFont(m_view->look().font());
    connect(m_editor, &TextEditor::left, this, [this](text::CodePointOffset caret) {
        m_pages->setCurrentWidget(m_view);
        m_view->goTo(caret.count());
        m_view->setFocus();
        emit shownChanged();
    });
    connect(&workspace, &Workspace::aboutToClose, m_editor, &TextEditor::finish);
    connect(this, &TranscriptPanel::shownChanged, m_findBar, &FindBar::refresh);

    connect(&workspace, &Workspace::closed, this, [this] {
        m_filter = {};
        m_onlyActiveCodes = false;
        m_onlySet.reset();
        m_view->setContent(std::nullopt);
        showTitle();
    });
    connect(&workspace, &Workspace::documentsChanged, this, &TranscriptPanel::reload);
    connect(&workspace, &Workspace::codingsChanged, this, &TranscriptPanel::refreshMarks);
    connect(&workspace, &Workspace::marksChanged, this, &TranscriptPanel::refreshMarks);
    connect(&workspace, &Workspace::activationChanged, this, [this] {
        if (m_onlyActiveCodes) refreshMarks();
    });
    connect(m_actions, &CodingActions::passageWanted, this, &TranscriptPanel::showPassage);
}

QToolButton* TranscriptPanel::addMenuButton(const QString& text, const QString& name, void (TranscriptPanel::*fill)()) {
    auto* button = new QToolButton{this};
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu{button});
    connect(button->menu(), &QMenu::aboutToShow, this, fill);
    return button;
}

void TranscriptPanel::fillStripesMenu() {
    auto& menu = *m_stripesButton->menu();
    menu.clear();
    if (!m_workspace.isOpen()) return;
    const auto addSwitch = [&](const QString& words, bool on, const std::function<void(bool)>& change) {
        auto* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, change);
    };
    for (const auto& coder : m_workspace.project().codings().coders()) {
        addSwitch(toQt(coder.name), !m_filter.hiddenCoders.contains(coder.id), [this, id = coder.id](bool on) {
            auto filter = m_filter;
            if (on) filter.hiddenCoders.erase(id);
            else filter.hiddenCoders.insert(id);
            setStripeFilter(filter);
        });
    }
    menu.addSeparator();
    addSwitch(tr("Coder*innen nebeneinander"), m_filter.besideEachOther, [this](bool on) {
        auto filter = m_filter;
        filter.besideEachOther = on;
        setStripeFilter(filter);
    });
    addSwitch(tr("Nur aktivierte Codes"), m_onlyActiveCodes, [this](bool on) {
        m_onlyActiveCodes = on;
        m_onlySet.reset();
        refreshMarks();
    });
    for (const auto& set : m_workspace.project().code_sets().all()) {
        addSwitch(tr("Nur Code-Set „%1“").arg(toQt(set.name)), m_onlySet == set.id, [this, id = set.id](bool on) {
            m_onlySet = on ? std::optional{id} : std::nullopt;
            m_onlyActiveCodes = false;
            refreshMarks();
        });
    }
}

void TranscriptPanel::fillLookMenu() {
    m_lookButton->menu()->clear();
    m_lookButton->menu()->addAction(tr("Größere Schrift"), this, [this] { changePointSize(1); });
    m_lookButton->menu()->addAction(tr("Kleinere Schrift"), this, [this] { changePointSize(-1); });
    m_lookButton->menu()->addSeparator();
    addTextLookTo(*m_lookButton->menu(), m_view->look(), [this](const TextLook& look) { setLook(look); });
}

void TranscriptPanel::startEditing() {
    const auto shown = document();
    if (!shown || isEditing() || m_workspace.project().read_only()) return;
    m_findBar->leave();
    const auto selection = m_view->selection();
    const auto& content = *m_view->content();
    const auto top = content.paragraphs.empty() ? 0 : content.paragraphs[std::min(m_view->topParagraph(), content.paragraphs.size() - 1)].begin;
    m_view->clearSelection();
    m_editor->start(*shown, selection ? selection->begin() : text::CodePointOffset{top});
    showEditor();
}

void TranscriptPanel::resumeEditing(const project::Draft& draft) {
    showDocument(draft.document);
    m_editor->resume(draft);
    showEditor();
}

void TranscriptPanel::showEditor() {
    m_pages->setCurrentWidget(m_editor);
    m_editor->edit().setFocus();
    emit shownChanged();
}

void TranscriptPanel::showDocument(model::DocumentId document) {
    emit wanted();
    if (this->document() == document) return;
    if (!m_editor->finish()) return;
    m_workspace.perform([&](project::Project& project) { m_view->setContent(readContent(project, document, m_filter)); });
    showTitle();
}

void TranscriptPanel::showCoding(model::CodingId coding) {
    const auto found = m_workspace.project().codings().find(coding);
    if (!found) return;
    showPassage(found->document, found->range);
    m_view->selectCoding(coding);
}

void TranscriptPanel::showPassage(model::DocumentId document, const text::CodePointRange& range) {
    if (!m_workspace.project().documents().find(document)) return;
    showDocument(document);
    m_view->showPassage(range);
}

std::optional<model::DocumentId> TranscriptPanel::document() const {
    return m_view->content() ? std::optional{m_view->content()->document} : std::nullopt;
}

void TranscriptPanel::setLook(const TextLook& look) {
    keepTextLook(look);
    const auto kept = readTextLook();  // within its bounds
    m_view->setLook(kept);
    m_editor->setReadingFont(kept.font());
}

void TranscriptPanel::changePointSize(int by) {
    auto look = m_view->look();
    look.pointSize += by;
    setLook(look);
}

void TranscriptPanel::setStripeFilter(const StripeFilter& filter) {
    m_filter = filter;
    refreshMarks();
}

void TranscriptPanel::reload() {
    const auto shown = document();
    if (!shown) return;
    if (!m_workspace.project().documents().find(*shown)) {
        m_view->setContent(std::nullopt);
    } else {
        const auto place = m_view->topParagraph();
        const auto before = m_view->content()->text;
        const auto selection = m_view->selection();
        m_view->setContent(readContent(m_workspace.project(), *shown, m_filter));
        m_view->scrollToParagraph(place);
        if (selection && before->utf8() == m_view->content()->text->utf8()) m_view->select(*selection);
    }
    showTitle();
}

/// The codes that have stripes; absent: all.
std::optional<std::set<model::CodeId>> TranscriptPanel::shownCodes() const {
    if (m_onlyActiveCodes) return m_workspace.activeCodes();
    for (const auto& set : m_workspace.project().code_sets().all()) {
        if (set.id == m_onlySet) return std::set<model::CodeId>{set.members.begin(), set.members.end()};
    }
    return std::nullopt;
}

void TranscriptPanel::refreshMarks() {
    const auto shown = document();
    if (!shown || !m_workspace.project().documents().find(*shown)) return;
    m_filter.codes = shownCodes();
    TranscriptContent marks;
    marks.document = *shown;
    desktop::refreshStripes(m_workspace.project(), m_filter, marks);
    refreshNotes(m_workspace.project(), marks);
    m_view->setMarks(std::move(marks));
    const bool filtered = !m_filter.hiddenCoders.empty() || m_filter.codes;
    m_stripesButton->setText(filtered ? tr("Streifen: gefiltert") : tr("Streifen"));
}

void TranscriptPanel::showTitle() {
    const auto shown = document();
    m_title->setText(shown ? m_view->content()->name : QString{});
    QStringList details;
    if (shown) {
        const auto values = m_workspace.project().variables().of_document(*shown);
        for (const auto& variable : m_workspace.project().variables().all()) {
            const auto value = values.find(variable.name);
            if (value != values.end()) details << shownValue(variable, toQt(value->second));
        }
    }
    m_details->setText(details.join(QStringLiteral(" · ")));
    auto colours = m_details->palette();
    colours.setColor(QPalette::WindowText, theme().faintInk);
    m_details->setPalette(colours);
    emit shownChanged();
}

}  // namespace fundstelle::desktop
