// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// True if a line of the text is one of the marks that `read_marked_text()` knows.
bool is_marked_text(std::string_view utf8);

/// Several documents in one text, with codes: a line "#TEXT name" starts a document (and "#ENDTEXT" may end it), "#CODE path" up to
/// "#ENDCODE" codes the lines between; blocks may lie within each other. In a path, ">" or "\" stands between the levels. Words before the
/// first "#TEXT" are a document without a name. A block that is not closed ends with its document, with a warning.
std::vector<Transcript> read_marked_text(std::string_view utf8, const std::string& subject);

}  // namespace fundstelle::formats
