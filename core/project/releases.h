// SPDX-License-Identifier: GPL-3.0-or-later
/// What leaves the project: held until somebody has answered for what may identify a person or a place, and written into a protocol.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "project/disclosure.h"

namespace fundstelle::project {

class State;

/// Words that are about to leave for a file.
struct Leaving {
    std::string what;  ///< "quotes", "segments", "codings", …: a key, which `app` has words for
    std::filesystem::path file;  ///< empty for the clipboard
    std::vector<LeavingText> texts;
};

/// What was found in texts that are about to leave; both lists with the highest risk first, then in order of the texts.
struct ReleaseCheck {
    std::vector<LeavingFinding> holding;  ///< to be answered before anything leaves
    std::vector<LeavingFinding> hints;    ///< of a lesser risk: they hold nothing
    std::vector<LeavingFinding> ignored{};  ///< held, until somebody said that this time they are none
    bool stopped{false};                  ///< `go_on` ended it: not everything was looked at
};

/// A finding that left with a reason. The same words of the same kind are one.
struct AcceptedFinding {
    disclosure::Kind kind;
    disclosure::Risk risk;
    /// Empty for a real name of a table of pseudonyms: the project keeps none, whatever happens to its transcripts.
    std::string words;
    std::string source;  ///< where they stand first
    std::int64_t times;
    bool ignored{false};  ///< left because somebody said that it is none, not with the reason
    friend bool operator==(const AcceptedFinding&, const AcceptedFinding&) = default;
};

/// An entry of the protocol.
struct Release {
    Timestamp at;
    std::string coder;
    std::string what;
    std::string file;     ///< its whole path; empty for the clipboard
    std::int64_t texts;   ///< how many left
    std::string reason;   ///< empty if nothing held them
    std::vector<AcceptedFinding> findings;
    friend bool operator==(const Release&, const Release&) = default;
};

/// The protocol is no part of the history: what has left cannot be undone.
class Releases {
public:
    Releases(State& state, Disclosure& disclosure) : m_state{state}, m_disclosure{disclosure} {}

    /// The least risk of a finding that holds what leaves; at first `Medium`. A setting of the project, no part of the history.
    [[nodiscard]] disclosure::Risk holds_from() const;
    /// Throws `Refused` in a read-only copy.
    void hold_from(disclosure::Risk least);

    /// `options.least` does not matter here. Words that are ignored in the project are no findings.
    [[nodiscard]] ReleaseCheck check(const std::vector<LeavingText>& texts, const DisclosureOptions& options = {});

    /// Has `write` write the file and records it: both, or neither. `write` must not act on the project. False if it could not be recorded because this is
    /// a read-only copy. Throws `Refused`, and nothing is written, if the check was stopped, if findings hold the texts and the reason is blank, or if
    /// they do (or did) in a read-only copy, where accepting them would leave no trace; and what `write` throws.
    bool release(const Leaving& leaving, const ReleaseCheck& check, const std::string& reason, const std::function<void()>& write);

    /// The last one first.
    [[nodiscard]] std::vector<Release> all() const;

private:
    State& m_state;
    Disclosure& m_disclosure;
};

}  // namespace fundstelle::project
