// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a project, or what is about to leave it, gives somebody away. Real names and pseudonyms are never kept in the project: a table of them
/// comes from its vault (disclosure/vault.h) and is handed in.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/filter.h"
#include "disclosure/findings.h"
#include "disclosure/pseudonyms.h"
#include "disclosure/small_cells.h"
#include "disclosure/source_labels.h"
#include "disclosure/vault.h"
#include "model/values.h"
#include "project/go_on.h"
#include "project/hit.h"

namespace fundstelle::project {

class State;

/// A finding in the current text of a document.
struct DocumentFinding {
    model::DocumentId document;
    disclosure::Finding finding;
    std::int64_t paragraph;  ///< from 1
};

/// A text that is about to leave: a quote, a row of a table, a chapter.
struct LeavingText {
    std::string source;  ///< for people: "Interview 07, Abs. 29"
    std::string utf8;
    std::optional<Hit> place{};  ///< if it begins with words of a document as they stand there: where
    std::optional<Hit> printed_from{};  ///< if it prints words of a passage, perhaps with edits: the passage
};

struct LeavingFinding {
    std::size_t text;  ///< index of the text
    disclosure::Finding finding;
};

/// Where in a document a finding stands; nothing if it is in no words of a document.
std::optional<Hit> place_of(const LeavingText& text, const disclosure::Finding& finding);
/// The finding with up to `around` characters of its line on each side; "…" where the line goes on.
std::string context_of(const LeavingText& text, const disclosure::Finding& finding, std::int64_t around);

struct DisclosureOptions {
    disclosure::Risk least{disclosure::Risk::Low};
    const disclosure::PseudonymTable* pseudonyms{nullptr};  ///< may be null
    /// Told how many of how many documents are read; false stops, and what was found so far is returned.
    GoOn go_on{};
};

class Disclosure {
public:
    explicit Disclosure(State& state) : m_state{state} {}

    /// In the documents and, with a role or speaker, the turns that pass the filter; by document in display order, those with the highest risk first.
    /// What all documents of the project say about which words are names is taken into account.
    [[nodiscard]] std::vector<DocumentFinding> check(const analysis::Filter& filter = {}, const DisclosureOptions& options = {});
    /// In texts that leave, with what the documents of the project say about which words are names.
    [[nodiscard]] std::vector<LeavingFinding> check_texts(const std::vector<LeavingText>& texts, const DisclosureOptions& options = {});

    /// The same finding in the document that the text prints, so that it can be replaced there: its own place, or where its words first stand in the
    /// passage that is printed. Nothing if it stands in no words of a document.
    [[nodiscard]] std::optional<DocumentFinding> in_document(const LeavingText& text, const disclosure::Finding& finding) const;

    /// Words that are no findings in this project ("ignore always"), sorted. They are a setting, no part of the history.
    [[nodiscard]] std::vector<std::string> ignored() const;
    void ignore(const std::string& words);
    void stop_ignoring(const std::string& words);

    /// How many documents share the values that a label of this document prints; see `disclosure::k_of_label()`.
    [[nodiscard]] std::size_t k_of_label(model::DocumentId document, const std::vector<std::string>& variables) const;
    /// See `disclosure::rare_labels()`; the documents by key.
    struct RareLabel {
        disclosure::SourceLabel label;
        std::vector<model::DocumentId> documents;
    };
    [[nodiscard]] std::vector<RareLabel> rare_labels(const std::vector<std::string>& variables, std::size_t k) const;

private:
    /// What all documents say, read anew where a document has another version. Nothing if it was stopped.
    [[nodiscard]] disclosure::Context context(const DisclosureOptions& options);
    [[nodiscard]] disclosure::Options rules(const DisclosureOptions& options) const;
    State& m_state;
    std::map<model::VersionId, disclosure::Context> m_contexts;
};

/// A table of pseudonyms that somebody keeps in a spreadsheet: the columns real and pseudonym are needed, kind and note may be there (or Klarname, Pseudonym,
/// Art, Notiz). Throws as `formats::Table::read()`, and as `disclosure::PseudonymTable`.
disclosure::PseudonymTable read_pseudonyms_csv(const std::filesystem::path& path);

}  // namespace fundstelle::project
