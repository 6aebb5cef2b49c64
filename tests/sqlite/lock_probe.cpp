// SPDX-License-Identifier: GPL-3.0-or-later
// Another program that wants the same file: sqlite_lock_probe (lock|read|hold) FILE
#include <iostream>
#include <string>

#include "sqlite/connection.h"
#include "sqlite/error_kind.h"

int main(int argc, char** argv) {
    using namespace fundstelle;
    if (argc != 3) return 2;
    const std::string what = argv[1];
    try {
        sqlite::Connection connection{argv[2], sqlite::OpenMode::ReadWrite};
        if (what == "read") {
            std::cout << connection.query_integer("SELECT count(*) FROM note") << std::endl;
            return 0;
        }
        connection.lock_exclusively();
        std::cout << "locked" << std::endl;
        std::string ignored;
        if (what == "hold") std::getline(std::cin, ignored);
    } catch (const Error& error) {
        std::cout << test::name_of(error.kind()) << std::endl;
    }
    return 0;
}
