#include "core/kernels.h"
#include "graph/plan.h"
#include "losses/loss.h"

#include <algorithm>

namespace netloom {
namespace {

class Compiler {
public:
    Compiler(const Graph &graph, const Check &check, std::shared_ptr<ParamStore> store, ProgramRequest request)
        : graph_(graph), check_(check), owned_(std::make_unique<Program::Impl>()), p_(owned_.get()), aliasOf_(ownAliases_)
    {
        p_->store = std::move(store);
        p_->request = std::move(request);
    }

    Result<std::unique_ptr<Program::Impl>> run()
    {
        if (auto r = forwardSteps(); !r) return r.error();
        if (auto r = losses(); !r) return r.error();
        if (auto r = p_->planWeightPenalties(); !r) return r.error();
        chooseShards();
        planBackward();
        planStages();
        planTiles();
        allocate();
        return std::move(owned_);
    }

private:
    /// The network inside a node of another one: adds to that one's program.
    Compiler(const Graph &inner, const Check &check, Compiler &outer, NodeId node, const Node &as)
        : graph_(inner), check_(check), p_(outer.p_), aliasOf_(outer.aliasOf_), outer_(outer.outer_ ? outer.outer_ : node),
          salt_((outer.salt_ + node) * 0x9E3779B1u), prefix_(outer.prefix_ + as.name + '/'), frozen_(outer.frozen_ || !as.trainable)
    {
    }

    ProgramRequest &request() { return p_->request; }
    int newBuffer(int ld)
    {
        p_->buffers.push_back({{}, ld});
        return int(p_->buffers.size()) - 1;
    }
    int newSlot(const Port &port)
    {
        Slot s{port, int(port.shape.size()), 0, -1, -1, -1};
        s.ld = sampleStride(s.cols);
        s.value = newBuffer(s.ld);
        p_->slots.push_back(s);
        return int(p_->slots.size()) - 1;
    }
    int aliasSlot(int of, const Port &port)
    {
        Slot s = p_->slots[std::size_t(of)];
        s.port = port;
        if (!port.mask) s.mask = -1;
        p_->slots.push_back(s);
        aliasOf_[int(p_->slots.size()) - 1] = of;
        return int(p_->slots.size()) - 1;
    }
    int root(int slot) const
    {
        const auto it = aliasOf_.find(slot);
        return it == aliasOf_.end() ? slot : root(it->second);
    }

    Result<void> forwardSteps()
    {
        if (auto r = everyNode(); !r) return r;
        for (const auto &[place, slot] : outputs_) {
            auto &slots = p_->nodeSlots[prefix_ + graph_.nodes.at(place.first).name];
            slots.resize(std::max(slots.size(), std::size_t(place.second) + 1), -1);
            slots[std::size_t(place.second)] = slot;
        }
        return {};
    }
    Result<void> everyNode()
    {
        for (const NodeId id : check_.order) {
            const Node &node = graph_.nodes.at(id);
            const NodeCheck &nc = check_.nodes.at(id);
            if (node.type == "input" && outer_) continue;
            if (node.type == "input") {
                outputs_[{id, 0}] = newSlot(nc.outputs.at(0));
                p_->inputSlots.push_back(outputs_[{id, 0}]);
                p_->inputNodes.emplace_back(id, node.name);
                continue;
            }
            auto layer = makeLayer(graph_, id, check_, frozen_);
            if (!layer) return layer.error();
            if (const Graph *inner = (*layer)->innerGraph()) {
                if (auto r = addInner(id, node, *inner); !r) return r;
                continue;
            }
            if (auto r = addLayer(id, node, nc, std::shared_ptr<const Layer>(std::move(*layer))); !r) return r;
        }
        return {};
    }
    std::vector<int> inputsOf(NodeId id, std::size_t count) const
    {
        std::vector<int> in(count);
        for (const Edge &e : graph_.edges)
            if (e.to == id) in.at(std::size_t(e.toPort)) = outputs_.at({e.from, e.fromPort});
        return in;
    }
    std::pair<int, int> blocksOf(NodeId id) const
    {
        if (!outer_) return p_->store->blocksOf(id);
        const NodeId owner = graph_.nodes.at(id).sharedWith;
        const auto it = innerBlocks_.find(owner ? owner : id);
        return it == innerBlocks_.end() ? std::pair{0, 0} : it->second;
    }

