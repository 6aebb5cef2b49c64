// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/vault.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/file.h"

namespace fundstelle::disclosure {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kMagic = "FSPSEUDO";
constexpr unsigned char kVersion = 1;
constexpr std::size_t kHead = 8 + 1 + 8 + 8 + crypto_pwhash_SALTBYTES + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kSaltAt = 25;
constexpr std::size_t kNonceAt = kSaltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t kBlock = 4096;
constexpr std::uintmax_t kLimit = 64U << 20U;
// A forged head must not make the machine work for hours.
constexpr std::uint64_t kMostPasses = 16;
constexpr std::uint64_t kMostMemory = 1U << 30U;

void need_sodium() {
    if (sodium_init() < 0) throw Error{ErrorKind::Unreadable, "libsodium cannot start"};
}

const unsigned char* bytes_of(std::string_view words) {
    return reinterpret_cast<const unsigned char*>(words.data());
}

unsigned char* bytes_of(std::string& words) {
    return reinterpret_cast<unsigned char*>(words.data());
}

/// Words that are wiped when they go.
class Secret {
public:
    explicit Secret(std::size_t size) : m_bytes(size, '\0') {}
    explicit Secret(std::string bytes) : m_bytes{std::move(bytes)} {}
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    [[nodiscard]] std::string& bytes() { return m_bytes; }

private:
    std::string m_bytes;
};

/// Locked in memory and wiped when it goes.
class Key {
public:
    Key(std::string_view pass_phrase, std::string_view head, std::uint64_t passes, std::uint64_t memory) {
        sodium_mlock(m_bytes.data(), m_bytes.size());
        if (crypto_pwhash(m_bytes.data(), m_bytes.size(), pass_phrase.data(), pass_phrase.size(), bytes_of(head.substr(kSaltAt)), passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
            sodium_munlock(m_bytes.data(), m_bytes.size());
            throw Error{ErrorKind::TooLarge, "not enough memory for the key"};
        }
    }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { sodium_munlock(m_bytes.data(), m_bytes.size()); }  // wipes, too
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> m_bytes{};
};

void append_number(std::string& head, std::uint64_t number) {
    for (int i = 0; i < 8; ++i) head += static_cast<char>((number >> (8 * i)) & 0xFF);
}

std::uint64_t number_at(std::string_view head, std::size_t at) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i) number |= static_cast<std::uint64_t>(static_cast<unsigned char>(head[at + i])) << (8 * i);
    return number;
}

std::string to_json(const PseudonymTable& table) {
    Json entries = Json::array();
    for (const auto& entry : table.entries()) {
        entries.push_back({{"real", entry.real}, {"pseudonym", entry.pseudonym}, {"kind", entry.kind ? std::string{to_string(*entry.kind)} : std::string{}}, {"note", entry.note}});
    }
    return Json{{"pseudonyms", entries}}.dump();
}

PseudonymTable from_json(std::string_view words, const std::string& subject) {
    try {
        std::vector<Pseudonym> entries;
        const auto table = Json::parse(words);
        for (const auto& entry : table.at("pseudonyms")) {
            entries.push_back({entry.at("real"), entry.at("pseudonym"), parse_kind(entry.at("kind").get<std::string>()), entry.at("note")});
        }
        return PseudonymTable{std::move(entries)};
    } catch (const nlohmann::json::exception&) {
        throw Error{ErrorKind::Malformed, "the table in the vault cannot be read", subject};
    }
}

}  // namespace

void write_vault(const std::filesystem::path& path, const PseudonymTable& table, std::string_view pass_phrase, VaultCost cost) {
    if (pass_phrase.empty()) throw Error{ErrorKind::Invalid, "a pass phrase must not be empty"};
    need_sodium();
    const bool moderate = cost == VaultCost::Moderate;
    const std::uint64_t passes = moderate ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_INTERACTIVE;
    const std::uint64_t memory = moderate ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_INTERACTIVE;
    std::string head{kMagic};
    head += static_cast<char>(kVersion);
    append_number(head, passes);
    append_number(head, memory);
    head.resize(kHead);
    randombytes_buf(head.data() + kSaltAt, kHead - kSaltAt);

    Secret plain{to_json(table)};
    Secret padded{plain.bytes().size() + kBlock};
    std::memcpy(padded.bytes().data(), plain.bytes().data(), plain.bytes().size());
    std::size_t length = 0;
    if (sodium_pad(&length, bytes_of(padded.bytes()), plain.bytes().size(), kBlock, padded.bytes().size()) != 0) throw Error{ErrorKind::TooLarge, "the table is too large", display(path)};
    const Key key{pass_phrase, head, passes, memory};
    std::string file = head;
    file.resize(kHead + length + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(file) + kHead, nullptr, bytes_of(padded.bytes()), length, bytes_of(std::string_view{head}), kHead, nullptr, bytes_of(std::string_view{head}) + kNonceAt, key.data());
    write_file(path, file);
}

PseudonymTable read_vault(const std::filesystem::path& path, std::string_view pass_phrase) {
    need_sodium();
    const auto subject = display(path);
    const auto file = read_file(path, kLimit);
    if (!file.starts_with(kMagic)) throw Error{ErrorKind::Unsupported, "no vault of pseudonyms", subject};
    if (file.size() <= kMagic.size()) throw Error{ErrorKind::Malformed, "the vault is cut short", subject};
    if (static_cast<unsigned char>(file[kMagic.size()]) > kVersion) throw Error{ErrorKind::Newer, "the vault was written by a newer version", subject};
    if (static_cast<unsigned char>(file[kMagic.size()]) != kVersion || file.size() < kHead + kBlock + crypto_aead_xchacha20poly1305_ietf_ABYTES) throw Error{ErrorKind::Malformed, "the vault is cut short", subject};
    const auto passes = number_at(file, 9);
    const auto memory = number_at(file, 17);
    if (passes < crypto_pwhash_OPSLIMIT_MIN || passes > kMostPasses || memory < crypto_pwhash_MEMLIMIT_MIN || memory > kMostMemory) throw Error{ErrorKind::Malformed, "the head of the vault makes no sense", subject};
    const std::string_view head = std::string_view{file}.substr(0, kHead);
    const Key key{pass_phrase, head, passes, memory};
    const auto sealed = file.size() - kHead;
    Secret plain{sealed - crypto_aead_xchacha20poly1305_ietf_ABYTES};
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_of(plain.bytes()), nullptr, nullptr, bytes_of(std::string_view{file}) + kHead, sealed, bytes_of(head), kHead, bytes_of(head) + kNonceAt, key.data()) != 0) {
        throw Error{ErrorKind::Protected, "the pass phrase is wrong, or the vault has been changed", subject};
    }
    std::size_t length = 0;
    if (sodium_unpad(&length, bytes_of(plain.bytes()), plain.bytes().size(), kBlock) != 0) throw Error{ErrorKind::Malformed, "the vault is padded wrongly", subject};
    return from_json(std::string_view{plain.bytes()}.substr(0, length), subject);
}

bool is_vault(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    std::array<char, kMagic.size()> start{};
    return file.read(start.data(), start.size()) && std::string_view{start.data(), start.size()} == kMagic;
}

}  // namespace fundstelle::disclosure
