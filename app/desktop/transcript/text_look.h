// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMenu>
#include <functional>

namespace fundstelle::desktop {

/// How a person wants to read transcripts; kept in the settings.
struct TextLook {
    QString family;            ///< of the reading face; empty: the program's own
    int pointSize{12};
    double lineSpacing{1.5};   ///< of the font's height
    int columnCharacters{72};  ///< width of the text column
    bool stripesRight{false};  ///< stripes beside the text's right border
    bool stripeNames{true};
    bool comments{false};      ///< comments on codings stand in the margin
    friend bool operator==(const TextLook&, const TextLook&) = default;

    [[nodiscard]] QFont font() const;
};

TextLook readTextLook();
void keepTextLook(const TextLook& look);

/// Adds the choices to a menu; `choose` is told what was chosen.
void addTextLookTo(QMenu& menu, const TextLook& look, const std::function<void(const TextLook&)>& choose);

}  // namespace fundstelle::desktop
