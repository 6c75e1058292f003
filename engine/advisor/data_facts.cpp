#include "advisor/facts.h"

#include "data/statistics.h"
#include "data/windows.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace netloom {

double DataFacts::positiveShare() const
{
    if (task != TaskKind::Binary || trainCounts.size() != 2 || train == 0) return 0.5;
    return double(trainCounts[1]) / double(train);
}

std::size_t DataFacts::majority() const
{
    return std::size_t(std::max_element(trainCounts.begin(), trainCounts.end()) - trainCounts.begin());
}

double DataFacts::majorityShare() const
{
    return trainCounts.empty() || train == 0 ? 0 : double(trainCounts[majority()]) / double(train);
}

const ColumnFacts *DataFacts::find(std::string_view column) const
{
    for (const ColumnFacts &c : columns)
        if (c.name == column) return &c;
    return nullptr;
}

namespace {

constexpr std::size_t kSample = 50'000;  // rows that correlations look at
constexpr std::size_t kTwinColumns = 150;
constexpr std::size_t kShiftRows = 20'000, kShiftColumns = 40, kShiftMost = 50;

bool contains(const std::vector<std::string> &list, const std::string &text) { return std::find(list.begin(), list.end(), text) != list.end(); }

/// Rows spread evenly over the table.
std::vector<std::uint32_t> sample(std::size_t rows, std::size_t most)
{
    std::vector<std::uint32_t> list;
    const std::size_t step = std::max<std::size_t>(1, rows / most);
    for (std::size_t r = 0; r < rows && list.size() < most; r += step) list.push_back(std::uint32_t(r));
    return list;
}

double correlation(std::span<const double> a, std::span<const double> b)
{
    double n = 0, ma = 0, mb = 0, va = 0, vb = 0, cov = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i])) continue;
        n += 1;
        const double da = a[i] - ma, db = b[i] - mb;
        ma += da / n;
        mb += db / n;
        va += da * (a[i] - ma);
        vb += db * (b[i] - mb);
        cov += da * (b[i] - mb);
    }
    return n > 2 && va > 0 && vb > 0 ? cov / std::sqrt(va * vb) : 0;
}

std::vector<double> cells(const Column &column, const std::vector<std::uint32_t> &rows)
{
    std::vector<double> out;
    for (const auto r : rows) out.push_back(column.missing(r) ? std::nan("") : column.isCoded() ? double(column.code(r)) : column.number(r));
    return out;
}

/// Each value of one stands for one value of the other, in all rows where both are known.
bool oneToOne(const std::vector<double> &a, const std::vector<double> &b)
{
    std::map<double, double> forth, back;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i])) continue;
        if (forth.emplace(a[i], b[i]).first->second != b[i] || back.emplace(b[i], a[i]).first->second != a[i]) return false;
    }
    return forth.size() > 1;
}

bool leftOutBySteps(const DataSpec &spec, const std::string &name)
{
    return std::any_of(spec.steps.begin(), spec.steps.end(), [&](const RecipeStep &s) {
        const auto list = s.config.find("columns");
        const auto *names = list == s.config.end() ? nullptr : std::get_if<std::vector<std::string>>(&list->second);
        return s.enabled && s.type == "drop_columns" && names && contains(*names, name);
    });
}

void describeColumns(const Table &table, const DataSpec &spec, DataFacts &out)
{
    const auto stats = statistics(table);
    const auto rows = sample(table.rows(), kSample);
    const bool one = spec.targets.size() == 1 && spec.targets.front() != "@input";
    const int target = one ? table.indexOf(spec.targets.front()) : -1;
    const auto goal = target >= 0 ? cells(table.columns[std::size_t(target)], rows) : std::vector<double>();
    const bool goalClasses = target >= 0 && stats[std::size_t(target)].distinct <= 50;
    const bool goalNumbers = target >= 0 && (!table.columns[std::size_t(target)].isCoded() || stats[std::size_t(target)].distinct == 2);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        ColumnFacts c{.name = column.name(), .type = column.type()};
        c.target = contains(spec.targets, c.name);
        c.used = !c.target && !contains(spec.drop, c.name) && c.name != spec.timeColumn && c.name != spec.groupColumn && c.name != spec.weightColumn
                 && c.name != spec.split.column && !leftOutBySteps(spec, c.name);
        c.numbers = !column.isCoded();
        c.missing = stats[i].missing;
        c.distinct = stats[i].distinct;
        c.constant = stats[i].constant;
        c.min = stats[i].min;
        c.max = stats[i].max;
        const auto values = c.used || c.numbers ? cells(column, rows) : std::vector<double>();
        c.whole = c.numbers && std::all_of(values.begin(), values.end(), [](double v) { return std::isnan(v) || v == std::floor(v); });
        if (c.used && target >= 0 && !c.constant && table.rows() >= 20) { // a few rows agree by chance
            if ((c.numbers || c.distinct == 2) && goalNumbers) c.correlation = std::fabs(correlation(values, goal));
            c.copiesTarget = goalClasses ? c.distinct == stats[std::size_t(target)].distinct && oneToOne(values, goal)
                                         : c.numbers && goalNumbers && c.correlation > 1 - 1e-9;
        }
        out.columns.push_back(std::move(c));
    }
}

