// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/balance_view.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <algorithm>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kLineHeight = 22;
constexpr int kHeadingHeight = 28;
constexpr int kSide = 12;
constexpr int kMostNamed = 8;  ///< of those who are never quoted

}  // namespace

std::vector<BalanceLine> balanceLines(const project::QuoteBalance& balance) {
    using Kind = BalanceLine::Kind;
    std::vector<BalanceLine> lines;
    if (balance.quotes == 0) return lines;
    const auto add = [&](const QString& heading, const std::vector<project::QuotedShare>& shares) {
        if (shares.size() < 2) return;
        lines.push_back({Kind::Heading, heading});
        for (const auto& share : shares) lines.push_back({Kind::Share, toQt(share.name), share.quotes});
    };
    add(BalanceView::tr("Gruppen"), balance.groups);
    for (const auto& variable : balance.variables) add(toQt(variable.variable), variable.values);
    QStringList never;
    int more = 0;
    for (const auto& document : balance.documents) {
        if (document.quotes > 0) continue;
        if (never.size() < kMostNamed) never << toQt(document.name);
        else ++more;
    }
    if (never.isEmpty()) return lines;
    auto names = never.join(QStringLiteral(", "));
    if (more > 0) names += BalanceView::tr(" und %Ln weitere", nullptr, more);
    lines.push_back({Kind::Heading, BalanceView::tr("Nie zitiert")});
    lines.push_back({Kind::Sentence, names});
    return lines;
}

BalanceView::BalanceView(Workspace& workspace, QWidget* parent) : QWidget{parent}, m_workspace{workspace} {
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Ausgewogenheit der Zitate"));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BalanceView::refresh);
    const auto soon = [this] { m_soon.start(0); };  // several changes, one count
    connect(&workspace, &Workspace::quotesChanged, this, soon);
    connect(&workspace, &Workspace::documentsChanged, this, soon);
}

void BalanceView::show(const std::optional<OutlinePlace>& place) {
    m_place = place;
    m_soon.start(0);
}

void BalanceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_soon.start(0);
}

void BalanceView::refresh() {
    if (!isVisible()) return;
    m_lines.clear();
    if (m_place && m_workspace.isOpen()) {
        try {
            m_lines = balanceLines(m_workspace.project().quote_proofs().balance(m_place->collection, m_place->chapter));
        } catch (const Error&) {
            // The chapter was removed; another one is about to be shown.
        }
    }
    QStringList said;
    for (const auto& line : m_lines) said << (line.kind == BalanceLine::Kind::Share ? QStringLiteral("%1 × %2").arg(line.quotes).arg(line.words) : line.words);
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int BalanceView::heightOf(const BalanceLine& line, int width) const {
    if (line.kind == BalanceLine::Kind::Heading) return kHeadingHeight;
    if (line.kind == BalanceLine::Kind::Share) return kLineHeight;
    return fontMetrics().boundingRect(QRect{0, 0, std::max(40, width - 2 * kSide), 4000}, Qt::TextWordWrap, line.words).height() + 8;
}

int BalanceView::heightForWidth(int width) const {
    int height = 8;
    for (const auto& line : m_lines) height += heightOf(line, width);
    return height;
}

void BalanceView::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    std::size_t most = 1;
    for (const auto& line : m_lines) most = std::max(most, line.quotes);
    const int number = fontMetrics().horizontalAdvance(QLocale{}.toString(static_cast<qulonglong>(most))) + 4;
    const int names = (width() - 2 * kSide - number) * 55 / 100;
    int top = 0;
    for (const auto& line : m_lines) {
        const QRect area{kSide, top, width() - 2 * kSide, heightOf(line, width())};
        top += area.height();
        switch (line.kind) {
            case BalanceLine::Kind::Heading:
                painter.setPen(theme().faintInk);
                painter.drawText(area.adjusted(0, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(line.words, Qt::ElideRight, area.width()));
                break;
            case BalanceLine::Kind::Sentence:
                painter.setPen(theme().quietInk);
                painter.drawText(area, Qt::TextWordWrap, line.words);
                break;
            case BalanceLine::Kind::Share: {
                const bool none = line.quotes == 0;
                painter.setPen(none ? theme().faintInk : theme().ink);
                painter.drawText(QRect{area.left(), area.top(), names - 8, area.height()}, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(line.words, Qt::ElideRight, names - 8));
                painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, QLocale{}.toString(static_cast<qulonglong>(line.quotes)));
                const qreal room = area.width() - names - number - 4;
                painter.setPen(Qt::NoPen);
                painter.setBrush(none ? theme().hairline : theme().accent);
                const qreal length = none ? 4 : std::max<qreal>(4, room * static_cast<qreal>(line.quotes) / static_cast<qreal>(most));
                painter.drawRoundedRect(QRectF{static_cast<qreal>(area.left() + names), area.center().y() - 3.0, length, 7}, 2, 2);
                break;
            }
        }
    }
}

}  // namespace fundstelle::desktop
