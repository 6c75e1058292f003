#include "pages/data_page.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "common/segmented_control.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "io/project_parts.h"
#include "pages/data/column_model.h"
#include "pages/data/import_assistant.h"
#include "pages/data/recipe_panel.h"
#include "pages/data/relations.h"
#include "pages/data/split_panel.h"
#include "pages/data/table_models.h"
#include "pages/notice.h"
#include "pages/within_memory.h"
#include "theme/style.h"
#include "views/class_balance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QtConcurrentRun>

#include <algorithm>
#include <new>

namespace netloom {

namespace {

constexpr const char *kNoMemory = NL_TR("window", "There is not enough memory for this data. Use fewer rows or columns.");

bool sameRows(const DataSpec &a, const DataSpec &b)
{
    return a.files == b.files && a.generator == b.generator && a.generatorConfig == b.generatorConfig && a.csv == b.csv;
}

bool hasData(const DataSpec &spec)
{
    return !spec.files.empty() || !spec.generator.empty();
}

/// The same graph with ids that were never used in the project: weights of the old network stay its own.
Graph renumbered(const Graph &graph, NodeId first)
{
    Graph out;
    const NodeId by = first - 1;
    for (const auto &[id, node] : graph.nodes) {
        Node copy = node;
        if (copy.sharedWith)
            copy.sharedWith += by;
        out.nodes[id + by] = std::move(copy);
    }
    for (Edge edge : graph.edges) {
        edge.from += by;
        edge.to += by;
        out.edges.insert(edge);
    }
    out.next = graph.next + by;
    return out;
}

} // namespace

DataPage::~DataPage() = default;

void DataPage::documentChanged()
{
    // A draft stays on the screen; what the project holds comes back when it is left.
    if (draft_)
        return;
    spec_ = document_->project().data;
    if (!hasData(spec_)) {
        ++readRound_;
        ++viewRound_;
        data_ = nullptr;
        view_ = nullptr;
        refreshState();
        Q_EMIT settled();
    } else if (data_ && sameRows(spec_, readSpec_)) {
        showData();
        prepareView();
    } else {
        readDocument();
    }
}

void DataPage::readDocument()
{
    const int round = ++readRound_;
    ++viewRound_;
    setBusy(1);
    QtConcurrent::run([project = document_->project(), path = document_->path().toStdString()] {
        return withinMemory(kNoMemory, [&] { return readProjectData(project, path); });
    }).then(this, [this, round](const Result<ReadData> &read) {
        setBusy(-1);
        if (round == readRound_)
            takeRead(read, [this](const ReadData &rows) { spec_ = readSpec_ = rows.spec; });
    });
}

void DataPage::importFile(const QString &path, bool asProject)
{
    if (path.endsWith(QLatin1String(".netloom"), Qt::CaseInsensitive)) {
        Q_EMIT openRequested(path);
        return;
    }
    const int round = ++readRound_;
    setBusy(1);
    notice_->clear();
    QtConcurrent::run([native = QFileInfo(path).absoluteFilePath().toStdString()] {
        return withinMemory(kNoMemory, [&] { return readNewFile(native, {}); });
    }).then(this, [this, round, asProject](const Result<ReadData> &read) {
        setBusy(-1);
        if (round != readRound_)
            return;
        if (!read) { // whatever was shown stays
            notice_->say(Status::Error, errorText(read.error()));
            refreshState();
            Q_EMIT settled();
            return;
        }
        takeRead(read, [this, asProject](const ReadData &rows) {
            draft_ = true;
            asProject_ = asProject;
            spec_ = rows.spec;
            // The last column is the target until another is chosen: that is where most tables have it.
            if (!rows.table->columns.empty())
                spec_.targets = {rows.table->columns.back().name()};
            spec_.steps = adaptedSteps(*rows.table, spec_);
            readSpec_ = spec_;
        });
    });
}

/// Reads the rows again with another dialect or other types, then changes the project by what came of it.
void DataPage::reread(const CsvOptions &options, const QString &text)
{
    const int round = ++readRound_;
    setBusy(1);
    Project project = document_->project();
    if (draft_)
        project.embedded = data_->embedded;
    project.data = spec_;
    project.data.csv = options;
    QtConcurrent::run([project = std::move(project), path = document_->path().toStdString()] {
        return withinMemory(kNoMemory, [&] { return readProjectData(project, path); });
    }).then(this, [this, round, text](const Result<ReadData> &read) {
        setBusy(-1);
        if (round != readRound_)
            return;
        if (!read) {
            notice_->say(Status::Error, errorText(read.error()));
            showData();
            Q_EMIT settled();
            return;
        }
        DataSpec next = read.value().spec;
        const Table &table = *read.value().table;
        const auto gone = [&](const std::string &name) { return name != "@input" && table.indexOf(name) < 0; };
        next.csv.types.clear();
        for (const Column &column : table.columns)
            next.csv.types[column.name()] = column.type();
        std::erase_if(next.targets, gone);
        std::erase_if(next.drop, gone);
        for (auto *name : {&next.timeColumn, &next.groupColumn, &next.split.column})
            if (!name->empty() && gone(*name))
                name->clear();
        if (next.targets.empty() && !table.columns.empty())
            next.targets = {table.columns.back().name()};
        next.steps = adaptedSteps(table, next);
        ReadData rows = read.value();
        rows.embedded = data_ ? data_->embedded : rows.embedded;
        rows.spec = next;
        data_ = std::make_shared<const ReadData>(std::move(rows));
        readSpec_ = next;
        change(next, text);
        if (!draft_ && !(document_->project().data == next))
            documentChanged(); // refused: show what holds
    });
}

void DataPage::takeRead(const Result<ReadData> &read, const std::function<void(const ReadData &)> &then)
{
    if (!read) {
        data_ = nullptr;
        view_ = nullptr;
        refreshState();
        columnsTile_->showFailed(errorText(read.error()));
        notice_->say(Status::Error, errorText(read.error()));
        Q_EMIT settled();
        return;
    }
    data_ = std::make_shared<const ReadData>(read.value());
    then(*data_);
    columnsTile_->showContent();
    showData();
    prepareView();
}

void DataPage::change(const DataSpec &spec, const QString &text)
{
    if (draft_) {
        spec_ = spec;
        showData();
        prepareView();
        return;
    }
    if (document_->isLocked()) {
        notice_->say(Status::Warning, tr("The data cannot be changed while training runs. Stop the training first."));
        showData();
        return;
    }
    document_->setData(spec, text);
}

/// Another target, type or choice of columns: the steps that suit it.
void DataPage::changeColumns(DataSpec spec, const QString &text)
{
    if (data_)
        spec.steps = adaptedSteps(*data_->table, spec);
    change(spec, text);
}

void DataPage::setTarget(const QString &name)
{
    DataSpec next = spec_;
    next.targets = {name.toStdString()};
    std::erase(next.drop, name.toStdString());
    if (next.timeColumn == name.toStdString())
        next.timeColumn.clear();
    changeColumns(next, tr("Choose target %1").arg(name));
}

void DataPage::setTime(const QString &name)
{
    DataSpec next = spec_;
    next.timeColumn = name.toStdString();
    changeColumns(next, tr("Order rows"));
}

void DataPage::useColumn(const QString &name, bool used)
{
    DataSpec next = spec_;
    std::erase(next.drop, name.toStdString());
    if (!used && std::find(next.targets.begin(), next.targets.end(), name.toStdString()) != next.targets.end()) {
        notice_->say(Status::Warning, tr("“%1” is the target. Choose another target before leaving it out.").arg(name));
        showData();
        return;
    }
    if (!used)
        next.drop.push_back(name.toStdString());
    changeColumns(next, used ? tr("Use column %1").arg(name) : tr("Leave out column %1").arg(name));
}

void DataPage::prepareView()
{
    const int round = ++viewRound_;
    view_ = nullptr;
    recipe_->setView(nullptr);
    setBusy(1);
    relationsJob_->start(data_->table, spec_.targets.empty() ? std::string() : spec_.targets.front());
    const auto failed = std::make_shared<int>(-1);
    QtConcurrent::run([table = data_->table, spec = spec_, failed] { return withinMemory(kNoMemory, [&] { return viewRecipe(*table, spec, failed.get()); }); })
        .then(this, [this, round, failed](const Result<RecipeView> &view) {
            setBusy(-1);
            if (round == viewRound_)
                showView(view, *failed);
        });
}

void DataPage::useDraft()
{
    if (document_->isLocked() && !asProject_) {
        notice_->say(Status::Warning, tr("The data cannot be changed while training runs. Stop the training first."));
        return;
    }
    NewProject wanted;
    wanted.data = spec_;
    wanted.embedded = data_->embedded;
    wanted.seed = spec_.split.seed;
    // A handful of rows: the usual batch would be larger than all of them.
    if (const auto rows = view_ ? view_->prepared->split.train.size() : 0; rows > 0 && rows < std::size_t(TrainSettings().batchSize))
        wanted.training["batch_size"] = std::int64_t(rows);
    wanted.title = QFileInfo(qstr(spec_.files.front().path)).completeBaseName().toStdString();
    const int round = ++readRound_;
    setBusy(1);
    QtConcurrent::run([table = data_->table, wanted] { return withinMemory(kNoMemory, [&] { return newProject(*table, wanted); }); })
        .then(this, [this, round](const Result<Project> &project) {
            setBusy(-1);
            if (round == readRound_)
                takeProject(project);
        });
}

/// Nothing unsaved: a project of its own. Otherwise one undoable edit of the project that is there.
void DataPage::takeProject(const Result<Project> &made)
{
    if (!made) {
        notice_->say(Status::Error, errorText(made.error()));
        Q_EMIT settled();
        return;
    }
    const Project &now = document_->project();
    const bool pristine = now.graph.nodes.empty() && !hasData(now.data);
    const bool network = now.graph.nodes.empty() || withNetwork_->isChecked();
    Project project = made.value();
    draft_ = false;
    if (!document_->isDirty() && (asProject_ || pristine)) {
        Q_EMIT aboutToReplace();
        readSpec_ = project.data;
        document_->reset(std::move(project), {});
        Q_EMIT networkMade();
        return;
    }
    // Bytes of another file of the same name stay for undo: the new file is then read from its place.
    auto embedded = now.embedded;
    for (const auto &[name, bytes] : project.embedded)
        if (const auto [at, fresh] = embedded.emplace(name, bytes); !fresh && at->second != bytes)
            for (DataFile &file : project.data.files)
                file.embedded = false;
    document_->setEmbedded(std::move(embedded));
    readSpec_ = project.data;
    document_->undoStack()->beginMacro(tr("Use data %1").arg(QFileInfo(qstr(project.data.files.front().path)).fileName()));
    document_->setData(project.data, tr("Use data"));
    const auto settings = trainSettings(now.training);
    if (const auto batch = project.training.find("batch_size"); batch != project.training.end() && settings
        && settings.value().batchSize > std::get<std::int64_t>(batch->second))
        document_->setTrainingField("batch_size", batch->second);
    if (network) {
        document_->setLosses({}, tr("Choose loss"));
        document_->editGraph(tr("Make network"), renumbered(project.graph, document_->graph().next));
    }
    document_->undoStack()->endMacro();
    documentChanged();
    if (network)
        Q_EMIT networkMade();
}

void DataPage::leaveDraft()
{
    draft_ = false;
    asProject_ = false;
    data_ = nullptr;
    readSpec_ = {};
    notice_->clear();
    documentChanged();
}

void DataPage::chooseFile(bool asProject)
{
    auto *dialog = new QFileDialog(this, tr("Choose data"), {}, tr("Tables (*.csv *.tsv *.txt *.data *.gz)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("dataDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, asProject](const QString &path) { importFile(path, asProject); });
    dialog->open();
}

void DataPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return;
    event->acceptProposedAction();
    importFile(urls.front().toLocalFile());
}

