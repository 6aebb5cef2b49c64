// SPDX-License-Identifier: GPL-3.0-or-later
/// The open project, for widgets: Qt signals from its changes, activation, and sentences for its errors.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "long_work.h"
#include "project/project.h"
#include "wording/wording.h"

namespace fundstelle::desktop {

class OpenPseudonyms;

class Workspace : public QObject, private project::Observer {
    Q_OBJECT

public:
    explicit Workspace(wording::Language language, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] bool isOpen() const { return m_project != nullptr; }
    /// Only while `isOpen()`. Whoever asks in the middle of something long waits for its end.
    [[nodiscard]] project::Project& project() const {
        if (m_long != nullptr) const_cast<Workspace*>(this)->endLong();
        return *m_project;
    }
    [[nodiscard]] wording::Language language() const { return m_language; }
    [[nodiscard]] project::Environment environment();
    /// Who codes from now on; kept for the next start.
    void setCoder(const QString& name);
    [[nodiscard]] QString coder() const { return m_coder; }

    /// These throw `Error`; the project that was open stays open then.
    void create(const QString& file, const QString& name);
    void open(const QString& file);
    void openCopy(const QString& file);
    void close();

    /// Runs an action on the project; an `Error` becomes `failed()` and false.
    bool perform(const std::function<void(project::Project&)>& action);
    /// The same for what may take long: `action` runs in a thread of its own, see `LongWork`, and must touch neither widgets nor this workspace.
    /// What changed is told when it has returned.
    bool performLong(const QString& title, const std::function<void(project::Project&)>& action);
    /// One that can be cancelled: `goOn` is asked again and again.
    bool performLong(const QString& title, const std::function<void(project::Project&, const LongWork::GoOn& goOn)>& action);

    /// The table of real names that is open beside the project, if one is.
    [[nodiscard]] OpenPseudonyms& pseudonyms() const { return *m_pseudonyms; }

    // Activation: what retrieval is limited to. No active document means all.
    [[nodiscard]] bool isActive(model::DocumentId document) const { return m_activeDocuments.contains(document); }
    [[nodiscard]] bool isActive(model::CodeId code) const { return m_activeCodes.contains(code); }
    void activate(const std::vector<model::DocumentId>& documents, bool active);
    void activate(const std::vector<model::CodeId>& codes, bool active);
    void deactivateAll();
    [[nodiscard]] const std::set<model::CodeId>& activeCodes() const { return m_activeCodes; }
    /// The segments of the active codes in the active documents.
    [[nodiscard]] std::vector<model::CodingId> activeSegments() const;
    [[nodiscard]] std::size_t activeCodeCount() const { return m_activeCodes.size(); }
    [[nodiscard]] std::size_t activeDocumentCount() const { return m_activeDocuments.size(); }

signals:
    void opened();
    void aboutToClose();
    void closed();
    /// After every change, with what kinds of things changed.
    void documentsChanged();
    void codesChanged();
    void codingsChanged();
    /// Memos, text colours or links.
    void marksChanged();
    void progressChanged();
    void summariesChanged();
    void queriesChanged();
    /// Quotes, their chapters and collections.
    void quotesChanged();
    void historyChanged();
    void activationChanged();
    void failed(const QString& sentence);

private:
    void changed(const std::vector<project::Change>& changes) override;
    void take(std::unique_ptr<project::Project> project);
    void backUp();
    bool performLong(const QString& title, LongWork::Cancel cancel, const std::function<void(project::Project&, const LongWork::GoOn&)>& action);
    /// Waits, and tells what has changed.
    void endLong();

    wording::Language m_language;
    SystemClock m_clock;
    TimeOrderedIds m_ids{m_clock};
    QString m_coder;
    std::unique_ptr<project::Project> m_project;
    OpenPseudonyms* m_pseudonyms;
    std::set<model::DocumentId> m_activeDocuments;
    std::set<model::CodeId> m_activeCodes;
    QTimer m_backupTimer;
    LongWork* m_long{nullptr};
    std::vector<project::Change> m_untold;  ///< what the long work has changed until now
};

}  // namespace fundstelle::desktop
