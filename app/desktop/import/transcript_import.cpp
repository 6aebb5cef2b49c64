// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/transcript_import.h"

#include <QFileInfo>

#include "adapters/strings.h"
#include "formats/transcript_reader.h"

namespace fundstelle::desktop {

TranscriptImport::TranscriptImport(QStringList files, QObject* parent) : QObject{parent}, m_files{std::move(files)} {}

TranscriptImport::~TranscriptImport() {
    cancel();
    if (m_thread) m_thread->wait();
}

void TranscriptImport::start() {
    m_thread.reset(QThread::create([this] {
        for (int i = 0; i < m_files.size() && !m_cancelled; ++i) {
            emit progressed(i, QFileInfo{m_files[i]}.fileName());
            try {
                m_result.transcripts.push_back(formats::read_transcript(toPath(m_files[i])));
            } catch (const Error& error) {
                m_result.failures.push_back({m_files[i], error});
            }
        }
        if (m_cancelled) m_result = {};
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] { emit finished(m_cancelled); });
    m_thread->start();
}

}  // namespace fundstelle::desktop
