// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/patterns.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <unordered_set>

#include "disclosure/lists.h"
#include "disclosure/vocabulary.h"
#include "text/regex_search.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

/// What a line must have for a pattern to be tried on it: most lines of an interview have nothing of the sort.
enum Sign : unsigned { kDigit = 1, kAt = 2, kDot = 4, kSpelledAt = 8 };

struct Line {
    std::string_view words;
    std::size_t begin;  ///< bytes
    unsigned signs;
};

unsigned signs_of(std::string_view line) {
    unsigned signs = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (text::is_digit(c)) signs |= kDigit;
        else if (c == '@') signs |= kAt;
        else if ((c == '.' || c == ':') && i + 1 < line.size() && ((line[i + 1] >= 'a' && line[i + 1] <= 'z') || line[i + 1] == '/')) signs |= kDot;
    }
    for (const std::string_view spelled : {"(at)", "[at]", " at ", " ät ", "(ät)", "lammeraffe"}) {
        if (line.find(spelled) != std::string_view::npos) signs |= kSpelledAt;
    }
    return signs;
}

std::size_t digits_in(std::string_view words) {
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), text::is_digit));
}

/// Judges a match; false drops it. May change the trace.
using Judge = std::function<bool(const Line&, std::string_view match, Trace&)>;

struct Pattern {
    Pattern(unsigned needed, Kind of, Risk at, const std::string& expression, Judge how = {})
        : signs{needed}, kind{of}, risk{at}, regex{expression}, judge{std::move(how)} {}
    unsigned signs;
    Kind kind;
    Risk risk;
    text::RegexSearch regex;
    Judge judge;
};

/// The `most` bytes before the match, folded; cut between code points.
std::string before(const Line& line, const Trace& trace, std::size_t most) {
    const auto at = trace.begin - line.begin;
    auto begin = at > most ? at - most : 0;
    while (begin < at && (static_cast<unsigned char>(line.words[begin]) & 0xC0) == 0x80) ++begin;
    return text::folded(line.words.substr(begin, at - begin));
}

std::string behind(const Line& line, const Trace& trace, std::size_t most) {
    const auto at = trace.end - line.begin;
    auto end = std::min(at + most, line.words.size());
    while (end > at && end < line.words.size() && (static_cast<unsigned char>(line.words[end]) & 0xC0) == 0x80) --end;
    return text::folded(line.words.substr(at, end - at));
}

bool has_one_of(std::string_view words, std::initializer_list<std::string_view> needles) {
    return std::any_of(needles.begin(), needles.end(), [&](std::string_view needle) { return words.find(needle) != std::string_view::npos; });
}

bool judge_telephone(const Line&, std::string_view match, Trace& trace) {
    while (!match.empty() && !text::is_digit(match.back())) {
        match.remove_suffix(1);
        --trace.end;
    }
    static constexpr std::string_view kPoints = "0123456789.";
    if (match.find_first_not_of(kPoints) == std::string_view::npos && std::count(match.begin(), match.end(), '.') == 2 && match.size() <= 10) return false;  // 05.05.2020
    const auto digits = digits_in(match);
    return digits >= 7 && digits <= 15;
}

bool judge_iban(const Line&, std::string_view match, Trace& trace) {
    if (is_valid_iban(match)) trace.reason = Reason::Checksum;
    else if (!match.starts_with("DE")) return false;  // of Germany's even one with a slip says whose it is
    return true;
}

bool judge_plate(const Line& line, std::string_view match, Trace& trace) {
    const auto code = match.substr(0, match.find_first_of("- :"));
    if (!plate_codes().contains(code)) return false;
    const auto context = before(line, trace, 40);
    if (has_one_of(context, {"kennzeichen", "nummernschild", "auto", "wagen"})) return true;
    const auto digits = digits_in(match);
    const auto number = match.substr(match.find_first_of("0123456789"));
    const bool year = digits == 4 && (number.starts_with("19") || number.starts_with("20"));
    return match.find('-') != std::string_view::npos ? digits >= 1 && !(code.size() == 1 && digits == 1) : digits >= 2 && !year;
}

