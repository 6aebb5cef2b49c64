// SPDX-License-Identifier: GPL-3.0-or-later
#include "quote_options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace fundstelle::cli {

void StyleOptions::add_to(CLI::App& command) {
    command.add_option("--marks", m_marks, "quotation marks")->check(CLI::IsMember({"german", "english", "french"}));
    command.add_option("--ellipsis", m_ellipsis, "what stands for omissions: dots is [...], sign is […]")->check(CLI::IsMember({"dots", "sign"}));
    command.add_option("--layout", m_layout, "a paragraph of its own, or within a sentence")->check(CLI::IsMember({"block", "inline"}));
    auto* italic = command.add_flag("--italic", m_italic, "the quotes' words in italics");
    command.add_flag("--upright", m_upright, "no italics")->excludes(italic);
    auto* numbered = command.add_flag("--numbered", m_numbered, "with the quotes' numbers");
    command.add_flag("--unnumbered", m_unnumbered, "without numbers")->excludes(numbered);
    command.add_option("--source", m_source, "what stands behind each quote: passage, role, none, or a template such as \"{Rolle}, {Kommunentyp}, Abs. {Absatz}\"")->type_name("SOURCE");
    command.add_option("--source-variable", m_variables, "with --source role: print this variable (repeatable)")->type_name("VAR")->allow_extra_args(false);
}

model::QuoteStyle StyleOptions::applied_to(model::QuoteStyle style, project::Project& project) const {
    style.marks = model::parse_marks(m_marks).value_or(style.marks);
    style.ellipsis = model::parse_ellipsis(m_ellipsis).value_or(style.ellipsis);
    style.layout = model::parse_layout(m_layout).value_or(style.layout);
    if (m_italic || m_upright) style.italic = m_italic;
    if (m_numbered || m_unnumbered) style.numbered = m_numbered;
    if (m_source == "passage") style.source = model::kUsualSource;
    else if (m_source == "none") style.source.clear();
    else if (m_source == "role") style.source = project.quote_reports().role_source(m_variables);
    else if (m_source) style.source = *m_source;
    return style;
}

Json describe(const std::vector<model::QuoteEdit>& edits) {
    Json list = Json::array();
    for (const auto& edit : edits) {
        const bool leaves_out = edit.words.empty();
        list.push_back({{"begin", edit.range.begin().count()}, {"end", edit.range.end().count()}, {"kind", model::to_string(edit.kind)}, {"replacement", leaves_out ? "..." : edit.words}});
    }
    return list;
}

Json describe(const project::GatheredQuote& quote) {
    return {{"number", quote.quote.number},
            {"collection", quote.collection},
            {"chapter", quote.chapter},
            {"text", quote.words},
            {"document", quote.document},
            {"begin", quote.quote.range.begin().count()},
            {"end", quote.quote.range.end().count()},
            {"from_paragraph", quote.from_paragraph},
            {"to_paragraph", quote.to_paragraph},
            {"edits", describe(quote.edits)},
            {"status", model::to_string(quote.quote.status)},
            {"note", quote.quote.note},
            {"to_check", model::to_string(quote.quote.check)},
            {"was", quote.quote.words_before},
            {"version", quote.version},
            {"current", quote.current}};
}

project::GatheredQuote quote_numbered(project::Project& project, std::int64_t number, const std::string& collection) {
    std::optional<project::GatheredQuote> found;
    for (auto& quote : project.quotes().all()) {
        if (quote.quote.number != number || (!collection.empty() && quote.collection != collection)) continue;
        if (found) throw Error{ErrorKind::Ambiguous, "by number", std::to_string(number)};
        found = std::move(quote);
    }
    if (!found) throw Error{ErrorKind::NotFound, "no quote of that number", std::to_string(number)};
    return *found;
}

model::HeadingId chapter_named(project::Project& project, model::CollectionId collection, const std::string& path) {
    std::vector<model::HeadingId> exact;
    std::vector<model::HeadingId> found;
    std::vector<std::string> levels;
    for (const auto& chapter : project.quote_outline().chapters(collection)) {
        levels.resize(static_cast<std::size_t>(chapter.depth));
        levels.push_back(chapter.heading.name);
        const bool is_path = fmt::format("{}", fmt::join(levels, " > ")) == path;
        if (is_path) exact.push_back(chapter.heading.id);
        else if (chapter.heading.name == path) found.push_back(chapter.heading.id);
    }
    if (!exact.empty()) found = exact;
    if (found.empty()) throw Error{ErrorKind::NotFound, "no such chapter", path};
    if (found.size() > 1) throw Error{ErrorKind::Ambiguous, "by name", path};
    return found.front();
}

}  // namespace fundstelle::cli
