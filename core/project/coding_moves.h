// SPDX-License-Identifier: GPL-3.0-or-later
/// Giving codings another code within an action. Internal to this module.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "model/values.h"
#include "store/stamp.h"

namespace fundstelle::project {

class State;

/// Brings codings, memos and examples under one code. A passage that the same coder has given that code already stays once: with the
/// higher weight, both comments and both memos.
class CodingMoves {
public:
    CodingMoves(State& state, model::CodeId into, const store::Stamp& stamp);

    void take(const model::Coding& coding);
    /// All that belongs to a code that goes: codings, memo, anchor examples, membership of sets, place in saved queries.
    void take_all_of(model::CodeId code);

private:
    using Identity = std::tuple<model::DocumentId, text::CodePointRange, model::CoderId, model::CodingCheck, std::string>;
    static Identity identity(const model::Coding& coding);
    void take_summaries(model::CodeId code);
    void take_queries(model::CodeId code);
    void take_memos(model::MemoTarget target, const Uuid& from, const Uuid& to);

    State& m_state;
    model::CodeId m_into;
    store::Stamp m_stamp;
    std::map<Identity, model::Coding> m_known;  ///< codings of the code
    std::vector<model::Memo> m_memos;           ///< of the project, as they are by now
};

}  // namespace fundstelle::project
