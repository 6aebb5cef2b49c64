// SPDX-License-Identifier: GPL-3.0-or-later
/// Databases as RQDA makes them.
#pragma once

#include <string>

namespace fundstelle::test {

/// A project with one text, two codes and two categories.
inline std::string rqda_schema() {
    return R"(
CREATE TABLE project(databaseversion text, date text, dateM text, memo text, about text, imageDir text);
CREATE TABLE source(name text, id integer, file text, memo text, owner text, date text, dateM text, status integer);
CREATE TABLE annotation(fid integer, position integer, annotation text, owner text, date text, dateM text, status integer);
CREATE TABLE journal(name text, journal text, date text, dateM text, owner text, status integer);
CREATE TABLE cases(name text, memo text, owner text, date text, dateM text, id integer, status integer);
CREATE TABLE codecat(name text, cid integer, catid integer, owner text, date text, dateM text, memo text, status integer);
CREATE TABLE coding(cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text);
CREATE TABLE coding2(cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text);
CREATE TABLE freecode(name text, memo text, owner text, date text, dateM text, id integer, status integer, color text);
CREATE TABLE treecode(cid integer, catid integer, date text, dateM text, memo text, status integer, owner text);
CREATE TABLE attributes(name text, status integer, date text, dateM text, owner text, memo text, class text);
CREATE TABLE fileAttr(variable text, value text, fileID integer, date text, dateM text, owner text, status integer);
CREATE TABLE caseAttr(variable text, value text, caseID integer, date text, dateM text, owner text, status integer);
CREATE TABLE caselinkage(caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text, memo text);
CREATE TABLE treefile(fid integer, catid integer, date text, dateM text, memo text, status integer, owner text);
CREATE TABLE filecat(name text, fid integer, catid integer, owner text, date text, dateM text, memo text, status integer);
INSERT INTO project VALUES ('0.2', 'Mon Oct 28 08:11:36 2019', '', 'Memo', '', '');
INSERT INTO source VALUES ('Interview 01', 1, 'Ich habe Angst 😀 und Wut.', 'Kurz', 'rqda', 'Fri Dec  6 09:26:07 2019', '', 1);
INSERT INTO freecode VALUES ('Angst', 'Furcht', 'rqda', '', '', 1, 1, '#FF0000'), ('Wut', NULL, 'rqda', '', '', 2, 1, 'antiquewhite3'), ('Alt', '', '', '', '', 3, 0, '');
INSERT INTO codecat VALUES ('Gefühl', NULL, 1, 'rqda', '', '', '', 1), ('Stark', NULL, 2, 'rqda', '', '', '', 1);
INSERT INTO treecode VALUES (1, 1, '', '', '', 1, 'rqda'), (1, 2, '', '', '', 1, 'rqda'), (2, 1, '', '', '', 0, 'rqda');
)";
}

}  // namespace fundstelle::test
