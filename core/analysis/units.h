// SPDX-License-Identifier: GPL-3.0-or-later
/// What distances are measured in. Source: docs/retrieval.md, "Distance".
#pragma once

#include <cstdint>

#include "analysis/snapshot.h"

namespace fundstelle::analysis {

enum class DistanceUnit { Character, Sentence, Turn, Paragraph };

/// Numbers the positions of one document, so that two positions of one unit have one number and the next unit has the next. Positions
/// before the first turn, or in a document without turns, count as one turn; what lies between two turns belongs to the one before.
class Units {
public:
    /// `Snapshot::has()` must hold for the unit. Keeps a reference to the document.
    Units(const DocumentRows& document, DistanceUnit unit) : m_document{document}, m_unit{unit} {}
    /// `position` in code points, from 0.
    [[nodiscard]] std::int64_t number_of(std::int32_t position) const;

private:
    const DocumentRows& m_document;
    DistanceUnit m_unit;
};

}  // namespace fundstelle::analysis
