// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/error.h"

namespace fundstelle::test {

/// For messages, and for the programs that tests run beside themselves.
constexpr std::string_view name_of(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Invalid:
            return "Invalid";
        case ErrorKind::NotFound:
            return "NotFound";
        case ErrorKind::Ambiguous:
            return "Ambiguous";
        case ErrorKind::Exists:
            return "Exists";
        case ErrorKind::Unreadable:
            return "Unreadable";
        case ErrorKind::Unwritable:
            return "Unwritable";
        case ErrorKind::DiskFull:
            return "DiskFull";
        case ErrorKind::Unsupported:
            return "Unsupported";
        case ErrorKind::Protected:
            return "Protected";
        case ErrorKind::WithoutText:
            return "WithoutText";
        case ErrorKind::Malformed:
            return "Malformed";
        case ErrorKind::TooLarge:
            return "TooLarge";
        case ErrorKind::Locked:
            return "Locked";
        case ErrorKind::Damaged:
            return "Damaged";
        case ErrorKind::Newer:
            return "Newer";
        case ErrorKind::Refused:
            return "Refused";
        case ErrorKind::Cancelled:
            return "Cancelled";
    }
    return "?";
}

/// The kind of the `Error` that `work` throws; "none" if it throws nothing. Other exceptions go on: they are a defect.
template <class Work>
std::string_view error_of(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return name_of(error.kind());
    }
    return "none";
}

}  // namespace fundstelle::test
