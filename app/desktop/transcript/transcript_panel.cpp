// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript_panel.h"

#include <QDate>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "export/quote_dialog.h"
#include "memo_dialog.h"
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
      m_view{new TranscriptView{this}},
      m_findBar{new FindBar{workspace, *m_view, this}},
      m_editor{new TextEditor{workspace, this}},
      m_pages{new QStackedWidget{this}},
      m_palette{new CodePalette{workspace, this}} {
    auto bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(16, 8, 16, 8);
    heading->setSpacing(12);
    heading->addWidget(m_title);
    heading->addWidget(m_details, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_findBar);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_editor);
    m_view->installEventFilter(this);
    connect(m_editor, &TextEditor::left, this, [this](text::CodePointOffset caret) {
        m_pages->setCurrentWidget(m_view);
        if (m_view->content()) m_view->scrollToParagraph(static_cast<std::size_t>(std::max<std::int64_t>(m_view->content()->text->paragraphs().number_of(caret) - 1, 0)));
        m_view->setFocus();
        emit shownChanged();
    });
    connect(&workspace, &Workspace::aboutToClose, m_editor, &TextEditor::finish);
    connect(this, &TranscriptPanel::shownChanged, m_findBar, &FindBar::refresh);

    connect(&workspace, &Workspace::closed, this, [this] {
        m_view->setContent(std::nullopt);
        showTitle();
    });
    connect(&workspace, &Workspace::documentsChanged, this, &TranscriptPanel::reload);
    connect(&workspace, &Workspace::codingsChanged, this, &TranscriptPanel::refreshStripes);
    connect(m_view, &TranscriptView::codeDropped, this, &TranscriptPanel::codePassage);
    connect(m_view, &TranscriptView::passageMenuRequested, this, &TranscriptPanel::passageMenu);
    connect(m_view, &TranscriptView::codingMenuRequested, this, &TranscriptPanel::codingMenu);
    connect(m_palette, &CodePalette::chosen, this, [this](model::CodeId code) {
        if (m_onChosen) m_onChosen(code);
        m_view->setFocus();
    });
    connect(m_palette, &CodePalette::newCodeWanted, this, [this](const QString& name) {
        std::optional<model::CodeId> code;
        m_workspace.perform([&](project::Project& project) { code = project.codebook().add(toCore(name), std::nullopt); });
        if (code && m_onChosen) m_onChosen(*code);
        m_view->setFocus();
    });
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
    m_pages->setCurrentWidget(m_editor);
    m_editor->edit().setFocus();
    emit shownChanged();
}

void TranscriptPanel::showDocument(model::DocumentId document) {
    if (this->document() == document) return;
    if (!m_editor->finish()) return;
    m_workspace.perform([&](project::Project& project) { m_view->setContent(readContent(project, document)); });
    showTitle();
}

void TranscriptPanel::showCoding(model::CodingId coding) {
    const auto found = m_workspace.project().codings().find(coding);
    if (!found) return;
    showDocument(found->document);
    m_view->selectCoding(coding);
    m_view->showPassage(found->range);
}

std::optional<model::DocumentId> TranscriptPanel::document() const {
    return m_view->content() ? std::optional{m_view->content()->document} : std::nullopt;
}

void TranscriptPanel::setPointSize(int size) {
    m_view->setReadingFont(readingFont(size));
    m_editor->setReadingFont(readingFont(size));
}

void TranscriptPanel::reload() {
    const auto shown = document();
    if (!shown) return;
    if (!m_workspace.project().documents().find(*shown)) {
        m_view->setContent(std::nullopt);
    } else {
        const auto place = m_view->topParagraph();
        m_view->setContent(readContent(m_workspace.project(), *shown));
        m_view->scrollToParagraph(place);
    }
    showTitle();
}

