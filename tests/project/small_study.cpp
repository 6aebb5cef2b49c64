// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/small_study.h"

#include <algorithm>
#include <stdexcept>

namespace fundstelle::test {

namespace {

constexpr const char* kFirst =
    "I: Wie läuft die Zusammenarbeit mit der Behörde?\n"
    "B: Eigentlich gut. Die Straße vor dem Amt ist gesperrt, aber man findet uns.\n"
    "\n"
    "I: Und was kostet das?\n"
    "B: Die Kosten steigen 👩‍🌾 jedes Jahr, u\u0308berall.";
constexpr const char* kSecond =
    "I: Wer entscheidet?\n"
    "B: Die Leitung entscheidet. Die Kosten entscheiden mit.\n"
    "I: Immer?\n"
    "B: Ja, immer.";
constexpr const char* kNote = "Eine Notiz ohne Sprecher, über Kosten und KOSTEN.";

std::int64_t code_points(std::string_view utf8) {
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

}  // namespace

text::CodePointRange range_of(std::string_view text, std::string_view words) {
    const auto at = text.find(words);
    if (at == std::string_view::npos) throw std::logic_error{"no such words: " + std::string{words}};
    const auto begin = code_points(text.substr(0, at));
    return {begin, begin + code_points(words)};
}

SmallStudy::SmallStudy()
    : first{add_document("Interview 01", kFirst)},
      second{add_document("Interview 02", kSecond)},
      note{add_document("Notiz", kNote)},
      cooperation{(*this)->codebook().add("Kooperation", std::nullopt)},
      offices{(*this)->codebook().add("Ämter", cooperation)},
      costs{(*this)->codebook().add("Kosten", std::nullopt)},
      good{code(first, "Eigentlich gut", cooperation)},
      street{code(first, "Die Straße vor dem Amt", offices)},
      rising{code(first, "Die Kosten steigen", costs)},
      deciding{code(second, "Die Kosten entscheiden mit", costs)},
      rising_of_bm{of_bm(first, "Die Kosten steigen")},
      capitals{of_bm(note, "KOSTEN")} {
    reopen("AK");
    (*this)->codings().set_weight(rising, 80);
    const auto group = (*this)->documents().add_group("Kreise");
    (*this)->documents().move(first, group);
    (*this)->documents().move(second, group);
    (*this)->variables().set(first, "Kommunentyp", "Kreis");
    (*this)->variables().set(first, "Dauer", "40");
    (*this)->variables().set(second, "Kommunentyp", "Stadt");
    (*this)->variables().set(second, "Dauer", "55");
}

text::CodePointRange SmallStudy::passage(model::DocumentId document, std::string_view words) {
    return range_of((*this)->documents().text(document)->utf8(), words);
}

model::CodingId SmallStudy::code(model::DocumentId document, std::string_view words, model::CodeId code_id) {
    return (*this)->codings().code(document, passage(document, words), code_id);
}

model::CodingId SmallStudy::of_bm(model::DocumentId document, std::string_view words) {
    reopen("BM");
    return code(document, words, costs);
}

}  // namespace fundstelle::test
