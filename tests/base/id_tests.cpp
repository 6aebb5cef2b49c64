// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <random>
#include <set>
#include <thread>
#include <unordered_set>
#include <vector>

namespace {

using namespace fundstelle;

/// Says what it was told, also a time that goes backwards, as after a correction of the system clock.
class SetClock : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(std::int64_t milliseconds) { m_now.milliseconds = milliseconds; }

private:
    Timestamp m_now{1'592'298'000'000};
};

std::int64_t milliseconds_in(const Uuid& uuid) {
    std::int64_t value = 0;
    for (int i = 0; i < 6; ++i) value = value * 256 + uuid[i];
    return value;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(id_tests)

BOOST_AUTO_TEST_CASE(text_form_is_lower_case_with_hyphens) {
    Uuid uuid{};
    for (int i = 0; i < 16; ++i) uuid[i] = static_cast<std::uint8_t>(i * 17);
    BOOST_TEST(to_string(uuid) == "00112233-4455-6677-8899-aabbccddeeff");
}

BOOST_AUTO_TEST_CASE(parse_reads_back_what_was_written_in_every_accepted_form) {
    std::mt19937 random{7};
    for (int round = 0; round < 200; ++round) {
        Uuid uuid{};
        for (auto& byte : uuid) byte = static_cast<std::uint8_t>(random());
        auto text = to_string(uuid);
        BOOST_REQUIRE_EQUAL(text.size(), 36);
        BOOST_TEST((parse_uuid(text) == uuid));
        std::string upper;
        std::string bare;
        for (const char c : text) {
            const char u = c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c;
            upper.push_back(u);
            if (c != '-') bare.push_back(u);
        }
        BOOST_TEST((parse_uuid(upper) == uuid));
        BOOST_TEST((parse_uuid(bare) == uuid));
    }
}

BOOST_DATA_TEST_CASE(anything_else_is_no_uuid,
                     boost::unit_test::data::make({
                         "",
                         "0011",
                         "00112233-4455-6677-8899-aabbccddeef",
                         "00112233-4455-6677-8899-aabbccddeefff",
                         "00112233-4455-6677-8899-aabbccddeefg",
                         "001122334-455-6677-8899-aabbccddeeff",
                         "{00112233-4455-6677-8899-aabbccddeeff}",
                         "0011223344556677-8899aabbccddeeff",
                         "------------------------------------",
                     }),
                     text) {
    BOOST_TEST(!parse_uuid(text).has_value());
}

BOOST_AUTO_TEST_CASE(new_keys_are_version_7_with_the_time_of_the_clock) {
    SetClock clock;
    clock.set(1'600'000'000'123);
    TimeOrderedIds ids{clock};
    const auto uuid = ids.next();
    BOOST_TEST((uuid[6] >> 4) == 7);
    BOOST_TEST((uuid[8] >> 6) == 2);
    BOOST_TEST(milliseconds_in(uuid) == 1'600'000'000'123);
}

BOOST_AUTO_TEST_CASE(keys_of_one_source_strictly_increase_when_time_stands_still) {
    SetClock clock;
    TimeOrderedIds ids{clock};
    auto last = ids.next();
    for (int i = 0; i < 20'000; ++i) {
        const auto next = ids.next();
        BOOST_REQUIRE((last < next));
        BOOST_REQUIRE((next[6] >> 4) == 7);
        last = next;
    }
}

BOOST_AUTO_TEST_CASE(keys_of_one_source_strictly_increase_when_time_goes_backwards) {
    SetClock clock;
    TimeOrderedIds ids{clock};
    std::mt19937 random{3};
    auto last = ids.next();
    for (int i = 0; i < 5'000; ++i) {
        clock.set(1'592'298'000'000 + static_cast<std::int64_t>(random() % 2'000) - 1'000);
        const auto next = ids.next();
        BOOST_REQUIRE((last < next));
        last = next;
    }
}

BOOST_AUTO_TEST_CASE(keys_made_by_several_threads_are_all_different) {
    SetClock clock;
    TimeOrderedIds ids{clock};
    std::vector<std::vector<Uuid>> made(4);
    std::vector<std::thread> threads;
    for (auto& list : made) {
        threads.emplace_back([&ids, &list] {
            for (int i = 0; i < 2'000; ++i) list.push_back(ids.next());
        });
    }
    for (auto& thread : threads) thread.join();
    std::set<Uuid> all;
    for (const auto& list : made) all.insert(list.begin(), list.end());
    BOOST_TEST(all.size() == 8'000U);
}

BOOST_AUTO_TEST_CASE(ids_of_equal_keys_are_equal_and_hash_alike) {
    using ThingId = Id<struct ThingTag>;
    SetClock clock;
    TimeOrderedIds ids{clock};
    const ThingId one{ids.next()};
    const ThingId same{one.uuid()};
    const ThingId other{ids.next()};
    BOOST_TEST((one == same));
    BOOST_TEST((one < other));
    std::unordered_set<ThingId> set{one, same, other};
    BOOST_TEST(set.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