void TranscriptPanel::refreshStripes() {
    const auto shown = document();
    if (!shown || !m_workspace.project().documents().find(*shown)) return;
    auto content = *m_view->content();
    desktop::refreshStripes(m_workspace.project(), content);
    m_view->setStripes(std::move(content.stripes), content.lanes);
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

void TranscriptPanel::codePassage(model::CodeId code, const text::CodePointRange& range) {
    const auto shown = document();
    if (!shown) return;
    m_workspace.perform([&](project::Project& project) {
        const auto coding = project.codings().code(*shown, range, code);
        m_view->selectCoding(coding);
    });
}

void TranscriptPanel::codeSelection(model::CodeId code) {
    if (const auto range = m_view->selection()) codePassage(code, *range);
}

void TranscriptPanel::askForCode(const QString& typed) {
    if (!m_view->selection()) {
        if (const auto coding = m_view->selectedCoding()) recode(*coding);
        return;
    }
    m_onChosen = [this](model::CodeId code) { codeSelection(code); };
    m_palette->popUp(m_view->viewport()->mapToGlobal(m_view->caretPoint() + QPoint{0, 20}), typed);
}

void TranscriptPanel::recode(model::CodingId coding) {
    m_onChosen = [this, coding](model::CodeId code) {
        m_workspace.perform([&](project::Project& project) { project.codings().recode(coding, code); });
    };
    m_palette->popUp(m_view->viewport()->mapToGlobal(m_view->pointOfStripe(coding)));
}

void TranscriptPanel::removeSelectedCoding() {
    const auto coding = m_view->selectedCoding();
    if (!coding) return;
    m_view->selectCoding(std::nullopt);
    m_workspace.perform([&](project::Project& project) { project.codings().remove({*coding}); });
}

void TranscriptPanel::changeWeight(model::CodingId coding) {
    const auto before = m_workspace.project().codings().find(coding);
    if (!before) return;
    bool accepted = false;
    const int weight = QInputDialog::getInt(this, tr("Gewicht"), tr("Gewicht von 0 (am Rande) bis 100 (starker Beleg):"), before->weight, 0, 100, 10, &accepted);
    if (accepted) m_workspace.perform([&](project::Project& project) { project.codings().set_weight(coding, weight); });
}

void TranscriptPanel::changeComment(model::CodingId coding) {
    const auto before = m_workspace.project().codings().find(coding);
    if (!before) return;
    const auto comment = askForText(this, tr("Kommentar"), tr("Kommentar zu dieser Kodierung:"), toQt(before->comment));
    if (comment) m_workspace.perform([&](project::Project& project) { project.codings().set_comment(coding, toCore(comment->trimmed())); });
}

void TranscriptPanel::gatherQuote() {
    const auto range = m_view->selection();
    const auto shown = document();
    if (!range || !shown) return;
    QuoteDialog dialog{m_workspace, {*shown, *range}, this};
    dialog.exec();
}

void TranscriptPanel::passageMenu(const QPoint& place) {
    if (!document()) return;
    QMenu menu{this};
    const bool selected = m_view->selection().has_value();
    auto* code = menu.addAction(tr("Kodieren …\tC"), this, [this] { askForCode(); });
    auto* quote = menu.addAction(tr("Als Zitat aufnehmen …\tZ"), this, &TranscriptPanel::gatherQuote);
    menu.addSeparator();
    menu.addAction(tr("Text berichtigen\tStrg+T"), this, &TranscriptPanel::startEditing)->setEnabled(!m_workspace.project().read_only());
    for (auto* action : {code, quote}) action->setEnabled(selected && !m_workspace.project().read_only());
    menu.exec(place);
}

void TranscriptPanel::codingMenu(model::CodingId coding, const QPoint& place) {
    QMenu menu{this};
    for (const auto& stripe : m_view->content()->stripes) {
        if (stripe.coding == coding) menu.addAction(stripe.path)->setEnabled(false);
    }
    menu.addSeparator();
    menu.addAction(tr("Anderer Code …\tC"), this, [this, coding] { recode(coding); });
    menu.addAction(tr("Gewicht …\tW"), this, [this, coding] { changeWeight(coding); });
    menu.addAction(tr("Memo …"), this, [this, coding] { editMemo(m_workspace, model::MemoTarget::Coding, coding.uuid(), this); });
    menu.addAction(tr("Kommentar …\tM"), this, [this, coding] { changeComment(coding); });
    menu.addSeparator();
    menu.addAction(tr("Kodierung entfernen\tEntf"), this, [this] { removeSelectedCoding(); });
    menu.setEnabled(!m_workspace.project().read_only());
    menu.exec(place);
}

bool TranscriptPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_view || event->type() != QEvent::KeyPress || !document()) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::ShiftModifier) return false;
    const auto coding = m_view->selectedCoding();
    switch (key->key()) {
        case Qt::Key_C: askForCode(); return true;
        case Qt::Key_Z: gatherQuote(); return true;
        case Qt::Key_W:
            if (coding) changeWeight(*coding);
            return true;
        case Qt::Key_M:
            if (coding) changeComment(*coding);
            return true;
        case Qt::Key_Delete: removeSelectedCoding(); return true;
        default: return false;
    }
}

}  // namespace fundstelle::desktop
