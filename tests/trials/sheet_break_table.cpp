// Trains MLP-2 … MLP-7 and the recurrent models on the built-in sheet-break series, every preset, random and blocked split, five seeds, and
// prints the tables of the documentation as Markdown: validation, mean of the last ten epochs, median and range over the seeds. Arguments: ids to run (all).
#include "io/examples_sequences.h"
#include "train/trainer.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

using namespace netloom;

namespace {

constexpr int kSeeds = 5, kLast = 10;
const char *const kMetrics[] = {"f1", "recall", "fpr", "loss"};

/// Mean over the last ten epochs of each validation metric; F1 without a predicted positive counts as 0, as published.
Result<std::map<std::string, double>> train(const SheetBreakModel &model, const std::string &preset, const SplitSpec &split, std::uint64_t seed)
{
    auto project = sheetBreakProject(model, preset, split, seed);
    if (!project) return project.error();
    auto data = prepareProject(*project, {});
    if (!data) return data.error();
    auto input = trainInput(*project, *data);
    if (!input) return input.error();
    auto trainer = Trainer::create(std::move(*input));
    if (!trainer) return trainer.error();
    std::vector<EpochRow> rows;
    Control control;
    (*trainer)->run(control, [](std::unique_ptr<Snapshot>) {}, {.onEpoch = [&](const EpochRow &row) { rows.push_back(row); }});
    std::map<std::string, double> means;
    const std::size_t first = rows.size() > kLast ? rows.size() - kLast : 0;
    for (const char *metric : kMetrics) {
        double sum = 0;
        for (std::size_t i = first; i < rows.size(); ++i)
            if (const auto found = rows[i].validation.find(metric); found != rows[i].validation.end()) sum += found->second.value_or(0);
        means[metric] = sum / double(std::max<std::size_t>(1, rows.size() - first));
    }
    return means;
}

std::string cell(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    char text[64];
    std::snprintf(text, sizeof text, "%.3f (%.3f–%.3f)", values[values.size() / 2], values.front(), values.back());
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> wanted(argv + 1, argv + argc);
    std::printf("| model | preset | split | F1 | recall | FPR | loss |\n|---|---|---|---|---|---|---|\n");
    std::vector<SheetBreakModel> models = sheetBreakModels();
    models.insert(models.end(), sheetBreakSequences().begin(), sheetBreakSequences().end());
    for (const auto &model : models) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), model.id) == wanted.end()) continue;
        for (const char *preset : {"none", "weak", "clear"}) {
            for (const bool blocked : {false, true}) {
                SplitSpec split = sheetBreakSplit();
                if (blocked) split.kind = SplitSpec::Kind::Blocked;
                std::map<std::string, std::vector<double>> all;
                for (int seed = 1; seed <= kSeeds; ++seed) {
                    const auto means = train(model, preset, split, std::uint64_t(seed));
                    if (!means) {
                        std::fprintf(stderr, "%s: %s\n", model.id.c_str(), message(means.error()).c_str());
                        return 1;
                    }
                    for (const auto &[metric, value] : *means) all[metric].push_back(value);
                }
                std::printf("| %s | %s | %s |", model.id.c_str(), preset, blocked ? "blocked" : "random");
                for (const char *metric : kMetrics) std::printf(" %s |", cell(all[metric]).c_str());
                std::printf("\n");
                std::fflush(stdout);
            }
        }
    }
    return 0;
}
