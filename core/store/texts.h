// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sqlite/connection.h"

namespace fundstelle::store {

/// The SHA-256 of some bytes, as 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

/// The table `text`: bodies of document versions, found by their hash, written once and never changed.
class Texts {
public:
    explicit Texts(sqlite::Connection& connection) : m_connection{connection} {}
    /// Keeps a text and returns its hash.
    std::string keep(std::string_view utf8);
    [[nodiscard]] bool knows(std::string_view sha256);
    /// Throws `Damaged` if there is none.
    [[nodiscard]] std::string body(std::string_view sha256);

    /// The same for files of any kind, up to 1 GB, in base64 (RFC 4648).
    std::string keep_bytes(std::string_view bytes);
    /// Throws `Damaged` also if the body is no base64.
    [[nodiscard]] std::string bytes(std::string_view sha256);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
