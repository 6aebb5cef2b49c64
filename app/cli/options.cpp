// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <algorithm>

#include "base/person.h"
#include "output.h"
#include "text/utf8.h"

namespace fundstelle::cli {

project::Environment Session::environment() {
    return {m_clock, m_ids, coder.empty() ? login_name() : coder, login_name(), machine_name()};
}

std::unique_ptr<project::Project> Session::open(Access access) {
    try {
        if (read_only) return project::Project::open_copy(project, environment());
        auto opened = project::Project::open(project, environment());
        if (access == Access::Write && opened->backups().due()) {
            try {
                opened->backups().start();
                opened->backups().step(-1);
            } catch (const Error& error) {
                print_message(say("Keine Sicherung angelegt. ", "No backup was made. ") + wording::sentence(error, language));
            }
        }
        return opened;
    } catch (const Error& error) {
        throw NotOpened{error, project};
    }
}

void add_project(CLI::App& command, Session& session) {
    command.add_option("project", session.project, "the project file")->required()->type_name("PROJECT");
}

CLI::App& add_list(CLI::App& app, Session& session, const std::string& name, const std::string& description, const std::function<void()>& list) {
    auto* command = app.add_subcommand(name, description);
    // What is left over behind a further command would fall through to this place.
    const auto alone = [command](const std::string&) { return std::string{command->get_subcommands().empty() ? "" : "too many words"}; };
    command->add_option("project", session.project, "the project file")->check(alone, "", "")->type_name("PROJECT");
    command->callback([command, &session, list] {
        if (!command->get_subcommands().empty()) return;
        if (session.project.empty()) throw CLI::RequiredError("project");
        list();
    });
    return *command;
}

std::vector<model::DocumentId> documents_named(project::Project& project, const std::vector<std::string>& names) {
    std::vector<model::DocumentId> ids;
    for (const auto& name : names) ids.push_back(project.documents().named(name).id);
    return ids;
}

std::vector<model::CodeId> codes_named(project::Project& project, const std::vector<std::string>& names) {
    std::vector<model::CodeId> ids;
    for (const auto& name : names) ids.push_back(project.codebook().named(name));
    return ids;
}

void require_variables(project::Project& project, const std::vector<analysis::Condition>& conditions) {
    for (const auto& condition : conditions) static_cast<void>(project.variables().named(condition.variable));
}

void FilterOptions::add_to(CLI::App& command) {
    command.add_option("--documents", m_documents, "only these documents")->type_name("D");
    command.add_option("--group", m_group, "only documents of this group")->type_name("G");
    command.add_option("--set", m_set, "only documents of this set")->type_name("S");
    command.add_option("--where", m_conditions, "only documents with VAR=VALUE (also <, >, !=)")->type_name("CONDITION")->allow_extra_args(false);
    command.add_option("--by-coder", m_coders, "only codings of this coder")->type_name("C")->allow_extra_args(false);
    command.add_option("--role", m_role, "only what speakers of this role say")->check(CLI::IsMember({"interviewer", "interviewee", "other"}));
    command.add_option("--speaker", m_speaker, "only what the speaker of this label says")->type_name("S");
    command.add_option("--only-code", m_codes, "only codings of this code (repeatable)")->type_name("C")->allow_extra_args(false);
    command.add_option("--since", m_since, "only codings made on this day or later")->type_name("DAY");
    command.add_option("--until", m_until, "only codings made on this day or earlier")->type_name("DAY");
    command.add_option("--min-weight", m_min_weight, "only codings of at least this weight")->check(CLI::Range(0, 100));
}

analysis::Filter FilterOptions::filter(project::Project& project) const {
    analysis::Filter filter;
    filter.documents = documents_named(project, m_documents);
    if (!m_group.empty()) filter.group = project.documents().group_named(m_group).id;
    if (!m_set.empty()) {
        const auto sets = project.documents().sets();
        const auto found = std::find_if(sets.begin(), sets.end(), [&](const auto& set) { return set.name == m_set; });
        if (found == sets.end()) throw Error{ErrorKind::NotFound, "no such set", m_set};
        filter.set = found->id;
    }
    for (const auto& condition : m_conditions) filter.conditions.push_back(analysis::parse_condition(condition));
    require_variables(project, filter.conditions);
    const auto coders = project.codings().coders();
    for (const auto& name : m_coders) {
        const auto found = std::find_if(coders.begin(), coders.end(), [&](const auto& coder) { return coder.name == name; });
        if (found == coders.end()) throw Error{ErrorKind::NotFound, "no such coder", name};
        filter.coders.push_back(found->id);
    }
    if (!m_role.empty()) filter.role = model::parse_role(m_role);
    if (!m_speaker.empty()) filter.speaker = m_speaker;
    filter.min_weight = m_min_weight;
    filter.codes = codes_named(project, m_codes);
    const auto day = [](const std::string& option, const std::string& text, int days_later) {
        const auto start = start_of_day(text, days_later);
        if (!start) throw CLI::ValidationError(option, "not a day such as 2026-11-22: " + text);
        return start;
    };
    if (!m_since.empty()) filter.created_from = day("--since", m_since, 0);
    if (!m_until.empty()) filter.created_before = day("--until", m_until, 1);
    return filter;
}

void FileOptions::add_to(CLI::App& command) {
    command.add_option("--out", out, "write the table to a file: .csv, .xlsx, .docx, .html or .md")->type_name("FILE");
    command.add_flag("--excel", excel, "CSV as German Excel wants it");
}

void FileOptions::write(const Session& session, const formats::ReportTable& table) const {
    formats::write_table(out, table, session.language, excel ? formats::CsvDialect::GermanExcel : formats::CsvDialect::Rfc4180);
}

void TableOptions::add_to(CLI::App& command) {
    command.add_flag("--subcodes", subcodes, "count the codes below too");
    add_output_to(command);
}

void TableOptions::add_counts_to(CLI::App& command) {
    add_to(command);
    add_small_cells(command, small_cells);
}

void add_small_cells(CLI::App& command, std::int64_t& threshold) {
    command.add_option("--small-cells", threshold, "print counts from 1 to N-1 as \"< N\", and nothing that they could be computed from")->type_name("N")->check(CLI::Range(2, 1'000'000));
}

void TableOptions::add_output_to(CLI::App& command) {
    file.add_to(command);
    filter.add_to(command);
}

void TableOptions::put(const Session& session, const formats::ReportTable& table) const {
    if (file.wanted()) file.write(session, table);
    else if (!session.json) {
        print_table(formats::to_text(table, session.language, true), 1);
        if (!table.note.empty()) print_line(table.note);
    }
}

void DistanceOptions::add_to(CLI::App& command, const std::string& what) {
    command.add_option("--distance", distance, what)->type_name("N")->check(CLI::NonNegativeNumber)->capture_default_str();
    command.add_option("--unit", unit_name, "what the distance is counted in")->check(CLI::IsMember({"paragraph", "turn", "sentence", "character"}))->capture_default_str();
}

analysis::DistanceUnit DistanceOptions::unit() const {
    using analysis::DistanceUnit;
    return unit_name == "turn" ? DistanceUnit::Turn : unit_name == "sentence" ? DistanceUnit::Sentence : unit_name == "character" ? DistanceUnit::Character : DistanceUnit::Paragraph;
}

void PassageOptions::add_to(CLI::App& command) {
    command.add_option("--document", document, "the document")->required()->type_name("D");
    auto* from = command.add_option("--begin", begin, "first character, from 0")->type_name("B");
    auto* to = command.add_option("--end", end, "behind the last character")->type_name("E");
    auto* words = command.add_option("--find", find, "the words of the passage, exactly")->type_name("TEXT");
    from->needs(to)->excludes(words);
    to->needs(from);
}

std::vector<text::CodePointRange> PassageOptions::ranges(project::Project& project, bool all) const {
    if (begin && end) return {{*begin, *end}};
    if (find.empty()) throw CLI::RequiredError("--begin and --end, or --find");
    const auto text = project.documents().text(project.documents().named(document).id);
    std::vector<text::CodePointRange> ranges;
    for (auto at = text->utf8().find(find); at != std::string::npos; at = text->utf8().find(find, at + find.size())) {
        const auto from = text->offsets().from_utf8(text::Utf8Offset{static_cast<std::int64_t>(at)});
        ranges.emplace_back(from, text::CodePointOffset{from.count() + text::count_code_points(find)});
        if (!all) break;
    }
    if (ranges.empty()) throw Error{ErrorKind::NotFound, "the words do not stand in the document", find};
    return ranges;
}

void CodeOptions::add_to(CLI::App& command) {
    command.add_option("--code", codes, "a code, by path or name (repeatable)")->type_name("A");
    command.add_flag("--subcodes", subcodes, "with the codes below");
}

}  // namespace fundstelle::cli