/// How well each column alone tells the positive class: two classes only.
void scoreColumns(const Table &table, const DataSpec &spec, DataFacts &out)
{
    if (out.task != TaskKind::Binary || out.classes.size() != 2 || spec.targets.size() != 1) return;
    const auto aucs = featureTargetAuc(table, spec.targets.front(), out.classes[1]);
    if (!aucs) return;
    for (const FeatureAuc &a : *aucs)
        for (ColumnFacts &c : out.columns)
            if (c.name == a.column && !std::isnan(a.auc)) c.auc = std::max(a.auc, 1 - a.auc);
}

void describeTarget(const Table &table, const DataSpec &spec, const Prepared &p, DataFacts &out)
{
    const int at = spec.targets.size() == 1 ? table.indexOf(spec.targets.front()) : -1;
    if (at < 0) return;
    const Column &column = table.columns[std::size_t(at)];
    const ColumnFacts *c = out.find(column.name());
    out.targetDistinct = c->distinct;
    out.targetWhole = c->whole;
    if (p.task != TaskKind::Regression) return;
    // What the network has to answer with: after scaling of the target.
    const auto y = p.source ? targetValues(*p.source) : std::span<const float>();
    if (y.size() < p.split.train.size()) return;
    bool first = true;
    for (const auto r : p.split.train) {
        const double v = y[std::size_t(r) * p.targetNames.size()];
        out.targetMin = first ? v : std::min(out.targetMin, v);
        out.targetMax = first ? v : std::max(out.targetMax, v);
        first = false;
    }
}

/// The prepared rows of features, and which of them stands for a sample: its own, or the last one of its window.
struct SampleRows {
    std::span<const float> x;
    const WindowPlan *plan = nullptr;
    std::size_t at(std::uint32_t sample) const { return plan ? plan->last(sample) : sample; }
};

SampleRows sampleRows(const Prepared &p)
{
    if (const auto *rows = dynamic_cast<const TableSource *>(p.source.get())) return {rows->x(), nullptr};
    if (const auto *windows = dynamic_cast<const WindowSource *>(p.source.get())) return {windows->x(), &windows->plan()};
    return {};
}

/// Means of both halves of all rows, in the order of the table.
void compareHalves(const SampleRows &source, std::vector<FeatureFacts> &list)
{
    const std::size_t k = list.size(), rows = source.x.size() / k, half = rows / 2;
    if (half == 0) return;
    std::vector<double> first(k, 0.0), second(k, 0.0);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t j = 0; j < k; ++j) (r < half ? first : second)[j] += source.x[r * k + j];
    for (std::size_t j = 0; j < k; ++j)
        if (list[j].sd > 0) list[j].drift = std::fabs(first[j] / double(half) - second[j] / double(rows - half)) / list[j].sd;
}

