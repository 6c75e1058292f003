#include "pages/inspect_page.h"

#include "common/tile.h"
#include "pages/inspect/gates_panel.h"
#include "views/gates/cell_view.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace netloom {

InspectPage::InspectPage(GateFeed *feed, QWidget *parent) : QWidget(parent), list_(new QListWidget), stack_(new QStackedWidget)
{
    setObjectName(QStringLiteral("inspectPage"));
    const Look &look = Look::current();
    const int gap = look.px(Measure::TileGap), inset = look.px(Measure::PageInset);
    list_->setObjectName(QStringLiteral("inspectViews"));
    list_->setAccessibleName(tr("Views of the network"));
    list_->setFrameShape(QFrame::NoFrame);
    auto *views = new Tile(tr("Views"));
    views->setHeaderLine(true);
    views->setContentInset(0);
    views->setContent(list_);
    views->setObjectName(QStringLiteral("tile_views"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(inset, gap, inset, gap);
    row->setSpacing(gap);
    row->addWidget(views);
    row->addWidget(stack_, 1);
    auto *tile = new Tile(GatesPanel::titleOf(GatesPanel::View::Gates));
    tile->setObjectName(QStringLiteral("tile_inspectGates"));
    gates_ = new GatesPanel(feed, tile, false);
    for (const auto &[view, id] : {std::pair{GatesPanel::View::Gates, "gates"}, {GatesPanel::View::Cell, "cell"}, {GatesPanel::View::Hidden, "hidden"}})
        addView(tr("Recurrent layers"), QLatin1String(id), GatesPanel::titleOf(view), tile, [this, v = view] { gates_->open(v); });
    connect(gates_, &GatesPanel::cellRequested, this, [this] {
        showView(QStringLiteral("cell"));
        gates_->cell()->setFocus();
    });
    connect(list_, &QListWidget::currentRowChanged, this, &InspectPage::chosen);
    showView(QStringLiteral("gates"));
}

void InspectPage::addView(const QString &heading, const QString &id, const QString &title, QWidget *panel, std::function<void()> open)
{
    auto *stack = static_cast<QStackedWidget *>(stack_);
    if (stack->indexOf(panel) < 0)
        stack->addWidget(panel);
    int at = -1;
    for (int i = 0; i < list_->count(); ++i) {
        if (list_->item(i)->data(Qt::UserRole).toString().isEmpty() && list_->item(i)->text() == heading)
            at = i + 1;
        else if (at == i && !list_->item(i)->data(Qt::UserRole).toString().isEmpty())
            at = i + 1;
    }
    if (at < 0) {
        auto *head = new QListWidgetItem(heading, list_);
        head->setFlags(Qt::ItemIsEnabled); // not to be chosen
        head->setFont(Look::current().font(Role::Micro));
        at = list_->count();
    }
    auto *item = new QListWidgetItem(title);
    item->setData(Qt::UserRole, id);
    list_->insertItem(at, item);
    entries_.push_back({id, panel, std::move(open)});
}

bool InspectPage::showView(const QString &id)
{
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->data(Qt::UserRole).toString() == id) {
            list_->setCurrentRow(i);
            return true;
        }
    return false;
}

QString InspectPage::currentView() const
{
    return list_->currentItem() ? list_->currentItem()->data(Qt::UserRole).toString() : QString();
}

void InspectPage::chosen()
{
    const auto it = std::find_if(entries_.begin(), entries_.end(), [&](const Entry &e) { return e.id == currentView(); });
    if (it == entries_.end())
        return;
    static_cast<QStackedWidget *>(stack_)->setCurrentWidget(it->panel);
    it->open();
}

void InspectPage::resizeEvent(QResizeEvent *event)
{
    const Look &look = Look::current();
    if (auto *views = findChild<Tile *>(QStringLiteral("tile_views")))
        views->setFixedWidth(look.px(width() < look.px(1280) ? 168 : 208));
    QWidget::resizeEvent(event);
}

} // namespace netloom
