// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fundstelle::project {

class State;

/// Everything that must hold in a project file and does not: the file itself, references, ranges within their texts, hashes of texts.
/// English, one line each; empty if sound.
std::vector<std::string> soundness_problems(State& state);

}  // namespace fundstelle::project