void describeFeatures(const Prepared &p, DataFacts &out)
{
    const SampleRows source = sampleRows(p);
    const std::size_t k = p.featureNames.size();
    if (k == 0 || source.x.empty() || source.x.size() % k != 0) return;
    std::vector<FeatureFacts> list(k);
    std::vector<double> m2(k, 0.0);
    double n = 0;
    for (const auto r : p.split.train) {
        n += 1;
        for (std::size_t j = 0; j < k; ++j) {
            const double v = source.x[source.at(r) * k + j];
            FeatureFacts &f = list[j];
            f.min = n == 1 ? v : std::min(f.min, v);
            f.max = n == 1 ? v : std::max(f.max, v);
            const double d = v - f.mean;
            f.mean += d / n;
            m2[j] += d * (v - f.mean);
        }
    }
    for (std::size_t j = 0; j < k; ++j) {
        list[j].name = p.featureNames[j];
        list[j].sd = n > 0 ? std::sqrt(m2[j] / n) : 0;
        const ColumnFacts *c = out.find(list[j].name);
        list[j].column = c && c->numbers && c->distinct > 10;
    }
    for (const auto r : p.split.train)
        for (std::size_t j = 0; j < k; ++j)
            if (list[j].column && std::fabs(double(source.x[source.at(r) * k + j]) - list[j].mean) > 6 * list[j].sd) list[j].extremeShare += 1 / n;
    compareHalves(source, list);
    const auto shifted = [&](const std::vector<std::uint32_t> &rows) {
        double outside = 0, counted = 0;
        for (const auto r : rows)
            for (std::size_t j = 0; j < k; ++j) {
                if (!list[j].column) continue;
                const double v = source.x[source.at(r) * k + j], wide = 0.5 * (list[j].max - list[j].min);
                outside += v < list[j].min - wide || v > list[j].max + wide;
                counted += 1;
            }
        return counted > 0 ? outside / counted : 0;
    };
    out.shiftedValidation = shifted(p.split.validation);
    out.shiftedTest = shifted(p.split.test);
    out.features = std::move(list);
}

/// How much the inputs say of the event so many rows on.
void followShift(const Table &table, const DataSpec &spec, DataFacts &out)
{
    const auto step = std::find_if(spec.steps.begin(), spec.steps.end(), [](const RecipeStep &s) { return s.enabled && s.type == "curve_shift"; });
    const int at = spec.targets.size() == 1 ? table.indexOf(spec.targets.front()) : -1;
    if (step == spec.steps.end() || at < 0 || !table.columns[std::size_t(at)].isCoded()) return;
    const auto given = step->config.find("shift");
    const auto *number = given == step->config.end() ? nullptr : std::get_if<std::int64_t>(&given->second);
    const std::int64_t shift = number ? *number : given == step->config.end() ? -2 : 0;
    std::vector<std::uint32_t> rows(std::min<std::size_t>(table.rows(), kShiftRows));
    std::iota(rows.begin(), rows.end(), 0u);
    const auto goal = cells(table.columns[std::size_t(at)], rows);
    const auto most = std::min<std::size_t>(std::size_t(std::abs(shift)), kShiftMost);
    if (rows.size() < 4 * (most + 1)) return;
    out.shiftSignal.assign(most, 0.0);
    std::size_t looked = 0;
    for (std::size_t i = 0; i < out.columns.size() && looked < kShiftColumns; ++i) {
        if (!out.columns[i].used || !out.columns[i].numbers) continue;
        ++looked;
        const auto values = cells(table.columns[i], rows);
        for (std::size_t k = 1; k <= most; ++k) {
            const auto early = std::span(shift < 0 ? values : goal).first(rows.size() - k), late = std::span(shift < 0 ? goal : values).subspan(k);
            out.shiftSignal[k - 1] = std::max(out.shiftSignal[k - 1], std::fabs(correlation(early, late)));
        }
    }
}

void findTwins(const Prepared &p, const Thresholds &limit, DataFacts &out)
{
    const SampleRows source = sampleRows(p);
    std::vector<std::size_t> chosen;
    for (std::size_t j = 0; j < out.features.size() && chosen.size() < kTwinColumns; ++j)
        if (out.features[j].column && out.features[j].sd > 0) chosen.push_back(j);
    const auto picks = sample(p.split.train.size(), 5000);
    std::vector<std::vector<double>> values;
    for (const std::size_t j : chosen) {
        values.emplace_back();
        for (const auto i : picks) values.back().push_back(source.x[source.at(p.split.train[i]) * out.features.size() + j]);
    }
    for (std::size_t a = 0; a < chosen.size(); ++a)
        for (std::size_t b = a + 1; b < chosen.size(); ++b)
            if (std::fabs(correlation(values[a], values[b])) > limit("twin_correlation"))
                out.twins.emplace_back(out.features[chosen[a]].name, out.features[chosen[b]].name);
}

