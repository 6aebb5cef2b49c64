// SPDX-License-Identifier: GPL-3.0-or-later
/// project.qde and codebooks as XML, in the order of the schemas. Internal to this folder.
#pragma once

#include "formats/refi/exchange.h"
#include "formats/refi/go_on.h"
#include "formats/refi/xml_writer.h"

namespace fundstelle::formats::refi {

/// Throws `Cancelled`, and `Invalid` if a code stands deeper than a child of the one before it.
void write_project_xml(XmlWriter& xml, const Project& project, bool line_ends_of_two, const GoOn& go_on);

/// The element "Codes"; within a project also with references to notes.
void write_codes(XmlWriter& xml, const std::vector<Code>& codes, bool with_note_refs);

}  // namespace fundstelle::formats::refi
