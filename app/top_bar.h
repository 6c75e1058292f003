#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QPushButton;
class QProgressBar;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace netloom {

class ElidedLabel;
struct Snapshot;
class WindowActions;

/// The bar at the top: program menu, file with its unsaved dot, training buttons, epoch and remaining time, undo, redo.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(WindowActions *actions, QWidget *parent = nullptr);

    void setFile(const QString &name, const QString &path, bool dirty);
    /// Epoch, progress and remaining time; hidden before the first run.
    void setProgress(const Snapshot &snapshot);
    void setProgressVisible(bool visible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeIdentity(WindowActions *actions);
    QWidget *makeRunControls(WindowActions *actions);
    QToolButton *toolButton(QWidget *parent, QAction *action);
    int needed(int level) const;
    void fit();

    ElidedLabel *file_;
    QWidget *dot_, *run_;
    QPushButton *menu_, *train_;
    QList<QToolButton *> tools_; ///< pause, step, stop, undo, redo
    int level_ = -1;             ///< how much was left out for want of room
    QLabel *epoch_, *left_;
    QProgressBar *bar_;
};

} // namespace netloom
