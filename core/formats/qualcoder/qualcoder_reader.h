// SPDX-License-Identifier: GPL-3.0-or-later
/// Projects of QualCoder (https://github.com/ccbogel/QualCoder), of the database versions 6 to 17.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "formats/foreign/foreign_project.h"
#include "formats/refi/go_on.h"

namespace fundstelle::sqlite {
class ForeignDatabase;
}

namespace fundstelle::formats::qualcoder {

/// True for a database that has QualCoder's tables.
bool is_qualcoder(const sqlite::ForeignDatabase& database);

/// Reads a folder NAME.qda, or the data.qda in it. Pictures, recordings and PDFs are named by paths relative to the folder and not read. Texts of
/// recordings are sources of their own, linked with them. Memos of codes, sources and cases are their descriptions, those of codings and
/// annotations the descriptions of their selections; journals are notes; categories are codes that cannot be used. What is odd is mended or left
/// out, and reported. Throws as `sqlite::ForeignDatabase`, `Unsupported` for another database, `Cancelled`.
foreign::ForeignProject read_qualcoder(const std::filesystem::path& path, const refi::GoOn& go_on = {});
/// The same of a database that has been opened at `path`.
foreign::ForeignProject read_qualcoder(sqlite::ForeignDatabase& database, const std::filesystem::path& path, const refi::GoOn& go_on);
/// The same from the bytes of a data.qda.
foreign::ForeignProject read_qualcoder(std::string_view bytes, const std::string& name);

}  // namespace fundstelle::formats::qualcoder
