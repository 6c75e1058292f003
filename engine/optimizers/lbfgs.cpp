#include "optimizers/full_batch.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace netloom {
namespace {

double product(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

double largest(const std::vector<double> &a)
{
    double top = 0;
    for (const double v : a) top = std::max(top, std::fabs(v));
    return top;
}

/// Limited-memory BFGS with a strong Wolfe line search (Nocedal and Wright, algorithms 3.5, 3.6, 7.4).
class Lbfgs final : public Solver {
public:
    explicit Lbfgs(const Values &v)
        : history_(std::size_t(getInt(v, "history"))), gtol_(getNumber(v, "gtol")), ftol_(getNumber(v, "ftol")), evaluations_(int(getInt(v, "max_evaluations")))
    {
    }

    Result<Step> step(Objective &objective, std::vector<double> &x) override
    {
        Step done;
        objective_ = &objective;
        if (gradient_.size() != x.size() || at_ != x) {
            objective.represent(x);
            at_ = x;
            gradient_.assign(x.size(), 0.0);
            value_ = objective.value(x, gradient_);
            ++done.evaluations;
        }
        done.value = value_;
        if (!std::isfinite(value_)) return done;
        if (largest(gradient_) <= gtol_) return end(done, "gradient");
        std::vector<double> d = direction();
        double slope = product(d, gradient_);
        if (!(slope < 0)) { // no way down: forget what was learned
            pairs_.clear();
            d = direction();
            slope = product(d, gradient_);
        }
        double size = 0;
        for (const double g : gradient_) size += std::fabs(g);
        const double first = pairs_.empty() ? std::min(1.0, 1 / size) : 1;
        Point best = search(x, d, slope, first, done.evaluations);
        if (best.gradient.empty()) {
            if (pairs_.empty()) return end(done, "line search");
            pairs_.clear(); // once more along the gradient
            return done;
        }
        remember(best);
        const double fall = (value_ - best.value) / std::max({std::fabs(value_), std::fabs(best.value), 1.0});
        x = at_ = std::move(best.x);
        gradient_ = std::move(best.gradient);
        done.value = value_ = best.value;
        return fall <= ftol_ ? end(done, "change") : done;
    }

    std::vector<std::pair<std::string, std::vector<float>>> vectors() const override
    {
        std::vector<std::pair<std::string, std::vector<float>>> out;
        for (std::size_t i = 0; i < pairs_.size(); ++i) {
            out.emplace_back("s" + std::to_string(i), pairs_[i].s);
            out.emplace_back("y" + std::to_string(i), pairs_[i].y);
        }
        return out;
    }
    void setVectors(const std::vector<std::pair<std::string, std::vector<float>>> &stored) override
    {
        pairs_.clear();
        for (std::size_t i = 0; i + 1 < stored.size(); i += 2) pairs_.push_back({stored[i].second, stored[i + 1].second});
        while (pairs_.size() > history_) pairs_.pop_front();
    }

private:
    struct Pair { std::vector<float> s, y; };
    struct Point { double length = 0, value = 0, slope = 0; std::vector<double> x, gradient; };

    static Step end(Step done, const char *why)
    {
        done.converged = true;
        done.reason = why;
        return done;
    }

    std::vector<double> direction() const
    {
        std::vector<double> q = gradient_, a(pairs_.size()), rho(pairs_.size());
        for (std::size_t k = pairs_.size(); k-- > 0;) {
            const Pair &p = pairs_[k];
            double ys = 0, sq = 0;
            for (std::size_t i = 0; i < q.size(); ++i) {
                ys += double(p.y[i]) * double(p.s[i]);
                sq += double(p.s[i]) * q[i];
            }
            rho[k] = 1 / ys;
            a[k] = rho[k] * sq;
            for (std::size_t i = 0; i < q.size(); ++i) q[i] -= a[k] * double(p.y[i]);
        }
        if (!pairs_.empty()) {
            double yy = 0;
            for (const float v : pairs_.back().y) yy += double(v) * double(v);
            const double gamma = 1 / (rho.back() * yy);
            for (double &v : q) v *= gamma;
        }
        for (std::size_t k = 0; k < pairs_.size(); ++k) {
            const Pair &p = pairs_[k];
            double yq = 0;
            for (std::size_t i = 0; i < q.size(); ++i) yq += double(p.y[i]) * q[i];
            const double b = rho[k] * yq;
            for (std::size_t i = 0; i < q.size(); ++i) q[i] += double(p.s[i]) * (a[k] - b);
        }
        for (double &v : q) v = -v;
        return q;
    }

    void remember(const Point &next)
    {
        Pair p{std::vector<float>(at_.size()), std::vector<float>(at_.size())};
        double sy = 0, ss = 0, yy = 0;
        for (std::size_t i = 0; i < at_.size(); ++i) {
            p.s[i] = float(next.x[i] - at_[i]); // as they are saved: a continued run has the same ones
            p.y[i] = float(next.gradient[i] - gradient_[i]);
            sy += double(p.s[i]) * double(p.y[i]);
            ss += double(p.s[i]) * double(p.s[i]);
            yy += double(p.y[i]) * double(p.y[i]);
        }
        if (sy <= 1e-10 * std::sqrt(ss) * std::sqrt(yy)) return;
        pairs_.push_back(std::move(p));
        if (pairs_.size() > history_) pairs_.pop_front();
    }

    Point probe(const std::vector<double> &x, const std::vector<double> &d, double length, int &evaluations)
    {
        Point p;
        p.length = length;
        p.x = x;
        for (std::size_t i = 0; i < x.size(); ++i) p.x[i] += length * d[i];
        objective_->represent(p.x);
        p.gradient.assign(x.size(), 0.0);
        p.value = objective_->value(p.x, p.gradient);
        p.slope = product(p.gradient, d);
        ++evaluations;
        return p;
    }

    bool steep(const Point &p, double slope) const { return !std::isfinite(p.value) || p.value > value_ + kC1 * p.length * slope; }
    static bool flat(const Point &p, double slope) { return std::fabs(p.slope) <= -kC2 * slope; }

    // An empty gradient: nothing better was found.
    Point search(const std::vector<double> &x, const std::vector<double> &d, double slope, double length, int &evaluations)
    {
        Point low{0, value_, slope, {}, {}};
        const int last = evaluations + evaluations_;
        while (evaluations < last && !objective_->stopping()) {
            Point p = probe(x, d, length, evaluations);
            if (steep(p, slope) || (low.length > 0 && p.value >= low.value)) return zoom(x, d, slope, std::move(low), std::move(p), last, evaluations);
            if (flat(p, slope)) return p;
            if (p.slope >= 0) return zoom(x, d, slope, std::move(p), std::move(low), last, evaluations);
            low = std::move(p);
            length *= 2;
        }
        return low;
    }

    Point zoom(const std::vector<double> &x, const std::vector<double> &d, double slope, Point low, Point high, int last, int &evaluations)
    {
        while (evaluations < last && !objective_->stopping()) {
            const double width = high.length - low.length;
            if (std::fabs(width) < 1e-14) break;
            Point p = probe(x, d, low.length + width * between(low, high), evaluations);
            if (steep(p, slope) || p.value >= low.value) {
                high = std::move(p);
                continue;
            }
            if (flat(p, slope)) return p;
            if (p.slope * width >= 0) high = std::move(low);
            low = std::move(p);
        }
        return low;
    }

    // Share of the way from low to high where a parabola through low (value, slope) and high (value) is lowest; inside .1 … .9.
    static double between(const Point &low, const Point &high)
    {
        const double width = high.length - low.length, fall = low.slope * width;
        const double bend = high.value - low.value - fall;
        const double share = std::isfinite(bend) && bend > 0 ? -fall / (2 * bend) : 0.5;
        return std::clamp(share, 0.1, 0.9);
    }

    static constexpr double kC1 = 1e-4, kC2 = 0.9;
    std::size_t history_;
    double gtol_, ftol_;
    int evaluations_;
    Objective *objective_ = nullptr;
    std::deque<Pair> pairs_;
    std::vector<double> at_, gradient_;
    double value_ = 0;
};

Field countField(std::string key, std::int64_t value, double max, std::string title, std::string tip)
{
    return Field{.key = std::move(key), .kind = FieldKind::Int, .def = value, .title = std::move(title), .tooltip = std::move(tip), .min = 1, .max = max};
}

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "lbfgs",
             .title = NL_TR("engine", "L-BFGS"),
             .doc = NL_TR("engine", "Quasi-Newton method over all rows at once; an epoch is one iteration. For smooth problems that fit in memory; dropout and noise are off."),
             .schema = {{countField("history", 10, 30, NL_TR("engine", "History"), NL_TR("engine", "Pairs of steps and gradient changes that model the curvature.")),
                         countField("max_evaluations", 25, 1000, NL_TR("engine", "Evaluations"), NL_TR("engine", "Passes over the data that one line search may take.")),
                         numberField("gtol", 1e-5, 0, NL_TR("engine", "Gradient tolerance"), NL_TR("engine", "Converged when no element of the gradient is larger.")),
                         numberField("ftol", 2.2e-9, 0, NL_TR("engine", "Change tolerance"), NL_TR("engine", "Converged when the loss falls by a smaller share."))}},
             .keras = "no: not in Keras",
             .onnx = kNoOnnx,
             .aliases = {"l_bfgs", "l-bfgs"},
             .cases = {{}, {.config = {{"history", std::int64_t(3)}}, .inputs = {}}}},
    [](const Values &v) -> std::unique_ptr<Optimizer> { return std::make_unique<FullBatch<Lbfgs>>(v); });

} // namespace
} // namespace netloom
