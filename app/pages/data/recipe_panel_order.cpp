// Choosing a step and giving it another place.

#include "common/engine_text.h"
#include "pages/data/recipe_panel.h"
#include "pages/data/step_row.h"
#include "theme/look.h"

#include <QLabel>

#include <algorithm>

namespace netloom {

void RecipePanel::connectRow(StepRow *row)
{
    connect(row, &StepRow::chosen, this, [this](int index) {
        if (rebuilding_)
            return;
        choose(index);
        Q_EMIT stepChosen(index);
    });
    connect(row, &StepRow::dragged, this, &RecipePanel::drag);
    connect(row, &StepRow::dragCancelled, this, [this] { dropLine_->hide(); });
    connect(row, &StepRow::moveRequested, this, [this](int index, int by) {
        refocus_ = true;
        moveTo(index, index + by);
        refocus_ = false;
    });
    connect(row, &StepRow::focusRequested, this, &RecipePanel::focusStep);
    connect(row, &StepRow::removeRequested, this, [this](int index) {
        refocus_ = true;
        remove(index);
        refocus_ = false;
    });
}

void RecipePanel::choose(int index)
{
    chosen_ = index;
    for (int i = 0; i < int(rows_.size()); ++i)
        rows_[std::size_t(i)].widget->setChosen(i == index);
}

void RecipePanel::focusStep(int index)
{
    if (index >= 0 && index < int(rows_.size()))
        rows_[std::size_t(index)].widget->setFocus(Qt::TabFocusReason);
}

std::pair<int, int> RecipePanel::placeAt(int index, int y) const
{
    int gap = 0, line = 0;
    for (int i = 0; i < int(rows_.size()); ++i) {
        const QRect box = rows_[std::size_t(i)].widget->geometry();
        if (y > box.center().y()) {
            gap = i + 1;
            line = box.bottom();
        }
    }
    return {gap > index ? gap - 1 : gap, line};
}

void RecipePanel::drag(int index, int y, bool final)
{
    const auto [place, line] = placeAt(index, y);
    dropLine_->hide();
    if (final) {
        refocus_ = true;
        moveTo(index, place);
        refocus_ = false;
        return;
    }
    if (place == index)
        return;
    QPalette palette = dropLine_->palette();
    palette.setColor(QPalette::Window, Look::current().colour(Tone::AccentBase));
    dropLine_->setPalette(palette);
    dropLine_->setGeometry(0, std::max(0, line - 1), width(), 3);
    dropLine_->raise();
    dropLine_->show();
}

void RecipePanel::moveTo(int index, int place)
{
    if (place < 0 || place >= int(steps_.size()) || place == index)
        return;
    auto steps = steps_;
    const RecipeStep moved = steps[std::size_t(index)];
    steps.erase(steps.begin() + index);
    steps.insert(steps.begin() + place, moved);
    chosen_ = place;
    Q_EMIT stepsChanged(steps, tr("Move step"));
}

void RecipePanel::remove(int index)
{
    auto steps = steps_;
    steps.erase(steps.begin() + index);
    Q_EMIT stepsChanged(steps, tr("Take step out"));
}

void RecipePanel::setFailure(int step, const QString &text)
{
    if (step < 0 || step >= int(rows_.size()) || text.isEmpty())
        return;
    QLabel *sizes = rows_[std::size_t(step)].sizes;
    setTextRole(sizes, Role::Small, Tone::StatusError);
    sizes->setWordWrap(true);
    sizes->setText(text);
}

} // namespace netloom