void countClasses(const Prepared &p, DataFacts &out)
{
    const auto y = p.source ? targetValues(*p.source) : std::span<const float>();
    if (p.classes.empty() || y.empty()) return;
    const std::size_t k = std::max<std::size_t>(1, p.targetNames.size());
    const auto count = [&](const std::vector<std::uint32_t> &rows) {
        std::vector<std::size_t> counts(p.classes.size());
        for (const auto r : rows) {
            const auto c = std::size_t(y[std::size_t(r) * k]);
            if (c < counts.size()) ++counts[c];
        }
        return counts;
    };
    out.trainCounts = count(p.split.train);
    out.validationCounts = count(p.split.validation);
    out.testCounts = count(p.split.test);
}

/// Copies of rows within the table, and across the border of the training rows.
void findCopies(const Table &table, const Prepared *p, DataFacts &out)
{
    std::vector<std::string> ignored;
    for (const ColumnFacts &c : out.columns)
        if (!c.used && !c.target) ignored.push_back(c.name);
    // A table of few combinations repeats them of necessity.
    double combinations = 1;
    for (const ColumnFacts &c : out.columns)
        if (c.used || c.target) combinations *= double(std::max<std::size_t>(1, c.distinct));
    if (combinations < 20.0 * double(table.rows())) return;
    const auto pairs = duplicateRows(table, ignored);
    if (!pairs) return;
    out.copies = pairs->size();
    if (!p || pairs->empty()) return;
    std::map<std::uint32_t, std::uint32_t> first;
    for (const auto &[row, original] : *pairs) first[row] = first[original] = original;
    std::set<std::uint32_t> trained;
    const auto group = [&](std::uint32_t r) {
        const auto found = first.find(std::uint32_t(p->source->sourceRow(r)));
        return found == first.end() ? std::optional<std::uint32_t>() : found->second;
    };
    for (const auto r : p->split.train)
        if (const auto g = group(r)) trained.insert(*g);
    const auto shared = [&](const std::vector<std::uint32_t> &rows) {
        return std::size_t(std::count_if(rows.begin(), rows.end(), [&](std::uint32_t r) { const auto g = group(r); return g && trained.contains(*g); }));
    };
    out.sharedValidation = shared(p->split.validation);
    out.sharedTest = shared(p->split.test);
}

void findGroups(const Table &table, const Prepared &p, const DataSpec &spec, DataFacts &out)
{
    const int at = spec.groupColumn.empty() ? -1 : table.indexOf(spec.groupColumn);
    if (at < 0) return;
    std::set<std::string> trained, elsewhere;
    const Column &column = table.columns[std::size_t(at)];
    for (const auto r : p.split.train) trained.insert(column.text(p.source->sourceRow(r)));
    for (const auto *rows : {&p.split.validation, &p.split.test})
        for (const auto r : *rows) elsewhere.insert(column.text(p.source->sourceRow(r)));
    for (const auto &g : elsewhere) out.sharedGroups += trained.contains(g);
}

} // namespace

DataFacts dataFacts(const Table &table, const DataSpec &spec, const Prepared *p, const Error &error, const Thresholds &limit)
{
    DataFacts out;
    out.table = table.rows() > 0;
    out.error = error;
    out.rows = table.rows();
    if (!out.table) return out;
    describeColumns(table, spec, out);
    if (const int time = spec.timeColumn.empty() ? -1 : table.indexOf(spec.timeColumn); time >= 0) {
        const Column &column = table.columns[std::size_t(time)];
        if (!column.isCoded()) out.timeSorted = std::is_sorted(column.numbers().begin(), column.numbers().end());
    }
    if (p && p->source) {
        out.prepared = true;
        out.task = p->task;
        out.classes = p->classes;
        out.train = p->split.train.size();
        out.validation = p->split.validation.size();
        out.test = p->split.test.size();
        out.inputs = p->source->inputs();
        out.targetSize = int(std::max<std::size_t>(1, p->targetNames.size()));
        for (const Error &note : p->notes)
            if (note.code == "N-LEFT-OUT" && !note.args.empty()) out.leftOut.push_back(note.args.front());
        countClasses(*p, out);
        scoreColumns(table, spec, out);
        describeTarget(table, spec, *p, out);
        describeFeatures(*p, out);
        if (!out.features.empty()) findTwins(*p, limit, out);
        findGroups(table, *p, spec, out);
    }
    followShift(table, spec, out);
    findCopies(table, p, out);
    return out;
}

} // namespace netloom
