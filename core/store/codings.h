// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The table `coding`.
class Codings {
public:
    /// What analysis needs of a coding; without its comment, because there may be 500,000 of them.
    struct Brief {
        model::CodingId id;
        model::DocumentId document;
        std::int64_t begin;
        std::int64_t end;
        model::CodeId code;
        model::CoderId coder;
        int weight;
        Timestamp created_at;
        Timestamp modified_at;
    };

    explicit Codings(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::Coding& coding, const Stamp& stamp);
    /// Faster than to save each; none of them may exist.
    void add(const std::vector<model::Coding>& codings, const Stamp& stamp);
    void remove(model::CodingId id);
    [[nodiscard]] std::optional<model::Coding> find(model::CodingId id);
    /// Nothing also for a coding that has lost its words.
    [[nodiscard]] std::optional<Brief> find_brief(model::CodingId id);
    /// In order of position.
    [[nodiscard]] std::vector<model::Coding> of_document(model::DocumentId document);
    [[nodiscard]] std::vector<model::Coding> of_code(model::CodeId code);
    /// Those that a person should look at.
    [[nodiscard]] std::vector<model::Coding> to_check();
    /// All that have not lost their words, in the order in which they lie in the file.
    void for_each_brief(const std::function<void(const Brief&)>& visit);
    [[nodiscard]] std::optional<Timestamp> last_change_in(model::DocumentId document);
    [[nodiscard]] std::int64_t count();
    struct Tally {
        std::int64_t weighted;  ///< not neutral
        std::int64_t lost;      ///< without words
    };
    [[nodiscard]] Tally tally(model::DocumentId document);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
