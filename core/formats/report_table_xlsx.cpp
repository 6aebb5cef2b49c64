// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <tuple>

#include "base/error.h"
#include "base/file.h"
#include "formats/report_table.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr double kNarrowest = 8;  // column widths in characters
constexpr double kWidest = 60;

/// Words that take several lines.
bool is_long(const ReportCell& cell) {
    const auto* words = std::get_if<std::string>(&cell);
    return words != nullptr && (words->find('\n') != std::string::npos || static_cast<double>(text::count_code_points(*words)) > kWidest);
}

/// A file of its own in the system's temporary folder: the library writes to files only.
class TemporaryFile {
public:
    TemporaryFile() : m_path{(std::filesystem::temp_directory_path() / "fundstelle-XXXXXX").string()} {
        const int descriptor = ::mkstemp(m_path.data());
        if (descriptor < 0) throw Error{ErrorKind::Unwritable, "no temporary file can be made", m_path};
        ::close(descriptor);
    }
    ~TemporaryFile() { ::unlink(m_path.c_str()); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

constexpr std::uintmax_t kLargest = 1U << 30U;

class Workbook {
public:
    Workbook() : m_workbook{workbook_new(m_file.path().c_str())} {
        if (m_workbook == nullptr) throw Error{ErrorKind::Unwritable, "the workbook cannot be made", m_file.path()};
        m_head = workbook_add_format(m_workbook);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
    }
    ~Workbook() {
        if (m_workbook != nullptr) workbook_close(m_workbook);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    lxw_worksheet* add_sheet(const char* name) { return workbook_add_worksheet(m_workbook, name); }
    lxw_format* head() { return m_head; }
    /// The format of a cell: kind of number, total or not, and for first cells the depth.
    lxw_format* format(const ReportCell& cell, bool total, int depth) {
        auto* format = workbook_add_format(m_workbook);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (is_long(cell)) format_set_text_wrap(format);
        if (std::holds_alternative<Percentage>(cell)) format_set_num_format(format, "0.0 %");
        else if (std::holds_alternative<double>(cell)) format_set_num_format(format, "0.00");
        else if (std::holds_alternative<std::int64_t>(cell)) format_set_num_format(format, "0");
        if (total) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
        }
        if (depth > 0) format_set_indent(format, static_cast<std::uint8_t>(std::min(depth, 15)));
        return format;
    }
    std::string close() {
        auto* workbook = m_workbook;
        m_workbook = nullptr;
        if (workbook_close(workbook) != LXW_NO_ERROR) throw Error{ErrorKind::Unwritable, "the workbook cannot be written", m_file.path()};
        return read_file(m_file.path(), kLargest);
    }

private:
    TemporaryFile m_file;
    lxw_workbook* m_workbook;
    lxw_format* m_head{nullptr};
};

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportCell& cell, lxw_format* format) {
    if (const auto* words = std::get_if<std::string>(&cell)) worksheet_write_string(sheet, row, column, words->c_str(), format);
    else if (const auto* count = std::get_if<std::int64_t>(&cell)) worksheet_write_number(sheet, row, column, static_cast<double>(*count), format);
    else if (const auto* number = std::get_if<double>(&cell)) worksheet_write_number(sheet, row, column, *number, format);
    else if (const auto* share = std::get_if<Percentage>(&cell)) worksheet_write_number(sheet, row, column, share->share, format);
    else worksheet_write_blank(sheet, row, column, format);
}

}  // namespace

std::string table_xlsx(const ReportTable& table, Language language) {
    const bool german = language == Language::German;
    Workbook workbook;
    auto* sheet = workbook.add_sheet(german ? "Tabelle" : "Table");
    std::map<std::tuple<std::size_t, bool, bool, int>, lxw_format*> formats;
    const auto format_of = [&](const ReportCell& cell, bool total, int depth) {
        auto& format = formats[{cell.index(), is_long(cell), total, depth}];
        if (format == nullptr) format = workbook.format(cell, total, depth);
        return format;
    };
    std::vector<double> widths;
    for (lxw_col_t column = 0; column < table.columns.size(); ++column) {
        worksheet_write_string(sheet, 0, column, table.columns[column].c_str(), workbook.head());
        widths.push_back(std::clamp(static_cast<double>(text::count_code_points(table.columns[column])) / 2, kNarrowest, kWidest));
    }
    lxw_row_t line = 1;
    for (const auto& row : table.rows) {
        for (lxw_col_t column = 0; column < table.columns.size(); ++column) {
            const auto cell = column < row.cells.size() ? row.cells[column] : ReportCell{};
            const auto depth = column == 0 ? row.depth : 0;
            write_cell(sheet, line, column, cell, format_of(cell, row.is_total, depth));
            const auto width = static_cast<double>(text::count_code_points(to_string(cell, language)) + 2 * depth + 2);
            widths[column] = std::clamp(width, widths[column], kWidest);
        }
        ++line;
    }
    for (lxw_col_t column = 0; column < widths.size(); ++column) worksheet_set_column(sheet, column, column, widths[column], nullptr);
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_repeat_rows(sheet, 0, 0);

    auto* about = workbook.add_sheet(german ? "Grundlage" : "Base");
    worksheet_set_column(about, 0, 0, 24, nullptr);
    worksheet_set_column(about, 1, 1, 80, nullptr);
    worksheet_write_string(about, 0, 0, table.title.c_str(), workbook.head());
    lxw_row_t next = 1;
    for (const auto& [name, value] : table.base) {
        worksheet_write_string(about, next, 0, name.c_str(), nullptr);
        worksheet_write_string(about, next++, 1, value.c_str(), nullptr);
    }
    if (!table.note.empty()) {
        worksheet_write_string(about, next, 0, german ? "Anmerkung" : "Note", nullptr);
        worksheet_write_string(about, next, 1, table.note.c_str(), nullptr);
    }
    return workbook.close();
}

}  // namespace fundstelle::formats
