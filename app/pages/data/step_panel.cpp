#include "pages/data/step_panel.h"

#include "charts/histogram_view.h"
#include "charts/ticks.h"
#include "common/engine_text.h"
#include "pages/data/column_model.h"
#include "pages/data/profile_panel.h"
#include "theme/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

QString listedValue(const Value &value, std::size_t at)
{
    if (const auto *numbers = std::get_if<std::vector<double>>(&value))
        return at < numbers->size() ? numberText((*numbers)[at], 5) : QString();
    if (const auto *texts = std::get_if<std::vector<std::string>>(&value))
        return at < texts->size() ? qstr((*texts)[at]) : QString();
    return {};
}

std::size_t lengthOf(const Value &value)
{
    if (const auto *numbers = std::get_if<std::vector<double>>(&value))
        return numbers->size();
    if (const auto *texts = std::get_if<std::vector<std::string>>(&value))
        return texts->size();
    return 0;
}

QString firstValue(const Table &table, const std::string &name, std::size_t row)
{
    const int at = table.indexOf(name);
    if (at < 0 || row >= table.rows())
        return {};
    const Column &column = table.columns[std::size_t(at)];
    if (column.missing(row))
        return StepPanel::tr("missing");
    return column.isCoded() || column.type() == ColumnType::Datetime ? qstr(column.text(row)) : ColumnModel::cellNumber(column.number(row), 5);
}

} // namespace

StepPanel::StepPanel(QWidget *parent)
    : QWidget(parent), message_(new QLabel), fitted_(new QLabel), columns_(new QListWidget), before_(new HistogramView), after_(new HistogramView),
      values_(new QTableWidget(0, 2)), body_(new QWidget)
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("stepPanel"));
    for (QLabel *label : {message_, fitted_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextRole(label, Role::Small, Tone::TextSecondary);
    }
    message_->setObjectName(QStringLiteral("stepMessage"));
    fitted_->setObjectName(QStringLiteral("stepFitted"));
    columns_->setObjectName(QStringLiteral("stepColumns"));
    columns_->setAccessibleName(tr("Columns that the step changes"));
    columns_->setFrameShape(QFrame::NoFrame);
    columns_->setFont(look.figures(Role::Small));
    before_->setObjectName(QStringLiteral("stepBefore"));
    after_->setObjectName(QStringLiteral("stepAfter"));
    values_->setObjectName(QStringLiteral("stepValues"));
    values_->setAccessibleName(tr("First values before and after the step"));
    values_->setHorizontalHeaderLabels({tr("before"), tr("after")});
    values_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    values_->setFrameShape(QFrame::NoFrame);
    values_->setShowGrid(false);
    values_->setTabKeyNavigation(false);
    values_->verticalHeader()->hide();
    values_->verticalHeader()->setDefaultSectionSize(look.px(22));
    values_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(look.px(12));
    charts->addWidget(before_, 1);
    charts->addWidget(after_, 1);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(look.px(4));
    middle->addLayout(charts, 1);
    middle->addWidget(fitted_);
    auto *row = new QHBoxLayout(body_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(12));
    row->addWidget(columns_, 2);
    row->addLayout(middle, 5);
    row->addWidget(values_, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8));
    column->addWidget(message_);
    column->addWidget(body_, 1);
    connect(columns_, &QListWidget::currentRowChanged, this, &StepPanel::showColumn);
}

void StepPanel::setStep(int index, const RecipeStep *step, const RecipeView *view, const QString &failure)
{
    const QString chosen = index == index_ && columns_->currentItem() ? columns_->currentItem()->text() : QString();
    index_ = index;
    const auto at = std::size_t(std::max(0, index));
    const bool known = step && view && at < view->changes.size() && failure.isEmpty();
    change_ = known ? view->changes[at] : StepChange();
    preview_ = known && at < view->previews.size() ? view->previews[at] : StepPreview();
    state_ = known && at < view->prepared->steps.size() ? view->prepared->steps[at].state : Values();
    QStringList words;
    if (!step)
        words << tr("Choose a step of the recipe to see what it does.");
    else if (!failure.isEmpty())
        words << failure;
    else if (!step->enabled)
        words << tr("The step is switched off.");
    else if (!known)
        words << tr("Shown once the data can be prepared.");
    else if (change_.columns.empty())
        words << tr("The step changes no value of these rows.");
    for (const Error &note : preview_.notes)
        words << errorText(note);
    const PartInfo *info = step ? findPart(PartKind::Step, step->type) : nullptr;
    if (words.isEmpty() && info)
        words << engineText(info->doc);
    message_->setText(words.join(QLatin1Char(' ')));
    setTextRole(message_, Role::Small, failure.isEmpty() ? Tone::TextSecondary : Tone::StatusError);
    body_->setVisible(!change_.columns.empty());
    const QSignalBlocker quiet(columns_);
    columns_->clear();
    for (const ColumnChange &column : change_.columns)
        columns_->addItem(qstr(column.name));
    const auto again = columns_->findItems(chosen, Qt::MatchExactly);
    columns_->setCurrentRow(again.isEmpty() ? 0 : columns_->row(again.front()));
    showColumn(columns_->currentRow());
}

