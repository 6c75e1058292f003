#include "graph/param_store.h"

#include "core/kernels.h"
#include "core/reduce.h"
#include "optimizers/optimizer.h"

#include <algorithm>

namespace netloom {
namespace {

// Plain tensors of a block, in the order of its specs, to and from one packed buffer.
void pack(const ParamBlock &b, std::size_t spec, std::span<const float> plain, Real *packed)
{
    if (!b.panelled)
        std::copy(plain.begin(), plain.end(), packed);
    else if (spec == 0)
        packKernel(plain.data(), b.k, b.n, packed);
    else
        packBias(plain.data(), b.k, b.n, packed);
}

Error wrongSize(const ParamBlock &b, const std::string &param, const Shape &has, const Shape &wants)
{
    return makeError("E-SIZE", NL_TR("graph", "{0}: the weights “{1}” have the shape {2}, but the layer needs {3}. Reset the weights or undo the change of the layer."),
                     {b.nodeName, param, toText(has), toText(wants)}, {}, b.node);
}

ParamBlock makeBlock(NodeId id, const Node &node, ParamSpec spec)
{
    ParamBlock b;
    b.node = id;
    b.nodeName = node.name;
    b.panelled = spec.packing == Packing::Panels;
    b.trainable = node.trainable && !spec.frozen && spec.role != ParamRole::State;
    b.k = b.panelled ? spec.shape.axes[0] : 1;
    b.n = int(b.panelled ? spec.shape.axes[1] : spec.shape.size());
    b.specs.push_back(std::move(spec));
    b.data.resize(b.panelled ? packedSize(b.k, b.n) : std::size_t(b.n));
    return b;
}

} // namespace

TensorPtr unpackParam(const ParamBlock &b, std::size_t spec, const Real *packed)
{
    auto t = std::make_shared<Tensor>();
    t->shape = b.specs[spec].shape;
    t->data.resize(std::size_t(t->shape.size()));
    if (!b.panelled)
        std::transform(packed, packed + t->data.size(), t->data.begin(), [](Real v) { return float(v); });
    else if (spec == 0)
        unpackKernel(packed, b.k, b.n, t->data.data());
    else
        unpackBias(packed, b.k, b.n, t->data.data());
    return t;
}

void ParamBlock::refreshTransposed()
{
    if (!panelled || !keepTransposed) return;
    if (transposed.size() == 0) transposed.resize(transposedSize(k, n));
    for (int p = 0; p < panels(n); ++p) transposePanel(data.data(), k, n, p, 0, k, transposed.data());
}

Result<std::unique_ptr<ParamStore>> ParamStore::make(const Graph &graph, const Check &check)
{
    auto store = std::make_unique<ParamStore>();
    for (const NodeId id : check.order) {
        const Node &node = graph.nodes.at(id);
        if (node.sharedWith) continue;
        auto layer = makeLayer(graph, id, check);
        if (!layer) return layer.error();
        const int first = int(store->blocks_.size());
        for (ParamSpec &spec : (*layer)->params(check.nodes.at(id).inputs)) {
            if (spec.packing == Packing::PanelBias) {
                ParamBlock &kernel = store->blocks_.back();
                kernel.hasBias = true;
                kernel.specs.push_back(std::move(spec));
            } else {
                store->blocks_.push_back(makeBlock(id, node, std::move(spec)));
            }
        }
        store->byNode_[id] = {first, int(store->blocks_.size()) - first};
    }
    for (const NodeId id : check.order)
        if (const NodeId shared = graph.nodes.at(id).sharedWith; shared && store->byNode_.contains(shared))
            store->byNode_[id] = store->byNode_[shared];
    return store;
}

std::pair<int, int> ParamStore::blocksOf(NodeId node) const
{
    const auto it = byNode_.find(node);
    return it == byNode_.end() ? std::pair{0, 0} : it->second;
}

Result<void> ParamStore::load(const ParamValues &values)
{
    for (ParamBlock &b : blocks_) {
        for (std::size_t s = 0; s < b.specs.size(); ++s) {
            const auto it = values.find({b.node, b.specs[s].name});
            if (it == values.end()) continue;
            if (it->second->shape != b.specs[s].shape) return wrongSize(b, b.specs[s].name, it->second->shape, b.specs[s].shape);
            pack(b, s, it->second->data, b.data.data());
        }
        b.refreshTransposed();
    }
    return {};
}

ParamValues ParamStore::values() const
{
    ParamValues out;
    for (const ParamBlock &b : blocks_)
        for (std::size_t s = 0; s < b.specs.size(); ++s) out[{b.node, b.specs[s].name}] = unpackParam(b, s, b.data.data());
    return out;
}

void ParamStore::prepareSlots(int count, double (*start)(const void *, int), const void *context)
{
    for (ParamBlock &b : blocks_) {
        b.optimizerSlots.clear();
        if (!b.trainable) continue;
        for (int i = 0; i < count; ++i) {
            b.optimizerSlots.emplace_back(b.data.size());
            const auto span = b.optimizerSlots.back().span();
            std::fill(span.begin(), span.end(), Real(start(context, i)));
        }
    }
}

void ParamStore::prepareSlots(const Optimizer &optimizer)
{
    prepareSlots(optimizer.bufferCount(), [](const void *o, int i) { return static_cast<const Optimizer *>(o)->bufferStart(i); }, &optimizer);
    slotNames_.clear();
    for (int i = 0; i < optimizer.bufferCount(); ++i) slotNames_.push_back(optimizer.bufferName(i));
    if (const int average = optimizer.averageBuffer(); average >= 0)
        for (ParamBlock &b : blocks_)
            if (b.trainable) std::copy_n(b.data.data(), b.data.size(), b.optimizerSlots[std::size_t(average)].data());
}

void ParamStore::swapWeights(int slot)
{
    for (ParamBlock &b : blocks_)
        if (b.trainable) std::swap(b.data, b.optimizerSlots[std::size_t(slot)]);
}

Result<void> ParamStore::loadSlots(const std::map<ParamKey, std::vector<TensorPtr>> &slots, std::span<const std::string> names)
{
    for (ParamBlock &b : blocks_)
        for (std::size_t s = 0; s < b.specs.size(); ++s) {
            const auto it = slots.find({b.node, b.specs[s].name});
            if (it == slots.end()) continue;
            for (std::size_t i = 0; i < b.optimizerSlots.size(); ++i) {
                const std::size_t from = names.empty() ? i : std::size_t(std::find(names.begin(), names.end(), slotNames_.at(i)) - names.begin());
                if (from >= it->second.size()) continue;
                const Tensor &t = *it->second[from];
                if (t.shape != b.specs[s].shape) return wrongSize(b, b.specs[s].name, t.shape, b.specs[s].shape);
                pack(b, s, t.data, b.optimizerSlots[i].data());
            }
        }
    return {};
}

std::map<ParamKey, std::vector<TensorPtr>> ParamStore::slotValues() const
{
    std::map<ParamKey, std::vector<TensorPtr>> out;
    for (const ParamBlock &b : blocks_)
        for (std::size_t s = 0; s < b.specs.size(); ++s)
            for (const auto &slot : b.optimizerSlots) out[{b.node, b.specs[s].name}].push_back(unpackParam(b, s, slot.data()));
    return out;
}

bool ParamStore::finite() const
{
    return std::all_of(blocks_.begin(), blocks_.end(),
                       [](const ParamBlock &b) { return allFinite(b.data.data(), std::ptrdiff_t(b.data.size())); });
}

} // namespace netloom
