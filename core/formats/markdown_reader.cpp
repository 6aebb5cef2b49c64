// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/markdown_reader.h"

#include <cmark.h>

#include <cstdlib>
#include <memory>

#include "formats/html_reader.h"

namespace fundstelle::formats {

void read_markdown(const std::string& utf8, bool keep_lines, const std::string& subject, Transcript& transcript) {
    const std::unique_ptr<char, void (*)(void*)> page{
        cmark_markdown_to_html(utf8.data(), utf8.size(), CMARK_OPT_DEFAULT | (keep_lines ? CMARK_OPT_HARDBREAKS : 0)), &std::free};
    read_html(std::string{"<!DOCTYPE html><meta charset=\"utf-8\"><body>"} + page.get(), subject, transcript);
    transcript.format = "md";
}

}  // namespace fundstelle::formats