/// The beginning of the file as it lies in the draft, in the project, or where the project says.
void DataPage::openAssistant()
{
    if (!data_ || spec_.files.empty() || findChild<ImportAssistant *>())
        return;
    const DataFile file = spec_.files.front();
    const auto &held = draft_ ? data_->embedded : document_->project().embedded;
    const auto bytes = held.find(embeddedName(spec_, 0));
    HeadReader reader;
    if (file.embedded && bytes != held.end()) {
        reader = [name = file.path, text = bytes->second]() -> Result<FileHead> { return FileHead{name, text, true}; };
    } else {
        QString path = qstr(file.path);
        if (QFileInfo(path).isRelative() && !document_->path().isEmpty())
            path = QFileInfo(document_->path()).dir().filePath(path);
        reader = [name = file.path, path]() -> Result<FileHead> {
            constexpr qint64 kHead = 1 << 20;
            QFile in(path);
            if (!in.open(QIODevice::ReadOnly))
                return makeError("E-FILE", NL_TR("window", "'{0}' cannot be read: {1}."), {name, in.errorString().toStdString()});
            const bool packed = path.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive);
            const QByteArray head = packed ? in.readAll() : in.read(kHead);
            return FileHead{name, head.toStdString(), packed || in.atEnd()};
        };
    }
    auto *assistant = new ImportAssistant(std::move(reader), spec_.csv, this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &ImportAssistant::applied, this, [this](const CsvOptions &options) { reread(options, tr("Read the file another way")); });
    assistant->open();
}

void DataPage::setBusy(int change)
{
    busy_ += change;
    refreshState();
}

} // namespace netloom