    /// A sub-model: its layers run in its place, on its inputs and its blocks.
    Result<void> addInner(NodeId id, const Node &node, const Graph &inner)
    {
        const NodeCheck &nc = check_.nodes.at(id);
        const std::vector<int> in = inputsOf(id, nc.inputs.size());
        DataPorts ports;
        std::size_t used = 0;
        for (const auto &[innerId, n] : inner.nodes)
            if (n.type == "input" && used < in.size()) ports[n.name] = nc.inputs[used++];
        const Check known = check(inner, ports);
        Compiler c(inner, known, *this, id, node);
        used = 0;
        for (const NodeId input : known.inputs) c.outputs_[{input, 0}] = aliasSlot(in.at(used++), known.nodes.at(input).outputs.at(0));
        int block = blocksOf(id).first;
        for (const NodeId innerId : known.order) {
            if (inner.nodes.at(innerId).sharedWith || known.nodes.at(innerId).outputs.empty()) continue;
            auto layer = makeLayer(inner, innerId, known, frozen_);
            if (!layer) return layer.error();
            const auto specs = (*layer)->params(known.nodes.at(innerId).inputs);
            const auto blocks = int(std::count_if(specs.begin(), specs.end(), [](const ParamSpec &s) { return s.packing != Packing::PanelBias; }));
            c.innerBlocks_[innerId] = {block, blocks};
            block += blocks;
        }
        if (auto r = c.forwardSteps(); !r) return r;
        for (std::size_t i = 0; i < known.outputs.size(); ++i) outputs_[{id, int(i)}] = c.outputs_.at({known.outputs[i], 0});
        return {};
    }

    Result<void> addLayer(NodeId id, const Node &node, const NodeCheck &nc, std::shared_ptr<const Layer> layer)
    {
        const std::vector<int> in = inputsOf(id, nc.inputs.size());
        const bool skip = layer->identityInInference() && (!request().training || request().deterministic);
        if (layer->isAlias() || skip) {
            outputs_[{id, 0}] = aliasSlot(in[0], nc.outputs.at(0));
        } else {
            ProgramStep s;
            s.node = outer_ ? outer_ : id;
            s.randomNode = outer_ ? salt_ + id : id;
            s.nodeName = prefix_ + node.name;
            s.layer = layer;
            s.in = in;
            s.inPorts = nc.inputs;
            for (std::size_t i = 0; i < nc.outputs.size(); ++i) {
                s.out.push_back(newSlot(nc.outputs[i]));
                outputs_[{id, int(i)}] = s.out.back();
            }
            std::tie(s.firstBlock, s.blocks) = blocksOf(id);
            if (const std::string partner = layer->tiedTo(); !partner.empty()) s.tiedBlock = blocksOf(graph_.findByName(partner)).first;
            s.needs = layer->needs(nc.inputs);
            carryMask(s, nc, *layer);
            if (request().deterministic && s.needs.statistics)
                return makeError("E-COMBO", NL_TR("training", "{0} takes statistics of each batch, which a full-batch method cannot use. Choose another optimiser, such as adam, or delete the layer."), {node.name}, "optimizer", id);
            p_->flops += 2 * layer->multiplyAdds(nc.inputs);
            p_->steps.push_back(std::move(s));
        }
        const std::string penalty = layer->activityRegularizer();
        const bool penalised = !penalty.empty() && penalty != "none";
        if (auto r = addActivation(id, node, layer->activation(), !layer->isAlias() && !skip, !penalised && !outer_); !r || !penalised) return r;
        return addActivityPenalty(id, penalty);
    }
    int newMask(int steps)
    {
        p_->masks.push_back({{}, steps});
        return int(p_->masks.size()) - 1;
    }
    // A mask of the layer's own, that of the inputs, or none: Keras has none where one of several inputs has none.
    void carryMask(ProgramStep &s, const NodeCheck &nc, const Layer &layer)
    {
        if (!nc.outputs.at(0).mask || nc.outputs[0].shape.rank() < 1) return;
        const int steps = nc.outputs[0].shape.axes[0];
        int mask = -1;
        if (layer.makesMask(nc.inputs)) {
            mask = s.ownMask = newMask(steps);
        } else {
            std::set<int> given;
            for (const int i : s.in) given.insert(p_->slots[std::size_t(i)].mask);
            for (const int m : given)
                if (m < 0 || p_->masks[std::size_t(m)].steps != steps) return;
            s.joinsMasks = given.size() > 1;
            mask = s.joinsMasks ? s.ownMask = newMask(steps) : *given.begin();
        }
        for (std::size_t i = 0; i < s.out.size(); ++i)
            if (nc.outputs[i].mask) p_->slots[std::size_t(s.out[i])].mask = mask;
    }
    Result<void> addActivityPenalty(NodeId id, const std::string &text)
    {
        auto made = makePart<Regularizer>(PartKind::Regularizer, text);
        if (!made) return made.error();
        ActivityPenalty p;
        p.slot = outputs_.at({id, 0});
        p.regularizer = std::move(*made);
        p.elementwise = p.regularizer->elementwise();
        if (!p.elementwise) {
            const Slot &slot = p_->slots[std::size_t(p.slot)];
            p.shape.axes = slot.port.shape.axes;
            p.shape.axes.insert(p.shape.axes.begin(), request().maxRows);
            p.plain.resize(std::size_t(p.shape.size()));
            if (request().training) p.plainGradient.resize(p.plain.size());
            p.scratch.resize(p.regularizer->scratch(p.shape));
        }
        p_->activityPenalties.push_back(std::move(p));
        return {};
    }

