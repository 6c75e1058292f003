#pragma once

#include "charts/curve_data.h"
#include "theme/look.h"

#include <QWidget>

#include <optional>

namespace netloom {

/// State, epoch, rate, remaining time, and the run along its epochs: validation loss as a faint band, the best epoch
/// marked.
class RunStrip : public QWidget {
    Q_OBJECT
public:
    explicit RunStrip(QWidget *parent = nullptr);

    struct Facts {
        QString state;                    ///< "Training", "Paused", "Diverged" …
        std::optional<Status> status;     ///< dot or shape before it; none: hollow
        QString detail;                   ///< "run 5, batch 43 / 102"
        QString message;                  ///< how the latest run ended
        std::uint64_t epoch = 0, last = 0;
        double samplesPerSecond = 0, secondsLeft = -1;
        double progress = 0;              ///< epochs done, with fraction
        std::optional<double> best;       ///< epoch of the lowest monitored loss
        const CurveData *monitored = nullptr; ///< must outlive the strip's next painting
    };
    void setFacts(const Facts &facts);
    const Facts &facts() const { return facts_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintState(QPainter &painter, const QRectF &box) const;
    void paintTrack(QPainter &painter, const QRectF &box) const;
    void paintNumbers(QPainter &painter, const QRectF &box) const;

    Facts facts_;
};

} // namespace netloom
