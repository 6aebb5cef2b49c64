// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/texts.h"

#include <openssl/evp.h>

#include <array>

#include "base/error.h"

namespace fundstelle::store {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, 32> digest{};
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const auto byte : digest) {
        text.push_back(kDigits[byte >> 4]);
        text.push_back(kDigits[byte & 15]);
    }
    return text;
}

std::string Texts::keep(std::string_view utf8) {
    auto hash = sha256(utf8);
    m_connection.prepare("INSERT INTO text (sha256, body) VALUES (:sha256, :body) ON CONFLICT (sha256) DO NOTHING")
        .bind(":sha256", hash)
        .bind(":body", utf8)
        .run();
    return hash;
}

std::string Texts::body(std::string_view sha256) {
    auto row = m_connection.prepare("SELECT body FROM text WHERE sha256 = :sha256");
    row.bind(":sha256", sha256);
    if (!row.step()) throw Error{ErrorKind::Damaged, "a text is missing", std::string{sha256}};
    return row.text(0);
}

}  // namespace fundstelle::store
