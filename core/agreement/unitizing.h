// SPDX-License-Identifier: GPL-3.0-or-later
/// Agreement on where segments lie and what they are coded with: the family of Krippendorff's alpha for unitizing.
///
/// Every coder divides a continuum of length L into valued units and the gaps between them, which have a value of their own. With l_ck the
/// length that pairs of coders gave the values c and k, divided by m − 1, and e_ck what is expected of units of the same lengths in any order:
/// e_ck = l_.. (l_c. l_k. − [c = k] Q_c) / (l_..² − Σ Q), Q_c the sum of the squared lengths of the units of value c, or of the length of its gaps.
/// Units of one value that touch stay two units. No standard errors are published.
///
/// Source: K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher, On the Reliability of Unitizing Textual Continua, Quality & Quantity 50, 2016,
/// pp. 2347–2364; K. Krippendorff, Content Analysis, 4th ed. 2019, section 12.6. It replaces alpha_U of 1995, which DKPro and INCEpTION compute.
#pragma once

#include <cstdint>
#include <vector>

#include "agreement/coefficient.h"

namespace fundstelle::agreement {

/// Half-open, never empty.
struct ValuedUnit {
    std::int64_t begin;
    std::int64_t end;
    std::uint32_t value;  ///< the number of a code, from 0
};

struct Continuum {
    std::int64_t length;
    std::vector<std::vector<ValuedUnit>> coders;  ///< what each has marked, in any order
};

/// How well one code is told from the others, where two coders have coded.
struct ValueAgreement {
    Coefficient coefficient;  ///< (k)uα = 1 − (e*_k. / l*_k.) (l*_k. − l*_kk) / (e*_k. − e*_kk)
    double coverage;          ///< l*_k. / l_k., 0 to 1: how much of what is coded so the coefficient is about; 0 for a code that nobody uses
};

struct UnitizingAgreement {
    Coefficient all;                     ///< uα: where, and with what
    Coefficient relevance;               ///< |uα: where only, coded or not
    Coefficient codes;                   ///< cuα: with what only, on the intersections of units
    double coverage{0};                  ///< of cuα: l*_.. / l_.., 0 to 1
    std::vector<ValueAgreement> values;  ///< (k)uα, by the number of the code
};

/// For codes numbered below `values`. Everything is `OverlappingUnits` if those of one coder overlap: then codes that exclude each other must be
/// chosen, or one code at a time. Throws `Invalid` for units that are empty or outside of the continuum. Sorts, then one sweep for each two coders.
UnitizingAgreement unitizing_agreement(const Continuum& continuum, std::size_t values);

}  // namespace fundstelle::agreement
