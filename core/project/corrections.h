// SPDX-License-Identifier: GPL-3.0-or-later
/// Text that is corrected after coding: new versions of documents, what followed its words, and what could not.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "formats/transcript.h"
#include "model/values.h"
#include "project/document_text.h"
#include "text/anchor_map.h"
#include "text/edited_text.h"

namespace fundstelle::project {

class State;

/// A coding that a correction took most or all words from.
struct CodingToCheck {
    model::CodingId coding;
    model::DocumentId document;
    std::string document_name;
    std::string code;                          ///< its path
    text::CodePointRange range;                ///< in the current text; where its words were, if all are gone
    bool lost;                                 ///< all words are gone: it counts nowhere until it is placed again
    std::string was;                           ///< the words before the correction
    std::string now;                           ///< the words in `range`, empty if lost
};

/// What became of the codings of a document.
struct CorrectionReport {
    std::int64_t version{0};       ///< the number of the new version; 0 if nothing was changed
    std::int64_t moved{0};         ///< codings whose range or words changed, those to check left aside
    std::int64_t unchanged{0};
    std::vector<CodingToCheck> to_check;
};

/// One state of a document's text.
struct Version {
    model::VersionId id;
    std::int64_t number;
    Timestamp made_at;
    std::string coder;
    std::int64_t code_points;
    bool current;
};

/// A place that find and replace would change.
struct Replacement {
    model::DocumentId document;
    text::CodePointRange range;
    std::string with;
};

/// What find and replace looks for.
struct ReplacementSearch {
    std::string words;
    std::string replacement;
    bool whole_words{true};
    bool match_case{true};
    /// Also with a German ending (Müllers, Müllern, Müller’s); an "s" of the genitive stays behind the replacement.
    bool with_endings{false};
};

class Corrections {
public:
    explicit Corrections(State& state) : m_state{state} {}

    /// Makes what a person edited the new version, in one action. `edited` started from the current text: throws `Refused` if that has
    /// changed since. Throws `Invalid` if no words would be left. Nothing happens if nothing was changed.
    CorrectionReport save(model::DocumentId document, const text::EditedText& edited);
    /// The same for a whole corrected file, compared word by word. Styles, turns and marks are those of the file, where it has them.
    CorrectionReport replace_text(model::DocumentId document, const formats::Transcript& corrected);
    /// What `replace_text()` would do; changes nothing.
    [[nodiscard]] CorrectionReport preview(model::DocumentId document, const formats::Transcript& corrected);

    /// Places that fit, in order of document and position, not overlapping. All documents if none is named.
    [[nodiscard]] std::vector<Replacement> find(const ReplacementSearch& search, const std::vector<model::DocumentId>& documents) const;
    /// Replaces all these places in one action; codings that end at a replaced word end at its replacement. Throws `Refused` if a text has
    /// changed since they were found.
    void replace(const std::vector<Replacement>& replacements);

    /// In order of document and position.
    [[nodiscard]] std::vector<CodingToCheck> to_check() const;
    /// Places a coding on these words; it is checked then. Throws `Invalid` beyond the text, `NotFound`.
    void place_again(model::CodingId coding, const text::CodePointRange& range);
    /// The coding is right as it stands. Throws `Refused` for one whose words are lost: it has no place.
    void accept(model::CodingId coding);

    /// By number.
    [[nodiscard]] std::vector<Version> versions(model::DocumentId document) const;
    /// The text of the version with that number. Throws `NotFound`.
    [[nodiscard]] std::shared_ptr<const DocumentText> text(model::DocumentId document, std::int64_t number) const;
    /// From the text of the version `from` to that of `to`, both of this document and by number; either may be the older one.
    [[nodiscard]] text::AnchorMap anchors(model::DocumentId document, std::int64_t from, std::int64_t to) const;

private:
    CorrectionReport correct(model::DocumentId document, const formats::Transcript& corrected, const text::AnchorMap& anchors, bool commit);
    State& m_state;
};

}  // namespace fundstelle::project
