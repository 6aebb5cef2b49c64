// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/random_actions.h"

#include <algorithm>

#include "base/error.h"
#include "project/codebook_comparison.h"

namespace fundstelle::test {

RandomActions::RandomActions(TemporaryProject& study, unsigned seed) : m_study{study}, m_random{seed} {
    list_document_actions();
    list_code_actions();
    list_coding_actions();
    list_other_actions();
}

std::vector<std::string> RandomActions::round() {
    std::vector<std::string> kinds;
    for (const auto& [kind, action] : m_actions) kinds.push_back(kind);
    for (auto i = kinds.size(); i > 1; --i)
        std::swap(kinds[i - 1], kinds[static_cast<std::size_t>(number(static_cast<int>(i)))]);
    return kinds;
}

void RandomActions::act(const std::string& kind) {
    m_actions.at(kind)();
}

void RandomActions::list_document_actions() {
    m_actions["import documents"] = [this] {
        std::vector<formats::Transcript> transcripts;
        for (int i = number(2); i >= 0; --i) transcripts.push_back(transcript());
        m_study->documents().import(transcripts, number(2) == 0 ? std::optional{name()} : std::nullopt);
    };
    m_actions["import one more"] = [this] { m_study->documents().import({transcript()}, std::nullopt); };
    m_actions["import project"] = [this] {
        formats::foreign::ForeignProject theirs{m_study->exchange().parcel().project, {}, {}};
        while (theirs.project.sources.size() > 1) theirs.project.sources.pop_back();
        m_study->exchange().import(std::move(theirs));
    };
    m_actions["rename document"] = [this] {
        if (const auto id = document()) m_study->documents().rename(*id, name());
    };
    m_actions["remove document"] = [this] {
        if (m_study->documents().all().size() > 2) m_study->documents().remove(*document());
    };
    m_actions["move document"] = [this] {
        if (const auto id = document()) m_study->documents().move(*id, number(3) == 0 ? std::nullopt : group());
    };
    m_actions["add group"] = [this] { m_study->documents().add_group(name()); };
    m_actions["rename group"] = [this] {
        if (const auto id = group()) m_study->documents().rename_group(*id, name());
    };
    m_actions["remove group"] = [this] {
        if (const auto id = group()) m_study->documents().remove_group(*id);
    };
    m_actions["add set"] = [this] {
        std::vector<model::DocumentId> members;
        for (const auto& candidate : m_study->documents().all()) {
            if (number(2) == 0) members.push_back(candidate.id);
        }
        m_study->documents().add_set(name(), members);
    };
    m_actions["rename set"] = [this] {
        if (const auto id = set()) m_study->documents().rename_set(*id, name());
    };
    m_actions["add to set"] = [this] {
        if (const auto id = set()) m_study->documents().add_to_set(*id, *document());
    };
    m_actions["remove from set"] = [this] {
        if (const auto id = set()) m_study->documents().remove_from_set(*id, *document());
    };
    m_actions["remove set"] = [this] {
        if (const auto id = set(); id && number(2) == 0) m_study->documents().remove_set(*id);
    };
    const auto some = [this] {
        std::vector<model::DocumentId> ids;
        for (const auto& candidate : m_study->documents().all()) {
            if (number(3) == 0) ids.push_back(candidate.id);
        }
        return ids;
    };
    m_actions["put documents in order"] = [this, some] {
        m_study->documents().move(some(), number(2) == 0 ? std::nullopt : group(), document());
    };
    m_actions["put documents in order again"] = m_actions["put documents in order"];
    m_actions["put group in order"] = [this] {
        if (const auto id = group()) m_study->documents().move_group(*id, number(3) == 0 ? std::nullopt : group());
    };
    m_actions["colour documents"] = [this, some] { m_study->documents().set_colour(some(), number(3) == 0 ? "" : "#12345" + std::to_string(number(10))); };
    m_actions["mark progress"] = [this, some] { m_study->progress().set(some(), static_cast<model::ProgressState>(number(3))); };
    m_actions["mark progress again"] = m_actions["mark progress"];
    m_actions["set role"] = [this] {
        if (const auto id = document()) {
            if (const auto speaker = one_of(m_study->documents().speakers(*id))) {
                m_study->documents().set_role(speaker->id, *id, static_cast<model::Role>(number(3)));
            }
        }
    };
}

void RandomActions::list_code_actions() {
    m_actions["add code"] = [this] { m_study->codebook().add(name(), number(2) == 0 ? code() : std::nullopt); };
    m_actions["add top code"] = [this] { m_study->codebook().add(name(), std::nullopt, "#123456"); };
    m_actions["describe code"] = [this] {
        if (auto chosen = one_of(m_study->codebook().tree().codes())) {
            chosen->name = name();
            chosen->definition = words();
            chosen->rule = number(2) == 0 ? words() : chosen->rule;
            m_study->codebook().describe(*chosen);
        }
    };
    m_actions["move code"] = [this] {
        if (const auto id = code())
            m_study->codebook().move(*id, number(2) == 0 ? code() : std::nullopt, static_cast<std::size_t>(number(4)));
    };
    m_actions["remove code"] = [this] {
        if (m_study->codebook().tree().size() > 3) m_study->codebook().remove(*code());
    };
    m_actions["remove codes"] = [this] {
        if (m_study->codebook().tree().size() > 8) m_study->codebook().remove(std::vector{*code(), *code()});
    };
    m_actions["move codes"] = [this] {
        if (code()) m_study->codebook().move(std::vector{*code(), *code()}, std::nullopt, static_cast<std::size_t>(number(4)));
    };
    m_actions["merge codes"] = [this] {
        if (m_study->codebook().tree().size() > 3) m_study->codebook().merge({*code(), *code()}, *code());
    };
    m_actions["split code"] = [this] {
        std::vector<model::CodingId> ids;
        if (const auto id = document()) {
            for (const auto& candidate : m_study->codings().of_document(*id)) {
                if (number(3) == 0) ids.push_back(candidate.id);
            }
        }
        if (number(2) == 0) m_study->codebook().split(ids, name(), number(2) == 0 ? code() : std::nullopt);
        else if (const auto into = code()) m_study->codebook().split(ids, *into);
    };
    m_actions["copy branch"] = [this] {
        const auto top = code();
        if (!top || m_study->codebook().tree().size() > 60) return;
        m_study->codebook().copy_branch(*top, number(2) == 0 ? code() : std::nullopt,
                                        number(2) == 0 ? project::Codebook::Copy::Codes : project::Codebook::Copy::CodesAndCodings);
    };
    m_actions["sort codes"] = [this] {
        m_study->codebook().sort_children(number(2) == 0 ? code() : std::nullopt, number(2) == 0 ? project::CodeOrder::Name : project::CodeOrder::Count,
                                          number(2) == 0 ? project::Codebook::Depth::Children : project::Codebook::Depth::Whole);
    };
    m_actions["recolour codes"] = [this] {
        if (code()) m_study->codebook().recolour({*code(), *code()}, number(2) == 0 ? "#112233" : "#445566");
    };
    m_actions["set status"] = [this] {
        if (code()) m_study->codebook().set_status({*code(), *code()}, static_cast<model::CodeStatus>(number(3)));
    };
    m_actions["add code set"] = [this] {
        if (code()) m_study->code_sets().add(name(), {*code(), *code()});
    };
    m_actions["change code set"] = [this] {
        const auto set = one_of(m_study->code_sets().all());
        if (!set || !code()) return;
        switch (number(4)) {
            case 0: return m_study->code_sets().rename(set->id, name());
            case 1: return m_study->code_sets().add_codes(set->id, {*code(), *code()});
            case 2: return m_study->code_sets().remove_codes(set->id, {*code(), *code()});
            default: return m_study->code_sets().remove(set->id);
        }
    };
    const auto add_example = [this] {
        const auto id = document();
        if (id && code()) m_study->anchor_examples().add(*code(), *id, range(*id));
    };
    for (const auto* kind : {"add anchor example 1", "add anchor example 2"}) m_actions[kind] = add_example;
    m_actions["change anchor example"] = [this] {
        std::vector<model::AnchorExample> all;
        for (const auto& chosen : m_study->codebook().tree().codes()) {
            for (const auto& example : m_study->anchor_examples().of(chosen.id)) all.push_back(example);
        }
        const auto example = one_of(all);
        if (!example) return;
        if (number(2) == 0) m_study->anchor_examples().move(example->id, static_cast<std::size_t>(number(3)));
        else m_study->anchor_examples().remove(example->id);
    };
    m_actions["import codebook"] = [this] {
        std::vector<formats::CodebookEntry> entries;
        for (int i = number(4); i >= 0; --i) {
            entries.push_back(
                {{name(), name()}, number(2) == 0 ? std::optional<std::string>{"#abcdef"} : std::nullopt, words(), {}, {}, {}});
        }
        m_study->codebook().import(entries);
    };
    m_actions["merge codebook"] = [this] {
        auto theirs = m_study->codebook().entries();
        theirs.push_back({{name(), name()}, std::nullopt, words(), {}, {}, {}});
        for (auto& entry : theirs) {
            if (number(4) == 0) entry.path.back() = name();
            if (number(4) == 0) entry.rule = words();
            if (number(6) == 0) entry.path.insert(entry.path.begin(), name());
        }
        const auto comparison = m_study->codebook().compare(theirs);
        std::vector<std::size_t> taken;
        for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
            if (number(2) == 0) taken.push_back(i);
        }
        try {
            m_study->codebook().merge(comparison, taken);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Refused) throw;  // a part of the moves would put a code below itself
        }
    };
}

