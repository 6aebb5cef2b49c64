// SPDX-License-Identifier: GPL-3.0-or-later
/// What is typical of the documents with each value of a variable. Source of the definitions: docs/retrieval.md, "Typology table".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/frequencies.h"

namespace fundstelle::analysis {

/// The numbers that documents have as values.
struct Spread {
    std::int64_t n{0};           ///< documents with a number
    std::optional<double> mean;  ///< nothing without a number
    std::optional<double> deviation;  ///< standard deviation of a sample (divided by n − 1); nothing below two numbers
};

/// Documents with one value, for each type.
struct CategoryCounts {
    std::string value;  ///< as it is kept; "" for documents without one
    std::vector<std::int64_t> documents;
};

/// A variable over the types: of numbers their spread, of text and truth how many documents have each value.
struct VariableByType {
    model::Variable variable;
    std::vector<Spread> spreads;             ///< one per type; empty if it does not hold numbers
    std::vector<CategoryCounts> categories;  ///< in collation order, "" last
};

struct Typology {
    Frequencies codes;                      ///< by the types: `Frequencies::values`, "" last for documents without one
    std::vector<VariableByType> variables;  ///< all but the one that makes the types, and dates

    [[nodiscard]] const std::vector<std::string>& types() const { return codes.values; }
    /// Documents of a type, whether coded or not.
    [[nodiscard]] std::int64_t n(std::size_t type) const { return codes.base_by[type].documents; }
    /// Of the documents of a type, those with the code; 0 to 1.
    [[nodiscard]] double document_share(std::size_t code, std::size_t type) const;
    /// Segments of the code for each document of a type.
    [[nodiscard]] double segments_per_document(std::size_t code, std::size_t type) const;
};

/// The types are the values of the variable of that name, over what the filter passes.
Typology typology(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, const std::string& variable);

}  // namespace fundstelle::analysis
