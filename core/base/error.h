// SPDX-License-Identifier: GPL-3.0-or-later
/// The one exception family of the core.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace fundstelle {

/// What went wrong, in terms of what a person can do about it. `app` has one German and one English sentence for each.
enum class ErrorKind {
    Invalid,      ///< a value that the model does not allow, e.g. a range beyond the end of the text
    NotFound,     ///< a named document, code or file does not exist
    Ambiguous,    ///< a name fits several things
    Exists,       ///< something would be overwritten
    Unreadable,   ///< the file cannot be read: missing, no permission, device error
    Unwritable,   ///< the file or its folder cannot be written: read-only, no permission
    DiskFull,     ///< no space left; what was in progress has been rolled back
    Unsupported,  ///< not a format that we read
    Protected,    ///< encrypted, or readable only with a password
    WithoutText,  ///< pictures of pages only, e.g. a scan
    Malformed,    ///< a format that we read, but broken: truncated archive, CSV without a needed column
    TooLarge,     ///< beyond a limit that protects the machine
    Locked,       ///< the project is open in another program
    Damaged,      ///< the project file is not sound
    Newer,        ///< the project was written by a newer version
    Refused,      ///< the action would break a rule, e.g. an undo whose rows were changed meanwhile
    Cancelled,    ///< the person cancelled
};

/// A failure that the caller cannot repair on the spot. Nothing half-done remains: transactions have been rolled back.
class Error : public std::runtime_error {
public:
    /// `message` is English and for the log; `subject` names the file, row or name at fault, for the sentence that people see;
    /// `place` is where in it, e.g. "line 12".
    Error(ErrorKind kind, const std::string& message, std::string subject = {}, std::string place = {})
        : std::runtime_error{message}, m_kind{kind}, m_subject{std::move(subject)}, m_place{std::move(place)} {}

    [[nodiscard]] ErrorKind kind() const { return m_kind; }
    [[nodiscard]] const std::string& subject() const { return m_subject; }
    [[nodiscard]] const std::string& place() const { return m_place; }

private:
    ErrorKind m_kind;
    std::string m_subject;
    std::string m_place;
};

}  // namespace fundstelle
