#pragma once

#include "data/source.h"

#include <algorithm>

namespace netloom {

/// Calls f(view of the target's rows) for pieces of the rows, in order, until it says false.
template <class F> void eachTarget(const Source &source, std::span<const Row> rows, int target, F f)
{
    constexpr std::size_t kPiece = 256;
    std::vector<AlignedBuffer<Real>> buffers;
    std::vector<View> inputs, targets;
    const auto add = [&](const Port &p, std::vector<View> &views) {
        const int stride = sampleStride(p.shape.size());
        buffers.emplace_back(kPiece * std::size_t(stride));
        views.push_back({buffers.back().data(), 0, int(p.shape.size()), stride});
    };
    for (const Port &p : source.inputs()) add(p, inputs);
    for (const Port &p : source.targets()) add(p, targets);
    std::vector<Real> weights(kPiece);
    for (std::size_t at = 0; at < rows.size(); at += kPiece) {
        const auto piece = rows.subspan(at, std::min(kPiece, rows.size() - at));
        for (auto *views : {&inputs, &targets})
            for (View &v : *views) v.rows = int(piece.size());
        Batch batch{inputs, targets, source.weighted() ? weights.data() : nullptr};
        source.gather(piece, {}, batch);
        if (!f(targets[std::size_t(target)])) return;
    }
}

} // namespace netloom
