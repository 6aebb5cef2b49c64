// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/lineage.h"

#include <algorithm>

#include "base/error.h"

namespace fundstelle::merge {

Lineage::Lineage(const Contents& contents) {
    const auto& shape = store::Records::shape(Table::DocumentVersion);
    const auto document = shape.at("document_id");
    const auto size = shape.at("code_points");
    const auto text = shape.at("text_sha256");
    const auto anchors = shape.at("anchor_map");
    for (const auto& [key, entry] : contents.of(Table::DocumentVersion)) {
        if (entry.row.empty()) continue;
        m_nodes.emplace(key, Node{*entry.row.key(document), entry.home, entry.row.integer(size), written_at(Table::DocumentVersion, entry.row), -1,
                                  std::string{entry.row.bytes(text)}, entry.row.is_null(anchors) ? std::string_view{} : entry.row.bytes(anchors)});
    }
    for (auto& [key, node] : m_nodes) {
        if (!m_nodes.contains(node.before)) node.before = kNone;
        m_versions[node.document].push_back(key);
    }
    for (auto& [key, first] : m_nodes) {
        // Up to one whose depth is known, then down again. The way is no longer than there are versions, or it is a circle.
        std::vector<Node*> way;
        for (auto* node = &first; node->depth < 0; node = &m_nodes.at(node->before)) {
            way.push_back(node);
            if (way.size() > m_versions.at(first.document).size()) throw Error{ErrorKind::Damaged, "versions of a text come from each other", to_string(key)};
            if (node->before == kNone) break;
        }
        for (auto node = way.rbegin(); node != way.rend(); ++node) {
            const auto* before = (*node)->before == kNone ? nullptr : &m_nodes.at((*node)->before);
            (*node)->depth = before == nullptr ? 0 : before->depth + 1;
            if (before != nullptr) (*node)->at = std::max((*node)->at, before->at);
        }
    }
    for (auto& [key, versions] : m_versions) {
        std::sort(versions.begin(), versions.end(), [&](const Uuid& a, const Uuid& b) { return age(a) < age(b); });
    }
}

Lineage::Age Lineage::age(const Uuid& version) const {
    const auto node = m_nodes.find(version);
    return node == m_nodes.end() ? Age{0, -1, version} : Age{node->second.at, node->second.depth, version};
}

const std::vector<Uuid>& Lineage::versions(const Uuid& document) const {
    static const std::vector<Uuid> kNothing;
    const auto found = m_versions.find(document);
    return found == m_versions.end() ? kNothing : found->second;
}

std::vector<Uuid> Lineage::ends(const Uuid& document) const {
    auto ends = versions(document);
    const auto all = ends;
    for (const auto& version : all) std::erase(ends, m_nodes.at(version).before);
    return ends;
}

Uuid Lineage::common(const Uuid& one, const Uuid& other) const {
    auto a = one;
    auto b = other;
    while (a != b && a != kNone && b != kNone) {
        auto& deeper = m_nodes.at(a).depth >= m_nodes.at(b).depth ? a : b;
        deeper = m_nodes.at(deeper).before;
    }
    return a == b ? a : kNone;
}

text::AnchorMap Lineage::step_to(const Uuid& version) const {
    const auto& node = m_nodes.at(version);
    auto map = text::parse_anchor_map(node.anchors);
    if (map.old_size() != m_nodes.at(node.before).size || map.new_size() != node.size) throw Error{ErrorKind::Damaged, "an anchor map does not fit its texts", to_string(version)};
    return map;
}

text::AnchorMap Lineage::down(const Uuid& from, const Uuid& to) const {
    std::vector<Uuid> way;
    for (auto version = to; version != from; version = m_nodes.at(version).before) way.push_back(version);
    auto map = text::AnchorMap::identity(size(from));
    for (auto version = way.rbegin(); version != way.rend(); ++version) map = map.then(step_to(*version));
    return map;
}

const text::AnchorMap& Lineage::between(const Uuid& from, const Uuid& to) const {
    const auto known = m_between.find({from, to});
    if (known != m_between.end()) return known->second;
    const auto parted = common(from, to);
    auto map = parted == kNone ? text::AnchorMap{{}, size(from), size(to)} : down(parted, from).inverse().then(down(parted, to));
    return m_between.emplace(std::pair{from, to}, std::move(map)).first->second;
}

}  // namespace fundstelle::merge
