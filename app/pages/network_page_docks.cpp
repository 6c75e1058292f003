// The panels around the canvas: their first sizes, and how they fold where large text or a small window leaves no room.
#include "pages/network_page.h"

#include "canvas/canvas_view.h"
#include "inspector/inspector.h"
#include "palette/palette.h"
#include "theme/icons.h"
#include "theme/look.h"
#include "views/problems_view.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netloom {

namespace {
// At text scale 1: less, and one dock has to do; less, and the problems are a tab.
constexpr int kDockRoom = 680, kProblemsRoom = 440;
}

/// The inspector, and in a narrow window the palette behind a tab beside it.
QWidget *NetworkPage::makeSide()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    sideTabs_ = new QTabBar;
    sideTabs_->setObjectName(QStringLiteral("sideTabs"));
    sideTabs_->setAccessibleName(tr("Inspector or palette"));
    sideTabs_->setDrawBase(false);
    sideTabs_->setExpanding(false);
    sideTabs_->addTab(tr("Inspector"));
    sideTabs_->addTab(tr("Palette"));
    sideTabs_->hide();
    sideStack_ = new QStackedWidget;
    sideStack_->addWidget(inspector_);
    column->addWidget(sideTabs_);
    column->addWidget(sideStack_, 1);
    connect(sideTabs_, &QTabBar::currentChanged, this, [this](int index) { showSide(index == 1 ? static_cast<QWidget *>(palette_) : inspector_); });
    return side;
}

void NetworkPage::showSide(QWidget *panel)
{
    if (sideStack_->indexOf(panel) < 0) return;
    sideStack_->setCurrentWidget(panel);
    sideTabs_->setCurrentIndex(panel == palette_ ? 1 : 0);
}

void NetworkPage::foldColumns(bool fold)
{
    if (fold == std::exchange(columnsFolded_, fold)) return;
    if (fold && sized_) { // as the user had them, for when there is room again
        split_->setProperty("savedState", split_->saveState());
        rows_->setProperty("savedState", rows_->saveState());
    }
    // Two columns are no sizes for three: they are kept under a name of their own.
    split_->setObjectName(fold ? QStringLiteral("networkColumnsFolded") : QStringLiteral("networkColumns"));
    if (fold) {
        sideStack_->addWidget(palette_);
        showSide(inspector_);
    } else {
        split_->insertWidget(0, palette_);
        palette_->show();
        showSide(inspector_);
    }
    sideTabs_->setVisible(fold);
    for (int i = 0; i < split_->count(); ++i) split_->setStretchFactor(i, split_->widget(i) == rows_ ? 1 : 0);
    sized_ = false;
}

void NetworkPage::foldProblems(bool fold)
{
    problemsFolded_ = fold;
    problems_->setVisible(!fold);
    lower_->setMaximumHeight(fold ? lower_->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    const QSignalBlocker quiet(problemsToggle_);
    problemsToggle_->setChecked(!fold);
    problemsToggle_->setIcon(icon(fold ? QStringLiteral("up") : QStringLiteral("down")));
    problemsToggle_->setAccessibleName(fold ? tr("Show the problems") : tr("Fold the problems"));
    problemsToggle_->setToolTip(problemsToggle_->accessibleName());
    if (!fold && problemsToggle_->isVisibleTo(this)) { // opened over the canvas: enough of it to read
        const int half = rows_->height() / 2;
        rows_->setSizes({rows_->height() - half, half});
    }
}

/// Before the sizes: which panels there is room for.
void NetworkPage::fitDocks()
{
    const Look &look = Look::current();
    foldColumns(width() < look.px(kDockRoom));
    const bool shortPage = height() < look.px(kProblemsRoom);
    if (shortPage == !problemsToggle_->isHidden()) return;
    problemsToggle_->setVisible(shortPage);
    foldProblems(shortPage);
}

void NetworkPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (width() <= 400) return;
    fitDocks();
    if (!sized_) sizeDocks();
}

void NetworkPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || !problemsToggle_ || width() <= 400) return;
    fitDocks();
    if (!sized_) sizeDocks();
}

void NetworkPage::sizeDocks()
{
    sized_ = true;
    // Sizes the user chose come before ours.
    const QByteArray columns = split_->property("savedState").toByteArray(), rows = rows_->property("savedState").toByteArray();
    if (!columnsFolded_ && !columns.isEmpty() && !rows.isEmpty()) {
        sized_ = false; // a window comes to its size in several steps
        const auto restore = [this, columns, rows] {
            split_->restoreState(columns);
            rows_->restoreState(rows);
        };
        restore();
        QTimer::singleShot(0, this, [this, restore] {
            if (sized_ || columnsFolded_ || !isVisible()) return; // behind another page it has no size of its own yet
            sized_ = true;
            restore();
        });
        return;
    }
    const Look &look = Look::current();
    // In a small window the docks are narrower and the problems folded to their tab.
    const bool small = width() < look.px(1320);
    const int left = look.px(232), right = look.px(columnsFolded_ ? 240 : small ? 280 : 304);
    if (columnsFolded_)
        split_->setSizes({std::max(200, width() - right), right});
    else
        split_->setSizes({left, std::max(200, width() - left - right), right});
    const int bottom = problemsFolded_ ? lower_->maximumHeight() : look.px(height() < look.px(720) ? 36 + 2 * 32 : 136);
    rows_->setSizes({std::max(200, height() - bottom), bottom});
}

} // namespace netloom
