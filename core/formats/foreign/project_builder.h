// SPDX-License-Identifier: GPL-3.0-or-later
/// What readers of other programs' projects have in common.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/foreign/foreign_project.h"
#include "formats/foreign/stored_words.h"
#include "formats/refi/go_on.h"

namespace fundstelle::formats::foreign {

/// A code or category, before the tree is put together.
struct CodeNode {
    std::string key;     ///< any words that no other node has
    std::string parent;  ///< a key; empty at the top
    refi::Code code;     ///< its depth does not matter yet
};

/// A coding, a comment or a part of a case, on a passage of a text.
struct Passage {
    StoredPassage stored;
    refi::PlainTextSelection selection;
    std::string code;  ///< its name, for the report
};

class ProjectBuilder {
public:
    /// `subject` names the file in errors, `salt` tells this project's GUIDs from those of others.
    ProjectBuilder(std::string subject, std::string salt) : m_subject{std::move(subject)}, m_salt{std::move(salt)} {}

    [[nodiscard]] refi::Project& project() { return m_result.project; }
    [[nodiscard]] refi::Report& report() { return m_result.report; }
    [[nodiscard]] const std::string& subject() const { return m_subject; }

    /// Always the same for the same thing of the same project.
    [[nodiscard]] refi::Guid guid(std::string_view kind, std::string_view key) const;
    [[nodiscard]] refi::Guid guid(std::string_view kind, std::int64_t key) const { return guid(kind, std::to_string(key)); }
    /// A person; nothing for an empty name.
    std::optional<refi::Guid> user(const std::string& name);
    refi::Authorship authorship(const std::string& name, std::string_view date);
    /// As xsd:dateTime; "2019-10-28 08:11:36", "2019-10-28_08:11:36" and "Mon Oct 28 08:11:36 2019" are read. Empty and reported for anything else.
    std::string date_time(std::string_view written);
    /// "#RRGGBB"; empty and reported if it is none.
    std::string color(std::string_view written);

    /// Words of a database: valid, with plain line ends. Throws `TooLarge` once there are more than fit into the memory.
    std::string words(std::string_view stored);
    void spend(std::size_t bytes);
    /// Throws `Cancelled`.
    static void go_on(const refi::GoOn& go_on, std::size_t done, std::size_t all);

    /// Puts codes in the order of their tree; siblings by name, or as they come. A node whose parent is missing, or within itself, stands at the top.
    void add_codes(std::vector<CodeNode> nodes, bool by_name = true);
    /// Where a range of the text as it is stored stands in another text that is to take its place.
    using Relay = std::function<std::pair<std::int64_t, std::int64_t>(std::int64_t begin, std::int64_t end)>;
    /// The text as we hold it, with all passages upon it where their words stand.
    void fill(refi::TextSource& source, std::string_view stored, std::vector<Passage> passages, const Relay& relay = {});
    /// Numbers are whole ones if all `values` are.
    void add_variable(const std::string& name, std::string memo, bool is_number, const std::vector<std::string>& values);
    /// A value that is none of its variable's type is a text; nothing, and reported, for a variable that is not there.
    std::optional<refi::VariableValue> value(const std::string& variable, const std::string& written);
    void left_out(LeftOut::What what, std::int64_t count);

    /// Settles GUIDs and references.
    ForeignProject finish();

private:
    void report_passage(const StoredPassage& settled, const Passage& passage, const std::string& source);

    std::string m_subject;
    std::string m_salt;
    ForeignProject m_result;
    std::map<std::string, refi::Guid> m_users;
    std::map<std::string, refi::TypeOfVariable> m_variables;
    std::size_t m_left{std::size_t{2} << 30};
};

/// What stands on the text, in characters of the exchange format's XML.
std::string escaped(std::string_view words);

}  // namespace fundstelle::formats::foreign
