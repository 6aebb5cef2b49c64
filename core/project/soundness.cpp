// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/soundness.h"

#include <fmt/format.h>

#include "base/error.h"
#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

void check_document(State& state, const model::Document& document, std::vector<std::string>& problems) {
    const auto complain = [&](const std::string& what) { problems.push_back(document.name + ": " + what); };
    std::int64_t length = 0;
    for (const auto& version : state.documents.versions(document.id)) {
        try {
            const auto body = state.texts.body(version.text_sha256);
            if (store::sha256(body) != version.text_sha256) complain(fmt::format("the text of version {} has been altered", version.number));
            if (text::find_invalid_utf8(body)) complain(fmt::format("the text of version {} is not UTF-8", version.number));
            else if (text::count_code_points(body) != version.code_points) {
                complain(fmt::format("version {} does not have {} characters", version.number, version.code_points));
            }
        } catch (const Error& error) {
            complain(fmt::format("version {}: {}", version.number, error.what()));
        }
        if (version.id == document.version) length = version.code_points;
    }
    const auto check = [&](const char* what, const text::CodePointRange& range) {
        if (range.end().count() > length) complain(fmt::format("{} {}–{} lies beyond the end", what, range.begin().count(), range.end().count()));
    };
    for (const auto& coding : state.codings.of_document(document.id)) check("coding", coding.range);
    for (const auto& turn : state.turns.turns(document.id)) check("turn", turn.range);
    for (const auto& run : state.turns.style_runs(document.id)) check("style run", run.range);
    for (const auto& memo : state.memos.all()) {
        if (memo.target == model::MemoTarget::Passage && memo.target_id == document.id.uuid() && memo.range) check("memo", *memo.range);
    }
}

}  // namespace

std::vector<std::string> soundness_problems(State& state) {
    auto problems = state.connection->soundness_problems();
    try {
        for (const auto& document : state.documents.all()) check_document(state, document, problems);
    } catch (const Error& error) {
        problems.emplace_back(error.what());
    }
    return problems;
}

}  // namespace fundstelle::project
