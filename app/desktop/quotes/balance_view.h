// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

#include "quotes/outline_model.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// A line of the balance.
struct BalanceLine {
    enum class Kind { Heading, Share, Sentence };
    Kind kind;
    QString words;         ///< of a heading, a value, or the whole sentence
    std::size_t quotes{0};  ///< of a share
    friend bool operator==(const BalanceLine&, const BalanceLine&) = default;
};

/// Groups and values by how often they are quoted, those that never are with them; then who is never quoted. Nothing if there is no quote.
std::vector<BalanceLine> balanceLines(const project::QuoteBalance& balance);

/// Whose voices a collection or chapter has, as small bars.
class BalanceView : public QWidget {
    Q_OBJECT

public:
    explicit BalanceView(Workspace& workspace, QWidget* parent = nullptr);
    void show(const std::optional<OutlinePlace>& place);
    [[nodiscard]] const std::vector<BalanceLine>& lines() const { return m_lines; }
    QSize sizeHint() const override { return {160, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    [[nodiscard]] int heightOf(const BalanceLine& line, int width) const;

    Workspace& m_workspace;
    std::optional<OutlinePlace> m_place;
    std::vector<BalanceLine> m_lines;
    QTimer m_soon;
};

}  // namespace fundstelle::desktop
