// SPDX-License-Identifier: GPL-3.0-or-later
/// What all commands share: the global options, opening a project, the filter options.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "formats/report_table.h"
#include "project/project.h"
#include "wording/wording.h"

namespace fundstelle::cli {

/// The exit statuses of docs/cli.md.
enum ExitStatus { kDone = 0, kSomeFailed = 1, kWrongUsage = 2, kNotOpened = 3, kRefused = 4 };

/// A project that could not be opened; `main()` ends with status 3.
struct NotOpened {
    Error error;
    std::string project;
};

/// Everything has been said; `main()` ends with this status.
struct Ended {
    ExitStatus status;
};

enum class Access { Read, Write };

/// The state of one run of the program.
struct Session {
    bool json{false};
    bool read_only{false};
    std::string coder;
    Language language{wording::language_of_environment()};
    std::string project;  ///< path
    int status{kDone};

    [[nodiscard]] bool german() const { return language == Language::German; }
    /// The words in the language of the session.
    [[nodiscard]] std::string say(const char* german_words, const char* english_words) const { return fundstelle::say(language, german_words, english_words); }

    /// Opens `project`. Before the first change of a while a backup is made. Throws `NotOpened`.
    std::unique_ptr<project::Project> open(Access access);
    [[nodiscard]] project::Environment environment();

private:
    SystemClock m_clock;
    TimeOrderedIds m_ids{m_clock};
};

/// In the order of their names. Throw `NotFound` or `Ambiguous`.
std::vector<model::DocumentId> documents_named(project::Project& project, const std::vector<std::string>& names);
std::vector<model::CodeId> codes_named(project::Project& project, const std::vector<std::string>& names);

/// The filter options of docs/cli.md, the same for every command that has them.
class FilterOptions {
public:
    void add_to(CLI::App& command);
    /// Throws `NotFound`, `Ambiguous` or `Invalid`.
    [[nodiscard]] analysis::Filter filter(project::Project& project) const;

private:
    std::vector<std::string> m_documents;
    std::string m_group;
    std::string m_set;
    std::vector<std::string> m_conditions;
    std::vector<std::string> m_coders;
    std::string m_role;
    std::string m_speaker;
    int m_min_weight{0};
    std::vector<std::string> m_codes;
    std::string m_since;
    std::string m_until;
};

/// A passage of a document: by positions or by its words.
struct PassageOptions {
    std::string document;
    std::optional<std::int64_t> begin;
    std::optional<std::int64_t> end;
    std::string find;

    void add_to(CLI::App& command);
    /// The passage, or with `all` every place where the words stand. Throws `NotFound` or `Invalid`.
    [[nodiscard]] std::vector<text::CodePointRange> ranges(project::Project& project, bool all) const;
};

/// The file that a table goes to: the options --out and --excel.
struct FileOptions {
    std::string out;
    bool excel{false};

    void add_to(CLI::App& command);
    [[nodiscard]] bool wanted() const { return !out.empty(); }
    /// As `formats::write_table()`.
    void write(const Session& session, const formats::ReportTable& table) const;
};

/// What a table counts, how, and where it goes: the filter options, --subcodes, --out and --excel.
struct TableOptions {
    FilterOptions filter;
    FileOptions file;
    bool subcodes{false};
    std::int64_t small_cells{0};

    void add_to(CLI::App& command);
    /// With --small-cells, for counts that may lead to somebody.
    void add_counts_to(CLI::App& command);
    /// Without --subcodes, for what is not counted by code.
    void add_output_to(CLI::App& command);
    [[nodiscard]] analysis::Subcodes mode() const { return subcodes ? analysis::Subcodes::Include : analysis::Subcodes::Exclude; }
    /// To the file, if one is named; on the screen, unless JSON is wanted.
    void put(const Session& session, const formats::ReportTable& table) const;
};

/// The option --small-cells, from 2 on.
void add_small_cells(CLI::App& command, std::int64_t& threshold);

/// How far away: the options --distance and --unit.
struct DistanceOptions {
    std::int64_t distance{1};
    std::string unit_name{"paragraph"};

    void add_to(CLI::App& command, const std::string& what);
    [[nodiscard]] analysis::DistanceUnit unit() const;
};

/// The name of a code class: the options --code and --subcodes.
struct CodeOptions {
    std::vector<std::string> codes;
    bool subcodes{false};

    void add_to(CLI::App& command);
    [[nodiscard]] std::vector<model::CodeId> ids(project::Project& project) const { return codes_named(project, codes); }
    [[nodiscard]] analysis::Subcodes mode() const { return subcodes ? analysis::Subcodes::Include : analysis::Subcodes::Exclude; }
};

/// Throws `NotFound` if a condition is on a variable that does not exist: else it would just find nothing.
void require_variables(project::Project& project, const std::vector<analysis::Condition>& conditions);

/// A state of progress as docs/cli.md names it: not-started, started, finished.
std::string name_of(model::ProgressState state);

/// Adds the PROJECT argument.
void add_project(CLI::App& command, Session& session);

/// A command that lists what there is, and does something with a word behind it: "memos PROJECT", "memos add PROJECT …".
CLI::App& add_list(CLI::App& app, Session& session, const std::string& name, const std::string& description, const std::function<void()>& list);

// One function per family of commands.
void add_project_commands(CLI::App& app, Session& session);
void add_document_commands(CLI::App& app, Session& session);
void add_import_command(CLI::App& app, Session& session);
void add_correction_commands(CLI::App& app, Session& session);
void add_code_commands(CLI::App& app, Session& session);
void add_codebook_commands(CLI::App& app, Session& session);
void add_analysis_commands(CLI::App& app, Session& session);
void add_table_commands(CLI::App& app, Session& session);
void add_document_table_commands(CLI::App& app, Session& session);
void add_quote_commands(CLI::App& app, Session& session);
void add_report_commands(CLI::App& app, Session& session);
void add_memo_commands(CLI::App& app, Session& session);
void add_set_commands(CLI::App& app, Session& session);
void add_progress_commands(CLI::App& app, Session& session);
void add_history_commands(CLI::App& app, Session& session);
void add_anonymity_command(CLI::App& app, Session& session);
void add_releases_command(CLI::App& app, Session& session);
void add_agreement_command(CLI::App& app, Session& session);
void add_exchange_commands(CLI::App& app, Session& session);

}  // namespace fundstelle::cli
