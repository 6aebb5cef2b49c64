// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "formats/transcript.h"
#include "model/values.h"
#include "project/state.h"

namespace fundstelle::project {

/// Within an action: writes what the reader understood of files.
class TranscriptWriter {
public:
    TranscriptWriter(State& state, const store::Stamp& stamp);

    /// A new document; its values come with `write_values()`.
    model::DocumentId write(const formats::Transcript& transcript, const std::string& name, std::optional<model::GroupId> group,
                            const std::string& rank);
    /// The values of all documents: after the last one, because the type of a variable depends on all its values.
    void write_values();
    /// Who speaks when, how words look, and where pages and times begin, of a document that is written already.
    void write_turns(model::DocumentId document, const formats::Transcript& transcript);

private:
    void write_notes(model::DocumentId document, const formats::Transcript& transcript);
    void write_codings(model::DocumentId document, const formats::Transcript& transcript);
    /// The code of that path; made with its parents if there is none.
    model::CodeId code(const std::vector<std::string>& path);

    State& m_state;
    const store::Stamp& m_stamp;
    std::vector<model::Code> m_codes;
    std::vector<std::string> m_variables;  ///< in the order in which they came
    std::map<std::string, std::vector<std::pair<model::DocumentId, std::string>>> m_values;
};

}  // namespace fundstelle::project
