// SPDX-License-Identifier: GPL-3.0-or-later
#include "variables/value_delegate.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>
#include <utility>

#include "adapters/strings.h"
#include "model/typed_value.h"
#include "theme/theme.h"
#include "variables/variables_model.h"

namespace fundstelle::desktop {

namespace {

const char* const kType = "variableType";

/// A calendar that pops up below the line, by its button or Alt+Down, and fills it.
void offerCalendar(QLineEdit& line) {
    auto* action = line.addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    action->setText(VariablesModel::tr("Kalender"));
    QObject::connect(action, &QAction::triggered, &line, [&line] {
        auto* calendar = new QCalendarWidget{&line};
        calendar->setWindowFlag(Qt::Popup);
        calendar->setAttribute(Qt::WA_DeleteOnClose);
        calendar->setAccessibleName(VariablesModel::tr("Kalender"));
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        for (const auto day : {Qt::Saturday, Qt::Sunday}) calendar->setWeekdayTextFormat(day, {});  // in ink, not in red
        for (const auto& [name, arrow] : {std::pair{"qt_calendar_prevmonth", Qt::LeftArrow}, std::pair{"qt_calendar_nextmonth", Qt::RightArrow}}) {
            auto* button = calendar->findChild<QToolButton*>(QLatin1String{name});
            if (button == nullptr) continue;
            button->setIcon({});
            button->setArrowType(arrow);
        }
        const auto date = QDate::fromString(line.text(), QStringLiteral("dd.MM.yyyy"));
        if (date.isValid()) calendar->setSelectedDate(date);
        const auto take = [&line, calendar](const QDate& chosen) {
            line.setText(chosen.toString(QStringLiteral("dd.MM.yyyy")));
            calendar->close();
        };
        QObject::connect(calendar, &QCalendarWidget::clicked, &line, take);
        QObject::connect(calendar, &QCalendarWidget::activated, &line, take);
        calendar->move(line.mapToGlobal(line.rect().bottomLeft()));
        calendar->show();
        calendar->setFocus();
    });
}

}  // namespace

QWidget* ValueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto& variable = static_cast<const VariablesModel*>(index.model())->variableAt(index.column());
    auto* line = new QLineEdit{parent};
    line->setProperty(kType, static_cast<int>(variable.type));
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    line->setStyleSheet(QStringLiteral("QLineEdit { border-radius: 0; padding: 0 3px; }"));
    if (variable.type == model::VariableType::Number) line->setAlignment(Qt::AlignRight);
    if (variable.type == model::VariableType::Date) offerCalendar(*line);
    return line;
}

/// All of the cell: the space beside its words belongs to the editor, too.
void ValueDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool ValueDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (line == nullptr || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier && !line->actions().isEmpty()) return line->actions().front()->trigger(), true;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (!enter && !tab) return QStyledItemDelegate::eventFilter(watched, event);
    const auto type = static_cast<model::VariableType>(line->property(kType).toInt());
    if (!model::typed_value(type, toCore(line->text()))) {
        emit refused(refusal(type, line->text()));
        return true;
    }
    emit commitData(line);
    emit closeEditor(line, NoHint);
    const int step = key->key() == Qt::Key_Backtab || key->modifiers() & Qt::ShiftModifier ? -1 : 1;
    emit taken(enter ? step : 0, enter ? 0 : step);
    return true;
}

}  // namespace fundstelle::desktop