bool judge_date(const Line& line, std::string_view, Trace& trace) {
    if (has_one_of(before(line, trace, 50), {"geb.", "geboren", "geburt", "*", "jahrgang", " geb "}) || has_one_of(behind(line, trace, 24), {"geb.", "geboren", "geburt", "zur welt"})) {
        trace.kind = Kind::DateOfBirth;
        trace.risk = Risk::High;
        trace.reason = Reason::KeyWord;
        return true;
    }
    // The head of a transcript says when the interview was.
    const auto head = text::folded(line.words.substr(0, trace.begin - line.begin));
    return !(has_one_of(head, {"datum", "interview", "aufgenommen", "stand"}) && head.size() < 40);
}

bool judge_postcode(const Line& line, std::string_view, Trace& trace) {
    const auto rest = line.words.substr(trace.end - line.begin);
    const bool said = has_one_of(before(line, trace, 24), {"plz", "postleitzahl", "d-"});
    if (rest.size() < 3 || rest.front() != ' ') return said;
    const auto word = rest.substr(1, rest.find_first_of(" ,.;:!?)/\r", 1) - 1);
    std::size_t first = 0;
    if (word.empty() || !is_capital(text::next_code_point(word, first))) return said;
    if (!places().contains(text::folded(word)) && is_known_word(word)) return said;
    trace.end += 1 + word.size();
    return true;
}

bool judge_street(const Line& line, std::string_view match, Trace& trace) {
    const auto next = behind(line, trace, 14);
    if (!next.empty() && text::is_digit(next.front())) return false;
    if (has_one_of(next, {" uhr", " euro", " prozent", " jahre", " minuten", " stunden", " meter", " kilometer", " leute", " personen", " plätze", " kinder", "%", "€"})) return false;
    static const std::unordered_set<std::string_view> kNumbered = {
        "baustein", "förderbaustein", "jahr", "tag", "woche", "monat", "klasse", "raum", "kapitel", "teil", "punkt", "phase", "modul", "paragraph", "paragraf", "absatz", "artikel", "stufe",
        "runde", "interview", "seite", "top", "kurs", "alter", "zeitraum", "haus", "zimmer", "schnitt", "durchschnitt", "umkreis", "mai", "juni", "juli", "april", "märz", "januar", "februar",
        "august", "september", "oktober", "november", "dezember", "jahrgang", "gruppe", "spalte", "zeile", "frage", "block", "abschnitt", "level", "niveau", "papier", "stand", "schnitt", "bogen", "ordner", "folie", "übersicht", "tabelle", "abbildung", "anlage", "satz", "nummer", "platz", "buch", "band", "heft", "linie", "gleis", "grad", "bereich"};
    const auto folded = text::folded(match);
    const auto number = folded.find_first_of("0123456789");
    const auto last = folded.find_last_not_of(" .,", number - 1);
    const auto first = folded.find_last_of(" ", last) + 1;
    return !kNumbered.contains(std::string_view{folded}.substr(first, last + 1 - first));
}

bool judge_long_number(const Line& line, std::string_view, Trace& trace) {
    const auto next = behind(line, trace, 8);
    return !has_one_of(next, {" euro", "€", " eur"});
}

bool judge_bank_code(const Line& line, std::string_view match, Trace& trace) {
    return digits_in(match) > 0 || match.ends_with("XXX") || has_one_of(before(line, trace, 16), {"bic", "swift"});
}

