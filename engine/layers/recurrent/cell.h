#pragma once

#include "activations/activation.h"
#include "layers/recurrent/products.h"

#include <array>
#include <vector>

namespace netloom::recurrent {

inline constexpr int kMostStates = 3;

/// One time step of a shard. States and aux are rows × units with stride ld, gates rows × gates·units with stride ldz.
struct Step {
    int rows = 0, units = 0, ld = 0, ldz = 0;
    Real *z = nullptr;                   ///< forward: x·K + h·R + b, becomes the gates' values; backward: these
    Real *before = nullptr;              ///< z itself, kept where a derivative needs it
    Real *recurrent = nullptr;           ///< h·R (+ b′) alone, for cells that split
    std::array<const Real *, kMostStates> past{}; ///< states before: h, c …
    std::array<Real *, kMostStates> now{};        ///< states after
    std::array<Real *, 2> aux{};         ///< kept for the way back
    std::span<const ParamView> extra;    ///< further parameters of the cell
    const Kernel *recurrentKernel = nullptr;
    const Real *dropped = nullptr;       ///< gates × rows × ld: recurrent dropout's factors, or null
    // Backward
    std::array<Real *, kMostStates> dnow{};   ///< in: gradients of `now`; may be overwritten
    std::array<Real *, kMostStates> dpast{};  ///< out: direct parts of those of `past` (without dz·Rᵀ)
    Real *dz = nullptr;                  ///< out: of x·K + b (and of h·R, unless the cell splits)
    Real *drecurrent = nullptr;          ///< out: of h·R + b′, for cells that split
    Real *room = nullptr;                ///< rows × ld
    std::span<Real *const> dextra;       ///< += gradients of `extra`, plain layout; empty: not wanted

    const Real *factors(int gate) const { return dropped ? dropped + std::ptrdiff_t(gate) * rows * ld : nullptr; }
};

/// The two functions of a cell; the gates' one is unused in a simple one.
struct Functions { std::shared_ptr<const Activation> output, gate; };

/// What happens between the products of a time step. Const and stateless.
class Cell {
public:
    explicit Cell(Functions f) : f_(std::move(f)) {}
    virtual ~Cell() = default;
    virtual int gates() const = 0;
    virtual int states() const = 0;
    virtual int auxiliaries() const { return 0; }
    /// h·R is needed apart from x·K (GRU).
    virtual bool splits() const { return false; }
    /// Gate whose share of h·R the cell adds itself, from aux[0]; −1: none.
    virtual int ownGate() const { return -1; }
    virtual std::vector<ParamSpec> extra(int /*units*/) const { return {}; }
    /// Letters of the gates' column blocks, as probes show them.
    virtual std::vector<std::string> letters() const = 0;
    virtual void forward(Step &s) const = 0;
    virtual void backward(Step &s) const = 0;
    bool keepsBefore() const { return f_.output->needsInput() || (f_.gate && f_.gate->needsInput()); }

protected:
    /// z → f(z) on the columns of `count` gates from `first`.
    void apply(const Activation &f, Step &s, int first, int count) const;
    /// dz ← dz · f′ on the same columns.
    void derive(const Activation &f, const Step &s, int first, int count) const;
    Functions f_;
};

enum class LstmVariant { Standard, Peephole, NoForget, Coupled, Ar2, AdaptiveAr2 };
struct LstmOptions { LstmVariant variant = LstmVariant::Standard; bool peepholeCurrent = true; };
std::unique_ptr<Cell> makeLstmCell(LstmOptions options, Functions f);
std::unique_ptr<Cell> makeGruCell(bool resetAfter, Functions f);
std::unique_ptr<Cell> makeSimpleCell(Functions f);

} // namespace netloom::recurrent
