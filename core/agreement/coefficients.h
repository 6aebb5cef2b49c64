// SPDX-License-Identifier: GPL-3.0-or-later
/// Coefficients of agreement for nominal judgements.
///
/// Notation: n units with at least one rating; n' with at least two; m coders; q categories, `RatingTable::categories()`; r_ik coders put unit i
/// into category k; r_i = Σk r_ik. Chance-corrected ones are (p_a − p_e)/(1 − p_e). All of them are undefined when there are fewer than two
/// coders, when no unit has two ratings, and, where programs differ (irrCAC and others print 1, scikit-learn prints "not a number"), when every
/// rating is the same: no variation is no evidence of agreement. Only percent agreement and Holsti have a value then.
///
/// Standard errors are for an unlimited number of units that could have been drawn. Source where none is named: K. L. Gwet, Handbook of
/// Inter-Rater Reliability, 4th ed. 2014, ch. 2 and 5, with its treatment of missing ratings.
#pragma once

#include <optional>
#include <vector>

#include "agreement/coefficient.h"
#include "agreement/rating_table.h"

namespace fundstelle::agreement {

/// p_a = 1/n' Σ(r_i ≥ 2) Σk r_ik(r_ik − 1) / (r_i(r_i − 1)): the share of pairs of coders who agree, unit by unit.
Coefficient percent_agreement(const RatingTable& table);

/// 2A/(N1 + N2): A decisions in common, N1 and N2 decisions of each coder. With more than two coders, sums over all pairs of them. With
/// `nothing`, that category ("not coded") is no decision, and a pair counts only units that both have judged: for one code this is Dice's
/// coefficient. Without, a missing rating is a decision that was not made. Undefined if there are no decisions. No standard error is published.
/// Source: O. R. Holsti, Content Analysis for the Social Sciences and Humanities, 1969, p. 140; L. R. Dice, Ecology 26, 1945, pp. 297–302.
Coefficient holsti(const RatingTable& table, std::optional<RatingTable::Rating> nothing = std::nullopt);

/// Two coders, units that both have judged: p_e = Σk p_k+ p_+k. Source: J. Cohen, Educational and Psychological Measurement 20, 1960, pp. 37–46;
/// standard error: J. L. Fleiss, J. Cohen, B. S. Everitt, Psychological Bulletin 72, 1969, pp. 323–327. The interval is ± 1.96 of them.
Coefficient cohen(const RatingTable& table);

/// The mean of Cohen's coefficients of all pairs of coders, over units that all have judged; undefined if one of them is. Source: R. J. Light,
/// Psychological Bulletin 76, 1971, pp. 365–377.
Coefficient light(const RatingTable& table);

/// Two coders, units that both have judged: p_e = Σk ((p_k+ + p_+k)/2)². Source: W. A. Scott, Public Opinion Quarterly 19, 1955, pp. 321–325.
Coefficient scott(const RatingTable& table);

/// p_e = 1/q. Source: R. L. Brennan, D. J. Prediger, Educational and Psychological Measurement 41, 1981, pp. 687–699.
Coefficient brennan_prediger(const RatingTable& table);

/// p_e = Σk π_k², π_k = 1/n Σi r_ik/r_i; units with one rating count in π. Gwet's extension; of `RatingTable::complete()` it is the original.
/// Source: J. L. Fleiss, Psychological Bulletin 76, 1971, pp. 378–382.
Coefficient fleiss(const RatingTable& table);

/// Each category against the rest, by its number, over units that all have judged: 1 − Σi r_ik(m − r_ik) / (n m(m − 1) π_k(1 − π_k)). Without
/// standard errors. Source: as `fleiss()`.
std::vector<Coefficient> fleiss_of_categories(const RatingTable& table);

/// p_e = Σk [(Σg p_gk)² − Σg p_gk²] / (m(m − 1)), p_gk the share of category k in the ratings of coder g; coders without any rating are left out.
/// Equal to Cohen's for two coders without missing ratings, but with another standard error. Source: A. J. Conger, Psychological Bulletin 88,
/// 1980, pp. 322–328.
Coefficient conger(const RatingTable& table);

/// p_e = 1/(q − 1) Σk π_k(1 − π_k), π as for Fleiss. Source: K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61, 2008, pp. 29–48.
Coefficient gwet_ac1(const RatingTable& table);

/// 1 − D_o/D_e, from the coincidences of all pairs within units: units with one rating do not count. Source: K. Krippendorff, Content Analysis,
/// 4th ed. 2019, ch. 12; standard error: Gwet 2014, ch. 5, as printed by irrCAC 1.4.
Coefficient krippendorff_alpha(const RatingTable& table);

/// All of them for one table.
struct Agreement {
    std::int64_t units{0};      ///< with at least one rating
    std::size_t categories{0};  ///< q
    Coefficient percent{Undefined::NoSharedUnits};
    Coefficient holsti{Undefined::NoSharedUnits};
    Coefficient cohen{Undefined::NoSharedUnits};
    Coefficient scott{Undefined::NoSharedUnits};
    Coefficient brennan_prediger{Undefined::NoSharedUnits};
    Coefficient fleiss{Undefined::NoSharedUnits};
    Coefficient fleiss_complete{Undefined::NoSharedUnits};  ///< only units that all have judged
    Coefficient conger{Undefined::NoSharedUnits};
    Coefficient ac1{Undefined::NoSharedUnits};
    Coefficient alpha{Undefined::NoSharedUnits};
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

Agreement agreement(const RatingTable& table, std::optional<RatingTable::Rating> nothing = std::nullopt);

}  // namespace fundstelle::agreement
