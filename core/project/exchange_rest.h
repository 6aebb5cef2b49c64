// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "formats/refi/exchange.h"
#include "project/state.h"

namespace fundstelle::project {

namespace refi = formats::refi;

/// What imported files hold beyond what our rows say: things that we do not model, and things that we would write otherwise. Each is as it came, with the
/// keys that it has here, but without the words of documents.
struct ExchangeRest {
    /// Also, in `origin`, the name that our project had. Its text sources have only the selections that we would write otherwise.
    refi::Project project;

    struct File {
        std::string path;    ///< "internal://…"; empty for a document whose words were missing
        Uuid about;          ///< the source or note that it belongs to
        std::string sha256;  ///< of its body in the table `text`: the words of a note, or in base64 any other file
    };
    std::vector<File> files;

    /// Within an action: keeps it, each source and file with its document.
    void save(State& state, const store::Stamp& stamp) const;
    /// Of all imports together.
    static ExchangeRest load(State& state);
};

}  // namespace fundstelle::project
