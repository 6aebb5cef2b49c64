// SPDX-License-Identifier: GPL-3.0-or-later
/// The project of another program, in the terms of the exchange format.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "formats/refi/exchange.h"
#include "formats/refi/report.h"

namespace fundstelle::formats::foreign {

/// A coding whose words do not stand where its positions say, however these are counted.
struct MisplacedCoding {
    enum class Outcome {
        Moved,      ///< it stands where its words do
        Ambiguous,  ///< its words stand at several places; it stays where its positions say
        Lost,       ///< its words stand nowhere; it stays where its positions say
    };
    Outcome outcome;
    std::string source;
    std::string code;
    std::string words;      ///< as the other program has stored them
    std::int64_t begin{0};  ///< where it stands now, in code points
    std::int64_t end{0};
    friend bool operator==(const MisplacedCoding&, const MisplacedCoding&) = default;
};

/// Something that the other program holds and that is not in `project`.
struct LeftOut {
    enum class What {
        Pseudonyms,      ///< real names and what stands for them: they stay out of every project
        Graphs,
        SavedQueries,
        Filters,         ///< of lists
        References,      ///< bibliographic ones
        Areas,           ///< codings on areas of pages and pictures whose measure is not known
        ImportantMarks,  ///< of codings
        Deleted,         ///< what was deleted there and is still in the file
        Users,           ///< accounts with their passwords and addresses
    };
    What what;
    std::int64_t count;
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

struct ForeignProject {
    refi::Project project;  ///< its GUIDs are the same whenever the same file is read
    refi::Report report;
    std::vector<MisplacedCoding> misplaced;  ///< at most 10,000
    std::int64_t unlisted{0};  ///< further ones
    /// Codings whose positions were stored in other units than code points, and stand where their words do.
    std::int64_t recounted{0};
    std::vector<LeftOut> left_out;
};

/// "moved", "ambiguous", …: keys, which `app` has sentences for.
std::string_view key_of(MisplacedCoding::Outcome outcome);
/// "pseudonyms", "graphs", …
std::string_view key_of(LeftOut::What what);

}  // namespace fundstelle::formats::foreign
