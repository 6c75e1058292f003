#pragma once

#include "optimizers/optimizer.h"
#include "train/settings.h"

namespace netloom {

/// Settings besides the learning rate that may change while a run goes on: "batch_size", "optimizer.clipnorm", "optimizer.clipvalue",
/// "optimizer.global_clipnorm" (0: off), "optimizer.weight_decay".
class NL_API LiveSettings {
public:
    struct Field {
        std::string name;
        double configured = 0, now = 0;          ///< as the settings say; as it is
        std::optional<double> next = {};         ///< from the next epoch on
    };
    /// All of them, as these settings and this optimiser have them.
    static std::vector<Field> of(const TrainSettings &settings, const Optimizer &optimizer);

    LiveSettings() = default;
    LiveSettings(const TrainSettings &settings, const Optimizer &optimizer) : fields_(of(settings, optimizer)) {}
    std::vector<Field> &fields() { return fields_; }
    /// Null: there is no such setting.
    Field *find(std::string_view name);
    double now(std::string_view name) const;
    /// Into the optimiser's options, all but the batch size.
    void apply(UpdateOptions &options) const;
    /// Only what differs from the settings.
    void save(Values &memory) const;
    /// What was changed goes on, unless the setting itself is another one since.
    void load(const Values &memory);

private:
    std::vector<Field> fields_;
};

} // namespace netloom
