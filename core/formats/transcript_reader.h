// SPDX-License-Identifier: GPL-3.0-or-later
/// Transcript files of any supported format.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/survey_reader.h"
#include "formats/transcript.h"
#include "formats/turn_recognition.h"
#include "formats/word_form.h"

namespace fundstelle::formats {

/// The endings that `read_transcripts()` understands, without dot: for file dialogs and drops.
std::vector<std::string> transcript_endings();

/// The file itself, or the files in a folder that have one of these endings, by name; folders in it are not entered. Throws `NotFound`.
std::vector<std::filesystem::path> transcript_files(const std::filesystem::path& path);

/// What a person says about how files are to be read.
struct ReadingOptions {
    enum class Lines { Guess, Keep, Join };
    enum class Forms { Guess, Never, Always };
    Lines lines{Lines::Guess};      ///< of plain texts: whether hard-wrapped lines are joined
    Forms forms{Forms::Guess};      ///< whether Word documents are read as forms; guessed by having three fields or more
    FormOptions form;
    SurveyOptions survey;
    TurnOptions turns;
    bool head_as_values{false};     ///< lines of the head ("Datum: …") become values of the document
};

/// Reads one file, which may hold several documents (a table of answers, marked-up text); the format is told by its content where the
/// ending does not fit. Throws `NotFound`, `Unreadable`, `Unsupported`, `Protected`, `WithoutText`, `Malformed`, `TooLarge`, or `Invalid`
/// for a file without words. Does not touch any project: may run in any thread.
std::vector<Transcript> read_transcripts(const std::filesystem::path& path, const ReadingOptions& options = {});

/// The same for bytes; `name` is what the file would be called, `subject` names it in errors.
std::vector<Transcript> read_transcripts(std::string_view bytes, const std::filesystem::path& name, const std::string& subject,
                                         const ReadingOptions& options);

/// For files that hold one document: the first.
Transcript read_transcript(const std::filesystem::path& path, const ReadingOptions& options = {});

/// A corrected version of one document: its lines as they are, forms as texts. Throws as `read_transcripts()`, and `Invalid` if the file holds
/// several documents: none of them is meant more than the others.
Transcript read_corrected_text(const std::filesystem::path& path);

}  // namespace fundstelle::formats
