// SPDX-License-Identifier: GPL-3.0-or-later
#include "refi_random_project.h"

#include <array>

#include "formats/refi/source_files.h"
#include "text/utf8.h"

namespace fundstelle::test {

namespace {

using namespace formats::refi;

class Maker {
public:
    explicit Maker(std::uint32_t seed) : m_random{seed} {}

    Project project();

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool maybe() { return below(2) == 0; }
    template <class T>
    const T& one_of(const std::vector<T>& things) {
        return things[below(things.size())];
    }

    Guid guid() {
        Uuid uuid;
        for (auto& byte : uuid) byte = static_cast<std::uint8_t>(m_random());
        const Guid plain{uuid};
        switch (below(3)) {
            case 0: return *Guid::parse(plain.written(GuidSpelling::Lower));
            case 1: return *Guid::parse("{" + plain.written(GuidSpelling::Lower) + "}");
            default: return plain;
        }
    }

    std::string words(std::size_t most) {
        static constexpr std::array<const char*, 16> kWords{"und", "Gemeinderat", "Öl", "weiß", "👍🏽", "sagt", "<b>", "&amp;",
                                                            "\"so\"", "it's", "]]>", "日本", "e\u0301", "–", "1,5", "]]"};
        std::string result{kWords[below(kWords.size())]};
        for (auto count = below(most); count > 0; --count) result += std::string{" "} + kWords[below(kWords.size())];
        return result;
    }
    std::string long_words() {
        auto result = words(8);
        for (auto count = below(6); count > 0; --count) result += (maybe() ? "\n" : "\t\n\n") + words(12);
        return result;
    }
    std::string description() { return maybe() ? std::string{} : long_words(); }
    /// A name may have line ends and tabs, which must not become blanks.
    std::string name() { return maybe() ? words(4) : words(2) + "\n\t" + words(2); }
    std::string color() { return maybe() ? std::string{} : (maybe() ? "#f80" : "#12AbCd"); }
    std::string time() {
        static const std::vector<std::string> kTimes{"", "2018-03-27T19:29:27Z", "2021-02-28T00:00:00.125+02:00", "2020-02-29T23:59:59"};
        return one_of(kTimes);
    }
    std::optional<Guid> user() { return maybe() ? std::nullopt : std::optional{one_of(m_project.users).guid}; }
    Authorship authorship() { return {user(), time(), user(), time()}; }
    std::vector<Guid> note_refs() { return maybe() ? std::vector<Guid>{} : std::vector{one_of(m_notes), one_of(m_notes)}; }

    VariableValue value(const Variable& variable);
    std::vector<VariableValue> values();
    std::vector<Coding> codings();
    TextSource text_source(bool as_file);
    MediaSource media_source(Medium medium);
    Transcript transcript();
    Verbatim area(Medium medium);
    void add_codes();

