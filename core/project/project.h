// SPDX-License-Identifier: GPL-3.0-or-later
/// The façade of the core: open a project, act on it, ask it, be told of changes. Both programs and their tests use nothing below it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "project/agreements.h"
#include "project/anchor_examples.h"
#include "project/backups.h"
#include "project/code_sets.h"
#include "project/codebook.h"
#include "project/codings.h"
#include "project/corrections.h"
#include "project/disclosure.h"
#include "project/documents.h"
#include "project/drafts.h"
#include "project/environment.h"
#include "project/exchange.h"
#include "project/favourites.h"
#include "project/memos.h"
#include "project/merging.h"
#include "project/observer.h"
#include "project/passages.h"
#include "project/owner.h"
#include "project/progress.h"
#include "project/queries.h"
#include "project/quote_outline.h"
#include "project/quote_proofs.h"
#include "project/quote_reports.h"
#include "project/quotes.h"
#include "project/releases.h"
#include "project/saved_queries.h"
#include "project/segments.h"
#include "project/soundness.h"
#include "project/summaries.h"
#include "project/temporary_copy.h"
#include "project/variables.h"

namespace fundstelle::project {

/// One entry of the history.
struct HistoryEntry {
    enum class Kind { Action, Undo, Redo };
    std::int64_t number;  ///< from 1, in order of time
    Timestamp at;
    std::string coder;
    Kind kind;
    bool undone;          ///< taken back, and not done again since
    std::string label;    ///< English
    std::string intent;   ///< JSON: {"kind": "code-passage", "code": …, …}
};

/// An open project. Every action is saved when its call returns; there is nothing to save at the end. One thread at a time.
class Project {
public:
    /// Throws `Exists`, `Unwritable`, `DiskFull`; then no file remains.
    static std::unique_ptr<Project> create(const std::filesystem::path& path, const std::string& name, Environment environment);
    /// Throws `NotFound`, `Locked` (see `owner_of()`), `Newer`, `Damaged`, `Unsupported`, `Unwritable`.
    static std::unique_ptr<Project> open(const std::filesystem::path& path, Environment environment);
    /// A read-only copy of the last saved state, also while another program has the project open, or where its folder cannot be written.
    static std::unique_ptr<Project> open_copy(const std::filesystem::path& path, Environment environment);
    ~Project();
    Project(const Project&) = delete;
    Project& operator=(const Project&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string name() const;
    /// By the clock of the environment.
    [[nodiscard]] Timestamp now() const;
    void rename(const std::string& name);
    [[nodiscard]] bool read_only() const;
    /// Who acts from now on.
    void act_as(const std::string& coder);

    [[nodiscard]] Documents& documents() { return m_documents; }
    [[nodiscard]] Corrections& corrections() { return m_corrections; }
    [[nodiscard]] Drafts& drafts() { return m_drafts; }
    [[nodiscard]] Exchange& exchange() { return m_exchange; }
    [[nodiscard]] Merging& merging() { return m_merging; }
    [[nodiscard]] Codebook& codebook() { return m_codebook; }
    [[nodiscard]] CodeSets& code_sets() { return m_code_sets; }
    [[nodiscard]] AnchorExamples& anchor_examples() { return m_anchor_examples; }
    [[nodiscard]] Favourites& favourites() { return m_favourites; }
    [[nodiscard]] Codings& codings() { return m_codings; }
    [[nodiscard]] Memos& memos() { return m_memos; }
    [[nodiscard]] Passages& passages() { return m_passages; }
    [[nodiscard]] Variables& variables() { return m_variables; }
    [[nodiscard]] Progress& progress() { return m_progress; }
    [[nodiscard]] Segments& segments() { return m_segments; }
    [[nodiscard]] Summaries& summaries() { return m_summaries; }
    [[nodiscard]] Quotes& quotes() { return m_quotes; }
    [[nodiscard]] QuoteOutline& quote_outline() { return m_quote_outline; }
    [[nodiscard]] QuoteProofs& quote_proofs() { return m_quote_proofs; }
    [[nodiscard]] QuoteReports& quote_reports() { return m_quote_reports; }
    [[nodiscard]] Queries& queries() { return m_queries; }
    [[nodiscard]] Agreements& agreements() { return m_agreements; }
    [[nodiscard]] SavedQueries& saved_queries() { return m_saved_queries; }
    [[nodiscard]] Disclosure& disclosure() { return m_disclosure; }
    [[nodiscard]] Releases& releases() { return m_releases; }
    [[nodiscard]] Backups& backups() { return m_backups; }

    /// Takes the last action back, or does the last undone one again; returns the entry, nothing if there is none. Throws `Refused`.
    std::optional<HistoryEntry> undo();
    std::optional<HistoryEntry> redo();
    /// Takes back, one by one and newest first, every action behind entry `number`, or does undone ones again up to it; returns how many.
    /// Nothing happens for an entry that is no action. What was done stays if a step is refused. Throws `Refused`.
    std::size_t go_to(std::int64_t number);
    [[nodiscard]] std::optional<HistoryEntry> next_to_undo() const;
    [[nodiscard]] std::optional<HistoryEntry> next_to_redo() const;
    /// The newest `limit` entries, oldest first; all if negative.
    [[nodiscard]] std::vector<HistoryEntry> history(std::int64_t limit = -1) const;

    /// The observer must be removed before it dies.
    void add_observer(Observer& observer);
    void remove_observer(Observer& observer);

    /// What is not as it must be; empty if sound.
    [[nodiscard]] std::vector<SoundnessProblem> soundness_problems();

private:
    Project(std::filesystem::path path, std::unique_ptr<State> state);

    std::filesystem::path m_path;
    std::unique_ptr<TemporaryCopy> m_copy;  ///< what a read-only project reads
    std::unique_ptr<State> m_state;
    std::unique_ptr<OwnerMark> m_owner_mark;
    Documents m_documents;
    Corrections m_corrections;
    Drafts m_drafts;
    Exchange m_exchange;
    Merging m_merging;
    Codebook m_codebook;
    CodeSets m_code_sets;
    AnchorExamples m_anchor_examples;
    Favourites m_favourites;
    Codings m_codings;
    Memos m_memos;
    Passages m_passages;
    Variables m_variables;
    Progress m_progress;
    Segments m_segments;
    Summaries m_summaries;
    Quotes m_quotes;
    QuoteOutline m_quote_outline;
    QuoteProofs m_quote_proofs;
    QuoteReports m_quote_reports;
    Queries m_queries;
    Agreements m_agreements;
    SavedQueries m_saved_queries;
    Disclosure m_disclosure;
    Releases m_releases;
    Backups m_backups;
};

}  // namespace fundstelle::project
