// SPDX-License-Identifier: GPL-3.0-or-later
#include "refi_stage.h"

#include <ctime>
#include <stdexcept>

#include "measure.h"
#include "wording/exchange_words.h"

namespace fundstelle::bench {

namespace {

/// Writes under `name` the milliseconds that `work` takes, and under `name`_cpu those that all processors together spend on it.
template <class Work>
void measure(Json& result, const std::string& name, Work&& work) {
    const auto before = std::clock();
    result[name] = timed(work);
    result[name + "_cpu"] = static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
}

/// Throws unless both projects hold the same codings of the same documents.
void require_same(project::Project& one, project::Project& other) {
    if (one.documents().all().size() != other.documents().all().size()) throw std::runtime_error{"documents were lost"};
    if (one.codebook().tree().size() != other.codebook().tree().size()) throw std::runtime_error{"codes were lost"};
    if (one.codings().count() != other.codings().count()) throw std::runtime_error{"codings were lost"};
    for (const auto& document : one.documents().all()) {
        if (one.documents().text(document.id)->utf8() != other.documents().text(document.id)->utf8()) throw std::runtime_error{"a text was changed"};
        const auto before = one.codings().of_document(document.id);
        const auto after = other.codings().of_document(document.id);
        const auto is_same = [](const model::Coding& a, const model::Coding& b) {
            return a.id == b.id && a.range == b.range && a.code == b.code && a.coder == b.coder && a.created_at == b.created_at;
        };
        if (!std::equal(before.begin(), before.end(), after.begin(), after.end(), is_same)) throw std::runtime_error{"codings were changed"};
    }
}

}  // namespace

Json measure_refi_export(project::Project& project, const std::filesystem::path& file) {
    Json result;
    project::ExchangeParcel parcel;
    measure(result, "parcel", [&] { parcel = project.exchange().parcel(); });
    measure(result, "write", [&] { formats::refi::write_qdpx(file, parcel.project, parcel.files, {}); });
    result["bytes"] = std::filesystem::file_size(file);
    result["peak_memory_unchecked"] = peak_memory();
    measure(result, "check", [&] { keep(project.releases().check(wording::leaving_project(parcel).texts)); });
    result["peak_memory"] = peak_memory();
    return result;
}

Json measure_refi_import(project::Project& empty, project::Project& original, const std::filesystem::path& file) {
    Json result;
    measure(result, "import", [&] { keep(empty.exchange().import(file)); });
    result["peak_memory"] = peak_memory();
    require_same(original, empty);
    measure(result, "undo", [&] { empty.undo(); });
    if (empty.codings().count() != 0 || !empty.documents().all().empty()) throw std::runtime_error{"something was left by the undo"};
    return result;
}

}  // namespace fundstelle::bench
