#pragma once

#include "train/trainer.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <optional>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace netloom {

class ElidedLabel;
class ProjectDocument;

/// Below the canvas: what the network costs, and how long training will take, measured for a second beside the window.
/// After a run it says how good the forecast was.
class ForecastStrip : public QWidget {
    Q_OBJECT
public:
    explicit ForecastStrip(ProjectDocument *document, QWidget *parent = nullptr);
    ~ForecastStrip() override { cancel(); }
    /// Seconds per epoch as forecast for the network as it is; empty: not measured yet.
    std::optional<double> forecast() const { return forecast_; }
    /// One sentence, as a screen reader says it.
    QString text() const;
    /// Measures at once instead of when the network has been left alone for a while.
    void measure();

Q_SIGNALS:
    void measured();
    /// A click: which layers it comes from.
    void detailsRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void invalidate();
    void cancel();
    void say();
    void arrange();

    ProjectDocument *document_;
    QBoxLayout *row_;
    ElidedLabel *facts_, *time_;
    QTimer wait_;
    std::shared_ptr<std::atomic<bool>> cancelled_;
    std::optional<double> forecast_, promised_, took_; ///< promised_: what stood here when the latest run began
    std::size_t runs_ = 0;
    bool measuring_ = false;
};

} // namespace netloom
