// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everything that the themes offer can be read (WCAG 2.1 AA: 4.5 for text, 3 for bars and borders).
#include "theme/contrast.h"

#include <QApplication>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

#include "model/colour.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

const auto kThemes = boost::unit_test::data::make({1, 2});  // light and dark

struct Themed {
    static void use(int choice) { applyTheme(*qApp, static_cast<ThemeChoice>(choice)); }
    ~Themed() { use(1); }
};

using Colours = std::map<std::string, QColor>;

void everyPairReaches(double least, const Colours& inks, const Colours& grounds) {
    for (const auto& [ink, colour] : inks) {
        for (const auto& [ground, behind] : grounds) {
            const auto reached = contrast(colour, behind);
            BOOST_TEST(reached >= least, ink << " on " << ground << (theme().dark ? " (dark): " : " (light): ") << reached);
        }
    }
}

/// The twelve colours for codes, with the shades that children get.
Colours codeColours() {
    Colours colours;
    for (const auto* parent : model::palette()) {
        colours[parent] = QColor{QLatin1String{parent}};
        for (std::size_t child = 0; child < 8; ++child) {
            const auto shade = model::shade(parent, child);
            colours[shade] = QColor{QString::fromStdString(shade)};
        }
    }
    return colours;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(contrast_tests, Themed)

BOOST_AUTO_TEST_CASE(contrast_is_that_of_the_standard) {
    BOOST_TEST(contrast(Qt::black, Qt::white) == 21.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(contrast(Qt::white, Qt::white) == 1.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) == 4.48, boost::test_tools::tolerance(0.001));  // known to fail by a hair
}

BOOST_DATA_TEST_CASE(words_can_be_read_on_every_ground, kThemes, choice) {
    use(choice);
    const auto& now = theme();
    everyPairReaches(4.5, {{"ink", now.ink}, {"quiet ink", now.quietInk}, {"faint ink", now.faintInk}, {"accent", now.accent}},
                     {{"paper", now.paper}, {"panel", now.panel}, {"hover", now.hover}, {"selection", now.accentTint}, {"found", now.found}});
}

BOOST_DATA_TEST_CASE(the_ring_of_the_focus_and_check_boxes_can_be_seen, kThemes, choice) {
    use(choice);
    const auto& now = theme();
    everyPairReaches(3, {{"focus", now.accent}, {"box", now.faintInk}}, {{"paper", now.paper}, {"panel", now.panel}, {"hover", now.hover}, {"selection", now.accentTint}});
}

BOOST_DATA_TEST_CASE(bars_and_squares_of_every_code_can_be_seen, kThemes, choice) {
    use(choice);
    Colours edges;
    for (const auto& [name, colour] : codeColours()) edges[name] = edgeOf(colour);
    everyPairReaches(3, edges, {{"paper", theme().paper}, {"panel", theme().panel}});
}

BOOST_DATA_TEST_CASE(a_colour_that_can_be_seen_is_its_own_edge, kThemes, choice) {
    use(choice);
    const QColor middle{0x76, 0x76, 0x76};
    BOOST_TEST((edgeOf(middle) == middle));
}

BOOST_DATA_TEST_CASE(coded_and_marked_words_can_be_read, kThemes, choice) {
    use(choice);
    Colours grounds;
    for (const auto& [name, colour] : codeColours()) grounds["words coded with " + name] = tinted(colour);
    everyPairReaches(4.5, {{"ink", theme().ink}, {"quiet ink", theme().quietInk}, {"faint ink", theme().faintInk}}, grounds);
    everyPairReaches(4.5, {{"ink", theme().ink}}, {{"yellow", highlighted(QColor{0xFF, 0xE2, 0x7A})}});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::desktop
