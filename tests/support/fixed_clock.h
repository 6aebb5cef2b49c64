// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace fundstelle::test {

/// Stands still until it is moved. Starts at 2020-06-16T09:00:00Z.
class FixedClock : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void advance_minutes(std::int64_t minutes) { m_now.milliseconds += minutes * 60'000; }

private:
    Timestamp m_now{1'592'298'000'000};
};

}  // namespace fundstelle::test
