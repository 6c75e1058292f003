#include "pages/example_card.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "theme/look.h"
#include "views/network_picture.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr int kLines = 4; // of what is to be seen

/// At most `lines` lines of wrapped text, the last one with "…" where the text goes on.
void drawLines(QPainter &painter, const QRectF &box, const QString &text, int lines)
{
    QTextLayout layout(text, painter.font(), painter.device());
    layout.beginLayout();
    double y = box.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool last = i == lines - 1 && line.textStart() + line.textLength() < text.size();
        const QString rest = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        const QFontMetricsF metrics(painter.font(), painter.device());
        painter.drawText(QPointF(box.left(), y + metrics.ascent()), last ? metrics.elidedText(rest, Qt::ElideRight, box.width()) : rest);
        y += metrics.height();
    }
    layout.endLayout();
}

} // namespace

ExampleCard::ExampleCard(const Example &example, QWidget *parent)
    : QAbstractButton(parent), name_(qstr(example.name)), title_(engineText(example.title)), line_(engineText(example.text))
{
    setObjectName(QStringLiteral("example_") + name_);
    setText(title_);
    setAccessibleName(tr("Example: %1").arg(title_));
    setAccessibleDescription(line_);
    setToolTip(line_);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ExampleCard::setNetwork(const Graph &graph, const Check &check)
{
    graph_ = graph;
    check_ = check;
    QStringList facts;
    if (const QString sizes = networkSizes(graph, check); !sizes.isEmpty())
        facts << sizes;
    if (check.parameters > 0)
        facts << tr("%1 parameters").arg(groupedNumber(check.parameters));
    size_ = facts.join(QStringLiteral(" · "));
    setAccessibleDescription(line_ + QLatin1Char(' ') + size_);
    update();
}

QSize ExampleCard::sizeHint() const
{
    const Look &look = Look::current();
    const QFontMetrics strong(look.font(Role::Strong)), small(look.font(Role::Small)), micro(look.figures(Role::Micro));
    return {look.px(220), look.px(140) + strong.height() + kLines * small.height() + micro.height() + look.px(36)};
}

void ExampleCard::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = look.px(Measure::RadiusTile);
    const QRectF box = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter.fillPath(shape, look.colour(isDown() ? Tone::SurfacePressed : underMouse() ? Tone::SurfaceHover : Tone::SurfaceRaised));
    const double split = std::floor(box.top() + look.px(132)) + 0.5;
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), split - box.top()), look.colour(Tone::SurfaceCanvas));
    painter.setPen(QPen(look.colour(Tone::LineSoft), 1));
    painter.drawLine(QPointF(box.left(), split), QPointF(box.right(), split));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colour(underMouse() ? Tone::LineEdge : Tone::LineSoft), 1));
    painter.drawPath(shape);
    if (hasNetwork())
        paintNetworkPicture(painter, QRectF(box.left() + look.px(36), box.top() + look.px(16), box.width() - look.px(72), split - box.top() - look.px(32)),
                            graph_, check_);
    const double inset = look.px(14);
    QRectF text(box.left() + inset, split + look.px(10), box.width() - 2 * inset, box.bottom() - split - look.px(16));
    const auto say = [&](const QFont &font, Tone tone, const QString &words, int lines) {
        painter.setFont(font);
        painter.setPen(look.colour(tone));
        drawLines(painter, text, words, lines);
        text.setTop(text.top() + lines * QFontMetricsF(font).height() + look.px(3));
    };
    say(look.font(Role::Strong), Tone::TextPrimary, title_, 1);
    say(look.font(Role::Small), Tone::TextSecondary, line_, kLines);
    say(look.figures(Role::Micro), Tone::TextSecondary, size_, 1);
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2);
    }
}

void ExampleCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool ExampleCard::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace netloom
