#include "pages/run_strip.h"

#include "charts/ticks.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QComboBox>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

RunStrip::RunStrip(QWidget *parent)
    : QWidget(parent), slider_(new EpochSlider), best_(new QPushButton(icon(QStringLiteral("star")), tr("Go to best"))),
      trainOn_(new QPushButton(icon(QStringLiteral("branch")), tr("Train on from here"))), line_(new QComboBox)
{
    setObjectName(QStringLiteral("runStrip"));
    setAccessibleName(tr("Training run"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    best_->setObjectName(QStringLiteral("goToBest"));
    trainOn_->setObjectName(QStringLiteral("trainOn"));
    line_->setObjectName(QStringLiteral("epochLine"));
    line_->setAccessibleName(tr("Branch of the epochs"));
    for (QWidget *w : std::initializer_list<QWidget *>{best_, trainOn_, line_})
        setCompact(w);
    auto *actions = new QVBoxLayout;
    actions->setSpacing(Look::current().px(6));
    actions->addStretch(1);
    actions->addWidget(line_);
    actions->addWidget(best_);
    actions->addWidget(trainOn_);
    actions->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->addWidget(slider_, 1);
    row->addLayout(actions);
    line_->hide();
    connect(best_, &QPushButton::clicked, this, &RunStrip::bestRequested);
    connect(trainOn_, &QPushButton::clicked, this, &RunStrip::trainOnRequested);
    connect(line_, &QComboBox::activated, this, &RunStrip::lineChosen);
    applySizes();
}

double RunStrip::stateWidth() const
{
    return Look::current().px(228);
}

void RunStrip::applySizes()
{
    const Look &look = Look::current();
    layout()->setContentsMargins(look.px(16) + static_cast<int>(stateWidth()) + look.px(8), look.px(10), look.px(16), look.px(6));
    layout()->setSpacing(look.px(16));
    updateGeometry();
}

void RunStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applySizes();
    QWidget::changeEvent(event);
}

QSize RunStrip::sizeHint() const
{
    return {600, Look::current().px(88)};
}

void RunStrip::setFacts(const Facts &facts)
{
    facts_ = facts;
    QString text = facts.state;
    if (facts.epoch > 0)
        text += tr(", epoch %1 of %2").arg(facts.epoch).arg(facts.last);
    if (!facts.message.isEmpty())
        text += QStringLiteral(". ") + facts.message;
    const QString foot = footLine();
    if (!foot.isEmpty())
        text += QStringLiteral(". ") + foot;
    if (text != accessibleDescription())
        setAccessibleDescription(text);
    setToolTip(facts.message.isEmpty() ? foot : facts.message + QLatin1Char('\n') + foot);
    slider_->setFacts(facts.epochs);
    best_->setEnabled(facts.epochs.best > 0 && facts.epochs.best != (facts.epochs.at ? facts.epochs.at : facts.epochs.done));
    trainOn_->setEnabled(facts.obstacle.isEmpty());
    trainOn_->setToolTip(facts.obstacle.isEmpty() ? tr("Goes on from the epoch shown: a branch; what came after it stays.") : facts.obstacle);
    line_->setVisible(facts.lines.size() > 1);
    best_->setVisible(facts.lines.size() < 2 || height() >= Look::current().px(100));
    if (facts.lines.size() > 1) {
        if (line_->count() != facts.lines.size())
            line_->clear();
        for (int i = 0; i < facts.lines.size(); ++i)
            i < line_->count() ? line_->setItemText(i, facts.lines[i]) : line_->addItem(facts.lines[i]);
        line_->setCurrentIndex(facts.line);
    }
    update();
}

void RunStrip::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(Tone::LineSoft), 1));
    painter.setBrush(look.colour(Tone::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(Measure::RadiusTile), look.px(Measure::RadiusTile));
    const double inset = look.px(16);
    const QRectF inner = QRectF(rect()).adjusted(inset, look.px(10), -inset, -look.px(8));
    paintState(painter, {inner.left(), inner.top(), stateWidth(), inner.height()});
}

