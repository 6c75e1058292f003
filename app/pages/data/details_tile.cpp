#include "pages/data/details_tile.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "common/segmented_control.h"
#include "pages/data/column_model.h"
#include "pages/data/profile_panel.h"
#include "pages/data/step_panel.h"
#include "pages/data/table_models.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace netloom {

QTableView *plainTable(QAbstractItemModel *model, const char *name, const QString &title)
{
    auto *view = new QTableView;
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(title);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(Look::current().rowHeight());
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

DetailsTile::DetailsTile(QWidget *parent)
    : Tile(tr("Column"), parent), parts_(new SegmentedControl({tr("Column"), tr("Step"), tr("Bad cells"), tr("Equal rows")})), stack_(new QStackedWidget),
      profile_(new ProfilePanel), step_(new StepPanel), bad_(new BadCellModel(this)), duplicates_(new DuplicateModel(this))
{
    setObjectName(QStringLiteral("detailsTile"));
    parts_->setObjectName(QStringLiteral("detailsPart"));
    parts_->setAccessibleName(tr("What is shown in detail"));
    badView_ = plainTable(bad_, "badCells", tr("Bad cells"));
    badView_->horizontalHeader()->setStretchLastSection(true);
    duplicatesView_ = plainTable(duplicates_, "duplicateRows", tr("Rows that are equal to an earlier one"));
    duplicatesView_->horizontalHeader()->setStretchLastSection(true);
    for (QWidget *widget : {static_cast<QWidget *>(profile_), static_cast<QWidget *>(step_), static_cast<QWidget *>(badView_), static_cast<QWidget *>(duplicatesView_)})
        stack_->addWidget(widget);
    addTool(parts_);
    setContentInset(0);
    setHeaderLine(true);
    setContent(stack_);
    connect(parts_, &SegmentedControl::currentChanged, this, [this](int part) {
        stack_->setCurrentIndex(part);
        refreshTitle();
    });
    const auto openBad = [this](const QModelIndex &at) {
        if (at.isValid() && std::size_t(at.row()) < places_.size())
            Q_EMIT placeChosen(places_[std::size_t(at.row())].first, places_[std::size_t(at.row())].second);
    };
    const auto openRow = [this](const QModelIndex &at) {
        if (at.isValid())
            Q_EMIT placeChosen(at.data(Qt::EditRole).toLongLong(), -1);
    };
    for (const auto signal : {&QTableView::clicked, &QTableView::activated}) {
        connect(badView_, signal, this, openBad);
        connect(duplicatesView_, signal, this, openRow);
    }
    setStep(-1, {}, nullptr, {});
}

void DetailsTile::showPart(Part part)
{
    parts_->setCurrentIndex(part);
}

DetailsTile::Part DetailsTile::part() const
{
    return Part(parts_->currentIndex());
}

void DetailsTile::setData(const std::shared_ptr<const ReadData> &read)
{
    if (read == data_)
        return;
    data_ = read;
    places_.clear();
    if (!read)
        return;
    bad_->setCells(read->badCells);
    for (const auto &place : placesOf(*read))
        places_.emplace_back(place.row, place.column);
    badView_->resizeColumnsToContents();
    parts_->segment(BadPart)->setText(read->badCells.empty() ? tr("Bad cells") : tr("Bad cells %1").arg(countText(double(read->badCells.size()))));
    showPart(read->badCells.empty() ? ColumnPart : BadPart);
    showColumn(0);
}

void DetailsTile::showColumn(int column)
{
    if (!data_ || column < 0 || std::size_t(column) >= data_->stats.size())
        return;
    profile_->setColumn(*data_, column);
    const ColumnStats &stats = data_->stats[std::size_t(column)];
    columnTitle_ = tr("%1, %2").arg(qstr(stats.name), ColumnModel::typeName(stats.type));
    refreshTitle();
}

void DetailsTile::setStep(int index, const std::vector<RecipeStep> &steps, const RecipeView *view, const QString &failure)
{
    const RecipeStep *step = index >= 0 && std::size_t(index) < steps.size() ? &steps[std::size_t(index)] : nullptr;
    step_->setStep(index, step, view, failure);
    const PartInfo *info = step ? findPart(PartKind::Step, step->type) : nullptr;
    stepTitle_ = step ? tr("Step %1: %2").arg(index + 1).arg(info ? engineText(info->title) : qstr(step->type)) : tr("Step");
    refreshTitle();
}

void DetailsTile::setDuplicates(std::shared_ptr<const Relations::Pairs> pairs)
{
    counted_ = pairs != nullptr;
    parts_->segment(DuplicatePart)->setText(pairs && !pairs->empty() ? tr("Equal rows %1").arg(countText(double(pairs->size()))) : tr("Equal rows"));
    duplicates_->setPairs(std::move(pairs));
    refreshTitle();
}

void DetailsTile::refreshTitle()
{
    const auto cells = data_ ? double(data_->table->rows()) * double(data_->table->columns.size()) : 0.0;
    switch (part()) {
    case ColumnPart:
        setTitle(columnTitle_.isEmpty() ? tr("Column") : columnTitle_);
        setSubtitle({});
        break;
    case StepPart:
        setTitle(stepTitle_);
        setSubtitle({});
        break;
    case BadPart:
        setTitle(tr("Bad cells"));
        setSubtitle(data_ && !data_->badCells.empty() ? tr("%1 of %2").arg(countText(double(data_->badCells.size())), countText(cells)) : tr("none: every cell could be read"));
        break;
    case DuplicatePart:
        setTitle(tr("Equal rows"));
        setSubtitle(!counted_ ? tr("not counted yet") : duplicates_->rowCount() == 0 ? tr("none: all rows differ") : tr("in every column but row numbers"));
        break;
    }
}

} // namespace netloom
