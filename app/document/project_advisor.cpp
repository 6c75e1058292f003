#include "document/project_advisor.h"

#include "common/engine_text.h"
#include "document/project_document.h"
#include "io/past_runs.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <new>

namespace netloom {

namespace {

DataFacts factsOf(const Project &project, const std::string &path, const std::shared_ptr<const Prepared> &prepared)
{
    try {
        const auto table = loadTable(project, path);
        if (!table) return {};
        const Thresholds limits(project.advisor.thresholds);
        if (prepared) return dataFacts(*table, project.data, prepared.get(), {}, limits);
        const auto failed = prepare(*table, project.data);
        return dataFacts(*table, project.data, failed ? &*failed : nullptr, failed ? Error{} : failed.error(), limits);
    } catch (const std::bad_alloc &) {
        return {}; // who prepares the data says so
    }
}

bool sameAdvice(const std::vector<Advice> &a, const std::vector<Advice> &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const Advice &x, const Advice &y) {
               return x.severity == y.severity && x.epoch == y.epoch && x.what == y.what && x.column == y.column && x.ignoredBecause == y.ignoredBecause && x.loweredBecause == y.loweredBecause;
           });
}

} // namespace

ProjectAdvisor::ProjectAdvisor(ProjectDocument *document, QObject *parent) : QObject(parent), document_(document)
{
    const auto again = [this] { refresh(false); };
    connect(document, &ProjectDocument::wasReset, this, [this] {
        ++round_;
        data_ = {};
        health_.clear();
        refresh(true);
    });
    connect(document, &ProjectDocument::checkChanged, this, [this] { refresh(true); });
    connect(document, &ProjectDocument::trainingChanged, this, again);
    connect(document, &ProjectDocument::advisorChanged, this, again);
    connect(document, &ProjectDocument::dataChanged, this, again);
    connect(document, &ProjectDocument::stateChanged, this, again);
    connect(document, &ProjectDocument::preparedChanged, this, &ProjectAdvisor::lookAtData);
    refresh(false);
}

void ProjectAdvisor::lookAtData()
{
    const int round = ++round_;
    const DataSpec &data = document_->project().data;
    if (data.files.empty() && data.generator.empty()) {
        data_ = {};
        return refresh(false);
    }
    ++busy_;
    // A watcher: a continuation can be lost where the work ends while it is being attached (Qt 6.4).
    auto *watcher = new QFutureWatcher<DataFacts>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round] {
        watcher->deleteLater();
        --busy_;
        if (round != round_) return; // the data are others by now
        data_ = watcher->result();
        refresh(false);
    });
    watcher->setFuture(QtConcurrent::run(factsOf, document_->project(), document_->path().toStdString(), document_->prepared()));
}

void ProjectAdvisor::refresh(bool always)
{
    const Project &p = document_->project();
    std::vector<Advice> advice;
    // An empty canvas says itself what to do.
    if (!p.graph.nodes.empty())
        advice = advise({p.graph, document_->check(), p.data, p.training, p.losses, p.runs.size(), p.advisor, freeMemory(), pastRuns(p), p.state.epoch, health_}, data_);
    if (!always && sameAdvice(advice, advice_)) {
        advice_ = std::move(advice); // fixes may differ all the same
        return;
    }
    advice_ = std::move(advice);
    findings_ = p.graph.nodes.empty() ? std::vector<Finding>() : engineFindings(document_->check(), advice_);
    check_ = document_->check();
    for (const Advice &a : advice_) {
        const auto node = check_.nodes.find(a.what.node);
        if (node == check_.nodes.end() || !a.ignoredBecause.empty() || a.severity == Severity::Info) continue;
        // Only as a badge: the network itself checks.
        node->second.findings.push_back({Severity::Warning, a.what});
    }
    Q_EMIT changed();
}

void ProjectAdvisor::setHealth(std::vector<Health> looks)
{
    health_ = std::move(looks);
    refresh(false);
    Q_EMIT healthChanged();
}

Result<void> ProjectAdvisor::fix(const Advice &advice)
{
    const Project &p = document_->project();
    auto fixed = applyFix({p.graph, p.data, p.training, p.losses}, advice.fix);
    if (!fixed) return fixed.error();
    if (document_->isLocked() && (!(fixed->graph == p.graph) || !(fixed->data == p.data)))
        return makeError("E-LOCK", NL_TR("advisor", "Network and data cannot be changed while training runs."));
    const QString text = errorText(makeError({}, advice.fixText, advice.fixArgs));
    document_->changeAll(text, fixed->graph, fixed->data, fixed->training, fixed->losses);
    return {};
}

void ProjectAdvisor::ignore(const Advice &advice, const QString &reason)
{
    AdvisorSettings settings = document_->project().advisor;
    settings.ignored.push_back({advice.what.code, advice.object(document_->graph()), reason.toStdString()});
    document_->setAdvisor(settings, (canHide(advice) ? tr("Ignore %1") : tr("Show %1 as a warning")).arg(qstr(advice.what.code)));
}

void ProjectAdvisor::restore(const Advice &advice)
{
    AdvisorSettings settings = document_->project().advisor;
    const std::string object = advice.object(document_->graph());
    std::erase_if(settings.ignored, [&](const IgnoredAdvice &i) { return i.id == advice.what.code && (i.object.empty() || i.object == object); });
    document_->setAdvisor(settings, tr("Show %1 again").arg(qstr(advice.what.code)));
}

} // namespace netloom
