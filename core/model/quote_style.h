// SPDX-License-Identifier: GPL-3.0-or-later
/// How a report prints its quotes: marks, omissions, italics, sources.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fundstelle::model {

enum class QuotationMarks {
    German,   ///< „…“ with ‚…‘ within
    English,  ///< “…” with ‘…’ within
    French,   ///< « … » with narrow no-break spaces, and “…” within
};

enum class Ellipsis {
    Dots,  ///< [...]
    Sign,  ///< […]
};

enum class QuoteLayout {
    Block,   ///< a paragraph of its own, the source in the next one
    Inline,  ///< as it stands within a sentence, the source in brackets behind it
};

/// What stands behind quotes if nobody chose anything else; see source_template.h.
constexpr std::string_view kUsualSource = "{Dokument}, Abs. {Absatz}";

struct QuoteStyle {
    QuotationMarks marks{QuotationMarks::German};
    Ellipsis ellipsis{Ellipsis::Dots};
    QuoteLayout layout{QuoteLayout::Block};
    bool italic{true};
    bool numbered{false};             ///< the quote's number is printed before its source
    std::string source{kUsualSource};  ///< a template; empty: no source is printed
    friend bool operator==(const QuoteStyle&, const QuoteStyle&) = default;
};

/// The names that files use: "german", "dots", "block", …
std::string_view to_string(QuotationMarks marks);
std::string_view to_string(Ellipsis ellipsis);
std::string_view to_string(QuoteLayout layout);
/// Those that `to_string()` gives.
std::optional<QuotationMarks> parse_marks(std::string_view name);
std::optional<Ellipsis> parse_ellipsis(std::string_view name);
std::optional<QuoteLayout> parse_layout(std::string_view name);

/// Quotation marks around words, with marks inside, of whatever language, changed to the inner ones.
std::string in_quotation_marks(std::string_view words, QuotationMarks marks);

}  // namespace fundstelle::model
