#include "charts/histogram_view.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/look.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableWidget>

#include <algorithm>
#include <numeric>

namespace netloom {

namespace {

QString sharePercent(std::size_t count, std::size_t total)
{
    return HistogramView::tr("%1 %").arg(numberText(total ? 100.0 * double(count) / double(total) : 0.0, 3));
}

} // namespace

HistogramView::HistogramView(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Distribution of the values"));
    speak();
}

void HistogramView::setBins(std::vector<std::size_t> counts, double low, double high, Wording wording, std::vector<Mark> marks)
{
    clear();
    counts_ = std::move(counts);
    low_ = low;
    high_ = high;
    wording_ = std::move(wording);
    marks_ = std::move(marks);
    total_ = std::accumulate(counts_.begin(), counts_.end(), std::size_t(0));
    speak();
    update();
}

void HistogramView::setCategories(QStringList names, std::vector<std::size_t> counts, std::size_t others)
{
    clear();
    names_ = std::move(names);
    counts_ = std::move(counts);
    others_ = others;
    total_ = std::accumulate(counts_.begin(), counts_.end(), others);
    speak();
    update();
}

void HistogramView::clear()
{
    counts_.clear();
    names_.clear();
    marks_.clear();
    total_ = others_ = 0;
    current_ = -1;
    showTable(false);
    speak();
    update();
}

void HistogramView::setCaption(const QString &caption)
{
    caption_ = caption;
    update();
}

QString HistogramView::barName(int bar) const
{
    if (!names_.isEmpty())
        return names_.value(bar).isEmpty() ? tr("(empty)") : names_.value(bar);
    const double step = (high_ - low_) / double(counts_.size());
    const auto word = [&](double v) { return wording_ ? wording_(v) : numberText(v, 4); };
    return high_ > low_ ? tr("%1 … %2").arg(word(low_ + bar * step), word(bar + 1 == bars() ? high_ : low_ + (bar + 1) * step)) : word(low_);
}

QString HistogramView::barSentence(int bar) const
{
    if (bar < 0 || bar >= bars())
        return {};
    const std::size_t count = counts_[std::size_t(bar)];
    return tr("%1: %2 rows, %3").arg(barName(bar), countText(double(count)), sharePercent(count, total_));
}

void HistogramView::speak()
{
    QString text = isEmpty() ? tr("No values.") : barSentence(current_);
    if (text.isEmpty()) {
        const auto most = std::max_element(counts_.begin(), counts_.end()) - counts_.begin();
        text = tr("%1 rows; most in %2").arg(countText(double(total_)), barSentence(int(most)));
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void HistogramView::setCurrentBar(int bar)
{
    bar = std::clamp(bar, -1, bars() - 1);
    if (bar == current_)
        return;
    current_ = bar;
    speak();
    update();
}

QRectF HistogramView::plot() const
{
    const QFontMetricsF micro(Look::current().figures(Role::Micro));
    const double head = micro.height() + Look::current().px(4);
    return QRectF(rect()).adjusted(1, head, -1, names_.isEmpty() ? -head : 0);
}

double HistogramView::rowHeight() const
{
    return QFontMetricsF(Look::current().figures(Role::Small)).height() + Look::current().px(4);
}

double HistogramView::labelWidth() const
{
    const QFontMetricsF small(Look::current().figures(Role::Small));
    double wide = 0;
    for (const QString &name : names_)
        wide = std::max(wide, small.horizontalAdvance(name.isEmpty() ? tr("(empty)") : name));
    return std::min(wide, width() * 0.4) + Look::current().px(8);
}

int HistogramView::shownCategories() const
{
    const int fit = std::max(1, int(plot().height() / rowHeight()));
    return bars() + (others_ > 0) <= fit ? bars() : std::max(1, std::min(bars(), fit - 1));
}

QRectF HistogramView::barRect(int bar) const
{
    const QRectF box = plot();
    const auto highest = double(std::max<std::size_t>(1, counts_.empty() ? 1 : *std::max_element(counts_.begin(), counts_.end())));
    const double part = double(counts_[std::size_t(bar)]) / highest;
    if (names_.isEmpty()) {
        const double wide = box.width() / bars(), tall = counts_[std::size_t(bar)] ? std::max(1.0, part * box.height()) : 0;
        return {box.left() + bar * wide, box.bottom() - tall, std::max(1.0, wide - 1), tall};
    }
    const QFontMetricsF small(Look::current().figures(Role::Small));
    const double label = labelWidth(), numbers = small.horizontalAdvance(QStringLiteral("0,000,000  00.0 %")), step = rowHeight(), high = Look::current().px(8);
    return {box.left() + label, box.top() + bar * step + (step - high) / 2, std::max(1.0, part * std::max(1.0, box.width() - label - numbers)), high};
}

int HistogramView::barAt(const QPointF &point) const
{
    const QRectF box = plot();
    if (isEmpty() || !box.contains(point))
        return -1;
    const int bar = names_.isEmpty() ? int((point.x() - box.left()) / box.width() * bars()) : int((point.y() - box.top()) / rowHeight());
    return bar < (names_.isEmpty() ? bars() : shownCategories()) ? bar : -1;
}

void HistogramView::paintHead(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    painter.setFont(look.figures(Role::Micro));
    painter.setPen(look.colour(Tone::TextSecondary));
    const QString text = current_ >= 0 ? barSentence(current_) : caption_;
    painter.drawText(QPointF(1, micro.ascent()), micro.elidedText(text, Qt::ElideRight, width() - 2));
}

void HistogramView::paintBins(QPainter &painter) const
{
    const Look &look = Look::current();
    const QRectF box = plot();
    const QFontMetricsF micro(look.figures(Role::Micro));
    for (int i = 0; i < bars(); ++i)
        painter.fillRect(barRect(i), look.colour(i == current_ ? Tone::AccentBase : Tone::LineEdge));
    painter.setPen(QPen(look.colour(Tone::ChartAxis), 1));
    painter.drawLine(QPointF(box.left(), box.bottom() + 0.5), QPointF(box.right(), box.bottom() + 0.5));
    const auto word = [&](double v) { return wording_ ? wording_(v) : numberText(v, 4); };
    const double base = box.bottom() + look.px(3) + micro.ascent();
    painter.setFont(look.figures(Role::Micro));
    painter.setPen(look.colour(Tone::ChartTick));
    const QString low = word(low_), high = word(high_);
    painter.drawText(QPointF(box.left(), base), low);
    double left = box.left() + micro.horizontalAdvance(low) + look.px(8), right = box.right();
    if (high_ > low_ && left + micro.horizontalAdvance(high) < right) {
        right -= micro.horizontalAdvance(high);
        painter.drawText(QPointF(right, base), high);
    }
    // Marks are labelled on the axis, where there is room between the ends.
    for (const Mark &mark : marks_) {
        if (!(high_ > low_))
            break;
        const double x = box.left() + (mark.at - low_) / (high_ - low_) * box.width();
        painter.setPen(QPen(look.colour(Tone::AccentBase), 1.5, Qt::DotLine));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        const QString text = mark.name + QLatin1Char(' ') + word(mark.at);
        const double wide = micro.horizontalAdvance(text), from = std::clamp(x - wide / 2, left, std::max(left, right - look.px(8) - wide));
        if (from + wide + look.px(8) > right)
            continue;
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(QPointF(from, base), text);
        left = from + wide + look.px(8);
    }
}

void HistogramView::paintCategories(QPainter &painter) const
{
    const Look &look = Look::current();
    const QRectF box = plot();
    const QFont font = look.figures(Role::Small);
    const QFontMetricsF small(font);
    const double step = rowHeight(), label = labelWidth();
    const int shown = shownCategories();
    painter.setFont(font);
    std::size_t rest = others_;
    for (int i = shown; i < bars(); ++i)
        rest += counts_[std::size_t(i)];
    for (int i = 0; i < shown; ++i) {
        const double y = box.top() + i * step;
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(QRectF(box.left(), y, label - look.px(8), step), Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(barName(i), Qt::ElideRight, label - look.px(8)));
        painter.fillRect(barRect(i), look.colour(i == current_ ? Tone::AccentBase : Tone::LineEdge));
        painter.drawText(QRectF(box.left(), y, box.width(), step), Qt::AlignRight | Qt::AlignVCenter,
                         countText(double(counts_[std::size_t(i)])) + QStringLiteral("  ") + sharePercent(counts_[std::size_t(i)], total_));
    }
    if (rest == 0)
        return;
    painter.setPen(look.colour(Tone::TextSecondary));
    const QRectF line(box.left(), box.top() + shown * step, box.width(), step);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("others"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, countText(double(rest)) + QStringLiteral("  ") + sharePercent(rest, total_));
}

void HistogramView::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEmpty()) {
        painter.setFont(look.font(Role::Small));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, caption_.isEmpty() ? tr("No values.") : tr("%1: no values").arg(caption_));
        return;
    }
    paintHead(painter);
    if (names_.isEmpty())
        paintBins(painter);
    else
        paintCategories(painter);
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: case Qt::Key_Up: setCurrentBar(std::max(0, current_ - 1)); return;
    case Qt::Key_Right: case Qt::Key_Down: setCurrentBar(current_ + 1); return;
    case Qt::Key_Home: setCurrentBar(0); return;
    case Qt::Key_End: setCurrentBar(bars() - 1); return;
    case Qt::Key_T: showTable(!showsTable()); return;
    case Qt::Key_Escape:
        if (showsTable()) {
            showTable(false);
            setFocus();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void HistogramView::mouseMoveEvent(QMouseEvent *event) { setCurrentBar(barAt(event->position())); }
void HistogramView::mousePressEvent(QMouseEvent *event) { setCurrentBar(barAt(event->position())); }
void HistogramView::leaveEvent(QEvent *) { setCurrentBar(-1); }
void HistogramView::focusOutEvent(QFocusEvent *) { setCurrentBar(-1); }

void HistogramView::resizeEvent(QResizeEvent *)
{
    if (table_)
        table_->setGeometry(rect());
}

bool HistogramView::showsTable() const
{
    return table_ && !table_->isHidden();
}

void HistogramView::showTable(bool shown)
{
    if (!shown) {
        if (table_)
            table_->hide();
        return;
    }
    if (isEmpty())
        return;
    if (!table_) {
        table_ = new QTableWidget(this);
        table_->setObjectName(QStringLiteral("histogramTable"));
        table_->setAccessibleName(tr("Distribution of the values, as numbers"));
        table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table_->setTabKeyNavigation(false);
        table_->verticalHeader()->hide();
        table_->setColumnCount(3);
        table_->setHorizontalHeaderLabels({tr("values"), tr("rows"), tr("share")});
        table_->horizontalHeader()->setStretchLastSection(true);
    }
    table_->setRowCount(bars());
    for (int i = 0; i < bars(); ++i) {
        const std::size_t count = counts_[std::size_t(i)];
        const QString cells[] = {barName(i), countText(double(count)), sharePercent(count, total_)};
        for (int c = 0; c < 3; ++c) {
            auto *item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment((c ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            table_->setItem(i, c, item);
        }
    }
    table_->resizeColumnToContents(0);
    table_->setGeometry(rect());
    table_->show();
    table_->setFocus();
    table_->setCurrentCell(std::max(0, current_), 0);
}

} // namespace netloom
