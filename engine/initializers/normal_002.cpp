#include "initializers/random_fill.h"

namespace netloom {

namespace {

class Normal002 final : public Initializer {
public:
    explicit Normal002(std::optional<std::uint64_t> seed) : seed_(seed) {}
    void fill(std::span<float> out, const Shape &, const Key &key) const override { fillNormal(out, weightStream(key, seed_), 0, 0.02); }

private:
    std::optional<std::uint64_t> seed_;
};

const Registrar<Initializer> registrar(
    scaledPart("normal_002", NL_TR("engine", "Normal 0.02"), NL_TR("engine", "Normal with mean 0 and deviation 0.02: kernels of a DCGAN."), "RandomNormal"),
    [](const Values &v) { return std::make_unique<Normal002>(seedOf(v)); });

} // namespace

} // namespace netloom
