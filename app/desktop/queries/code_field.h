// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <vector>

#include "transcript/code_palette.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Codes of one side of a query: dragged here from the code tree, or found by typing. Del takes the selected ones out again.
class CodeField : public QListWidget {
    Q_OBJECT

public:
    CodeField(Workspace& workspace, QWidget* parent);

    [[nodiscard]] const std::vector<model::CodeId>& codes() const { return m_codes; }
    /// Says nothing to anybody.
    void setCodes(const std::vector<model::CodeId>& codes);
    /// Behind the others; those that are there stay.
    void add(const std::vector<model::CodeId>& codes);
    /// What stands in the empty field.
    void setHint(const QString& hint);
    [[nodiscard]] CodePalette& codePalette() { return *m_palette; }
    /// Asks for a code that begins with the letters.
    void ask(const QString& typed = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void edited();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void refresh();
    void removeSelected();
    void setGlow(bool glows);

    Workspace& m_workspace;
    CodePalette* m_palette;
    std::vector<model::CodeId> m_codes;
    QString m_hint;
    bool m_glows{false};  ///< codes are held above it
};

}  // namespace fundstelle::desktop
