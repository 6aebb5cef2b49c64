// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>

#include "project/go_on.h"

class QThread;
class QWidget;

namespace fundstelle::desktop {

/// Something long that is done in a thread of its own while the windows keep still. What lasts shows how far it is and may be cancelled.
class LongWork : public QObject {
    Q_OBJECT

public:
    /// What the work calls now and then, from its thread: how much is done of how much; false as soon as a person has cancelled.
    using GoOn = project::GoOn;
    enum class Cancel { Impossible, Possible };
    static constexpr int kPatience = 400;  ///< ms: a dialog that only flashes disturbs
    /// How long all works of this program go on before they show a dialog, in milliseconds.
    static void setPatience(int milliseconds);

    explicit LongWork(std::function<void(const GoOn&)> work);
    ~LongWork() override;

    /// Starts, and returns when all is done. Meanwhile the windows are neither painted nor timed, closed or given input: their panes would
    /// ask for what is half done. After a moment a dialog over `window` shows `title` and lets people cancel.
    void finish(const QString& title, Cancel cancel, QWidget* window);
    /// For whoever cannot do without the result: blocks until the work is done.
    void wait();
    /// Throws what the work threw.
    void rethrow() const;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    std::unique_ptr<QThread> m_thread;
    std::exception_ptr m_failure;
    std::atomic<std::size_t> m_done{0};
    std::atomic<std::size_t> m_all{0};
    std::atomic<bool> m_cancelled{false};
    QObject* m_dialog{nullptr};  ///< lives on, unlike everything else
};

}  // namespace fundstelle::desktop
