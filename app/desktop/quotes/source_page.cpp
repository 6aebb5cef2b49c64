// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/source_page.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "adapters/strings.h"
#include "theme/theme.h"
#include "transcript/copy_passage.h"

namespace fundstelle::desktop {

namespace {

using Kind = model::QuoteEditKind;

constexpr int kPadding = 16;
constexpr int kMostPrinted = 220;  ///< height of the printed quote; a longer one is cut, the card has it whole
constexpr qreal kLineSpacing = 1.3;

}  // namespace

PrintedQuoteView::PrintedQuoteView(QWidget* parent) : QWidget{parent} {
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Das Zitat im Druck"));
}

QFont PrintedQuoteView::face() const {
    auto face = readingFont(11);
    face.setPointSizeF(font().pointSizeF() * 1.15);
    face.setItalic(m_italic);
    return face;
}

void PrintedQuoteView::show(const std::vector<model::QuotePiece>& pieces, const model::QuoteStyle& style, const QString& source) {
    m_words = printedWords(pieces, style.marks);
    m_italic = style.italic;
    m_source = source.isEmpty() ? QString{} : QStringLiteral("(%1)").arg(source);
    setAccessibleDescription(m_words.text);
    setFixedHeight(std::max(minimumHeight(), heightForWidth(width())));  // what is below must not move with every edit
    update();
}

int PrintedQuoteView::heightForWidth(int width) const {
    const WrappedWords words{m_words, face(), static_cast<qreal>(width - 2 * kPadding), {}, kLineSpacing};
    const int source = m_source.isEmpty() ? 0 : fontMetrics().lineSpacing() + 4;
    return std::min(kMostPrinted, static_cast<int>(std::ceil(words.height())) + 2 * 12 + source);
}

void PrintedQuoteView::resizeEvent(QResizeEvent* event) {
    if (event->size().width() != event->oldSize().width()) setFixedHeight(heightForWidth(event->size().width()));
}

void PrintedQuoteView::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), theme().paper);
    painter.setPen(theme().ink);
    const WrappedWords words{m_words, face(), static_cast<qreal>(width() - 2 * kPadding), theme().accent, kLineSpacing};
    words.draw(painter, {static_cast<qreal>(kPadding), 12});
    painter.setFont(smaller(font()));
    painter.setPen(theme().quietInk);
    painter.drawText(QRect{kPadding, 16 + static_cast<int>(words.height()), width() - 2 * kPadding, fontMetrics().lineSpacing()}, Qt::AlignLeft | Qt::AlignVCenter, m_source);
    painter.setPen(theme().hairline);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

SourcePage::SourcePage(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_editing{new QuoteEditing{workspace, this}},
      m_stack{new QStackedLayout{this}},
      m_printed{new PrintedQuoteView{this}},
      m_sentence{new QLabel{this}},
      m_view{new TranscriptView{this}},
      m_words{new QLineEdit{m_view->viewport()}} {
    m_view->setAcceptDrops(false);
    m_view->viewport()->setAcceptDrops(false);
    m_view->setAccessibleName(tr("Transkript, aus dem das Zitat stammt"));
    m_view->setMinimumWidth(200);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(16, 4, 16, 4);
    m_sentence->setAutoFillBackground(true);
    m_sentence->setBackgroundRole(QPalette::Highlight);
    m_sentence->hide();
    m_words->hide();
    m_words->installEventFilter(this);

    auto* empty = new QLabel{tr("Hier steht das Transkript um das gewählte Zitat herum. Markierte Wörter lassen sich auslassen, ersetzen und erläutern."), this};
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setContentsMargins(32, 32, 32, 32);
    auto* page = new QWidget{this};
    auto* buttons = new QGridLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->setSpacing(0);
    makeActions(*buttons);
    auto* layout = new QVBoxLayout{page};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_printed);
    layout->addLayout(buttons);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sentence);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    setFocusProxy(m_view);

    connect(m_editing, &QuoteEditing::refused, this, &SourcePage::say);
    connect(m_view, &TranscriptView::copyWanted, this, [this] { copyPassage(m_workspace, {m_view->content()->document, *m_view->selection()}, this); });
    connect(m_view, &TranscriptView::clicked, this, [this](std::int64_t position) { m_editing->takeBack(position); });
    connect(&workspace, &Workspace::quotesChanged, this, &SourcePage::reload);
    connect(&workspace, &Workspace::documentsChanged, this, &SourcePage::reload);
    connect(&workspace, &Workspace::closed, this, [this] { show(std::nullopt); });
}

