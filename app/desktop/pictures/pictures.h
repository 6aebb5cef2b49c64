// SPDX-License-Identifier: GPL-3.0-or-later
/// Which pictures there are, and how each is drawn from the results of an analysis.
#pragma once

#include <QCoreApplication>
#include <QSizeF>
#include <QString>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "pictures/picture.h"
#include "project/project.h"

namespace fundstelle::desktop {

enum class PictureKind { Frequencies, Percents, Matrix, Relations, CodeMap, Portrait, CodeLines, WordCloud, WordBars, Keywords, Timeline, Stacked };

/// What one bar of the distribution stands for; its parts are the other.
enum class StackedBars { Columns, Codes };

/// What to draw.
struct PictureChoice {
    PictureKind kind{PictureKind::Frequencies};
    analysis::Filter filter{};
    std::vector<model::CodeId> codes{};  ///< those that may appear; none means all
    QString narrowing{};                 ///< what the names of codes must hold
    std::size_t most{20};                ///< codes, or words: the most frequent ones
    analysis::Subcodes subcodes{analysis::Subcodes::Exclude};
    analysis::Counting counting{analysis::Counting::Segments};
    analysis::ColumnChoice columns{};    ///< of the matrix and the distribution; the variable of the percents
    StackedBars bars{StackedBars::Columns};
    analysis::RelationKind relation{analysis::RelationKind::Intersections};
    std::int64_t distance{1};            ///< of relations nearby, in paragraphs
    analysis::TimelineOf series{analysis::TimelineOf::Coders};
    std::optional<model::DocumentId> document{};  ///< of the portrait and the lines
};

class Pictures {
    Q_DECLARE_TR_FUNCTIONS(Pictures)

public:
    /// `area` in points: the width is kept, the height is what a list may grow beyond.
    Pictures(project::Project& project, PictureChoice choice, QSizeF area) : m_project{project}, m_choice{std::move(choice)}, m_filter{std::make_shared<const analysis::Filter>(m_choice.filter)}, m_area{area} {}

    /// The title and the picture of the kind; without marks if there is nothing to show. Not for words and keywords.
    [[nodiscard]] Picture draw() const;
    /// Pictures of words that were counted.
    [[nodiscard]] Picture drawWords(const text::WordCounts& counts) const;

    [[nodiscard]] static QString titleOf(PictureKind kind);

private:
    struct Code {
        std::size_t index;  ///< in the tree
        analysis::Count count;
    };
    struct Bar {
        QString name;
        QString number;
        double share;  ///< of the longest bar, 0 to 1
        Tone tone;
        Link link;
    };
    struct Grid {
        std::vector<QString> columns;
        std::vector<std::vector<std::int64_t>> cells;  ///< one row per code
    };

    struct Part {
        QString name;
        Tone tone;
    };
    struct StackedBar {
        QString name;
        std::vector<std::int64_t> counts;  ///< one per part
        std::vector<Link> links;           ///< likewise
    };

    /// The codes of the picture, the most frequent ones; by number or in the order of the codebook.
    [[nodiscard]] std::vector<Code> codes(bool byNumber) const;
    [[nodiscard]] const model::Code& codeAt(std::size_t index) const;
    [[nodiscard]] Tone toneOf(std::size_t index, double share = 1) const;
    [[nodiscard]] QString nameOf(std::size_t index) const;
    [[nodiscard]] analysis::Query segmentsOf(std::size_t index) const;
    /// What stands behind a code in a column of a matrix.
    [[nodiscard]] Link behind(std::size_t index, const analysis::Matrix& counted, std::size_t column) const;
    [[nodiscard]] QString columnName(const analysis::Matrix& counted, std::size_t column) const;
    [[nodiscard]] QString countWords(std::int64_t number) const;
    /// „alle Dokumente, 20 von 31 Codes“ and the like.
    [[nodiscard]] QString base(std::size_t shown) const;

    [[nodiscard]] Picture started() const;
    void addBars(Picture& picture, const std::vector<Bar>& bars) const;
    [[nodiscard]] Picture frequencies() const;
    [[nodiscard]] Picture percents() const;
    [[nodiscard]] Picture stacked() const;
    void addLegend(Picture& picture, const std::vector<Part>& parts) const;
    void addStackedBars(Picture& picture, const std::vector<Part>& parts, const std::vector<StackedBar>& bars) const;
    [[nodiscard]] Picture matrix() const;
    [[nodiscard]] Picture relations() const;
    [[nodiscard]] Picture codeMap() const;
    [[nodiscard]] Picture portrait() const;
    [[nodiscard]] Picture codeLines() const;
    [[nodiscard]] Picture timeline() const;
    [[nodiscard]] Picture wordBars(const std::vector<text::WordCount>& words) const;
    [[nodiscard]] Picture wordCloud(const std::vector<text::WordCount>& words) const;
    /// Coloured cells with their numbers; `link` says what stands behind one.
    void addGrid(Picture& picture, const std::vector<Code>& rows, const Grid& grid, const std::function<Link(std::size_t, std::size_t)>& link,
                 bool rowNumbers) const;

    project::Project& m_project;
    PictureChoice m_choice;
    std::shared_ptr<const analysis::Filter> m_filter;  ///< the same, for all that stands behind numbers
    QSizeF m_area;
};

}  // namespace fundstelle::desktop
