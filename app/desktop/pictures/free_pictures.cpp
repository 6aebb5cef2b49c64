// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures without rows: the map of codes, words, time.
#include <QDate>
#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>

#include "adapters/strings.h"
#include "analysis/code_map.h"
#include "pictures/pictures.h"

namespace fundstelle::desktop {

/// Codes as discs as large as they are frequent; lines as thick as two codes meet often.
Picture Pictures::codeMap() const {
    auto picture = started();
    const auto shown = codes(false);
    if (shown.size() < 2) return picture;
    analysis::RelationQuery query;
    query.subcodes = m_choice.subcodes;
    query.filter = m_choice.filter;
    for (const auto& code : shown) query.classes.push_back({codeAt(code.index).id});
    const auto counted = m_project.queries().relations(query);
    const auto points = analysis::code_map(counted);
    const auto top = picture.size.height() + 8;
    const auto height = std::max(m_area.height() - top - 24, 220.0);
    const QRectF field{70, top + 16, m_area.width() - 140, height - 44};
    const auto at = [&](std::size_t i) { return QPointF{field.x() + points[i].x * field.width(), field.y() + points[i].y * field.height()}; };
    std::int64_t mostSegments = 1;
    std::int64_t mostMeetings = 1;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        mostSegments = std::max(mostSegments, shown[i].count.segments);
        for (std::size_t j = 0; j < i; ++j) mostMeetings = std::max(mostMeetings, counted.at(i, j));
    }
    std::vector<Mark> lines;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const auto meetings = counted.at(i, j);
            if (meetings == 0) continue;
            const auto share = static_cast<double>(meetings) / static_cast<double>(mostMeetings);
            picture.line(at(j), at(i), {Tone::Of::QuietInk, {}, 0.25 + 0.35 * share}, 0.5 + 5.5 * share);
            auto both = segmentsOf(shown[j].index);
            both.operation = analysis::Operator::Overlapping;
            both.codes.push_back(codeAt(shown[i].index).id);
            both.list_codings = true;
            const auto middle = (at(i) + at(j)) / 2;
            lines.push_back({{middle.x() - 5, middle.y() - 5, 10, 10}, tr("%1 und %2").arg(nameOf(shown[j].index), nameOf(shown[i].index)),
                             tr("%Ln Überschneidungen", nullptr, static_cast<int>(meetings)), both});
        }
    }
    const auto radius = [&](std::size_t i) { return 3 + 9 * std::sqrt(static_cast<double>(shown[i].count.segments) / static_cast<double>(mostSegments)); };
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto r = radius(i);
        const QRectF disc{at(i).x() - r, at(i).y() - r, 2 * r, 2 * r};
        picture.shapes.push_back({Shape::Kind::Disc, disc, toneOf(shown[i].index)});
        picture.marks.push_back({disc, nameOf(shown[i].index), tr("%Ln Segmente", nullptr, static_cast<int>(shown[i].count.segments)), segmentsOf(shown[i].index)});
    }
    // Names beneath their discs; where a name or another disc is already, above, beside, or lower.
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < shown.size(); ++i) taken.push_back(QRectF{at(i), at(i)}.adjusted(-radius(i), -radius(i), radius(i), radius(i)));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto width = std::min(widthOf(nameOf(shown[i].index), 8) + 2, 140.0);
        const auto r = radius(i);
        const auto place = [&](double x, double y) { return QRectF{std::clamp(at(i).x() + x, 0.0, m_area.width() - width), at(i).y() + y, width, 11}; };
        const std::vector<QRectF> tries{place(-width / 2, r + 1), place(-width / 2, -r - 12), place(r + 2, -5.5), place(-r - 2 - width, -5.5),
                                        place(0, r + 1), place(-width, r + 1), place(0, -r - 12), place(-width, -r - 12), place(-width / 2, r + 12), place(-width / 2, -r - 23)};
        auto chosen = tries.front();
        for (const auto& candidate : tries) {
            if (std::any_of(taken.begin(), taken.end(), [&](const auto& other) { return other.intersects(candidate); })) continue;
            chosen = candidate;
            break;
        }
        const bool alone = std::none_of(taken.begin(), taken.end(), [&](const auto& other) { return other.intersects(chosen); });
        if (alone) picture.box(chosen.adjusted(0, 1, 0, -1), {Tone::Of::Hairline, {}, 0});  // paper over the lines beneath
        taken.push_back(chosen);
        picture.write(chosen, nameOf(shown[i].index), Qt::AlignCenter, {}, 8);
    }
    picture.marks.insert(picture.marks.end(), lines.begin(), lines.end());
    picture.size.setHeight(top + height);
    picture.note(tr("Nahe beieinander liegt, was sich oft überschneidet. Fläche: Segmente; Linie: Überschneidungen; %1.").arg(base(shown.size())));
    return picture;
}

