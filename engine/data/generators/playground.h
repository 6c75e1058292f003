#pragma once

#include "core/registry.h"
#include "data/generator.h"
#include "data/numpy_random.h"

namespace netloom::playground {

/// Points of a plane with a class each, collected by the generators and turned into columns x, y, label.
struct Points {
    std::vector<double> x, y;
    std::vector<std::int32_t> label;      ///< 0 = first level, 1 = second
    void add(double px, double py, std::int32_t code)
    {
        x.push_back(px);
        y.push_back(py);
        label.push_back(code);
    }
};

/// Columns x, y, label; rows in the order of a permutation, so that any split sees both classes. `levels`: "-1","1" or "0","1".
Table table(Points points, NumpyRandom &random, std::vector<std::string> levels = {"-1", "1"});
/// rows, seed and noise, as every set of the plane has them.
Schema schema(std::int64_t rows, double noise, double maxNoise = 0.5);

/// rows, seed and noise of a completed config.
struct Settings {
    std::int64_t rows;
    std::uint32_t seed;
    double noise;
    explicit Settings(const Values &v);
};
/// Columns x, y, target: points over the square, the target their height with `noise` in the place it is taken at.
Table surface(const Settings &settings, double (*height)(double x, double y));

} // namespace netloom::playground