void RandomActions::list_coding_actions() {
    const auto code_one = [this] {
        const auto id = document();
        const auto chosen = code();
        if (id && chosen) m_study->codings().code(*id, range(*id), *chosen);
    };
    for (const auto* kind : {"code 1", "code 2", "code 3", "code 4"}) m_actions[kind] = code_one;
    m_actions["code many"] = [this] {
        const auto id = document();
        const auto chosen = code();
        if (!id || !chosen) return;
        std::vector<text::CodePointRange> ranges;
        for (int i = number(6); i >= 0; --i) ranges.push_back(range(*id));
        m_study->codings().code_all(*id, ranges, *chosen);
    };
    m_actions["code hits"] = [this] {
        const auto chosen = code();
        if (!chosen) return;
        const auto extent = static_cast<project::Extent>(number(4));
        m_study->codings().code_hits(m_study->queries().search({number(2) == 0 ? "ist" : "ü"}, {}), extent, *chosen);
    };
    m_actions["recode"] = [this] {
        if (const auto id = coding()) m_study->codings().recode(*id, *code());
    };
    m_actions["move border"] = [this] {
        const auto id = coding();
        if (id) m_study->codings().set_range(*id, range(m_study->codings().find(*id)->document));
    };
    m_actions["code with a new code"] = [this] {
        if (const auto id = document()) m_study->codings().code_new(*id, range(*id), name(), number(3) == 0 ? std::nullopt : code());
    };
    m_actions["highlight"] = [this] {
        if (const auto id = document()) m_study->passages().highlight({*id, range(*id)}, "#ffe066");
    };
    m_actions["highlight again"] = m_actions["highlight"];
    m_actions["remove highlights"] = [this] {
        if (const auto id = document()) m_study->passages().remove_highlights({*id, range(*id)});
    };
    m_actions["link"] = [this] {
        const auto from = document();
        const auto to = document();
        if (from && to) m_study->passages().link({*from, range(*from)}, {*to, range(*to)}, name());
    };
    m_actions["remove link"] = [this] {
        const auto id = document();
        const auto links = id ? m_study->passages().links(*id) : std::vector<model::Link>{};
        if (!links.empty()) m_study->passages().remove_link(links.front());
    };
    m_actions["recode and weigh several"] = [this] {
        std::vector<model::CodingId> ids;
        for (int i = number(4); i > 0; --i) {
            if (const auto id = coding(); id && std::find(ids.begin(), ids.end(), *id) == ids.end()) ids.push_back(*id);
        }
        if (ids.empty()) return;
        if (number(2) == 0) m_study->codings().set_weight(ids, number(101));
        else m_study->codings().recode(ids, *code());
    };
    m_actions["weigh"] = [this] {
        if (const auto id = coding()) m_study->codings().set_weight(*id, number(101));
    };
    m_actions["comment"] = [this] {
        if (const auto id = coding()) m_study->codings().set_comment(*id, number(4) == 0 ? std::string{} : words());
    };
    m_actions["remove codings"] = [this] {
        std::vector<model::CodingId> ids;
        if (const auto id = document()) {
            for (const auto& candidate : m_study->codings().of_document(*id)) {
                if (number(5) == 0) ids.push_back(candidate.id);
            }
        }
        m_study->codings().remove(ids);
    };
    m_actions["import codings"] = [this] {
        formats::CodingTable table;
        for (std::int64_t i = number(6); i >= 0; --i) {
            const auto id = document();
            const auto chosen = code();
            if (!id || !chosen) return;
            const auto where = range(*id);
            const auto& tree = m_study->codebook().tree();
            table.rows.push_back({i + 2, i + 2, m_study->documents().find(*id)->name, where.begin().count(),
                                  where.end().count(), tree.path(*tree.index_of(*chosen)), number(3) == 0 ? "CD" : "",
                                  number(101), words(), std::nullopt});
        }
        table.rows.push_back({9, 9, "kein Dokument", 0, 1, "kein Code", "", 50, {}, std::nullopt});
        m_study->codings().import(table);
    };
}

