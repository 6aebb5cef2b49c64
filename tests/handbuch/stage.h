// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QImage>
#include <functional>
#include <memory>

#include "main_window.h"

namespace fundstelle::handbuch {

/// The real window, driven by real events, and pictures of what a person sees in it. Ends the program where something is not there.
class Stage {
public:
    /// Pictures go into this folder, which must exist.
    explicit Stage(const QDir& pictures);

    [[nodiscard]] desktop::MainWindow& window() { return *m_window; }
    [[nodiscard]] desktop::TranscriptView& text() { return m_window->transcript().view(); }
    [[nodiscard]] project::Project& project() { return m_window->workspace().project(); }

    /// Shows a document, with these words a third from the top.
    void read(const char* document, const char* words);
    void select(const char* words);
    void click(const char* words);
    void key(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {});
    void type(QWidget& widget, const QString& letters);
    /// The only visible widget of a kind within another one.
    template <class Widget>
    Widget& in(QWidget& parent) {
        for (auto* widget : parent.findChildren<Widget*>()) {
            if (widget->isVisibleTo(&parent)) return *widget;
        }
        missing(Widget::staticMetaObject.className());
    }
    void settle();
    /// Nothing but these codes, by their boxes in the tree.
    void activate(const std::vector<const char*>& codes);
    void rightClick(QWidget& widget, const QPoint& place);
    /// The button with these words.
    void press(QWidget& parent, const char* words);
    /// The command with these words in the menus.
    void command(const char* words);
    /// An entry of the menu that `opens` opens.
    void choose(const std::function<void()>& opens, const char* words);

    /// The window above its status bar, with what has popped up over it.
    void take(const char* name);
    /// A part of it.
    void take(const char* name, const QRect& area);
    void take(const char* name, const QWidget& part);
    /// A menu with what is around it, or a dialog, that `opens` opens and that would wait for a person; closed afterwards.
    void takeOpened(const char* name, const std::function<void()>& opens, const std::function<void(QWidget&)>& prepare = {});
    void takeDialog(const char* name, QWidget& dialog);

private:
    [[noreturn]] static void missing(const char* what);
    [[nodiscard]] QImage seen();
    void save(const char* name, const QImage& picture) const;

    QDir m_pictures;
    std::unique_ptr<desktop::MainWindow> m_window;
};

}  // namespace fundstelle::handbuch
