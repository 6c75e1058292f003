// Curves that a confusion matrix gives without having been measured: any class, any average, whatever the run's metrics were.
#include "pages/train_page.h"

#include "charts/ticks.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "metrics/metric.h"
#include "pages/train_charts.h"
#include "session/moved_threshold.h"
#include "session/rewind.h"
#include "views/confusion_view.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace netloom {

namespace {

constexpr int kListedClasses = 24;

bool listed(const std::vector<std::string> &keys, const std::string &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// The same metric of another class or average, as far as it has one.
std::string rewritten(const std::string &key, const std::string &average, int classId)
{
    auto choice = parsePart(PartKind::Metric, key);
    if (!choice)
        return key;
    const Schema &schema = choice->info->schema;
    if (schema.find("average"))
        choice->config["average"] = average;
    if (schema.find("class_id"))
        choice->config["class_id"] = classId < 0 ? Value(std::monostate{}) : Value(std::int64_t(classId));
    return partText(*choice->info, choice->config);
}

} // namespace

QStringList TrainPage::classNames() const
{
    QStringList names;
    for (const std::string &name : document_->prepared() ? document_->prepared()->classes : document_->project().classes)
        names << QString::fromStdString(name);
    return names;
}

int TrainPage::classCount() const
{
    const auto &prepared = document_->prepared();
    return !isClassTask() || (prepared && prepared->targetTasks.size() > 1) ? 0 : std::max(2, static_cast<int>(classNames().size()));
}

// Only what the run did not measure itself: its own values stay as they are.
void TrainPage::complete(EpochRow &row) const
{
    std::vector<std::string> missing;
    std::copy_if(counted_.begin(), counted_.end(), std::back_inserter(missing), [&row](const auto &key) { return !row.train.contains(key); });
    const MomentPtr moment = missing.empty() ? nullptr : rewind_->machine().at(row.epoch);
    if (!moment)
        return;
    if (moment->train)
        row.train.merge(metricsOf(*moment->train, missing));
    if (moment->validation)
        row.validation.merge(metricsOf(*moment->validation, missing));
}

void TrainPage::completeAll()
{
    const int classes = classCount();
    std::vector<std::string> counted;
    for (const auto &tile : laidOut_)
        for (const std::string &key : tile.keys)
            if (classes >= 2 && !listed(counted, key) && isCounted(key, classes))
                counted.push_back(key);
    if (counted == counted_)
        return;
    counted_ = std::move(counted);
    charts_->amend([this](EpochRow &row) { complete(row); });
    showQuanta();
    if (charts_->moved())
        recount();
}

// With few positives recall comes in steps: one row more or less is this much.
void TrainPage::showQuanta()
{
    if (!shownMatrix_ || shownMatrix_->classes < 2)
        return;
    const int classes = shownMatrix_->classes;
    for (const auto &tile : laidOut_)
        for (const std::string &key : tile.keys) {
            const auto choice = parsePart(PartKind::Metric, key);
            if (!choice || choice->info->type != "recall")
                continue;
            const bool one = isSet(choice->config, "class_id");
            if (!one && (classes != 2 || getText(choice->config, "average") != "auto"))
                continue;
            const int which = one ? static_cast<int>(getInt(choice->config, "class_id")) : 1;
            double rows = 0;
            for (int p = 0; which < classes && p < classes; ++p)
                rows += shownMatrix_->counts[static_cast<std::size_t>(which * classes + p)];
            if (rows > 0)
                charts_->setReference(key, ChartReference{1 / rows, tr("1 of %1 “%2”: %3").arg(countText(rows), confusion_->className(which), numberText(1 / rows))});
        }
}

void TrainPage::replaceTile(const std::vector<std::string> &keys, std::vector<std::string> by, const QString &text)
{
    auto tiles = arrangement();
    const auto at = std::find_if(tiles.begin(), tiles.end(), [&](const auto &t) { return t.keys == keys; });
    const bool taken = std::any_of(tiles.begin(), tiles.end(), [&](const auto &t) { return t.keys == by; });
    if (at == tiles.end() || by.empty() || by == keys)
        return;
    at->keys = by;
    if (taken) { // two tiles of the same curves would be one
        Q_EMIT sentenceChanged(tr("There is such a chart already."));
        return;
    }
    setArrangement(std::move(tiles), text);
    if (Tile *tile = charts_->tileOf(by))
        tile->content()->setFocus();
}

// Called each time the menu opens: what there is to choose from depends on data and run.
void TrainPage::fillTileMenu(const std::vector<std::string> &keys, QMenu *curves, QMenu *averages)
{
    const int classes = classCount();
    std::vector<std::string> offered = keys;
    const auto offer = [&](const std::string &key) {
        if (!listed(offered, key) && key != "loss")
            offered.push_back(key);
    };
    if (classes >= 2)
        for (const char *key : {"f1", "precision", "recall", "fpr", "predicted_positive_rate", "balanced_accuracy", "mcc", "diagnostic_odds_ratio", "specificity", "accuracy"})
            offer(key);
    for (const std::string &key : metricNames())
        offer(key);
    for (const std::string &key : offered) {
        QAction *action = curves->addAction(TrainCharts::curveTitle(key), this, [this, keys, key] {
            auto changed = keys;
            if (const auto at = std::find(changed.begin(), changed.end(), key); at != changed.end())
                changed.erase(at);
            else
                changed.push_back(key);
            replaceTile(keys, std::move(changed), tr("Curves of a chart"));
        });
        action->setCheckable(true);
        action->setChecked(listed(keys, key));
        action->setData(QString::fromStdString(key));
        action->setEnabled(keys.size() > 1 || key != keys.front()); // the last one stays
    }
    if (classes < 2 || std::all_of(keys.begin(), keys.end(), [](const auto &key) { return rewritten(key, "macro", 0) == key && rewritten(key, "auto", -1) == key; }))
        return;
    auto *group = new QActionGroup(averages);
    const auto add = [&](const QString &text, const std::string &average, int classId) {
        std::vector<std::string> changed;
        for (const std::string &key : keys)
            if (std::string other = rewritten(key, average, classId); !listed(changed, other))
                changed.push_back(std::move(other));
        QAction *action = averages->addAction(text, this, [this, keys, changed] { replaceTile(keys, changed, tr("Class of a chart")); });
        action->setCheckable(true);
        action->setChecked(changed == keys && !group->checkedAction());
        action->setData(classId < 0 ? QString::fromStdString(average) : QString::number(classId));
        group->addAction(action);
    };
    const QStringList names = classNames();
    add(classes == 2 ? tr("Positive class") : tr("Mean of the classes"), "auto", -1);
    add(tr("Macro: every class alike"), "macro", -1);
    add(tr("Micro: all rows together"), "micro", -1);
    add(tr("Weighted by the rows of each class"), "weighted", -1);
    averages->addSeparator();
    for (int k = 0; k < std::min<int>(kListedClasses, static_cast<int>(names.size())); ++k)
        add(tr("Class “%1”").arg(names[k]), "auto", k);
}

} // namespace netloom
