#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSlider;
QT_END_NAMESPACE

namespace netloom {

/// The threshold at which a matrix and its figures are counted, beside that of the settings. Shows and asks; whoever owns the
/// threshold moves it.
class ThresholdBar : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdBar(QWidget *parent = nullptr);

    /// The threshold shown; moved: another one than that of the settings.
    void setThreshold(double threshold, bool moved);
    double value() const { return value_; }
    /// What is to be known about the values shown; empty: nothing.
    void setRemark(const QString &text);
    QString remark() const;
    QSlider *slider() const { return slider_; }

Q_SIGNALS:
    /// The slider stands elsewhere, by the user's hand.
    void moved(double threshold);
    /// The threshold of the settings is wanted back.
    void resetRequested();
    /// The threshold is wanted for the model.
    void applied(double threshold);

private:
    QSlider *slider_;
    QLabel *text_, *remark_;
    QPushButton *apply_, *reset_;
    double value_ = 0.5;
};

} // namespace netloom