std::deque<Pattern>& patterns() {
    static const std::string kWay =
        "(?:straße|strasse|str\\.|weg|allee|platz|gasse|ring|ufer|damm|steig|stieg|chaussee|markt|wall|graben|kamp|pfad|promenade|hof|berg|feld|heide|wiese|busch|bruch|höhe|garten|park|siedlung|"
        "hang|winkel|twiete|deich|redder|bogen|zeile|esch|aue|stiege|kotten|tal|teich|mühle|brink|horst|eck|schlag|rott|anger|grund)";
    static const std::string kNumber = ",?[ \\u00A0](?:Nr\\.? ?|Nummer |Hausnummer )?\\d{1,3}(?:[ ]?[a-hA-H](?![\\p{L}\\d]))?(?:[ ]?[-–/][ ]?\\d{1,3}[ ]?(?:[a-h](?!\\p{L}))?)?(?![\\d.:,]\\d|\\p{L})";
    static const std::string kMonths = "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.)";
    static thread_local std::deque<Pattern> all = [] {
        std::deque<Pattern> list;
        using enum Kind;
        using enum Risk;
        list.emplace_back(kAt, Email, High, "[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
        list.emplace_back(kSpelledAt, Email, High,
                          "[\\p{L}\\d][\\p{L}\\d._-]*(?:,? (?:punkt|dot|minus|unterstrich),? [\\p{L}\\d]+)*,? ?(?:\\(at\\)|\\[at\\]|\\(ät\\)|at |ät |klammeraffe,? ) ?[\\p{L}\\d-]+(?:,? (?:minus|punkt),? [\\p{L}\\d]+)*,? "
                          "?(?:\\.|\\(punkt\\)|\\[punkt\\]|\\(dot\\)|\\[dot\\]| punkt | dot ) ?[a-z]{2,10}(?!\\p{L})");
        list.emplace_back(kAt, AccountName, High, "(?<![\\p{L}\\d.@])@[\\p{L}\\d_][\\p{L}\\d_.-]*[\\p{L}\\d_]");
        list.emplace_back(kDot, Link, Medium, "(?:https?://|www\\.)[^\\s<>„“”\"»«\\])]*[^\\s<>„“”\"»«\\]).,;:!?]");
        list.emplace_back(kDot, Link, Medium,
                          "(?-i)(?<![\\p{L}\\d@./-])(?:[\\p{L}\\d][\\p{L}\\d-]{2,}\\.)+(?:de|com|org|net|info|eu|nrw|ruhr|koeln|berlin|io|online|app|example)(?:/(?:[^\\s„“\")]*[^\\s„“\").,;:!?])?)?(?![\\p{L}\\d@])");
        list.emplace_back(kDot, Link, Medium, "(?-i)(?<![\\p{L}\\d@./-])(?:[\\p{L}\\d-]+\\.)+[a-z]{2,10}/[\\w/.-]*\\w");
        list.emplace_back(kDigit, Link, Medium, "(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])");
        list.emplace_back(kDigit, Telephone, High,
                          "(?<![\\p{L}\\d#:.,/+-])(?:\\+[ ]?\\d{1,3}|\\(\\+?\\d{2,6}\\)|0\\d{0,6})(?:[ \\u00A0]{0,2}[/–.-]?[ \\u00A0]{0,2}(?:\\(0\\)[ ]?)?\\d+){1,9}(?![\\d:])(?!-\\p{L})", judge_telephone);
        list.emplace_back(kDigit, Iban, High, "(?-i)(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[ \\u00A0-]?[\\dA-Z]{4}){2,7}(?:[ \\u00A0-]?[\\dA-Z]{1,3})?(?![\\p{L}\\d])", judge_iban);
        list.emplace_back(kDigit, Iban, High, "(?-i)(?<![\\p{L}\\d])DE[ ]?\\d{2}(?:[ \\u00A0-]?\\d{2,4}){5,9}(?!\\d)", [](const Line&, std::string_view match, Trace& trace) {
            if (is_valid_iban(match)) trace.reason = Reason::Checksum;
            return digits_in(match) >= 18 && digits_in(match) <= 22;
        });
        list.emplace_back(kDigit, Iban, Medium, "(?-i)(?<![\\p{L}\\d])[A-Z]{4}DE[A-Z\\d]{2}(?:[A-Z\\d]{3})?(?![\\p{L}\\d])", judge_bank_code);
        list.emplace_back(kDigit, CarPlate, High, "(?-i)(?<![\\p{L}\\d-])[A-ZÄÖÜ]{1,3}(?:[ ]?[-–][ ]?|[ :])[A-Z]{1,2}[ -]?[1-9]\\d{0,3}[EH]?(?![\\p{L}\\d/])", judge_plate);
        list.emplace_back(kDigit, Date, Low, "(?<![\\d.])(?:0?[1-9]|[12]\\d|3[01])[./-][ ]?(?:0?[1-9]|1[0-2])[./-][ ]?(?:(?:19|20)\\d{2}|\\d{2})(?![\\d.]\\d|\\d)", judge_date);
        list.emplace_back(kDigit, Date, Low, "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])\\.? " + kMonths + " (?:(?:19|20)\\d{2}|'?\\d{2})(?!\\d)", judge_date);
        list.emplace_back(kDigit, Date, Low, "(?<![\\d-])(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:[0-2]\\d|3[01])(?!\\d)", judge_date);
        list.emplace_back(kDigit, Age, Low, "(?<![\\d.,])(?:9\\d|1[01]\\d)(?: Jahre alt|[ -]?jährige?[nrms]?)(?!\\p{L})");
        list.emplace_back(kDigit, Postcode, Medium, "(?<![\\p{L}\\d.,/])\\d{5}(?![\\d.,]\\d|\\d)", judge_postcode);
        list.emplace_back(kDigit, Address, High, "(?-i)(?<![\\p{L}])(?:\\p{Lu}[\\p{L}'’.-]*(?:er|e|es|en|s|-) )?\\p{Lu}[\\p{L}'’-]*" + kWay + kNumber, judge_street);
        list.emplace_back(kDigit, Address, High,
                          "(?-i)(?<![\\p{L}])(?:[\\p{Lu}][\\p{L}'’.-]+ ){1,3}(?:Straße|Strasse|Str\\.|Weg|Allee|Platz|Gasse|Ring|Ufer|Damm|Markt|Wall|Chaussee|Promenade|Kamp|Hof|Berg|Graben|Park|Stieg)" + kNumber, judge_street);
        list.emplace_back(kDigit, Address, High,
                          "(?-i)(?<![\\p{L}])(?:Am|An de[rnm]|Im|In de[rnm]|Zum|Zur|Auf de[rm]|Unter den|Hinter de[rm]|Vor dem|Beim|Ob der|Alte[rs]?|Große|Kleine|Lange|Obere|Untere) "
                          "(?:\\p{Lu}[\\p{L}'’-]+ )?\\p{Lu}[\\p{L}'’-]{2,}" + kNumber, judge_street);
        // Whatever the street is called, a number and a postcode behind it make an address.
        list.emplace_back(kDigit, Address, High,
                          "(?-i)(?<!\\p{L})\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de[rmns])){0,3} \\d{1,3}(?: ?[a-hA-H])?,? (?:in |D-)?\\d{5} \\p{Lu}[\\p{L}-]+");
        list.emplace_back(kDigit, Address, High, "(?-i)(?<=\\p{Ll} )\\p{Lu}\\p{Ll}+(?:en|er|em|e) \\p{Lu}\\p{Ll}{2,}" + kNumber, judge_street);  // "an der Langen Reihe 47"
        list.emplace_back(kDigit, Address, High, "Straße des \\d{1,2}\\. \\p{L}+ \\d{1,3}");
        list.emplace_back(kDigit, Address, Medium, "(?-i)(?<![\\p{L}])[A-Z]\\d,? \\d{1,2}(?=, \\d{5})");
        list.emplace_back(kDigit, IdNumber, High, "(?-i)(?<![\\p{L}\\d])\\d{2} ?[0-3]\\d ?[01]\\d ?\\d{2} ?[A-Z] ?\\d{2} ?\\d(?!\\d)");
        list.emplace_back(kDigit, IdNumber, High, "(?-i)(?<![\\p{L}\\d])\\d{1,3}[a-z]? [A-Z][A-Za-z]{0,3} \\d{1,5}[/.]\\d{2,4}(?:\\.[A-Z]{1,3})?(?!\\d)");
        list.emplace_back(kDigit, IdNumber, High, "(?-i)(?<![\\p{L}\\d])(?=[A-Z\\d]*[A-Z])(?=(?:[A-Z]*\\d){4})[A-Z\\d]{9,12}(?![\\p{L}\\d])");
        list.emplace_back(kDigit, IdNumber, High, "(?-i)(?<![\\p{L}\\d])\\d{2}\\.\\d{2}[-–][A-Z]{1,2}[ -]\\d{4,8}(?!\\d)");
        list.emplace_back(kDigit, IdNumber, Medium, "(?<![\\p{L}\\d.,:#+/-])\\d{7,14}(?![\\d:]|[.,]\\d)", judge_long_number);
        list.emplace_back(kDigit, IdNumber, Medium, "(?<![\\p{L}\\d.,:#+/-])(?:\\d{2}[ ]\\d{3}[ ]\\d{3}[ ]\\d{3}|\\d{2,3}/\\d{3,4}/\\d{4,5})(?!\\d)", judge_long_number);
        list.emplace_back(kDigit, IdNumber, Medium, "(?<![\\p{L}\\d./#:@-])(?=[\\p{L}\\d.-]*/)(?=(?:[\\p{L}./-]*\\d){6})(?!\\d{1,4}/\\d{1,4}(?![\\d/.-]))[\\p{L}\\d]+(?:[./-]{1,2}[\\p{L}\\d]+)+", judge_long_number);
        list.emplace_back(kDigit, IdNumber, Medium, "(?-i)(?<![\\p{L}\\d])(?=[A-Z]{1,5}[-/])[A-Z]{1,5}(?:[-/][A-Z\\d]{1,8}){1,4}[-/]\\d{3,8}(?![\\p{L}\\d])");
        return list;
    }();
    return all;
}

}  // namespace

