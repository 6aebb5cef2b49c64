// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of a run. Each runs in a process of its own, so that one part's memory does not count for another.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "corpus.h"

namespace fundstelle::bench {

using Json = nlohmann::ordered_json;

/// In this order: "documents", "codings", "open", "floors", "use", "analysis", "report", "refi-export", "refi-import".
const std::vector<std::string>& stage_names();

/// Runs one stage on the project in `folder`; the first one makes it. Returns its figures in milliseconds (peak_memory: MiB).
Json run_stage(const std::string& name, const Corpus& corpus, const std::filesystem::path& folder);

}  // namespace fundstelle::bench
