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

bool Texts::knows(std::string_view sha256) {
    auto row = m_connection.prepare("SELECT 1 FROM text WHERE sha256 = :sha256");
    row.bind(":sha256", sha256);
    return row.step();
}

std::string Texts::body(std::string_view sha256) {
    auto row = m_connection.prepare("SELECT body FROM text WHERE sha256 = :sha256");
    row.bind(":sha256", sha256);
    if (!row.step()) throw Error{ErrorKind::Damaged, "a text is missing", std::string{sha256}};
    return row.text(0);
}

std::string Texts::keep_bytes(std::string_view bytes) {
    std::string base64((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const auto length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(base64.data()), reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    base64.resize(static_cast<std::size_t>(length));
    return keep(base64);
}

std::string Texts::bytes(std::string_view sha256) {
    const auto base64 = body(sha256);
    std::string bytes(base64.size() / 4 * 3, '\0');
    const auto length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), reinterpret_cast<const unsigned char*>(base64.data()), static_cast<int>(base64.size()));
    if (length < 0) throw Error{ErrorKind::Damaged, "a file that was kept cannot be read", std::string{sha256}};
    // Padding stands for bytes that are not there.
    bytes.resize(static_cast<std::size_t>(length) - (base64.ends_with("==") ? 2U : base64.ends_with('=') ? 1U : 0U));
    return bytes;
}

}  // namespace fundstelle::store