Picture Pictures::drawWords(const text::WordCounts& counts) const {
    auto words = counts.top(std::max<std::size_t>(m_choice.most, 1));
    auto picture = m_choice.kind == PictureKind::WordCloud ? wordCloud(words) : wordBars(words);
    if (!words.empty()) {
        const auto who = m_choice.filter.role == model::Role::Interviewee ? tr("nur Befragte") : tr("alle Sprechenden");
        picture.note(tr("%1 von %Ln Wörtern ohne Füllwörter, Wortformen zusammengefasst; %2.", nullptr, static_cast<int>(counts.total())).arg(words.size()).arg(who));
    }
    return picture;
}

Picture Pictures::wordBars(const std::vector<text::WordCount>& words) const {
    auto picture = started();
    std::vector<Bar> bars;
    for (const auto& word : words) {
        bars.push_back({toQt(word.word), QLocale{}.toString(static_cast<qlonglong>(word.count)), static_cast<double>(word.count) / static_cast<double>(words.front().count),
                        {Tone::Of::Accent, {}, 0.8}, word.word});
    }
    if (!bars.empty()) addBars(picture, bars);
    for (std::size_t i = 0; i < words.size(); ++i) picture.marks[i].number = tr("%1-mal in %Ln Dokumenten", nullptr, static_cast<int>(words[i].texts)).arg(bars[i].number);
    return picture;
}

/// From the most frequent word in the middle outwards along a spiral, each where it first fits.
Picture Pictures::wordCloud(const std::vector<text::WordCount>& words) const {
    auto picture = started();
    if (words.empty()) return picture;
    const auto top = picture.size.height() + 4;
    const auto height = std::max(m_area.height() - top - 24, 160.0);
    const QRectF field{0, top, m_area.width(), height};
    const auto most = std::sqrt(static_cast<double>(words.front().count));
    const auto largest = std::min(44.0, std::sqrt(field.width() * field.height()) / 9);
    std::vector<QRectF> taken;
    for (const auto& word : words) {
        const auto share = std::sqrt(static_cast<double>(word.count)) / most;
        const auto size = static_cast<int>(std::lround(8 + (largest - 8) * share * share));
        const auto name = toQt(word.word);
        const QSizeF room{widthOf(name, size, size > 20) + 6, size * 1.15};
        for (double turn = 0; turn < 400; turn += 0.15) {
            const auto radius = 1.1 * turn;
            QRectF place{{0, 0}, room};
            place.moveCenter(field.center() + QPointF{radius * std::cos(turn) * field.width() / field.height(), radius * std::sin(turn)});
            if (radius > field.width()) break;
            if (!field.contains(place) || std::any_of(taken.begin(), taken.end(), [&](const auto& other) { return other.intersects(place); })) continue;
            taken.push_back(place);
            picture.write(place, name, Qt::AlignCenter, size > 20 ? Tone{Tone::Of::Accent} : size > 13 ? Tone{Tone::Of::Ink} : Tone{Tone::Of::QuietInk}, size, size > 20);
            const auto number = tr("%1-mal in %Ln Dokumenten", nullptr, static_cast<int>(word.texts)).arg(QLocale{}.toString(static_cast<qlonglong>(word.count)));
            picture.marks.push_back({place, name, number, word.word});
            break;
        }
    }
    picture.size.setHeight(top + height);
    return picture;
}

