// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "corpus.h"
#include "stages.h"

namespace fundstelle::bench {

/// One line of the report.
struct Figure {
    std::string name;
    double measured;
    std::string unit;
    std::optional<double> floor;  ///< in the same unit
    std::string floor_name;
    std::optional<double> target;  ///< for `measured`, or for the ratio to the floor
    bool target_is_ratio{false};

    /// Nothing without a target.
    [[nodiscard]] std::optional<bool> reached() const;
};

/// The lines from the figures of all stages, by stage.
std::vector<Figure> figures_of(const Corpus& corpus, const Json& stages);

void print_figures(const Corpus& corpus, const std::vector<Figure>& figures);
/// One JSON document: the figures, and under "stages" everything that was measured.
void print_json(const Corpus& corpus, const std::vector<Figure>& figures, const Json& stages);

}  // namespace fundstelle::bench