    Result<void> addActivation(NodeId id, const Node &node, const std::string &text, bool ownBuffer, bool mayFuse)
    {
        auto choice = parsePart(PartKind::Activation, text);
        if (!choice) return choice.error();
        if (choice->info->type == "linear") return {};
        for (std::size_t i = 0; mayFuse && p_->slots[std::size_t(outputs_.at({id, 0}))].mask < 0 && i < request().losses.size(); ++i) {
            LossSpec &spec = request().losses[i];
            if (spec.node != id || spec.port != 0 || !graph_.consumers(id).empty()) continue;
            auto loss = lossOf(i);
            if (!loss) return loss.error();
            if ((*loss)->fromLogits())
                return makeError("E-COMBO",
                                 NL_TR("training", "The loss {0} takes logits, but the output “{1}” has the activation {2}: leave "
                                                   "from_logits off (the loss is computed from the logits anyway) or make the activation linear."),
                                 {spec.loss, node.name, choice->info->type}, "activation", id);
            if ((*loss)->fusesWith() == choice->info->type && choice->config == choice->info->schema.defaults()) {
                fused_.insert(int(i));
                return {};
            }
        }
        ProgramStep s;
        s.node = outer_ ? outer_ : id;
        s.nodeName = prefix_ + node.name;
        s.activation = makePart<Activation>(*choice->info, choice->config);
        const int in = outputs_.at({id, 0});
        const int out = ownBuffer && !s.activation->needsInput() ? in : newSlot(p_->slots[std::size_t(in)].port);
        p_->slots[std::size_t(out)].mask = p_->slots[std::size_t(in)].mask;
        s.in = {in};
        s.out = {out};
        outputs_[{id, 0}] = out;
        alignas(64) Real zero[kPanel] = {}, one[kPanel] = {};
        if (!s.activation->rowwise()) s.activation->forward(zero, one, 1, kPanel, kPanel);
        s.zeroAtZero = one[0] == Real(0);
        p_->steps.push_back(std::move(s));
        return {};
    }

    Result<std::shared_ptr<const Loss>> lossOf(std::size_t i)
    {
        if (i < request().lossOverride.size()) return request().lossOverride[i];
        auto made = makePart<Loss>(PartKind::Loss, request().losses[i].loss);
        if (!made) return made.error();
        if (i < request().oneHot.size() && request().oneHot[i]) return std::shared_ptr<const Loss>(oneHotLoss(std::move(*made)));
        return std::shared_ptr<const Loss>(std::move(*made));
    }

