// SPDX-License-Identifier: GPL-3.0-or-later
/// Databases as QualCoder makes them.
#pragma once

#include <string>

#include "base/file.h"
#include "formats/qualcoder/qualcoder_reader.h"
#include "support/foreign_file.h"
#include "support/temporary_folder.h"

namespace fundstelle::test {

/// Those tables of the database version 17 that hold a study.
inline std::string qualcoder_schema() {
    return R"(
CREATE TABLE project(databaseversion text, date text, memo text, about text, bookmarkfile integer, bookmarkpos integer, codername text,
    recently_used_codes text);
CREATE TABLE source(id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, av_text_id integer, risid integer,
    unique(name));
CREATE TABLE code_image(imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text,
    owner text, important integer, pdf_page integer);
CREATE TABLE code_av(avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, date text, owner text, important integer);
CREATE TABLE annotation(anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text);
CREATE TABLE attribute_type(name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text);
CREATE TABLE attribute(attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text);
CREATE TABLE case_text(id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text);
CREATE TABLE cases(caseid integer primary key, name text, memo text, owner text, date text);
CREATE TABLE code_cat(catid integer primary key, name text, owner text, date text, memo text, supercatid integer);
CREATE TABLE code_text(ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text,
    avid integer, important integer);
CREATE TABLE code_name(cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, supercid integer);
CREATE TABLE journal(jid integer primary key, name text, jentry text, date text, owner text);
CREATE TABLE stored_sql(title text, description text, grouper text, ssql text);
CREATE TABLE graph(grid integer primary key, name text);
INSERT INTO project VALUES ('v17', '2024-02-01 10:00:00', 'Memo des Projekts', 'QualCoder 4.0', 0, 0, 'AK', '');
)";
}

/// A source with one code, "Angst", and codings: each as "pos0, pos1, 'words'".
inline std::string qualcoder_text(const std::string& text, std::initializer_list<std::string> codings) {
    auto sql = qualcoder_schema() + "INSERT INTO code_name(cid, name, color) VALUES (1, 'Angst', '#FF0000');" +
               "INSERT INTO source(id, name, fulltext) VALUES (1, 'Interview 01', " + sql_text(text) + ");";
    for (const auto& coding : codings) {
        const auto words = coding.find(", '");
        sql += "INSERT INTO code_text(cid, fid, pos0, pos1, seltext) VALUES (1, 1, " + coding.substr(0, words) + ", " + coding.substr(words + 2) + ");";
    }
    return sql;
}

inline formats::foreign::ForeignProject read_qualcoder(const std::string& sql) {
    const TemporaryFolder folder;
    const auto bytes = read_file(make_database(folder / "data.qda", sql), 1 << 28);
    return formats::qualcoder::read_qualcoder(bytes, "Studie");
}

inline const formats::refi::TextSource& text_source(const formats::foreign::ForeignProject& project, std::size_t number = 0) {
    return std::get<formats::refi::TextSource>(project.project.sources.at(number));
}

}  // namespace fundstelle::test