void RunStrip::paintState(QPainter &painter, const QRectF &box) const
{
    const Look &look = Look::current();
    const double dot = look.px(10);
    const QFont strong = look.font(Role::Strong), small = look.figures(Role::Small), page = look.figures(Role::Page);
    const QFontMetricsF m(strong), ms(small), mp(page);
    const double centre = box.top() + m.height() / 2 + 2;
    if (facts_.status == Status::Good || !facts_.status) {
        painter.setPen(facts_.status ? Qt::NoPen : QPen(look.colour(Tone::LineEdge), 1.5));
        painter.setBrush(facts_.status ? look.status(Status::Good) : QColor(Qt::transparent));
        painter.drawEllipse(QPointF(box.left() + dot / 2, centre), dot / 2 - 1, dot / 2 - 1);
    } else {
        paintBadge(painter, *facts_.status, QRectF(box.left() - 3, centre - look.px(8), look.px(16), look.px(16)));
    }
    double x = box.left() + dot + look.px(8);
    painter.setFont(strong);
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(QPointF(x, centre + (m.ascent() - m.descent()) / 2), facts_.state);
    x += m.horizontalAdvance(facts_.state) + look.px(8);
    painter.setFont(small);
    painter.setPen(look.colour(Tone::TextSecondary));
    painter.drawText(QPointF(x, centre + (ms.ascent() - ms.descent()) / 2),
                     ms.elidedText(facts_.detail, Qt::ElideRight, box.right() - x));
    if (!facts_.message.isEmpty()) {
        painter.setPen(facts_.status == Status::Error ? look.status(Status::Error) : look.colour(Tone::TextSecondary));
        const QString text = facts_.brief.isEmpty() ? facts_.message : facts_.brief;
        painter.drawText(QPointF(box.left(), centre + m.height() / 2 + 2 + ms.ascent()), ms.elidedText(text, Qt::ElideRight, box.width()));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(QPointF(box.left(), centre + m.height() / 2 + 2 + ms.ascent() + ms.height() * 1.2),
                         ms.elidedText(footLine(), Qt::ElideRight, box.width()));
        return;
    }
    const auto shown = facts_.epochs.at ? facts_.epochs.at : facts_.epoch;
    const QString epoch = shown > 0 ? tr("epoch %1").arg(countText(static_cast<double>(shown))) : tr("not trained yet");
    const double base = centre + m.height() / 2 + mp.ascent() + look.px(4);
    painter.setFont(page);
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(QPointF(box.left(), base), mp.elidedText(epoch, Qt::ElideRight, box.width()));
    painter.setFont(small);
    painter.setPen(look.colour(Tone::TextSecondary));
    const double beside = mp.horizontalAdvance(epoch) + look.px(6);
    if (facts_.last > 0 && beside < box.width())
        painter.drawText(QPointF(box.left() + beside, base),
                         ms.elidedText(tr("of %1").arg(countText(static_cast<double>(facts_.last))), Qt::ElideRight, box.width() - beside));
    painter.drawText(QPointF(box.left(), base + mp.descent() + ms.height()), ms.elidedText(footLine(), Qt::ElideRight, box.width()));
}

// What matters most stands first: the rest is cut off where there is no room, and said in full by the tooltip.
QString RunStrip::footLine() const
{
    QStringList parts;
    const EpochSlider::Facts &e = facts_.epochs;
    const std::uint64_t shown = e.at ? e.at : e.done;
    if (e.restored > 0)
        parts << (shown == e.restored ? tr("the network has these weights") : tr("network: epoch %1").arg(countText(static_cast<double>(e.restored))));
    else if (e.at > 0)
        parts << tr("gone back");
    if (facts_.secondsLeft >= 0)
        parts << tr("%1 left").arg(durationText(facts_.secondsLeft));
    if (facts_.samplesPerSecond > 0)
        parts << tr("%1 samples/s").arg(rateText(facts_.samplesPerSecond));
    for (const QString &part : {facts_.threads, facts_.weights})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" · "));
}

} // namespace netloom
