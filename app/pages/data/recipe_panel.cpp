#include "pages/data/recipe_panel.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "inspector/schema_form.h"
#include "pages/data/step_row.h"
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

bool balances(const std::string &type)
{
    const PartInfo *info = findPart(PartKind::Step, type);
    return info && info->category == "balance";
}

/// Where a new step goes: balancing classes is the end of a recipe, scaling comes before it, everything else before that.
std::ptrdiff_t placeOf(const std::string &type, const std::vector<RecipeStep> &steps)
{
    if (balances(type))
        return std::ptrdiff_t(steps.size());
    const bool scale = isScaleStep(type);
    return std::find_if(steps.begin(), steps.end(), [&](const RecipeStep &s) { return balances(s.type) || (!scale && isScaleStep(s.type)); })
        - steps.begin();
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
    dropLine_ = new QWidget(this);
    dropLine_->setAutoFillBackground(true);
    dropLine_->hide();
}

void RecipePanel::setSteps(const std::vector<RecipeStep> &steps)
{
    const bool same = steps.size() == steps_.size()
        && std::equal(steps.begin(), steps.end(), steps_.begin(), [](const RecipeStep &a, const RecipeStep &b) {
               return a.type == b.type || (isScaleStep(a.type) && isScaleStep(b.type));
           });
    // Lines that go take the focus with them and hand it to a neighbour: that is no choice of the user's.
    const int wanted = std::min(chosen_, int(steps.size()) - 1);
    refocus_ = refocus_ || std::any_of(rows_.begin(), rows_.end(), [](const Row &row) { return row.widget->hasFocus(); });
    rebuilding_ = true;
    steps_ = steps;
    if (!same || rows_.size() != steps_.size())
        rebuild();
    rebuilding_ = false;
    fill();
    choose(wanted);
    if (std::exchange(refocus_, false))
        focusStep(chosen_);
}

