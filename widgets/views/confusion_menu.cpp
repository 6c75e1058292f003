// The matrix's menu: what percentages are parts of, and what changes are counted against.
#include "views/confusion_view.h"

#include <QActionGroup>
#include <QMenu>

namespace netloom {

QMenu *ConfusionView::makeMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const std::pair<Basis, QString> choices[] = {
        {Basis::OfActual, tr("Percent of the actual class")}, {Basis::OfPredicted, tr("Percent of the predicted class")}, {Basis::OfAll, tr("Percent of all rows")}};
    for (const auto &[basis, text] : choices) {
        QAction *action = menu->addAction(text, this, [this, basis = basis] { setBasis(basis); });
        action->setCheckable(true);
        action->setData(static_cast<int>(basis));
        group->addAction(action);
    }
    menu->addSeparator();
    QAction *pinned = menu->addAction(tr("Compare with this epoch"), this, [this] { pin(!isPinned()); });
    pinned->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, this, [this, group, pinned] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(basis_));
        pinned->setText(isPinned() ? tr("Compare with epoch %1").arg(pinnedEpoch()) : tr("Compare with this epoch"));
        pinned->setChecked(isPinned());
        pinned->setEnabled(isPinned() || !isEmpty());
    });
    return menu;
}

} // namespace netloom
