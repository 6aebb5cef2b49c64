// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/code_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include "adapters/strings.h"

namespace fundstelle::desktop {

CodeDialog::CodeDialog(const model::Code& code, QWidget* parent) : QDialog{parent}, m_code{code}, m_name{new QLineEdit{toQt(code.name), this}} {
    setWindowTitle(tr("Code „%1“").arg(toQt(code.name)));
    resize(560, 560);
    auto* form = new QFormLayout{this};
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->addRow(tr("Name"), m_name);
    const auto add = [&](const QString& label, const std::string& text) {
        auto* edit = new QPlainTextEdit{toQt(text), this};
        edit->setTabChangesFocus(true);
        form->addRow(label, edit);
        return edit;
    };
    m_definition = add(tr("Definition"), code.definition);
    m_anchor = add(tr("Ankerbeispiel"), code.anchor);
    m_rule = add(tr("Kodierregel"), code.rule);
    m_demarcation = add(tr("Abgrenzung"), code.demarcation);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Übernehmen"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

model::Code CodeDialog::code() const {
    auto code = m_code;
    code.name = toCore(m_name->text());
    code.definition = toCore(m_definition->toPlainText());
    code.anchor = toCore(m_anchor->toPlainText());
    code.rule = toCore(m_rule->toPlainText());
    code.demarcation = toCore(m_demarcation->toPlainText());
    return code;
}

}  // namespace fundstelle::desktop