void RecipePanel::rebuild()
{
    for (Row &row : rows_) {
        list_->removeWidget(row.widget);
        row.widget->hide();
        row.widget->setObjectName({});
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
    row.widget = new StepRow(index);
    connectRow(row.widget);
    row.widget->setProperty("netloomPart", QStringLiteral("step/") + qstr(steps_[std::size_t(index)].type)); // F1
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(look.px(30), look.px(8), look.px(8), look.px(8));
    column->setSpacing(look.px(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(look.px(2));
    row.on = new QCheckBox;
    row.on->setObjectName(QStringLiteral("step_%1").arg(index));
    connect(row.on, &QCheckBox::toggled, this, [this, index](bool on) {
        change(index, on ? tr("Switch on step") : tr("Switch off step"), [on](RecipeStep &step) { step.enabled = on; });
    });
    head->addWidget(row.on, 1);
    if (const PartInfo *info = findPart(PartKind::Step, steps_[std::size_t(index)].type); info && !info->schema.fields.empty()) {
        auto *options = smallTool("sliders", tr("Options of the step"));
        options->setObjectName(QStringLiteral("stepOptions_%1").arg(index));
        connect(options, &QToolButton::clicked, this, [this, index] { toggleOptions(index); });
        head->addWidget(options);
    }
    auto *remove = smallTool("close", tr("Take the step out"));
    remove->setObjectName(QStringLiteral("removeStep_%1").arg(index));
    connect(remove, &QToolButton::clicked, this, [this, index] { this->remove(index); });
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
        for (const PartInfo *info : parts(PartKind::Step))
            if (isScaleStep(info->type))
                row.scale->addItem(stepTitle(info->type), qstr(info->type));
        connect(row.scale, &QComboBox::activated, this, [this, index, box = row.scale] {
            change(index, tr("Change scaling"), [box](RecipeStep &s) {
                s.type = box->currentData().toString().toStdString();
                s.state.clear();
                std::erase_if(s.config, [schema = findPart(PartKind::Step, s.type)->schema](const auto &entry) { return !schema.find(entry.first); });
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

/// Shows or hides the form with every option of a step, below its row.
void RecipePanel::toggleOptions(int index)
{
    Row &row = rows_[std::size_t(index)];
    if (row.form) {
        row.form->setVisible(!row.form->isVisibleTo(row.widget));
        return;
    }
    const PartInfo *info = findPart(PartKind::Step, steps_[std::size_t(index)].type);
    if (!info)
        return;
    row.form = new SchemaForm(info->schema);
    row.form->setObjectName(QStringLiteral("stepForm_%1").arg(index));
    row.form->setStacked(true);
    row.form->setValues(steps_[std::size_t(index)].config);
    connect(row.form, &SchemaForm::edited, this, [this, index, schema = info->schema](const QString &key, const Value &value, bool final) {
        if (!final)
            return;
        change(index, tr("Change option of a step"), [&](RecipeStep &step) {
            const Field *field = schema.find(key.toStdString());
            if (field && value == field->def)
                step.config.erase(field->key);
            else
                step.config[key.toStdString()] = value;
            step.state.clear();
        });
    });
    static_cast<QVBoxLayout *>(row.widget->layout())->addWidget(row.form);
}

void RecipePanel::fill()
{
    filling_ = true;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const RecipeStep &step = steps_[i];
        Row &row = rows_[i];
        const QString title = tr("%1  %2").arg(i + 1).arg(stepTitle(step.type));
        row.on->setText(title);
        row.widget->setAccessibleName(title);
        row.on->setChecked(step.enabled);
        const PartInfo *info = findPart(PartKind::Step, step.type);
        row.detail->setToolTip(info ? engineText(info->doc) : QString());
        const QString detail = stepDetail(step);
        row.detail->setText(detail.size() > 140 ? detail.left(139) + QChar(0x2026) : detail);
        if (row.shift)
            row.shift->setValue(shiftOf(step));
        if (row.scale)
            row.scale->setCurrentIndex(row.scale->findData(qstr(step.type)));
        if (row.form && info && row.form->schema().fields.size() == info->schema.fields.size()) {
            row.form->setValues(step.config);
        } else if (row.form) { // another kind of scaling has other options
            row.form->hide();
            row.form->deleteLater();
            row.form = nullptr;
        }
    }
    filling_ = false;
}

void RecipePanel::setView(const RecipeView *view)
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto size = view && i < view->steps.size() ? view->steps[i] : std::nullopt;
        // What the step had to say: columns filled, levels unknown, rows added.
        QStringList notes;
        if (view && i < view->previews.size())
            for (const Error &note : view->previews[i].notes)
                notes << errorText(note);
        setTextRole(rows_[i].sizes, Role::Mono);
        rows_[i].sizes->setWordWrap(false);
        rows_[i].sizes->setToolTip(notes.mid(0, 12).join(QLatin1Char('\n')));
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

QMenu *RecipePanel::makeAddMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    // One submenu per kind of step; which columns are used, and in what order the rows stand, is chosen in the column list.
    const std::pair<const char *, QString> groups[] = {{"missing", tr("Missing values and outliers")}, {"encode", tr("Encode")},
                                                       {"transform", tr("Transform")}, {"scale", tr("Scale")}, {"rows", tr("Series")},
                                                       {"columns", tr("Columns")}, {"balance", tr("Balance classes")}};
    for (const auto &[category, title] : groups) {
        QMenu *group = menu->addMenu(title);
        group->setToolTipsVisible(true);
        for (const PartInfo *info : parts(PartKind::Step)) {
            if (info->category != category || info->type == "drop_columns" || info->type == "sort_by_time")
                continue;
            auto *action = group->addAction(engineText(info->title), this, [this, type = info->type] {
                auto steps = steps_;
                steps.insert(steps.begin() + placeOf(type, steps), RecipeStep{type, {}, {}, true});
                Q_EMIT stepsChanged(steps, tr("Add step"));
            });
            action->setToolTip(engineText(info->doc));
            action->setObjectName(QStringLiteral("add_") + qstr(info->type));
        }
        group->menuAction()->setVisible(!group->isEmpty());
    }
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace netloom
