// SPDX-License-Identifier: GPL-3.0-or-later
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include <cstdarg>
#include <cstdio>
#include <memory>

#include "refi_file.h"

namespace fundstelle::test {

namespace {

/// libxml2 calls this for each error, in the manner of printf.
void keep_first(void* kept, const char* format, ...) {
    auto& first = *static_cast<std::string*>(kept);
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    if (first.empty()) first = message;
}

}  // namespace

std::string schema_error(const std::string& xml, std::string_view schema) {
    const auto path = refi_fixture(schema).string();
    const std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)> parser{xmlSchemaNewParserCtxt(path.c_str()), &xmlSchemaFreeParserCtxt};
    const std::unique_ptr<xmlSchema, decltype(&xmlSchemaFree)> parsed{xmlSchemaParse(parser.get()), &xmlSchemaFree};
    if (!parsed) return "the schema cannot be read";
    constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document{
        xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "project.qde", nullptr, kOptions), &xmlFreeDoc};
    if (!document) return std::string{"not well-formed: "} + xmlGetLastError()->message;
    const std::unique_ptr<xmlSchemaValidCtxt, decltype(&xmlSchemaFreeValidCtxt)> validator{xmlSchemaNewValidCtxt(parsed.get()), &xmlSchemaFreeValidCtxt};
    std::string first;
    xmlSchemaSetValidErrors(validator.get(), &keep_first, nullptr, &first);
    const int code = xmlSchemaValidateDoc(validator.get(), document.get());
    if (code == 0) return {};
    return first.empty() ? "error " + std::to_string(code) : first;
}

}  // namespace fundstelle::test
