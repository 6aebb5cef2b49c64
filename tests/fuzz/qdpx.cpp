// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/package.h"
#include "formats/refi/qdpx_reader.h"
#include "formats/refi/qdpx_writer.h"
#include "refi.h"

namespace fundstelle::fuzz {

using namespace formats::refi;

Transcripts qdpx(std::string_view parts) {
    const auto bytes =
        formats::make_package({{"project.qde", part(parts, 0)}, {"sources/1.txt", part(parts, 1)}, {"sources/2.txt", part(parts, 2)}});
    auto project = QdpxReader{bytes, "Probe.qdpx"}.read().project;
    // How its positions count is then no matter of evidence.
    project.origin = "Fundstelle";
    const auto written = make_qdpx(project);
    require_same(QdpxReader{written, "Probe.qdpx"}.read().project == project);
    return transcripts_of(project);
}

}  // namespace fundstelle::fuzz
