#include "pages/data/relations_panel.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "common/segmented_control.h"
#include "theme/style.h"
#include "views/correlation_view.h"
#include "views/scatter_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr std::size_t kMostPairs = 2000;
constexpr int kPlaceRole = Qt::UserRole + 1; // row and column in the matrix
constexpr int kSortRole = Qt::UserRole + 2;

QStandardItem *textCell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(text, kSortRole);
    item->setEditable(false);
    return item;
}

QStandardItem *numberCell(const QString &text, double value)
{
    auto *item = new QStandardItem(text);
    item->setData(value, kSortRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

} // namespace

RelationsPanel::RelationsPanel(QWidget *parent)
    : QWidget(parent), map_(new CorrelationView), scatter_(new ScatterView), lists_(new SegmentedControl({tr("Strongest pairs"), tr("With the target"), tr("Picture")})),
      pairs_(new QStandardItemModel(this)), links_(new QStandardItemModel(this)), note_(new QLabel), state_(new QLabel),
      bar_(new QProgressBar), cancel_(new QPushButton(tr("Cancel"))), waiting_(new QWidget)
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("relationsPanel"));
    map_->setObjectName(QStringLiteral("correlationMap"));
    scatter_->setObjectName(QStringLiteral("pairPlot"));
    lists_->setObjectName(QStringLiteral("relationLists"));
    lists_->setAccessibleName(tr("What is listed"));
    cancel_->setObjectName(QStringLiteral("cancelRelations"));
    bar_->setAccessibleName(tr("Comparing columns and rows"));
    setTextRole(note_, Role::Small, Tone::TextSecondary);
    setTextRole(state_, Role::Small, Tone::TextSecondary);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    pairsView_ = makeList(pairs_, "pairsView", tr("Pairs of columns by correlation"));
    linksView_ = makeList(links_, "linksView", tr("Columns by what they tell of the target"));
    auto *stack = new QStackedWidget;
    stack->addWidget(pairsView_);
    stack->addWidget(linksView_);
    stack->addWidget(scatter_);
    auto *waitingRow = new QHBoxLayout(waiting_);
    waitingRow->setContentsMargins(0, 0, 0, 0);
    waitingRow->addWidget(state_);
    waitingRow->addWidget(bar_, 1);
    waitingRow->addWidget(cancel_);
    auto *right = new QVBoxLayout;
    right->setSpacing(look.px(6));
    right->addWidget(lists_, 0, Qt::AlignLeft);
    right->addWidget(stack, 1);
    right->addWidget(note_);
    right->addWidget(waiting_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(16), look.px(10), look.px(8), look.px(10));
    row->setSpacing(look.px(16));
    row->addWidget(map_, 1);
    row->addLayout(right, 1);
    waiting_->hide();
    connect(lists_, &SegmentedControl::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    connect(map_, &CorrelationView::currentCellChanged, this, &RelationsPanel::drawPair);
    connect(map_, &CorrelationView::pairActivated, this, &RelationsPanel::showPair);
    connect(pairsView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const QPoint at = now.siblingAtColumn(0).data(kPlaceRole).toPoint(); now.isValid() && at != map_->currentCell())
            map_->setCurrentCell(at.y(), at.x());
    });
    connect(pairsView_, &QTableView::activated, this, [this] { lists_->setCurrentIndex(ScatterPlot); });
    connect(linksView_, &QTableView::activated, this, [this](const QModelIndex &at) { Q_EMIT columnChosen(at.siblingAtColumn(0).data().toString()); });
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (job_->isRunning())
            job_->cancel();
        else
            job_->start(job_->table(), job_->relations() ? job_->relations()->target : std::string());
    });
}

