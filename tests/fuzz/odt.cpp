// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/package.h"
#include "importers.h"

namespace fundstelle::fuzz {

Transcripts odt(std::string_view parts) {
    const auto content = "<office:document-content><office:automatic-styles>" + part(parts, 1) + "</office:automatic-styles><office:body><office:text>" +
                         part(parts, 0) + "</office:text></office:body></office:document-content>";
    const auto styles = "<office:document-styles><office:styles>" + part(parts, 2) + "</office:styles></office:document-styles>";
    return read(formats::make_package({{"content.xml", content}, {"styles.xml", styles}}), "Probe.odt");
}

}  // namespace fundstelle::fuzz
