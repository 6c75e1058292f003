#include "views/confusion_view.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/icons.h"
#include "theme/look.h"
#include "views/view_export.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom {

namespace {


QString percent(double share)
{
    if (std::isnan(share))
        return QChar(0x2013);
    return QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

} // namespace

ConfusionView::ConfusionView(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
    setEmptyText(tr("Appears after the first epoch."));
    (new ViewExport(this, tr("confusion matrix"), [this] {
        ViewNumbers numbers{{tr("actual"), tr("predicted"), tr("rows"), tr("share of the actual class (%)"), tr("epoch")}, {}};
        for (int a = 0; a < classes(); ++a)
            for (int p = 0; p < classes(); ++p)
                numbers.rows.push_back({className(a), className(p), exactText(count(a, p)), std::isnan(share(a, p)) ? QString() : exactText(100 * share(a, p)),
                                        QString::number(history_.back().epoch)});
        return numbers;
    }))->takeMenu();
}

void ConfusionView::setClasses(const QStringList &classes)
{
    if (names_ == classes)
        return;
    names_ = classes;
    update();
}

void ConfusionView::setConfusion(const Confusion &confusion, quint64 epoch)
{
    const auto n = static_cast<std::size_t>(std::max(0, confusion.classes));
    if (n == 0 || confusion.counts.size() != n * n)
        return;
    if (!history_.empty() && (history_.back().confusion.classes != confusion.classes || history_.back().epoch > epoch))
        history_.clear();
    if (!history_.empty() && history_.back().epoch == epoch)
        history_.back().confusion = confusion;
    else
        history_.push_back({confusion, epoch});
    if (history_.size() > std::size_t(historyLength))
        history_.pop_front();
    cell_ = {std::min(cell_.x(), confusion.classes - 1), std::min(cell_.y(), confusion.classes - 1)};
    if (hasFocus())
        speak();
    update();
}

void ConfusionView::clear()
{
    history_.clear();
    setAccessibleDescription(emptyText_);
    update();
}

void ConfusionView::setEmptyText(const QString &text)
{
    emptyText_ = text;
    if (isEmpty())
        setAccessibleDescription(text);
    update();
}

double ConfusionView::count(int actual, int predicted) const
{
    const int n = classes();
    if (actual < 0 || predicted < 0 || actual >= n || predicted >= n)
        return 0;
    return history_.back().confusion.counts[static_cast<std::size_t>(actual * n + predicted)];
}

double ConfusionView::change(int actual, int predicted) const
{
    if (history_.size() < 2)
        return 0;
    const auto &before = history_[history_.size() - 2].confusion;
    return count(actual, predicted) - before.counts[static_cast<std::size_t>(actual * classes() + predicted)];
}

double ConfusionView::rowSum(int actual) const
{
    double sum = 0;
    for (int p = 0; p < classes(); ++p)
        sum += count(actual, p);
    return sum;
}

double ConfusionView::columnSum(int predicted) const
{
    double sum = 0;
    for (int a = 0; a < classes(); ++a)
        sum += count(a, predicted);
    return sum;
}

double ConfusionView::share(int actual, int predicted) const
{
    const double sum = rowSum(actual);
    return sum > 0 ? count(actual, predicted) / sum : std::numeric_limits<double>::quiet_NaN();
}

QString ConfusionView::className(int index) const
{
    return index < names_.size() && !names_[index].isEmpty() ? names_[index] : QString::number(index);
}

QString ConfusionView::cellSentence(int actual, int predicted) const
{
    return tr("actual %1, predicted %2: %3, %4 of %1")
        .arg(className(actual), className(predicted), countText(count(actual, predicted)), percent(share(actual, predicted)));
}

void ConfusionView::setCurrentCell(int actual, int predicted)
{
    const int last = std::max(0, classes() - 1);
    cell_ = {std::clamp(predicted, 0, last), std::clamp(actual, 0, last)};
    speak();
    update();
    if (!isEmpty())
        Q_EMIT currentCellChanged(cell_.y(), cell_.x(), cellSentence(cell_.y(), cell_.x()));
}

void ConfusionView::speak()
{
    if (isEmpty())
        return;
    setAccessibleDescription(cellSentence(cell_.y(), cell_.x()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

ConfusionView::Grid ConfusionView::grid() const
{
    const Look &look = Look::current();
    const int n = classes();
    Grid g;
    if (n == 0)
        return g;
    const QFontMetricsF small(look.font(Role::Small));
    double names = 0;
    for (int i = 0; i < n; ++i)
        names = std::max(names, small.horizontalAdvance(n <= 4 ? tr("actual %1").arg(className(i)) : className(i)));
    const double left = std::min(width() * 0.35, names + look.px(10));
    const double top = n <= 4 ? look.px(36) : look.px(20);
    g.box = QRectF(left, top, std::max(1.0, width() - left), std::max(1.0, height() - top));
    g.gap = n <= 8 ? look.px(4) : n <= 24 ? 2 : 0;
    g.cellWidth = (g.box.width() - g.gap * (n - 1)) / n;
    g.cellHeight = (g.box.height() - g.gap * (n - 1)) / n;
    return g;
}

QRectF ConfusionView::cellRect(int actual, int predicted) const
{
    if (actual < 0 || predicted < 0 || actual >= classes() || predicted >= classes())
        return {};
    const Grid g = grid();
    return {g.box.left() + predicted * (g.cellWidth + g.gap), g.box.top() + actual * (g.cellHeight + g.gap), g.cellWidth,
            g.cellHeight};
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEmpty()) {
        painter.setFont(look.font(Role::Body));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
        return;
    }
    const Grid g = grid();
    paintHeads(painter, g);
    for (int a = 0; a < classes(); ++a)
        for (int p = 0; p < classes(); ++p)
            paintCell(painter, g, a, p);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.drawRoundedRect(cellRect(cell_.y(), cell_.x()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
}

void ConfusionView::paintHeads(QPainter &painter, const Grid &g) const
{
    const Look &look = Look::current();
    const int n = classes();
    const QFont small = look.font(Role::Small), strong = look.figures(Role::Small);
    const QFontMetricsF m(small);
    QFont bold = strong;
    bold.setWeight(QFont::DemiBold);
    if (n > 4 && (g.cellHeight < m.height() * 0.9 || g.cellWidth < m.averageCharWidth() * 2))
        return; // names would overlap; tooltip and keyboard still say them
    const auto text = [&](const QRectF &box, const QString &s, const QFont &font, Tone tone, int flags) {
        painter.setFont(font);
        painter.setPen(look.colour(tone));
        painter.drawText(box, flags, QFontMetricsF(font).elidedText(s, Qt::ElideRight, box.width()));
    };
    for (int i = 0; i < n; ++i) {
        const QRectF column(cellRect(0, i).left(), 0, g.cellWidth, g.box.top());
        const QRectF row(0, cellRect(i, 0).top(), g.box.left() - look.px(8), g.cellHeight);
        if (n > 4) {
            text(column, className(i), small, Tone::TextSecondary, Qt::AlignCenter);
            text(row, className(i), small, Tone::TextSecondary, Qt::AlignVCenter | Qt::AlignLeft);
            continue;
        }
        const double h = m.height();
        text({column.left(), 0, column.width(), h}, tr("predicted %1").arg(className(i)), small, Tone::TextSecondary, Qt::AlignCenter);
        text({column.left(), h, column.width(), h}, countText(columnSum(i)), bold, Tone::TextPrimary, Qt::AlignCenter);
        const double middle = row.center().y();
        text({0, middle - h, row.width(), h}, tr("actual %1").arg(className(i)), small, Tone::TextSecondary, Qt::AlignLeft);
        text({0, middle, row.width(), h}, countText(rowSum(i)), bold, Tone::TextPrimary, Qt::AlignLeft);
    }
}

void ConfusionView::paintCell(QPainter &painter, const Grid &g, int actual, int predicted) const
{
    const Look &look = Look::current();
    const QRectF cell = cellRect(actual, predicted);
    const double part = share(actual, predicted);
    const QColor fill = look.weft(0.36 * (std::isnan(part) ? 0 : part));
    const QColor ink = Look::inkOn(fill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(cell, g.gap > 0 ? look.px(2) : 0, g.gap > 0 ? look.px(2) : 0);
    const QString number = countText(count(actual, predicted));
    const QFont figure = look.figures(cell.width() > look.px(76) && cell.height() > look.px(44) ? Role::Figure : Role::Small);
    const QFontMetricsF m(figure);
    if (m.horizontalAdvance(number) > cell.width() - 2 || m.height() * 0.8 > cell.height())
        return;
    painter.setPen(ink);
    painter.setFont(figure);
    const bool roomy = cell.height() > look.px(56) && cell.width() > look.px(76);
    if (!roomy) {
        painter.drawText(cell, Qt::AlignCenter, number);
        return;
    }
    const QRectF inner = cell.adjusted(look.px(12), look.px(8), -look.px(10), -look.px(6));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), m.height()), Qt::AlignLeft, number);
    const QFont micro = look.figures(Role::Micro);
    const QFontMetricsF mm(micro);
    painter.setFont(micro);
    painter.drawText(QRectF(inner.left(), inner.top() + m.height(), inner.width() + look.px(8), mm.height()), Qt::AlignLeft,
                     tr("%1 of %2").arg(percent(part), className(actual)));
    if (const double delta = change(actual, predicted); delta != 0) {
        const QString text = (delta > 0 ? QChar(0x25b2) : QChar(0x25bc)) + QLatin1Char(' ') + countText(std::abs(delta));
        if (mm.horizontalAdvance(text) + m.horizontalAdvance(number) + look.px(6) < inner.width())
            painter.drawText(QRectF(inner.left(), inner.top() + 2, inner.width(), mm.height()), Qt::AlignRight, text);
    }
    const double sparkTop = inner.top() + m.height() + mm.height() + look.px(6);
    if (inner.bottom() - sparkTop > look.px(12))
        paintSpark(painter, QRectF(inner.left(), sparkTop, inner.width(), std::min<double>(inner.bottom() - sparkTop, look.px(32))),
                   actual * classes() + predicted, ink);
}

void ConfusionView::paintSpark(QPainter &painter, const QRectF &box, int index, const QColor &ink) const
{
    if (history_.size() < 3)
        return;
    const auto at = [&](std::size_t i) { return history_[i].confusion.counts[static_cast<std::size_t>(index)]; };
    double low = at(0), high = low;
    for (std::size_t i = 1; i < history_.size(); ++i) {
        low = std::min(low, at(i));
        high = std::max(high, at(i));
    }
    QPolygonF line;
    const double span = high > low ? high - low : 1;
    for (std::size_t i = 0; i < history_.size(); ++i)
        line.append({box.left() + box.width() * static_cast<double>(i) / static_cast<double>(history_.size() - 1),
                     box.bottom() - 2 - (at(i) - low) / span * (box.height() - 4)});
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void ConfusionView::keyPressEvent(QKeyEvent *event)
{
    const int last = classes() - 1;
    switch (event->key()) {
    case Qt::Key_Left: setCurrentCell(cell_.y(), cell_.x() - 1); break;
    case Qt::Key_Right: setCurrentCell(cell_.y(), cell_.x() + 1); break;
    case Qt::Key_Up: setCurrentCell(cell_.y() - 1, cell_.x()); break;
    case Qt::Key_Down: setCurrentCell(cell_.y() + 1, cell_.x()); break;
    case Qt::Key_Home: setCurrentCell(event->modifiers() & Qt::ControlModifier ? 0 : cell_.y(), 0); break;
    case Qt::Key_End: setCurrentCell(event->modifiers() & Qt::ControlModifier ? last : cell_.y(), last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isEmpty())
            Q_EMIT cellActivated(cell_.y(), cell_.x());
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void ConfusionView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return; // the right one opens the menu
    for (int a = 0; a < classes(); ++a)
        for (int p = 0; p < classes(); ++p)
            if (cellRect(a, p).contains(event->position())) {
                setCurrentCell(a, p);
                Q_EMIT cellActivated(a, p);
            }
}

bool ConfusionView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int a = 0; a < classes(); ++a)
        for (int p = 0; p < classes(); ++p)
            if (cellRect(a, p).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), cellSentence(a, p), this, cellRect(a, p).toRect());
                return true;
            }
    QToolTip::hideText();
    return true;
}

void ConfusionView::focusInEvent(QFocusEvent *event)
{
    speak();
    QWidget::focusInEvent(event);
}

} // namespace netloom