QTableView *RelationsPanel::makeList(QStandardItemModel *model, const char *name, const QString &title)
{
    auto *view = new QTableView;
    model->setSortRole(kSortRole);
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(title);
    view->setModel(model);
    view->setSortingEnabled(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(Look::current().rowHeight());
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

void RelationsPanel::setJob(RelationsJob *job)
{
    job_ = job;
    connect(job, &RelationsJob::finished, this, &RelationsPanel::show);
    connect(job, &RelationsJob::progress, this, [this](double share) {
        waiting_->show();
        state_->setText(tr("comparing"));
        cancel_->setText(tr("Cancel"));
        bar_->setVisible(true);
        bar_->setValue(int(share * 100));
    });
    connect(job, &RelationsJob::failed, this, [this](const QString &message) {
        waiting_->show();
        bar_->setVisible(false);
        state_->setText(message.isEmpty() ? tr("Stopped.") : message);
        cancel_->setText(tr("Try again"));
    });
}

void RelationsPanel::show()
{
    waiting_->hide();
    const auto relations = job_->relations();
    if (!relations)
        return;
    QStringList names;
    for (const std::string &name : relations->correlations->names)
        names << qstr(name);
    map_->setMatrix(names, relations->correlations->values);
    fillPairs(*relations->correlations);
    fillTarget(*relations);
    if (map_->size() > 0)
        drawPair(map_->currentCell().y(), map_->currentCell().x());
}

void RelationsPanel::fillPairs(const Correlations &c)
{
    struct Pair { std::size_t a, b; double r; };
    std::vector<Pair> all;
    for (std::size_t a = 0; a < c.names.size(); ++a)
        for (std::size_t b = a + 1; b < c.names.size(); ++b)
            if (!std::isnan(c.at(a, b)))
                all.push_back({a, b, c.at(a, b)});
    std::stable_sort(all.begin(), all.end(), [](const Pair &x, const Pair &y) { return std::abs(x.r) > std::abs(y.r); });
    const std::size_t pairs = all.size();
    all.resize(std::min(all.size(), kMostPairs));
    pairs_->clear();
    pairs_->setHorizontalHeaderLabels({tr("column"), tr("with"), tr("correlation"), tr("strength")});
    for (const Pair &pair : all) {
        auto *first = textCell(qstr(c.names[pair.a]));
        first->setData(QPoint(int(pair.b), int(pair.a)), kPlaceRole);
        pairs_->appendRow({first, textCell(qstr(c.names[pair.b])), numberCell(numberText(pair.r, 3), pair.r),
                           numberCell(numberText(std::abs(pair.r), 3), std::abs(pair.r))});
    }
    pairsView_->sortByColumn(3, Qt::DescendingOrder);
    pairsView_->resizeColumnsToContents();
    for (int column = 0; column < 2; ++column)
        pairsView_->setColumnWidth(column, std::min(pairsView_->columnWidth(column), Look::current().px(150)));
    note_->setText(pairs > kMostPairs ? tr("The strongest %1 of %2 pairs are listed.").arg(countText(kMostPairs), countText(double(pairs))) : QString());
    note_->setVisible(!note_->text().isEmpty());
    if (!all.empty())
        map_->setCurrentCell(int(all.front().a), int(all.front().b));
}

void RelationsPanel::fillTarget(const Relations &relations)
{
    links_->clear();
    links_->setHorizontalHeaderLabels({tr("column"), relations.classes ? tr("AUC for “%1”").arg(qstr(relations.positive)) : tr("correlation"), tr("strength")});
    for (const TargetLink &link : targetLinks(relations))
        links_->appendRow({textCell(link.column), numberCell(numberText(link.value, 3), link.value), numberCell(numberText(link.strength, 3), link.strength)});
    linksView_->sortByColumn(2, Qt::DescendingOrder);
    linksView_->resizeColumnsToContents();
    linksView_->setColumnWidth(0, std::min(linksView_->columnWidth(0), Look::current().px(220)));
    lists_->segment(TargetList)->setToolTip(relations.classes
            ? tr("How well each column alone separates “%1” from the rest: 0.5 is chance, 0 and 1 are perfect. A value near 0 or 1 may give the answer away.").arg(qstr(relations.positive))
            : tr("Correlation of each column with the target"));
}

QString RelationsPanel::summary() const
{
    if (pairs_->rowCount() == 0)
        return {};
    return tr("strongest: %1 with %2, %3").arg(pairs_->item(0, 0)->text(), pairs_->item(0, 1)->text(), pairs_->item(0, 2)->text());
}

/// A pair was chosen on the map: its picture, and its line in the list.
void RelationsPanel::showPair(int row, int column)
{
    const QPoint a(column, row), b(row, column);
    for (int i = 0; i < pairs_->rowCount(); ++i)
        if (const QPoint at = pairs_->item(i, 0)->data(kPlaceRole).toPoint(); at == a || at == b) {
            const QSignalBlocker quiet(pairsView_->selectionModel());
            pairsView_->selectRow(i);
            pairsView_->scrollTo(pairs_->index(i, 0));
        }
    lists_->setCurrentIndex(ScatterPlot);
    drawPair(row, column);
}

void RelationsPanel::drawPair(int row, int column)
{
    if (!job_ || !job_->table() || !job_->relations())
        return;
    const auto &names = job_->relations()->correlations->names;
    const Table &table = *job_->table();
    const int x = table.indexOf(names[std::size_t(column)]), y = table.indexOf(names[std::size_t(row)]);
    if (x < 0 || y < 0)
        return;
    const int target = table.indexOf(job_->relations()->target);
    scatter_->setColumns(table.columns[std::size_t(x)], table.columns[std::size_t(y)],
                         target >= 0 && job_->relations()->classes ? &table.columns[std::size_t(target)] : nullptr);
}

} // namespace netloom
