// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "project/project.h"

namespace fundstelle::desktop {

/// What the transcript view shows of one document: gathered from the project, without any widget.
struct TranscriptContent {
    struct Paragraph {
        std::int64_t begin;  ///< code points, in the document; as all that follows
        std::int64_t end;
        std::int64_t label_begin;  ///< empty where the paragraph starts no turn
        std::int64_t label_end;
        std::vector<std::pair<std::int64_t, std::int64_t>> quiet;  ///< time stamps
        std::optional<model::Role> role;                           ///< of who speaks; absent in the head
    };
    struct Stripe {
        model::CodingId coding;
        text::CodePointRange range;
        QColor colour;
        QString name;  ///< of the code
        QString path;
        QString coder;
        int weight;
        QString comment;
        std::size_t lane;
    };

    model::DocumentId document;
    QString name;
    std::shared_ptr<const project::DocumentText> text;
    std::vector<Paragraph> paragraphs;
    std::vector<model::StyleRun> styles;
    std::vector<Stripe> stripes;  ///< in order of begin
    std::size_t lanes{0};
};

TranscriptContent readContent(project::Project& project, model::DocumentId document);

/// Reads the codings anew; text and turns stay.
void refreshStripes(project::Project& project, TranscriptContent& content);

}  // namespace fundstelle::desktop
