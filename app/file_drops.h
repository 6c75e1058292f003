#pragma once

#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace netloom {

/// Files dropped anywhere on a window: canvas, lists and text fields under the pointer do not take them. Only a page that
/// takes one file itself (a child of the window with acceptDrops, named "…Page") is left alone.
class FileDrops : public QObject {
    Q_OBJECT
public:
    explicit FileDrops(QWidget *window);
    /// Paths of the files in it; empty where anything else is dragged.
    static QStringList filesOf(const QMimeData *data);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *window_;
};

} // namespace netloom
