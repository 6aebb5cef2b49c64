// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "text/text_search.h"

namespace fundstelle::desktop {

/// The ways to search, to choose from; the one that a person chose last comes back at the next start.
class SearchModes : public QComboBox {
    Q_OBJECT

public:
    explicit SearchModes(QWidget* parent = nullptr);
    [[nodiscard]] text::SearchMode mode() const { return static_cast<text::SearchMode>(currentData().toInt()); }
    void choose(text::SearchMode mode) { setCurrentIndex(findData(static_cast<int>(mode))); }
};

}  // namespace fundstelle::desktop