bool is_valid_iban(std::string_view iban) {
    std::string plain;
    for (const char c : iban) {
        if (text::is_digit(c) || (c >= 'A' && c <= 'Z')) plain += c;
    }
    if (plain.size() < 15 || plain.size() > 34 || (plain.starts_with("DE") && plain.size() != 22)) return false;
    std::rotate(plain.begin(), plain.begin() + 4, plain.end());
    int rest = 0;
    for (const char c : plain) rest = text::is_digit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
    return rest == 1;
}

void find_forms(std::string_view utf8, std::vector<Trace>& traces) {
    for (const auto words : text::lines(utf8)) {
        const Line line{words, static_cast<std::size_t>(words.data() - utf8.data()), signs_of(words)};
        if (line.signs == 0) continue;
        for (auto& pattern : patterns()) {
            if ((pattern.signs & line.signs) == 0) continue;
            std::size_t byte = 0;
            std::int64_t position = 0;
            const auto byte_at = [&](std::int64_t wanted) {
                for (; position < wanted; ++position) text::next_code_point(words, byte);
                return byte;
            };
            for (const auto& range : pattern.regex.find(words)) {
                const auto begin = byte_at(range.begin().count());
                const auto end = byte_at(range.end().count());
                Trace trace{line.begin + begin, line.begin + end, pattern.kind, pattern.risk, Reason::Form};
                if (!pattern.judge || pattern.judge(line, words.substr(begin, end - begin), trace)) traces.push_back(trace);
            }
        }
    }
}

}  // namespace fundstelle::disclosure