    Result<void> losses()
    {
        for (std::size_t i = 0; i < request().losses.size(); ++i) {
            const LossSpec &spec = request().losses[i];
            auto loss = lossOf(i);
            if (!loss) return loss.error();
            ProgramLoss l;
            l.slot = outputs_.at({spec.node, spec.port});
            l.target = request().targetIndex.at(i);
            const Port &port = p_->slots[std::size_t(l.slot)].port;
            for (const ProgramLoss &other : p_->losses)
                if (root(other.slot) == root(l.slot))
                    return makeError("E-COMBO", NL_TR("training", "Two losses on one output: give each loss an output of its own."), {}, {}, spec.node);
            if (auto r = (*loss)->check(port, request().targets.at(std::size_t(l.target))); !r) {
                Error e = r.error();
                e.node = spec.node;
                return e;
            }
            l.fused = fused_.contains(int(i)) || (*loss)->fromLogits();
            l.elements = (*loss)->elements(port);
            l.weight = spec.weight;
            if (i < request().classWeights.size()) l.classWeights = request().classWeights[i];
            l.loss = std::move(*loss);
            l.batchDivisor = (request().training && l.loss->reduction() == Reduction::WeightedMean) || l.loss->rootOfMean() || !l.loss->countsAll();
            if (p_->slots[std::size_t(l.slot)].mask >= 0 && (l.batchDivisor || l.fused))
                return makeError("E-COMBO", NL_TR("training", "The output has masked steps; the loss {0} cannot leave them out. Use it without weighted_mean, ignore_class or from_logits, or another loss such as mse."),
                                 {spec.loss}, "loss", spec.node);
            if (l.fused) l.probabilities = newBuffer(p_->slots[std::size_t(l.slot)].ld);
            p_->outputSlots.push_back(l.slot);
            p_->losses.push_back(std::move(l));
        }
        if (request().losses.empty())
            for (const NodeId id : check_.outputs) p_->outputSlots.push_back(outputs_.at({id, 0}));
        for (const Port &t : request().targets)
            p_->targetBuffers.push_back(newBuffer(sampleStride(t.shape.size())));
        return {};
    }

    // Fixed by the size of the problem alone, never by the number of threads.
    void chooseShards()
    {
        p_->shardRows = p_->small(std::size_t(request().maxRows)) ? kSerialShardRows : kShardRows;
        double bytes = 0;
        for (const Buffer &b : p_->buffers) bytes += double(b.ld) * sizeof(Real);
        while (p_->shardRows > 1 && bytes * p_->shardRows > 4e6) p_->shardRows /= 2;
        for (const ProgramStep &s : p_->steps) p_->gradientSlots |= s.needs.paramGrad == ParamGradMode::Slots;
        if (request().training) p_->flops *= 3;
        for (const ProgramStep &s : p_->steps)
            if (request().training && s.layer && !request().inputGradients && fromInputOnly(s))
                p_->flops -= 2 * s.layer->multiplyAdds(s.inPorts);
    }
    bool fromInputOnly(const ProgramStep &s) const
    {
        return std::all_of(s.in.begin(), s.in.end(), [&](int i) {
            return std::find(p_->inputSlots.begin(), p_->inputSlots.end(), root(i)) != p_->inputSlots.end();
        });
    }

    int gradientBuffer(int slot)
    {
        const int r = root(slot);
        Slot &s = p_->slots[std::size_t(r)];
        if (s.grad < 0) s.grad = newBuffer(s.ld);
        for (auto &[alias, of] : aliasOf_)
            if (root(alias) == r) p_->slots[std::size_t(alias)].grad = s.grad;
        return s.grad;
    }

