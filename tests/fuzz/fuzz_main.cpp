// SPDX-License-Identifier: GPL-3.0-or-later
/// What libFuzzer calls with every input; each target is built from this with another name.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto importer = fundstelle::fuzz::importers().at(FUNDSTELLE_FUZZ_IMPORTER);
    const std::string_view input{reinterpret_cast<const char*>(data), size};  // NOLINT: libFuzzer's unsigned bytes
    if (const auto broken = fundstelle::fuzz::violation(importer, input)) {
        std::fprintf(stderr, "%s\n", broken->c_str());
        std::abort();
    }
    return 0;
}
