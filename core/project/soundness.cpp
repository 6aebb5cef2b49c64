// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/soundness.h"

#include <fmt/format.h>

#include "base/error.h"
#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

using Kind = SoundnessProblem::Kind;
using Problems = std::vector<SoundnessProblem>;

void check_version(State& state, const std::string& document, const model::DocumentVersion& version, Problems& problems) {
    const auto number = std::to_string(version.number);
    try {
        const auto body = state.texts.body(version.text_sha256);
        if (store::sha256(body) != version.text_sha256) problems.push_back({Kind::AlteredText, document, number});
        if (text::count_code_points(body) != version.code_points) problems.push_back({Kind::WrongLength, document, number});
    } catch (const Error& error) {
        problems.push_back({Kind::MissingText, document, number});
    }
}

void check_document(State& state, const model::Document& document, Problems& problems) {
    std::int64_t length = 0;
    for (const auto& version : state.documents.versions(document.id)) {
        check_version(state, document.name, version, problems);
        if (version.id == document.version) length = version.code_points;
    }
    const auto check = [&](Kind kind, const text::CodePointRange& range) {
        if (range.end().count() <= length) return;
        problems.push_back({kind, document.name, fmt::format("{}–{}", range.begin().count(), range.end().count())});
    };
    for (const auto& coding : state.codings.of_document(document.id)) check(Kind::CodingBeyond, coding.range);
    for (const auto& turn : state.turns.turns(document.id)) check(Kind::TurnBeyond, turn.range);
    for (const auto& run : state.turns.style_runs(document.id)) check(Kind::StyleBeyond, run.range);
    for (const auto& mark : state.turns.marks(document.id)) {
        if (mark.position.count() > length) problems.push_back({Kind::StyleBeyond, document.name, std::to_string(mark.position.count())});
    }
    for (const auto& memo : state.memos.all()) {
        if (memo.target == model::MemoTarget::Passage && memo.target_id == document.id.uuid() && memo.range) check(Kind::MemoBeyond, *memo.range);
    }
}

}  // namespace

Problems soundness_problems(State& state) {
    Problems problems;
    try {
        for (auto& line : state.connection->soundness_problems()) problems.push_back({Kind::File, {}, std::move(line)});
        for (const auto& document : state.documents.all()) check_document(state, document, problems);
    } catch (const Error& error) {
        problems.push_back({Kind::Unreadable, {}, error.what()});
    }
    return problems;
}

}  // namespace fundstelle::project
