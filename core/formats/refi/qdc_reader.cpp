// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/qdc_reader.h"

#include "base/file.h"
#include "formats/refi/project_reader.h"
#include "formats/refi/references.h"

namespace fundstelle::formats::refi {

namespace {

constexpr std::uintmax_t kLargestCodebook = std::uintmax_t{256} << 20;

}  // namespace

CodeBookReading read_qdc(const std::filesystem::path& path) {
    return read_qdc(read_file(path, kLargestCodebook), display(path));
}

CodeBookReading read_qdc(std::string bytes, const std::string& subject) {
    CodeBookReading reading;
    Budget budget{subject};
    prepare_xml(bytes, subject, reading.report);
    reading.codebook = read_codebook_xml(bytes, subject, reading.report, budget);
    settle_references(reading.codebook, reading.report);
    return reading;
}

}  // namespace fundstelle::formats::refi
