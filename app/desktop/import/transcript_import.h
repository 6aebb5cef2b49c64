// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>
#include <atomic>
#include <memory>
#include <vector>

#include "base/error.h"
#include "formats/transcript.h"

namespace fundstelle::desktop {

/// Reads transcripts off the GUI thread. Nothing is changed in a project: what was read is handed over at the end, or nothing at all if it
/// was cancelled.
class TranscriptImport : public QObject {
    Q_OBJECT

public:
    struct Failure {
        QString file;
        Error error;
    };
    struct Result {
        std::vector<formats::Transcript> transcripts;
        std::vector<Failure> failures;
    };

    explicit TranscriptImport(QStringList files, QObject* parent = nullptr);
    ~TranscriptImport() override;

    void start();
    void cancel() { m_cancelled = true; }
    /// After `finished()`.
    [[nodiscard]] Result& result() { return m_result; }

signals:
    /// `done` of all files are read; `next` is being read.
    void progressed(int done, const QString& next);
    void finished(bool cancelled);

private:
    QStringList m_files;
    std::atomic<bool> m_cancelled{false};
    Result m_result;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace fundstelle::desktop
