// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/coding_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <algorithm>
#include <array>
#include <utility>

#include "adapters/strings.h"
#include "memos/memo_dialog.h"
#include "text/segmentation.h"
#include "theme/theme.h"
#include "transcript/copy_passage.h"

namespace fundstelle::desktop {

namespace {

constexpr std::int64_t kLongestTitle = 60;  ///< code points of the words that name a memo

/// Text colours that are told apart with the common deficiencies of colour vision.
const std::array<std::pair<const char*, const char*>, 5> kColours{{{QT_TRANSLATE_NOOP("fundstelle::desktop::CodingActions", "Gelb"), "#ffe27a"},
                                                                   {QT_TRANSLATE_NOOP("fundstelle::desktop::CodingActions", "Blau"), "#a9d3f5"},
                                                                   {QT_TRANSLATE_NOOP("fundstelle::desktop::CodingActions", "Orange"), "#ffc08a"},
                                                                   {QT_TRANSLATE_NOOP("fundstelle::desktop::CodingActions", "Grün"), "#b5dfb0"},
                                                                   {QT_TRANSLATE_NOOP("fundstelle::desktop::CodingActions", "Rosa"), "#f3bdd6"}}};

/// What a menu shows: the words, and behind a tab the key.
QString withKey(const QString& words, const QAction& action) {
    return action.shortcut().isEmpty() ? words : QStringLiteral("%1\t%2").arg(words, action.shortcut().toString(QKeySequence::NativeText));
}

}  // namespace

CodingActions::CodingActions(Workspace& workspace, TranscriptView& view, CodePalette& palette, PinnedCodes& pins, QWidget* window)
    : QObject{window}, m_workspace{workspace}, m_view{view}, m_palette{palette}, m_pins{pins}, m_window{window}, m_highlightColour{QString::fromLatin1(kColours[0].second)} {
    makeCodingActions();
    makeMarkActions();
    makeMovements();
    connect(&m_view, &TranscriptView::codeDropped, this, &CodingActions::codePassage);
    connect(&m_view, &TranscriptView::codeDroppedOnCoding, this, [this](model::CodeId code, model::CodingId coding) {
        m_workspace.perform([&](project::Project& project) { project.codings().recode(coding, code); });
    });
    connect(&m_view, &TranscriptView::borderMoved, this, [this](model::CodingId coding, const text::CodePointRange& range) {
        m_workspace.perform([&](project::Project& project) { project.codings().set_range(coding, range); });
        m_view.selectCoding(coding);
    });
    connect(&m_view, &TranscriptView::passageMenuRequested, this, &CodingActions::passageMenu);
    connect(&m_view, &TranscriptView::codingMenuRequested, this, &CodingActions::codingMenu);
    connect(&m_view, &TranscriptView::noteClicked, this, &CodingActions::noteMenu);
    connect(&m_view, &TranscriptView::timeClicked, this, &CodingActions::copyTime);
    connect(&m_view, &TranscriptView::copyWanted, this, &CodingActions::copyWords);
    connect(&m_pins, &PinnedCodes::picked, this, &CodingActions::codeSelection);
    connect(&m_palette, &CodePalette::pinWanted, this, [this](int digit, model::CodeId code) { m_pins.pin(digit, code); });
    connect(&m_palette, &CodePalette::chosen, this, [this](model::CodeId code) {
        if (m_onChosen) m_onChosen(code);
        m_view.setFocus();
    });
    connect(&m_palette, &CodePalette::severalChosen, this, [this](const std::vector<model::CodeId>& codes) {
        const auto here = passage();
        if (!here) return;
        m_workspace.perform([&](project::Project& project) { m_view.selectCoding(project.codings().code_with(here->document, here->range, codes).front()); });
        m_view.setFocus();
    });
    connect(&m_palette, &CodePalette::newCodeWanted, this, [this](const QString& name, std::optional<model::CodeId> parent) {
        m_workspace.perform([&](project::Project& project) {
            if (const auto here = passage()) {
                const auto coding = project.codings().code_new(here->document, here->range, toCore(name), parent);
                m_palette.noteUse(project.codings().find(coding)->code);
                m_view.selectCoding(coding);
            } else if (m_onChosen) {
                m_onChosen(project.codebook().add(toCore(name), parent));
            }
        });
        m_view.setFocus();
    });
    connect(&workspace, &Workspace::closed, this, [this] { m_linkFrom.reset(); });
}

QAction* CodingActions::make(const QString& name, const QString& words, const QKeySequence& key, const std::function<void()>& act) {
    auto* action = new QAction{words, &m_view};
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);  // a letter means something only while the text has the focus
    m_view.addAction(action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_view.content()) act();
    });
    m_actions.emplace_back(name, action);
    return action;
}

