// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_work.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>
#include <vector>

namespace fundstelle::desktop {

namespace {

constexpr unsigned long kUnnoticed = 30;  // ms: what is done by then needs no pause
constexpr int kBetweenLooks = 40;         // ms
constexpr int kSteps = 1000;

int g_patience = LongWork::kPatience;

class ProgressDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(ProgressDialog)

public:
    ProgressDialog(const QString& title, LongWork::Cancel cancel, std::atomic<bool>& cancelled, QWidget* window)
        : QDialog{window}, m_title{new QLabel{title, this}}, m_bar{new QProgressBar{this}}, m_cancelled{cancelled} {
        setWindowTitle(QApplication::applicationDisplayName());
        setWindowModality(Qt::ApplicationModal);
        setMinimumWidth(360);
        auto* layout = new QVBoxLayout{this};
        layout->setContentsMargins(24, 24, 24, 24);
        layout->setSpacing(12);
        layout->addWidget(m_title);
        layout->addWidget(m_bar);
        m_bar->setRange(0, 0);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(title);
        if (cancel == LongWork::Cancel::Impossible) return;
        auto* buttons = new QDialogButtonBox{this};
        m_button = buttons->addButton(tr("Abbrechen"), QDialogButtonBox::RejectRole);
        connect(m_button, &QPushButton::clicked, this, &ProgressDialog::reject);
        layout->addWidget(buttons);
    }

    void show(std::size_t done, std::size_t all) {
        m_bar->setRange(0, all > 0 ? kSteps : 0);
        if (all > 0) m_bar->setValue(static_cast<int>(kSteps * done / all));
    }

    /// Esc and the close button, too. The dialog stays until the work has ended.
    void reject() override {
        if (m_button == nullptr || m_cancelled) return;
        m_cancelled = true;
        m_button->setEnabled(false);
        m_title->setText(tr("Wird abgebrochen …"));
    }

private:
    void closeEvent(QCloseEvent* event) override {
        event->ignore();
        reject();
    }

    QLabel* m_title;
    QProgressBar* m_bar;
    QPushButton* m_button{nullptr};
    std::atomic<bool>& m_cancelled;
};

/// All windows, unpainted as long as this lives.
class StillWindows {
public:
    StillWindows() {
        for (auto* widget : QApplication::topLevelWidgets()) {
            if (!widget->isVisible() || !widget->updatesEnabled()) continue;
            widget->setUpdatesEnabled(false);
            m_windows.emplace_back(widget);
        }
        QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    }
    ~StillWindows() {
        QGuiApplication::restoreOverrideCursor();
        for (const auto& window : m_windows) {
            if (window) window->setUpdatesEnabled(true);
        }
    }
    StillWindows(const StillWindows&) = delete;
    StillWindows& operator=(const StillWindows&) = delete;

private:
    std::vector<QPointer<QWidget>> m_windows;
};

}  // namespace

LongWork::LongWork(std::function<void(const GoOn&)> work)
    : m_thread{QThread::create([this, work = std::move(work)] {
          try {
              work([this](std::size_t done, std::size_t all) {
                  m_done = done;
                  m_all = all;
                  return !m_cancelled;
              });
          } catch (...) {
              m_failure = std::current_exception();
          }
      })} {}

void LongWork::setPatience(int milliseconds) {
    g_patience = milliseconds;
}

LongWork::~LongWork() {
    wait();
}

void LongWork::finish(const QString& title, Cancel cancel, QWidget* window) {
    m_thread->start();
    if (m_thread->wait(kUnnoticed)) return;
    const StillWindows still;
    ProgressDialog dialog{title, cancel, m_cancelled, window};
    m_dialog = &dialog;
    qApp->installEventFilter(this);
    QEventLoop loop;
    bool ended = false;  // the thread still says that it runs when it sends its signal
    connect(m_thread.get(), &QThread::finished, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QTimer::singleShot(g_patience, &dialog, [&loop] { loop.quit(); });
    if (!m_thread->isFinished()) loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!ended && !m_thread->isFinished()) {
        QTimer look{&dialog};
        connect(&look, &QTimer::timeout, &dialog, [&] { dialog.show(m_done, m_all); });
        look.start(kBetweenLooks);
        dialog.QDialog::show();
        loop.exec();
        // Not every window system gives the keys back by itself when a dialog goes.
        const bool keys = dialog.isActiveWindow();
        dialog.hide();
        if (keys && window != nullptr) window->activateWindow();
    }
    wait();
    qApp->removeEventFilter(this);
    m_dialog = nullptr;
}

void LongWork::wait() {
    m_thread->wait();
}

void LongWork::rethrow() const {
    if (m_failure) std::rethrow_exception(m_failure);
}

bool LongWork::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
        case QEvent::Timer: return qobject_cast<QTimer*>(watched) != nullptr && watched->parent() != m_dialog;  // it comes again
        case QEvent::Close: event->ignore(); return widget != nullptr && widget != m_dialog;
        default: return false;
    }
}

}  // namespace fundstelle::desktop
