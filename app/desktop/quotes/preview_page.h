// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QTimer>
#include <QWidget>
#include <optional>

#include "quotes/outline_model.h"
#include "quotes/style_strip.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// A chapter as it looks on its page, below what can be chosen about that. Made anew only while it is seen.
class PreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPage(Workspace& workspace, QWidget* parent = nullptr);
    void show(const std::optional<OutlinePlace>& place);
    [[nodiscard]] StyleStrip& style() { return *m_style; }
    [[nodiscard]] QTextBrowser& page() { return *m_page; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Workspace& m_workspace;
    std::optional<OutlinePlace> m_place;
    StyleStrip* m_style;
    QTextBrowser* m_page;
    QTimer m_soon;
};

}  // namespace fundstelle::desktop
