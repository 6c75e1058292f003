#include "train/live_settings.h"

namespace netloom {

std::vector<LiveSettings::Field> LiveSettings::of(const TrainSettings &settings, const Optimizer &optimizer)
{
    const UpdateOptions &o = optimizer.options;
    std::vector<Field> fields;
    const auto add = [&](const char *name, double value) { fields.push_back({name, value, value}); };
    add("batch_size", double(settings.batchSize));
    add("optimizer.clipnorm", o.clipNorm);
    add("optimizer.clipvalue", o.clipValue);
    add("optimizer.global_clipnorm", o.globalClipNorm);
    add("optimizer.weight_decay", o.weightDecay);
    return fields;
}

LiveSettings::Field *LiveSettings::find(std::string_view name)
{
    for (Field &f : fields_)
        if (f.name == name) return &f;
    return nullptr;
}

double LiveSettings::now(std::string_view name) const
{
    for (const Field &f : fields_)
        if (f.name == name) return f.now;
    return 0;
}

void LiveSettings::apply(UpdateOptions &options) const
{
    options.clipNorm = now("optimizer.clipnorm");
    options.clipValue = now("optimizer.clipvalue");
    options.globalClipNorm = now("optimizer.global_clipnorm");
    options.weightDecay = now("optimizer.weight_decay");
}

void LiveSettings::save(Values &memory) const
{
    for (const Field &f : fields_) {
        if (f.now == f.configured && !f.next) continue;
        memory["live." + f.name + ".configured"] = f.configured;
        memory["live." + f.name + ".now"] = f.now;
        if (f.next) memory["live." + f.name + ".next"] = *f.next;
    }
}

void LiveSettings::load(const Values &memory)
{
    for (Field &f : fields_) {
        const auto number = [&](const char *what) {
            const auto it = memory.find("live." + f.name + what);
            return it == memory.end() ? nullptr : std::get_if<double>(&it->second);
        };
        const double *configured = number(".configured"), *now = number(".now"), *next = number(".next");
        // A window writes a change into the settings, too: then they say what it is, or will be from the next epoch on.
        if (!configured || !now || (*configured != f.configured && f.configured != (next ? *next : *now))) continue;
        f.now = *now;
        f.next = next ? std::optional(*next) : std::nullopt;
    }
}

} // namespace netloom
