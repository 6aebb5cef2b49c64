// SPDX-License-Identifier: GPL-3.0-or-later
#include "in_background.h"

#include <QCursor>
#include <QEventLoop>
#include <QGuiApplication>
#include <QThread>
#include <exception>
#include <memory>

namespace fundstelle::desktop {

void inBackground(const std::function<void()>& work) {
    std::exception_ptr failure;
    const std::unique_ptr<QThread> thread{QThread::create([&] {
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
    })};
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    QGuiApplication::restoreOverrideCursor();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace fundstelle::desktop
