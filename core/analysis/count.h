// SPDX-License-Identifier: GPL-3.0-or-later
/// Results that are put together from what each document gives.
///
/// A `Count` is made for a snapshot and a question, its `Query`. It is given every document with its number, by `count(number, document, times)`
/// (-1 times takes away what it gave before) or by `replace(number, document)`, and holds the `result()`.
#pragma once

#include <cstddef>

#include "analysis/snapshot.h"

namespace fundstelle::analysis {

/// True for a result that is a sum over documents.
template <class Count>
concept IsSum = requires(Count& sum, const DocumentRows& document) { sum.count(std::size_t{}, document, 1); };

template <class Count>
auto counted(const Snapshot& snapshot, const typename Count::Query& query) {
    Count count{snapshot, query};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if constexpr (IsSum<Count>) count.count(d, snapshot.documents[d], 1);
        else count.replace(d, snapshot.documents[d]);
    }
    return count.result();
}

}  // namespace fundstelle::analysis
