#include "train/bench.h"

#include "cli/allocations.h"
#include "cli/cli.h"

namespace netloom::cli {

namespace {

struct Options {
    std::string workloads = "all";
    double seconds = 2;
};

Json resultJson(const BenchResult &r)
{
    Json json = Json::object();
    json.set("workload", r.workload).set("threads", r.threads).set("samples_per_second", r.samplesPerSecond).set("ms_per_epoch", r.msPerEpoch);
    json.set("gflops", r.gflops).set("peak_gflops", r.peakGflops).set("product_gflops", r.productGflops);
    json.set("fraction_of_peak", r.fractionOfPeak).set("peak_rss_mb", r.peakRssMb);
    return json.set("allocations_per_step", r.allocationsPerStep < 0 ? Json() : Json(r.allocationsPerStep));
}

int run(const Options &options, Output &out)
{
    BenchOptions bench;
    if (options.workloads != "all") bench.workloads = splitList(options.workloads);
    bench.seconds = options.seconds;
    bench.allocations = allocationCount;
    bench.onResult = [&](const BenchResult &r) {
        out.object(resultJson(r));
        if (out.json()) return;
        out.line(r.workload + ": " + count(std::uint64_t(r.samplesPerSecond)) + " rows/s, " + fixed(r.msPerEpoch, 1) + " ms an epoch, " +
                 fixed(r.gflops, 1) + " of " + fixed(r.peakGflops, 1) + " GFLOP/s (" + fixed(100 * r.fractionOfPeak, 1) + " % of the measured peak), " +
                 std::to_string(r.threads) + (r.threads == 1 ? " thread, " : " threads, ") + fixed(r.allocationsPerStep, 2) + " allocations a step, " +
                 fixed(r.peakRssMb, 0) + " MB");
    };
    if (const auto results = netloom::bench(bench); !results) return out.fail(results.error());
    return kOk;
}

} // namespace

void addBench(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "bench", "Throughput of the reference workloads and fraction of this machine's peak",
                               "netloom-cli bench --workload A,E,F --threads 1", run, options);
    command->add_option("--workload", options->workloads, "all (default) or names, as in A,E,F")->type_name("NAMES");
    command->add_option("--seconds", options->seconds, "Seconds a workload (2)")->check(CLI::Range(0.05, 3600.0))->type_name("S");
}

} // namespace netloom::cli
