// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "store/coders.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/documents.h"
#include "store/settings.h"
#include "store/stamp.h"
#include "store/texts.h"
#include "support/sequential_ids.h"
#include "support/temporary_folder.h"

namespace fundstelle::test {

/// A new project file with its one row.
struct StoreFixture {
    StoreFixture() { store::Settings{*connection}.create_project(ids.next(), "Studie", stamp); }

    template <class IdType>
    IdType id() {
        return IdType{ids.next()};
    }

    /// Closes the file and opens it again, so that what is loaded comes from the disk.
    void reopen() {
        connection.reset();
        connection = store::open_database(path);
    }

    model::CoderId add_coder(const std::string& name = "AK") {
        const model::Coder coder{id<model::CoderId>(), name, "#123456"};
        store::Coders{*connection}.save(coder, stamp);
        return coder.id;
    }
    model::CodeId add_code(const std::string& name = "Kosten") {
        const model::Code code{id<model::CodeId>(), std::nullopt, name, "V", "#abcdef", {}, {}, {}, {}};
        store::Codes{*connection}.save(code, stamp);
        return code.id;
    }
    /// With its first version; in a transaction, because the two refer to each other.
    model::Document add_document(const std::string& name = "Interview", const std::string& text = "Guten Tag.") {
        const model::Document document{id<model::DocumentId>(), name,  std::nullopt, id<model::VersionId>(), "V",
                                       name + ".txt",           "txt", stamp.at};
        connection->execute("BEGIN");
        store::Documents documents{*connection};
        documents.save(document, stamp);
        documents.save(
            {document.version, document.id, 1, store::Texts{*connection}.keep(text), static_cast<std::int64_t>(text.size()), {}, stamp.at, stamp.by},
            stamp);
        connection->execute("COMMIT");
        return document;
    }

    TemporaryFolder folder;
    std::filesystem::path path{folder / "a.fundstelle"};
    SequentialIds ids;
    store::Stamp stamp{Timestamp{1'592'298'000'123}, std::nullopt};
    std::unique_ptr<sqlite::Connection> connection{store::create_database(path)};
};

}  // namespace fundstelle::test
