// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange.h"

#include <array>

#include "base/file.h"
#include "formats/foreign_reader.h"
#include "formats/refi/references.h"
#include "project/exchange_reader.h"
#include "project/exchange_writer.h"
#include "text/segmentation.h"

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

/// Whoever cancels gets a result that says so, whether the file was being read or rows written.
ExchangeImport unless_cancelled(const std::function<ExchangeImport()>& work) try {
    return work();
} catch (const Cancelled&) {
    return cancelled_import();
} catch (const Error& error) {
    if (error.kind() != ErrorKind::Cancelled) throw;
    return cancelled_import();
}

/// Thrown within an action, once everything is written: it is taken back.
struct OnlyLooked {};

void act_or_look(State& state, const std::string& kind, const nlohmann::json& names, const refi::Project& theirs, bool dry_run, const std::function<void(const store::Stamp&)>& work) try {
    std::size_t selections = 0;
    refi::for_each_text_source(theirs, [&](const refi::TextSource& source) { selections += source.selections.size(); });
    state.act(kind, names, [&](const store::Stamp& stamp) {
        work(stamp);
        if (dry_run) throw OnlyLooked{};
    }, State::manner_for(selections));
} catch (const OnlyLooked&) {
}

constexpr std::int64_t kLongestProgram = 40;

void write_foreign(State& state, formats::foreign::ForeignProject theirs, ExchangeImport& result, const GoOn& go_on, bool dry_run) {
    result.report = std::move(theirs.report);
    result.misplaced = std::move(theirs.misplaced);
    result.unlisted = theirs.unlisted;
    result.recounted = theirs.recounted;
    result.left_out = std::move(theirs.left_out);
    const refi::QdpxReader no_files{std::string_view{}, theirs.project.name};
    const nlohmann::json names{{"name", our_name(theirs.project.name, "?")}, {"program", text::shortened(theirs.project.origin, kLongestProgram)}};
    act_or_look(state, "import-foreign", names, theirs.project, dry_run, [&](const store::Stamp& stamp) {
        ExchangeWriter{state, stamp, std::move(theirs.project), no_files, result}.write(go_on);
    });
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

ExchangeImport Exchange::import(const std::filesystem::path& path, const GoOn& go_on, const ImportOptions& options) {
    m_state.require_writable();
    return unless_cancelled([&] {
        const auto while_reading = part_of(go_on, 0, kReadingParts);
        const auto while_writing = part_of(go_on, kReadingParts, kParts);
        ExchangeImport result;
        switch (formats::recognise_project(path)) {
            case formats::ProjectFile::Unknown: throw Error{ErrorKind::Unsupported, "no project of a program that is known", display(path)};
            case formats::ProjectFile::Foreign:
                write_foreign(m_state, formats::read_foreign(path, options.study, while_reading), result, while_writing, options.dry_run);
                break;
            case formats::ProjectFile::Refi: {
                const refi::QdpxReader reader{path};
                auto reading = reader.read(while_reading);
                result.report = std::move(reading.report);
                const nlohmann::json names{{"file", display(path.filename())}, {"count", reading.project.sources.size()}};
                act_or_look(m_state, "import-exchange", names, reading.project, options.dry_run, [&](const store::Stamp& stamp) {
                    ExchangeWriter{m_state, stamp, std::move(reading.project), reader, result}.write(while_writing);
                });
            }
        }
        return result;
    });
}

ExchangeImport Exchange::import(formats::foreign::ForeignProject theirs, const GoOn& go_on, bool dry_run) {
    m_state.require_writable();
    return unless_cancelled([&] {
        ExchangeImport result;
        write_foreign(m_state, std::move(theirs), result, go_on, dry_run);
        return result;
    });
}

ExchangeParcel Exchange::parcel(const ExchangeOptions& options, const GoOn& go_on) const {
    return ExchangeReader{m_state, options}.parcel(go_on);
}

}  // namespace fundstelle::project
