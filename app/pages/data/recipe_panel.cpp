#include "pages/data/recipe_panel.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

namespace {

QString stepTitle(const std::string &type)
{
    const PartInfo *info = findPart(PartKind::Step, type);
    return info ? engineText(info->title) : qstr(type);
}

/// What was set, in words: "columns: a, b"; else what the step does.
QString stepDetail(const RecipeStep &step)
{
    const PartInfo *info = findPart(PartKind::Step, step.type);
    if (!info)
        return RecipePanel::tr("unknown step");
    QStringList parts;
    for (const auto &[key, value] : step.config) {
        const Field *field = info->schema.find(key);
        if (step.type == "curve_shift" || !field)
            continue;
        if (const auto *flag = std::get_if<bool>(&value)) {
            if (*flag)
                parts << engineText(field->title);
        } else {
            parts << readableValue(value);
        }
    }
    return parts.isEmpty() ? engineText(info->doc) : parts.join(QStringLiteral("; "));
}

QString sizeText(const RecipeView::Size &size)
{
    return countText(double(size.rows)) + QStringLiteral(" × ") + countText(double(size.columns));
}

int shiftOf(const RecipeStep &step)
{
    const auto at = step.config.find("shift");
    const auto *value = at == step.config.end() ? nullptr : std::get_if<std::int64_t>(&at->second);
    return value ? int(*value) : -2;
}

QToolButton *smallTool(const char *icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(netloom::icon(QString::fromLatin1(icon)));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    setCompact(button);
    return button;
}

} // namespace

RecipePanel::RecipePanel(QWidget *parent) : QWidget(parent), list_(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("recipePanel"));
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(0);
    list_->addStretch(1);
}

void RecipePanel::setSteps(const std::vector<RecipeStep> &steps)
{
    const bool same = steps.size() == steps_.size()
        && std::equal(steps.begin(), steps.end(), steps_.begin(), [](const RecipeStep &a, const RecipeStep &b) {
               return a.type == b.type || (isScaleStep(a.type) && isScaleStep(b.type));
           });
    steps_ = steps;
    if (!same || rows_.size() != steps_.size())
        rebuild();
    fill();
}

void RecipePanel::rebuild()
{
    for (Row &row : rows_) {
        list_->removeWidget(row.widget);
        row.widget->hide();
        row.widget->deleteLater(); // its own button may be what asked for this
    }
    rows_.clear();
    for (int i = 0; i < int(steps_.size()); ++i) {
        rows_.push_back(makeRow(i));
        list_->insertWidget(i, rows_.back().widget);
    }
}

