// What the Data page shows of the rows, the recipe and the split.

#include "pages/data_page.h"

#include "charts/ticks.h"
#include "common/elided_label.h"
#include "common/engine_text.h"
#include "common/segmented_control.h"
#include "document/project_document.h"
#include "pages/data/column_model.h"
#include "pages/data/details_tile.h"
#include "pages/data/recipe_panel.h"
#include "pages/data/relations.h"
#include "pages/data/split_panel.h"
#include "pages/data/table_models.h"
#include "pages/data/window_panel.h"
#include "pages/notice.h"
#include "views/class_balance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

enum Shown { ColumnsTable, RowsTable, RecipeTable, RelationsTable, WindowsTable };

QString delimiterName(char c)
{
    switch (c) {
    case ',': return DataPage::tr("comma");
    case ';': return DataPage::tr("semicolon");
    case '\t': return DataPage::tr("tab");
    case '|': return DataPage::tr("bar");
    case ' ': return DataPage::tr("space");
    case kNoDelimiter: return DataPage::tr("nothing: lines of text");
    default: return DataPage::tr("as detected");
    }
}

/// What always saying the most frequent class gets, over the rows of all parts.
QString yardstick(const RecipeView &view)
{
    std::vector<std::size_t> counts(view.classCounts[0].size());
    std::size_t all = 0, most = 0;
    for (const auto &part : view.classCounts)
        for (std::size_t c = 0; c < std::min(part.size(), counts.size()); ++c)
            counts[c] += part[c], all += part[c];
    double entropy = 0;
    for (std::size_t c = 0; c < counts.size(); ++c) {
        most = counts[c] > counts[most] ? c : most;
        if (const double share = double(counts[c]) / double(std::max<std::size_t>(1, all)); share > 0)
            entropy -= share * std::log(share);
    }
    if (all == 0)
        return {};
    return DataPage::tr("always “%1” is right in %2 %, loss %3").arg(qstr(view.prepared->classes[most]), numberText(100.0 * double(counts[most]) / double(all), 3), numberText(entropy, 3));
}

} // namespace

QString DataPage::dialectText() const
{
    if (spec_.files.empty())
        return tr("generated");
    const CsvOptions &csv = spec_.csv;
    QStringList parts;
    if (!csv.encoding.empty())
        parts << qstr(csv.encoding);
    if (csv.delimiter)
        parts << delimiterName(csv.delimiter);
    if (csv.decimal)
        parts << (csv.decimal == ',' ? tr("decimal commas") : tr("decimal points"));
    if (csv.header)
        parts << (*csv.header ? tr("header in line %1").arg(csv.skipRows + 1) : tr("no header"));
    return parts.join(QStringLiteral(" · "));
}

void DataPage::refreshState()
{
    const bool any = data_ != nullptr || hasDataShown();
    stack_->setCurrentIndex(any ? 1 : 0);
    for (QWidget *widget : {static_cast<QWidget *>(title_), static_cast<QWidget *>(facts_)})
        widget->setVisible(any);
    const bool files = any && !spec_.files.empty();
    dialectButton_->setVisible(files && data_);
    other_->setVisible(any);
    again_->setVisible(files);
    cancel_->setVisible(draft_);
    use_->setVisible(draft_);
    const bool own = asProject_ && !document_->isDirty();
    withNetwork_->setVisible(draft_ && !own && !document_->graph().nodes.empty());
    use_->setEnabled(draft_ && view_ && busy_ == 0);
    use_->setToolTip(view_ ? tr("Put these data into the project") : tr("There is still something to put right"));
    again_->setEnabled(busy_ == 0);
    const bool open = !document_->isLocked() || draft_;
    for (QWidget *widget : {static_cast<QWidget *>(target_), static_cast<QWidget *>(time_), static_cast<QWidget *>(recipe_), static_cast<QWidget *>(split_), static_cast<QWidget *>(split_->kinds()), static_cast<QWidget *>(windows_)})
        widget->setEnabled(open);
    columns_->setTypesEditable(open && files);
    if (any && !spec_.files.empty())
        title_->setText(QFileInfo(qstr(spec_.files.front().path)).fileName());
    else if (any)
        title_->setText(qstr(spec_.generator));
    const QString dialect = dialectText();
    facts_->setText(busy_ > 0 ? tr("reading …") : !data_ ? QString()
                        : tr("%1 rows, %2 columns").arg(countText(double(data_->table->rows())), countText(double(data_->table->columns.size())))
                + (draft_ ? tr(", not in the project yet") : QString()) + (dialect.isEmpty() ? QString() : QStringLiteral("  ·  ") + dialect));
}