    void planBackward()
    {
        if (!request().training) return;
        std::set<int> needs; // root slots whose gradient somebody uses
        if (request().inputGradients) needs.insert(p_->inputSlots.begin(), p_->inputSlots.end());
        for (ProgramStep &s : p_->steps) {
            for (int b = 0; b < s.blocks; ++b)
                s.paramGrad |= p_->store->blocks()[std::size_t(s.firstBlock + b)].trainable;
            if (s.tiedBlock >= 0) s.paramGrad |= p_->store->blocks()[std::size_t(s.tiedBlock)].trainable;
            const bool any = std::any_of(s.in.begin(), s.in.end(), [&](int i) { return needs.contains(root(i)); });
            s.dataGrad.resize(s.in.size());
            for (std::size_t i = 0; i < s.in.size(); ++i) s.dataGrad[i] = needs.contains(root(s.in[i]));
            s.backward = any || s.paramGrad;
            if (s.backward) for (int o : s.out) needs.insert(root(o));
        }
        std::set<int> written; // gradient buffers
        for (ProgramLoss &l : p_->losses)
            if (needs.contains(root(l.slot))) written.insert(gradientBuffer(l.slot));
        for (ActivityPenalty &p : p_->activityPenalties) {
            p.gradient = needs.contains(root(p.slot));
            if (p.gradient) p.accumulate = !written.insert(gradientBuffer(p.slot)).second;
        }
        for (auto it = p_->steps.rbegin(); it != p_->steps.rend(); ++it) planStepBackward(*it, written);
    }
    void planStepBackward(ProgramStep &s, std::set<int> &written)
    {
        s.accumulate.assign(s.in.size(), 0);
        const bool reached = std::any_of(s.out.begin(), s.out.end(), [&](int o) {
            return p_->slots[std::size_t(root(o))].grad >= 0 && written.contains(gradientBuffer(o));
        });
        s.backward = s.backward && reached;
        if (!s.backward) {
            s.paramGrad = false;
            return;
        }
        for (int o : s.out)
            if (!written.contains(gradientBuffer(o))) zero_[int(&s - p_->steps.data())].push_back(gradientBuffer(o));
        const bool inPlace = s.activation && s.in[0] == s.out[0];
        for (std::size_t i = 0; i < s.in.size() && !inPlace; ++i)
            if (s.dataGrad[i]) s.accumulate[i] = !written.insert(gradientBuffer(s.in[i])).second;
    }

    void planStages()
    {
        Stage stage;
        stage.code.push_back({Op::Gather, 0});
        const auto split = [&](int step, bool backward) {
            stage.finishStep = step;
            stage.finishBackward = backward;
            p_->stages.push_back(std::move(stage));
            stage = {};
        };
        for (int i = 0; i < int(p_->steps.size()); ++i) {
            const ProgramStep &s = p_->steps[std::size_t(i)];
            if (s.layer && s.needs.statistics && request().training) {
                stage.code.push_back({Op::Partial, i});
                split(i, false);
            }
            stage.code.push_back({s.layer ? Op::Forward : Op::Activate, i});
        }
        for (const ProgramLoss &l : p_->losses) {
            stage.divisors |= l.batchDivisor;
            stage.masks |= p_->slots[std::size_t(l.slot)].mask >= 0;
        }
        if (stage.divisors || stage.masks) {
            split(-1, false);
        }
        for (int i = 0; i < int(p_->losses.size()); ++i) stage.code.push_back({Op::Loss, i});
        bool whole = false;
        for (int i = 0; i < int(p_->activityPenalties.size()); ++i) {
            if (p_->activityPenalties[std::size_t(i)].elementwise) stage.code.push_back({Op::Penalty, i});
            else whole = true;
        }
        if (!request().counters.counters.empty()) stage.code.push_back({Op::Count, 0});
        if (whole) {
            stage.penalties = true;
            split(-1, false);
        }
        for (int i = int(p_->steps.size()) - 1; i >= 0 && request().training; --i) {
            const ProgramStep &s = p_->steps[std::size_t(i)];
            if (!s.backward) continue;
            for (int b : zero_[i]) stage.code.push_back({Op::Zero, b});
            if (s.layer && s.needs.statistics) {
                stage.code.push_back({Op::PartialBackward, i});
                split(i, true);
            }
            const bool useful = !s.layer || s.needs.paramGrad != ParamGradMode::Tiles || (s.paramGrad && s.needs.sums)
                || std::any_of(s.dataGrad.begin(), s.dataGrad.end(), [](char c) { return c; });
            if (useful) stage.code.push_back({s.layer ? Op::Backward : Op::ActivateBackward, i});
        }
        p_->stages.push_back(std::move(stage));
    }

