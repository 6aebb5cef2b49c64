// SPDX-License-Identifier: GPL-3.0-or-later
/// Internal to this module.
#pragma once

#include "merge/contents.h"
#include "merge/following.h"
#include "merge/join.h"
#include "merge/presence.h"
#include "merge/report.h"

namespace fundstelle::merge {

/// Puts what happened into words that name things as people do.
class Reporting {
public:
    Reporting(const Contents& all, const Lineage& lineage, MergeReport& report) : m_all{all}, m_lineage{lineage}, m_report{report} {}

    void count_entries();
    void tell(const std::vector<Loss>& losses);
    void tell(const Findings& findings);
    void tell_forks(const BodyOf& body_of);
    void tell_same_codes();

private:
    [[nodiscard]] std::string name_of(Table table, const Record& row) const;
    [[nodiscard]] std::string name_of(Table table, const Uuid& key) const;
    [[nodiscard]] std::string code_path(const Uuid& code) const;

    const Contents& m_all;
    const Lineage& m_lineage;
    MergeReport& m_report;
};

/// What stands in our file now; empty if nothing does.
Record in_file(const Entry& entry);

}  // namespace fundstelle::merge