    std::mt19937 m_random;
    Project m_project;
    std::vector<Guid> m_notes;
};

VariableValue Maker::value(const Variable& variable) {
    if (below(5) == 0) return {variable.guid, std::nullopt, {}};
    static const std::array<std::vector<std::string>, 6> kValues{{{"", " ja\nnein "},
                                                                   {"true", "false", "1", "0"},
                                                                   {"-12", "+7", "12345678901234567890"},
                                                                   {"0.5", "-3", "+.25", "100000.000"},
                                                                   {"2021-12-31", "2020-02-29Z"},
                                                                   {"2021-12-31T12:00:00Z", "2021-12-31T12:00:00.5-05:00"}}};
    return {variable.guid, variable.type, one_of(kValues[static_cast<std::size_t>(variable.type)])};
}

std::vector<VariableValue> Maker::values() {
    std::vector<VariableValue> values;
    for (const auto& variable : m_project.variables) {
        if (maybe()) values.push_back(value(variable));
    }
    return values;
}

std::vector<Coding> Maker::codings() {
    std::vector<Coding> codings;
    for (auto count = below(4); count > 0; --count) codings.push_back({guid(), user(), time(), one_of(m_project.codes).guid, note_refs()});
    return codings;
}

TextSource Maker::text_source(bool as_file) {
    TextSource source{guid(), name(), {}, authorship(), description(), {}, codings(), note_refs(), values()};
    source.content.text = below(8) == 0 ? std::string{} : long_words();
    if (as_file) source.content.plain_text_path = internal_path(source.guid.written(GuidSpelling::Upper) + ".txt");
    const auto length = text::count_code_points(*source.content.text);
    for (auto count = length > 0 ? below(6) : 0; count > 0; --count) {
        const auto start = static_cast<std::int64_t>(below(static_cast<std::size_t>(length)));
        const auto end = start + 1 + static_cast<std::int64_t>(below(static_cast<std::size_t>(length - start)));
        source.selections.push_back({guid(), name(), start, end, authorship(), description(), codings(), note_refs()});
    }
    return source;
}

Verbatim Maker::area(Medium medium) {
    static constexpr std::array<const char*, 4> kElements{"PictureSelection", "PDFSelection", "AudioSelection", "VideoSelection"};
    static constexpr std::array<const char*, 4> kPlaces{R"(firstX='1' firstY="2"  secondX="3" secondY="4")",
                                                        R"(page="0" firstX='1' firstY="2"  secondX="3" secondY="4")", R"(begin="0" end="5")",
                                                        R"(begin="7"
	end="9")"};
    const std::string element = kElements[static_cast<std::size_t>(medium)];
    const auto own = guid();
    const auto code = one_of(m_project.codes).guid;
    const auto xml = "<" + element + " name=\"Stelle\" guid=\"" + own.written() + "\" " + kPlaces[static_cast<std::size_t>(medium)] +
                     "  ><Description>A &lt; B &#x1F600;</Description><!-- ä --><Coding guid='" + guid().written() + "'>\n<CodeRef targetGUID=\"" +
                     code.written() + "\" /></Coding></" + element + " >";
    return {element, own, "Stelle", {code}, xml};
}

Transcript Maker::transcript() {
    Transcript transcript{guid(), name(), {}, authorship(), description(), {}, {}, note_refs()};
    transcript.content.text = long_words();
    const auto length = static_cast<std::size_t>(text::count_code_points(*transcript.content.text));
    for (std::int64_t i = 0; i < 3; ++i) transcript.sync_points.push_back({guid(), i * 1000, static_cast<std::int64_t>(below(length + 1))});
    transcript.selections.push_back({guid(), name(), transcript.sync_points[0].guid, transcript.sync_points[2].guid, authorship(), description(),
                                     codings(), note_refs()});
    return transcript;
}

MediaSource Maker::media_source(Medium medium) {
    MediaSource source{guid(), medium, name(), {}, {}, authorship(), description(), {}, {}, {}, codings(), note_refs(), values()};
    source.path = "relative:///" + words(1);
    source.current_path = maybe() ? std::string{} : "absolute:///C:/Daten/" + words(1);
    const bool is_recording = medium == Medium::Audio || medium == Medium::Video;
    if (is_recording) source.transcripts = {transcript(), transcript()};
    else if (maybe()) source.text = text_source(maybe());
    for (auto count = below(3); count > 0; --count) source.selections.push_back(area(medium));
    return source;
}

void Maker::add_codes() {
    int depth = 0;
    for (int i = 0; i < 60; ++i) {
        m_project.codes.push_back({guid(), name(), depth, maybe(), color(), description(), note_refs()});
        // Deep more often than wide.
        depth = below(4) == 0 ? static_cast<int>(below(static_cast<std::size_t>(depth) + 1)) : depth + 1;
    }
}

Project Maker::project() {
    m_project.name = name();
    m_project.origin = "Fundstelle";
    m_project.base_path = words(2);
    for (int i = 0; i < 3; ++i) m_project.users.push_back({guid(), name(), maybe() ? std::string{} : words(1)});
    m_project.authorship = authorship();
    for (int i = 0; i < 4; ++i) m_notes.push_back(guid());
    add_codes();
    for (std::size_t type = 0; type < 6; ++type) m_project.variables.push_back({guid(), name(), static_cast<TypeOfVariable>(type), description()});
    for (int i = 0; i < 5; ++i) m_project.sources.emplace_back(text_source(maybe()));
    for (std::size_t medium = 0; medium < 4; ++medium) m_project.sources.emplace_back(media_source(static_cast<Medium>(medium)));
    for (const auto& note : m_notes) {
        m_project.notes.push_back(text_source(maybe()));
        m_project.notes.back().guid = note;
    }
    const auto& first = std::get<TextSource>(m_project.sources.front());
    m_project.cases.push_back({guid(), name(), description(), {one_of(m_project.codes).guid}, values(), {first.guid}, {}});
    for (const auto& selection : first.selections) m_project.cases.back().selection_refs.push_back(selection.guid);
    m_project.links.push_back({guid(), name(), Direction::OneWay, color(), m_notes[0], first.guid, note_refs()});
    m_project.links.push_back({guid(), {}, std::nullopt, {}, std::nullopt, std::nullopt, {}});
    m_project.sets.push_back({guid(), name(), description(), {one_of(m_project.codes).guid}, {first.guid}, {m_notes[1]}});
    const auto graph = guid();
    m_project.graphs.push_back({"Graph", graph, "Netz", {}, "<Graph guid=\"" + graph.written() + "\" name=\"Netz\"><Vertex guid='" + guid().written() +
                                                                "' firstX=\"-1\" firstY=\"2\"/></Graph>"});
    m_project.description = description();
    m_project.note_refs = note_refs();
    return std::move(m_project);
}

}  // namespace

Project random_project(std::uint32_t seed) {
    return Maker{seed}.project();
}

}  // namespace fundstelle::test
