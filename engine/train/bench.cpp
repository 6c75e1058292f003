#include "train/bench.h"

#include "core/kernels.h"
#include "core/parallel.h"
#include "core/random.h"
#include "graph/text.h"
#include "train/trainer.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <sys/resource.h>

// Reference workloads: float32, Adam, batch 128, synthetic data in memory, shuffle and gather included.
// gflops counts 2 × multiply-adds of forward, dW and dX without the first layer's dX; peak is a loop of register-only
// fused multiply-adds on the same threads in the same run; product is this program's own 1024³ product.

namespace netloom {
namespace {

struct Workload {
    const char *name, *network;
    Shape shape;                 ///< of a row
    int classes, rows;           ///< classes 2: one sigmoid unit
    double firstGradient;        ///< multiply-adds a row that the first layer's dX would take
};
const Workload kWorkloads[] = {
    {"A", "dense 16 relu; dense 8 relu; dense 1 sigmoid", Shape{69}, 2, 12800, 69 * 16},
    {"B", "lstm 16 return_sequences=true; lstm 8; dense 1 sigmoid", Shape{5, 69}, 2, 12800, 5 * 69 * 64},
    {"C", "lstm 16 return_sequences=true; lstm 8; dense 1 sigmoid", Shape{21, 69}, 2, 12800, 21 * 69 * 64},
    {"E", "dense 128 relu; dense 10 softmax", Shape{784}, 10, 12800, 784 * 128},
    {"F", "dense 512 relu; dense 512 relu; dense 10 softmax", Shape{784}, 10, 12800, 784 * 512},
    {"H", "lstm 256; dense 64 softmax", Shape{100, 64}, 64, 1280, 100.0 * 64 * 1024},
};
constexpr int kBatch = 128;

// One thread: CPU time, which other processes disturb less. Several: wall time.
double now()
{
    timespec t{};
    clock_gettime(threads() == 1 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &t);
    return double(t.tv_sec) + double(t.tv_nsec) * 1e-9;
}

std::shared_ptr<const Prepared> syntheticData(const Workload &w)
{
    const auto n = std::size_t(w.rows);
    std::vector<Real> x(n * std::size_t(w.shape.size())), u(n);
    randomNormal({1, 0, Purpose::Sample, 0, 0}, 0, x);
    randomUniform({1, 0, Purpose::Sample, 0, 1}, 0, u);
    std::vector<float> y(n);
    for (std::size_t i = 0; i < n; ++i) y[i] = float(int(u[i] * Real(w.classes)));
    auto data = std::make_shared<Prepared>();
    data->task = w.classes == 2 ? TaskKind::Binary : TaskKind::Classes;
    for (int c = 0; c < w.classes; ++c) data->classes.push_back(std::to_string(c));
    data->targetNames = {"y"};
    data->classCounts.assign(std::size_t(w.classes), n / std::size_t(w.classes));
    data->source = std::make_shared<TableSource>(std::vector<Port>{{w.shape}}, std::vector<Port>{{Shape{1}}},
                                                 std::vector<float>(x.begin(), x.end()), std::move(y));
    data->split.train.resize(n);
    for (std::size_t i = 0; i < n; ++i) data->split.train[i] = Row(i);
    return data;
}

double peak(double seconds)
{
    std::vector<double> each(std::size_t(threads()), 0.0);
    parallelFor(threads(), [&](int i) { each[std::size_t(i)] = measurePeak(seconds); });
    double sum = 0;
    for (double g : each) sum += g;
    return sum;
}

double productRate()
{
    constexpr int n = 1024, ld = n + kPanel;
    AlignedBuffer<Real> a(std::size_t(n) * ld), b(packedSize(n, n)), c(std::size_t(n) * ld);
    for (std::size_t i = 0; i < a.size(); ++i) a[i] = Real(i % 13) / 13;
    for (std::size_t i = 0; i < b.size(); ++i) b[i] = Real(i % 7) / 7;
    double best = 0;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const double t0 = now();
        parallelFor(n / 64, [&](int i) {
            Product p;
            p.m = 64;
            p.k = n;
            p.panels = panels(n);
            p.a = a.data() + std::ptrdiff_t(i) * 64 * ld;
            p.aRow = ld;
            p.b = b.data();
            p.bPanel = std::ptrdiff_t(n + 1) * kPanel;
            p.c = c.data() + std::ptrdiff_t(i) * 64 * ld;
            p.cRow = ld;
            product(p);
        });
        best = std::max(best, 2.0 * n * n * n / (now() - t0) / 1e9);
    }
    return best;
}

// 2 × multiply-adds per row and step: every layer forward, dW and dX, but the first layer's dX.
double flopsPerRow(const Workload &w, const Graph &graph, const Check &check)
{
    double products = 0;
    for (const auto &[id, node] : check.nodes) {
        const auto layer = makeLayer(graph.nodes.at(id));
        if (layer) products += (*layer)->multiplyAdds(node.inputs);
    }
    return 2 * (3 * products - w.firstGradient);
}

Result<BenchResult> run(const Workload &w, const BenchOptions &options, double peakGflops, double product)
{
    TrainInput input;
    auto graph = parseNetwork(w.network);
    if (!graph) return graph.error();
    input.graph = std::move(*graph);
    input.data = syntheticData(w);
    input.settings.batchSize = kBatch;
    input.settings.metrics = {"accuracy"}; // peers count nothing more
    const Check checked = check(input.graph, {{"", Port{w.shape}}});
    const double flops = flopsPerRow(w, input.graph, checked) * w.rows;
    auto trainer = Trainer::create(std::move(input));
    if (!trainer) return trainer.error();
    Control control;
    std::vector<double> epochs;
    (*trainer)->run(control, {}, {.epochs = 2, .until = {}, .onEpoch = {}});
    const double end = now() + options.seconds;
    std::vector<Row> rows(kBatch);
    for (Row i = 0; i < kBatch; ++i) rows[i] = i;
    const std::uint64_t before = options.allocations ? options.allocations() : 0;
    for (int i = 0; i < 100; ++i) (*trainer)->step(rows);
    const std::uint64_t after = options.allocations ? options.allocations() : 0;
    do {
        const double t0 = now();
        (*trainer)->run(control, {}, {.epochs = 1, .until = {}, .onEpoch = {}});
        epochs.push_back(now() - t0);
    } while (now() < end || epochs.size() < 3);
    std::nth_element(epochs.begin(), epochs.begin() + std::ptrdiff_t(epochs.size() / 2), epochs.end());
    const double median = epochs[epochs.size() / 2];
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    BenchResult r;
    r.workload = w.name;
    r.threads = threads();
    r.samplesPerSecond = w.rows / median;
    r.msPerEpoch = median * 1e3;
    r.gflops = flops / median / 1e9;
    r.peakGflops = peakGflops;
    r.productGflops = product;
    r.fractionOfPeak = r.gflops / peakGflops;
    r.peakRssMb = double(usage.ru_maxrss) / 1024;
    if (options.allocations) r.allocationsPerStep = double(after - before) / 100;
    return r;
}

} // namespace

std::vector<std::string> benchWorkloads()
{
    std::vector<std::string> names;
    for (const Workload &w : kWorkloads) names.emplace_back(w.name);
    return names;
}

Result<std::vector<BenchResult>> bench(const BenchOptions &options)
{
    std::vector<const Workload *> chosen;
    for (const Workload &w : kWorkloads)
        if (options.workloads.empty() || std::find(options.workloads.begin(), options.workloads.end(), w.name) != options.workloads.end())
            chosen.push_back(&w);
    for (const std::string &name : options.workloads) {
        const auto known = benchWorkloads();
        if (std::find(known.begin(), known.end(), name) != known.end()) continue;
        std::string list;
        for (const auto &k : known) list += (list.empty() ? "" : ", ") + k;
        return makeError("E-NAME", NL_TR("bench", "There is no workload “{0}”. Choose from {1}, or all."), {name, list});
    }
    const double peakGflops = peak(0.5), product = productRate();
    std::vector<BenchResult> results;
    for (const Workload *w : chosen) {
        auto r = run(*w, options, peakGflops, product);
        if (!r) return r.error();
        if (options.onResult) options.onResult(*r);
        results.push_back(*r);
    }
    return results;
}

} // namespace netloom
