// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <utility>
#include <vector>

#include "study.h"

namespace fundstelle::handbuch {

namespace {

const QString kBegin = QStringLiteral("<!-- von scripts/handbuch -->\n");
/// Of the keys 1 to 9 the first stands for all; the chapter says so.
const QRegularExpression kOtherDigits{QStringLiteral("[2-9]")};
const QString kEnd = QStringLiteral("<!-- bis hier -->\n");

QString tablesOf(const desktop::Commands& commands) {
    std::vector<std::pair<QString, QString>> areas;  // in the order of the menus
    for (const auto& [name, command] : commands.all()) {
        const auto words = desktop::plainWords(*command.action);
        if (words.contains(kOtherDigits)) continue;
        QStringList keys;
        for (const auto& key : command.usualKeys) keys << QStringLiteral("`%1`").arg(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty()) continue;
        auto area = std::find_if(areas.begin(), areas.end(), [&area = command.area](const auto& known) { return known.first == area; });
        if (area == areas.end()) area = areas.insert(areas.end(), {command.area, {}});
        area->second += QStringLiteral("| %1 | %2 |\n").arg(words, keys.join(QStringLiteral(", ")));
    }
    QString tables;
    for (const auto& [area, rows] : areas) tables += QStringLiteral("\n### %1\n\n| Befehl | Taste |\n|---|---|\n%2").arg(area, rows);
    return tables + QLatin1Char('\n');
}

}  // namespace

QString withKeys(const QString& chapter, const desktop::Commands& commands) {
    const auto begin = chapter.indexOf(kBegin);
    const auto end = chapter.indexOf(kEnd);
    if (begin < 0 || end < begin) fail(QStringLiteral("Im Kapitel der Tasten fehlen die Marken."));
    return chapter.left(begin + kBegin.size()) + tablesOf(commands) + chapter.mid(end);
}

}  // namespace fundstelle::handbuch
