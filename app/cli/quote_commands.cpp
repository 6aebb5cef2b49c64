// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "quote_options.h"
#include "text/utf8.h"

namespace fundstelle::cli {

namespace {

using model::QuoteEditKind;

/// Edits of a quote, each by the words that it stands on.
struct EditOptions {
    std::vector<std::string> omit;
    std::vector<std::string> replace;
    std::vector<std::string> pseudonym;
    std::vector<std::string> before;
    std::vector<std::string> behind;
    bool smooth{false};

    void add_to(CLI::App& command) {
        const auto add = [&](const char* name, std::vector<std::string>& into, const char* description, const char* type) {
            command.add_option(name, into, description)->type_name(type)->allow_extra_args(false);
        };
        add("--omit", omit, "words of the passage to leave out, printed as [...]", "TEXT");
        add("--replace", replace, "words to replace, printed in square brackets: \"Bochum=Kommune\"", "TEXT=NEW");
        add("--pseudonym", pseudonym, "words to replace by what needs no brackets: \"Müller=Herr X\"", "TEXT=NEW");
        add("--insert-before", before, "an explanation in square brackets before words: \"sie=die Behörde\"", "TEXT=NEW");
        add("--insert-behind", behind, "an explanation in square brackets behind words", "TEXT=NEW");
        command.add_flag("--smooth", smooth, "leave out fillers, words broken off and pauses, printed as [...]");
    }

    [[nodiscard]] bool any() const { return smooth || !(omit.empty() && replace.empty() && pseudonym.empty() && before.empty() && behind.empty()); }
    [[nodiscard]] std::vector<project::EditDraft> drafts(const project::DocumentText& text, const text::CodePointRange& range) const {
        std::vector<project::EditDraft> drafts;
        for (const auto& words : omit) drafts.push_back({place_of(words, text, range), QuoteEditKind::Omission, {}});
        const auto add = [&](const std::vector<std::string>& pairs, QuoteEditKind kind) {
            for (const auto& pair : pairs) {
                const auto sign = pair.find('=');
                if (sign == std::string::npos) throw CLI::ValidationError(pair, "TEXT=NEW");
                drafts.push_back({place_of(pair.substr(0, sign), text, range), kind, pair.substr(sign + 1)});
            }
        };
        add(replace, QuoteEditKind::Replacement);
        add(pseudonym, QuoteEditKind::Pseudonym);
        add(before, QuoteEditKind::InsertionBefore);
        add(behind, QuoteEditKind::InsertionBehind);
        return drafts;
    }

private:
    static text::CodePointRange place_of(const std::string& words, const project::DocumentText& text, const text::CodePointRange& range) {
        const std::string passage{text.words(range)};
        const auto at = passage.find(words);
        if (words.empty() || at == std::string::npos) throw Error{ErrorKind::NotFound, "not in the quote", words};
        const auto begin = range.begin().count() + text::count_code_points(std::string_view{passage}.substr(0, at));
        return {begin, begin + text::count_code_points(words)};
    }
};

struct StateOptions {
    std::string status;
    std::optional<std::string> note;

    void add_to(CLI::App& command) {
        command.add_option("--status", status, "how far you are with it")->check(CLI::IsMember({"candidate", "chosen", "used"}));
        command.add_option("--note", note, "a note for the team, never printed")->type_name("TEXT");
    }
    void apply(project::Project& project, model::QuoteId id) const {
        if (const auto parsed = model::parse_quote_status(status)) project.quotes().set_status({id}, *parsed);
        if (note) project.quotes().write_note(id, *note);
    }
};

void print_quote(const Session& session, project::Project& project, model::QuoteId id) {
    const auto quote = project.quotes().find(id);
    if (session.json) print_json({{"quotes", Json::array({describe(quote)})}});
    else print_line(model::in_quotation_marks(quote.words, project.quote_outline().collection(quote.collection_id).style.marks));
}

void add_list(CLI::App& quotes, Session& session) {
    struct Options {
        std::string collection;
        bool to_check{false};
    };
    auto* command = quotes.add_subcommand("list", "the gathered quotes");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("--collection", options->collection, "only this collection")->type_name("C");
    command->add_flag("--to-check", options->to_check, "only those whose words a correction has changed or taken");
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        if (!options->collection.empty()) static_cast<void>(project->quote_outline().named(options->collection));
        Json list = Json::array();
        for (const auto& quote : project->quotes().all()) {
            if (!options->collection.empty() && quote.collection != options->collection) continue;
            if (options->to_check && quote.quote.check == model::QuoteCheck::None) continue;
            list.push_back(describe(quote));
            if (session.json) continue;
            print_line(fmt::format("{} · {} · {} · {}, {}", quote.quote.number, quote.collection, quote.chapter, quote.document, quote.from_paragraph));
            print_line(model::in_quotation_marks(quote.words, model::QuotationMarks::German) + "\n");
        }
        if (session.json) print_json({{"quotes", list}});
    });
}

