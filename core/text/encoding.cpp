// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Repaired {
    std::string utf8;
    std::int64_t replaced{0};
    std::int64_t sound_sequences{0};  ///< of two bytes and more
};

Repaired repair_utf8(std::string_view bytes) {
    Repaired result;
    result.utf8.reserve(bytes.size());
    while (!bytes.empty()) {
        const auto broken = find_invalid_utf8(bytes);
        const auto sound = bytes.substr(0, broken ? broken->count() : bytes.size());
        result.utf8.append(sound);
        result.sound_sequences +=
            std::count_if(sound.begin(), sound.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0xC0; });
        if (!broken) break;
        append_code_point(result.utf8, kReplacement);
        ++result.replaced;
        bytes.remove_prefix(sound.size() + 1);
    }
    return result;
}

/// UTF-16 and UTF-32 without a mark: text of European languages has zero bytes in nearly every second place, or in three of four.
std::string guess_wide(std::string_view bytes) {
    const auto sample = bytes.substr(0, 4096);
    if (sample.size() < 4 || bytes.size() % 2 != 0) return {};
    std::size_t zeros[4] = {0, 0, 0, 0};  // by place in a group of four
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0') ++zeros[i % 4];
    }
    const auto groups = sample.size() / 4;
    const auto is_full = [&](std::size_t place) { return zeros[place] * 10 > groups * 9; };
    const auto is_bare = [&](std::size_t place) { return zeros[place] * 10 < groups; };
    if (bytes.size() % 4 == 0 && is_full(3) && is_full(2) && is_bare(0)) return "UTF-32LE";
    if (bytes.size() % 4 == 0 && is_full(0) && is_full(1) && is_bare(3)) return "UTF-32BE";
    const auto even = zeros[0] + zeros[2];
    const auto odd = zeros[1] + zeros[3];
    if (odd * 10 > sample.size() * 3 && even * 20 < sample.size()) return "UTF-16LE";
    if (even * 10 > sample.size() * 3 && odd * 20 < sample.size()) return "UTF-16BE";
    return {};
}

std::string detect_single_byte(std::string_view bytes) {
    // Windows-1252's own typographic marks („ “ – …) are control characters in every ISO 8859.
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector{ucsdet_open(&status), &ucsdet_close};
    const auto sample = bytes.substr(0, std::size_t{1} << 20);
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status)) return "windows-1252";
    for (int32_t i = 0; i < count; ++i) {
        const std::string name = ucsdet_getName(matches[i], &status);
        if (name == "ISO-8859-1" || name == "windows-1252") return "windows-1252";
        if (name == "ISO-8859-2" || name == "windows-1250") return "windows-1250";
        if (name == "ISO-8859-9" || name == "windows-1254") return "windows-1254";
        if (name == "ISO-8859-5" || name == "windows-1251" || name == "KOI8-R") return name;
    }
    return "windows-1252";
}

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The encoding of German text by its umlauts within words; empty without any. Their bytes are disjoint but for 9A, which is "ö" on a Mac
/// and "Ü" in DOS, where a capital hardly stands between two letters. `sure` if they are nearly all that stands there.
struct Guess {
    std::string name;
    bool sure;
};

Guess guess_by_umlauts(std::string_view bytes) {
    struct Candidate {
        const char* name;
        std::string_view umlauts;  // ä ö ü ß
        std::int64_t count;
    };
    Candidate candidates[] = {{"windows-1252", "\xE4\xF6\xFC\xDF", 0}, {"macintosh", "\x8A\x9A\x9F\xA7", 0}, {"IBM850", "\x84\x94\x81\xE1", 0}};
    std::int64_t all = 0;
    for (std::size_t i = 1; i + 1 < bytes.size(); ++i) {
        if ((bytes[i] & 0x80) == 0 || !is_ascii_letter(bytes[i - 1]) || !is_ascii_letter(bytes[i + 1])) continue;
        ++all;
        for (auto& candidate : candidates) candidate.count += candidate.umlauts.find(bytes[i]) != std::string_view::npos ? 1 : 0;
    }
    const auto& best = *std::max_element(std::begin(candidates), std::end(candidates), [](const auto& a, const auto& b) { return a.count < b.count; });
    if (best.count == 0) return {{}, false};
    return {best.name, best.count * 10 >= all * 9};
}

/// ISO 8859-15 is Windows-1252 with a euro sign where that has the currency sign that nobody writes, and without marks in 80 to 9F.
bool is_latin9(std::string_view bytes) {
    const auto has_own_marks = std::any_of(bytes.begin(), bytes.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xE0) == 0x80; });
    return !has_own_marks && bytes.find('\xA4') != std::string_view::npos;
}

/// The encoding of text with one byte for each sign.
std::string guess_single_byte(std::string_view bytes) {
    const auto german = guess_by_umlauts(bytes);
    auto name = detect_single_byte(bytes);
    // Nobody's detector knows Mac Roman and DOS; what it says of their bytes is nothing.
    const bool is_german = !german.name.empty() && (name == "windows-1252" || (german.sure && german.name != "windows-1252"));
    if (is_german) name = german.name;
    return name == "windows-1252" && is_latin9(bytes) ? "ISO-8859-15" : name;
}

Decoded convert(std::string_view bytes, const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter{ucnv_open(encoding.c_str(), &status), &ucnv_close};
    if (U_FAILURE(status)) throw Error{ErrorKind::Unsupported, "no converter for " + encoding, encoding};
    std::u16string units(bytes.size() + 16, u'\0');
    const auto length = ucnv_toUChars(converter.get(), units.data(), static_cast<int32_t>(units.size()), bytes.data(),
                                      static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status)) throw Error{ErrorKind::Malformed, "cannot convert from " + encoding, encoding};
    Decoded result{{}, encoding, std::count(units.begin(), units.begin() + length, static_cast<char16_t>(kReplacement))};
    icu::UnicodeString{false, units.data(), length}.toUTF8String(result.utf8);
    return result;
}

Decoded decode_raw(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) {
        auto repaired = repair_utf8(bytes.substr(3));
        return {std::move(repaired.utf8), "UTF-8", repaired.replaced};
    }
    if (bytes.starts_with("\xFF\xFE\0\0"sv)) return convert(bytes.substr(4), "UTF-32LE");
    if (bytes.starts_with("\0\0\xFE\xFF"sv)) return convert(bytes.substr(4), "UTF-32BE");
    if (bytes.starts_with("\xFF\xFE"sv)) return convert(bytes.substr(2), "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF"sv)) return convert(bytes.substr(2), "UTF-16BE");
    if (const auto wide = guess_wide(bytes); !wide.empty()) return convert(bytes, wide);
    if (!find_invalid_utf8(bytes)) return {std::string{bytes}, "UTF-8", 0};
    if (auto repaired = repair_utf8(bytes); repaired.sound_sequences > 4 * repaired.replaced) {
        return {std::move(repaired.utf8), "UTF-8", repaired.replaced};
    }
    return convert(bytes, guess_single_byte(bytes));
}

}  // namespace

Decoded decode(std::string_view bytes) {
    auto decoded = decode_raw(bytes);
    decoded.utf8 = with_plain_line_ends(decoded.utf8);
    return decoded;
}

Decoded decode(std::string_view bytes, const std::string& encoding) {
    auto decoded = convert(bytes, encoding);
    decoded.utf8 = with_plain_line_ends(decoded.utf8);
    return decoded;
}

}  // namespace fundstelle::text
