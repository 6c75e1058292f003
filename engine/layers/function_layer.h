#pragma once

#include "layers/noise.h"

namespace netloom {

/// A copy of its input; the executor applies the activation to it (see Layer::activation).
class FunctionLayer final : public Layer {
public:
    explicit FunctionLayer(std::string activation) : activation_(std::move(activation)) {}
    std::string activation() const override { return activation_; }
    // Others may read the input's values too: only the identity can share them.
    bool isAlias() const override { return activation_ == "linear"; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override { copyRows(c); }
    void backwardData(const BackwardContext &c) const override { multiplyBack(c, nullptr); }

private:
    std::string activation_;
};

} // namespace netloom
