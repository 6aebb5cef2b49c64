// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::formats {

/// The parts of an Office Open XML package (ECMA-376 part 2: Open Packaging Conventions), to be changed and packed again.
class OfficeParts {
public:
    struct Relation {
        std::string id;
        std::string type;    ///< what stands behind the last slash of its address: "styles", "image"
        std::string target;  ///< the part's name; empty for what lies outside of the package
    };

    /// `subject` names the file in errors. Throws as `PackageReader`, and `TooLarge` beyond 256 MB unpacked in all or 10,000 parts.
    OfficeParts(std::string_view bytes, std::string subject);

    /// Nothing if there is no such part.
    [[nodiscard]] const std::string* find(const std::string& name) const;
    void set(const std::string& name, std::string content) { m_parts[name] = std::move(content); }
    void set_content_type(const std::string& name, std::string type);

    /// From a part to others; from the package itself for an empty name. Throws `Malformed`.
    [[nodiscard]] std::vector<Relation> relations(const std::string& from) const;
    void keep_relations(const std::string& from, const std::function<bool(const Relation&)>& is_kept);
    /// `type` is the whole address.
    void add_relation(const std::string& from, const std::string& id, const std::string& type, const std::string& target);

    /// Without the parts to which nothing leads. Equal parts give equal bytes.
    [[nodiscard]] std::string packed() const;

private:
    [[nodiscard]] std::vector<std::string> reachable() const;
    [[nodiscard]] std::string content_types(const std::vector<std::string>& kept) const;

    std::string m_subject;
    std::map<std::string, std::string> m_parts;
    std::map<std::string, std::string> m_types;  ///< that were set, by part
};

}  // namespace fundstelle::formats
