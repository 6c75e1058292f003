#include "pages/data/profile_panel.h"

#include "charts/histogram_view.h"
#include "charts/ticks.h"
#include "common/engine_text.h"
#include "pages/data/column_model.h"
#include "theme/look.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace netloom {

namespace {

constexpr int kFigureColumns = 2;

QString percentOf(std::size_t part, std::size_t whole)
{
    return ProfilePanel::tr("%1 %").arg(numberText(whole ? 100.0 * double(part) / double(whole) : 0.0, 3));
}

QString levelText(const std::string &level)
{
    return level.empty() ? ProfilePanel::tr("(empty)") : qstr(level);
}

} // namespace

void fillHistogram(HistogramView &view, const ColumnStats &s, std::size_t rows, bool marks)
{
    if (!s.histogram.empty() && s.min && s.max && s.distinct > 12) {
        const bool date = s.type == ColumnType::Datetime;
        std::vector<HistogramView::Mark> lines;
        if (marks && s.median && !date)
            lines.push_back({*s.median, ProfilePanel::tr("median")});
        view.setBins(s.histogram, *s.min, *s.max, [date, days = *s.max - *s.min > 86400.0 * 3](double v) {
            return !date ? ColumnModel::cellNumber(v, 4) : days ? qstr(dateText(v)).left(10) : qstr(dateText(v));
        }, lines);
        return;
    }
    QStringList names;
    std::vector<std::size_t> counts;
    std::size_t shown = 0;
    auto top = s.top;
    // Few different numbers: in their order, like a histogram; texts: the most frequent first.
    if (!s.histogram.empty())
        std::stable_sort(top.begin(), top.end(), [](const auto &a, const auto &b) { return parseNumber(a.first).value_or(0) < parseNumber(b.first).value_or(0); });
    for (const auto &[level, count] : top) {
        names << levelText(level);
        counts.push_back(count);
        shown += count;
    }
    const std::size_t present = rows > s.missing ? rows - s.missing : 0;
    view.setCategories(names, counts, present > shown ? present - shown : 0);
}

QString typeReason(const ReadData &data, int column)
{
    const ColumnStats &s = data.stats[std::size_t(column)];
    const std::size_t present = data.table->rows() - s.missing;
    const auto bad = std::count_if(data.badCells.begin(), data.badCells.end(), [&](const BadCell &c) { return c.column == s.name; });
    const QString most = s.top.empty() ? QString() : levelText(s.top.front().first);
    QString why;
    switch (s.type) {
    case ColumnType::Numeric: why = ProfilePanel::tr("%1 cells read as numbers.").arg(countText(double(present))); break;
    case ColumnType::Class: why = ProfilePanel::tr("Whole numbers that stand for %1 classes.").arg(countText(double(s.distinct))); break;
    case ColumnType::Binary:
        why = s.top.size() == 2 ? ProfilePanel::tr("Only two values: “%1” and “%2”.").arg(most, levelText(s.top[1].first)) : ProfilePanel::tr("At most two values.");
        break;
    case ColumnType::Categorical: why = ProfilePanel::tr("%1 different texts in %2 rows: categories.").arg(countText(double(s.distinct)), countText(double(present))); break;
    case ColumnType::Datetime: why = ProfilePanel::tr("%1 cells read as dates or times.").arg(countText(double(present))); break;
    case ColumnType::Text: why = ProfilePanel::tr("%1 different texts: too many for categories.").arg(countText(double(s.distinct))); break;
    case ColumnType::Id: why = ProfilePanel::tr("Numbers the rows: every value is another one."); break;
    }
    if (bad > 0)
        why += QLatin1Char(' ') + ProfilePanel::tr("%1 bad cells.").arg(countText(double(bad)));
    for (const Error &warning : data.warnings)
        if (!warning.args.empty() && warning.args.front() == s.name)
            why += QLatin1Char(' ') + errorText(warning);
    return why;
}

