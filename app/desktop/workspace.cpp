// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include <QSettings>
#include <QThread>
#include <QWidget>
#include <utility>

#include "adapters/strings.h"
#include "base/person.h"
#include "disclosure/open_pseudonyms.h"
#include "in_background.h"

namespace fundstelle::desktop {

namespace {

constexpr int kBetweenBackupChecks = 60'000;  // ms
constexpr int kBetweenBackupSlices = 15;      // ms
constexpr int kPagesPerSlice = 256;           // of 4 kB: a slice takes about a millisecond

}  // namespace

Workspace::Workspace(wording::Language language, QObject* parent)
    : QObject{parent}, m_language{language}, m_coder{QSettings{}.value(QStringLiteral("coder"), toQt(login_name())).toString()}, m_pseudonyms{new OpenPseudonyms{*this, this}} {
    connect(&m_backupTimer, &QTimer::timeout, this, &Workspace::backUp);
}

Workspace::~Workspace() {
    close();
}

project::Environment Workspace::environment() {
    return {m_clock, m_ids, toCore(m_coder), login_name(), machine_name()};
}

void Workspace::setCoder(const QString& name) {
    if (name == m_coder || name.trimmed().isEmpty()) return;
    m_coder = name.trimmed();
    QSettings{}.setValue(QStringLiteral("coder"), m_coder);
    if (isOpen() && !m_project->read_only()) m_project->act_as(toCore(m_coder));
    emit historyChanged();
}

void Workspace::create(const QString& file, const QString& name) {
    take(project::Project::create(toPath(file), toCore(name), environment()));
}

void Workspace::open(const QString& file) {
    std::error_code ignored;  // under whatever name: a project must not be opened twice by one program
    if (isOpen() && !m_project->read_only() && std::filesystem::equivalent(m_project->path(), toPath(file), ignored)) return;
    std::unique_ptr<project::Project> opened;
    inBackground([&, path = toPath(file), by = environment()] {  // until all codings are read: with half a million that takes its time
        opened = project::Project::open(path, by);
        static_cast<void>(opened->queries().snapshot());
    });
    take(std::move(opened));
    perform([this](project::Project& project) {  // a backup that fails must not keep anybody from working
        if (!project.backups().due_at_open()) return;
        project.backups().start();
        m_backupTimer.start(kBetweenBackupSlices);
    });
}

void Workspace::openCopy(const QString& file) {
    take(project::Project::open_copy(toPath(file), environment()));
}

void Workspace::take(std::unique_ptr<project::Project> project) {
    close();
    m_project = std::move(project);
    m_project->add_observer(*this);
    m_backupTimer.start(kBetweenBackupChecks);
    emit opened();
}

void Workspace::close() {
    if (!isOpen()) return;
    endLong();
    emit aboutToClose();
    m_backupTimer.stop();
    m_project->remove_observer(*this);
    m_project.reset();
    m_activeDocuments.clear();
    m_activeCodes.clear();
    emit closed();
}

bool Workspace::perform(const std::function<void(project::Project&)>& action) {
    if (!isOpen()) return false;
    try {
        action(*m_project);
        return true;
    } catch (const Error& error) {
        emit failed(toQt(wording::sentence(error, m_language)));
        return false;
    }
}

bool Workspace::performLong(const QString& title, const std::function<void(project::Project&)>& action) {
    return performLong(title, LongWork::Cancel::Impossible, [&](project::Project& project, const LongWork::GoOn&) { action(project); });
}

bool Workspace::performLong(const QString& title, const std::function<void(project::Project&, const LongWork::GoOn&)>& action) {
    return performLong(title, LongWork::Cancel::Possible, action);
}

bool Workspace::performLong(const QString& title, LongWork::Cancel cancel, const std::function<void(project::Project&, const LongWork::GoOn&)>& action) {
    return perform([&](project::Project& project) {
        LongWork work{[&](const LongWork::GoOn& goOn) {
            action(project, goOn);
            static_cast<void>(project.queries().snapshot());  // after many changes it is built anew
        }};
        m_long = &work;
        work.finish(title, cancel, qobject_cast<QWidget*>(parent()));
        endLong();
        work.rethrow();
    });
}

void Workspace::endLong() {
    if (auto* work = std::exchange(m_long, nullptr)) work->wait();
    if (!m_untold.empty()) changed(std::exchange(m_untold, {}));
}

void Workspace::backUp() {
    m_backupTimer.start(kBetweenBackupChecks);  // also after a failure
    perform([this](project::Project& project) {
        if (!project.backups().running() && project.backups().due()) project.backups().start();
        if (!project.backups().step(kPagesPerSlice)) m_backupTimer.start(kBetweenBackupSlices);
    });
}

void Workspace::activate(const std::vector<model::DocumentId>& documents, bool active) {
    for (const auto& document : documents) {
        if (active) m_activeDocuments.insert(document);
        else m_activeDocuments.erase(document);
    }
    emit activationChanged();
}

void Workspace::activate(const std::vector<model::CodeId>& codes, bool active) {
    for (const auto& code : codes) {
        if (active) m_activeCodes.insert(code);
        else m_activeCodes.erase(code);
    }
    emit activationChanged();
}

void Workspace::deactivateAll() {
    m_activeDocuments.clear();
    m_activeCodes.clear();
    emit activationChanged();
}

std::vector<model::CodingId> Workspace::activeSegments() const {
    if (!isOpen() || m_activeCodes.empty()) return {};
    analysis::Filter filter;
    filter.documents.assign(m_activeDocuments.begin(), m_activeDocuments.end());
    return m_project->queries().retrieve({m_activeCodes.begin(), m_activeCodes.end()}, analysis::Subcodes::Exclude, filter);
}

void Workspace::changed(const std::vector<project::Change>& changes) {
    if (QThread::currentThread() != thread()) {
        m_untold.insert(m_untold.end(), changes.begin(), changes.end());
        return;
    }
    using project::Subject;
    bool documents = false;
    bool codes = false;
    bool codings = false;
    bool marks = false;
    bool activation = false;
    bool progress = false;
    bool summaries = false;
    bool queries = false;
    bool quotes = false;
    for (const auto& change : changes) {
        const bool removed = change.kind == project::Change::Kind::Removed;
        switch (change.subject) {
            case Subject::Documents:
                if (removed) activation = m_activeDocuments.erase(model::DocumentId{change.key}) > 0 || activation;
                documents = true;
                break;
            case Subject::Groups:
            case Subject::Sets:
            case Subject::Turns:
            case Subject::Variables:
            case Subject::Project: documents = true; break;
            case Subject::Codes:
                if (removed) activation = m_activeCodes.erase(model::CodeId{change.key}) > 0 || activation;
                codes = true;
                break;
            case Subject::CodeSets: codes = true; break;
            case Subject::Codings:
            case Subject::Coders: codings = true; break;
            case Subject::Memos:
            case Subject::Highlights:
            case Subject::Links: marks = true; break;
            case Subject::Progress: progress = true; break;
            case Subject::Summaries: summaries = true; break;
            case Subject::Queries: queries = true; break;
            case Subject::Quotes: quotes = true; break;
            default: break;
        }
    }
    if (documents) emit documentsChanged();
    if (codes) emit codesChanged();
    if (codings || codes || documents) emit codingsChanged();
    if (marks) emit marksChanged();
    if (progress) emit progressChanged();
    if (summaries) emit summariesChanged();
    if (queries) emit queriesChanged();
    if (quotes) emit quotesChanged();
    if (activation) emit activationChanged();
    emit historyChanged();
}

}  // namespace fundstelle::desktop
