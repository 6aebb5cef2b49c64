// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/id.h"

namespace fundstelle::project {

/// What kind of thing changed.
enum class Subject { Project, Coders, Documents, Groups, Sets, Turns, Codes, Codings, Memos, Variables, Quotes, CodeSets, Progress, Highlights, Links,
                     Summaries, Queries };

struct Change {
    Subject subject;
    Uuid key;  ///< of the row; for parts of a thing (a quote's edit, a set's member) the key of the part
    enum class Kind { Added, Changed, Removed } kind;
    friend bool operator==(const Change&, const Change&) = default;
};

/// Told of every change after it is saved, whether an action, an undo, a redo or a merge caused it.
class Observer {
public:
    virtual ~Observer() = default;
    virtual void changed(const std::vector<Change>& changes) = 0;
};

}  // namespace fundstelle::project
