#pragma once

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSlider;
QT_END_NAMESPACE

namespace netloom {

/// The threshold at which a matrix and its figures are counted, beside that of the settings.
class ThresholdBar : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdBar(QWidget *parent = nullptr);

    /// Threshold of the settings: where the slider stands until it is moved.
    void setOwn(double threshold);
    double value() const;
    /// True: another threshold than that of the settings.
    bool isMoved() const { return moved_.has_value(); }
    /// What is to be known about the values shown; empty: nothing.
    void setRemark(const QString &text);
    QString remark() const;
    QSlider *slider() const { return slider_; }

Q_SIGNALS:
    void moved();
    /// The threshold is wanted for the model.
    void applied(double threshold);

private:
    void refresh();

    QSlider *slider_;
    QLabel *text_, *remark_;
    QPushButton *apply_;
    double own_ = 0.5;
    std::optional<double> moved_;
};

} // namespace netloom
