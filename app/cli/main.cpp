// SPDX-License-Identifier: GPL-3.0-or-later
/// fundstelle-cli: everything that the desktop does to data, over the same core. Its contract is docs/cli.md.
#include "options.h"
#include "output.h"

namespace fundstelle::cli {

namespace {

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
    add_document_commands(app, session);
    add_code_commands(app, session);
    add_analysis_commands(app, session);
    add_quote_commands(app, session);
    add_history_commands(app, session);
    try {
        app.parse(argc, argv);
        return session.status;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kWrongUsage;
    } catch (const NotOpened& failure) {
        print_message(wording::opening_sentence(failure.error, failure.project, session.language));
        return failure.error.kind() == ErrorKind::Refused ? kRefused : kNotOpened;
    } catch (const Error& error) {
        print_message(wording::sentence(error, session.language));
        switch (error.kind()) {
            case ErrorKind::Refused: return kRefused;
            case ErrorKind::Locked: return kNotOpened;
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
