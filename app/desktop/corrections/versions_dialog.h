// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <array>
#include <vector>

#include "text/anchor_map.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Two versions of a document's text side by side, with what differs marked.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Workspace& workspace, model::DocumentId document, QWidget* parent = nullptr);
    [[nodiscard]] std::size_t differences() const { return m_differences.size(); }
    /// Scrolls both sides to the next difference, or to the one before.
    void go(int step);

private:
    struct Side {
        QComboBox* version;
        QPlainTextEdit* edit;
    };
    Side addSide(QGridLayout& layout, int column, int version);
    void compare();

    Workspace& m_workspace;
    model::DocumentId m_document;
    std::vector<project::Version> m_versions;
    std::array<Side, 2> m_sides;
    std::vector<text::AnchorMap::Difference> m_differences;
    int m_current{-1};
    QLabel* m_count;
};

}  // namespace fundstelle::desktop
