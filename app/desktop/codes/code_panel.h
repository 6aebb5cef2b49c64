// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <functional>
#include <optional>
#include <vector>

#include "codes/code_actions.h"
#include "transcript/transcript_panel.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// What the codebook says of one code. What was written is saved when the focus leaves the panel, all of it as one action.
class CodePanel : public QWidget {
    Q_OBJECT

public:
    CodePanel(Workspace& workspace, TranscriptPanel& transcript, CodeActions& actions, QWidget* parent = nullptr);
    ~CodePanel() override;

    void show(model::CodeId code);
    [[nodiscard]] std::optional<model::CodeId> code() const { return m_code; }
    enum class Field { Definition, Anchor, Rule, Demarcation };
    [[nodiscard]] QPlainTextEdit& text(Field field) { return *m_texts[static_cast<std::size_t>(field)]; }
    [[nodiscard]] QLineEdit& name() { return *m_name; }
    [[nodiscard]] QComboBox& status() { return *m_status; }
    [[nodiscard]] QListWidget& examples() { return *m_examples; }
    [[nodiscard]] QPushButton& addExample() { return *m_addExample; }
    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }
    [[nodiscard]] QListWidget& history() { return *m_history; }
    [[nodiscard]] QPushButton& earlier() { return *m_earlier; }

signals:
    void passageWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);
    /// Somebody wants to see these codings; `title` says what they are.
    void codingsWanted(const std::vector<fundstelle::model::CodingId>& codings, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeDescription();
    [[nodiscard]] QWidget* makeHistory();
    void reload();
    void save();
    void fillExamples();
    void fillHistory();
    void addSelection();
    void moveExample(int by);
    void keepOrder();
    void refreshButtons();

    Workspace& m_workspace;
    TranscriptPanel& m_transcript;
    CodeActions& m_actions;
    std::optional<model::CodeId> m_code;
    std::optional<model::Code> m_shown;  ///< as the fields were filled
    QTabWidget* m_tabs;
    QLineEdit* m_name;
    QToolButton* m_colour;
    QComboBox* m_status;
    std::vector<QPlainTextEdit*> m_texts;  ///< one per `Field`
    QListWidget* m_examples;
    QPushButton* m_addExample;
    QListWidget* m_history;
    QPushButton* m_earlier;
};

}  // namespace fundstelle::desktop
