// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/quote_outline.h"

#include <algorithm>
#include <functional>
#include <set>

#include "base/error.h"
#include "project/quote_reports.h"
#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

constexpr std::string_view kLevels = " > ";

std::string required_name(const std::string& name) {
    std::string plain{text::trimmed(name)};
    if (plain.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    return plain;
}

std::string required_chapter_name(const std::string& name) {
    auto plain = required_name(name);
    if (plain.find('>') != std::string::npos) throw Error{ErrorKind::Invalid, "a name with \">\", which separates levels", plain};
    return plain;
}

/// Those right below a chapter, or at the top, by rank.
std::vector<model::QuoteHeading> siblings(State& state, model::CollectionId collection, std::optional<model::HeadingId> parent) {
    auto headings = state.quotes.headings();
    std::erase_if(headings, [&](const auto& heading) { return heading.collection != collection || heading.parent != parent; });
    return headings;
}

/// Before the one at `position`, or behind all.
std::string rank_at(const std::vector<model::QuoteHeading>& headings, std::size_t position) {
    position = std::min(position, headings.size());
    return model::rank_between(position > 0 ? headings[position - 1].rank : std::string{}, position < headings.size() ? headings[position].rank : std::string{});
}

model::QuoteHeading existing(State& state, model::HeadingId id) {
    for (auto& heading : state.quotes.headings()) {
        if (heading.id == id) return heading;
    }
    throw Error{ErrorKind::NotFound, "no such chapter"};
}

/// Throws `Exists`: two of one name could not be told apart.
template <class Things>
void require_free(const Things& things, const std::string& name) {
    if (std::any_of(things.begin(), things.end(), [&](const auto& thing) { return thing.name == name; })) throw Error{ErrorKind::Exists, "the name is taken", name};
}

std::vector<std::string> levels_of(std::string_view path) {
    std::vector<std::string> levels;
    while (true) {
        const auto end = path.find('>');
        if (const auto name = text::trimmed(path.substr(0, end)); !name.empty()) levels.emplace_back(name);
        if (end == std::string_view::npos) break;
        path.remove_prefix(end + 1);
    }
    if (levels.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    return levels;
}

}  // namespace

std::vector<model::QuoteCollection> QuoteOutline::collections() const {
    return m_state.quotes.collections();
}

model::QuoteCollection QuoteOutline::collection(model::CollectionId id) const {
    for (auto& collection : collections()) {
        if (collection.id == id) return collection;
    }
    throw Error{ErrorKind::NotFound, "no such collection of quotes"};
}

model::CollectionId QuoteOutline::named(std::string_view name) const {
    for (const auto& collection : collections()) {
        if (collection.name == name) return collection.id;
    }
    throw Error{ErrorKind::NotFound, "no such collection of quotes", std::string{name}};
}

std::vector<Chapter> QuoteOutline::chapters(model::CollectionId collection) const {
    auto headings = m_state.quotes.headings();
    std::erase_if(headings, [&](const auto& heading) { return heading.collection != collection; });
    std::map<model::HeadingId, std::size_t> counts;
    for (const auto& quote : m_state.quotes.quotes()) ++counts[quote.heading];
    std::set<model::HeadingId> known;
    for (const auto& heading : headings) known.insert(heading.id);

    std::vector<Chapter> chapters;
    std::set<model::HeadingId> listed;
    const std::function<void(std::optional<model::HeadingId>, int, const std::string&)> list = [&](std::optional<model::HeadingId> parent, int depth, const std::string& above) {
        int place = 0;
        for (const auto& heading : headings) {
            // One whose parent does not exist (two copies of a project, merged) stands at the top.
            const auto under = heading.parent && known.contains(*heading.parent) ? heading.parent : std::nullopt;
            if (under != parent || !listed.insert(heading.id).second) continue;
            const auto number = above + std::to_string(++place);
            chapters.push_back({heading, depth, number, counts[heading.id]});
            list(heading.id, depth + 1, number + ".");
        }
    };
    list(std::nullopt, 0, {});
    return chapters;
}

model::QuoteHeading QuoteOutline::chapter(model::HeadingId id) const {
    return existing(m_state, id);
}

std::vector<model::HeadingId> QuoteOutline::with_parts(model::HeadingId id) const {
    std::vector<model::HeadingId> parts;
    int depth = -1;
    for (const auto& chapter : chapters(existing(m_state, id).collection)) {
        if (chapter.heading.id == id) depth = chapter.depth;
        else if (depth < 0) continue;
        else if (chapter.depth <= depth) break;
        parts.push_back(chapter.heading.id);
    }
    return parts;
}

std::string QuoteOutline::path_of(model::HeadingId id) const {
    const auto headings = m_state.quotes.headings();
    std::string path;
    std::set<model::HeadingId> seen;
    std::optional<model::HeadingId> next = id;
    while (next && seen.insert(*next).second) {
        const auto heading = std::find_if(headings.begin(), headings.end(), [&](const auto& one) { return one.id == *next; });
        if (heading == headings.end()) break;
        path = path.empty() ? heading->name : heading->name + std::string{kLevels} + path;
        next = heading->parent;
    }
    return path;
}

model::CollectionId QuoteOutline::add_collection(const std::string& name) {
    const model::QuoteCollection added{m_state.new_id<model::CollectionId>(), required_name(name), rank_behind(collections())};
    require_free(collections(), added.name);
    m_state.act("add-collection", {{"collection", added.name}}, [&](const store::Stamp& stamp) { m_state.quotes.save(added, stamp); });
    return added.id;
}

void QuoteOutline::rename(model::CollectionId id, const std::string& name) {
    auto renamed = collection(id);
    const auto before = std::exchange(renamed.name, required_name(name));
    if (renamed.name == before) return;
    require_free(collections(), renamed.name);
    m_state.act("rename-collection", {{"collection", before}, {"name", renamed.name}}, [&](const store::Stamp& stamp) { m_state.quotes.save(renamed, stamp); });
}

void QuoteOutline::set_style(model::CollectionId id, const model::QuoteStyle& style) {
    QuoteReports{m_state}.require_source(style.source);
    auto styled = collection(id);
    if (styled.style == style) return;
    styled.style = style;
    m_state.act("style-collection", {{"collection", styled.name}}, [&](const store::Stamp& stamp) { m_state.quotes.save(styled, stamp); });
}

void QuoteOutline::remove_with_quotes(const std::vector<model::HeadingId>& headings, const store::Stamp& stamp) {
    for (const auto& quote : m_state.quotes.quotes()) {
        if (std::find(headings.begin(), headings.end(), quote.heading) == headings.end()) continue;
        m_state.quotes.remove(quote.id);
        m_state.tombstones.bury(quote.id.uuid(), store::Table::Quote, stamp);
    }
    for (const auto& heading : headings) {
        m_state.quotes.remove(heading);
        m_state.tombstones.bury(heading.uuid(), store::Table::QuoteHeading, stamp);
    }
}

void QuoteOutline::remove(model::CollectionId id) {
    const auto removed = collection(id);
    std::vector<model::HeadingId> headings;
    for (const auto& chapter : chapters(id)) headings.push_back(chapter.heading.id);
    m_state.act("remove-collection", {{"collection", removed.name}}, [&](const store::Stamp& stamp) {
        remove_with_quotes(headings, stamp);
        m_state.quotes.remove(id);
        m_state.tombstones.bury(id.uuid(), store::Table::QuoteCollection, stamp);
    });
}

model::HeadingId QuoteOutline::add_chapter(model::CollectionId in, const std::string& name, std::optional<model::HeadingId> parent,
                                           std::optional<std::size_t> position) {
    static_cast<void>(collection(in));
    if (parent && existing(m_state, *parent).collection != in) throw Error{ErrorKind::Invalid, "a chapter of another collection"};
    const auto there = siblings(m_state, in, parent);
    const model::QuoteHeading added{m_state.new_id<model::HeadingId>(), in, required_chapter_name(name), rank_at(there, position.value_or(there.size())), parent};
    require_free(there, added.name);
    m_state.act("add-chapter", {{"chapter", added.name}}, [&](const store::Stamp& stamp) { m_state.quotes.save(added, stamp); });
    return added.id;
}

model::HeadingId QuoteOutline::ensure_chapter(const std::string& collection, const std::string& path) {
    const auto levels = levels_of(path);
    std::optional<model::HeadingId> id;
    m_state.act("add-chapter", {{"chapter", levels.back()}}, [&](const store::Stamp& stamp) { id = chapter_of_path(m_state, collection, path, stamp); });
    return *id;
}

void QuoteOutline::rename(model::HeadingId id, const std::string& name) {
    auto renamed = existing(m_state, id);
    const auto before = std::exchange(renamed.name, required_chapter_name(name));
    if (renamed.name == before) return;
    require_free(siblings(m_state, renamed.collection, renamed.parent), renamed.name);
    m_state.act("rename-chapter", {{"chapter", before}, {"name", renamed.name}}, [&](const store::Stamp& stamp) { m_state.quotes.save(renamed, stamp); });
}

void QuoteOutline::write_introduction(model::HeadingId id, const std::string& words) {
    auto introduced = existing(m_state, id);
    if (introduced.introduction == words) return;
    introduced.introduction = words;
    m_state.act("introduce-chapter", {{"chapter", introduced.name}}, [&](const store::Stamp& stamp) { m_state.quotes.save(introduced, stamp); });
}

void QuoteOutline::move(model::HeadingId id, std::optional<model::HeadingId> parent, std::size_t position) {
    auto moved = existing(m_state, id);
    if (parent) {
        if (existing(m_state, *parent).collection != moved.collection) throw Error{ErrorKind::Invalid, "a chapter of another collection"};
        const auto parts = with_parts(id);
        if (std::find(parts.begin(), parts.end(), *parent) != parts.end()) throw Error{ErrorKind::Refused, "a chapter cannot be a part of itself", moved.name};
    }
    auto others = siblings(m_state, moved.collection, parent);
    std::erase_if(others, [&](const auto& heading) { return heading.id == id; });
    require_free(others, moved.name);
    moved.parent = parent;
    moved.rank = rank_at(others, position);
    m_state.act("move-chapter", {{"chapter", moved.name}}, [&](const store::Stamp& stamp) { m_state.quotes.save(moved, stamp); });
}

void QuoteOutline::remove(model::HeadingId id) {
    const auto removed = existing(m_state, id);
    const auto parts = with_parts(id);
    m_state.act("remove-chapter", {{"chapter", removed.name}}, [&](const store::Stamp& stamp) { remove_with_quotes(parts, stamp); });
}

model::HeadingId chapter_of_path(State& state, const std::string& collection, const std::string& path, const store::Stamp& stamp) {
    const auto levels = levels_of(path);
    const auto name = required_name(collection);
    const auto collections = state.quotes.collections();
    const auto known = std::find_if(collections.begin(), collections.end(), [&](const auto& one) { return one.name == name; });
    const auto collection_id = known != collections.end() ? known->id : state.new_id<model::CollectionId>();
    if (known == collections.end()) state.quotes.save(model::QuoteCollection{collection_id, name, rank_behind(collections)}, stamp);
    std::optional<model::HeadingId> parent;
    for (const auto& level : levels) {
        const auto there = siblings(state, collection_id, parent);
        const auto found = std::find_if(there.begin(), there.end(), [&](const auto& heading) { return heading.name == level; });
        if (found != there.end()) {
            parent = found->id;
            continue;
        }
        const auto id = state.new_id<model::HeadingId>();
        state.quotes.save(model::QuoteHeading{id, collection_id, level, rank_behind(there), parent}, stamp);
        parent = id;
    }
    return *parent;
}

}  // namespace fundstelle::project
