#include "pages/inspect/gates_panel.h"

#include "common/segmented_control.h"
#include "common/tile.h"
#include "views/gates/cell_view.h"
#include "views/gates/hidden_view.h"
#include "views/view_export.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace netloom {

QString GatesPanel::titleOf(View view)
{
    return view == View::Cell ? tr("Cell, step by step") : view == View::Hidden ? tr("Hidden state") : tr("Gates");
}

GatesPanel::GatesPanel(GateFeed *feed, Tile *tile, bool narrow) : QWidget(nullptr), feed_(feed), tile_(tile), gates_(new GatesView)
{
    const Look &look = Look::current();
    gates_->setObjectName(narrow ? QStringLiteral("gatesTileView") : QStringLiteral("gatesView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(6));
    controls_ = new GateControls(feed, narrow);
    mode_ = new SegmentedControl(QStringList{tr("Heat map"), tr("Lines"), tr("Difference"), tr("Statistics")});
    mode_->setObjectName(QStringLiteral("gateMode"));
    mode_->setAccessibleName(tr("How gates are shown"));
    auto *second = new QHBoxLayout;
    second->setSpacing(look.px(8));
    tools_ = new QWidget;
    auto *line = new QHBoxLayout(tools_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(mode_);
    if (narrow) {
        tile_->addTool(tools_);
        mode_->setSegmentEnabled(2, false);
        mode_->segment(2)->hide();
    } else {
        order_ = new QComboBox;
        order_->setObjectName(QStringLiteral("gateOrder"));
        order_->setAccessibleName(tr("Order of the units"));
        order_->addItems({tr("units in order"), tr("most saturated first"), tr("most moving first")});
        line->addWidget(order_);
        connect(order_, &QComboBox::activated, this, [this](int i) { gates_->setOrder(static_cast<GatesView::Order>(i)); });
        cellTools_ = new QWidget;
        auto *cellLine = new QHBoxLayout(cellTools_);
        cellLine->setContentsMargins(0, 0, 0, 0);
        auto *play = new QPushButton(tr("Play"));
        play->setObjectName(QStringLiteral("cellPlay"));
        play->setCheckable(true);
        connect(play, &QPushButton::toggled, this, [this](bool on) { cell_->play(on); });
        cellLine->addWidget(play);
        cellTools_->hide();
        second->addWidget(tools_);
        second->addWidget(cellTools_);
        second->addStretch(1);
    }
    column->addWidget(controls_);
    column->addLayout(second);
    column->addWidget(gates_, 1);
    if (!narrow) {
        cell_ = new CellStepView;
        cell_->setObjectName(QStringLiteral("cellView"));
        hidden_ = new HiddenView;
        hidden_->setObjectName(QStringLiteral("hiddenView"));
        column->addWidget(cell_, 1);
        column->addWidget(hidden_, 1);
        cell_->hide();
        hidden_->hide();
        connect(cell_, &CellStepView::placeChanged, this, [this] { follow(cell_->unit(), cell_->step()); });
        connect(hidden_, &HiddenView::stepChanged, this, [this](int step) { follow(gates_->place().unit, step); });
    }
    tile_->setContent(this);
    tile_->installEventFilter(this);
    useMenu(gates_);
    connect(gates_, &GatesView::placeChanged, this, [this] { follow(gates_->place().unit, gates_->place().step); });
    connect(gates_, &GatesView::stepActivated, this, &GatesPanel::cellRequested);
    connect(mode_, &SegmentedControl::currentChanged, this, [this](int i) { gates_->setMode(static_cast<GatesView::Mode>(i)); });
    connect(gates_, &GatesView::modeChanged, this, [this](GatesView::Mode mode) {
        mode_->setCurrentIndex(int(mode));
        feed_->setStatistics(mode == GatesView::Mode::Statistics);
    });
    connect(controls_, &GateControls::wayChanged, this, [this](int way) {
        gates_->setWay(way);
        if (cell_) {
            cell_->setWay(way);
            hidden_->setWay(way);
        }
    });
    connect(feed_, &GateFeed::changed, this, &GatesPanel::refresh);
    connect(feed_, &GateFeed::choiceChanged, this, &GatesPanel::refresh);
    connect(tile_, &Tile::retryRequested, feed_, &GateFeed::retry);
    refresh();
}

/// The picture and the numbers of the view shown.
void GatesPanel::useMenu(QWidget *view)
{
    QMenu *&menu = menus_[view];
    if (!menu)
        menu = ViewExport::of(view)->makeMenu();
    tile_->setMenu(menu);
}

/// One unit and one step in all views.
void GatesPanel::follow(int unit, int step)
{
    if (following_)
        return;
    following_ = true;
    gates_->setPlace({gates_->place().gate, unit, step});
    if (cell_) {
        cell_->setPlace(unit, step);
        hidden_->setStep(step);
    }
    following_ = false;
}

void GatesPanel::open(View view)
{
    view_ = view;
    gates_->setVisible(view == View::Gates);
    tools_->setVisible(view == View::Gates);
    if (cell_) {
        cell_->setVisible(view == View::Cell);
        cellTools_->setVisible(view == View::Cell);
        hidden_->setVisible(view == View::Hidden);
    }
    QWidget *shown = view == View::Cell && cell_ ? static_cast<QWidget *>(cell_) : view == View::Hidden && hidden_ ? static_cast<QWidget *>(hidden_) : gates_;
    useMenu(shown);
    tile_->setTitle(titleOf(view));
}

void GatesPanel::refresh()
{
    if (!tile_->isVisible()) // made up for when it is shown
        return;
    GateScene scene = feed_->scene();
    if (!cell_) // a narrow view has room for one
        scene.other = {};
    const QString obstacle = feed_->obstacle();
    gates_->setScene(scene);
    gates_->setNote(feed_->note());
    if (cell_) {
        cell_->setScene(scene);
        hidden_->setScene(scene);
    }
    if (feed_->isNotApplicable())
        tile_->showNotApplicable(obstacle);
    else if (!obstacle.isEmpty())
        tile_->showEmpty(QStringLiteral("inspect"), obstacle);
    else if (!feed_->failure().isEmpty())
        tile_->showFailed(feed_->failure());
    else if (!tile_->showsContent())
        tile_->showContent();
    if (feed_->stale() != said_) {
        said_ = feed_->stale();
        tile_->setStale(said_);
    }
    QString subtitle = scene.main.name;
    if (scene.main.record)
        subtitle += QStringLiteral(" · ") + (feed_->epoch() ? tr("epoch %1").arg(feed_->epoch()) : tr("first weights"));
    tile_->setSubtitle(subtitle);
}

// The tile, not what is in it: while it says why there is nothing to show, it waits for something.
bool GatesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tile_ && feed_ && event->type() == QEvent::Show) {
        feed_->addViewer(this);
        QMetaObject::invokeMethod(this, &GatesPanel::refresh, Qt::QueuedConnection); // visible only after this
    } else if (watched == tile_ && feed_ && event->type() == QEvent::Hide)
        feed_->removeViewer(this);
    return QWidget::eventFilter(watched, event);
}

} // namespace netloom
