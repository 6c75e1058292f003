#pragma once

namespace netloom {

/// Σ term(i), i < n, in double and in an order that n alone decides: element i to lane i mod 16, lanes added in a tree.
template <class Term> double laneSum(int n, Term term)
{
    constexpr int kLanes = 16;
    if (n < kLanes) { // short stretches: a chain is faster than a tree
        double total = 0;
        for (int i = 0; i < n; ++i) total += term(i);
        return total;
    }
    alignas(64) double lane[kLanes] = {};
    const int whole = n / kLanes * kLanes;
    for (int i = 0; i < whole; i += kLanes)
        for (int l = 0; l < kLanes; ++l) lane[l] += term(i + l);
    for (int i = whole; i < n; ++i) lane[i - whole] += term(i);
    for (int half = kLanes / 2; half > 0; half /= 2)
        for (int i = 0; i < half; ++i) lane[i] += lane[i + half];
    return lane[0];
}

} // namespace netloom
