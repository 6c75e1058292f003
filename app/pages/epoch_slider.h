#pragma once

#include "charts/curve_data.h"
#include "theme/look.h"

#include <QAbstractSlider>

#include <optional>
#include <vector>

namespace netloom {

/// The run along its epochs: validation loss as a faint band, marks in a lane above, the knob at the epoch that all views
/// show. Arrow keys step, page keys by ten, Home goes to the first epoch and End to the latest.
class EpochSlider : public QAbstractSlider {
    Q_OBJECT
public:
    explicit EpochSlider(QWidget *parent = nullptr);

    struct Mark {
        enum class Kind { Live, Branch, Checkpoint };
        double epoch = 0;
        Kind kind = Kind::Live;
        QString text;                         ///< "lr 0.001 → 0.0003"
    };
    struct Facts {
        std::uint64_t done = 0, last = 0;     ///< epochs done and planned
        double progress = 0;                  ///< done, with fraction
        std::uint64_t at = 0;                 ///< gone back to; 0: live
        std::uint64_t best = 0;               ///< lowest monitored loss; 0: none
        std::uint64_t stride = 1;             ///< weights are kept every so many epochs
        std::uint64_t restored = 0;           ///< the network has the weights of this epoch, not the last one; 0: of the last
        double failedAt = 0;                  ///< the run diverged here, in epochs with fraction; 0: it did not
        std::vector<Mark> marks;
        const CurveData *monitored = nullptr; ///< must outlive the next painting
    };
    void setFacts(const Facts &facts);
    /// "Epoch 12 of 100, best; weights are kept every 4th epoch."
    QString sentence() const;
    /// Where an epoch stands, for tests and tooltips.
    double xOf(double epoch) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user went to this epoch.
    void epochChosen(std::uint64_t epoch);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(const QPointF &at);
    double end() const;
    double trackY() const;
    void paintBand(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintKnob(QPainter &painter) const;

    Facts facts_;
    bool setting_ = false;
};

} // namespace netloom