    void planTiles()
    {
        auto &blocks = p_->store->blocks();
        p_->users.resize(blocks.size());
        p_->gradients.resize(blocks.size());
        for (int i = 0; i < int(p_->steps.size()); ++i) {
            const ProgramStep &s = p_->steps[std::size_t(i)];
            const bool reads = std::any_of(s.dataGrad.begin(), s.dataGrad.end(), [](char c) { return c; });
            for (int b = s.firstBlock; b < s.firstBlock + s.blocks; ++b) {
                if (s.paramGrad && blocks[std::size_t(b)].trainable) p_->users[std::size_t(b)].push_back(i);
                // Every update rewrites the copy, so it exists only where some backward pass reads it.
                const ParamSpec &spec = blocks[std::size_t(b)].specs[0];
                if ((reads || spec.ownTransposed) && s.backward && spec.transposed) {
                    blocks[std::size_t(b)].keepTransposed = true;
                    blocks[std::size_t(b)].refreshTransposed();
                }
            }
        }
        for (int i = 0; i < int(p_->steps.size()); ++i) {
            const ProgramStep &s = p_->steps[std::size_t(i)];
            if (s.tiedBlock < 0) continue;
            ParamBlock &block = blocks[std::size_t(s.tiedBlock)];
            block.keepTransposed = true;
            block.refreshTransposed();
            if (s.paramGrad && block.trainable) p_->users[std::size_t(s.tiedBlock)].push_back(i);
        }
        for (int b = 0; b < int(blocks.size()); ++b)
            if (!p_->users[std::size_t(b)].empty()) tilesOf(b, blocks[std::size_t(b)]);
    }
    void tilesOf(int b, const ParamBlock &block)
    {
        std::size_t offset = 0;
        const bool slots = p_->steps[std::size_t(p_->users[std::size_t(b)][0])].needs.paramGrad == ParamGradMode::Slots;
        if (!block.panelled) {
            constexpr int kElements = 2 * kTileRows * kPanel;
            for (int e = 0; e < block.n; e += kElements) {
                Tile t{{b, 0, 1, e, std::min(kElements, block.n - e)}, offset};
                p_->tiles.push_back(t);
                offset += std::size_t(t.tile.rows);
            }
        } else {
            const int rows = block.rows();
            for (int p = 0; p < panels(block.n); p += 2)
                for (int r = 0; r < rows;) {
                    // The bias row goes with the last rows of its kernel.
                    const int left = rows - r, take = left <= kTileRows + 1 ? left : kTileRows;
                    Tile t{{b, p, std::min(2, panels(block.n) - p), r, take}, offset};
                    p_->tiles.push_back(t);
                    offset += std::size_t(take) * std::size_t(t.tile.panels) * kPanel;
                    r += take;
                }
        }
        if (slots)
            p_->gradients[std::size_t(b)].resize(block.data.size() * kGradientSlots);
        else if (request().materialised)
            p_->gradients[std::size_t(b)].resize(offset);
    }

