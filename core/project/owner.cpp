// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/owner.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/file.h"

namespace fundstelle::project {

namespace {

std::filesystem::path mark_of(std::filesystem::path project) {
    project += ".owner";
    return project;
}

}  // namespace

OwnerMark::OwnerMark(const std::filesystem::path& project, const Owner& owner) : m_path{mark_of(project)} {
    // Written plainly: the mark need not outlive a crash, and the lock holds without it.
    const nlohmann::json mark{{"person", owner.person}, {"machine", owner.machine}, {"since", owner.since.milliseconds}};
    std::ofstream{m_path} << mark.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

OwnerMark::~OwnerMark() {
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

std::optional<Owner> owner_of(const std::filesystem::path& project) {
    try {
        const auto mark = nlohmann::json::parse(read_file(mark_of(project), 64 << 10));
        return Owner{mark.at("person"), mark.at("machine"), Timestamp{mark.at("since").get<std::int64_t>()}};
    } catch (const Error&) {
        return std::nullopt;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

}  // namespace fundstelle::project
