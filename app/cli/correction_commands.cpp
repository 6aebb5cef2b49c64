// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "base/file.h"
#include "formats/transcript_reader.h"
#include "options.h"
#include "output.h"

namespace fundstelle::cli {

namespace {

Json describe(const project::CodingToCheck& coding) {
    return {{"id", to_string(coding.coding.uuid())}, {"document", coding.document_name}, {"code", coding.code}, {"begin", coding.range.begin().count()},
            {"end", coding.range.end().count()}, {"lost", coding.lost}, {"was", coding.was}, {"now", coding.now}};
}

Json describe(const std::vector<project::CodingToCheck>& codings) {
    Json described = Json::array();
    for (const auto& coding : codings) described.push_back(describe(coding));
    return described;
}

void print(const Session& session, const std::vector<project::CodingToCheck>& codings) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& coding : codings) {
        rows.push_back({to_string(coding.coding.uuid()), coding.document_name, coding.code,
                        coding.lost ? session.say("Worte fehlen", "words are gone") : session.say("gekürzt", "shortened"), "„" + coding.was + "“",
                        coding.now.empty() ? "" : "→ „" + coding.now + "“"});
    }
    print_table(rows, 99);
}

void add_edit(CLI::App& app, Session& session) {
    struct Options {
        std::string document;
        std::string file;
        bool preview{false};
    };
    auto* command = app.add_subcommand("edit", "replace the text of a document by a corrected one; everything follows its words");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("document", options->document)->required()->type_name("DOC");
    command->add_option("file", options->file, "the corrected text, in any format that can be imported")->required()->type_name("FILE");
    command->add_flag("--preview", options->preview, "say what would follow, and change nothing");
    command->callback([&session, options] {
        const auto corrected = formats::read_corrected_text(options->file);
        const auto project = session.open(options->preview ? Access::Read : Access::Write);
        const auto id = project->documents().named(options->document).id;
        const auto report = options->preview ? project->corrections().preview(id, corrected) : project->corrections().replace_text(id, corrected);
        if (session.json) {
            print_json({{"moved", report.moved}, {"unchanged", report.unchanged}, {"to_check", describe(report.to_check)}, {"version", report.version}});
            return;
        }
        print_line(session.german() ? fmt::format("{} Kodierungen mitgegangen, {} unverändert, {} zu prüfen", report.moved, report.unchanged, report.to_check.size())
                                    : fmt::format("{} codings moved along, {} unchanged, {} to check", report.moved, report.unchanged, report.to_check.size()));
        print(session, report.to_check);
    });
}

void add_versions(CLI::App& app, Session& session) {
    struct Options {
        std::string document;
        std::vector<std::int64_t> differences;
    };
    auto* command = app.add_subcommand("versions", "the versions of a document's text, or what differs between two of them");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("document", options->document)->required()->type_name("DOC");
    command->add_option("--differences", options->differences, "between these two")->expected(2)->type_name("N");
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto id = project->documents().named(options->document).id;
        Json described = Json::array();
        std::vector<std::vector<std::string>> rows;
        if (options->differences.empty()) {
            for (const auto& version : project->corrections().versions(id)) {
                described.push_back({{"number", version.number}, {"when", to_iso8601(version.made_at)}, {"coder", version.coder}, {"characters", version.code_points}, {"current", version.current}});
                rows.push_back({std::to_string(version.number), to_local_minute(version.made_at), version.coder, std::to_string(version.code_points)});
            }
            if (session.json) print_json({{"versions", described}});
            else print_table(rows, 3);
            return;
        }
        const auto from = project->corrections().text(id, options->differences[0]);
        const auto to = project->corrections().text(id, options->differences[1]);
        const auto words = [](const project::DocumentText& text, std::int64_t begin, std::int64_t end) {
            return begin < end ? std::string{text.words({begin, end})} : std::string{};
        };
        for (const auto& difference : project->corrections().anchors(id, options->differences[0], options->differences[1]).differences()) {
            const auto was = words(*from, difference.old_begin, difference.old_end);
            const auto now = words(*to, difference.new_begin, difference.new_end);
            described.push_back({{"old_begin", difference.old_begin}, {"old_end", difference.old_end}, {"new_begin", difference.new_begin},
                                 {"new_end", difference.new_end}, {"was", was}, {"now", now}});
            rows.push_back({fmt::format("{} {}", session.say("Abs.", "par."), to->paragraphs().number_of(text::CodePointOffset{difference.new_begin})),
                            "„" + was + "“", "→ „" + now + "“"});
        }
        if (session.json) print_json({{"differences", described}});
        else print_table(rows, 99);
    });
}

