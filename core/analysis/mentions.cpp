// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mentions.h"

#include "analysis/code_classes.h"
#include "analysis/spans.h"

namespace fundstelle::analysis {

namespace {

std::vector<std::vector<model::CodeId>> questions_of(const model::CodeTree& tree, const std::vector<model::CodeId>& answers) {
    std::vector<std::vector<model::CodeId>> questions;
    for (const auto& answer : answers) {
        const auto index = tree.index_of(answer);
        const auto above = index ? tree.parent(*index) : std::nullopt;
        questions.push_back({above ? tree[*above].id : answer});
    }
    return questions;
}

}  // namespace

Mentions mentions(const Snapshot& snapshot, const MentionQuery& query) {
    const Sieve sieve{snapshot, query.filter};
    const CodeClasses contents{snapshot, one_class_each(query.contents), query.subcodes};
    const CodeClasses answers{snapshot, one_class_each(query.answers), query.subcodes};
    const CodeClasses questions{snapshot, questions_of(snapshot.tree(), query.answers), Subcodes::Include};
    Mentions result{std::vector<std::int64_t>(answers.size()), {contents.size(), std::vector<std::int64_t>(answers.size())}};
    std::vector<Spans> said(answers.size());
    std::vector<bool> asked(answers.size());
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        for (auto& spans : said) spans.clear();
        asked.assign(answers.size(), false);
        for (std::size_t r = 0; r < document.rows.size(); ++r) {
            if (!sieve.passes(document, r)) continue;
            const auto& row = document.rows[r];
            for (const auto answer : answers.of_slot(row.code)) cover(said[answer], {row.begin, row.end});
            for (const auto question : questions.of_slot(row.code)) asked[question] = true;
        }
        for (std::size_t answer = 0; answer < answers.size(); ++answer) result.n[answer] += asked[answer] ? 1 : 0;
        for (std::size_t r = 0; r < document.rows.size(); ++r) {
            const auto& in = contents.of_slot(document.rows[r].code);
            if (in.empty() || !sieve.passes(document, r)) continue;
            for (std::size_t answer = 0; answer < answers.size(); ++answer) {
                if (!overlaps(said[answer], document.rows[r].begin, document.rows[r].end)) continue;
                for (const auto content : in) ++result.rows[content][answer];
            }
        }
    }
    return result;
}

}  // namespace fundstelle::analysis
