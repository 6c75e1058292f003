#include "pages/train/runs_model.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "session/metric_facts.h"
#include "theme/look.h"
#include "train/settings.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace netloom {

namespace {

const std::string kNetwork = "network";
constexpr std::size_t kMostMetrics = 12;
constexpr int kFirstStyle = 4; // 3 is what a chart without validation draws itself in

const MetricValues &judged(const EpochRow &row)
{
    return row.validation.empty() ? row.train : row.validation;
}

std::optional<double> valueIn(const MetricValues &values, const std::string &key)
{
    const auto it = values.find(key);
    return it == values.end() ? std::nullopt : it->second;
}

QString settingTitle(const std::string &key)
{
    if (key == kNetwork)
        return RunsModel::tr("Network");
    const Field *field = trainingSchema().find(key);
    return field ? engineText(field->title) : qstr(key);
}

QString settingText(const Value &value)
{
    if (const auto *on = std::get_if<bool>(&value))
        return *on ? RunsModel::tr("on") : RunsModel::tr("off");
    if (const auto *number = std::get_if<double>(&value))
        return numberText(*number, 6);
    const QString text = qstr(toText(value));
    return text.isEmpty() ? RunsModel::tr("automatic") : text;
}

/// A piece of the run's curve: its colour and dash.
QPixmap sample(int style)
{
    constexpr int width = 24, height = 12;
    constexpr qreal ratio = 2;
    QPixmap picture(QSize(width, height) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Look::current().series(style).pen());
    painter.drawLine(QPointF(1, height / 2.0), QPointF(width - 1, height / 2.0));
    return picture;
}

QString endText(const std::string &stopped)
{
    static const std::map<std::string, const char *> words = {
        {"epochs", QT_TR_NOOP("all epochs")},   {"early", QT_TR_NOOP("stopped early")}, {"until", QT_TR_NOOP("stop rule")},
        {"time", QT_TR_NOOP("time limit")},     {"converged", QT_TR_NOOP("converged")}, {"user", QT_TR_NOOP("stopped")},
        {"diverged", QT_TR_NOOP("diverged")}};
    const auto it = words.find(stopped);
    return it == words.end() ? qstr(stopped) : RunsModel::tr(it->second);
}

} // namespace

RunFacts runFacts(const Run &run)
{
    RunFacts f;
    f.run = &run;
    std::optional<double> lowest;
    for (const EpochRow &row : run.epochs) {
        f.seconds += row.seconds;
        const auto loss = valueIn(judged(row), "loss");
        if (loss && (!lowest || *loss < *lowest)) {
            lowest = loss;
            f.bestEpoch = row.epoch;
            f.best = judged(row);
        }
    }
    if (!run.epochs.empty())
        f.last = judged(run.epochs.back());
    return f;
}

std::optional<Value> runSetting(const Run &run, const std::string &key)
{
    if (run.network.empty())
        return std::nullopt;
    if (key == kNetwork)
        return Value(run.network);
    const Field *field = trainingSchema().find(key);
    if (!field)
        return std::nullopt;
    const auto it = run.config.find(key);
    const Value &value = it == run.config.end() ? field->def : it->second;
    const auto canonical = canonicalValue(*field, value);
    return canonical ? *canonical : value;
}

