// SPDX-License-Identifier: GPL-3.0-or-later
/// project.qde and codebooks as XML. Internal to this folder.
#pragma once

#include <string>

#include "formats/refi/elements.h"

namespace fundstelle::formats::refi {

/// All of the XML but for what lies in other files: texts that stand in the XML are as the file has them, positions too. Throws `Malformed`,
/// `Unsupported` for XML of another kind, `TooLarge`, `Cancelled`.
Project read_project_xml(const std::string& xml, const std::string& subject, Report& report, Budget& budget, const GoOn& go_on);

/// A codebook by itself or within a project. Throws as above.
CodeBook read_codebook_xml(const std::string& xml, const std::string& subject, Report& report, Budget& budget);

}  // namespace fundstelle::formats::refi
