// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether the label of a quote's source gives its speaker away: "GfS, kreisangehörige Kommune" does where there is only one.
///
/// Source: P. Samarati and L. Sweeney, "Protecting privacy when disclosing information: k-anonymity and its enforcement through
/// generalization and suppression", 1998. Here the documents are the records and the variables printed in the label the quasi-identifiers.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace fundstelle::disclosure {

/// The values that a label prints, by variable. A variable that a document has no value for is left out of its label.
using SourceLabel = std::map<std::string, std::string>;

/// How many of `documents` have every value of the label (without regard to case); all of them for the empty label. A document that has no value
/// for one of its variables does not share it.
std::size_t k_of_label(const SourceLabel& label, const std::vector<SourceLabel>& documents);

/// A combination of values that few documents share.
struct RareLabel {
    SourceLabel label;                   ///< as few values as make it rare
    std::vector<std::size_t> documents;  ///< their indexes, in order; fewer than k, at least one
    friend bool operator==(const RareLabel&, const RareLabel&) = default;
};

/// All combinations of values that fewer than `k` documents share, in order of their size, then of how many share them; without those that
/// contain a smaller one. `variables` are those that labels may print. At most twelve variables are looked at: throws `TooLarge` beyond.
std::vector<RareLabel> rare_labels(const std::vector<SourceLabel>& documents, const std::vector<std::string>& variables, std::size_t k);

}  // namespace fundstelle::disclosure
