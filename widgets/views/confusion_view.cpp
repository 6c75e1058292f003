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
#include <iterator>
#include <limits>
#include <numeric>

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
        if (isGrouped()) { // all of them, whatever is shown
            const Confusion &whole = whole_.back().confusion;
            for (int a = 0; a < whole.classes; ++a) {
                const double *row = whole.counts.data() + static_cast<std::size_t>(a) * static_cast<std::size_t>(whole.classes);
                const double sum = std::accumulate(row, row + whole.classes, 0.0);
                for (int p = 0; p < whole.classes; ++p)
                    numbers.rows.push_back({className(a), className(p), exactText(row[p]), sum > 0 ? exactText(100 * row[p] / sum) : QString(), QString::number(whole_.back().epoch)});
            }
            return numbers;
        }
        for (int a = 0; a < classes(); ++a)
            for (int p = 0; p < classes(); ++p)
                numbers.rows.push_back({className(a), className(p), exactText(count(a, p)), std::isnan(shareOf(Basis::OfActual, a, p)) ? QString() : exactText(100 * shareOf(Basis::OfActual, a, p)),
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
    if (confusion.classes <= ClassGroups::largest) {
        if (isGrouped())
            clear();
        levels_.clear();
        groups_ = {};
        take(confusion, epoch);
        return;
    }
    if (!whole_.empty() && (whole_.back().confusion.classes != confusion.classes || whole_.back().epoch > epoch))
        clear();
    if (!isGrouped() || groups_.place.size() != n) {
        levels_.clear();
        groups_ = ClassGroups::of(confusion.classes, {});
    }
    if (!whole_.empty() && whole_.back().epoch == epoch)
        whole_.pop_back();
    whole_.push_back({confusion, epoch});
    if (whole_.size() > 2)
        whole_.pop_front();
    take(groups_.sum(confusion), epoch);
}

void ConfusionView::take(const Confusion &confusion, quint64 epoch)
{
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
    whole_.clear();
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
    const std::size_t at = static_cast<std::size_t>(actual * classes() + predicted);
    if (pinned_ && pinned_->confusion.classes == classes())
        return count(actual, predicted) - pinned_->confusion.counts[at];
    if (history_.size() < 2)
        return 0;
    return count(actual, predicted) - history_[history_.size() - 2].confusion.counts[at];
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

double ConfusionView::shareOf(Basis basis, int actual, int predicted) const
{
    double sum = 0;
    switch (basis) {
    case Basis::OfActual: sum = rowSum(actual); break;
    case Basis::OfPredicted: sum = columnSum(predicted); break;
    case Basis::OfAll:
        for (int a = 0; a < classes(); ++a)
            sum += rowSum(a);
        break;
    }
    return sum > 0 ? count(actual, predicted) / sum : std::numeric_limits<double>::quiet_NaN();
}

double ConfusionView::share(int actual, int predicted) const
{
    return shareOf(basis_, actual, predicted);
}

QString ConfusionView::className(int index) const
{
    return index < names_.size() && !names_[index].isEmpty() ? names_[index] : QString::number(index);
}

QString ConfusionView::shownName(int index) const
{
    if (!isGrouped())
        return className(index);
    if (groups_.isOthers(index))
        return tr("others");
    const auto &members = groups_.members[static_cast<std::size_t>(index)];
    return members.size() == 1 ? className(members.front()) : tr("%1 … %2").arg(className(members.front()), className(members.back()));
}

bool ConfusionView::isBlock(int actual, int predicted) const
{
    if (!isGrouped() || groups_.isOthers(actual) || groups_.isOthers(predicted))
        return false;
    return groups_.members[static_cast<std::size_t>(actual)].size() > 1 || groups_.members[static_cast<std::size_t>(predicted)].size() > 1;
}

// A block opens, a single class tells its rows; the others are too many for either.
void ConfusionView::activate(int actual, int predicted)
{
    if (!isGrouped()) {
        Q_EMIT cellActivated(actual, predicted);
        return;
    }
    if (groups_.isOthers(actual) || groups_.isOthers(predicted))
        return;
    const auto &rows = groups_.members[static_cast<std::size_t>(actual)], &columns = groups_.members[static_cast<std::size_t>(predicted)];
    if (!isBlock(actual, predicted)) {
        Q_EMIT cellActivated(rows.front(), columns.front());
        return;
    }
    std::vector<int> both;
    std::set_union(rows.begin(), rows.end(), columns.begin(), columns.end(), std::back_inserter(both));
    levels_.push_back(std::move(both));
    cell_ = {0, 0};
    regroup();
}

void ConfusionView::closeBlock()
{
    if (levels_.empty())
        return;
    levels_.pop_back();
    cell_ = {0, 0};
    regroup();
}

// The same matrices in other blocks; small curves begin anew.
void ConfusionView::regroup()
{
    if (whole_.empty())
        return;
    groups_ = ClassGroups::of(whole_.back().confusion.classes, levels_.empty() ? std::vector<int>() : levels_.back());
    history_.clear();
    if (pinnedWhole_)
        pinned_ = State{groups_.sum(pinnedWhole_->confusion), pinnedWhole_->epoch};
    for (const State &state : whole_)
        take(groups_.sum(state.confusion), state.epoch);
    speak();
    Q_EMIT groupsChanged();
}

QString ConfusionView::cellSentence(int actual, int predicted) const
{
    const QString head = tr("actual %1, predicted %2: %3").arg(shownName(actual), shownName(predicted), countText(count(actual, predicted)));
    const QString part = percent(share(actual, predicted));
    const QString sentence = basis_ == Basis::OfActual      ? tr("%1, %2 of %3").arg(head, part, shownName(actual))
                             : basis_ == Basis::OfPredicted ? tr("%1, %2 of predicted %3").arg(head, part, shownName(predicted))
                                                       : tr("%1, %2 of all").arg(head, part);
    return pinned_ ? sentence + QStringLiteral(", ") + changeSentence(actual, predicted) : sentence;
}

QString ConfusionView::changeSentence(int actual, int predicted) const
{
    const double delta = change(actual, predicted);
    const QString epoch = QString::number(pinnedEpoch());
    return delta > 0   ? tr("%1 more than at epoch %2").arg(countText(delta), epoch)
           : delta < 0 ? tr("%1 fewer than at epoch %2").arg(countText(-delta), epoch)
                       : tr("as many as at epoch %1").arg(epoch);
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
        names = std::max(names, small.horizontalAdvance(n <= 4 ? tr("actual %1").arg(shownName(i)) : shownName(i)));
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

/// Above the names of the rows.
QRectF ConfusionView::backRect() const
{
    const Grid g = grid();
    return {0, 0, g.box.left(), g.box.top()};
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
    if (isOpened()) {
        painter.setFont(look.font(Role::Small));
        painter.setPen(look.colour(Tone::AccentBase));
        painter.drawText(backRect(), Qt::AlignVCenter | Qt::AlignLeft, QChar(0x25C2) + QString(QLatin1Char(' ')) + tr("back"));
    }
    for (int a = 0; a < classes(); ++a)
        for (int p = 0; p < classes(); ++p)
            paintCell(painter, g, a, p);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.drawRoundedRect(cellRect(cell_.y(), cell_.x()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
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
            activate(cell_.y(), cell_.x());
        break;
    case Qt::Key_Backspace: closeBlock(); break;
    case Qt::Key_P: setBasis(static_cast<Basis>((static_cast<int>(basis_) + 1) % 3)); break;
    case Qt::Key_D: pin(!isPinned()); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ConfusionView::setBasis(Basis basis)
{
    if (basis == basis_)
        return;
    basis_ = basis;
    speak();
    update();
    Q_EMIT basisChanged(basis);
}

void ConfusionView::pin(bool pinned)
{
    if (pinned == isPinned() || (pinned && isEmpty()))
        return;
    pinned_.reset();
    pinnedWhole_.reset();
    if (pinned)
        pinned_ = history_.back();
    if (pinned && isGrouped())
        pinnedWhole_ = whole_.back();
    speak();
    update();
    Q_EMIT pinnedChanged(pinned);
}

void ConfusionView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return; // the right one opens the menu
    if (isOpened() && backRect().contains(event->position())) {
        closeBlock();
        return;
    }
    for (int a = 0; a < classes(); ++a)
        for (int p = 0; p < classes(); ++p)
            if (cellRect(a, p).contains(event->position())) {
                setCurrentCell(a, p);
                activate(a, p);
                return;
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
