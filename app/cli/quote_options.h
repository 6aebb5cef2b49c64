// SPDX-License-Identifier: GPL-3.0-or-later
/// What the commands for quotes share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "options.h"
#include "output.h"

namespace fundstelle::cli {

/// How quotes are printed; what is not given stays as it is.
class StyleOptions {
public:
    void add_to(CLI::App& command);
    /// Throws `NotFound` for a variable that does not exist.
    [[nodiscard]] model::QuoteStyle applied_to(model::QuoteStyle style, project::Project& project) const;

private:
    std::string m_marks;
    std::string m_ellipsis;
    std::string m_layout;
    bool m_italic{false};
    bool m_upright{false};
    bool m_numbered{false};
    bool m_unnumbered{false};
    std::optional<std::string> m_source;
    std::vector<std::string> m_variables;
};

Json describe(const std::vector<model::QuoteEdit>& edits);
Json describe(const project::GatheredQuote& quote);

/// A quote by its number; of a collection if one is named. Throws `NotFound`, or `Ambiguous` if several collections have one of that number.
project::GatheredQuote quote_numbered(project::Project& project, std::int64_t number, const std::string& collection);

/// The chapter of that path ("A > B"), or of that name where it is unambiguous. Throws `NotFound`, `Ambiguous`.
model::HeadingId chapter_named(project::Project& project, model::CollectionId collection, const std::string& path);

// One function per family of commands below "quotes".
void add_quote_edit_commands(CLI::App& quotes, Session& session);
void add_quote_outline_commands(CLI::App& quotes, Session& session);
void add_quote_export_command(CLI::App& quotes, Session& session);

}  // namespace fundstelle::cli
