// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <optional>

#include "panel.h"
#include "pictures/html_report.h"
#include "pictures/keywords_page.h"
#include "pictures/picture_export.h"
#include "pictures/picture_view.h"
#include "pictures/pictures.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Pictures of what was coded, in the activated documents and of the activated codes, kept up to date. What stands behind a mark opens in the
/// panel of segments; a word opens as a list of its places.
class PicturesPanel : public Panel {
    Q_OBJECT

public:
    explicit PicturesPanel(Workspace& workspace, QWidget* parent = nullptr);

    void choose(PictureKind kind);
    [[nodiscard]] PictureKind kind() const;
    /// The document of the portrait and the lines.
    void setDocument(std::optional<model::DocumentId> document);
    /// The picture laid out for paper. Empty while words are being counted.
    [[nodiscard]] Picture pictureFor(const PaperSize& paper);
    /// False if nothing was written; failures are told by the workspace.
    bool writeReport(const ReportChoice& choice, const QString& file);
    /// Asks what it is to hold and where to, first.
    void exportReport();
    /// Lists the places of a word in all its forms.
    void showKeywords(const QString& word);

    /// False while something that was changed has not been drawn yet.
    [[nodiscard]] bool isCurrent() const { return !m_soon.isActive() && !m_steps.isActive() && !m_keywords->isSearching(); }
    [[nodiscard]] PictureView& view() { return *m_view; }
    [[nodiscard]] KeywordsPage& keywordsPage() { return *m_keywords; }
    [[nodiscard]] QTableView& keywords() { return m_keywords->list(); }
    [[nodiscard]] QComboBox& kinds() { return *m_kinds; }
    [[nodiscard]] QSpinBox& most() { return *m_most; }
    [[nodiscard]] QComboBox& columns() { return *m_columns; }
    [[nodiscard]] QComboBox& counting() { return *m_counting; }
    [[nodiscard]] QComboBox& bars() { return *m_bars; }
    [[nodiscard]] QComboBox& relations() { return *m_relation; }
    [[nodiscard]] QSpinBox& distance() { return *m_distance; }
    [[nodiscard]] QCheckBox& subcodes() { return *m_subcodes; }

signals:
    void segmentsWanted(const std::vector<fundstelle::model::CodingId>& codings, const QString& title);
    void hitWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);
    void reported(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeControls();
    void showControls();
    void fillColumns();
    [[nodiscard]] PictureChoice choice();
    [[nodiscard]] bool isOfWords() const;
    void refreshSoon();
    void refresh();
    void forgetWords();
    void count();
    void searchKeywords();
    void countKeywords();
    void open(const Mark& mark);
    void exportPicture();
    void exportKeywords();

    Workspace& m_workspace;
    QComboBox* m_kinds;
    QComboBox* m_columns;
    QComboBox* m_counting;
    QComboBox* m_series;
    QComboBox* m_bars;
    QComboBox* m_relation;
    QSpinBox* m_distance;
    QSpinBox* m_most;
    QCheckBox* m_subcodes;
    QCheckBox* m_interviewees;
    QToolButton* m_export;
    QStackedWidget* m_pages;
    PictureView* m_view;
    KeywordsPage* m_keywords;
    QTimer m_soon;
    QTimer m_steps;
    std::optional<model::DocumentId> m_document;
    std::optional<project::WordCountRun> m_words;
    bool m_ofKeywords{false};  ///< the field above holds a keyword, and not names of codes
    QString m_otherWords;      ///< what it held of the other
    bool m_stale{true};  ///< changed while it could not be seen
};

}  // namespace fundstelle::desktop