void RandomActions::list_other_actions() {
    const auto write_memo = [this] {
        const auto [target, id] = memo_target();
        m_study->memos().write(target, id, name(), number(4) == 0 ? std::string{} : words());
    };
    for (const auto* kind : {"write memo 1", "write memo 2", "write memo 3"}) m_actions[kind] = write_memo;
    m_actions["memo on passage"] = [this] {
        if (const auto id = document()) m_study->memos().add_to_passage(*id, range(*id), name(), words());
    };
    m_actions["free memo"] = [this] { m_study->memos().add(words()); };
    m_actions["rewrite memo"] = [this] {
        if (const auto memo = one_of(m_study->memos().all())) m_study->memos().rewrite(memo->id, number(5) == 0 ? std::string{} : words());
    };
    m_actions["remove memos"] = [this] {
        std::vector<model::MemoId> ids;
        for (const auto& memo : m_study->memos().all()) {
            if (number(4) == 0) ids.push_back(memo.id);
        }
        m_study->memos().remove(ids);
    };
    m_actions["remove memo"] = [this] {
        if (const auto memo = one_of(m_study->memos().all())) m_study->memos().remove(memo->id);
    };
    const auto set_variable = [this] {
        if (const auto id = document())
            m_study->variables().set(*id, name(), number(5) == 0 ? std::string{} : std::to_string(number(5)));
    };
    for (const auto* kind : {"set variable 1", "set variable 2"}) m_actions[kind] = set_variable;
    m_actions["remove variable"] = [this] {
        if (const auto variable = one_of(m_study->variables().all()); variable && number(2) == 0)
            m_study->variables().remove(variable->id);
    };
    m_actions["change variable"] = [this] {
        const auto variable = one_of(m_study->variables().all());
        if (!variable) return;
        if (number(3) == 0) return m_study->variables().retype(variable->id, static_cast<model::VariableType>(number(4)));
        if (number(2) == 0) return m_study->variables().rename(variable->id, variable->name + std::to_string(number(9)));
        const auto other = one_of(m_study->variables().all());
        m_study->variables().move(variable->id, number(3) == 0 ? std::nullopt : std::optional{other->id});
    };
    m_actions["fill cells"] = [this] {
        std::vector<project::VariableCell> cells;
        for (int i = number(6); i > 0; --i) {
            const auto variable = one_of(m_study->variables().all());
            const auto speaker = one_of(m_study->documents().all_speakers());
            const auto id = document();
            if (!variable || !id) return;
            const auto value = number(4) == 0 ? std::string{} : std::to_string(number(40));
            if (speaker && number(2) == 0) cells.push_back({speaker->id, variable->id, value});
            else cells.push_back({*id, variable->id, value});
        }
        static_cast<void>(m_study->variables().set_cells(cells));
    };
    m_actions["fill cells again"] = m_actions["fill cells"];
    const auto summarise = [this] {
        const auto id = document();
        const auto chosen = code();
        if (id && chosen) m_study->summaries().write(*id, *chosen, number(4) == 0 ? std::string{} : words());
    };
    for (const auto* kind : {"summarise 1", "summarise 2", "summarise 3"}) m_actions[kind] = summarise;
    m_actions["import variables"] = [this] {
        formats::VariableTable table{{name(), "Dauer"}, {}};
        for (const auto& candidate : m_study->documents().all()) {
            table.rows.push_back({2, candidate.name, {words(), number(2) == 0 ? "" : std::to_string(number(90))}});
        }
        table.rows.push_back({3, "kein Dokument", {"a", "b"}});
        m_study->variables().import(table);
    };
    m_actions["add quote"] = [this] {
        if (const auto id = document()) {
            const auto where = range(*id);
            std::vector<project::EditDraft> edits;
            if (where.length() > 4) edits.push_back({{where.begin().count() + 1, where.begin().count() + 3}});
            m_study->quotes().add(name(), number(2) == 0 ? name() : name() + " > " + name(), *id, where, edits);
        }
    };
    m_actions["add another quote"] = m_actions["add quote"];
    list_quote_actions();
    m_actions["save query"] = [this] {
        analysis::Query query;
        query.operation = static_cast<analysis::Operator>(number(12));
        if (const auto chosen = code()) query.codes = {*chosen};
        m_study->saved_queries().add(name(), query);
    };
    m_actions["change saved query"] = [this] {
        const auto saved = one_of(m_study->saved_queries().all());
        if (!saved) return;
        auto query = saved->query;
        query.filter.min_weight = number(101);
        if (number(3) == 0) return m_study->saved_queries().remove(saved->id);
        if (number(2) == 0) return m_study->saved_queries().rename(saved->id, name());
        m_study->saved_queries().change(saved->id, query);
    };
    m_actions["rename project"] = [this] { m_study->rename(name()); };
    m_actions["undo"] = [this] { m_study->undo(); };
    m_actions["undo again"] = m_actions["undo"];
    m_actions["redo"] = [this] { m_study->redo(); };
}

