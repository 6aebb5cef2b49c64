// SPDX-License-Identifier: GPL-3.0-or-later
/// Coding passages.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "formats/codings_csv.h"
#include "model/values.h"
#include "project/go_on.h"
#include "project/hit.h"

namespace fundstelle::project {

class State;

/// What became of a table of codings.
struct CodingImport {
    enum class Reason {
        NoDocument,   ///< `detail` is the name
        NoCode,       ///< `detail` is the path
        Ambiguous,    ///< `detail` is the name that fits several things
        NoRange,      ///< the end is not after the begin, or not a number
        NoWeight,     ///< not a number from 0 to 100
        BeyondEnd,    ///< `detail` is the length of the text
        OtherWords,   ///< the text differs from the document's words there; `detail` is the document
        SeveralPlaces,  ///< the text stands at several places, or nearly so; `detail` is the first of them
        NoPlace,        ///< the text stands nowhere
    };
    struct Refusal {
        std::int64_t row;   ///< as a spreadsheet counts: the header is row 1
        std::int64_t line;  ///< in the file, from 1; differs from `row` where cells have several lines
        Reason reason;
        std::string detail;
    };
    /// A row without positions whose text stands in the document with other words.
    struct Near {
        std::int64_t row;
        std::int64_t line;
        std::string document;
        text::CodePointRange range;
        std::string words;  ///< that stand there
    };
    std::size_t imported{0};
    std::vector<Near> near;        ///< imported, but to be looked at
    std::vector<Refusal> refused;  ///< in order of line
    bool cancelled{false};         ///< then nothing was imported
};

class Codings {
public:
    explicit Codings(State& state) : m_state{state} {}

    [[nodiscard]] std::optional<model::Coding> find(model::CodingId id) const;
    /// In order of begin, long before short; without those that have lost their words, see `Corrections::to_check()`.
    [[nodiscard]] std::vector<model::Coding> of_document(model::DocumentId document) const;
    [[nodiscard]] std::vector<model::Coder> coders() const;
    /// Of all documents, without those that have lost their words.
    [[nodiscard]] std::int64_t count() const;

    /// Codes a passage for whoever acts. A passage that this coder has already given this code stays as it is, and its key is
    /// returned. Throws `Invalid` if the range goes beyond the text.
    model::CodingId code(model::DocumentId document, const text::CodePointRange& range, model::CodeId code);
    /// Several passages with one code in one action.
    std::vector<model::CodingId> code_all(model::DocumentId document, const std::vector<text::CodePointRange>& ranges, model::CodeId code);
    /// One passage with several codes in one action; as `code()` otherwise.
    std::vector<model::CodingId> code_with(model::DocumentId document, const text::CodePointRange& range, const std::vector<model::CodeId>& codes);
    /// Codes a passage with a new code below `parent`, in one action. Throws as `Codebook::add()` and `code()`.
    model::CodingId code_new(model::DocumentId document, const text::CodePointRange& range, const std::string& name,
                             std::optional<model::CodeId> parent);
    /// Codes a passage with a code at the top that is named by its words, at most 60 code points of them; one of that name is used again.
    /// One action. Throws as `code_new()`.
    model::CodingId code_in_vivo(model::DocumentId document, const text::CodePointRange& range);
    /// Moves the borders of a coding. Throws `Invalid` beyond the end of the text.
    void set_range(model::CodingId id, const text::CodePointRange& range);
    /// Codes hits of several documents, each with as much around it as `extent` says, in one action. What comes to the same passage is coded
    /// once, and what whoever acts has coded so already stays. Returns the codings of all passages. Throws `Invalid` if a hit goes
    /// beyond its text.
    std::vector<model::CodingId> code_hits(const std::vector<Hit>& hits, Extent extent, model::CodeId code);
    void remove(const std::vector<model::CodingId>& ids);
    void set_weight(model::CodingId id, int weight);
    void set_weight(const std::vector<model::CodingId>& ids, int weight);
    void set_comment(model::CodingId id, const std::string& comment);
    /// Gives the passage another code.
    void recode(model::CodingId id, model::CodeId code);
    void recode(const std::vector<model::CodingId>& ids, model::CodeId code);

    /// Adds what a table says, in one action. A row whose document or code does not exist, whose range lies beyond the text, or whose
    /// words are not those of the document, is refused by name; the others are imported. A row without positions stands where its words are
    /// found, exactly or nearly; where they stand at several places or nowhere, it is refused. Rows that exist already count as imported.
    CodingImport import(const formats::CodingTable& table, const GoOn& go_on = {});
    /// Every coding, in order of document and position.
    [[nodiscard]] std::vector<formats::CodingRow> rows() const;

private:
    [[nodiscard]] model::Coding existing(model::CodingId id) const;
    /// Changes codings in one action; those that `edit` leaves as they are, by returning false, are not written.
    void change(const std::vector<model::CodingId>& ids, const std::string& kind, const std::function<bool(model::Coding&)>& edit);
    State& m_state;
};

}  // namespace fundstelle::project
