// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/codebook.h"

#include <map>

#include "base/error.h"
#include "model/colour.h"
#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

/// Throws `Invalid` for a name that could not stand in a path.
std::string required_name(const std::string& name) {
    const std::string plain{text::trimmed(name)};
    if (plain.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    if (plain.find('>') != std::string::npos) throw Error{ErrorKind::Invalid, "a name of a code has no \">\"", plain};
    return plain;
}

std::string default_colour(const std::optional<std::string>& parent_colour, std::size_t siblings) {
    return parent_colour ? model::shade(*parent_colour, siblings) : model::palette_colour(siblings);
}

/// What an entry says replaces what the code has; what it leaves empty stays.
model::Code described(model::Code code, const formats::CodebookEntry& entry) {
    const auto take = [](std::string& field, const std::string& given) {
        if (!given.empty()) field = given;
    };
    if (entry.colour) code.colour = *entry.colour;
    take(code.definition, entry.definition);
    take(code.anchor, entry.anchor);
    take(code.rule, entry.rule);
    take(code.demarcation, entry.demarcation);
    return code;
}

}  // namespace

const model::CodeTree& Codebook::tree() const {
    return m_state.tree();
}

model::CodeId Codebook::named(std::string_view path) const {
    const auto found = tree().find(path);
    if (found.empty()) throw Error{ErrorKind::NotFound, "no such code", std::string{path}};
    if (found.size() > 1) throw Error{ErrorKind::Ambiguous, "several codes of that name", std::string{path}, tree().path(found[0])};
    return tree()[found.front()].id;
}

model::CodeId Codebook::add(const std::string& name, std::optional<model::CodeId> parent, std::optional<std::string> colour) {
    const auto code = new_code(name, parent, std::move(colour));
    m_state.act("add-code", {{"code", code.name}}, [&](const store::Stamp& stamp) { m_state.codes.save(code, stamp); });
    return code.id;
}

model::Code Codebook::new_code(const std::string& name, std::optional<model::CodeId> parent, std::optional<std::string> colour) const {
    const auto plain = required_name(name);
    const auto parent_index = parent ? tree().index_of(*parent) : std::nullopt;
    if (parent && !parent_index) throw Error{ErrorKind::NotFound, "no such parent"};
    const auto siblings = tree().children(parent_index);
    const auto parent_colour = parent_index ? std::optional{tree()[*parent_index].colour} : std::nullopt;
    return {m_state.new_id<model::CodeId>(),
            parent,
            plain,
            model::rank_between(siblings.empty() ? "" : tree()[siblings.back()].rank, {}),
            colour.value_or(default_colour(parent_colour, siblings.size())),
            {},
            {},
            {},
            {}};
}

void Codebook::describe(const model::Code& code) {
    const auto index = tree().index_of(code.id);
    if (!index) throw Error{ErrorKind::NotFound, "no such code", code.name};
    auto changed = code;
    const auto before = tree()[*index];
    changed.parent = before.parent;
    changed.rank = before.rank;
    changed.name = required_name(code.name);
    if (changed == before) return;
    const auto* kind = changed.name != before.name ? "rename-code" : changed.colour != before.colour ? "recolour-code"
                       : changed.status != before.status ? "set-code-status" : "describe-code";
    m_state.act(kind, {{"code", before.name}, {"name", changed.name}},
                [&](const store::Stamp& stamp) { m_state.codes.save(changed, stamp); });
}

void Codebook::remove(const std::vector<model::CodeId>& codes) {
    const auto tops = branches(codes);
    if (tops.empty()) return;
    std::vector<model::CodeId> doomed;  // children before their parents
    for (auto top = tops.rbegin(); top != tops.rend(); ++top) {
        for (auto i = tree().subtree_end(*top); i-- > *top;) doomed.push_back(tree()[i].id);
    }
    m_state.act(tops.size() == 1 ? "remove-code" : "remove-codes", {{"code", tree()[tops.front()].name}, {"count", tops.size()}},
                [&](const store::Stamp& stamp) {
                    const auto examples = m_state.passages.anchor_examples();
                    for (const auto& code : doomed) {
                        for (const auto& example : examples) {
                            if (example.code == code) m_state.passages.remove(example.id);
                        }
                        for (const auto& coding : m_state.codings.of_code(code)) {
                            m_state.bury_memos(coding.id.uuid(), stamp);
                            m_state.codings.remove(coding.id);
                            m_state.tombstones.bury(coding.id.uuid(), store::Table::Coding, stamp);
                        }
                        m_state.bury_memos(code.uuid(), stamp);
                        m_state.code_sets.remove_member(code);
                        m_state.summaries.remove_of(code);
                        m_state.codes.remove(code);
                        m_state.tombstones.bury(code.uuid(), store::Table::Code, stamp);
                    }
                });
}

std::size_t Codebook::import(const std::vector<formats::CodebookEntry>& entries) {
    std::size_t written = 0;
    m_state.act("import-codebook", {{"count", entries.size()}}, [&](const store::Stamp& stamp) {
        // Every code by its path, and how many children each path has got so far, for ranks and colours.
        std::map<std::vector<std::string>, model::Code> by_path;
        std::map<std::vector<std::string>, std::pair<std::size_t, std::string>> children;  // count, last rank
        const auto note = [&](const std::vector<std::string>& path, const model::Code& code) {
            by_path.emplace(path, code);
            auto& [count, last] = children[{path.begin(), path.end() - 1}];
            ++count;
            last = std::max(last, code.rank);
        };
        for (std::size_t i = 0; i < tree().size(); ++i) note(tree().levels(i), tree()[i]);

        for (const auto& entry : entries) {
            std::optional<model::Code> parent;
            for (std::size_t depth = 1; depth <= entry.path.size(); ++depth) {
                const std::vector<std::string> path{entry.path.begin(), entry.path.begin() + static_cast<std::ptrdiff_t>(depth)};
                const bool is_entry = depth == entry.path.size();
                auto known = by_path.find(path);
                if (known == by_path.end()) {
                    const auto& [count, last] = children[{path.begin(), path.end() - 1}];
                    model::Code code{m_state.new_id<model::CodeId>(),
                                     parent ? std::optional{parent->id} : std::nullopt,
                                     path.back(),
                                     model::rank_between(last, {}),
                                     default_colour(parent ? std::optional{parent->colour} : std::nullopt, count),
                                     {},
                                     {},
                                     {},
                                     {}};
                    if (is_entry) code = described(code, entry);
                    m_state.codes.save(code, stamp);
                    ++written;
                    note(path, code);
                    known = by_path.find(path);
                } else if (is_entry) {
                    const auto code = described(known->second, entry);
                    if (code != known->second) {
                        m_state.codes.save(code, stamp);
                        ++written;
                        known->second = code;
                    }
                }
                parent = known->second;
            }
        }
    });
    return written;
}

}  // namespace fundstelle::project