    void allocate()
    {
        const auto rows = std::size_t(request().maxRows);
        for (Buffer &b : p_->buffers) b.data.resize(rows * std::size_t(b.ld));
        for (MaskBuffer &m : p_->masks) m.data.resize(rows * std::size_t(m.steps));
        std::size_t ports = std::max<std::size_t>(1, p_->inputSlots.size()), scratch = 0, widest = 0, blocks = 0;
        const int shards = p_->shardCount(rows);
        for (ProgramStep &s : p_->steps) {
            ports = std::max({ports, s.in.size(), s.out.size()});
            scratch = std::max(scratch, std::size_t(s.needs.scratchPerShard));
            blocks = std::max(blocks, std::size_t(s.blocks));
            s.kept.resize(rows * std::size_t(s.needs.keptPerRow));
            s.state.resize(rows * std::size_t(s.needs.statePerRow));
            s.statistics.assign(std::size_t(s.needs.statistics) * std::size_t(shards + 1), 0.0);
            if (s.backward) s.backwardStatistics = s.statistics;
            if (s.paramGrad) s.sums.assign(std::size_t(s.needs.sums) * std::size_t(shards), 0.0);
            if (s.paramGrad) s.order.resize(rows * std::size_t(s.needs.orderPerRow));
            s.views.resize(std::size_t(s.blocks) + (s.tiedBlock >= 0));
            if (s.activation) widest = std::max(widest, std::size_t(p_->slots[std::size_t(s.in[0])].ld));
        }
        p_->groups.resize(std::size_t(p_->groupCount(rows)));
        for (GroupScratch &g : p_->groups) {
            for (auto *v : {&g.in, &g.out, &g.dout, &g.din}) v->resize(ports);
            g.batchIn.resize(p_->inputSlots.size());
            g.batchTargets.resize(p_->targetBuffers.size());
            g.masks.resize(ports);
            g.accumulate = std::make_unique<bool[]>(ports);
            g.slots.resize(blocks);
            g.scratch.resize(scratch);
            g.activation.resize(widest * std::size_t(p_->shardRows));
            g.weights.resize(std::size_t(p_->shardRows));
            g.lossSums.resize(p_->losses.size());
        }
        if (std::any_of(p_->losses.begin(), p_->losses.end(), [](const ProgramLoss &l) { return l.batchDivisor; }))
            p_->batchWeights.resize(rows);
        p_->lossSums.resize(p_->losses.size());
        allocateMasked();
        allocateCounted();
        p_->counterState.assign(p_->groups.size() * request().counters.size, 0.0);
        if (request().materialised) {
            p_->tileSquares.resize(p_->tiles.size());
            p_->factors.resize(p_->store->blocks().size());
        }
    }

    /// Room for what counters see where it is not what the network has: original units, one column per class.
    void allocateCounted()
    {
        const CounterPlan &plan = request().counters;
        if (plan.undo.empty() && plan.dense.empty()) return;
        std::size_t values = 0;
        for (const ProgramLoss &l : p_->losses) values = std::max(values, std::size_t(p_->slots[std::size_t(l.slot)].cols));
        for (GroupScratch &g : p_->groups)
            for (auto *room : {&g.countedPrediction, &g.countedTarget}) room->resize(std::size_t(p_->shardRows) * values);
    }

    void allocateMasked()
    {
        std::size_t values = 0, elements = 0, labels = 0;
        for (const ProgramLoss &l : p_->losses) {
            if (p_->slots[std::size_t(l.slot)].mask < 0) continue;
            values = std::max(values, std::size_t(p_->slots[std::size_t(l.slot)].cols));
            elements = std::max(elements, std::size_t(l.elements));
            labels = std::max(labels, std::size_t(request().targets.at(std::size_t(l.target)).shape.size()));
        }
        const auto rows = std::size_t(p_->shardRows);
        for (GroupScratch &g : p_->groups) {
            g.validPrediction.resize(rows * values);
            g.validGradient.resize(rows * values);
            g.validTarget.resize(rows * labels);
            g.validWeights.resize(rows * elements);
        }
    }

    const Graph &graph_;
    const Check &check_;
    std::unique_ptr<Program::Impl> owned_;       // null: part of another's program
    Program::Impl *p_;
    std::map<int, int> ownAliases_;
    std::map<int, int> &aliasOf_;
    std::map<std::pair<NodeId, int>, int> outputs_;
    // Of a network inside a node
    NodeId outer_ = 0;                            // the outermost node
    std::uint32_t salt_ = 0;                      // its layers draw other numbers than any node
    std::string prefix_;
    bool frozen_ = false;
    std::map<NodeId, std::pair<int, int>> innerBlocks_;
    std::map<int, std::vector<int>> zero_;
    std::set<int> fused_;
};

} // namespace

Result<std::unique_ptr<Program>> Program::compile(const Graph &graph, const Check &check, std::shared_ptr<ParamStore> store, ProgramRequest request)
{
    if (!check.ok())
        for (const Finding &f : check.all())
            if (f.severity == Severity::Error) return f.what;
    auto impl = Compiler(graph, check, std::move(store), std::move(request)).run();
    if (!impl) return impl.error();
    return std::unique_ptr<Program>(new Program(std::move(*impl)));
}

} // namespace netloom
