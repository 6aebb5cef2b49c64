// SPDX-License-Identifier: GPL-3.0-or-later
/// Databases as Taguette makes them.
#pragma once

#include <string>

namespace fundstelle::test {

/// A project without documents, with the tag "Angst" and one member, anna.
inline std::string taguette_schema() {
    return R"(
CREATE TABLE users(login varchar(30) primary key, hashed_password varchar(192), email varchar(256));
CREATE TABLE projects(id integer primary key, name varchar(200), description text, created datetime);
CREATE TABLE project_members(project_id integer, user_login varchar(30), privileges varchar(11));
CREATE TABLE documents(id integer primary key, name varchar(200), description text, filename varchar(200), created datetime, project_id integer,
    text_direction varchar(13), contents text);
CREATE TABLE commands(id integer primary key, date datetime, user_login varchar(30), project_id integer, document_id integer, payload text);
CREATE TABLE tags(id integer primary key, project_id integer, path varchar(200), description text);
CREATE TABLE highlights(id integer primary key, document_id integer, start_offset integer, end_offset integer, snippet text);
CREATE TABLE highlight_tags(highlight_id integer, tag_id integer);
INSERT INTO users VALUES ('anna', 'scrypt:geheim', 'anna@example.org');
INSERT INTO projects VALUES (1, 'Studie', 'Über Angst', '2023-05-01 08:00:00.123456');
INSERT INTO project_members VALUES (1, 'anna', 'ADMIN');
INSERT INTO tags VALUES (1, 1, 'Angst', 'Furcht');
)";
}

}  // namespace fundstelle::test
