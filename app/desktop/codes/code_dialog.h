// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "model/values.h"

namespace fundstelle::desktop {

/// What the codebook says about one code.
class CodeDialog : public QDialog {
    Q_OBJECT

public:
    CodeDialog(const model::Code& code, QWidget* parent = nullptr);
    /// With what was written.
    [[nodiscard]] model::Code code() const;

private:
    model::Code m_code;
    QLineEdit* m_name;
    QPlainTextEdit* m_definition;
    QPlainTextEdit* m_anchor;
    QPlainTextEdit* m_rule;
    QPlainTextEdit* m_demarcation;
};

}  // namespace fundstelle::desktop