QAction* SourcePage::make(const QString& name, const QString& words, const QString& help, const QKeySequence& key, const std::function<void()>& act) {
    auto* action = new QAction{words, m_view};
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);  // a letter means something only while the transcript has the focus
    action->setToolTip(QStringLiteral("%1. %2 (%3)").arg(words, help, key.toString(QKeySequence::NativeText)));
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_editing->quote() && !m_workspace.project().read_only()) act();
    });
    m_actions.emplace_back(name, action);
    return action;
}

void SourcePage::makeActions(QGridLayout& buttons) {
    int number = 0;
    const auto add = [&](const char* name, const QString& label, const QString& words, const QString& help, Qt::Key key, const std::function<void()>& act) {
        auto* button = new QToolButton{this};
        auto* action = make(QStringLiteral("quote.%1").arg(QLatin1String{name}), words, help, {key}, act);
        button->setText(QStringLiteral("%1  %2").arg(label, QKeySequence{key}.toString(QKeySequence::NativeText)));
        button->setToolTip(action->toolTip());
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::NoFocus);  // its letter is quicker, and the selection keeps the focus
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        buttons.addWidget(button, number / 4, number % 4);
        ++number;
    };
    const auto withSelection = [this](bool (QuoteEditing::*change)(const text::CodePointRange&)) {
        if (const auto words = selected(); words && (m_editing->*change)(*words)) m_view->clearSelection();
    };
    add("omit", tr("Auslassen"), tr("Markierte Wörter auslassen"), tr("Im Druck steht [...]"), Qt::Key_A, [withSelection] { withSelection(&QuoteEditing::leaveOut); });
    add("replace", tr("Ersetzen"), tr("Markierte Wörter ersetzen"), tr("Eigene Wörter in Klammern, etwa [Kommune]"), Qt::Key_R, [this] { askForWords(Kind::Replacement); });
    add("pseudonym", tr("Pseudonym"), tr("Pseudonym statt der markierten Wörter"), tr("Ohne Klammern, etwa Stadt X"), Qt::Key_P, [this] { askForWords(Kind::Pseudonym); });
    add("smooth", tr("Glätten"), tr("Zitat glätten"), tr("Lässt Füllwörter, Abbrüche und Pausen des ganzen Zitats aus"), Qt::Key_S, [this] { m_editing->smooth(); });
    add("before", tr("Davor"), tr("Vor den markierten Wörtern erläutern"), tr("Eigene Wörter in Klammern davor"), Qt::Key_V, [this] { askForWords(Kind::InsertionBefore); });
    add("behind", tr("Dahinter"), tr("Hinter den markierten Wörtern erläutern"), tr("Eigene Wörter in Klammern dahinter"), Qt::Key_H, [this] { askForWords(Kind::InsertionBehind); });
    add("borders", tr("Grenzen"), tr("Das Markierte zum Zitat machen"), tr("Das Zitat beginnt und endet mit dem Markierten"), Qt::Key_G, [withSelection] { withSelection(&QuoteEditing::setBorders); });
    add("join", tr("Anfügen"), tr("Das Markierte anfügen"), tr("Als weitere Stelle; dazwischen steht [...]"), Qt::Key_J, [withSelection] { withSelection(&QuoteEditing::join); });
    make(QStringLiteral("quote.takeBack"), tr("Bearbeitung zurücknehmen"), tr("Die an der Schreibmarke; ein Klick auf sie tut dasselbe"), {Qt::Key_Delete}, [this] {
        if (!m_editing->takeBack(m_view->caret())) say(tr("Hier ist keine Bearbeitung. Entf nimmt die an der Schreibmarke zurück."));
    });
}

void SourcePage::addTo(Commands& commands) {
    for (const auto& [name, action] : m_actions) commands.add(name, tr("Zitat bearbeiten"), action);
}

