// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/collation.h"

#include <unicode/coll.h>
#include <unicode/sortkey.h>
#include <unicode/unistr.h>

#include <memory>

#include "base/error.h"

namespace fundstelle::text {

std::string collation_key(std::string_view utf8) {
    static const auto collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made{icu::Collator::createInstance(icu::Locale::getGerman(), status)};
        if (U_SUCCESS(status)) made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        if (U_FAILURE(status)) throw Error{ErrorKind::Unsupported, std::string{"ICU: "} + u_errorName(status)};
        return made;
    }();
    const auto name = icu::UnicodeString::fromUTF8(icu::StringPiece{utf8.data(), static_cast<int32_t>(utf8.size())});
    std::string key(static_cast<std::size_t>(collator->getSortKey(name, nullptr, 0)), '\0');
    collator->getSortKey(name, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
    return key;
}

}  // namespace fundstelle::text
