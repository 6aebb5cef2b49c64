// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/text_files.h"

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_writer.h"
#include "formats/html_writer.h"
#include "formats/markdown_writer.h"
#include "formats/odt_writer.h"
#include "formats/rtf_writer.h"
#include "text/search_key.h"

namespace fundstelle::formats {

namespace {

std::string ending_of(const std::filesystem::path& path) {
    return text::folded(display(path.extension()));
}

std::vector<ParagraphStyle> write_docx(const std::filesystem::path& path, const std::vector<TextParagraph>& paragraphs, const TextFileOptions& options) {
    const std::vector<DocxBlock> blocks{paragraphs.begin(), paragraphs.end()};
    if (options.word_template.empty()) {
        write_file(path, make_docx(blocks, options.author));
        return {};
    }
    const auto filled = WordTemplate::read(options.word_template).filled(blocks, {options.title, options.author, options.styles});
    write_file(path, filled.bytes);
    return filled.unmapped;
}

}  // namespace

bool is_text_file(const std::filesystem::path& path) {
    const auto ending = ending_of(path);
    return ending == ".docx" || ending == ".odt" || ending == ".md" || ending == ".html" || ending == ".rtf";
}

std::vector<ParagraphStyle> write_text(const std::filesystem::path& path, const std::vector<TextParagraph>& paragraphs, const TextFileOptions& options) {
    const auto ending = ending_of(path);
    if (ending == ".docx") return write_docx(path, paragraphs, options);
    if (ending == ".odt") write_file(path, make_odt(paragraphs, options.language));
    else if (ending == ".md") write_file(path, make_markdown(paragraphs));
    else if (ending == ".html") write_file(path, make_html(paragraphs, options.language));
    else if (ending == ".rtf") write_file(path, make_rtf(paragraphs));
    else throw Error{ErrorKind::Unsupported, "texts are written as .docx, .odt, .md, .html or .rtf", display(path)};
    return {};
}

}  // namespace fundstelle::formats
