// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange.h"

#include <array>

#include "base/file.h"
#include "project/exchange_reader.h"
#include "project/exchange_writer.h"

namespace fundstelle::project {

namespace {

/// Of the whole work, what reading the file takes; writing rows takes the rest.
constexpr std::size_t kParts = 1000;
constexpr std::size_t kReadingParts = 400;

/// Tells of a part of the work as of the whole.
GoOn part_of(const GoOn& go_on, std::size_t from, std::size_t to) {
    if (!go_on) return {};
    return [&go_on, from, to](std::size_t done, std::size_t all) { return go_on(from + (to - from) * done / std::max<std::size_t>(all, 1), kParts); };
}

ExchangeImport cancelled_import() {
    ExchangeImport nothing;
    nothing.cancelled = true;
    return nothing;
}

}  // namespace

std::string_view key_of(ExchangeLoss::What what) {
    static constexpr std::array<std::string_view, 33> kNames{
        "quotes", "quote-collections", "saved-queries", "history", "weights", "summaries", "anchor-examples", "text-colours", "code-statuses", "document-colours", "speaker-roles",
        "speaker-values", "speaker-memos", "variable-memo-titles", "progress", "page-marks", "time-marks", "lost-codings", "older-texts", "mixed-descriptions",
        "outdated-files", "missing-files", "long-code-names", "deep-codes", "media", "areas", "graphs", "cases", "links", "sets", "empty-selections", "large-files",
        "codings-without-code"};
    return kNames.at(static_cast<std::size_t>(what));
}

ExchangeImport Exchange::import(const std::filesystem::path& path, const GoOn& go_on) try {
    m_state.require_writable();
    ExchangeImport result;
    const refi::QdpxReader reader{path};
    auto reading = reader.read(part_of(go_on, 0, kReadingParts));
    result.report = std::move(reading.report);
    const nlohmann::json names{{"file", display(path.filename())}, {"count", reading.project.sources.size()}};
    m_state.act("import-exchange", names, [&](const store::Stamp& stamp) {
        ExchangeWriter{m_state, stamp, std::move(reading.project), reader, result}.write(part_of(go_on, kReadingParts, kParts));
    });
    return result;
} catch (const Cancelled&) {  // while rows were written
    return cancelled_import();
} catch (const Error& error) {  // while the file was read
    if (error.kind() != ErrorKind::Cancelled) throw;
    return cancelled_import();
}

ExchangeParcel Exchange::parcel(const ExchangeOptions& options) const {
    return ExchangeReader{m_state, options}.parcel();
}

}  // namespace fundstelle::project
