// SPDX-License-Identifier: GPL-3.0-or-later
/// Sources and what they share with other elements. Internal to this folder.
#pragma once

#include "formats/refi/exchange.h"
#include "formats/refi/xml_writer.h"

namespace fundstelle::formats::refi {

/// An element with the attribute "targetGUID" for each.
void write_refs(XmlWriter& xml, const char* element, const std::vector<Guid>& refs);
void write_values(XmlWriter& xml, const std::vector<VariableValue>& values);

/// With `line_ends_of_two`, positions count each '\n' of a text that is a file as two.
void write_source(XmlWriter& xml, const Source& source, bool line_ends_of_two);
void write_text_source(XmlWriter& xml, const char* element, const TextSource& source, bool line_ends_of_two);

}  // namespace fundstelle::formats::refi
