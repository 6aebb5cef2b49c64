// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"

BOOST_AUTO_TEST_SUITE(values_tests)

using namespace fundstelle;
using namespace fundstelle::model;

BOOST_AUTO_TEST_CASE(names_of_roles_are_read_back) {
    for (const auto role : {Role::Interviewer, Role::Interviewee, Role::Other})
        BOOST_TEST((parse_role(to_string(role)) == role));
    BOOST_TEST(to_string(Role::Interviewee) == "interviewee");
    BOOST_TEST(!parse_role("Zuhörer").has_value());
    BOOST_TEST(!parse_role("").has_value());
}

BOOST_AUTO_TEST_CASE(names_of_memo_targets_are_read_back) {
    for (const auto target : {MemoTarget::Project, MemoTarget::Document, MemoTarget::Group, MemoTarget::Code,
                              MemoTarget::Coding, MemoTarget::Passage, MemoTarget::Speaker, MemoTarget::Variable}) {
        BOOST_TEST(!to_string(target).empty());
        BOOST_TEST((parse_memo_target(to_string(target)) == target));
    }
    BOOST_TEST(!parse_memo_target("notiz").has_value());
}

BOOST_AUTO_TEST_CASE(names_of_variable_types_are_read_back) {
    for (const auto type : {VariableType::Text, VariableType::Number, VariableType::Date, VariableType::Truth}) {
        BOOST_TEST(!to_string(type).empty());
        BOOST_TEST((parse_variable_type(to_string(type)) == type));
    }
    BOOST_TEST(!parse_variable_type("zahl").has_value());
}

BOOST_AUTO_TEST_CASE(a_weight_is_between_0_and_100) {
    for (const int weight : {0, kNeutralWeight, 100}) BOOST_CHECK_NO_THROW(require_weight(weight));
    for (const int weight : {-1, 101, -2'000'000'000}) {
        BOOST_CHECK_EXCEPTION(require_weight(weight), Error,
                              [](const Error& error) { return error.kind() == ErrorKind::Invalid; });
    }
}

BOOST_AUTO_TEST_SUITE_END()
