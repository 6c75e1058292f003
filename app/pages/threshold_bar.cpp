#include "pages/threshold_bar.h"

#include "theme/icons.h"
#include "theme/look.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace netloom {

namespace {
constexpr int kThresholdSteps = 1000;
}

ThresholdBar::ThresholdBar(QWidget *parent) : QWidget(parent), slider_(new QSlider(Qt::Horizontal)), text_(new QLabel), remark_(new QLabel), apply_(new QPushButton(tr("Apply"))),
      reset_(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(4));
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(remark_);
    setTextRole(remark_, Role::Small, Tone::TextSecondary);
    remark_->setObjectName(QStringLiteral("thresholdRemark"));
    remark_->setWordWrap(true);
    remark_->hide();
    row->setSpacing(Look::current().px(8));
    auto *caption = new QLabel(tr("Threshold"));
    setTextRole(caption, Role::Small, Tone::TextSecondary);
    caption->setBuddy(slider_);
    setTextRole(text_, Role::Strong, Tone::TextPrimary, true);
    slider_->setObjectName(QStringLiteral("trainThreshold"));
    slider_->setAccessibleName(tr("Threshold"));
    slider_->setRange(0, kThresholdSteps);
    slider_->setPageStep(kThresholdSteps / 20);
    apply_->setObjectName(QStringLiteral("applyTrainThreshold"));
    apply_->setToolTip(tr("Makes this the threshold of the settings."));
    setCompact(apply_);
    reset_->setObjectName(QStringLiteral("resetTrainThreshold"));
    reset_->setIcon(icon(QStringLiteral("reset")));
    reset_->setAccessibleName(tr("Reset the threshold"));
    reset_->setToolTip(tr("Back to the threshold of the settings"));
    setCompact(reset_);
    row->addWidget(caption);
    row->addWidget(slider_, 1);
    row->addWidget(text_);
    row->addWidget(reset_);
    row->addWidget(apply_);
    connect(slider_, &QSlider::valueChanged, this, [this](int step) { Q_EMIT moved(double(step) / kThresholdSteps); });
    connect(apply_, &QPushButton::clicked, this, [this] { Q_EMIT applied(value()); });
    connect(reset_, &QPushButton::clicked, this, &ThresholdBar::resetRequested);
    setThreshold(0.5, false);
}

void ThresholdBar::setThreshold(double threshold, bool moved)
{
    value_ = threshold;
    if (!moved)
        setRemark({});
    {
        const QSignalBlocker quiet(slider_);
        slider_->setValue(static_cast<int>(std::lround(threshold * kThresholdSteps)));
    }
    text_->setText(QString::number(threshold, 'f', 3));
    apply_->setEnabled(moved);
    if (!moved && reset_->hasFocus())
        slider_->setFocus();
    reset_->setEnabled(moved);
    slider_->setAccessibleDescription(text_->text());
}

void ThresholdBar::setRemark(const QString &text)
{
    remark_->setText(text);
    remark_->setVisible(!text.isEmpty());
}

QString ThresholdBar::remark() const
{
    return remark_->text();
}

} // namespace netloom
