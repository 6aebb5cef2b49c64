// SPDX-License-Identifier: GPL-3.0-or-later
/// Internal to this module.
#pragma once

#include <map>
#include <unordered_map>
#include <vector>

#include "merge/contents.h"
#include "text/anchor_map.h"

namespace fundstelle::merge {

/// How the versions of each document came from each other. Two people who correct one text make a fork of it.
class Lineage {
public:
    Lineage() = default;
    /// Of all versions in `contents`, which must outlive this.
    explicit Lineage(const Contents& contents);

    /// Which of two versions is the later correction: the order is the same whatever other versions are known, and no version is later
    /// than one that came from it.
    struct Age {
        std::int64_t at;  ///< the latest time on the way to it
        std::int64_t depth;
        Uuid key;
        friend auto operator<=>(const Age&, const Age&) = default;
    };
    [[nodiscard]] Age age(const Uuid& version) const;
    [[nodiscard]] bool knows(const Uuid& version) const { return m_nodes.contains(version); }
    [[nodiscard]] std::int64_t size(const Uuid& version) const { return m_nodes.at(version).size; }
    [[nodiscard]] const std::string& text_hash(const Uuid& version) const { return m_nodes.at(version).text; }

    /// By age: each behind the one it came from, the one that is read last. Empty if none is known.
    [[nodiscard]] const std::vector<Uuid>& versions(const Uuid& document) const;
    /// Those that nothing came from, by age.
    [[nodiscard]] std::vector<Uuid> ends(const Uuid& document) const;
    [[nodiscard]] Uuid before(const Uuid& version) const { return m_nodes.at(version).before; }
    /// Where the ways to both parted; `kNone` if they have nothing in common.
    [[nodiscard]] Uuid common(const Uuid& one, const Uuid& other) const;

    /// From the text of one version to that of another, both of one document. Throws `Damaged` for a map that does not fit its texts.
    [[nodiscard]] const text::AnchorMap& between(const Uuid& from, const Uuid& to) const;

private:
    struct Node {
        Uuid document;
        Uuid before;
        std::int64_t size;
        std::int64_t at;
        std::int64_t depth;
        std::string text;
        std::string_view anchors;  ///< from the version before, as JSON; empty: none
    };
    [[nodiscard]] text::AnchorMap step_to(const Uuid& version) const;
    [[nodiscard]] text::AnchorMap down(const Uuid& from, const Uuid& to) const;

    std::unordered_map<Uuid, Node> m_nodes;
    std::unordered_map<Uuid, std::vector<Uuid>> m_versions;
    mutable std::map<std::pair<Uuid, Uuid>, text::AnchorMap> m_between;
};

}  // namespace fundstelle::merge
