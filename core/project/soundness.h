// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fundstelle::project {

class State;

/// Something that must hold in a project file and does not.
struct SoundnessProblem {
    enum class Kind {
        File,          ///< SQLite's own checks; `detail` is what it says, in English
        Unreadable,    ///< a part of the file cannot be read; `detail` is why, in English
        AlteredText,   ///< a text is not the one that was imported; `detail` is the number of the version
        WrongLength,   ///< a text does not have the length that its version says; likewise
        MissingText,   ///< likewise
        CodingBeyond,  ///< a range lies beyond the end of the text; `detail` is the range
        TurnBeyond,
        StyleBeyond,
        MemoBeyond,
    };
    Kind kind;
    std::string document;  ///< its name; empty where the whole file is meant
    std::string detail;
};

/// Checks the file itself, references, ranges within their texts, hashes of texts. Empty if sound.
std::vector<SoundnessProblem> soundness_problems(State& state);

}  // namespace fundstelle::project
