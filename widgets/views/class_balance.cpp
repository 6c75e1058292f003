#include "views/class_balance.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/look.h"
#include "views/view_export.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace netloom {

ClassBalanceView::ClassBalanceView(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setAccessibleName(tr("Class balance"));
    setFocusPolicy(Qt::StrongFocus);
    (new ViewExport(this, tr("class balance"), [this] {
        ViewNumbers numbers{{tr("part"), tr("class"), tr("rows"), tr("share of the part (%)")}, {}};
        const QString names[] = {tr("all"), tr("training"), tr("validation"), tr("test")};
        for (std::size_t part = 0; part < 4; ++part) {
            const double total = double(std::accumulate(rows_[part].begin(), rows_[part].end(), std::size_t(0)));
            for (std::size_t c = 0; c < rows_[part].size(); ++c)
                numbers.rows.push_back({names[part], classes_.value(qsizetype(c)), QString::number(rows_[part][c]),
                                        total > 0 ? exactText(100 * double(rows_[part][c]) / total) : QString()});
        }
        return numbers;
    }))->takeMenu();
}

void ClassBalanceView::setCounts(const QStringList &classes, const std::array<std::vector<std::size_t>, 3> &parts)
{
    classes_ = classes;
    rows_[0].assign(std::size_t(classes.size()), 0);
    for (std::size_t p = 0; p < 3; ++p) {
        rows_[p + 1] = parts[p];
        for (std::size_t c = 0; c < std::min(parts[p].size(), rows_[0].size()); ++c)
            rows_[0][c] += parts[p][c];
    }
    describe();
    update();
}

void ClassBalanceView::setNote(const QString &note)
{
    if (note == note_)
        return;
    note_ = note;
    describe();
    update();
}

void ClassBalanceView::describe()
{
    QStringList words;
    for (qsizetype c = 0; c < classes_.size(); ++c)
        words << tr("%1: %2 rows").arg(classes_[c], countText(double(rows_[0][std::size_t(c)])));
    setAccessibleDescription(note_.isEmpty() ? words.join(QStringLiteral(", ")) : words.join(QStringLiteral(", ")) + QStringLiteral("; ") + note_);
}

void ClassBalanceView::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    if (classes_.isEmpty())
        return;
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
    const QFont small = look.figures(Role::Small), micro = look.figures(Role::Micro);
    const QFontMetricsF m(small), mm(micro);
    const QString names[] = {tr("all"), tr("training"), tr("validation"), tr("test")};
    // Two classes: the rare one speaks, the common one steps back.
    const bool two = classes_.size() == 2;
    const std::size_t rare = two && rows_[0][0] < rows_[0][1] ? 0 : 1;
    const double label = m.horizontalAdvance(names[2]) + look.px(12);
    const double numbers = two ? m.horizontalAdvance(QStringLiteral("000,000  00.0 %")) + look.px(10) : 0;
    const double legend = mm.height() + look.px(8);
    double x = 0;
    painter.setFont(micro);
    const auto colour = [&](std::size_t c) {
        QColor chosen = two ? look.series(c == rare ? 3 : 8).colour : look.series(3 + int(c) % 6).colour;
        if (two && c != rare)
            chosen.setAlphaF(0.45F);
        return chosen;
    };
    for (qsizetype c = 0; c < classes_.size(); ++c) {
        const QString text = mm.elidedText(classes_[c], Qt::ElideRight, look.px(120));
        if (x + mm.horizontalAdvance(text) + look.px(16) > width())
            break;
        painter.fillRect(QRectF(x, (mm.height() - look.px(9)) / 2, look.px(9), look.px(9)), colour(std::size_t(c)));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(QPointF(x + look.px(13), mm.ascent()), text);
        x += look.px(13) + mm.horizontalAdvance(text) + look.px(12);
    }
    // The bars come first: words have what is left, if that is enough for all of them.
    const QFont words = look.font(Role::Small);
    const QFontMetricsF wm(words);
    const QRectF needed = wm.boundingRect(QRectF(0, 0, width(), height()), Qt::TextWordWrap, note_);
    const double least = 4 * m.height(), room = height() - legend - needed.height() - look.px(6);
    const bool told = !note_.isEmpty() && room >= least;
    setToolTip(told ? QString() : note_);
    const double step = std::min((told ? room : height() - legend) / 4.0, m.height() + look.px(10));
    if (told) {
        painter.setFont(words);
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(QRectF(0, legend + 4 * step + look.px(6), width(), needed.height() + 1), Qt::TextWordWrap, note_);
    }
    for (std::size_t r = 0; r < 4; ++r) {
        const double y = legend + double(r) * step;
        const auto total = std::accumulate(rows_[r].begin(), rows_[r].end(), std::size_t(0));
        painter.setFont(r == 0 ? look.font(Role::Strong) : small);
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(QRectF(0, y, label, step), Qt::AlignLeft | Qt::AlignVCenter, names[r]);
        if (total == 0)
            continue;
        const double bar = width() - label - numbers, high = look.px(12);
        double at = label;
        for (std::size_t c = 0; c < rows_[r].size(); ++c) {
            const double w = bar * double(rows_[r][c]) / double(total);
            painter.fillRect(QRectF(at, y + (step - high) / 2, rows_[r][c] ? std::max(2.0, w - 1) : 0, high), colour(c));
            at += w;
        }
        if (two) {
            painter.setFont(small);
            painter.drawText(QRectF(width() - numbers, y, numbers, step), Qt::AlignRight | Qt::AlignVCenter,
                             tr("%1  %2 %").arg(countText(double(rows_[r][rare])), numberText(100.0 * double(rows_[r][rare]) / double(total), 3)));
        }
    }
}

} // namespace netloom
