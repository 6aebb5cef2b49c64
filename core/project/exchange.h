// SPDX-License-Identifier: GPL-3.0-or-later
/// Projects of other programs: into a project, and as REFI-QDA (.qdpx) out of it again.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/language.h"
#include "formats/foreign/foreign_project.h"
#include "formats/refi/qdpx_writer.h"
#include "formats/refi/report.h"
#include "project/go_on.h"

namespace fundstelle::project {

class State;

/// Something that does not get across.
struct ExchangeLoss {
    enum class What {
        // Of ours, what the standard has no place for:
        Quotes, QuoteCollections, SavedQueries, History, Weights, Summaries, AnchorExamples, TextColours, CodeStatuses, DocumentColours, SpeakerRoles,
        SpeakerValues, SpeakerMemos, VariableMemoTitles, Progress, PageMarks, TimeMarks, LostCodings, OlderTexts, MixedDescriptions,
        // Of what came in, what no longer fits:
        OutdatedFiles, MissingFiles,
        // What a program is known not to take:
        LongCodeNames, DeepCodes,
        // Of an imported file, what is kept for the way back but not shown:
        Media, Areas, Graphs, Cases, Links, Sets, EmptySelections, LargeFiles,
        // Of an imported file, what is left out:
        CodingsWithoutCode,
    };
    What what;
    std::int64_t count;
    std::string where;  ///< the first place: the name of a document, a code, a file; may be empty
    friend bool operator==(const ExchangeLoss&, const ExchangeLoss&) = default;
};

/// "quotes", "saved-queries", …: keys, which `app` has sentences for.
std::string_view key_of(ExchangeLoss::What what);

/// What became of a file.
struct ExchangeImport {
    std::size_t documents{0};
    std::size_t codes{0};  ///< new ones
    std::size_t codings{0};
    std::size_t coders{0};
    std::size_t variables{0};
    std::size_t memos{0};
    std::size_t links{0};
    std::size_t sets{0};  ///< of documents and codes, and groups
    std::vector<ExchangeLoss> losses;
    formats::refi::Report report;
    /// Of the files that a program itself works with: what was mended, see `formats::foreign::ForeignProject`.
    std::vector<formats::foreign::MisplacedCoding> misplaced;
    std::int64_t unlisted{0};
    std::int64_t recounted{0};
    std::vector<formats::foreign::LeftOut> left_out;
    bool cancelled{false};  ///< then nothing was imported
};

struct ImportOptions {
    /// The name or number of one project, of a file that holds several.
    std::string study;
    /// Imports nothing, but says what would be.
    bool dry_run{false};
};

struct ExchangeOptions {
    formats::refi::Target target{formats::refi::Target::Standard};
    Language language{Language::German};  ///< of the labels within descriptions of codes
};

/// What leaves for a file.
struct ExchangeParcel {
    formats::refi::Project project;
    std::vector<formats::refi::SourceFile> files;
    std::size_t own_files{0};  ///< the first of them are made of our texts; the others are as they came in
    std::vector<ExchangeLoss> losses;
};

class Exchange {
public:
    explicit Exchange(State& state) : m_state{state} {}

    /// Adds all of a project in one action: of a .qdpx or .qde, or of a file that QualCoder, Taguette or RQDA work with, whatever it is called. GUIDs
    /// are kept as keys where they are free. Codes, coders and variables that the project has already (by path, name, name and type) are used again.
    /// What we do not model is kept for the way back. Throws as `refi::QdpxReader` and `formats::read_foreign()`, `Unsupported` for any other file.
    ExchangeImport import(const std::filesystem::path& path, const GoOn& go_on = {}, const ImportOptions& options = {});
    /// The same with what has been read already.
    ExchangeImport import(formats::foreign::ForeignProject theirs, const GoOn& go_on = {}, bool dry_run = false);

    /// What `write_qdpx()` is to write, with `options_for(target)`. What came in from other programs is as it came, but for what has changed since.
    /// Throws `Cancelled` when `go_on` says so.
    [[nodiscard]] ExchangeParcel parcel(const ExchangeOptions& options = {}, const GoOn& go_on = {}) const;

private:
    State& m_state;
};

}  // namespace fundstelle::project
