// SPDX-License-Identifier: GPL-3.0-or-later
/// The file in which a table of pseudonyms lies: encrypted with a pass phrase, outside of every project. Its usual ending is ".pseudonyme".
///
/// Layout, numbers in little-endian order:
///   8 bytes  "FSPSEUDO"
///   1 byte   version, 1
///   8 bytes  passes of Argon2id (opslimit)
///   8 bytes  its memory in bytes (memlimit)
///   16 bytes salt
///   24 bytes nonce
///   rest     XChaCha20-Poly1305 (IETF) of the table, with all of the above authenticated, too
/// The table is JSON (UTF-8), padded to a multiple of 4,096 bytes (ISO/IEC 7816-4), so that the file's size does not tell how many names it has.
/// Salt and nonce are new with every writing. Source: libsodium's documentation, "Password hashing" and "AEAD constructions".
#pragma once

#include <filesystem>
#include <string_view>

#include "disclosure/pseudonyms.h"

namespace fundstelle::disclosure {

/// How long a guess at the pass phrase takes, for whoever guesses and for whoever knows it.
enum class VaultCost {
    Moderate,     ///< about a second and 256 MiB
    Interactive,  ///< 64 MiB: for tests
};

/// Writes atomically: the file is the old one or the new one, whole. Throws `Invalid` for an empty pass phrase, `Unwritable`, `DiskFull`, and
/// `TooLarge` where the machine has not the memory for the key.
void write_vault(const std::filesystem::path& path, const PseudonymTable& table, std::string_view pass_phrase, VaultCost cost = VaultCost::Moderate);

/// Throws `NotFound`, `Unreadable`, `Unsupported` (no vault), `Newer`, `Malformed` (cut short, or its head makes no sense), `TooLarge`, and `Protected` where
/// the pass phrase is wrong or a byte has changed: cryptography cannot tell the two apart.
PseudonymTable read_vault(const std::filesystem::path& path, std::string_view pass_phrase);

/// True if the file begins as a vault does.
bool is_vault(const std::filesystem::path& path);

}  // namespace fundstelle::disclosure
