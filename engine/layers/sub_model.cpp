#include "graph/check.h"
#include "layers/layer.h"

#include <algorithm>

namespace netloom {

namespace {

/// A network as one layer; the executor runs its layers as if they stood here (Layer::innerGraph).
class SubModel final : public Layer {
public:
    explicit SubModel(const Values &v) : file_(getText(v, "file")) {}
    void setInner(std::shared_ptr<const Graph> inner) override { inner_ = std::move(inner); }
    const Graph *innerGraph() const override { return inner_.get(); }
    int minInputs() const override { return std::max(1, int(count(true))); }
    int maxInputs() const override { return minInputs(); }
    int outputs() const override { return std::max(1, int(count(false))); }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (!inner_ && !file_.empty())
            return makeError("E-LINK", NL_TR("layers", "The network of “{0}” has not been read: a file is read when a project is made from a network in words."), {file_}, "file");
        if (!inner_ || inner_->nodes.empty())
            return makeError("E-LINK", NL_TR("layers", "The sub-model has no network inside: load one, or write sub_model(dense 8 relu; dense 2)."));
        const Check c = checked(in);
        for (const Finding &f : c.all())
            if (f.severity == Severity::Error)
                return makeError(f.what.code, NL_TR("layers", "Inside the sub-model: {0}"), {message(f.what)});
        std::vector<Port> out;
        for (const NodeId id : c.outputs) out.push_back(c.nodes.at(id).outputs.at(0));
        return out;
    }
    std::vector<ParamSpec> params(std::span<const Port> in) const override
    {
        std::vector<ParamSpec> all;
        if (!inner_) return all;
        const Check c = checked(in);
        for (const NodeId id : c.order) {
            const Node &node = inner_->nodes.at(id);
            if (node.sharedWith || c.nodes.at(id).outputs.empty()) continue;
            auto layer = makeLayer(*inner_, id, c);
            if (!layer) continue;
            for (ParamSpec &spec : (*layer)->params(c.nodes.at(id).inputs)) {
                spec.name = node.name + '/' + spec.name;
                spec.frozen = spec.frozen || !node.trainable;
                all.push_back(std::move(spec));
            }
        }
        return all;
    }

private:
    Check checked(std::span<const Port> in) const
    {
        DataPorts ports;
        std::size_t i = 0;
        for (const auto &[id, node] : inner_->nodes)
            if (node.type == "input" && i < in.size()) ports[node.name] = in[i++];
        return check(*inner_, ports);
    }
    std::ptrdiff_t count(bool inputs) const
    {
        if (!inner_) return 1;
        return std::count_if(inner_->nodes.begin(), inner_->nodes.end(), [&](const auto &n) {
            const bool isInput = n.second.type == "input";
            return inputs ? isInput : !isInput && inner_->consumers(n.first).empty();
        });
    }
    std::string file_;
    std::shared_ptr<const Graph> inner_;
};

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer,
             .type = "sub_model",
             .title = NL_TR("layers", "Sub-model"),
             .doc = NL_TR("layers", "A whole network as one layer, trained on or frozen: sub_model(dense 8 relu; dense 2), or sub_model(encoder.netloom) with the weights of a saved project."),
             .category = "special",
             .schema = {{{.key = "file", .kind = FieldKind::Text, .def = std::string(), .title = NL_TR("layers", "Saved project"),
                          .tooltip = NL_TR("layers", "Project whose network and weights this is: sub_model(encoder.netloom)")}}},
             .keras = "Model",
             .onnx = "its layers",
             .aliases = {"model", "submodel"},
             .cases = {{}}},
    [](const Values &v) { return std::make_unique<SubModel>(v); });

} // namespace

} // namespace netloom
