#include "pages/data/relations.h"

#include "common/engine_text.h"
#include "pages/within_memory.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace netloom {

namespace {

constexpr const char *kTooLarge = NL_TR("window", "There is not enough memory to compare all rows and columns.");

bool hasClasses(const Column &column)
{
    return (column.isCoded() && column.type() != ColumnType::Text) || column.type() == ColumnType::Class;
}

/// A stage of a longer computation: its share of the progress.
Watcher stageOf(const Watcher &watcher, double from, double to)
{
    Watcher stage{watcher.cancel, {}};
    if (watcher.progress)
        stage.progress = [&watcher, from, to](double share) { watcher.progress(from + share * (to - from)); };
    return stage;
}

std::vector<std::string> idColumns(const Table &table)
{
    std::vector<std::string> ids;
    for (const Column &column : table.columns)
        if (column.type() == ColumnType::Id)
            ids.push_back(column.name());
    return ids;
}

Result<void> addTarget(const Table &table, Relations &out, const Watcher &watcher)
{
    const int at = table.indexOf(out.target);
    if (at < 0 || !hasClasses(table.columns[std::size_t(at)]))
        return {};
    out.classes = true;
    out.balance = classBalance(table.columns[std::size_t(at)]);
    const std::pair<std::string, std::size_t> *rarest = nullptr;
    for (const auto &entry : out.balance.counts)
        if (entry.second > 0 && (!rarest || entry.second < rarest->second))
            rarest = &entry;
    if (!rarest)
        return {};
    out.positive = rarest->first;
    auto aucs = featureTargetAuc(table, out.target, out.positive, watcher);
    if (!aucs)
        return aucs.error();
    out.aucs = std::move(*aucs);
    return {};
}

} // namespace

Result<Relations> findRelations(const Table &table, const std::string &target, const Relations &known, const Watcher &watcher)
{
    Relations out;
    out.target = target;
    out.correlations = known.correlations;
    out.duplicates = known.duplicates;
    if (!out.correlations) {
        auto made = correlations(table, stageOf(watcher, 0, 0.5));
        if (!made)
            return made.error();
        out.correlations = std::make_shared<const Correlations>(std::move(*made));
    }
    if (!out.duplicates) {
        auto made = duplicateRows(table, idColumns(table), stageOf(watcher, 0.5, 0.8));
        if (!made)
            return made.error();
        out.duplicates = std::make_shared<const Relations::Pairs>(std::move(*made));
    }
    if (auto ok = addTarget(table, out, stageOf(watcher, 0.8, 1)); !ok)
        return ok.error();
    return out;
}

std::vector<TargetLink> targetLinks(const Relations &relations)
{
    std::vector<TargetLink> links;
    if (relations.classes) {
        for (const FeatureAuc &entry : relations.aucs)
            links.push_back({qstr(entry.column), entry.auc, std::abs(2 * entry.auc - 1)});
    } else if (relations.correlations) {
        const Correlations &c = *relations.correlations;
        const auto at = std::size_t(std::find(c.names.begin(), c.names.end(), relations.target) - c.names.begin());
        for (std::size_t i = 0; at < c.names.size() && i < c.names.size(); ++i)
            if (i != at)
                links.push_back({qstr(c.names[i]), c.at(i, at), std::abs(c.at(i, at))});
    }
    std::erase_if(links, [](const TargetLink &link) { return std::isnan(link.value); });
    std::stable_sort(links.begin(), links.end(), [](const TargetLink &a, const TargetLink &b) { return a.strength > b.strength; });
    return links;
}

std::size_t leakedRows(const Relations::Pairs &duplicates, const Prepared &prepared)
{
    if (duplicates.empty() || !prepared.source)
        return 0;
    std::map<std::size_t, std::size_t> groupOf; // row in the table: its first equal row
    for (const auto &[row, first] : duplicates)
        groupOf[row] = groupOf[first] = first;
    std::set<std::size_t> seen;
    for (const auto r : prepared.split.train)
        if (const auto at = groupOf.find(prepared.source->sourceRow(r)); at != groupOf.end())
            seen.insert(at->second);
    std::size_t leaked = 0;
    for (const auto *part : {&prepared.split.validation, &prepared.split.test})
        for (const auto r : *part)
            if (const auto at = groupOf.find(prepared.source->sourceRow(r)); at != groupOf.end() && seen.contains(at->second))
                ++leaked;
    return leaked;
}

RelationsJob::RelationsJob(QObject *parent) : QObject(parent) {}

RelationsJob::~RelationsJob()
{
    if (stop_)
        *stop_ = true;
}

void RelationsJob::cancel()
{
    if (!stop_)
        return;
    *stop_ = true;
    stop_ = nullptr;
    Q_EMIT failed({});
}

void RelationsJob::start(std::shared_ptr<const Table> table, const std::string &target)
{
    if (!table)
        return;
    if (table == table_ && relations_ && relations_->target == target && !stop_)
        return;
    if (stop_)
        *stop_ = true;
    if (table != table_)
        relations_ = nullptr;
    table_ = table;
    const auto stop = stop_ = std::make_shared<std::atomic<bool>>(false);
    const Relations known = relations_ ? *relations_ : Relations();
    const QPointer<RelationsJob> self(this);
    // The watcher tells from the event loop even where the work is done already: never within this call.
    auto *watch = new QFutureWatcher<Result<Relations>>(this);
    connect(watch, &QFutureWatcherBase::finished, this, [this, stop, watch] {
        watch->deleteLater();
        if (stop != stop_)
            return;
        stop_ = nullptr;
        const Result<Relations> made = watch->result();
        if (!made) {
            Q_EMIT failed(errorText(made.error()));
            return;
        }
        relations_ = std::make_shared<const Relations>(made.value());
        Q_EMIT finished();
    });
    watch->setFuture(QtConcurrent::run([table, target, known, stop, self] {
        Watcher watcher{stop.get(), {}};
        int told = 0;
        watcher.progress = [&](double share) {
            if (const int percent = int(share * 100); percent > told) {
                told = percent;
                QMetaObject::invokeMethod(qApp, [self, stop, share] {
                    if (self && self->stop_ == stop)
                        Q_EMIT self->progress(share);
                }, Qt::QueuedConnection);
            }
        };
        return withinMemory(kTooLarge, [&] { return findRelations(*table, target, known, watcher); });
    }));
}

} // namespace netloom
