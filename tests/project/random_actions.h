// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "support/temporary_project.h"

namespace fundstelle::test {

/// Every kind of action of the façade, with random things and values. Equal seeds do equal things.
class RandomActions {
public:
    RandomActions(TemporaryProject& study, unsigned seed);

    /// The names of all kinds, each once, in a new random order.
    std::vector<std::string> round();
    /// Does one; what does not fit at the moment (no document left) does nothing. Throws `Error{Refused}` where a code
    /// would come to stand below itself.
    void act(const std::string& kind);
    [[nodiscard]] int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

private:
    void list_document_actions();
    void list_code_actions();
    void list_coding_actions();
    void list_other_actions();
    void list_quote_actions();

    formats::Transcript transcript();
    std::string name();
    std::string words();
    std::optional<model::DocumentId> document();
    std::optional<model::GroupId> group();
    std::optional<model::SetId> set();
    std::optional<model::CodeId> code();
    std::optional<model::CodingId> coding();
    text::CodePointRange range(model::DocumentId of);
    std::pair<model::MemoTarget, std::optional<Uuid>> memo_target();

    template <class Things>
    std::optional<typename Things::value_type> one_of(const Things& things) {
        if (things.empty()) return std::nullopt;
        return things[static_cast<std::size_t>(number(static_cast<int>(things.size())))];
    }

    TemporaryProject& m_study;
    std::mt19937 m_random;
    std::map<std::string, std::function<void()>> m_actions;
    int m_imported{0};
};

}  // namespace fundstelle::test