/// Columns of days, weeks or months, whichever fit, stacked by coder or top code.
Picture Pictures::timeline() const {
    auto picture = started();
    const auto counted = m_project.queries().timeline(m_choice.filter, m_choice.series);
    if (counted.days.empty()) return picture;
    const auto& snapshot = m_project.queries().snapshot();
    enum class Step { Day, Week, Month };
    const auto step = counted.days.size() <= 45 ? Step::Day : counted.days.size() <= 300 ? Step::Week : Step::Month;
    std::vector<QDate> begins;
    std::vector<std::size_t> columnOf;
    for (const auto& day : counted.days) {
        const auto date = QDateTime::fromMSecsSinceEpoch(day.milliseconds).date();
        const auto begin = step == Step::Day ? date : step == Step::Week ? date.addDays(1 - date.dayOfWeek()) : QDate{date.year(), date.month(), 1};
        if (begins.empty() || begins.back() != begin) begins.push_back(begin);
        columnOf.push_back(begins.size() - 1);
    }
    std::vector<std::vector<std::int64_t>> counts(counted.series.size(), std::vector<std::int64_t>(begins.size()));
    std::vector<std::int64_t> sums(begins.size());
    for (std::size_t s = 0; s < counted.series.size(); ++s) {
        for (std::size_t d = 0; d < counted.days.size(); ++d) {
            counts[s][columnOf[d]] += counted.series[s].counts[d];
            sums[columnOf[d]] += counted.series[s].counts[d];
        }
    }
    const auto most = *std::max_element(sums.begin(), sums.end());
    const QLocale locale;
    const auto number = [&](std::int64_t value) { return locale.toString(static_cast<qlonglong>(value)); };
    const bool coders = m_choice.series == analysis::TimelineOf::Coders;
    const auto nameOfSeries = [&](std::size_t s) { return coders ? toQt(snapshot.coders[counted.series[s].of].name) : nameOf(counted.series[s].of); };
    const auto toneOfSeries = [&](std::size_t s) { return coders ? Tone{Tone::Of::Code, QColor{toQt(snapshot.coders[counted.series[s].of].colour)}} : toneOf(counted.series[s].of); };
    // What the colours mean, in one row above.
    double x = 0;
    double top = picture.size.height() + 2;
    for (std::size_t s = 0; s < counted.series.size(); ++s) {
        const auto width = widthOf(nameOfSeries(s), 8) + 28;
        if (x > 0 && x + width > m_area.width()) {
            x = 0;
            top += 13;
        }
        picture.box({x, top + 2, 8, 8}, toneOfSeries(s));
        picture.write({x + 12, top, width - 16, 12}, nameOfSeries(s), Qt::AlignLeft | Qt::AlignVCenter, {}, 8);
        x += width;
    }
    top += 30;
    const auto bottom = std::max(top + 120, m_area.height() - 40);
    const auto column = std::min(m_area.width() / static_cast<double>(begins.size()), 60.0);
    double lastLabel = -100;
    for (std::size_t c = 0; c < begins.size(); ++c) {
        const auto left = column * static_cast<double>(c);
        const auto words = step == Step::Month ? begins[c].toString(QStringLiteral("MM/yyyy")) : begins[c].toString(QStringLiteral("dd.MM."));
        double y = bottom;
        for (std::size_t s = 0; s < counted.series.size(); ++s) {
            const auto value = counts[s][c];
            if (value == 0) continue;
            const auto height = (bottom - top) * static_cast<double>(value) / static_cast<double>(most);
            y -= height;
            const QRectF place{left + 1, y, std::max(column - 2, 1.0), height};
            picture.box(place, toneOfSeries(s));
            analysis::Query query;
            query.filter = m_choice.filter;
            if (coders) query.filter.coders = {snapshot.coders[counted.series[s].of].id};
            else query.codes = {codeAt(counted.series[s].of).id}, query.subcodes = analysis::Subcodes::Include;
            const auto iso = begins[c].toString(Qt::ISODate).toStdString();
            const auto days = step == Step::Day ? 1 : step == Step::Week ? 7 : begins[c].daysInMonth();
            query.filter.created_from = start_of_day(iso);
            query.filter.created_before = start_of_day(iso, days);
            const auto when = step == Step::Week ? tr("Woche ab %1").arg(begins[c].toString(QStringLiteral("dd.MM.yyyy"))) : step == Step::Day ? begins[c].toString(QStringLiteral("dd.MM.yyyy")) : words;
            picture.marks.push_back({place, tr("%1 · %2").arg(when, nameOfSeries(s)), tr("%Ln Segmente", nullptr, static_cast<int>(value)), query});
        }
        if (sums[c] > 0 && column >= 14) picture.write({left, y - 12, column, 11}, number(sums[c]), Qt::AlignCenter, {Tone::Of::QuietInk}, 8);
        const auto width = widthOf(words, 8) + 4;
        const auto middle = std::max(left + column / 2, width / 2);
        if (middle - width / 2 < lastLabel + 4) continue;
        picture.write({middle - width / 2, bottom + 3, width, 11}, words, Qt::AlignCenter, {Tone::Of::QuietInk}, 8);
        lastLabel = middle + width / 2;
    }
    picture.line({0, bottom}, {column * static_cast<double>(begins.size()), bottom}, {Tone::Of::QuietInk}, 0.75);
    picture.size.setHeight(bottom + 14);
    const auto steps = step == Step::Day ? tr("Tag") : step == Step::Week ? tr("Woche") : tr("Monat");
    picture.note(tr("Neue Segmente je %1, von %2 bis %3.").arg(steps, QDateTime::fromMSecsSinceEpoch(counted.days.front().milliseconds).toString(QStringLiteral("dd.MM.yyyy")),
                                                             QDateTime::fromMSecsSinceEpoch(counted.days.back().milliseconds).toString(QStringLiteral("dd.MM.yyyy"))));
    return picture;
}

}  // namespace fundstelle::desktop