void add_to_check(CLI::App& app, Session& session) {
    struct Options {
        std::string accept;
        std::string drop;
        std::string place;
        std::int64_t begin{0};
        std::int64_t end{0};
    };
    auto* command = app.add_subcommand("to-check", "codings that lost words in a correction; accept, place again or drop one");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    auto* accept = command->add_option("--accept", options->accept, "it is right as it stands")->type_name("ID");
    auto* drop = command->add_option("--drop", options->drop, "remove it")->type_name("ID")->excludes(accept);
    auto* place = command->add_option("--place", options->place, "put it on these words")->type_name("ID")->excludes(accept)->excludes(drop);
    auto* begin = command->add_option("--begin", options->begin, "first character, from 0")->type_name("B")->needs(place);
    place->needs(begin)->needs(command->add_option("--end", options->end, "behind the last character")->type_name("E")->needs(place));
    command->callback([&session, options] {
        const bool acts = !(options->accept + options->drop + options->place).empty();
        const auto project = session.open(acts ? Access::Write : Access::Read);
        auto& corrections = project->corrections();
        const auto id_of = [](const std::string& text) {
            const auto uuid = parse_uuid(text);
            if (!uuid) throw Error{ErrorKind::NotFound, "no such coding", text};
            return model::CodingId{*uuid};
        };
        if (!options->accept.empty()) corrections.accept(id_of(options->accept));
        if (!options->drop.empty()) project->codings().remove({id_of(options->drop)});
        if (!options->place.empty()) corrections.place_again(id_of(options->place), {options->begin, options->end});
        const auto codings = corrections.to_check();
        if (session.json) print_json({{"to_check", describe(codings)}});
        else print(session, codings);
    });
}

void add_replace(CLI::App& app, Session& session) {
    struct Options {
        project::ReplacementSearch search;
        std::vector<std::string> documents;
        bool parts{false};
        bool any_case{false};
        bool preview{false};
    };
    auto* command = app.add_subcommand("replace", "find and replace words, e.g. names; codings stay on them");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("words", options->search.words)->required()->type_name("WORDS");
    command->add_option("replacement", options->search.replacement)->required()->type_name("WITH");
    command->add_option("--documents", options->documents, "only in these documents")->type_name("D");
    command->add_flag("--endings", options->search.with_endings, "also with German endings: Müllers, Müllern");
    command->add_flag("--parts", options->parts, "also within words");
    command->add_flag("--any-case", options->any_case, "without regard to case");
    command->add_flag("--preview", options->preview, "say what would be replaced, and change nothing");
    command->callback([&session, options] {
        const auto project = session.open(options->preview ? Access::Read : Access::Write);
        auto search = options->search;
        search.whole_words = !options->parts;
        search.match_case = !options->any_case;
        std::vector<model::DocumentId> documents;
        for (const auto& name : options->documents) documents.push_back(project->documents().named(name).id);
        const auto places = project->corrections().find(search, documents);
        Json described = Json::array();
        std::vector<std::vector<std::string>> rows;
        for (const auto& place : places) {
            const auto name = project->documents().find(place.document)->name;
            const auto text = project->documents().text(place.document);
            const std::string words{text->words(place.range)};
            const auto paragraph = text->paragraphs().number_of(place.range.begin());
            described.push_back({{"document", name}, {"begin", place.range.begin().count()}, {"end", place.range.end().count()}, {"paragraph", paragraph},
                                 {"text", words}, {"with", place.with}});
            rows.push_back({name, fmt::format("{} {}", session.say("Abs.", "par."), paragraph), words, "→ " + place.with});
        }
        if (!options->preview) project->corrections().replace(places);
        if (session.json) print_json({{"replaced", described}});
        else print_table(rows, 99);
    });
}

}  // namespace

void add_correction_commands(CLI::App& app, Session& session) {
    add_edit(app, session);
    add_versions(app, session);
    add_to_check(app, session);
    add_replace(app, session);
}

}  // namespace fundstelle::cli