void CodingActions::makeCodingActions() {
    make(QStringLiteral("coding.code"), tr("Kodieren …"), {Qt::Key_C}, [this] { askForCode(); });
    make(QStringLiteral("coding.again"), tr("Mit dem letzten Code kodieren"), {Qt::Key_Q}, [this] { codeAgain(); });
    make(QStringLiteral("coding.inVivo"), tr("In-vivo-Code aus den Wörtern"), {Qt::Key_V}, [this] { codeInVivo(); });
    for (int digit = 1; digit <= PinnedCodes::kDigits; ++digit) {
        make(QStringLiteral("coding.pinned%1").arg(digit), tr("Mit angeheftetem Code %1 kodieren").arg(digit), {Qt::Key_0 + digit}, [this, digit] {
            if (const auto code = m_pins.on(digit)) codeSelection(*code);
            else emit reported(tr("Auf Taste %1 liegt noch kein Code. Strg+%1 heftet den Code der gewählten Kodierung an.").arg(digit));
        });
        make(QStringLiteral("coding.pin%1").arg(digit), tr("Code auf Taste %1 legen").arg(digit), {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + digit)}, [this, digit] {
            const auto coding = m_view.selectedCoding() ? m_workspace.project().codings().find(*m_view.selectedCoding()) : std::nullopt;
            if (coding) m_pins.pin(digit, coding->code);
            else if (!m_palette.recent().empty()) m_pins.pin(digit, m_palette.recent().front());
        });
    }
    make(QStringLiteral("coding.quote"), tr("Als Zitat aufnehmen"), {Qt::Key_Z}, [this] { gatherQuote(Into::Current); });
    make(QStringLiteral("coding.quoteInto"), tr("Als Zitat aufnehmen in …"), {Qt::SHIFT | Qt::Key_Z}, [this] { gatherQuote(Into::Chosen); });
    make(QStringLiteral("coding.weight"), tr("Gewicht der Kodierung …"), {Qt::Key_W}, [this] { changeWeight(); });
    make(QStringLiteral("coding.comment"), tr("Kommentar zur Kodierung …"), {Qt::Key_N}, [this] { editComment(); });
    make(QStringLiteral("coding.memo"), tr("Memo …"), {Qt::Key_M}, [this] { editMemoHere(); });
    make(QStringLiteral("coding.remove"), tr("Kodierung entfernen"), {Qt::Key_Delete}, [this] { removeCoding(); });
}

void CodingActions::makeMarkActions() {
    make(QStringLiteral("marks.highlight"), tr("Farbig markieren"), {Qt::Key_H}, [this] { highlight(m_highlightColour); });
    make(QStringLiteral("marks.removeHighlight"), tr("Farbe entfernen"), {Qt::SHIFT | Qt::Key_H}, [this] { removeHighlight(); });
    make(QStringLiteral("marks.link"), tr("Stellen verbinden"), {Qt::Key_L}, [this] { link(); });
}

