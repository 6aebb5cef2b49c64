// SPDX-License-Identifier: GPL-3.0-or-later
/// ZIP packages in memory.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace fundstelle::formats {

/// What an entry may unpack to where nothing else is said, in bytes.
constexpr std::uint64_t kLargestEntry = std::uint64_t{256} << 20;

/// Reads entries of a ZIP archive that lies in memory, where the bytes must outlive it, or on the disk.
class PackageReader {
public:
    struct Entry {
        std::string name;
        std::uint64_t size;  ///< unpacked, in bytes, as the archive claims
    };

    /// `subject` names the file in errors. Throws `Malformed` if the bytes are no sound archive.
    PackageReader(std::string_view bytes, std::string subject);
    /// Throws also `NotFound` or `Unreadable`.
    explicit PackageReader(const std::filesystem::path& path);
    PackageReader(PackageReader&&) noexcept;
    PackageReader& operator=(PackageReader&&) noexcept;
    ~PackageReader();

    [[nodiscard]] bool has(const std::string& name) const;
    /// All that the archive lists, folders too, in its order.
    [[nodiscard]] std::vector<Entry> entries() const;
    /// What the entry claims to unpack to, in bytes; nothing if there is none.
    [[nodiscard]] std::optional<std::uint64_t> size(const std::string& name) const;
    /// The whole entry, nothing if there is none. Throws `TooLarge` beyond `limit` unpacked (archives that are made to fill memory unpack to a
    /// thousand times their size; beyond 256 MB a hundred times is too much), `Malformed` if it is damaged, `Protected`.
    [[nodiscard]] std::optional<std::string> entry(const std::string& name, std::uint64_t limit = kLargestEntry) const;
    /// The same piece by piece, for entries of any size; false if there is none.
    bool copy(const std::string& name, const std::function<void(std::string_view)>& take) const;

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
    std::string m_subject;
};

/// A ZIP archive of named entries, compressed but for one named "mimetype", without times, so that equal content gives equal bytes.
std::string make_package(const std::vector<std::pair<std::string, std::string>>& entries);

/// An entry to be written: words in pieces that lie in memory, or a file on the disk.
struct PackageContent {
    std::string name;
    std::variant<std::vector<std::string_view>, std::filesystem::path> content;
};

/// The same of pieces and files, packed quickly rather than small.
std::string pack(const std::vector<PackageContent>& contents);

/// The same as a file, for archives of any size, written beside the target and then renamed. `go_on` is told the share that is done, 0 to 1, and
/// cancels by saying false; may be empty. Throws `Cancelled`, `Unwritable`, `DiskFull`, `Unreadable` for a file that is to be packed; then the
/// target is untouched.
void write_package(const std::filesystem::path& path, const std::vector<PackageContent>& contents, const std::function<bool(double)>& go_on);

}  // namespace fundstelle::formats