void SourcePage::say(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

std::optional<text::CodePointRange> SourcePage::selected() {
    const auto words = m_view->selection();
    if (!words) say(tr("Erst Wörter markieren: mit der Maus, oder mit Umschalt und den Pfeiltasten."));
    return words;
}

void SourcePage::show(const std::optional<model::QuoteId>& quote) {
    m_words->hide();
    say({});
    if (quote != m_editing->quote()) {
        m_elsewhere = true;
        m_printed->setMinimumHeight(0);
    }
    m_editing->setQuote(quote);
    reload();
}

void SourcePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    reload();
}

/// Only while it is seen: a transcript takes its time.
void SourcePage::reload() {
    const auto quote = m_editing->quote();
    m_stack->setCurrentIndex(quote ? 1 : 0);
    if (!quote) m_version.reset();
    if (!quote || !m_workspace.isOpen() || !isVisible()) return;
    auto look = readTextLook();
    look.pointSize = std::max(9, look.pointSize - 1);
    look.stripesRight = true;  // none are shown, so they need no room on the left
    look.stripeNames = false;
    look.comments = false;
    m_view->setLook(look);
    try {
        auto& project = m_workspace.project();
        const auto gathered = project.quotes().find(*quote);
        const auto style = project.quote_outline().collection(gathered.collection_id).style;
        const auto place = toQt(text::place_words(gathered.document, gathered.from_paragraph, gathered.to_paragraph, m_workspace.language()));
        m_printed->show(project.quotes().pieces(*quote), style, place);
        const auto document = project.documents().find(gathered.quote.document);
        if (document && document->version != m_version) {
            m_version = document->version;
            m_elsewhere = true;
            m_view->setContent(readText(project, gathered.quote.document));
        }
        mark(gathered);
        if (std::exchange(m_elsewhere, false) && gathered.current) m_view->goTo(gathered.quote.range.begin().count());
    } catch (const Error&) {  // it was removed; another one is about to be shown
        m_editing->setQuote(std::nullopt);
        m_stack->setCurrentIndex(0);
    }
}

void SourcePage::mark(const project::GatheredQuote& gathered) {
    std::vector<TranscriptView::Marking> markings;
    if (gathered.current) {
        markings.push_back({gathered.quote.range, theme().found});
        for (const auto& edit : gathered.edits) {
            const bool adds = edit.kind == Kind::InsertionBefore || edit.kind == Kind::InsertionBehind;
            const bool leaves = edit.kind == Kind::Omission || edit.kind == Kind::Smoothing;
            markings.push_back({edit.range, theme().found, leaves ? theme().faintInk : theme().accent, !adds});
        }
    } else {
        say(tr("Die Worte dieses Zitats stehen nicht mehr im Transkript. Eine neue Stelle markieren und G setzt es dorthin."));
    }
    m_view->setMarkings(std::move(markings));
}

void SourcePage::askForWords(Kind kind) {
    m_wanted = selected();
    if (!m_wanted) return;
    m_kind = kind;
    m_words->clear();
    m_words->setPlaceholderText(kind == Kind::Pseudonym     ? tr("Pseudonym, etwa Stadt X")
                                : kind == Kind::Replacement ? tr("Stattdessen, etwa Kommune")
                                                            : tr("Erläuterung"));
    m_words->setAccessibleName(m_words->placeholderText());
    const auto place = m_view->pointOf(m_wanted->end().count());
    const int width = std::min(260, m_view->viewport()->width() - 16);
    m_words->setFixedWidth(width);
    const int below = place.y() + 16;
    const int top = below + m_words->sizeHint().height() > m_view->viewport()->height() ? place.y() - 20 - m_words->sizeHint().height() : below;
    m_words->move(std::clamp(place.x() - width / 2, 8, std::max(8, m_view->viewport()->width() - width - 8)), std::max(0, top));
    m_words->show();
    m_words->raise();
    m_words->setFocus();
}

void SourcePage::enterWords() {
    if (!m_wanted || !m_editing->edit(m_kind, *m_wanted, m_words->text())) return;
    m_words->hide();
    m_view->clearSelection();
    m_view->setFocus();
}

bool SourcePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_words) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter: enterWords(); return true;
            case Qt::Key_Escape:
                m_words->hide();
                say({});
                m_view->setFocus();
                return true;
            default: return false;
        }
    }
    if (event->type() == QEvent::FocusOut && m_words->isVisible() && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) m_words->hide();
    return false;
}

}  // namespace fundstelle::desktop
