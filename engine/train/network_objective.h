#pragma once

#include "optimizers/solver.h"
#include "train/trainer.h"
#include "train/metric_set.h"

namespace netloom {

/// Mean loss over all training rows as a function of all trainable parameters, for full-batch methods.
class NetworkObjective final : public Objective {
public:
    /// `jacobian`: residuals too, where the loss is a mean of squares. Errors: no trainable parameter.
    static Result<std::unique_ptr<NetworkObjective>> make(const TrainInput &input, const Check &check, std::shared_ptr<ParamStore> store,
                                                          Program &program, const ResolvedLosses &losses, bool jacobian);

    std::size_t size() const override { return places_.size(); }
    double value(std::span<const double> x, std::span<double> gradient) override;
    bool hasResiduals() const override { return jacobian_ != nullptr; }
    double residuals(std::span<const double> x, std::span<double> jtj, std::span<double> jtr) override;
    void represent(std::span<double> x) const override;
    bool stopping() const override { return control && control->stopping(); }

    /// The loss that a solver's value stands for: a mean where it worked on Σ r².
    double loss(double value) const { return jacobian_ ? value / (double(data_->split.train.size()) * outputs_) : value; }
    std::vector<double> weights() const;
    void setWeights(std::span<const double> x);
    /// A vector as one tensor per parameter, and back; empty if something does not fit.
    std::map<ParamKey, TensorPtr> split(const std::vector<float> &v) const;
    std::vector<float> join(const std::map<ParamKey, TensorPtr> &parts) const;
    const Control *control = nullptr;

private:
    struct Place { std::uint32_t block; std::size_t at; };
    void listPlaces();
    PassInput pass(std::span<const Row> rows) const;
    void clearGradient();
    void addOuter(std::span<const double> rows, std::size_t count, std::span<const double> residuals, std::span<double> jtj, std::span<double> jtr) const;

    std::shared_ptr<const Prepared> data_;
    std::uint64_t seed_ = 0;
    std::size_t chunk_ = 1;
    std::shared_ptr<ParamStore> store_;
    Program *program_ = nullptr;
    std::unique_ptr<Program> jacobian_;          ///< one row at a time
    std::shared_ptr<int> column_;                ///< the output it differentiates
    std::vector<Place> places_;                  ///< by parameter: where it lies in its block
    struct Part { ParamKey key; Shape shape; std::size_t first, size; };
    std::vector<Part> parts_;
    std::vector<std::vector<double>> packed_;    ///< per block: gradient in the packed layout
    std::vector<double *> pointers_;
    int outputs_ = 1;
};

} // namespace netloom
