// SPDX-License-Identifier: GPL-3.0-or-later
/// What a coefficient of agreement may be: a value, or undefined for a reason.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>

namespace fundstelle::agreement {

/// Why there is no value. It is never 0 or 1 instead: who sees a number takes it for a finding.
enum class Undefined {
    OneCoder,          ///< fewer than two coders
    NotTwoCoders,      ///< the coefficient is defined for two coders only
    NoSharedUnits,     ///< no unit has the judgement of two coders
    NothingCoded,      ///< nobody has coded anything
    NoVariation,       ///< everybody gave everything the same value, so that chance alone would agree as well
    NoIntersection,    ///< no place is coded by two coders
    OverlappingUnits,  ///< a coder's segments overlap, but the coefficient wants them one behind the other
};

/// From `low` to `high`, both included.
struct Interval {
    double low;
    double high;
    friend bool operator==(const Interval&, const Interval&) = default;
};

struct Estimate {
    double value;
    std::optional<double> standard_error{};  ///< where one is published, and more than one unit is there
    std::optional<Interval> interval{};      ///< of 95 %, from the standard error
    friend bool operator==(const Estimate&, const Estimate&) = default;
};

class Coefficient {
public:
    Coefficient(const Estimate& estimate) : m_content{estimate} {}  // NOLINT: a value is a coefficient
    Coefficient(Undefined reason) : m_content{reason} {}            // NOLINT
    /// `standard_error` with the interval value ± t(`units` - 1; 0.975) × standard error, cut at 1. Source: K. L. Gwet, Handbook of
    /// Inter-Rater Reliability, 4th ed. 2014, ch. 5.
    static Coefficient with_error(double value, std::optional<double> standard_error, std::int64_t units);

    [[nodiscard]] bool defined() const { return std::holds_alternative<Estimate>(m_content); }
    explicit operator bool() const { return defined(); }
    /// Only if defined.
    [[nodiscard]] const Estimate& estimate() const { return std::get<Estimate>(m_content); }
    [[nodiscard]] double value() const { return estimate().value; }
    /// Only if not defined.
    [[nodiscard]] Undefined reason() const { return std::get<Undefined>(m_content); }
    friend bool operator==(const Coefficient&, const Coefficient&) = default;

private:
    std::variant<Estimate, Undefined> m_content;
};

/// The 0.975 quantile of Student's t with `degrees` degrees of freedom, from 1: what a two-sided interval of 95 % takes.
double student_quantile(std::int64_t degrees);

}  // namespace fundstelle::agreement
