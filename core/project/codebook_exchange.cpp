// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/codebook_exchange.h"

#include "base/error.h"
#include "base/file.h"
#include "formats/refi/qdc_reader.h"
#include "formats/refi/qdc_writer.h"
#include "formats/report_table.h"
#include "model/colour.h"
#include "project/codebook.h"
#include "project/exchange_fields.h"
#include "text/search_key.h"

namespace fundstelle::project {

namespace {

std::string ending_of(const std::filesystem::path& path) {
    return text::folded(display(path.extension()));
}

/// With the columns of a codebook's .csv.
formats::ReportTable table_of(const model::CodeTree& tree) {
    formats::ReportTable table{"Codebook", {"path", "colour", "definition", "anchor", "rule", "demarcation"}, {}, {}};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto& code = tree[i];
        table.rows.push_back({{tree.path(i), code.colour, code.definition, code.anchor, code.rule, code.demarcation}});
    }
    return table;
}

}  // namespace

std::vector<formats::CodebookEntry> read_codebook(const std::filesystem::path& path) {
    const auto ending = ending_of(path);
    if (ending == ".qdc") return codebook_entries(refi::read_qdc(path).codebook);
    if (ending != ".csv" && ending != ".xlsx") throw Error{ErrorKind::Unsupported, "codebooks are read from .csv, .xlsx and .qdc", display(path)};
    return formats::read_codebook_csv(path);
}

void write_codebook(const std::filesystem::path& path, const Codebook& codebook, const std::vector<model::CodeSet>& sets, const formats::TextFileOptions& options) {
    const auto ending = ending_of(path);
    if (ending == ".csv") return write_file(path, formats::codebook_csv(codebook.tree()));
    if (ending == ".xlsx") return formats::write_table(path, table_of(codebook.tree()), options.language);
    if (ending == ".qdc") return write_file(path, refi::make_qdc(refi_codebook(codebook.tree(), sets, options.language)));
    if (!formats::is_text_file(path)) throw Error{ErrorKind::Unsupported, "codebooks are written as .csv, .xlsx, .qdc, .docx, .odt, .md, .html or .rtf", display(path)};
    static_cast<void>(formats::write_text(path, formats::codebook_paragraphs(codebook.report(options.language), options.language), options));
}

std::vector<formats::CodebookEntry> codebook_entries(const refi::CodeBook& codebook) {
    std::vector<formats::CodebookEntry> entries;
    std::vector<std::string> path;
    for (const auto& theirs : codebook.codes) {
        path.resize(static_cast<std::size_t>(theirs.depth));
        path.push_back(our_code_name(theirs.name));
        model::Code code{model::CodeId{theirs.guid.uuid()}, {}, path.back(), {}, {}, {}, {}, {}, {}};
        describe(code, theirs.description);
        const auto colour = theirs.color.empty() ? std::nullopt : std::optional{our_colour(theirs)};
        entries.push_back({path, colour, code.definition, code.anchor, code.rule, code.demarcation});
    }
    return entries;
}

refi::CodeBook refi_codebook(const model::CodeTree& tree, const std::vector<model::CodeSet>& sets, Language language) {
    refi::CodeBook codebook{"Fundstelle", {}, {}};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto& code = tree[i];
        codebook.codes.push_back({refi::Guid{code.id.uuid()}, code.name, tree.depth(i), true, code.colour, description_of(code, language), {}});
    }
    for (const auto& own : sets) {
        refi::Set set{refi::Guid{own.id.uuid()}, own.name, {}, {}, {}, {}};
        for (const auto& member : own.members) set.member_codes.emplace_back(member.uuid());
        codebook.sets.push_back(std::move(set));
    }
    return codebook;
}

}  // namespace fundstelle::project
