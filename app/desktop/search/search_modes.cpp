// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_modes.h"

#include <QSettings>
#include <algorithm>

namespace fundstelle::desktop {

namespace {

const QString kSetting = QStringLiteral("search/mode");

}  // namespace

SearchModes::SearchModes(QWidget* parent) : QComboBox{parent} {
    using text::SearchMode;
    const auto add = [this](SearchMode mode, const QString& name, const QString& meaning) {
        addItem(name, static_cast<int>(mode));
        setItemData(count() - 1, meaning, Qt::ToolTipRole);
    };
    add(SearchMode::Part, tr("Wortteil"), tr("Auch mitten im Wort: „duldung“ in „Ermessensduldung“"));
    add(SearchMode::Word, tr("Ganzes Wort"), tr("Nur als eigenes Wort"));
    add(SearchMode::Stem, tr("Wortstamm"), tr("In jeder Form: „Maßnahme“ findet „Maßnahmen“"));
    add(SearchMode::Fuzzy, tr("Ähnlich"), tr("Auch mit Tippfehlern: „Auslanderbehörde“"));
    add(SearchMode::Regex, tr("Regulärer Ausdruck"), tr("Muster wie „Herr [XYZ]“ oder „^B:“"));
    setAccessibleName(tr("Art der Suche"));
    setCurrentIndex(std::max(0, findData(QSettings{}.value(kSetting))));
    connect(this, &QComboBox::activated, this, [this] { QSettings{}.setValue(kSetting, currentData()); });
}

}  // namespace fundstelle::desktop
