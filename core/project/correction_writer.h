// SPDX-License-Identifier: GPL-3.0-or-later
/// Internal to this module.
#pragma once

#include <cstdint>
#include <memory>

#include "formats/transcript.h"
#include "project/corrections.h"
#include "project/state.h"
#include "text/anchor_map.h"

namespace fundstelle::project {

/// Writes a new version of one document and takes along what stands on its words. Used within an action.
class CorrectionWriter {
public:
    /// The corrected transcript and the anchors must outlive this.
    CorrectionWriter(State& state, const model::Document& document, const formats::Transcript& corrected, const text::AnchorMap& anchors);

    /// What becomes of the codings; the same that `write()` does to them.
    [[nodiscard]] CorrectionReport report() const;
    /// The number of the new version.
    std::int64_t write(const store::Stamp& stamp);

private:
    [[nodiscard]] model::Coding moved_coding(const model::Coding& coding) const;
    /// One character where the words of a range were.
    [[nodiscard]] text::CodePointRange place_near(const text::CodePointRange& range) const;
    void write_memos(const store::Stamp& stamp);
    /// A quote of the version that is corrected, and how it was printed.
    struct PrintedBefore {
        model::Quote quote;
        std::vector<model::QuoteEdit> edits;
        std::string words;
    };
    [[nodiscard]] std::vector<PrintedBefore> printed_quotes(model::VersionId before) const;
    /// False if most of what it prints is gone, or of what one of its edits stands on.
    [[nodiscard]] bool follows(const PrintedBefore& printed) const;
    /// A quote that prints other words than before, or hides others, is to be checked; one that cannot follow stays with the version that has its words.
    void write_quotes(const std::vector<PrintedBefore>& printed, const store::Stamp& stamp);
    /// Colours go with their words; links and anchor examples that lost theirs stay at the place.
    void write_passages(const store::Stamp& stamp);
    void write_turns(const store::Stamp& stamp);
    void write_styles(const store::Stamp& stamp);
    void write_marks(const store::Stamp& stamp);

    State& m_state;
    model::Document m_document;
    std::shared_ptr<const DocumentText> m_old;
    const formats::Transcript& m_corrected;
    DocumentText m_new;
    const text::AnchorMap& m_anchors;
};

/// A coding of this document as it is shown to whom checks it; `text` is the one that its range counts in.
CodingToCheck coding_to_check(State& state, const model::Document& document, const model::Coding& coding, const DocumentText& text);

}  // namespace fundstelle::project
