// SPDX-License-Identifier: GPL-3.0-or-later
/// What the parts of an open project share. Internal to this module.
#pragma once

#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/snapshot.h"
#include "base/error.h"
#include "journal/journal.h"
#include "model/rank.h"
#include "project/document_text.h"
#include "project/environment.h"
#include "project/observer.h"
#include "project/search.h"
#include "sqlite/connection.h"
#include "store/coders.h"
#include "store/code_sets.h"
#include "store/codes.h"
#include "store/codings.h"
#include "store/documents.h"
#include "store/foreign_data.h"
#include "store/groups.h"
#include "store/keys.h"
#include "store/memos.h"
#include "store/passages.h"
#include "store/progress.h"
#include "store/quotes.h"
#include "store/releases.h"
#include "store/saved_queries.h"
#include "store/settings.h"
#include "store/summaries.h"
#include "store/texts.h"
#include "store/tombstones.h"
#include "store/turns.h"
#include "store/variables.h"

namespace fundstelle::project {

class State {
public:
    State(std::unique_ptr<sqlite::Connection> opened, Environment environment, bool read_only);

    /// Runs one action; see `journal::Journal::record()`. `kind` and `names` go into the history. `work` is given the stamp to write
    /// with. Throws `Refused` in a read-only copy.
    bool act(const std::string& kind, nlohmann::json names, const std::function<void(const store::Stamp&)>& work, journal::Manner manner = {});
    /// For an action that writes so many rows.
    [[nodiscard]] static journal::Manner manner_for(std::size_t rows);
    [[nodiscard]] store::Stamp stamp() const;
    void act_as(const std::string& coder);
    void require_writable() const;
    template <class IdType>
    [[nodiscard]] IdType new_id() {
        return IdType{environment.ids.next()};
    }

    /// Within an action: removes the memos on a thing that goes, and leaves their tombstones.
    void bury_memos(const Uuid& target, const store::Stamp& stamp);
    /// The coder of that name; with `act()` running, made if there is none.
    model::CoderId coder_of(const std::string& name, const store::Stamp& stamp);

    const model::CodeTree& tree();
    const analysis::Snapshot& snapshot();
    /// The same with what must be read from all texts.
    const analysis::Snapshot& snapshot_with(const std::set<analysis::Part>& parts);
    /// Reads that of one document of which it is missing; false if it is missing of none.
    bool read_next(const std::set<analysis::Part>& parts);
    /// When a coding of the document was last written.
    std::optional<Timestamp> last_coded(model::DocumentId document);
    std::shared_ptr<const DocumentText> text_of(model::DocumentId document);
    /// Throws `NotFound`.
    std::shared_ptr<const DocumentText> text_of(model::VersionId version);

    std::unique_ptr<sqlite::Connection> connection;
    Environment environment;
    bool read_only;
    store::Coders coders;
    store::Codes codes;
    store::CodeSets code_sets;
    store::Codings codings;
    store::Documents documents;
    store::ForeignData foreign_data;
    store::Groups groups;
    store::Keys keys;
    store::Memos memos;
    store::Passages passages;
    store::Progress progress;
    store::Quotes quotes;
    store::Releases releases;
    store::SavedQueries saved_queries;
    store::Settings settings;
    store::Summaries summaries;
    store::Texts texts;
    store::Tombstones tombstones;
    store::Turns turns;
    store::Variables variables;
    journal::Journal journal;
    SearchKeys search_keys;
    std::vector<Observer*> observers;
    model::CoderId acting_coder;

private:
    void changed(const std::vector<journal::Change>& changes);
    void follow(const std::vector<journal::Change>& changes);
    void follow_coders();
    void load_values(analysis::Snapshot& snapshot);
    /// False if documents came or went: then a new snapshot is needed.
    [[nodiscard]] bool follow_documents();
    void follow_codings(const std::vector<journal::Change>& changes);
    void build_snapshot();
    [[nodiscard]] Error missing_row() const;
    void read(analysis::DocumentRows& document, analysis::Part part);

    std::unique_ptr<model::CodeTree> m_tree;
    std::unique_ptr<analysis::Snapshot> m_snapshot;
    std::unordered_map<model::DocumentId, std::optional<Timestamp>> m_last_coded;  ///< while there is a snapshot; without those to be asked again
    std::list<std::pair<std::string, std::shared_ptr<const DocumentText>>> m_texts;  ///< by hash, last used first
};

/// A rank behind all of `things`, which are ordered by rank.
template <class Things>
std::string rank_behind(const Things& things) {
    return model::rank_between(things.empty() ? std::string_view{} : std::string_view{things.back().rank}, {});
}

}  // namespace fundstelle::project