void add_add(CLI::App& quotes, Session& session) {
    struct Options {
        PassageOptions passage;
        std::string collection{"Zitate"};
        std::string chapter;
        EditOptions edits;
        StateOptions state;
    };
    auto* command = quotes.add_subcommand("add", "gather a passage as a quote");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    options->passage.add_to(*command);
    command->add_option("--collection", options->collection, "the collection")->type_name("C")->capture_default_str();
    command->add_option("--chapter", options->chapter, "its chapter; \"A > B\" is chapter B within A")->type_name("H")->required();
    options->edits.add_to(*command);
    options->state.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto document = project->documents().named(options->passage.document).id;
        const auto range = options->passage.ranges(*project, false).front();
        const auto drafts = options->edits.drafts(*project->documents().text(document), range);
        const auto id = project->quotes().add(options->collection, options->chapter, document, range, drafts);
        if (options->edits.smooth) project->quotes().smooth(id);
        options->state.apply(*project, id);
        print_quote(session, *project, id);
    });
}

}  // namespace

void add_quote_edit_commands(CLI::App& quotes, Session& session) {
    struct Options {
        std::int64_t number{0};
        std::string collection;
        EditOptions edits;
        StateOptions state;
        bool clear{false};
        bool confirm{false};
        std::string join;
        std::string chapter;
    };
    const auto add = [&](const char* name, const char* description, const std::function<void(CLI::App&, Options&)>& add_options,
                         const std::function<void(project::Project&, const project::GatheredQuote&, const Options&)>& act, bool prints) {
        auto* command = quotes.add_subcommand(name, description);
        add_project(*command, session);
        auto options = std::make_shared<Options>();
        command->add_option("number", options->number, "of the quote, as the list has it")->required()->type_name("NUMBER");
        command->add_option("--collection", options->collection, "where several collections have a quote of that number")->type_name("C");
        add_options(*command, *options);
        command->callback([&session, options, act, prints] {
            const auto project = session.open(Access::Write);
            const auto quote = quote_numbered(*project, options->number, options->collection);
            act(*project, quote, *options);
            if (prints) print_quote(session, *project, quote.quote.id);
            else if (session.json) print_json({{"quotes", Json::array()}});
        });
    };
    add("edit", "change how a quote is printed", [](CLI::App& command, Options& options) {
        options.edits.add_to(command);
        command.add_flag("--clear", options.clear, "first take all its edits back");
        command.add_option("--join", options.join, "join another passage of the same document; what lies between is printed as [...]")->type_name("TEXT");
        command.add_flag("--confirm", options.confirm, "you have looked at what a correction changed");
        options.state.add_to(command);
    }, [](project::Project& project, const project::GatheredQuote& quote, const Options& options) {
        const auto id = quote.quote.id;
        // All that may be wrong is looked at before anything is changed.
        std::optional<text::CodePointRange> joined;
        if (!options.join.empty()) joined = PassageOptions{quote.document, {}, {}, options.join}.ranges(project, false).front();
        const auto range = joined ? text::CodePointRange{std::min(joined->begin(), quote.quote.range.begin()), std::max(joined->end(), quote.quote.range.end())} : quote.quote.range;
        const auto drafts = quote.current ? options.edits.drafts(*project.documents().text(quote.quote.document), range) : std::vector<project::EditDraft>{};
        if (!quote.current && (options.clear || options.edits.any() || joined)) throw Error{ErrorKind::Refused, "its words are gone", quote.document};
        if (options.clear && !joined) project.quotes().edit(id, drafts);
        if (options.clear && joined) project.quotes().edit(id, {});
        if (joined) project.quotes().join(id, *joined);
        if (!options.clear || joined) {
            for (const auto& draft : drafts) project.quotes().add_edit(id, draft);
        }
        if (options.edits.smooth) project.quotes().smooth(id);
        if (options.confirm) project.quotes().confirm({id});
        options.state.apply(project, id);
    }, true);
    add("move", "put a quote at the end of another chapter", [](CLI::App& command, Options& options) {
        command.add_option("--chapter", options.chapter, "of the same collection")->required()->type_name("H");
    }, [](project::Project& project, const project::GatheredQuote& quote, const Options& options) {
        project.quotes().move({quote.quote.id}, chapter_named(project, quote.collection_id, options.chapter));
    }, true);
    add("remove", "take a quote out of its collection", [](CLI::App&, Options&) {},
        [](project::Project& project, const project::GatheredQuote& quote, const Options&) { project.quotes().remove(quote.quote.id); }, false);
}

void add_quote_commands(CLI::App& app, Session& session) {
    auto* quotes = app.add_subcommand("quotes", "quotes for reports");
    quotes->require_subcommand(1);
    add_list(*quotes, session);
    add_add(*quotes, session);
    add_quote_edit_commands(*quotes, session);
    add_quote_outline_commands(*quotes, session);
    add_quote_export_command(*quotes, session);
}

}  // namespace fundstelle::cli
