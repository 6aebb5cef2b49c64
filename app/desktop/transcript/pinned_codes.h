// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "workspace.h"

namespace fundstelle::desktop {

/// The codes that a person has pinned to the keys 1–9, as a slim row below the transcript. They are this person's, not the project's, so they
/// lie in the settings. A code dropped on the row is pinned to the next free key.
class PinnedCodes : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDigits = 9;

    explicit PinnedCodes(Workspace& workspace, QWidget* parent = nullptr);
    /// The code on a key (1–9); nothing if there is none.
    [[nodiscard]] std::optional<model::CodeId> on(int digit) const;
    /// A code lies on one key only.
    void pin(int digit, model::CodeId code);
    void unpin(int digit);

signals:
    /// A pinned code was clicked.
    void picked(fundstelle::model::CodeId code);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void read();
    void keep() const;
    void refresh();
    void showMenu(int digit, const QPoint& place);
    [[nodiscard]] QString settingsKey() const;

    Workspace& m_workspace;
    std::array<std::optional<model::CodeId>, kDigits> m_codes;
};

}  // namespace fundstelle::desktop
