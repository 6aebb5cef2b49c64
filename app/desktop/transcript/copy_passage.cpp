// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/copy_passage.h"

#include <QApplication>
#include <QClipboard>
#include <algorithm>

#include "adapters/strings.h"
#include "disclosure/releasing.h"

namespace fundstelle::desktop {

namespace {

/// The passage in the text of today, with what was put in the place of its words.
text::CodePointRange inTextOfToday(project::Project& project, const model::Passage& passage, std::int64_t number, std::int64_t today) {
    if (number == today) return passage.range;
    const auto anchors = project.corrections().anchors(passage.document, number, today);
    const auto begin = passage.range.begin().count() == 0 ? 0 : anchors.map(text::CodePointOffset{passage.range.begin().count() - 1}).count() + 1;
    const auto end = anchors.map(passage.range.end()).count();
    return {std::min(begin, end - 1), end};
}

}  // namespace

void copyPassage(Workspace& workspace, const model::Passage& passage, QWidget* parent) {
    std::optional<std::int64_t> number;  // of the version that the passage is one of
    releaseWords(workspace, [&]() -> std::optional<Parcel> {
        project::LeavingText leaving;
        const bool read = workspace.perform([&](project::Project& project) {
            const auto today = project.corrections().versions(passage.document).back().number;
            if (!number) number = today;
            const auto range = inTextOfToday(project, passage, *number, today);
            const auto text = project.documents().text(passage.document);
            const auto& paragraphs = text->paragraphs();
            const auto name = project.documents().find(passage.document)->name;
            leaving.source = text::place_words(name, paragraphs.number_of(range.begin()), paragraphs.last_number_of(range), workspace.language());
            leaving.utf8 = text->words(range);
            leaving.place = project::Hit{passage.document, range};
        });
        if (!read) return std::nullopt;
        return Parcel{{"passage", {}, {leaving}}, [words = toQt(leaving.utf8)] { QApplication::clipboard()->setText(words); }};
    }, parent);
}

}  // namespace fundstelle::desktop
