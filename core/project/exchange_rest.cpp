// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange_rest.h"

#include <algorithm>

#include "formats/refi/qdpx_reader.h"
#include "formats/refi/qdpx_writer.h"

namespace fundstelle::project {

namespace {

constexpr const char* kProject = "REFI-QDA";
constexpr const char* kFile = "REFI-QDA file";

Uuid guid_of(const refi::Source& source) {
    return std::visit([](const auto& one) { return one.guid.uuid(); }, source);
}

template <class Things>
void append(Things& to, Things& from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

void append(refi::Project& to, refi::Project&& from) {
    append(to.users, from.users);
    append(to.codes, from.codes);
    append(to.variables, from.variables);
    append(to.cases, from.cases);
    append(to.sources, from.sources);
    append(to.notes, from.notes);
    append(to.links, from.links);
    append(to.sets, from.sets);
    append(to.graphs, from.graphs);
    for (auto& prefix : from.prefixes) {
        const auto is_same = [&](const auto& other) { return other.first == prefix.first; };
        if (std::none_of(to.prefixes.begin(), to.prefixes.end(), is_same)) to.prefixes.push_back(std::move(prefix));
    }
    if (from.origin.empty()) return;
    // A file that came into an empty project says what the project is.
    to.name = std::move(from.name);
    to.origin = std::move(from.origin);
    to.authorship = std::move(from.authorship);
    to.base_path = std::move(from.base_path);
    to.description = std::move(from.description);
    to.note_refs = std::move(from.note_refs);
}

}  // namespace

void ExchangeRest::save(State& state, const store::Stamp& stamp) const {
    const auto keep = [&](const char* origin, const Uuid& about, const std::string& body) {
        state.foreign_data.save({state.environment.ids.next(), origin, about, body}, stamp);
    };
    auto whole = project;
    whole.sources.clear();
    if (whole != refi::Project{}) keep(kProject, state.settings.project_id(), refi::make_qde(whole));
    for (const auto& source : project.sources) {
        refi::Project one;
        one.sources.push_back(source);
        one.prefixes = project.prefixes;
        keep(kProject, guid_of(source), refi::make_qde(one));
    }
    for (const auto& file : files) keep(kFile, file.about, file.path + "\n" + file.sha256);
}

ExchangeRest ExchangeRest::load(State& state) {
    ExchangeRest rest;
    for (const auto& row : state.foreign_data.all()) {
        if (row.origin == kProject) {
            append(rest.project, refi::QdpxReader{row.body, "foreign_data"}.read().project);
        } else if (row.origin == kFile) {
            const auto end = row.body.find('\n');
            if (end != std::string::npos) rest.files.push_back({row.body.substr(0, end), row.about, row.body.substr(end + 1)});
        }
    }
    return rest;
}

}  // namespace fundstelle::project
