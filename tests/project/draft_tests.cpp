// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "support/temporary_project.h"

namespace fundstelle::test {

namespace {

struct Fixture {
    TemporaryProject small;
    model::DocumentId document{small.add_document("Interview 01", "I: Wie läuft es?\nB: Schön wär’s 👩🏽‍🎓.")};
    text::EditedText edited() {
        text::EditedText text{small->documents().text(document)->utf8()};
        text.replace(text::CodePointOffset{3}, text::CodePointOffset{6}, "Was");
        text.replace(text::CodePointOffset{20}, text::CodePointOffset{20}, "Sehr ");
        return text;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(draft_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_draft_survives_closing_and_is_no_action) {
    const auto entries = small->history().size();
    const auto text = edited();
    small->drafts().keep(document, text);
    BOOST_TEST(small->history().size() == entries);
    small.reopen();
    const auto kept = small->drafts().kept();
    BOOST_REQUIRE(kept.has_value());
    BOOST_TEST((kept->document == document));
    BOOST_TEST(kept->text == text.utf8());
    BOOST_TEST((kept->anchors.pieces() == text.anchors().pieces()));
}

BOOST_AUTO_TEST_CASE(the_last_draft_counts_and_can_be_dropped) {
    small->drafts().keep(document, edited());
    auto text = edited();
    text.replace(text::CodePointOffset{0}, text::CodePointOffset{1}, "B");
    small->drafts().keep(document, text);
    BOOST_TEST(small->drafts().kept()->text == text.utf8());
    small->drafts().drop();
    BOOST_TEST(!small->drafts().kept().has_value());
}

BOOST_AUTO_TEST_CASE(a_draft_of_a_text_that_has_changed_since_is_none) {
    small->drafts().keep(document, edited());
    small->corrections().save(document, edited());
    BOOST_TEST(!small->drafts().kept().has_value());
    small->undo();
    BOOST_TEST(small->drafts().kept().has_value());  // it is the text again from which it started
}

BOOST_AUTO_TEST_CASE(a_draft_of_a_document_that_is_gone_is_none) {
    small->drafts().keep(document, edited());
    small->documents().remove({document});
    BOOST_TEST(!small->drafts().kept().has_value());
}

BOOST_AUTO_TEST_CASE(a_read_only_copy_has_no_draft_to_go_on_with) {
    small->drafts().keep(document, edited());
    const auto copy = project::Project::open_copy(small.path(), small.environment("MS"));
    BOOST_TEST(!copy->drafts().kept().has_value());
    BOOST_TEST(small->drafts().kept().has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