bool DataPage::hasDataShown() const
{
    return !spec_.files.empty() || !spec_.generator.empty();
}

void DataPage::showData()
{
    if (!data_)
        return;
    filling_ = true;
    const QModelIndex current = columnsView_->currentIndex();
    columns_->setColumns(data_->stats, data_->table->rows());
    columns_->setSpec(spec_);
    columnsView_->resizeColumnsToContents();
    columnsView_->setColumnWidth(ColumnModel::Name, std::clamp(columnsView_->columnWidth(ColumnModel::Name), Look::current().px(120), Look::current().px(280)));
    columnsView_->setColumnWidth(ColumnModel::Type, std::max(columnsView_->columnWidth(ColumnModel::Type), Look::current().px(104)));
    if (current.isValid())
        columnsView_->setCurrentIndex(columns_->index(std::min(current.row(), columns_->rowCount() - 1), current.column()));
    fillChoices();
    recipe_->setSteps(spec_.steps);
    QStringList names;
    for (const Column &column : data_->table->columns)
        names << qstr(column.name());
    split_->setSplit(spec_.split, names);
    windows_->setSpec(spec_.windows);
    details_->setData(data_);
    filling_ = false;
    showRows();
    refreshState();
}

void DataPage::fillChoices()
{
    target_->clear();
    time_->clear();
    time_->addItem(tr("the file"), QString());
    for (const Column &column : data_->table->columns) {
        const QString name = qstr(column.name());
        target_->addItem(name, name);
        if (column.type() == ColumnType::Datetime || column.type() == ColumnType::Numeric || column.type() == ColumnType::Id)
            time_->addItem(name, name);
    }
    target_->addItem(tr("the inputs themselves"), QStringLiteral("@input"));
    const QString target = spec_.targets.empty() ? QString() : qstr(spec_.targets.front());
    if (target_->findData(target) < 0)
        target_->addItem(tr("%1 (missing)").arg(target), target);
    target_->setCurrentIndex(target_->findData(target));
    time_->setCurrentIndex(std::max(0, time_->findData(qstr(spec_.timeColumn))));
}

void DataPage::showRows()
{
    if (filling_ || !data_)
        return;
    const int which = view3_->currentIndex();
    tables_->setCurrentIndex(which == ColumnsTable ? 0 : which == RelationsTable ? 2 : which == WindowsTable ? 3 : 1);
    const QString titles[] = {tr("Columns"), tr("Rows"), tr("Preview"), tr("Relations"), tr("Windows")};
    columnsTile_->setTitle(titles[which]);
    columnsTile_->showContent();
    if (which == RowsTable) {
        rows_->setTable(data_->table);
        rows_->setBadPlaces(placesOf(*data_));
    } else if (which == RecipeTable) {
        rows_->setTable(view_ ? std::make_shared<const Table>(view_->rows) : nullptr);
    }
    if (which == RowsTable || which == RecipeTable)
        rowsView_->resizeColumnsToContents();
}

/// Opens the rows as read at one of them.
void DataPage::showPlace(qint64 row, int column)
{
    if (!data_ || row < 0 || row >= qint64(data_->table->rows()))
        return;
    view3_->setCurrentIndex(RowsTable);
    const QModelIndex at = rows_->index(int(row), std::max(0, column));
    rowsView_->setCurrentIndex(at);
    rowsView_->scrollTo(at, QAbstractItemView::PositionAtCenter);
}

void DataPage::showStep(int index)
{
    details_->setStep(index, spec_.steps, view_.get(), index == failedStep_ ? failure_ : QString());
}

void DataPage::showRelations()
{
    const auto relations = data_ && relationsJob_->table() == data_->table ? relationsJob_->relations() : nullptr;
    details_->setDuplicates(relations ? relations->duplicates : nullptr);
    showBalance();
}