void CodingActions::makeMovements() {
    const auto unit = [this](const char* name, const QString& select, const QString& extend, Qt::Key key, PassageUnit what) {
        make(QStringLiteral("text.select%1").arg(QLatin1String{name}), select, {key}, [this, what] { m_view.selectUnit(what); });
        make(QStringLiteral("text.extend%1").arg(QLatin1String{name}), extend, {Qt::SHIFT | key}, [this, what] { m_view.extendByUnit(what); });
    };
    unit("Sentence", tr("Satz markieren, dann den nächsten"), tr("Um einen Satz erweitern"), Qt::Key_S, PassageUnit::Sentence);
    unit("Turn", tr("Redebeitrag markieren, dann den nächsten"), tr("Um einen Redebeitrag erweitern"), Qt::Key_T, PassageUnit::Turn);
    unit("Paragraph", tr("Absatz markieren, dann den nächsten"), tr("Um einen Absatz erweitern"), Qt::Key_A, PassageUnit::Paragraph);
    make(QStringLiteral("coding.next"), tr("Nächste Kodierung wählen"), {Qt::Key_K}, [this] { m_view.selectNextCoding(1); });
    make(QStringLiteral("coding.previous"), tr("Vorige Kodierung wählen"), {Qt::SHIFT | Qt::Key_K}, [this] { m_view.selectNextCoding(-1); });
}

void CodingActions::addTo(Commands& commands) {
    for (const auto& [name, action] : m_actions) {
        commands.add(name, name.startsWith(QLatin1String{"text"}) ? tr("Im Text") : tr("Kodieren"), action);
    }
}

void CodingActions::addTo(QMenu& menu) const {
    QString before;
    for (const auto& [name, action] : m_actions) {
        if (name.startsWith(QLatin1String{"coding.pin"})) continue;
        const auto area = name.section(QLatin1Char('.'), 0, 0);
        if (!before.isEmpty() && area != before) menu.addSeparator();
        before = area;
        menu.addAction(action);
    }
}

QAction* CodingActions::find(const char* name) const {
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const auto& action) { return action.first == QLatin1String{name}; });
    return found->second;
}

bool CodingActions::writable() const {
    return m_workspace.isOpen() && !m_workspace.project().read_only();
}

std::optional<model::Passage> CodingActions::passage() const {
    const auto range = m_view.selection();
    return range && m_view.content() ? std::optional{model::Passage{m_view.content()->document, *range}} : std::nullopt;
}

void CodingActions::choose(const std::function<void(model::CodeId)>& onChosen, const QPoint& place, const QString& typed, bool several) {
    m_onChosen = onChosen;
    m_palette.popUp(m_view.viewport()->mapToGlobal(place), typed, several);
}

void CodingActions::askForCode(const QString& typed) {
    if (m_view.selection()) {
        choose([this](model::CodeId code) { codeSelection(code); }, m_view.caretPoint() + QPoint{0, 20}, typed, true);
    } else if (const auto coding = m_view.selectedCoding()) {
        recode(*coding);
    } else {
        emit reported(tr("Zum Kodieren erst Text markieren: mit der Maus, oder S für einen Satz, T für einen Redebeitrag."));
    }
}

void CodingActions::codeSelection(model::CodeId code) {
    if (const auto range = m_view.selection()) codePassage(code, *range);
}

void CodingActions::codePassage(model::CodeId code, const text::CodePointRange& range) {
    if (!m_view.content()) return;
    m_workspace.perform([&](project::Project& project) { m_view.selectCoding(project.codings().code(m_view.content()->document, range, code)); });
    m_palette.noteUse(code);
}

void CodingActions::codeAgain() {
    if (m_palette.recent().empty()) return emit reported(tr("Noch wurde mit keinem Code kodiert."));
    codeSelection(m_palette.recent().front());
}

void CodingActions::codeInVivo() {
    const auto here = passage();
    if (!here) return emit reported(tr("Für einen In-vivo-Code erst die Wörter markieren, nach denen er heißen soll."));
    m_workspace.perform([&](project::Project& project) {
        const auto coding = project.codings().code_in_vivo(here->document, here->range);
        m_palette.noteUse(project.codings().find(coding)->code);
        m_view.selectCoding(coding);
    });
}

void CodingActions::recode(model::CodingId coding) {
    choose(
        [this, coding](model::CodeId code) {
            m_workspace.perform([&](project::Project& project) { project.codings().recode(coding, code); });
            m_palette.noteUse(code);
        },
        m_view.pointOfStripe(coding), {}, false);
}

