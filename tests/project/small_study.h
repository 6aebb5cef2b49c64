// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sqlite/error_kind.h"
#include "support/temporary_project.h"

namespace fundstelle::test {

/// Where `words` stand first in a text, counted in code points by other means than the core's. Throws if they do not.
text::CodePointRange range_of(std::string_view text, std::string_view words);

/// Three documents, three codes, six codings of two coders: small enough to count by hand.
///
///   Interview 01 (group Kreise; Kommunentyp Kreis, Dauer 40), Interview 02 (group Kreise; Kommunentyp Stadt, Dauer 55), Notiz.
///   Kooperation, Kooperation > Ämter, Kosten.
class SmallStudy : public TemporaryProject {
public:
    SmallStudy();

    [[nodiscard]] text::CodePointRange passage(model::DocumentId document, std::string_view words);
    model::CodingId code(model::DocumentId document, std::string_view words, model::CodeId code_id);

    model::DocumentId first;
    model::DocumentId second;
    model::DocumentId note;
    model::CodeId cooperation;
    model::CodeId offices;  ///< below `cooperation`
    model::CodeId costs;
    model::CodingId good;          ///< first: "Eigentlich gut", cooperation
    model::CodingId street;        ///< first: "Die Straße vor dem Amt", offices
    model::CodingId rising;        ///< first: "Die Kosten steigen", costs, weight 80
    model::CodingId deciding;      ///< second: "Die Kosten entscheiden mit", costs
    model::CodingId rising_of_bm;  ///< as `rising`, but BM's
    model::CodingId capitals;      ///< note: "KOSTEN", costs, BM's

private:
    model::CodingId of_bm(model::DocumentId document, std::string_view words);
};

}  // namespace fundstelle::test
