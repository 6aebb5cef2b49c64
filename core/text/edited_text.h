// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/anchor_map.h"
#include "text/offset.h"

namespace fundstelle::text {

/// A text while a person edits it: it knows at any time where each of its original characters is, also after undo. All positions are
/// code points in the text as it is now.
class EditedText {
public:
    explicit EditedText(std::string utf8);

    [[nodiscard]] const std::string& utf8() const { return m_text; }
    [[nodiscard]] const std::string& original() const { return m_original; }
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// True if the text differs from the original, or not all characters are the original ones.
    [[nodiscard]] bool changed() const;

    /// What an edit did: the characters [begin, end) were replaced by `words`.
    struct Change {
        CodePointOffset begin;
        CodePointOffset end;
        std::string words;
    };
    /// Throws `Invalid` for positions outside the text. Letters typed one behind the other, and letters deleted one before the other, are
    /// one step for undo; so are edits made between `begin_step()` and `end_step()`.
    void replace(CodePointOffset begin, CodePointOffset end, std::string_view words);
    /// Edits up to `end_step()` are undone together.
    void begin_step();
    void end_step();

    [[nodiscard]] bool can_undo() const { return m_done > 0; }
    [[nodiscard]] bool can_redo() const { return m_done < m_steps.size(); }
    /// What has to be done to the text that somebody else shows, in this order. Empty if there is nothing to undo or redo.
    std::vector<Change> undo();
    std::vector<Change> redo();

    /// From the original to the text as it is now.
    [[nodiscard]] AnchorMap anchors() const;

private:
    /// A run of the text: original characters, or inserted ones.
    struct Run {
        std::int64_t original;  ///< where it stood; kInserted for new characters
        std::int64_t length;
    };
    static constexpr std::int64_t kInserted = -1;
    struct Edit {
        std::int64_t begin;
        std::string removed;
        std::string inserted;
        std::vector<Run> removed_runs;
    };
    using Step = std::vector<Edit>;

    Edit apply(std::int64_t begin, std::int64_t end, std::string_view words, const std::vector<Run>& runs);
    std::size_t split_at(std::int64_t position);
    [[nodiscard]] bool continues(const Edit& edit) const;

    std::string m_original;
    std::string m_text;
    std::int64_t m_size;
    std::int64_t m_original_size;
    std::vector<Run> m_runs;
    std::vector<Step> m_steps;
    std::size_t m_done{0};      ///< steps that are not undone
    int m_open_steps{0};
    bool m_step_begun{false};   ///< the open step has its first edit
};

}  // namespace fundstelle::text