void CodingActions::removeCoding() {
    const auto coding = m_view.selectedCoding();
    if (!coding) return;
    m_view.selectCoding(std::nullopt);
    m_workspace.perform([&](project::Project& project) { project.codings().remove({*coding}); });
}

void CodingActions::changeWeight() {
    const auto coding = m_view.selectedCoding() ? m_workspace.project().codings().find(*m_view.selectedCoding()) : std::nullopt;
    if (!coding) return;
    bool accepted = false;
    const int weight = QInputDialog::getInt(m_window, tr("Gewicht"), tr("Gewicht von 0 (am Rande) bis 100 (starker Beleg):"), coding->weight, 0, 100, 10, &accepted);
    if (accepted) m_workspace.perform([&](project::Project& project) { project.codings().set_weight(coding->id, weight); });
}

void CodingActions::editComment() {
    const auto coding = m_view.selectedCoding() ? m_workspace.project().codings().find(*m_view.selectedCoding()) : std::nullopt;
    if (!coding) return;
    const auto comment = askForText(m_window, tr("Kommentar"), tr("Kommentar zu dieser Kodierung:"), toQt(coding->comment));
    if (comment) m_workspace.perform([&](project::Project& project) { project.codings().set_comment(coding->id, toCore(comment->trimmed())); });
}

void CodingActions::editMemoHere() {
    if (const auto coding = m_view.selectedCoding()) return editMemo(m_workspace, model::MemoTarget::Coding, coding->uuid(), m_window);
    const auto here = passage();
    if (!here) return editMemo(m_workspace, model::MemoTarget::Document, m_view.content()->document.uuid(), m_window);
    const auto title = text::shortened(m_view.content()->text->words(here->range), kLongestTitle);
    const auto body = askForMemo(m_window, tr("Memo zur Stelle"), QStringLiteral("„%1“").arg(toQt(title)), {});
    if (!body || body->empty()) return;
    m_workspace.perform([&](project::Project& project) { project.memos().add_to_passage(here->document, here->range, title, *body); });
}

void CodingActions::gatherQuote(Into chapter) {
    auto here = passage();
    if (!here && m_view.selectedCoding()) {
        if (const auto coding = m_workspace.project().codings().find(*m_view.selectedCoding())) here = model::Passage{coding->document, coding->range};
    }
    if (!here) return emit reported(tr("Für ein Zitat erst Text markieren: mit der Maus, oder S für einen Satz, T für einen Redebeitrag."));
    if (chapter == Into::Current) emit quoteWanted({*here});
    else emit quoteIntoWanted({*here}, m_view.viewport()->mapToGlobal(m_view.caretPoint() + QPoint{0, 20}));
}

void CodingActions::highlight(const QString& colour) {
    const auto here = passage();
    if (!here) return;
    m_highlightColour = colour;
    if (m_workspace.perform([&](project::Project& project) { project.passages().highlight(*here, toCore(colour)); })) m_view.clearSelection();
}

void CodingActions::removeHighlight() {
    auto here = passage();
    if (!here) {  // the colour under the caret
        for (const auto& highlight : m_view.content()->highlights) {
            if (highlight.range.contains(text::CodePointOffset{m_view.caret()})) here = model::Passage{highlight.document, highlight.range};
        }
    }
    if (here) m_workspace.perform([&](project::Project& project) { project.passages().remove_highlights(*here); });
}

void CodingActions::link() {
    const auto here = passage();
    if (!here) return emit reported(tr("Zum Verbinden erst die eine Stelle markieren und L drücken, dann die andere."));
    if (!m_linkFrom || *m_linkFrom == *here) {
        m_linkFrom = here;
        return emit reported(tr("Anfang der Verbindung gemerkt. Nun die andere Stelle markieren, auch in einem anderen Dokument, und wieder L drücken."));
    }
    const auto from = *std::exchange(m_linkFrom, std::nullopt);
    if (m_workspace.perform([&](project::Project& project) { project.passages().link(from, *here); })) emit reported(tr("Stellen verbunden. Das Zeichen am Rand führt hin und her."));
}

void CodingActions::copyWords() {
    if (const auto here = passage()) copyPassage(m_workspace, *here, m_window);
}

