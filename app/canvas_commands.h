#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace netloom {

class CanvasView;
class NetworkPage;

/// What the canvas does by its keys, as commands of the window: to be found by name. The keys stay the canvas's own; the
/// property "keys" shows them.
class CanvasCommands : public QObject {
    Q_OBJECT
public:
    /// show: brings the page up before a command works. Lives as long as the page.
    CanvasCommands(NetworkPage *page, QWidget *window, std::function<void()> show);

private:
    using Run = std::function<void(CanvasView &)>;
    QAction *add(const char *name, const QString &text, const QKeySequence &keys, Run run);
    void addEdits();
    void addViews();
    void refresh();

    NetworkPage *page_;
    QWidget *window_;
    std::function<void()> show_;
    QList<QAction *> edits_, onSelection_;
};

} // namespace netloom