void RunsModel::setRuns(std::vector<Run> runs, int active)
{
    // A tick or a sorted column stays while the numbers of the run going on change.
    const bool same = runs.size() == runs_.size()
        && std::equal(runs.begin(), runs.end(), runs_.begin(), [](const Run &a, const Run &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    runs_ = std::move(runs);
    active_ = active;
    facts_.clear();
    for (const Run &run : runs_)
        facts_.push_back(runFacts(run));
    const std::size_t before = compared_.size();
    std::erase_if(compared_, [this](int id) { return !find(id); });
    std::erase_if(styles_, [this](const auto &s) { return !find(s.first); });
    if (!same) {
        chooseColumns();
        endResetModel();
    } else {
        const std::vector<Column> was = columns_;
        chooseColumns();
        const auto equal = [](const Column &a, const Column &b) { return a.kind == b.kind && a.key == b.key && a.differs == b.differs; };
        if (!std::equal(was.begin(), was.end(), columns_.begin(), columns_.end(), equal)) {
            std::vector<Column> now = std::exchange(columns_, was);
            beginResetModel();
            columns_ = std::move(now);
            endResetModel();
        } else if (!runs_.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }
    if (compared_.size() != before)
        Q_EMIT comparedChanged();
}

const Run *RunsModel::find(int run) const
{
    const auto it = std::find_if(runs_.begin(), runs_.end(), [run](const Run &r) { return r.id == run; });
    return it == runs_.end() ? nullptr : &*it;
}

QString RunsModel::nameOf(int run) const
{
    const Run *found = find(run);
    return found && !found->name.empty() ? qstr(found->name) : tr("run %1").arg(run);
}

void RunsModel::chooseColumns()
{
    columns_.clear();
    std::vector<std::string> metrics;
    for (const RunFacts &f : facts_)
        for (const auto &[key, value] : f.last)
            if (std::find(metrics.begin(), metrics.end(), key) == metrics.end() && metrics.size() < kMostMetrics)
                metrics.push_back(key);
    std::stable_sort(metrics.begin(), metrics.end(), [](const auto &a, const auto &b) { return (a == "loss") > (b == "loss"); });
    // The loss, then what was tried, then all the rest: cause and effect side by side in a narrow window.
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        columns_.push_back({Column::Kind::Best, metrics[i]});
        columns_.push_back({Column::Kind::Last, metrics[i]});
        if (i == 0)
            addSettings();
    }
    if (metrics.empty())
        addSettings();
}

// Of the settings those that anybody touched; the untouched ones are the same by nature.
void RunsModel::addSettings()
{
    std::set<std::string> touched;
    for (const Run &run : runs_)
        for (const auto &[key, value] : run.config)
            touched.insert(key);
    std::vector<std::string> keys;
    for (const Field &field : trainingSchema().fields)
        if (touched.contains(field.key))
            keys.push_back(field.key);
    keys.push_back(kNetwork);
    for (const std::string &key : keys) {
        std::optional<Value> first;
        bool differ = false;
        for (const Run &run : runs_) {
            if (compared_.size() > 1 && styleOf(run.id) == 0)
                continue;
            const auto value = runSetting(run, key);
            if (!value)
                continue;
            differ = differ || (first && *first != *value);
            first = first ? first : value;
        }
        if (first && (differ || !onlyDifferent_))
            columns_.push_back({Column::Kind::Setting, key, differ});
    }
}

bool RunsModel::setCompared(int run, bool compared)
{
    const auto at = std::find(compared_.begin(), compared_.end(), run);
    if (!find(run) || (at != compared_.end()) == compared)
        return true;
    if (compared && compared_.size() >= kMost)
        return false;
    beginResetModel();
    if (compared) {
        int style = kFirstStyle; // the first that is free: a run keeps its look while others come and go
        while (std::any_of(styles_.begin(), styles_.end(), [style](const auto &s) { return s.second == style; }))
            ++style;
        compared_.push_back(run);
        styles_[run] = style;
    } else {
        compared_.erase(at);
        styles_.erase(run);
    }
    chooseColumns();
    endResetModel();
    Q_EMIT comparedChanged();
    return true;
}

void RunsModel::compareNone()
{
    if (compared_.empty())
        return;
    beginResetModel();
    compared_.clear();
    styles_.clear();
    chooseColumns();
    endResetModel();
    Q_EMIT comparedChanged();
}

int RunsModel::styleOf(int run) const
{
    const auto it = styles_.find(run);
    return it == styles_.end() ? 0 : it->second;
}

void RunsModel::setOnlyDifferent(bool only)
{
    if (only == onlyDifferent_)
        return;
    beginResetModel();
    onlyDifferent_ = only;
    chooseColumns();
    endResetModel();
}

std::string RunsModel::settingOf(int column) const
{
    if (column < kFixed || column >= columnCount())
        return {};
    const Column &c = columns_[static_cast<std::size_t>(column - kFixed)];
    return c.kind == Column::Kind::Setting ? c.key : std::string();
}

int RunsModel::columnOf(const std::string &setting) const
{
    for (int c = kFixed; c < columnCount(); ++c)
        if (settingOf(c) == setting)
            return c;
    return -1;
}

bool RunsModel::differs(int column) const
{
    return column >= kFixed && column < columnCount() && columns_[static_cast<std::size_t>(column - kFixed)].differs;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFixed + static_cast<int>(columns_.size());
}

QString RunsModel::text(const RunFacts &f, int column) const
{
    switch (column) {
    case kName: return nameOf(f.run->id);
    case kNote: return qstr(f.run->note);
    case kEpochs: return countText(static_cast<double>(f.run->epochs.size()));
    case kSeconds: return durationText(f.seconds);
    case kParameters: return f.run->parameters > 0 ? countText(static_cast<double>(f.run->parameters)) : numberText(std::nullopt);
    case kEnded: return f.run->id == active_ ? tr("training") : endText(f.run->stopped);
    default: break;
    }
    const Column &c = columns_[static_cast<std::size_t>(column - kFixed)];
    if (c.kind != Column::Kind::Setting)
        return numberText(valueIn(c.kind == Column::Kind::Best ? f.best : f.last, c.key), 4);
    const auto value = runSetting(*f.run, c.key);
    return value ? settingText(*value) : numberText(std::nullopt);
}

QVariant RunsModel::sortValue(const RunFacts &f, int column) const
{
    const auto number = [](std::optional<double> v) { return v ? QVariant(*v) : QVariant(); };
    switch (column) {
    case kName: return f.run->id;
    case kEpochs: return static_cast<double>(f.run->epochs.size());
    case kSeconds: return f.seconds;
    case kParameters: return static_cast<double>(f.run->parameters);
    case kNote:
    case kEnded: return text(f, column);
    default: break;
    }
    const Column &c = columns_[static_cast<std::size_t>(column - kFixed)];
    if (c.kind != Column::Kind::Setting)
        return number(valueIn(c.kind == Column::Kind::Best ? f.best : f.last, c.key));
    const auto value = runSetting(*f.run, c.key);
    if (!value)
        return {};
    if (const auto *real = std::get_if<double>(&*value))
        return *real;
    if (const auto *whole = std::get_if<std::int64_t>(&*value))
        return static_cast<double>(*whole);
    return settingText(*value);
}

// A run that is not compared has no part in a difference.
bool RunsModel::isMarked(const RunFacts &f, int column) const
{
    return differs(column) && (compared_.size() < 2 || styleOf(f.run->id) > 0);
}

QString RunsModel::spoken(const RunFacts &f, int column) const
{
    QString words = tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(f, column));
    if (column == kName && styleOf(f.run->id) > 0)
        words += tr(", compared");
    return isMarked(f, column) ? words + tr(", differs") : words;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RunFacts &f = facts_[static_cast<std::size_t>(index.row())];
    const int column = index.column(), style = styleOf(f.run->id);
    switch (role) {
    case Qt::DisplayRole: return text(f, column);
    case Qt::EditRole: return column == kName ? qstr(f.run->name) : column == kNote ? qstr(f.run->note) : QVariant();
    case Qt::CheckStateRole: return column == kName ? QVariant(style > 0 ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole: return column == kName && style > 0 ? QVariant(sample(style)) : QVariant();
    case Qt::AccessibleTextRole: return spoken(f, column);
    case Qt::ToolTipRole:
        return column >= kFixed && columns_[static_cast<std::size_t>(column - kFixed)].kind == Column::Kind::Best
            ? tr("at epoch %1").arg(f.bestEpoch)
            : column == kName ? qstr(f.run->settings) : text(f, column);
    case Qt::TextAlignmentRole: {
        const bool number = sortValue(f, column).typeId() == QMetaType::Double;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::FontRole: {
        QFont font = Look::current().figures(Role::Small);
        font.setWeight(isMarked(f, column) ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ForegroundRole: return isMarked(f, column) ? QVariant(Look::current().colour(Tone::TextPrimary)) : QVariant();
    case Qt::BackgroundRole: return isMarked(f, column) ? QVariant(Look::current().statusSoft(Status::Info)) : QVariant();
    case kSortRole: return sortValue(f, column);
    case kRunRole: return f.run->id;
    default: return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const bool own = section >= kFixed;
    const Column *c = own ? &columns_[static_cast<std::size_t>(section - kFixed)] : nullptr;
    if (role == Qt::ToolTipRole && c)
        return c->kind == Column::Kind::Best ? tr("On validation (training without it), at the epoch of the lowest loss")
            : c->kind == Column::Kind::Last  ? tr("On validation (training without it), after the last epoch")
            : c->differs ? tr("The compared runs differ here") : tr("The same in all compared runs");
    if (role != Qt::DisplayRole)
        return {};
    if (!c) {
        const QString titles[] = {tr("Run"), tr("Note"), tr("Epochs"), tr("Time"), tr("Parameters"), tr("Ended")};
        return titles[section];
    }
    if (c->kind == Column::Kind::Setting) // not by colour alone
        return c->differs ? tr("≠ %1").arg(settingTitle(c->key)) : settingTitle(c->key);
    const QString metric = c->key == "loss" ? tr("Loss") : metricFacts(c->key).title;
    return c->kind == Column::Kind::Best ? tr("%1, best").arg(metric) : tr("%1, last").arg(metric);
}

bool RunsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const Run run = runs_[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == kName) {
        if (setCompared(run.id, value.toInt() == Qt::Checked))
            return true;
        Q_EMIT refused();
        return false;
    }
    if (role != Qt::EditRole || run.id == active_)
        return false;
    if (index.column() > kNote)
        return false;
    // Here at once: the document's word comes back only when the cell is not edited any more.
    Run &own = runs_[static_cast<std::size_t>(index.row())];
    (index.column() == kName ? own.name : own.note) = value.toString().trimmed().toStdString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT described(own.id, qstr(own.name), qstr(own.note));
    return true;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == kName)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() <= kNote && runs_[static_cast<std::size_t>(index.row())].id != active_)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace netloom
