// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/merging.h"

#include "base/error.h"
#include "base/file.h"
#include "merge/merge.h"
#include "project/saved_state.h"
#include "project/state.h"
#include "project/temporary_copy.h"

namespace fundstelle::project {

merge::MergeReport Merging::run(const std::filesystem::path& other, const merge::Decisions& decisions, bool commit) {
    std::error_code ignored;
    if (std::filesystem::equivalent(other, m_state.connection->path(), ignored)) throw Error{ErrorKind::Refused, "the project is merged with itself", display(other)};
    const TemporaryCopy copy{other};
    const auto theirs = store::open_database(copy.file());
    const auto plan = merge::plan(*m_state.connection, *theirs, decisions, m_state.stamp());
    if (!commit || plan.empty()) return plan.report;
    std::int64_t added = 0;
    for (const auto& count : plan.report.counts) added += count.kind == "coding" ? count.added : 0;
    const nlohmann::json names{{"file", display(other.stem())}, {"count", added}};
    const auto as_before = [&] { m_state.act_as(m_state.environment.coder); };  // who may have another key now
    try {
        m_state.act("merge", names, [&](const store::Stamp&) {
            merge::apply(plan, *m_state.connection, *theirs);
            as_before();
        }, {State::manner_for(static_cast<std::size_t>(added)).extent, journal::Deletions::AreTold});
    } catch (...) {
        as_before();
        throw;
    }
    return plan.report;
}

merge::MergeReport Merging::preview(const std::filesystem::path& other, const merge::Decisions& decisions) {
    return run(other, decisions, false);
}

merge::MergeReport Merging::merge(const std::filesystem::path& other, const merge::Decisions& decisions) {
    m_state.require_writable();
    return run(other, decisions, true);
}

}  // namespace fundstelle::project
