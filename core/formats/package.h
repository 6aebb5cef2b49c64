// SPDX-License-Identifier: GPL-3.0-or-later
/// ZIP packages in memory.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fundstelle::formats {

/// Reads entries of a ZIP archive that lies in memory. The bytes must outlive it.
class PackageReader {
public:
    /// `subject` names the file in errors. Throws `Malformed` if the bytes are no sound archive.
    PackageReader(std::string_view bytes, std::string subject);
    ~PackageReader();

    [[nodiscard]] bool has(const std::string& name) const;
    /// Of all entries but folders, in the order of the archive.
    [[nodiscard]] std::vector<std::string> names() const;
    /// The whole entry, nothing if there is none. Throws `TooLarge` beyond 256 MB unpacked (archives that are made to fill memory
    /// unpack to a thousand times their size), `Malformed` if it is damaged.
    [[nodiscard]] std::optional<std::string> entry(const std::string& name) const;

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
    std::string m_subject;
};

/// A ZIP archive of named entries, compressed but for one named "mimetype", without times, so that equal content gives equal bytes.
std::string make_package(const std::vector<std::pair<std::string, std::string>>& entries);

}  // namespace fundstelle::formats
