// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <functional>

#include "project/dump.h"
#include "project/small_study.h"
#include "sqlite/child_process.h"

namespace fundstelle::project {

namespace {

using Changes = std::vector<Change>;
using Kind = Change::Kind;

class Recorder : public Observer {
public:
    void changed(const Changes& changes) override {
        told.push_back(changes);
        test::sort_changes(told.back());
        if (then) then();
    }
    std::vector<Changes> told;
    std::function<void()> then;
};

struct Fixture : test::SmallStudy {
    Recorder recorder;

    Fixture() { (*this)->add_observer(recorder); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(observer_tests, Fixture)

BOOST_AUTO_TEST_CASE(an_observer_is_told_of_action_undo_and_redo) {
    const auto id = (*this)->codings().code(note, {0, 4}, offices);
    (*this)->undo();
    (*this)->redo();
    BOOST_REQUIRE(recorder.told.size() == 3U);
    BOOST_TEST((recorder.told[0] == Changes{{Subject::Codings, id.uuid(), Kind::Added}}));
    BOOST_TEST((recorder.told[1] == Changes{{Subject::Codings, id.uuid(), Kind::Removed}}));
    BOOST_TEST((recorder.told[2] == Changes{{Subject::Codings, id.uuid(), Kind::Added}}));
}

BOOST_AUTO_TEST_CASE(an_observer_is_not_told_of_what_changed_nothing_or_failed) {
    (*this)->codings().code(first, passage(first, "Eigentlich gut"), cooperation);
    BOOST_TEST(test::error_of([&] { (*this)->codings().code(first, {0, 100'000}, costs); }) == "Invalid");
    BOOST_TEST(!(*this)->redo().has_value());
    BOOST_TEST(recorder.told.empty());
}

BOOST_AUTO_TEST_CASE(an_observer_is_told_after_the_save) {
    std::vector<std::string> saved;
    recorder.then = [&] {
        // Another program sees what is on the disk, not what this one is about to write.
        test::ChildProcess other{FUNDSTELLE_PROJECT_HELPER, {"copy", path().string()}};
        saved.push_back(other.read_rest());
    };
    (*this)->codings().code(note, {0, 4}, offices);
    (*this)->undo();
    (*this)->redo();
    BOOST_TEST(saved == (std::vector<std::string>{"7\n", "6\n", "7\n"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_observer_sees_the_new_state_everywhere) {
    static_cast<void>((*this)->queries().snapshot());
    std::size_t codings_seen = 0;
    std::size_t codes_seen = 0;
    recorder.then = [&] {
        codings_seen = (*this)->queries().retrieve({}, analysis::Subcodes::Exclude, {}).size();
        codes_seen = (*this)->codebook().tree().size();
    };
    (*this)->codings().code(note, {0, 4}, offices);
    BOOST_TEST(codings_seen == 7U);
    (*this)->codebook().remove(cooperation);
    BOOST_TEST(codings_seen == 4U);
    BOOST_TEST(codes_seen == 1U);
    (*this)->undo();
    BOOST_TEST(codings_seen == 7U);
    BOOST_TEST(codes_seen == 3U);
}

BOOST_AUTO_TEST_CASE(all_observers_are_told_and_none_that_left) {
    Recorder other;
    (*this)->add_observer(other);
    (*this)->codebook().add("a", std::nullopt);
    (*this)->remove_observer(recorder);
    (*this)->codebook().add("b", std::nullopt);
    (*this)->remove_observer(other);
    (*this)->codebook().add("c", std::nullopt);
    BOOST_TEST(recorder.told.size() == 1U);
    BOOST_TEST(other.told.size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_observer_may_leave_while_it_is_told) {
    Recorder other;
    (*this)->add_observer(other);
    recorder.then = [&] { (*this)->remove_observer(recorder); };
    (*this)->codebook().add("a", std::nullopt);
    (*this)->codebook().add("b", std::nullopt);
    BOOST_TEST(recorder.told.size() == 1U);
    BOOST_TEST(other.told.size() == 2U);
    (*this)->remove_observer(other);
}

BOOST_AUTO_TEST_CASE(an_action_on_many_things_is_told_whole) {
    test::copy_open_project(**this, folder / "vorher.fundstelle");
    (*this)->documents().remove(first);
    test::copy_open_project(**this, folder / "nachher.fundstelle");
    BOOST_REQUIRE(recorder.told.size() == 1U);
    const auto expected =
        test::difference(test::dump_of(folder / "vorher.fundstelle"), test::dump_of(folder / "nachher.fundstelle"));
    BOOST_REQUIRE(expected.size() > 10U);
    BOOST_TEST((recorder.told[0] == expected));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
