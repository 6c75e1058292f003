#include "layers/layer.h"
#include "layers/weights.h"

#include <algorithm>
#include <array>

namespace netloom {

namespace {

/// Layers that treat every place of a sample alike: on (steps, features) they do what they do on a step alone.
constexpr std::array kPerStep{"dense", "activation", "leaky_relu", "elu", "softmax", "thresholded_relu", "dropout", "alpha_dropout",
                              "gaussian_dropout", "gaussian_noise", "layer_normalization"};

/// The layer inside at every time step, with the same weights. What is inside computes on all steps at once.
class TimeDistributed final : public Layer {
public:
    explicit TimeDistributed(const Values &v)
    {
        const auto choice = parsePart(PartKind::Layer, getText(v, "layer"));
        if (!choice) {
            wrong_ = choice.error();
            return;
        }
        type_ = choice->info->type;
        flattens_ = type_ == "flatten";
        if (!flattens_ && std::find(kPerStep.begin(), kPerStep.end(), type_) == kPerStep.end()) {
            wrong_ = makeError("E-LINK", NL_TR("layers", "time_distributed takes dense, activation, dropout, noise, normalisation or flatten inside, not {0}."), {type_});
            return;
        }
        inner_ = makePart<Layer>(*choice->info, choice->config);
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (wrong_) return *wrong_;
        if (in[0].shape.rank() < 2)
            return makeError("E-RANK", NL_TR("layers", "time_distributed needs time steps in front of the features, but receives {0}. Set return_sequences on the layer before it."), {toText(in[0].shape)});
        if (!flattens_) return inner_->infer(in);
        const int steps = in[0].shape.axes[0];
        return std::vector<Port>{{Shape{steps, int(in[0].shape.size() / steps)}, in[0].dtype, in[0].mask}};
    }
    bool isAlias() const override { return flattens_ || (inner_ && inner_->isAlias()); }
    bool identityInInference() const override { return !flattens_ && inner_ && inner_->identityInInference(); }
    std::vector<ParamSpec> params(std::span<const Port> in) const override { return runs() ? inner_->params(in) : std::vector<ParamSpec>(); }
    Needs needs(std::span<const Port> in) const override { return runs() ? inner_->needs(in) : Needs(); }
    double multiplyAdds(std::span<const Port> in) const override { return runs() ? inner_->multiplyAdds(in) : 0; }
    std::string activation() const override { return runs() ? inner_->activation() : "linear"; }
    std::string activityRegularizer() const override { return runs() ? inner_->activityRegularizer() : std::string(); }
    void forward(const ForwardContext &c) const override { inner_->forward(c); }
    void backwardData(const BackwardContext &c) const override { inner_->backwardData(c); }
    void backwardParams(const ParamGradContext &c) const override { inner_->backwardParams(c); }
    std::string explain(std::span<const View> in, std::span<const Port> ports) const override { return runs() ? inner_->explain(in, ports) : std::string(); }

private:
    bool runs() const { return inner_ && !flattens_; }
    std::unique_ptr<Layer> inner_;
    std::string type_;
    bool flattens_ = false;
    std::optional<Error> wrong_;
};

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer,
             .type = "time_distributed",
             .title = NL_TR("layers", "Time distributed"),
             .doc = NL_TR("layers", "The layer inside at every time step, with the same weights, as in time_distributed(dense 4 relu)."),
             .category = "recurrent",
             .schema = {{{.key = "layer", .kind = FieldKind::Part, .def = std::string("dense"), .title = NL_TR("layers", "Layer"),
                          .tooltip = NL_TR("layers", "What is done at every time step"), .partKind = "layer"}}},
             .keras = "TimeDistributed",
             .onnx = "its layer",
             .cases = {{{{"layer", std::string("dense(4, relu)")}}, {{5, 3}}, {5, 4}, 16},
                       {{{"layer", std::string("flatten")}}, {{5, 3, 2}}, {5, 6}, 0},
                       {{{"layer", std::string("dropout(0.3)")}}, {{4, 3}}, {4, 3}, 0},
                       {{{"layer", std::string("layer_normalization")}}, {{4, 3}}, {4, 3}, 6}}},
    [](const Values &v) { return std::make_unique<TimeDistributed>(v); });

} // namespace
} // namespace netloom
