#include "session/data_preparer.h"

#include "document/project_document.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <new>

namespace netloom {

namespace {

using Outcome = Result<std::shared_ptr<const Prepared>>;

Outcome prepareSafely(const Project &project, const std::string &path)
{
    try {
        return prepareProject(project, path);
    } catch (const std::bad_alloc &) {
        return makeError("E-MEMORY", NL_TR("session", "There is not enough memory for this data. Use fewer rows or "
                                                      "columns."));
    }
}

} // namespace

DataPreparer::DataPreparer(ProjectDocument *document, QObject *parent) : QObject(parent), document_(document)
{
    connect(document, &ProjectDocument::wasReset, this, &DataPreparer::refresh);
    connect(document, &ProjectDocument::dataChanged, this, &DataPreparer::refresh);
}

void DataPreparer::refresh()
{
    const int round = ++round_;
    const DataSpec &data = document_->project().data;
    error_ = {};
    if (data.files.empty() && data.generator.empty()) {
        document_->setPrepared(nullptr);
        Q_EMIT finished();
        return;
    }
    ++busy_;
    Q_EMIT started();
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round] {
        watcher->deleteLater();
        --busy_;
        if (round != round_)
            return;
        const Outcome outcome = watcher->result();
        error_ = outcome ? Error{} : outcome.error();
        document_->setPrepared(outcome ? outcome.value() : nullptr);
        Q_EMIT finished();
    });
    watcher->setFuture(QtConcurrent::run(prepareSafely, document_->project(), document_->path().toStdString()));
}

} // namespace netloom
