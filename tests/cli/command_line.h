// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs fundstelle-cli as people and scripts do: as a process of its own.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <initializer_list>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::test {

using Json = nlohmann::json;
using Arguments = std::vector<std::string>;
using Variables = std::map<std::string, std::string>;

/// What a run left behind.
struct Run {
    int status;  ///< the exit status; negative: the signal that ended it
    std::string out;
    std::string err;

    /// Standard output as the one JSON document that it must be. Throws if it is not.
    [[nodiscard]] Json json() const { return Json::parse(out); }
};

/// Only the variable is read: no such locale need be installed.
inline const Variables kGerman{{"LC_ALL", "de_DE.UTF-8"}};
inline const Variables kEnglish{{"LC_ALL", "C.UTF-8"}};

/// Runs the program with these arguments and no environment but `variables` and a time zone.
Run run(const Arguments& arguments, const Variables& variables = kEnglish);

/// The same with --json; the run must end with status 0. Throws with its messages if it does not.
Json run_json(const Arguments& arguments, const Variables& variables = kEnglish);

/// The keys of `object` that are missing, joined; "" if there are all. "not an object" for anything else.
std::string missing_keys(const Json& object, std::initializer_list<std::string_view> keys);

/// Words that give raw English away where German was asked for.
std::string english_words_in(const std::string& text);
/// Words and letters that give German away where English was asked for.
std::string german_words_in(const std::string& text);

/// Another program that has the project open until it is let go or killed. Throws if it could not open it.
class Holder {
public:
    explicit Holder(const std::filesystem::path& project);
    ~Holder();
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
    /// Ends it as a crash does.
    void kill();

private:
    void end();
    pid_t m_process{0};
    int m_input{-1};
};

}  // namespace fundstelle::test