ProfilePanel::ProfilePanel(QWidget *parent)
    : QWidget(parent), type_(new QLabel), frequent_(new QLabel), figures_(new QGridLayout), histogram_(new HistogramView)
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("profilePanel"));
    histogram_->setObjectName(QStringLiteral("profileHistogram"));
    for (QLabel *label : {type_, frequent_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextRole(label, Role::Small, Tone::TextSecondary);
    }
    type_->setObjectName(QStringLiteral("typeReason"));
    figures_->setHorizontalSpacing(look.px(8));
    figures_->setVerticalSpacing(look.px(1));
    auto *left = new QVBoxLayout;
    left->setSpacing(look.px(6));
    left->addWidget(type_);
    left->addLayout(figures_);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(look.px(4));
    right->addWidget(histogram_, 1);
    right->addWidget(frequent_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8));
    row->setSpacing(look.px(16));
    row->addLayout(left, 1);
    row->addLayout(right, 1);
}

void ProfilePanel::addFigure(const QString &name, const QString &value)
{
    const int n = figures_->count() / 2, row = n / kFigureColumns, column = n % kFigureColumns * 2;
    auto *title = new QLabel(name);
    setTextRole(title, Role::Small, Tone::TextSecondary);
    auto *figure = new QLabel(value);
    setTextRole(figure, Role::Small, Tone::TextPrimary, true);
    figure->setAccessibleName(name);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figures_->addWidget(title, row, column);
    figures_->addWidget(figure, row, column + 1);
}

void ProfilePanel::fillFigures(const ColumnStats &s, std::size_t rows)
{
    while (QLayoutItem *item = figures_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool date = s.type == ColumnType::Datetime;
    const auto number = [&](const std::optional<double> &v) { return !v ? QString(QChar(0x2013)) : date ? qstr(dateText(*v)) : ColumnModel::cellNumber(*v, 5); };
    addFigure(tr("missing"), s.missing ? countText(double(s.missing)) + QStringLiteral(", ") + percentOf(s.missing, rows) : QStringLiteral("0"));
    addFigure(tr("distinct"), countText(double(s.distinct)));
    if (!s.min)
        return;
    addFigure(tr("min"), number(s.min));
    addFigure(tr("max"), number(s.max));
    if (date)
        return;
    addFigure(tr("mean"), number(s.mean));
    if (!s.sd)
        return;
    addFigure(tr("sd"), number(s.sd));
    addFigure(tr("25 %"), number(s.q1));
    addFigure(tr("75 %"), number(s.q3));
    addFigure(tr("median"), number(s.median));
    addFigure(tr("skewness"), numberText(s.skewness, 3));
    addFigure(tr("zeros"), countText(double(s.zeros)));
    addFigure(tr("outliers"), countText(double(s.outliersIqr)));
    figures_->itemAt(figures_->count() - 1)->widget()->setToolTip(
        tr("Beyond 1.5 times the quartile range; %1 are more than 3 sd from the mean").arg(countText(double(s.outliersZ))));
}

void ProfilePanel::setColumn(const ReadData &read, int column)
{
    const ColumnStats &s = read.stats[std::size_t(column)];
    const std::size_t rows = read.table->rows();
    type_->setText(typeReason(read, column));
    fillFigures(s, rows);
    histogram_->setAccessibleName(tr("Distribution of %1").arg(qstr(s.name)));
    fillHistogram(*histogram_, s, rows);
    QStringList frequent;
    for (const auto &[level, count] : s.top)
        if (frequent.size() < 3)
            frequent << tr("%1 (%2)").arg(levelText(level), percentOf(count, rows));
    const bool binned = s.distinct > 12 && !s.histogram.empty();
    frequent_->setText(binned && !frequent.isEmpty() ? tr("most frequent: %1").arg(frequent.join(QStringLiteral(", "))) : QString());
    frequent_->setVisible(!frequent_->text().isEmpty());
}

} // namespace netloom