formats::Transcript RandomActions::transcript() {
    formats::Transcript made;
    made.name = number(3) == 0 ? name() : "Gespräch " + std::to_string(++m_imported);
    made.source = made.name + ".txt";
    made.format = "txt";
    if (number(4) != 0) {
        for (int i = number(8); i >= 0; --i) made.text += "I: " + words() + "?\nB: " + words() + " " + words() + ".\n";
    }
    made.text += words();
    formats::recognise_turns(made);
    if (number(2) == 0) made.style_runs.push_back({{0, 3}, model::kBold});
    return made;
}

std::string RandomActions::name() {
    static const std::vector<std::string> kNames{"Größe",      "Kosten",      "Wege",   "Ämter",
                                                 "u\u0308ber", "👩‍🌾", "Kreise", "Dauer"};
    return *one_of(kNames);
}

std::string RandomActions::words() {
    static const std::vector<std::string> kWords{
        "Die Straße", "äh, ist gesperrt", "seit\nJahren", "u\u0308ber alle Maßen", "„ja“", "👩‍🌾 und 👨‍👩‍👧",
        "Ende"};
    auto text = *one_of(kWords);
    for (int i = number(4); i > 0; --i) text += " " + *one_of(kWords);
    return text;
}

std::optional<model::DocumentId> RandomActions::document() {
    const auto chosen = one_of(m_study->documents().all());
    return chosen ? std::optional{chosen->id} : std::nullopt;
}

