#pragma once

#include "constraints/constraint.h"

#include <array>
#include <cmath>

namespace netloom {

/// Vectors of a tensor along some axes, each scaled to the length that `wanted` gives: w · wanted(‖w‖) / (‖w‖ + 1e-7), as Keras.
class NormConstraint : public Constraint {
public:
    explicit NormConstraint(const Values &v) : atStart_(getBool(v, "apply_at_start"))
    {
        for (const double a : getList(v, "axis")) axes_.push_back(int(a));
    }
    bool applyAtStart() const override { return atStart_; }
    std::size_t scratch(const Shape &shape) const override { return std::size_t(shape.size()); }
    Result<void> check(const Shape &shape) const override
    {
        for (const int a : axes_)
            if (a < -shape.rank() || a >= shape.rank())
                return makeError("E-RANGE", NL_TR("constraint", "axis {0} does not exist in a tensor of the shape {1}. Axes count from 0; a dense kernel has 0 (inputs) and 1 (units), a bias only 0."),
                                 {std::to_string(a), toText(shape)});
        if (shape.rank() > kMaxRank) return makeError("E-RANK", NL_TR("constraint", "This constraint takes tensors of up to 8 axes."));
        return {};
    }
    void apply(Real *w, const Shape &shape, double *norms) const override
    {
        std::array<std::ptrdiff_t, kMaxRank> step{}; // of the vector's number, per axis
        std::ptrdiff_t vectors = 1;
        for (int a = shape.rank() - 1; a >= 0; --a) {
            if (along(a, shape.rank())) continue;
            step[std::size_t(a)] = vectors;
            vectors *= shape.axes[std::size_t(a)];
        }
        for (std::ptrdiff_t i = 0; i < vectors; ++i) norms[i] = 0;
        walk(shape, step, [&](std::ptrdiff_t i, std::ptrdiff_t v) { norms[v] += double(w[i]) * double(w[i]); });
        for (std::ptrdiff_t i = 0; i < vectors; ++i) {
            const double norm = std::sqrt(norms[i]);
            norms[i] = wanted(norm) / (norm + 1e-7);
        }
        walk(shape, step, [&](std::ptrdiff_t i, std::ptrdiff_t v) { w[i] = Real(double(w[i]) * norms[v]); });
    }

protected:
    virtual double wanted(double norm) const = 0;
    /// NaN stays: the run must be seen to diverge.
    static double clip(double x, double low, double high) { return x < low ? low : x > high ? high : x; }

private:
    static constexpr int kMaxRank = 8;
    bool along(int axis, int rank) const
    {
        for (const int a : axes_)
            if (axis == (a < 0 ? a + rank : a)) return true;
        return false;
    }
    template <class F> static void walk(const Shape &shape, const std::array<std::ptrdiff_t, kMaxRank> &step, F f)
    {
        std::array<int, kMaxRank> at{};
        std::ptrdiff_t vector = 0;
        for (std::int64_t i = 0, n = shape.size(); i < n; ++i) {
            f(std::ptrdiff_t(i), vector);
            for (int a = shape.rank() - 1; a >= 0; --a) {
                const auto k = std::size_t(a);
                vector += step[k];
                if (++at[k] < shape.axes[k]) break;
                vector -= step[k] * shape.axes[k];
                at[k] = 0;
            }
        }
    }
    std::vector<int> axes_;
    bool atStart_;
};

inline Field axisField()
{
    return {.key = "axis", .kind = FieldKind::NumberList, .def = std::vector<double>{0}, .title = NL_TR("constraint", "Axis"),
            .tooltip = NL_TR("constraint", "Axes along which a vector lies: 0 = all weights into a unit, [0,1,2] = a filter of a 2D convolution, 1 = a decoder's rows."),
            .min = -8, .max = 7};
}

inline Field atStartField()
{
    return {.key = "apply_at_start", .kind = FieldKind::Bool, .def = true, .title = NL_TR("constraint", "From the start"),
            .tooltip = NL_TR("constraint", "Also once on the first weights; Keras starts after the first step.")};
}

inline Field lengthField(const char *key, double def, const char *title, const char *tooltip, bool main)
{
    return {.key = key, .kind = FieldKind::Number, .def = def, .title = title, .tooltip = tooltip, .min = 0, .main = main};
}

inline PartInfo constraintPart(std::string type, std::string title, std::string doc, std::string keras, std::vector<Field> fields, std::vector<PartCase> cases)
{
    const bool alias = keras.find(' ') == std::string::npos;
    PartInfo p{.kind = PartKind::Constraint, .type = std::move(type), .title = std::move(title), .doc = std::move(doc), .schema = {std::move(fields)},
               .keras = keras, .onnx = "no: constraints act while training and are not part of an exported model", .cases = std::move(cases)};
    if (alias) p.aliases = {std::move(keras)};
    p.schema.fields.push_back(atStartField());
    return p;
}

} // namespace netloom
