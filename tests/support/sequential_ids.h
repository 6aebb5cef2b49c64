// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace fundstelle::test {

/// 00000000-0000-7000-8000-000000000001, …2, …3
class SequentialIds : public IdSource {
public:
    Uuid next() override {
        ++m_count;
        Uuid uuid{};
        uuid[6] = 0x70;
        uuid[8] = 0x80;
        for (int i = 0; i < 8; ++i) uuid[15 - i] = static_cast<std::uint8_t>((m_count >> (8 * i)) | (i == 7 ? 0x80 : 0));
        return uuid;
    }

    /// So that two sources give different keys.
    void go_on_behind(std::uint64_t count) { m_count = count; }

private:
    std::uint64_t m_count{0};
};

}  // namespace fundstelle::test
