// SPDX-License-Identifier: GPL-3.0-or-later
/// fundstelle-cli: everything that the desktop does to data, over the same core. Its contract is docs/cli.md.
#include "options.h"
#include "output.h"
#include "text/utf8.h"

namespace fundstelle::cli {

namespace {

/// What the parser says in English, in German: the kind of mistake, and the option or word that it names.
std::string usage_sentence(const CLI::ParseError& error) {
    const std::string message = error.what();
    const auto before = [&](const char* separator) { return message.substr(0, message.find(separator)); };
    const auto behind = [&](const char* separator) {
        const auto at = message.find(separator);
        return at == std::string::npos ? message : message.substr(at + std::string_view{separator}.size());
    };
    const auto& kind = error.get_name();
    if (kind == "ExtrasError") return "Unbekannte Angabe: " + behind(": ");
    if (kind == "RequiredError") {
        const auto name = before(" is required");
        if (name.starts_with("A subcommand") || name.starts_with("Requires")) return "Es fehlt ein Befehl.";
        return "Es fehlt: " + (name == "--begin and --end, or --find" ? "--begin mit --end, oder --find" : name);
    }
    if (kind == "RequiresError") return before(" requires ") + " gilt nur zusammen mit " + behind(" requires ");
    if (kind == "ExcludesError") return before(" excludes ") + " schließt " + behind(" excludes ") + " aus";
    if (kind == "ValidationError") return "Unzulässiger Wert für " + before(":");
    if (kind == "ConversionError") return "Keine Zahl: " + behind(": ");
    return "Die Angaben passen nicht zusammen.";
}

int run(int argc, char** argv) {
    Session session;
    CLI::App app{"Fundstelle: coding of qualitative interviews", "fundstelle-cli"};
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", FUNDSTELLE_VERSION);
    app.add_flag("--json", session.json, "one JSON document on standard output");
    app.add_flag("--read-only", session.read_only, "look at a copy of the last saved state, also while somebody has the project open");
    app.add_option("--coder", session.coder, "who acts; else the login name")->type_name("NAME");
    add_project_commands(app, session);
    add_import_command(app, session);
    add_document_commands(app, session);
    add_correction_commands(app, session);
    add_codebook_commands(app, session);
    add_code_commands(app, session);
    add_analysis_commands(app, session);
    add_table_commands(app, session);
    add_document_table_commands(app, session);
    add_agreement_command(app, session);
    add_quote_commands(app, session);
    add_report_commands(app, session);
    add_memo_commands(app, session);
    add_set_commands(app, session);
    add_progress_commands(app, session);
    add_history_commands(app, session);
    add_anonymity_command(app, session);
    add_releases_command(app, session);
    add_exchange_commands(app, session);
    try {
        // Names that are kept must be UTF-8; files may be named by any bytes.
        for (int i = 2; i < argc; ++i) {
            if (!std::string_view{argv[i - 1]}.starts_with("--") || !text::find_invalid_utf8(argv[i])) continue;
            print_message(session.say("Eine Angabe ist kein gültiges UTF-8.", "An argument is not valid UTF-8."));
            return kWrongUsage;
        }
        app.parse(argc, argv);
        return session.status;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0 || !session.german()) return app.exit(error) == 0 ? kDone : kWrongUsage;
        print_message(usage_sentence(error) + "\nHilfe: fundstelle-cli --help, fundstelle-cli BEFEHL --help");
        return kWrongUsage;
    } catch (const Ended& ended) {
        return ended.status;
    } catch (const NotOpened& failure) {
        print_message(wording::opening_sentence(failure.error, failure.project, session.language));
        return failure.error.kind() == ErrorKind::Refused ? kRefused : kNotOpened;
    } catch (const Error& error) {
        print_message(wording::sentence(error, session.language));
        switch (error.kind()) {
            case ErrorKind::Refused: return kRefused;
            case ErrorKind::Locked:
            case ErrorKind::Damaged: return kNotOpened;
            case ErrorKind::Invalid: return kWrongUsage;  // what was asked for makes no sense, e.g. a range that ends before it begins
            default: return kSomeFailed;
        }
    }
}

}  // namespace

}  // namespace fundstelle::cli

int main(int argc, char** argv) {
    return fundstelle::cli::run(argc, argv);
}
