// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/preview_page.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include "quotes/page_document.h"

namespace fundstelle::desktop {

namespace {

constexpr int kQuiet = 80;  // ms without a change until the page is made anew

}  // namespace

PreviewPage::PreviewPage(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_style{new StyleStrip{workspace, this}}, m_page{new QTextBrowser{this}} {
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setAccessibleName(tr("Vorschau"));
    m_page->document()->setDocumentMargin(24);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_style);
    layout->addWidget(m_page, 1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPage::refresh);
    const auto soon = [this] { m_soon.start(kQuiet); };
    connect(&workspace, &Workspace::quotesChanged, this, soon);
    connect(&workspace, &Workspace::documentsChanged, this, soon);
    connect(&workspace, &Workspace::closed, this, [this] { show(std::nullopt); });
}

void PreviewPage::show(const std::optional<OutlinePlace>& place) {
    m_place = place;
    m_style->show(place ? std::optional{place->collection} : std::nullopt);
    m_soon.start(0);
}

void PreviewPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_style->show(m_place ? std::optional{m_place->collection} : std::nullopt);
    m_soon.start(0);
}

void PreviewPage::refresh() {
    if (!isVisible()) return;
    const int scroll = m_page->verticalScrollBar()->value();
    if (!m_place || !m_workspace.isOpen()) return m_page->clear();
    std::optional<formats::QuoteReport> report;
    const auto read = [&](project::Project& project) {
        report = m_place->chapter ? project.quote_reports().of_chapter(*m_place->chapter) : project.quote_reports().of_collection(m_place->collection);
    };
    if (m_workspace.performLong(tr("Die Vorschau wird gemacht …"), read)) showReport(*m_page->document(), *report, font().pointSizeF() * 1.05);
    m_page->verticalScrollBar()->setValue(scroll);
}

}  // namespace fundstelle::desktop
