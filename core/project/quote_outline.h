// SPDX-License-Identifier: GPL-3.0-or-later
/// Collections of quotes as outlines of reports: chapters and sub-chapters with what the team writes before their quotes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/quote.h"

namespace fundstelle::store {
struct Stamp;
}

namespace fundstelle::project {

class State;

struct Chapter {
    model::QuoteHeading heading;
    int depth;           ///< 0 at the top
    std::string number;  ///< "2.1", as the outline counts
    std::size_t quotes;  ///< without those of its sub-chapters
};

class QuoteOutline {
public:
    explicit QuoteOutline(State& state) : m_state{state} {}

    [[nodiscard]] std::vector<model::QuoteCollection> collections() const;
    /// Throws `NotFound`.
    [[nodiscard]] model::QuoteCollection collection(model::CollectionId id) const;
    /// Throws `NotFound`.
    [[nodiscard]] model::CollectionId named(std::string_view collection) const;
    /// Each followed by its sub-chapters.
    [[nodiscard]] std::vector<Chapter> chapters(model::CollectionId collection) const;
    /// Throws `NotFound`.
    [[nodiscard]] model::QuoteHeading chapter(model::HeadingId id) const;
    /// A chapter and its sub-chapters, in order.
    [[nodiscard]] std::vector<model::HeadingId> with_parts(model::HeadingId id) const;
    /// "Kooperation > Ausländerbehörde"
    [[nodiscard]] std::string path_of(model::HeadingId id) const;

    /// Behind the others. Throws `Invalid` for an empty name and `Exists` if it is taken; so does `rename()`.
    model::CollectionId add_collection(const std::string& name);
    void rename(model::CollectionId id, const std::string& name);
    /// Throws `Invalid` for a source that is no template (model/source_template.h), `NotFound` for a field that is no variable.
    void set_style(model::CollectionId id, const model::QuoteStyle& style);
    /// With all chapters and quotes.
    void remove(model::CollectionId id);

    /// At place `position` among its siblings, or behind them. Throws `Invalid` for an empty name or one with ">", which separates the levels of paths; `Exists` if a
    /// sibling is called so, as do `rename()` and `move()`.
    model::HeadingId add_chapter(model::CollectionId collection, const std::string& name, std::optional<model::HeadingId> parent = std::nullopt,
                                 std::optional<std::size_t> position = std::nullopt);
    /// The chapter of that path ("A > B") in the collection of that name; what is missing is made, in one action.
    model::HeadingId ensure_chapter(const std::string& collection, const std::string& path);
    void rename(model::HeadingId id, const std::string& name);
    void write_introduction(model::HeadingId id, const std::string& words);
    /// Under `parent`, or at the top of the collection, at place `position` counted from 0 among the siblings without it (beyond the end: last), with what is
    /// in it. Throws `Refused` if that is within itself, and `Invalid` if the parent belongs to another collection.
    void move(model::HeadingId id, std::optional<model::HeadingId> parent, std::size_t position);
    /// With its sub-chapters and all their quotes.
    void remove(model::HeadingId id);

private:
    void remove_with_quotes(const std::vector<model::HeadingId>& headings, const store::Stamp& stamp);
    State& m_state;
};

/// Within an action: the collection of that name and the chapter of that path ("A > B"), made where they are missing.
model::HeadingId chapter_of_path(State& state, const std::string& collection, const std::string& path, const store::Stamp& stamp);

}  // namespace fundstelle::project
