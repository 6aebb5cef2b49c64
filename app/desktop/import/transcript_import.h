// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>
#include <atomic>
#include <memory>
#include <vector>

#include "import/import_plan.h"

namespace fundstelle::desktop {

/// Reads files, and the files in folders, off the GUI thread. Nothing is changed in a project: what was read is handed over at the end, or
/// nothing at all if it was cancelled.
class TranscriptImport : public QObject {
    Q_OBJECT

public:
    explicit TranscriptImport(QStringList files, QObject* parent = nullptr);
    ~TranscriptImport() override;

    /// What can be read, for a dialog that asks for files.
    static QString fileFilter();

    void start();
    void cancel() { m_cancelled = true; }
    /// After `finished()`.
    [[nodiscard]] std::vector<PlannedFile>& files() { return m_plan; }

signals:
    /// `done` of `all` files are read; `next` is being read.
    void progressed(int done, int all, const QString& next);
    void finished(bool cancelled);

private:
    void read();

    QStringList m_files;
    std::atomic<bool> m_cancelled{false};
    std::vector<PlannedFile> m_plan;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace fundstelle::desktop
