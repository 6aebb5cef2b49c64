// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/favourites.h"

#include "base/error.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

std::string setting_of(const std::string& coder) {
    return "favourites/" + coder;
}

}  // namespace

std::set<model::CodeId> Favourites::all() const {
    std::set<model::CodeId> codes;
    const auto kept = nlohmann::json::parse(m_state.settings.get(setting_of(m_state.environment.coder)).value_or("[]"), nullptr, false);
    if (!kept.is_array()) return codes;
    for (const auto& key : kept) {
        const auto uuid = key.is_string() ? parse_uuid(key.get<std::string>()) : std::nullopt;
        if (uuid && m_state.tree().index_of(model::CodeId{*uuid})) codes.insert(model::CodeId{*uuid});
    }
    return codes;
}

void Favourites::add(model::CodeId code) {
    if (!m_state.tree().index_of(code)) throw Error{ErrorKind::NotFound, "no such code"};
    auto codes = all();
    if (codes.insert(code).second) write(codes);
}

void Favourites::remove(model::CodeId code) {
    auto codes = all();
    if (codes.erase(code) > 0) write(codes);
}

void Favourites::write(const std::set<model::CodeId>& codes) {
    m_state.require_writable();
    auto kept = nlohmann::json::array();
    for (const auto& code : codes) kept.push_back(to_string(code.uuid()));
    m_state.settings.set(setting_of(m_state.environment.coder), kept.dump());
}

}  // namespace fundstelle::project
