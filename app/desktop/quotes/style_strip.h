// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QWidget>
#include <optional>

#include "model/quote.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// How a collection prints its quotes. Every choice holds at once, and can be undone.
class StyleStrip : public QWidget {
    Q_OBJECT

public:
    explicit StyleStrip(Workspace& workspace, QWidget* parent = nullptr);
    void show(const std::optional<model::CollectionId>& collection);
    [[nodiscard]] QComboBox& marks() { return *m_marks; }
    [[nodiscard]] QComboBox& layoutOfQuotes() { return *m_layout; }
    [[nodiscard]] QLineEdit& source() { return *m_source; }
    /// An example of the source, what is wrong with it, or whom it gives away.
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }

private:
    void reload();
    void apply();
    void fillFields(QMenu& menu);
    void explain();

    Workspace& m_workspace;
    std::optional<model::CollectionId> m_collection;
    QComboBox* m_marks;
    QComboBox* m_ellipsis;
    QComboBox* m_layout;
    QCheckBox* m_italic;
    QCheckBox* m_numbered;
    QLineEdit* m_source;
    QLabel* m_sentence;
    bool m_showing{false};
};

/// Whom the source labels of a collection give away: a sentence, empty if no label is shared by fewer than three documents.
QString labelWarning(project::Project& project, model::CollectionId collection);

}  // namespace fundstelle::desktop
