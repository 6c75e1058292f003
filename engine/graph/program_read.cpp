#include "graph/plan.h"

#include <algorithm>

// What views read of a pass that is over.

namespace netloom {

View Program::nodeOutput(const std::string &name, std::size_t port) const
{
    const auto it = impl_->nodeSlots.find(name);
    if (it == impl_->nodeSlots.end() || port >= it->second.size() || it->second[port] < 0) return {};
    return impl_->view(it->second[port], 0, int(impl_->lastRows), false);
}

Port Program::nodePort(const std::string &name, std::size_t port) const
{
    const auto it = impl_->nodeSlots.find(name);
    if (it == impl_->nodeSlots.end() || port >= it->second.size() || it->second[port] < 0) return {};
    return impl_->slots[std::size_t(it->second[port])].port;
}

bool Program::readStep(const std::string &name, const std::function<void(const Layer &, const ForwardContext &, std::size_t row0)> &read) const
{
    const Impl &p = *impl_;
    const auto step = std::find_if(p.steps.begin(), p.steps.end(), [&](const ProgramStep &s) { return s.layer && s.nodeName == name; });
    if (step == p.steps.end()) return false;
    const ProgramStep &s = *step;
    std::vector<View> in(s.in.size()), out(s.out.size());
    std::vector<MaskView> masks(s.in.size());
    for (std::size_t row0 = 0; row0 < p.lastRows; row0 += std::size_t(p.shardRows)) {
        const int rows = int(std::min(p.lastRows - row0, std::size_t(p.shardRows)));
        for (std::size_t i = 0; i < in.size(); ++i) {
            in[i] = p.view(s.in[i], row0, rows, false);
            masks[i] = p.maskView(s.in[i], row0);
        }
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = p.view(s.out[i], row0, rows, false);
        ForwardContext c;
        c.rows = rows;
        c.training = p.request.training;
        c.in = in;
        c.out = out;
        c.params = s.views;
        c.kept = const_cast<Real *>(s.kept.data()) + row0 * std::size_t(s.needs.keptPerRow);
        c.masks = masks;
        c.inPorts = s.inPorts;
        read(*s.layer, c, row0);
    }
    return true;
}

} // namespace netloom
