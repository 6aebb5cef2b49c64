// SPDX-License-Identifier: GPL-3.0-or-later
/// What a merge does, for a person to read before and after it.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/id.h"

namespace fundstelle::merge {

/// What a person decided about conflicts: take the version that lost.
struct Decisions {
    std::set<Uuid> take_other;  ///< keys of conflicts
};

/// How many things of one kind came, changed and went, and by whom.
struct Count {
    std::string kind;   ///< the table's name in the project file: "coding", "code", …
    std::string coder;  ///< of a coding who coded; else who wrote the row last; empty: nobody known
    std::int64_t added{0};
    std::int64_t changed{0};
    std::int64_t removed{0};
    std::int64_t followed{0};  ///< only their place changed, with a corrected text
};

/// A place where both sides did something since they parted. Of each something stands now, and the other is here.
struct Conflict {
    enum class What {
        Edited,         ///< both wrote it; the later version stands
        EditedDeleted,  ///< one deleted it after the other had changed it; it is gone
        DeletedEdited,  ///< one changed it after the other had deleted it; it stays
        KeptInUse,      ///< one deleted it, the other worked with it without knowing; it stays
        Text,           ///< both corrected the text; the later correction stands, the other is an older version of the document
        SetAside,       ///< it would say twice what may be said once (a variable's value), or stands on words that are gone
        Cycle,          ///< moved on both sides so that it would stand below itself; it is at the top now
    };
    What what;
    Uuid key;
    std::string kind;                  ///< as in `Count`
    std::string name;                  ///< its name or first words
    std::vector<std::string> fields;   ///< columns that differ
    std::string stands;                ///< how the first of these reads now; of a text the words
    std::string lost;                  ///< how it reads in the version that lost
    std::string standing_coder;
    std::string lost_coder;
    Timestamp lost_at{};
    bool taken_from_other{false};      ///< what stands is the other project's
    bool can_be_taken{false};          ///< `Decisions::take_other` knows its key
};

struct MergeReport {
    bool related{true};             ///< copies of one project; else all of the other is new
    std::vector<Count> counts;      ///< by kind and coder; without those where nothing happens
    std::vector<Conflict> conflicts;
    std::vector<std::string> joined_coders;     ///< names that had a key on each side
    std::vector<std::string> joined_variables;
    std::vector<std::string> same_codes;        ///< paths that stand on both sides under different keys: two codes now
    std::int64_t left_out{0};                   ///< damaged rows of the other project
    [[nodiscard]] bool nothing_to_do() const { return counts.empty(); }
};

}  // namespace fundstelle::merge
