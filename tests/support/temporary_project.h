// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "formats/turn_recognition.h"
#include "project/project.h"
#include "support/fixed_clock.h"
#include "support/sequential_ids.h"
#include "support/temporary_folder.h"

namespace fundstelle::test {

/// A project in a folder of its own, with a clock that stands still and keys that count up.
class TemporaryProject {
public:
    TemporaryProject() : m_project{project::Project::create(path(), "Test", environment("AK"))} {}

    [[nodiscard]] project::Project& operator*() { return *m_project; }
    [[nodiscard]] project::Project* operator->() { return m_project.get(); }
    [[nodiscard]] std::filesystem::path path() const { return folder / "test.fundstelle"; }
    [[nodiscard]] project::Environment environment(const std::string& coder) { return {clock, ids, coder, "ak", "rechner"}; }

    void close() { m_project.reset(); }
    /// Closes and opens again, as `coder`.
    void reopen(const std::string& coder = "AK") {
        close();
        m_project = project::Project::open(path(), environment(coder));
    }

    /// Adds a document of that text, with its turns recognised.
    model::DocumentId add_document(const std::string& name, const std::string& text) {
        formats::Transcript transcript;
        transcript.name = name;
        transcript.source = name + ".txt";
        transcript.format = "txt";
        transcript.text = text;
        formats::recognise_turns(transcript);
        return m_project->documents().import({transcript}, std::nullopt).front();
    }

    TemporaryFolder folder;
    FixedClock clock;
    SequentialIds ids;

private:
    std::unique_ptr<project::Project> m_project;
};

}  // namespace fundstelle::test