QString StepPanel::fittedText(const Values &state, const std::string &column)
{
    const auto names = state.find("columns");
    const auto *list = names == state.end() ? nullptr : std::get_if<std::vector<std::string>>(&names->second);
    if (!list)
        return {};
    const auto place = std::size_t(std::find(list->begin(), list->end(), column) - list->begin());
    if (place == list->size())
        return {};
    QStringList parts;
    for (const auto &[key, value] : state)
        if (key != "columns" && key != "counts" && lengthOf(value) == list->size())
            parts << tr("%1 %2").arg(qstr(key).replace(QLatin1Char('_'), QLatin1Char(' ')), listedValue(value, place));
    // Levels and the like of all columns stand in one list, with how many belong to each.
    const auto counts = state.find("counts");
    const auto *each = counts == state.end() ? nullptr : std::get_if<std::vector<double>>(&counts->second);
    for (const char *key : {"levels", "edges"})
        if (const auto at = state.find(key); each && each->size() == list->size() && at != state.end()) {
            std::size_t from = 0;
            for (std::size_t i = 0; i < place; ++i)
                from += std::size_t((*each)[i]);
            QStringList shown;
            for (std::size_t i = from; i < from + std::size_t((*each)[place]) && shown.size() < 12; ++i)
                shown << listedValue(at->second, i);
            parts << tr("%1: %2").arg(QString::fromLatin1(key), shown.join(QStringLiteral(", ")));
        }
    return parts.join(QStringLiteral("; "));
}

void StepPanel::showColumn(int row)
{
    if (row < 0 || row >= int(change_.columns.size())) {
        before_->clear();
        after_->clear();
        values_->setRowCount(0);
        fitted_->clear();
        return;
    }
    const ColumnChange &change = change_.columns[std::size_t(row)];
    const QString name = qstr(change.name);
    const auto fill = [&](HistogramView *view, const std::optional<ColumnStats> &stats, std::size_t rows, const QString &title) {
        view->setAccessibleName(tr("%1, %2").arg(name, title));
        QString caption = title;
        if (stats && stats->mean && stats->sd)
            caption += tr(": mean %1, sd %2").arg(numberText(std::abs(*stats->mean) < 1e-9 ? 0 : *stats->mean, 3), numberText(*stats->sd, 3));
        if (stats && stats->missing)
            caption += tr(", %1 missing").arg(countText(double(stats->missing)));
        if (stats)
            fillHistogram(*view, *stats, rows, false);
        else
            view->clear();
        view->setCaption(caption);
    };
    fill(before_, change.before, change_.seenBefore, tr("before"));
    fill(after_, change.after, change_.seenAfter, tr("after"));
    const QString fitted = fittedText(state_, change.name);
    fitted_->setText(fitted.isEmpty() ? QString() : tr("learned from training rows: %1").arg(fitted));
    fitted_->setVisible(!fitted.isEmpty());
    fillValues(change.name);
}

void StepPanel::fillValues(const std::string &column)
{
    const int rows = int(std::max(preview_.before.rows(), preview_.after.rows()));
    values_->setRowCount(rows);
    for (int r = 0; r < rows; ++r) {
        const QString cells[] = {firstValue(preview_.before, column, std::size_t(r)), firstValue(preview_.after, column, std::size_t(r))};
        for (int c = 0; c < 2; ++c) {
            auto *item = new QTableWidgetItem(cells[c]);
            item->setFont(Look::current().figures(Role::Small));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            values_->setItem(r, c, item);
        }
    }
}

} // namespace netloom
