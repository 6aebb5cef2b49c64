// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text_look.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QSettings>
#include <algorithm>

#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSmallest = 8;
constexpr int kLargest = 32;

class Words {
    Q_DECLARE_TR_FUNCTIONS(TextLook)
};

/// A group of choices of which one holds.
template <class Value>
void addChoices(QMenu& menu, const QString& title, const std::vector<std::pair<QString, Value>>& choices, const Value& current,
                const std::function<void(const Value&)>& choose) {
    auto* sub = menu.addMenu(title);
    auto* group = new QActionGroup{sub};
    for (const auto& [words, value] : choices) {
        auto* action = sub->addAction(words, sub, [choose, value = value] { choose(value); });
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
    }
}

/// Faces made for long reading, of those that are installed.
std::vector<std::pair<QString, QString>> faces() {
    std::vector<std::pair<QString, QString>> found{{Words::tr("Vorgabe"), QString{}}};
    const auto installed = QFontDatabase::families();
    for (const auto* name : {"Charter", "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif", "Noto Sans", "Source Sans 3", "Open Sans", "Liberation Sans", "DejaVu Sans"}) {
        if (installed.contains(QLatin1String{name})) found.emplace_back(QString::fromLatin1(name), QString::fromLatin1(name));
    }
    return found;
}

}  // namespace

QFont TextLook::font() const {
    auto font = readingFont(pointSize);
    if (!family.isEmpty()) font.setFamily(family);
    return font;
}

TextLook readTextLook() {
    const QSettings settings;
    TextLook look;
    look.family = settings.value(QStringLiteral("transcript/family")).toString();
    look.pointSize = std::clamp(settings.value(QStringLiteral("transcript/pointSize"), look.pointSize).toInt(), kSmallest, kLargest);
    look.lineSpacing = std::clamp(settings.value(QStringLiteral("transcript/lineSpacing"), look.lineSpacing).toDouble(), 1.0, 3.0);
    look.columnCharacters = std::clamp(settings.value(QStringLiteral("transcript/column"), look.columnCharacters).toInt(), 30, 200);
    look.stripesRight = settings.value(QStringLiteral("transcript/stripesRight"), look.stripesRight).toBool();
    look.stripeNames = settings.value(QStringLiteral("transcript/stripeNames"), look.stripeNames).toBool();
    look.comments = settings.value(QStringLiteral("transcript/comments"), look.comments).toBool();
    return look;
}

void keepTextLook(const TextLook& look) {
    QSettings settings;
    settings.setValue(QStringLiteral("transcript/family"), look.family);
    settings.setValue(QStringLiteral("transcript/pointSize"), look.pointSize);
    settings.setValue(QStringLiteral("transcript/lineSpacing"), look.lineSpacing);
    settings.setValue(QStringLiteral("transcript/column"), look.columnCharacters);
    settings.setValue(QStringLiteral("transcript/stripesRight"), look.stripesRight);
    settings.setValue(QStringLiteral("transcript/stripeNames"), look.stripeNames);
    settings.setValue(QStringLiteral("transcript/comments"), look.comments);
}

void addTextLookTo(QMenu& menu, const TextLook& look, const std::function<void(const TextLook&)>& choose) {
    const auto with = [look, choose](auto change) {
        return [look, choose, change](const auto& value) {
            auto changed = look;
            change(changed, value);
            choose(changed);
        };
    };
    addChoices<QString>(menu, Words::tr("Schrift"), faces(), look.family, with([](TextLook& changed, const QString& value) { changed.family = value; }));
    addChoices<double>(menu, Words::tr("Zeilenabstand"), {{Words::tr("Eng"), 1.25}, {Words::tr("Mittel"), 1.5}, {Words::tr("Weit"), 1.8}, {Words::tr("Sehr weit"), 2.2}}, look.lineSpacing,
                       with([](TextLook& changed, double value) { changed.lineSpacing = value; }));
    addChoices<int>(menu, Words::tr("Textbreite"), {{Words::tr("Schmal"), 56}, {Words::tr("Mittel"), 72}, {Words::tr("Breit"), 92}, {Words::tr("So breit wie das Fenster"), 200}}, look.columnCharacters,
                    with([](TextLook& changed, int value) { changed.columnCharacters = value; }));
    addChoices<bool>(menu, Words::tr("Kodierstreifen"), {{Words::tr("Links vom Text"), false}, {Words::tr("Rechts vom Text"), true}}, look.stripesRight,
                     with([](TextLook& changed, bool value) { changed.stripesRight = value; }));
    const auto addSwitch = [&](const QString& words, bool TextLook::*part) {
        auto* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(look.*part);
        QObject::connect(action, &QAction::toggled, &menu, [look, choose, part](bool on) {
            auto changed = look;
            changed.*part = on;
            choose(changed);
        });
    };
    addSwitch(Words::tr("Namen neben den Streifen"), &TextLook::stripeNames);
    addSwitch(Words::tr("Kommentare am Rand"), &TextLook::comments);
}

}  // namespace fundstelle::desktop