void CodingActions::copyTime(const text::CodePointRange& stamp) {
    const auto words = toQt(m_view.content()->text->words(stamp)).remove(QLatin1Char('[')).remove(QLatin1Char(']')).remove(QLatin1Char('#')).simplified();
    const auto place = QStringLiteral("%1, %2").arg(m_view.content()->name, words);
    QApplication::clipboard()->setText(place);
    emit reported(tr("Kopiert: %1").arg(place));
}

void CodingActions::passageMenu(const QPoint& place) {
    if (!m_view.content()) return;
    QMenu menu{m_window};
    const bool selected = m_view.selection().has_value() && writable();
    const auto add = [&](const char* name, bool enabled) {
        auto* action = find(name);
        menu.addAction(withKey(action->text(), *action), action, &QAction::trigger)->setEnabled(enabled);
    };
    for (const auto* name : {"coding.code", "coding.again", "coding.inVivo"}) add(name, selected);
    menu.addSeparator();
    for (const auto* name : {"coding.quote", "coding.quoteInto"}) add(name, selected);
    add("coding.memo", writable());
    auto* colours = menu.addMenu(tr("Farbig markieren"));
    for (const auto& [name, colour] : kColours) {
        colours->addAction(swatch(QColor{QLatin1String{colour}}), tr(name), this, [this, colour] { highlight(QString::fromLatin1(colour)); })->setEnabled(selected);
    }
    colours->addSeparator();
    colours->addAction(tr("Farbe entfernen"), this, &CodingActions::removeHighlight)->setEnabled(writable());
    add("marks.link", selected);
    menu.addSeparator();
    menu.addAction(tr("Kopieren\tStrg+C"), this, &CodingActions::copyWords)->setEnabled(m_view.selection().has_value());
    menu.exec(place);
}

void CodingActions::codingMenu(model::CodingId coding, const QPoint& place) {
    QMenu menu{m_window};
    for (const auto& stripe : m_view.content()->stripes) {
        if (stripe.coding == coding) menu.addAction(swatch(stripe.colour), stripe.path)->setEnabled(false);
    }
    menu.addSeparator();
    const auto key = [this](const char* name, const QString& words) { return withKey(words, *find(name)); };
    menu.addAction(key("coding.code", tr("Anderer Code …")), this, [this, coding] { recode(coding); });
    menu.addAction(key("coding.weight", tr("Gewicht …")), this, &CodingActions::changeWeight);
    menu.addAction(key("coding.comment", tr("Kommentar …")), this, &CodingActions::editComment);
    menu.addAction(key("coding.memo", tr("Memo …")), this, &CodingActions::editMemoHere);
    for (const auto* name : {"coding.quote", "coding.quoteInto"}) menu.addAction(key(name, find(name)->text()), find(name), &QAction::trigger);
    menu.addSeparator();
    menu.addAction(key("coding.remove", tr("Kodierung entfernen")), this, &CodingActions::removeCoding);
    menu.setEnabled(writable());
    menu.exec(place);
}

void CodingActions::noteMenu(std::size_t index) {
    const auto note = m_view.content()->notes.at(index);
    if (note.kind == TranscriptContent::Note::Kind::Link) {
        if (QApplication::keyboardModifiers().testFlag(Qt::AltModifier)) {
            for (const auto& link : m_workspace.project().passages().links(m_view.content()->document)) {
                if (link.id.uuid() == note.id) return static_cast<void>(m_workspace.perform([&](project::Project& project) { project.passages().remove_link(link); }));
            }
        }
        return emit passageWanted(note.target->document, note.target->range);
    }
    for (const auto& memo : m_workspace.project().memos().all()) {
        if (memo.id.uuid() != note.id) continue;
        if (memo.target != model::MemoTarget::Passage) return editMemo(m_workspace, memo.target, memo.target_id, m_window);
        const auto body = askForMemo(m_window, tr("Memo zur Stelle"), tr("Ein leeres Memo wird entfernt."), memo.body);
        if (body) m_workspace.perform([&](project::Project& project) { project.memos().rewrite(memo.id, *body); });
        return;
    }
}

}  // namespace fundstelle::desktop