/// What always giving the most frequent answer gets, and rows that stand in several parts.
void DataPage::showBalance()
{
    const auto relations = data_ && relationsJob_->table() == data_->table ? relationsJob_->relations() : nullptr;
    // Below the bars, where it has room for all its words; without bars beside the title.
    const QString measure = view_ ? yardstick(*view_) : QString();
    const bool bars = view_ && !view_->classCounts[0].empty();
    balance_->setNote(bars ? measure : QString());
    balanceTile_->setSubtitle(bars ? QString() : measure);
    if (!view_)
        return;
    QStringList facts;
    if (view_->prepared->split.purged)
        facts << tr("%1 rows left free at the borders").arg(countText(double(view_->prepared->split.purged)));
    const std::size_t leaked = relations && relations->duplicates ? leakedRows(*relations->duplicates, *view_->prepared) : 0;
    split_->setWarning(leaked ? tr("%1 rows for validation and test are equal to a row for training: the result will look better than it is.").arg(countText(double(leaked))) : QString());
    splitTile_->setSubtitle(facts.join(QStringLiteral("; ")));
}

void DataPage::showNotes(const std::vector<Error> &notes)
{
    QStringList lines;
    for (const auto *list : {&data_->warnings, &notes})
        for (const Error &note : *list)
            lines << QStringLiteral("• ") + errorText(note);
    notes_->setText(lines.join(QLatin1Char('\n')));
    notes_->setVisible(!lines.isEmpty());
}

void DataPage::showFailedView(const Error &error, int failedStep)
{
    failure_ = errorText(error);
    failedStep_ = failedStep;
    notice_->say(Status::Error, failure_);
    recipe_->setView(nullptr);
    recipe_->setFailure(failedStep, failure_);
    showStep(recipe_->chosenStep());
    split_->setCounts({-1, -1, -1});
    split_->setWarning({});
    windows_->setPrepared(nullptr, failure_);
    balanceTile_->showNotApplicable(tr("Shown once the data can be prepared."));
    showNotes({});
    refreshState();
    Q_EMIT settled();
}

void DataPage::showView(const Result<RecipeView> &view, int failedStep)
{
    failure_.clear();
    failedStep_ = -1;
    if (!view) {
        showFailedView(view.error(), failedStep);
        return;
    }
    if (notice_->status() == Status::Error)
        notice_->clear();
    view_ = std::make_shared<const RecipeView>(view.value());
    const Prepared &prepared = *view_->prepared;
    recipe_->setView(view_.get());
    split_->setCounts({qint64(prepared.split.train.size()), qint64(prepared.split.validation.size()), qint64(prepared.split.test.size())});
    QStringList classes;
    for (const auto &name : prepared.classes)
        classes << qstr(name);
    const bool counted = !view_->classCounts[0].empty();
    if (counted) {
        balance_->setCounts(classes, view_->classCounts);
        balanceTile_->showContent();
    } else {
        balanceTile_->showNotApplicable(tr("The target is a number: there are no classes to balance."));
    }
    showTask();
    showBalance();
    showStep(recipe_->chosenStep());
    showNotes(prepared.notes);
    windows_->setPrepared(view_->prepared);
    if (view3_->currentIndex() == RecipeTable)
        showRows();
    refreshState();
    Q_EMIT settled();
}

/// How many features there are and what is learnt; where there is no room for it, the status bar says it too.
void DataPage::showTask()
{
    if (!view_ || width() < Look::current().px(1280)) {
        columnsTile_->setSubtitle({});
        return;
    }
    const Prepared &prepared = *view_->prepared;
    const QString tasks[] = {tr("two classes"), tr("%1 classes").arg(prepared.classes.size()), tr("a number"), tr("the inputs themselves")};
    columnsTile_->setSubtitle(tr("%1 features, learns %2").arg(countText(double(prepared.featureNames.size())), tasks[int(prepared.task)]));
}

void DataPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Look &look = Look::current();
    recipeTile_->setFixedWidth(std::clamp(width() * 27 / 100, look.px(260), look.px(376)));
    showTask();
}

} // namespace netloom
