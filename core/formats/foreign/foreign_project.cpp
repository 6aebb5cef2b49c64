// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreign/foreign_project.h"

#include <array>

namespace fundstelle::formats::foreign {

std::string_view key_of(MisplacedCoding::Outcome outcome) {
    static constexpr std::array<std::string_view, 3> kNames{"moved", "ambiguous", "lost"};
    return kNames.at(static_cast<std::size_t>(outcome));
}

std::string_view key_of(LeftOut::What what) {
    static constexpr std::array<std::string_view, 9> kNames{"pseudonyms", "graphs", "saved-queries", "filters", "references", "areas",
                                                            "important-marks", "deleted", "users"};
    return kNames.at(static_cast<std::size_t>(what));
}

}  // namespace fundstelle::formats::foreign
