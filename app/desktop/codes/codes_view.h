// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "model/values.h"

namespace fundstelle::desktop {

/// How the code tree is looked at. It changes nothing of the codebook.
struct CodesView {
    enum class Order { Codebook, Name, Count };
    enum class Counts { WithSubcodes, Own, Hidden };
    Order order{Order::Codebook};
    Counts counts{Counts::WithSubcodes};
    bool favouritesOnly{false};
    std::optional<model::CodeSetId> set;  ///< only its codes
    QString typed;                        ///< what the names must contain
    friend bool operator==(const CodesView&, const CodesView&) = default;
    /// Some codes may be out of sight.
    [[nodiscard]] bool filters() const { return favouritesOnly || set || !typed.isEmpty(); }
};

}  // namespace fundstelle::desktop
