// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/agreements.h"

#include <algorithm>

#include "base/error.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

void ask(const GoOn& go_on, std::size_t done, std::size_t all) {
    if (go_on && !go_on(done, all)) throw Error{ErrorKind::Cancelled, "the comparison was cancelled"};
}

std::string name_of(State& state, model::CoderId coder) {
    for (const auto& known : state.snapshot().coders) {
        if (known.id == coder) return known.name;
    }
    return {};
}

/// The snapshot with what the choice needs, and whom to tell while it is gone through. Texts that must be read first count as the first half.
class Walk {
public:
    Walk(State& state, const agreement::Choice& choice, const GoOn& go_on) : m_state{state} {
        auto coders = choice.coders;
        std::sort(coders.begin(), coders.end());
        if (const auto twice = std::adjacent_find(coders.begin(), coders.end()); twice != coders.end()) throw Error{ErrorKind::Invalid, "a coder is named twice", name_of(state, *twice)};
        const auto parts = agreement::parts_for(choice);
        const auto documents = state.snapshot().documents.size();
        std::size_t read = 0;
        while (state.read_next(parts)) ask(go_on, ++read, 2 * documents);
        if (go_on) m_follow = [&go_on, read](std::size_t done, std::size_t all) { ask(go_on, read > 0 ? all + done : done, read > 0 ? 2 * all : all); };
    }

    [[nodiscard]] const analysis::Snapshot& snapshot() const { return m_state.snapshot(); }
    [[nodiscard]] const agreement::Follow& follow() const { return m_follow; }

private:
    State& m_state;
    agreement::Follow m_follow;
};

}  // namespace

agreement::Comparison Agreements::compare(const agreement::Choice& choice, const GoOn& go_on) const {
    const Walk walk{m_state, choice, go_on};
    const auto words = [this](model::DocumentId document) { return agreement::words_in(m_state.text_of(document)->utf8()); };
    return agreement::compare(walk.snapshot(), choice, words, walk.follow());
}

agreement::SegmentComparison Agreements::compare_segments(const agreement::Choice& choice, const agreement::OverlapRule& rule, const GoOn& go_on) const {
    const Walk walk{m_state, choice, go_on};
    return agreement::compare_segments(walk.snapshot(), choice, rule, walk.follow());
}

agreement::UnitizingComparison Agreements::compare_unitizing(const agreement::Choice& choice, const GoOn& go_on) const {
    const Walk walk{m_state, choice, go_on};
    return agreement::compare_unitizing(walk.snapshot(), choice, walk.follow());
}

std::vector<agreement::Disagreement> Agreements::disagreements(const agreement::Choice& choice, std::int32_t tolerance, const GoOn& go_on) const {
    const Walk walk{m_state, choice, go_on};
    return agreement::disagreements(walk.snapshot(), choice, tolerance, walk.follow());
}

}  // namespace fundstelle::project