std::optional<model::GroupId> RandomActions::group() {
    const auto chosen = one_of(m_study->documents().groups());
    return chosen ? std::optional{chosen->id} : std::nullopt;
}

std::optional<model::SetId> RandomActions::set() {
    const auto chosen = one_of(m_study->documents().sets());
    return chosen && !m_study->documents().all().empty() ? std::optional{chosen->id} : std::nullopt;
}

std::optional<model::CodeId> RandomActions::code() {
    const auto chosen = one_of(m_study->codebook().tree().codes());
    return chosen ? std::optional{chosen->id} : std::nullopt;
}

std::optional<model::CodingId> RandomActions::coding() {
    const auto id = document();
    const auto chosen = id ? one_of(m_study->codings().of_document(*id)) : std::nullopt;
    return chosen ? std::optional{chosen->id} : std::nullopt;
}

text::CodePointRange RandomActions::range(model::DocumentId of) {
    const auto length = static_cast<int>(m_study->documents().text(of)->offsets().size().count());
    const auto begin = number(length);
    return {begin, begin + 1 + number(length - begin)};
}

std::pair<model::MemoTarget, std::optional<Uuid>> RandomActions::memo_target() {
    switch (number(6)) {
        case 0:
            if (const auto id = document()) return {model::MemoTarget::Document, id->uuid()};
            break;
        case 1:
            if (const auto id = group()) return {model::MemoTarget::Group, id->uuid()};
            break;
        case 2:
            if (const auto id = code()) return {model::MemoTarget::Code, id->uuid()};
            break;
        case 3:
            if (const auto id = coding()) return {model::MemoTarget::Coding, id->uuid()};
            break;
        case 4:
            if (const auto variable = one_of(m_study->variables().all()))
                return {model::MemoTarget::Variable, variable->id.uuid()};
            break;
        default:
            break;
    }
    return {model::MemoTarget::Project, std::nullopt};
}

}  // namespace fundstelle::test
