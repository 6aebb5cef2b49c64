// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "project/project.h"

namespace fundstelle::desktop {

/// Which codings have stripes, and how they are ordered.
struct StripeFilter {
    std::set<model::CoderId> hiddenCoders;
    std::optional<std::set<model::CodeId>> codes;  ///< only these; absent: all
    bool besideEachOther{false};                   ///< each coder has lanes of their own
    friend bool operator==(const StripeFilter&, const StripeFilter&) = default;
};

/// What the transcript view shows of one document: gathered from the project, without any widget.
struct TranscriptContent {
    struct Paragraph {
        std::int64_t begin;  ///< code points, in the document; as all that follows
        std::int64_t end;
        std::int64_t label_begin;  ///< empty where the paragraph starts no turn
        std::int64_t label_end;
        std::vector<std::pair<std::int64_t, std::int64_t>> quiet;  ///< time stamps
        std::optional<model::Role> role;                           ///< of who speaks; absent in the head
        std::optional<std::int64_t> page{};                        ///< of the source, if it begins in here

        [[nodiscard]] bool startsTurn() const { return label_begin < label_end; }
    };
    struct Stripe {
        model::CodingId coding;
        text::CodePointRange range;
        QColor colour;
        model::CodeId code;
        QString name;  ///< of the code
        QString path;
        QString coder;
        int weight;
        QString comment;
        std::size_t lane;
    };
    /// Something that stands in the margin beside the words it is about.
    struct Note {
        enum class Kind { Memo, CodingMemo, Link };
        Kind kind;
        Uuid id;  ///< of the memo or link
        text::CodePointRange range;
        QString words;                         ///< what a tool tip says
        std::optional<model::Passage> target;  ///< where a link leads
    };

    model::DocumentId document{Uuid{}};
    QString name;
    std::shared_ptr<const project::DocumentText> text;
    std::vector<Paragraph> paragraphs;
    std::vector<model::StyleRun> styles;
    std::vector<Stripe> stripes;      ///< in order of begin
    std::vector<std::int64_t> reach;  ///< of each stripe: the farthest end of it and of those before
    std::size_t lanes{0};
    std::size_t coders{0};            ///< who have stripes
    std::vector<model::Highlight> highlights;
    std::vector<Note> notes;          ///< in order of begin

    /// The paragraph that holds a position, from 0.
    [[nodiscard]] std::size_t paragraphOf(std::int64_t position) const;
    /// The stripes that touch [begin, end) of the text, as indexes [first, last): some of them may not.
    [[nodiscard]] std::pair<std::size_t, std::size_t> stripesWithin(std::int64_t begin, std::int64_t end) const;
};

/// Without stripes, text colours and notes.
TranscriptContent readText(project::Project& project, model::DocumentId document);
TranscriptContent readContent(project::Project& project, model::DocumentId document, const StripeFilter& filter);

/// Reads the codings anew; text and turns stay.
void refreshStripes(project::Project& project, const StripeFilter& filter, TranscriptContent& content);
/// Reads text colours, memos and links anew.
void refreshNotes(project::Project& project, TranscriptContent& content);

}  // namespace fundstelle::desktop
