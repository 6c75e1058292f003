#include "losses/classes.h"

namespace netloom {
namespace {

class OneHotLoss final : public Loss {
public:
    explicit OneHotLoss(std::unique_ptr<Loss> loss) : loss_(std::move(loss)) { setReduction(loss_->reduction()); }
    Result<void> check(const Port &prediction, const Port &target) const override
    {
        if (target.shape.size() * prediction.shape.last() != prediction.shape.size()) return loss_->check(prediction, target);
        return loss_->check(prediction, prediction);
    }
    std::string fusesWith() const override { return loss_->fusesWith(); }
    bool fromLogits() const override { return loss_->fromLogits(); }
    bool rootOfMean() const override { return loss_->rootOfMean(); }
    bool countsAll() const override { return loss_->countsAll(); }
    bool meanPredicts() const override { return loss_->meanPredicts(); }
    int elements(const Port &prediction) const override { return loss_->elements(prediction); }
    double compute(const LossContext &c, bool fused) const override { return loss_->compute(spread(c), fused); }
    double counted(const LossContext &c) const override { return loss_->counted(spread(c)); }
    std::string explain(const LossContext &c) const override { return loss_->explain(spread(c)); }

private:
    /// The room is the thread's and only ever grows.
    static LossContext spread(LossContext c)
    {
        thread_local std::vector<Real> room;
        const int cols = c.prediction.cols;
        const auto size = std::size_t(c.rows) * std::size_t(cols);
        if (room.size() < size) room.resize(size);
        OneHot target(c);
        for (int row = 0; row < c.rows; ++row)
            for (int e = 0; e < cols / c.last; ++e)
                std::copy_n(target.of(row, e), c.last, room.data() + std::ptrdiff_t(row) * cols + std::ptrdiff_t(e) * c.last);
        c.target = {room.data(), c.rows, cols, cols};
        return c;
    }
    std::unique_ptr<Loss> loss_;
};

} // namespace

std::unique_ptr<Loss> oneHotLoss(std::unique_ptr<Loss> loss) { return std::make_unique<OneHotLoss>(std::move(loss)); }

} // namespace netloom
