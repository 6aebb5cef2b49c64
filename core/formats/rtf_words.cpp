// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/rtf_words.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace fundstelle::formats {

namespace {

template <class Names>
bool contains(const Names& names, std::string_view word) {
    return std::find(std::begin(names), std::end(names), word) != std::end(names);
}

}  // namespace

std::string encoding_of_charset(int charset) {
    switch (charset) {
        case 0: return "cp1252";
        case 77: return "macintosh";
        case 128: return "cp932";
        case 129: return "cp949";
        case 134: return "cp936";
        case 136: return "cp950";
        case 161: return "cp1253";
        case 162: return "cp1254";
        case 163: return "cp1258";
        case 177: return "cp1255";
        case 178: return "cp1256";
        case 186: return "cp1257";
        case 204: return "cp1251";
        case 222: return "cp874";
        case 238: return "cp1250";
        case 254: return "cp437";
        case 255: return "cp850";
        default: return {};
    }
}

std::string encoding_of_code_page(int code_page) {
    static constexpr int kKnown[] = {437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863,  864,  865,  866,  869,
                                     874, 932, 936, 949, 950, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258};
    switch (code_page) {
        case 10000: return "macintosh";
        case 10007: return "x-mac-cyrillic";
        case 10029: return "x-mac-centraleurroman";
        case 10081: return "x-mac-turkish";
        case 65001: return "UTF-8";
        default: return "cp" + std::to_string(std::find(std::begin(kKnown), std::end(kKnown), code_page) != std::end(kKnown) ? code_page : 1252);
    }
}

bool leads_nowhere(std::string_view word) {
    static constexpr std::string_view kNames[] = {
        "stylesheet", "colortbl", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "pict",
        "footnote", "sp", "shprslt", "nonshppict", "xe", "tc", "tcn", "rxe", "objdata", "private", "filetbl", "revtbl", "listtable",
        "listoverridetable", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "nonesttables", "atnid", "atntime", "atndate",
        "atnicn", "atnparent", "background", "do", "themedata", "datastore", "latentstyles"};
    return contains(kNames, word);
}

bool is_read(std::string_view word) {
    static constexpr std::string_view kNames[] = {"shppict", "annotation", "atnauthor", "atnref", "atrfstart", "atrfend", "shpinst", "ud", "fldinst"};
    return contains(kNames, word);
}

bool is_underline(std::string_view word) {
    static constexpr std::string_view kNames[] = {"ul", "uld", "uldash", "uldashd", "uldashdd", "uldb", "ulhwave", "ulldash", "ulth", "ulthd", "ulthdash",
                                                  "ulthdashd", "ulthdashdd", "ulthldash", "ululdbwave", "ulw", "ulwave"};
    return contains(kNames, word);
}

const char* sign_of(std::string_view word) {
    static const std::map<std::string_view, const char*> kSigns = {
        {"emdash", "—"}, {"endash", "–"}, {"lquote", "‘"}, {"rquote", "’"}, {"ldblquote", "“"}, {"rdblquote", "”"}, {"bullet", "•"},
        {"emspace", "\u2003"}, {"enspace", "\u2002"}, {"qmspace", "\u2005"}, {"zwj", "\u200D"}, {"zwnj", "\u200C"}, {"tab", "\t"}};
    const auto found = kSigns.find(word);
    return found == kSigns.end() ? nullptr : found->second;
}

const char* sign_of_symbol(std::string_view symbol) {
    static const std::map<std::string_view, const char*> kSigns = {{"~", "\u00A0"}, {"_", "\u2011"}, {"-", ""},   {"\\", "\\"},
                                                                   {"{", "{"},      {"}", "}"},      {"\t", "\t"}};
    const auto found = kSigns.find(symbol);
    return found == kSigns.end() ? nullptr : found->second;
}

}  // namespace fundstelle::formats
