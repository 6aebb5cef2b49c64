// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace fundstelle::architecture {

namespace {

/// docs/architecture.md, "The house".
const std::map<std::string, int> kLevels = {{"base", 0},    {"text", 1},     {"sqlite", 1},  {"model", 2}, {"store", 3},
                                            {"formats", 3}, {"analysis", 3}, {"report", 3},  {"disclosure", 3}, {"journal", 4},
                                            {"agreement", 4}, {"merge", 5}, {"project", 6}};

std::string place(const Source& source, std::size_t line, const std::string& what) {
    return source.path + ":" + std::to_string(line) + ": " + what;
}

/// Every line that `judge` gives a word for.
Places lines_that(const std::vector<Source>& sources,
                  const std::function<std::optional<std::string>(const Source&, const std::string&)>& judge) {
    Places places;
    for (const auto& source : sources) {
        std::istringstream lines{source.text};
        std::size_t number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            if (const auto what = judge(source, line)) places.push_back(place(source, number, *what));
        }
    }
    return places;
}

/// What a line includes, without its brackets or quotation marks.
std::optional<std::string> included(const std::string& line) {
    static const std::regex kInclude{R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"};
    std::smatch match;
    return std::regex_search(line, match, kInclude) ? std::optional{match[1].str()} : std::nullopt;
}

std::string folder_of(const std::string& header) {
    const auto slash = header.find('/');
    return slash == std::string::npos ? std::string{} : header.substr(0, slash);
}

/// The module of "core/MODULE/…".
std::string module_of(const Source& source) {
    return source.path.starts_with("core/") ? folder_of(source.path.substr(5)) : std::string{};
}

struct Literal {
    std::size_t line;
    std::string words;
};

/// Walks C++ so far as to tell string literals from comments and code.
class LiteralReader {
public:
    explicit LiteralReader(std::string_view text) : m_text{text} {}

    std::vector<Literal> read() {
        while (m_at < m_text.size()) {
            if (follows("//"))
                skip_to("\n");
            else if (follows("/*"))
                skip_to("*/");
            else if (follows("R\"") && !in_word())
                read_raw();
            else if (m_text[m_at] == '"')
                read_quoted('"', true);
            else if (m_text[m_at] == '\'' && !in_word())
                read_quoted('\'', false);  // else it parts digits: 1'000
            else
                advance(1);
        }
        return m_literals;
    }

private:
    [[nodiscard]] bool follows(std::string_view words) const { return m_text.substr(m_at, words.size()) == words; }
    [[nodiscard]] bool in_word() const {
        return m_at > 0 && (std::isalnum(static_cast<unsigned char>(m_text[m_at - 1])) != 0 || m_text[m_at - 1] == '_');
    }
    void advance(std::size_t count) {
        for (const auto end = std::min(m_at + count, m_text.size()); m_at < end; ++m_at)
            m_line += m_text[m_at] == '\n' ? 1U : 0U;
    }
    void skip_to(std::string_view words) {
        const auto end = m_text.find(words, m_at);
        advance(end == std::string_view::npos ? m_text.size() : end + words.size() - m_at);
    }
    void read_raw() {
        const auto open = m_text.find('(', m_at);
        const auto close = ")" + std::string{m_text.substr(m_at + 2, open - m_at - 2)} + "\"";
        const auto end = m_text.find(close, open);
        m_literals.push_back({m_line, std::string{m_text.substr(open + 1, end - open - 1)}});
        advance(end == std::string_view::npos ? m_text.size() : end + close.size() - m_at);
    }
    void read_quoted(char mark, bool is_string) {
        const auto line = m_line;
        const auto start = m_at + 1;
        advance(1);
        while (m_at < m_text.size() && m_text[m_at] != mark && m_text[m_at] != '\n') advance(m_text[m_at] == '\\' ? 2 : 1);
        if (is_string) m_literals.push_back({line, std::string{m_text.substr(start, m_at - start)}});
        advance(1);
    }

    std::string_view m_text;
    std::size_t m_at{0};
    std::size_t m_line{1};
    std::vector<Literal> m_literals;
};

}  // namespace

std::vector<Source> read_sources(const std::filesystem::path& root, std::string_view folder,
                                 std::initializer_list<std::string_view> endings) {
    std::vector<Source> sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{root / folder}) {
        const auto ending = entry.path().extension().string();
        if (!entry.is_regular_file() || std::find(endings.begin(), endings.end(), ending) == endings.end()) continue;
        std::ifstream file{entry.path(), std::ios::binary};
        sources.push_back({entry.path().lexically_relative(root).generic_string(), {std::istreambuf_iterator<char>{file}, {}}});
    }
    if (sources.empty()) throw std::runtime_error{"no sources in " + (root / folder).string()};
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return sources;
}

std::string listed(const Places& places) {
    std::string text;
    for (const auto& one : places) text += "\n  " + one;
    return text;
}

