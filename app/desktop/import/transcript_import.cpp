// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/transcript_import.h"

#include "adapters/strings.h"

namespace fundstelle::desktop {

TranscriptImport::TranscriptImport(QStringList files, QObject* parent) : QObject{parent}, m_files{std::move(files)} {}

TranscriptImport::~TranscriptImport() {
    cancel();
    if (m_thread) m_thread->wait();
}

QString TranscriptImport::fileFilter() {
    QStringList patterns;
    for (const auto& ending : formats::transcript_endings()) patterns << QStringLiteral("*.") + toQt(ending);
    return tr("Transkripte (%1)").arg(patterns.join(QLatin1Char(' ')));
}

void TranscriptImport::start() {
    m_thread.reset(QThread::create([this] { read(); }));
    connect(m_thread.get(), &QThread::finished, this, [this] { emit finished(m_cancelled); });
    m_thread->start();
}

void TranscriptImport::read() {
    for (const auto& file : m_files) {
        try {
            for (auto& path : formats::transcript_files(toPath(file))) m_plan.push_back({std::move(path), {}, {}, {}});
        } catch (const Error& error) {
            m_plan.push_back({toPath(file), {}, {}, error});
        }
    }
    const auto all = static_cast<int>(m_plan.size());
    for (int i = 0; i < all && !m_cancelled; ++i) {
        auto& file = m_plan[static_cast<std::size_t>(i)];
        emit progressed(i, all, toQtPath(file.path.filename()));
        if (!file.failure) file.read();
    }
    if (m_cancelled) m_plan.clear();
}

}  // namespace fundstelle::desktop
