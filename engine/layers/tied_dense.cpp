#include "core/kernels.h"
#include "layers/dense_products.h"
#include "layers/weights.h"

#include <algorithm>

namespace netloom {

namespace {

/// x̂ = a(h·Wᵀ + c), W the kernel of a dense layer before this one, with one set of values and the gradients added; spec/engine.md §2.1.
class TiedDense final : public Layer {
public:
    explicit TiedDense(const Values &v)
        : partner_(getText(v, "tie_to")), useBias_(getBool(v, "use_bias")), inverse_(getText(v, "activation") == "inverse"), bias_(v, "bias"),
          activity_(getText(v, "activity_regularizer"))
    {
    }

    std::string tiedTo() const override { return partner_.empty() ? "?" : partner_; }
    Result<void> tie(const Layer *partner, std::span<const Port> partnerInputs) override
    {
        if (partner_.empty())
            return makeError("E-LINK", NL_TR("layers", "tied_dense needs tie_to, the name of the dense layer whose weights it shares."), {}, "tie_to");
        if (!partner)
            return makeError("E-LINK", NL_TR("layers", "“{0}” is no dense layer on the way to this one. Choose a dense layer that comes before it."), {partner_}, "tie_to");
        const ParamSpec kernel = partner->params(partnerInputs).at(0);
        outputs_ = kernel.shape.axes[0];
        units_ = kernel.shape.axes[1];
        if (!inverse_) return {};
        auto text = inverseOf(partner->activation());
        if (!text) return text.error();
        activation_ = std::move(*text);
        return {};
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (in[0].shape.rank() < 1 || in[0].dtype != DType::f32)
            return makeError(in[0].dtype != DType::f32 ? "E-DTYPE" : "E-RANK", NL_TR("layers", "tied_dense needs a vector of numbers on the last axis."));
        if (in[0].shape.last() != units_)
            return makeError("E-SIZE", NL_TR("layers", "tied_dense receives {0} values, but “{1}” has {2} units. The input must be as wide as that layer."),
                             {std::to_string(in[0].shape.last()), partner_, std::to_string(units_)}, "tie_to");
        Port out = in[0];
        out.shape.axes.back() = outputs_;
        return std::vector{out};
    }
    std::vector<ParamSpec> params(std::span<const Port>) const override
    {
        if (!useBias_) return {};
        return {bias_.spec("bias", Shape{outputs_}, ParamRole::Bias)};
    }
    Needs needs(std::span<const Port>) const override
    {
        Needs n;
        n.paramGrad = ParamGradMode::Tiles;
        n.input = true;
        return n;
    }
    std::string activation() const override { return activation_; }
    std::string activityRegularizer() const override { return activity_; }
    double multiplyAdds(std::span<const Port> in) const override { return double(in[0].shape.size()) * outputs_; }

    void forward(const ForwardContext &c) const override
    {
        const View &y = c.out[0];
        denseTransposed(c.params.back(), c.rows, c.in[0], y, false);
        if (!useBias_) return;
        const Real *const b = c.params[0].data;
        for (int r = 0; r < c.rows; ++r)
            for (int at = 0; at < y.cols; at += outputs_)
                for (int j = 0; j < outputs_; ++j) y.row(r)[at + j] += b[j];
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (c.din[0].data) denseForward(c.params.back(), c.rows, c.dout[0], c.din[0], false, c.accumulate[0]);
    }
    void backwardParams(const ParamGradContext &c) const override
    {
        if (c.tile.block == (useBias_ ? 1 : 0)) return denseKernelGradient(c, c.dout[0], c.in[0], false);
        const View &dy = c.dout[0];
        for (int j = 0; j < c.tile.rows; ++j) {
            Real s = c.accumulate ? c.gradient[j] : Real(0);
            for (int r = 0; r < c.rows; ++r)
                for (int at = c.tile.row0 + j; at < dy.cols; at += outputs_) s += dy.row(r)[at];
            c.gradient[j] = s;
        }
    }

private:
    Result<std::string> inverseOf(const std::string &text) const
    {
        auto choice = parsePart(PartKind::Activation, text);
        if (!choice) return choice.error();
        const std::string &type = choice->info->type;
        const auto option = [&](const char *key) { return getNumber(choice->config, key); };
        if (type == "linear") return std::string("linear");
        if (type == "tanh") return std::string("atanh");
        if (type == "sigmoid") return std::string("logit");
        if (type == "softplus") return std::string("softplus_inverse");
        if (type == "selu") return std::string("selu_inverse");
        if (type == "elu" && option("alpha") > 0) return "elu_inverse(" + toText(option("alpha")) + ')';
        if (type == "leaky_relu" && option("negative_slope") > 0) return "leaky_relu(" + toText(1 / option("negative_slope")) + ')';
        return makeError("E-COMBO", NL_TR("layers", "The activation {0} of “{1}” has no inverse. Use linear here, or linear, leaky_relu, elu, selu, tanh, sigmoid or softplus there."),
                         {text, partner_}, "activation");
    }
    std::string partner_;
    bool useBias_, inverse_;
    std::string activation_ = "linear";
    WeightOptions bias_;
    std::string activity_;
    int units_ = 0, outputs_ = 0;
};

PartInfo tiedDenseInfo()
{
    PartInfo p;
    p.kind = PartKind::Layer;
    p.type = "tied_dense";
    p.title = NL_TR("layers", "Tied dense");
    p.doc = NL_TR("layers", "Decoder with the transposed weights of a dense layer before it: a(h·Wᵀ + c); only the bias is its own.");
    p.category = "special";
    p.schema.fields = {
        {.key = "tie_to", .kind = FieldKind::Text, .def = std::string(), .title = NL_TR("layers", "Tied to"),
         .tooltip = NL_TR("layers", "Name of the dense layer whose weights are used"), .main = true},
        {.key = "activation", .kind = FieldKind::Choice, .def = std::string("linear"), .title = NL_TR("layers", "Activation"),
         .tooltip = NL_TR("layers", "inverse: that of the partner's activation, with its domain clipped; tying is well-posed for linear layers or with it"),
         .choices = {"linear", "inverse"}},
        {.key = "use_bias", .kind = FieldKind::Bool, .def = true, .title = NL_TR("layers", "Bias"), .tooltip = NL_TR("layers", "Adds one learned number per output")}};
    addWeightFields(p.schema, {{"bias", "zeros"}});
    p.keras = "no: a layer of one's own there";
    p.onnx = "Gemm";
    p.cases = {{}};
    return p;
}

const Registrar<Layer> registrar(tiedDenseInfo(), [](const Values &v) { return std::make_unique<TiedDense>(v); });

} // namespace

} // namespace netloom