RecipePanel::Row RecipePanel::makeRow(int index)
{
    const Look &look = Look::current();
    Row row{};
    row.widget = new QWidget;
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(8));
    column->setSpacing(look.px(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(look.px(2));
    row.on = new QCheckBox;
    row.on->setObjectName(QStringLiteral("step_%1").arg(index));
    connect(row.on, &QCheckBox::toggled, this, [this, index](bool on) {
        change(index, on ? tr("Switch on step") : tr("Switch off step"), [on](RecipeStep &step) { step.enabled = on; });
    });
    head->addWidget(row.on, 1);
    if (index > 0) {
        auto *up = smallTool("up", tr("Earlier"));
        connect(up, &QToolButton::clicked, this, [this, index] { move(index, -1); });
        head->addWidget(up);
    }
    auto *remove = smallTool("close", tr("Take the step out"));
    remove->setObjectName(QStringLiteral("removeStep_%1").arg(index));
    connect(remove, &QToolButton::clicked, this, [this, index] {
        auto steps = steps_;
        steps.erase(steps.begin() + index);
        Q_EMIT stepsChanged(steps, tr("Take step out"));
    });
    head->addWidget(remove);
    row.detail = new QLabel;
    row.detail->setWordWrap(true);
    setTextRole(row.detail, Role::Small, Tone::TextSecondary);
    row.sizes = new QLabel;
    setTextRole(row.sizes, Role::Mono);
    column->addLayout(head);
    column->addWidget(row.detail);
    addSetting(row, column, index);
    column->addWidget(row.sizes);
    return row;
}

void RecipePanel::addSetting(Row &row, QVBoxLayout *column, int index)
{
    const RecipeStep &step = steps_[std::size_t(index)];
    QWidget *field = nullptr;
    if (step.type == "curve_shift") {
        row.shift = new QSpinBox;
        row.shift->setObjectName(QStringLiteral("curveShift"));
        row.shift->setRange(-1000, 1000);
        row.shift->setAccessibleName(tr("Shift in rows"));
        setFieldUnit(row.shift, tr("rows"));
        connect(row.shift, &QSpinBox::valueChanged, this, [this, index](int rows) {
            change(index, tr("Change curve shift"), [rows](RecipeStep &s) { s.config["shift"] = std::int64_t(rows); });
        });
        field = row.shift;
    } else if (isScaleStep(step.type)) {
        row.scale = new QComboBox;
        row.scale->setObjectName(QStringLiteral("scaleChoice"));
        row.scale->setAccessibleName(tr("Kind of scaling"));
        for (const char *type : {"standard_scale", "min_max_scale", "robust_scale"})
            row.scale->addItem(stepTitle(type), QString::fromLatin1(type));
        connect(row.scale, &QComboBox::activated, this, [this, index, box = row.scale] {
            change(index, tr("Change scaling"), [box](RecipeStep &s) {
                s.type = box->currentData().toString().toStdString();
                s.state.clear();
            });
        });
        field = row.scale;
    }
    if (!field)
        return;
    setCompact(field);
    auto *line = new QHBoxLayout;
    line->addWidget(field);
    line->addStretch(1);
    column->addLayout(line);
}

void RecipePanel::fill()
{
    filling_ = true;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const RecipeStep &step = steps_[i];
        Row &row = rows_[i];
        const QString title = tr("%1  %2").arg(i + 1).arg(stepTitle(step.type));
        row.on->setText(title);
        row.on->setChecked(step.enabled);
        const PartInfo *info = findPart(PartKind::Step, step.type);
        row.detail->setToolTip(info ? engineText(info->doc) : QString());
        const QString detail = stepDetail(step);
        row.detail->setText(detail.size() > 140 ? detail.left(139) + QChar(0x2026) : detail);
        if (row.shift)
            row.shift->setValue(shiftOf(step));
        if (row.scale)
            row.scale->setCurrentIndex(row.scale->findData(qstr(step.type)));
    }
    filling_ = false;
}

void RecipePanel::setView(const RecipeView *view)
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto size = view && i < view->steps.size() ? view->steps[i] : std::nullopt;
        rows_[i].sizes->setText(size ? tr("%1 → %2").arg(sizeText(size->first), sizeText(size->second))
                                     : steps_[i].enabled ? QStringLiteral("–") : tr("switched off"));
    }
}

void RecipePanel::change(int index, const QString &text, const std::function<void(RecipeStep &)> &edit)
{
    if (filling_)
        return;
    auto steps = steps_;
    edit(steps[std::size_t(index)]);
    if (steps != steps_)
        Q_EMIT stepsChanged(steps, text);
}

void RecipePanel::move(int index, int by)
{
    auto steps = steps_;
    std::swap(steps[std::size_t(index)], steps[std::size_t(index + by)]);
    Q_EMIT stepsChanged(steps, tr("Move step"));
}

QMenu *RecipePanel::makeAddMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (const PartInfo *info : parts(PartKind::Step)) {
        // Which columns are used, and in what order the rows stand, is chosen in the column list.
        if (info->type == "drop_columns" || info->type == "sort_by_time")
            continue;
        auto *action = menu->addAction(engineText(info->title), this, [this, type = info->type] {
            auto steps = steps_;
            RecipeStep added;
            added.type = type;
            // Scaling is always the end of a recipe; everything else goes before it.
            const auto end = isScaleStep(type) ? steps.end() : std::find_if(steps.begin(), steps.end(), [](const RecipeStep &s) { return isScaleStep(s.type); });
            steps.insert(end, added);
            Q_EMIT stepsChanged(steps, tr("Add step"));
        });
        action->setToolTip(engineText(info->doc));
        action->setObjectName(QStringLiteral("add_") + qstr(info->type));
    }
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace netloom
