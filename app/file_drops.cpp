#include "file_drops.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace netloom {

FileDrops::FileDrops(QWidget *window) : QObject(window), window_(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this); // every view of the window, those made later, too
}

QStringList FileDrops::filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>()) {
        if (!url.isLocalFile())
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != window_)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = filesOf(drop->mimeData());
    if (paths.isEmpty())
        return false;
    if (paths.size() == 1)
        for (QWidget *w = widget; w != window_; w = w->parentWidget())
            if (w->acceptDrops() && w->objectName().endsWith(QLatin1String("Page"))) {
                if (w == widget)
                    return false;
                event->ignore(); // Qt asks the next one up
                return true;
            }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace netloom
