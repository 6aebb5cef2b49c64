// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/package.h"
#include "importers.h"

namespace fundstelle::fuzz {

Transcripts xlsx(std::string_view parts) {
    return read(formats::make_package({
                    {"xl/workbook.xml", R"(<workbook><sheets><sheet name="Antworten" r:id="a"/></sheets></workbook>)"},
                    {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>)"},
                    {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + part(parts, 0) + "</sheetData></worksheet>"},
                    {"xl/sharedStrings.xml", "<sst>" + part(parts, 1) + "</sst>"},
                    {"xl/styles.xml", "<styleSheet>" + part(parts, 2) + "</styleSheet>"},
                }),
                "Probe.xlsx");
}

}  // namespace fundstelle::fuzz
