// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "base/file.h"
#include "formats/csv.h"
#include "formats/transcript_reader.h"
#include "formats/variables_csv.h"
#include "options.h"
#include "output.h"
#include "text/paragraphs.h"
#include "text/utf8.h"

namespace fundstelle::cli {

namespace {

struct ImportOptions {
    std::vector<std::string> files;
    std::string group;
    std::string variables;
    std::string answers;  ///< a table to write
    bool preview{false};
    bool mend_labels{false};
    bool join_lines{false};
    bool keep_lines{false};
    bool forms{false};
    bool no_forms{false};
    bool no_turns{false};
    std::vector<std::string> roles;
    std::vector<std::string> same;
    std::string name_column;
    std::string question_code;
    formats::ReadingOptions reading;
};

/// "B1=interviewee" as its two sides. Throws `Invalid`.
std::pair<std::string, std::string> sides_of(const std::string& assignment) {
    const auto sign = assignment.rfind('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == assignment.size()) throw Error{ErrorKind::Invalid, "not an assignment such as B1=B", assignment};
    return {assignment.substr(0, sign), assignment.substr(sign + 1)};
}

formats::ReadingOptions reading_options(const ImportOptions& options) {
    auto reading = options.reading;
    using Reading = formats::ReadingOptions;
    reading.lines = options.join_lines ? Reading::Lines::Join : options.keep_lines ? Reading::Lines::Keep : Reading::Lines::Guess;
    reading.forms = options.forms ? Reading::Forms::Always : options.no_forms ? Reading::Forms::Never : Reading::Forms::Guess;
    reading.turns.recognise = !options.no_turns;
    for (const auto& same : options.same) reading.turns.meant.insert(sides_of(same));
    for (const auto& assignment : options.roles) {
        const auto [label, name] = sides_of(assignment);
        const auto role = model::parse_role(name);
        if (!role) throw Error{ErrorKind::Invalid, "a role is interviewer, interviewee or other", assignment};
        reading.turns.roles[label] = *role;
    }
    if (!options.name_column.empty()) reading.survey.name = options.name_column;
    if (!options.question_code.empty()) reading.survey.question_code = reading.form.question_code = options.question_code;
    return reading;
}

/// Reads a file; with --mend-labels once more, with the labels that were meant.
std::vector<formats::Transcript> read(const std::filesystem::path& file, const ImportOptions& options, const formats::ReadingOptions& reading) {
    auto transcripts = formats::read_transcripts(file, reading);
    for (auto& transcript : transcripts) {
        if (!options.mend_labels || transcript.label_hints.empty()) continue;
        auto turns = reading.turns;
        formats::mend_labels(turns, transcript);
        formats::recognise_turns(transcript, turns);
    }
    return transcripts;
}

Json describe(const formats::Transcript& transcript, const std::string& name, Language language) {
    Json speakers = Json::array();
    Json roles = Json::object();
    for (const auto& speaker : transcript.speakers) {
        speakers.push_back(speaker.label);
        roles[speaker.label] = model::to_string(speaker.role);
    }
    Json head = Json::array();
    for (const auto& field : transcript.head) head.push_back({{"name", field.name}, {"value", field.value}});
    Json hints = Json::array();
    for (const auto& hint : transcript.label_hints) hints.push_back({{"written", hint.written}, {"meant", hint.meant}, {"count", hint.count}});
    Json values = Json::object();
    for (const auto& value : transcript.values) values[value.variable] = value.value;
    Json warnings = Json::array();
    for (const auto& warning : transcript.warnings) warnings.push_back(wording::sentence(warning, language));
    return {{"name", name},
            {"format", transcript.format},
            {"paragraphs", text::Paragraphs{transcript.text}.count()},
            {"turns", transcript.turns.size()},
            {"speakers", speakers},
            {"characters", text::count_code_points(transcript.text)},
            {"warnings", warnings},
            {"roles", roles},
            {"head", head},
            {"label_hints", hints},
            {"variables", values},
            {"codings", transcript.codings.size()},
            {"memos", transcript.notes.size()},
            {"marks", transcript.marks.size()}};
}

Json describe(const std::vector<formats::AnswerCount>& counts) {
    Json answers = Json::array();
    for (const auto& count : counts) {
        answers.push_back({{"question", count.question}, {"choice", count.choice.empty() ? Json(nullptr) : Json(count.choice)}, {"count", count.count},
                           {"n", count.answered}, {"empty", count.empty}});
    }
    return answers;
}

formats::ReportTable table_of(const Session& session, const std::vector<formats::AnswerCount>& counts) {
    formats::ReportTable table;
    table.title = session.say("Antworten", "Answers");
    table.columns = {session.say("Frage", "question"), session.say("Antwort", "answer"), session.say("Anzahl", "count"), "N", session.say("leer", "empty")};
    for (const auto& count : counts) table.rows.push_back({{count.question, count.choice, count.count, count.answered, count.empty}});
    return table;
}

std::string joined(const Json& words, const char* separator) {
    std::string all;
    for (const auto& word : words) all += (all.empty() ? "" : separator) + word.get<std::string>();
    return all;
}

void print(const Session& session, const Json& documents, const Json& failed, const std::vector<formats::AnswerCount>& counts) {
    if (session.json) {
        Json result{{"documents", documents}, {"failed", failed}};
        if (!counts.empty()) result["answers"] = describe(counts);
        return print_json(result);
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& document : documents) {
        rows.push_back({document["name"], document["format"], fmt::format("{} {}", document["turns"].get<int>(), session.say("Beiträge", "turns")),
                        joined(document["speakers"], ", "), joined(document["warnings"], "; ")});
    }
    print_table(rows, 9);
    if (!counts.empty()) {
        print_line("");
        print_table(formats::to_text(table_of(session, counts), session.language, false), 2);
    }
    for (const auto& failure : failed) print_message(failure["error"].get<std::string>());
}

void run(Session& session, const ImportOptions& options) {
    const auto reading = reading_options(options);
    const auto project = session.open(options.preview ? Access::Read : Access::Write);
    std::vector<formats::Transcript> transcripts;
    Json failed = Json::array();
    const auto fail = [&](const std::string& file, const std::string& sentence) {
        failed.push_back({{"file", file}, {"error", sentence}});
        session.status = kSomeFailed;
    };
    for (const auto& argument : options.files) {
        for (const auto& file : formats::transcript_files(argument)) {
            try {
                for (auto& transcript : read(file, options, reading)) transcripts.push_back(std::move(transcript));
            } catch (const Error& error) {
                fail(display(file), wording::sentence(error, session.language));
            }
        }
    }
    Json documents = Json::array();
    if (options.preview) {
        for (const auto& transcript : transcripts) documents.push_back(describe(transcript, transcript.name, session.language));
    } else {
        const auto ids = project->documents().import(transcripts, options.group.empty() ? std::nullopt : std::optional{options.group});
        for (std::size_t i = 0; i < ids.size(); ++i) {
            documents.push_back(describe(transcripts[i], project->documents().find(ids[i])->name, session.language));
        }
        if (!options.variables.empty()) {
            for (const auto& name : project->variables().import(formats::read_variables_csv(options.variables))) {
                fail(options.variables, session.say("Unbekanntes Dokument: ", "Unknown document: ") + name);
            }
        }
    }
    const auto counts = formats::count_answers(transcripts);
    if (!options.answers.empty()) formats::write_table(options.answers, table_of(session, counts), session.language);
    print(session, documents, failed, counts);
}

}  // namespace

void add_import_command(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("import", "import transcripts, subtitles, answers to surveys, forms");
    add_project(*command, session);
    auto options = std::make_shared<ImportOptions>();
    const auto list = [&](const char* name, std::vector<std::string>& values, const char* what, const char* type) {
        command->add_option(name, values, what)->type_name(type)->allow_extra_args(false);
    };
    command->add_option("files", options->files, "files, or folders with files (.docx .odt .rtf .pdf .txt .md .html .vtt .srt .csv .xlsx)")->required()->type_name("FILE…");
    command->add_option("--group", options->group, "put them into this group")->type_name("G");
    command->add_option("--variables", options->variables, "then read document variables from this table")->type_name("F.csv");
    command->add_flag("--preview", options->preview, "say what would be imported, and change nothing");
    list("--role", options->roles, "a speaker's role: interviewer, interviewee or other", "LABEL=ROLE");
    list("--label", options->reading.turns.labels, "this is a speaker's label, whatever it looks like", "LABEL");
    list("--no-label", options->reading.turns.no_labels, "this is none, whatever it looks like", "LABEL");
    list("--same", options->same, "a label as it is written, and the one that is meant", "WRITTEN=LABEL");
    command->add_flag("--mend-labels", options->mend_labels, "take labels with typing errors for those that were meant");
    command->add_flag("--no-turns", options->no_turns, "do not look for speakers");
    command->add_flag("--head-variables", options->reading.head_as_values, "lines of the head become document variables");
    auto* join = command->add_flag("--join-lines", options->join_lines, "lines of plain texts go on up to an empty line");
    command->add_flag("--keep-lines", options->keep_lines, "every line of a plain text is a paragraph")->excludes(join);
    auto* forms = command->add_flag("--forms", options->forms, "read Word documents as forms");
    command->add_flag("--no-forms", options->no_forms, "read Word documents as texts, also with fields")->excludes(forms);
    command->add_option("--name-column", options->name_column, "of a table: gives the documents' names")->type_name("COLUMN");
    list("--value-column", options->reading.survey.values, "of a table: becomes a variable", "COLUMN");
    list("--text-column", options->reading.survey.texts, "of a table: becomes text", "COLUMN");
    command->add_option("--question-code", options->question_code, "code each written answer with its question, below this code")->type_name("CODE");
    command->add_option("--choice-code", options->reading.form.choice_code, "of forms: code answers behind a choice with it, below this code")->type_name("CODE");
    command->add_option("--answers", options->answers, "of forms: write the table of answers to a file: .csv, .xlsx, .docx, .html or .md")->type_name("FILE");
    command->callback([&session, options] { run(session, *options); });
}

}  // namespace fundstelle::cli
