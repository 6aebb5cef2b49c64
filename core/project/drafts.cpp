// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/drafts.h"

#include "base/error.h"
#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

constexpr std::string_view kSetting = "draft";

}  // namespace

void Drafts::keep(model::DocumentId document, const text::EditedText& edited) {
    if (m_state.read_only) return;
    const nlohmann::json draft{{"document", to_string(document.uuid())},
                               {"version", to_string(m_state.documents.find(document).value().version.uuid())},
                               {"anchors", text::to_string(edited.anchors())},
                               {"text", edited.utf8()}};
    m_state.settings.set(kSetting, draft.dump());
}

void Drafts::drop() {
    if (!m_state.read_only && m_state.settings.get(kSetting).value_or("") != "") m_state.settings.set(kSetting, "");
}

std::optional<Draft> Drafts::kept() const try {
    if (m_state.read_only) return std::nullopt;
    const auto draft = nlohmann::json::parse(m_state.settings.get(kSetting).value_or(""), nullptr, false);
    if (!draft.is_object()) return std::nullopt;
    const auto id = parse_uuid(draft.at("document").get<std::string>());
    const auto document = id ? m_state.documents.find(model::DocumentId{*id}) : std::nullopt;
    if (!document || to_string(document->version.uuid()) != draft.at("version").get<std::string>()) return std::nullopt;
    Draft kept{document->id, draft.at("text").get<std::string>(), text::parse_anchor_map(draft.at("anchors").get<std::string>())};
    const bool fits = kept.anchors.old_size() == m_state.documents.find_version(document->version)->code_points && kept.anchors.new_size() == text::count_code_points(kept.text);
    return fits ? std::optional{std::move(kept)} : std::nullopt;
} catch (const nlohmann::json::exception&) {
    return std::nullopt;
} catch (const Error&) {
    return std::nullopt;
}

}  // namespace fundstelle::project
