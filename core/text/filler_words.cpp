// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/filler_words.h"

#include <algorithm>
#include <array>

namespace fundstelle::text {

bool is_filler(std::string_view folded) {
    static constexpr std::array<std::string_view, 12> kFillers = {"äh", "ähm", "öh", "öhm", "eh", "ehm", "hm", "hmm", "mhm", "mh", "ne", "nä"};
    return std::find(kFillers.begin(), kFillers.end(), folded) != kFillers.end();
}

}  // namespace fundstelle::text
