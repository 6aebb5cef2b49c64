// SPDX-License-Identifier: GPL-3.0-or-later
/// Who speaks in a quote, as the quote says.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "report/corpus.h"
#include "report/quote_items.h"
#include "report/quoted_passages.h"

namespace fundstelle::report {

class Attribution {
public:
    /// The label that a quote has before its words holds until the next one; `lead_in` counts if it is one.
    Attribution(const std::vector<QuoteItem>& items, const QuotedPassage& passage, const Corpus& corpus);

    /// True if the item is not printed as the words of that speaker: another label, or an interviewer's words without a label.
    [[nodiscard]] bool is_wrong(std::size_t item, std::size_t transcript, std::size_t turn) const;
    /// The label that holds for an item, as it is written; empty for none.
    [[nodiscard]] const std::string& label(std::size_t item) const { return m_labels.at(item); }
    /// The transcripts that the source in brackets names.
    [[nodiscard]] const std::vector<std::size_t>& named() const { return m_named; }

private:
    [[nodiscard]] bool names(const std::string& label, std::size_t transcript, const model::Speaker& speaker) const;

    const Corpus& m_corpus;
    std::vector<std::string> m_labels;  ///< by item
    std::vector<std::string> m_source_words;  ///< folded
    std::vector<std::size_t> m_named;
};

}  // namespace fundstelle::report