Edges edges_of(std::string_view core_cmake) {
    static const std::regex kModule{R"(^fundstelle_module\(\s*(\w+)([^)]*)\))", std::regex::multiline};
    static const std::regex kWord{R"([^\s]+)"};
    std::string plain;
    std::istringstream lines{std::string{core_cmake}};
    for (std::string line; std::getline(lines, line);) plain += line.substr(0, line.find('#')) + "\n";
    Edges edges;
    for (std::sregex_iterator module{plain.begin(), plain.end(), kModule}, end; module != end; ++module) {
        auto& uses = edges[(*module)[1].str()];
        const auto arguments = (*module)[2].str();
        std::string keyword;
        for (std::sregex_iterator word{arguments.begin(), arguments.end(), kWord}; word != end; ++word) {
            const auto name = word->str();
            if (name == "SOURCES" || name == "USES" || name == "PUBLIC" || name == "PRIVATE")
                keyword = name;
            else if (keyword == "USES")
                uses.insert(name);
            else if (keyword != "SOURCES" && name.starts_with("Fundstelle::"))
                uses.insert(name.substr(12));
        }
    }
    return edges;
}

Places upward_edges(const Edges& edges) {
    Places places;
    for (const auto& [module, uses] : edges) {
        const auto level = kLevels.find(module);
        if (level == kLevels.end()) places.push_back(module + " has no level");
        for (const auto& used : uses) {
            const auto below = kLevels.find(used);
            if (level != kLevels.end() && (below == kLevels.end() || below->second >= level->second))
                places.push_back(module + " uses " + used);
        }
    }
    return places;
}

Places foreign_includes(const std::vector<Source>& sources, const Edges& edges) {
    return lines_that(sources, [&](const Source& source, const std::string& line) -> std::optional<std::string> {
        const auto header = included(line);
        if (!header) return std::nullopt;
        const auto module = module_of(source);
        const auto known = edges.find(module);
        if (known == edges.end()) return "belongs to no module of core/CMakeLists.txt";
        const auto folder = folder_of(*header);
        if (!edges.contains(folder)) {
            // In angle brackets it is a library; in quotation marks it must name the module it comes from.
            return line.find('"') == std::string::npos ? std::nullopt : std::optional{"\"" + *header + "\" is of no module"};
        }
        if (folder == module || known->second.contains(folder)) return std::nullopt;
        return module + " includes " + *header;
    });
}

Places includes_of(const std::vector<Source>& sources, const std::set<std::string>& folders) {
    return lines_that(sources, [&](const Source&, const std::string& line) -> std::optional<std::string> {
        const auto header = included(line);
        if (!header) return std::nullopt;
        // Also on a way around: "../../core/store/codes.h".
        const std::filesystem::path path{*header};
        const bool found =
            std::any_of(path.begin(), path.end(), [&](const auto& part) { return folders.contains(part.string()); });
        return found ? std::optional{"includes " + *header} : std::nullopt;
    });
}

Places qt_includes(const std::vector<Source>& sources) {
    static const std::regex kQt{R"(^(Qt|Q[A-Z]|q[a-z]+\.h$))"};
    return lines_that(sources, [&](const Source&, const std::string& line) -> std::optional<std::string> {
        const auto header = included(line);
        return header && std::regex_search(*header, kQt) ? std::optional{"includes " + *header} : std::nullopt;
    });
}

Places includes_of_header(const std::vector<Source>& sources, std::string_view header) {
    return lines_that(sources, [&](const Source&, const std::string& line) -> std::optional<std::string> {
        const auto found = included(line);
        return found && std::filesystem::path{*found}.filename() == header ? std::optional{"includes " + *found} : std::nullopt;
    });
}

Places utf16_words(const std::vector<Source>& sources) {
    static const std::regex kUtf16{"utf[-_]?16", std::regex::icase};
    return lines_that(sources, [&](const Source&, const std::string& line) -> std::optional<std::string> {
        std::smatch match;
        return std::regex_search(line, match, kUtf16) ? std::optional{"says " + match[0].str()} : std::nullopt;
    });
}

Places sql_literals(const std::vector<Source>& sources) {
    static const std::regex kSql{R"((^|[^A-Za-z])(SELECT\s|INSERT\s+INTO|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA\s))"};
    Places places;
    for (const auto& source : sources) {
        for (const auto& literal : LiteralReader{source.text}.read()) {
            std::smatch match;
            if (std::regex_search(literal.words, match, kSql))
                places.push_back(place(source, literal.line, "says " + match[2].str()));
        }
    }
    return places;
}

Places without_licence(const std::vector<Source>& sources) {
    Places places;
    for (const auto& source : sources) {
        if (!source.text.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n")) places.push_back(source.path);
    }
    return places;
}

Places longer_than(const std::vector<Source>& sources, std::size_t limit) {
    Places places;
    for (const auto& source : sources) {
        const auto lines = static_cast<std::size_t>(std::count(source.text.begin(), source.text.end(), '\n'));
        if (lines > limit) places.push_back(source.path + ": " + std::to_string(lines) + " lines");
    }
    return places;
}

std::vector<Source> outside(std::vector<Source> sources, std::initializer_list<std::string_view> prefixes) {
    std::erase_if(sources, [&](const Source& source) {
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&](std::string_view prefix) { return source.path.starts_with(prefix); });
    });
    return sources;
}

}  // namespace fundstelle::architecture
