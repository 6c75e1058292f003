#pragma once

#include "pages/epoch_slider.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace netloom {

/// State, epoch, rate, remaining time, and the epochs of the run to go back to.
class RunStrip : public QWidget {
    Q_OBJECT
public:
    explicit RunStrip(QWidget *parent = nullptr);

    struct Facts {
        QString state;                    ///< "Training", "Paused", "Diverged" …
        std::optional<Status> status;     ///< dot or shape before it; none: hollow
        QString detail;                   ///< "run 5, batch 43 / 102"
        QString message;                  ///< how the latest run ended, in full: spoken, and the tooltip
        QString brief;                    ///< the same in the strip: "step 1,204, layer dense_2"
        QString threads;                  ///< "4 threads"; empty: not known
        QString weights;                  ///< "weights 3f9a12c4": the network's own; empty: none, or they are changing
        std::uint64_t epoch = 0, last = 0;
        double samplesPerSecond = 0, secondsLeft = -1;
        EpochSlider::Facts epochs;
        QString obstacle;                 ///< why training cannot go on from the epoch shown; empty: it can
        QStringList lines;                ///< of epochs, where a branch was made: their names
        int line = 0;
    };
    void setFacts(const Facts &facts);
    const Facts &facts() const { return facts_; }
    /// The line under the epoch: where it stands, rate, time left, threads, weights.
    QString footLine() const;
    EpochSlider *slider() const { return slider_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void bestRequested();
    void trainOnRequested();
    void lineChosen(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintState(QPainter &painter, const QRectF &box) const;
    void applySizes();
    double stateWidth() const;

    Facts facts_;
    EpochSlider *slider_;
    QPushButton *best_, *trainOn_;
    QComboBox *line_;
};

} // namespace netloom
