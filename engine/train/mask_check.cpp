#include "train/before_run.h"

#include "core/tensor.h"

#include <algorithm>

// What a masking layer leaves of the training samples.

namespace netloom {

namespace {

constexpr std::size_t kMaskSample = 2000;

/// Samples of which every step is masked.
std::size_t maskedSamples(const Source &source, std::size_t input, std::span<const Row> rows, double maskValue)
{
    std::vector<AlignedBuffer<Real>> buffers;
    std::vector<View> in, out;
    for (const auto *ports : {&source.inputs(), &source.targets()})
        for (const Port &port : *ports) {
            const int size = int(port.shape.size());
            buffers.emplace_back(std::size_t(sampleStride(size)));
            (ports == &source.inputs() ? in : out).push_back({buffers.back().data(), 1, size, sampleStride(size)});
        }
    std::size_t masked = 0;
    for (const Row row : rows) {
        Batch batch{in, out, nullptr};
        source.gather({&row, 1}, {}, batch);
        const View &v = in[input];
        masked += std::all_of(v.data, v.data + v.cols, [&](Real x) { return x == Real(maskValue); });
    }
    return masked;
}

} // namespace

Result<void> checkMasking(const Graph &graph, const Source &source, std::span<const Row> rows, std::vector<Error> &warnings)
{
    std::vector<Row> sample;
    const std::size_t step = std::max<std::size_t>(1, rows.size() / kMaskSample);
    for (std::size_t r = 0; r < rows.size(); r += step) sample.push_back(rows[r]);
    std::size_t input = 0;
    for (const auto &[id, node] : graph.nodes) {
        if (node.type != "input") continue;
        const std::size_t at = input++;
        for (const Edge &edge : graph.edges) {
            if (edge.from != id || at >= source.inputs().size() || sample.empty()) continue;
            const auto mask = graph.nodes.find(edge.to);
            if (mask == graph.nodes.end() || mask->second.type != "masking") continue;
            const auto *info = findPart(PartKind::Layer, "masking");
            const auto config = info->schema.complete(mask->second.config);
            if (!config) return config.error();
            const double value = getNumber(*config, "mask_value");
            const std::size_t masked = maskedSamples(source, at, sample, value);
            if (masked == sample.size())
                return makeError("E-RANGE", NL_TR("training", "'{0}' masks every step of every training sample: all their values are {1}, and nothing is left to learn from. Set another "
                                                              "mask_value, or take the layer out."),
                                 {mask->second.name, toText(value)}, "mask_value", edge.to);
            if (masked > 0)
                warnings.push_back(makeError("W-RANGE", NL_TR("training", "'{0}' masks every step of about {1} % of the training samples: for these the network answers without having seen "
                                                                          "anything."),
                                             {mask->second.name, toText(std::max(0.1, double(1000 * masked / sample.size()) / 10))}, "mask_value", edge.to));
        }
    }
    return {};
}

} // namespace netloom
