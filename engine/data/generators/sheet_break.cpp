#include "core/registry.h"
#include "data/generator.h"
#include "data/numpy_random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace netloom {
namespace {

constexpr std::size_t kFactors = 12, kSensors = 59, kGrades = 8, kModes = 3;
constexpr double kStart = 925516800; // 1999-05-01 00:00 UTC
constexpr double kStep = 120;

struct Preset {
    double share, amplitude;
};
Preset preset(const std::string &name)
{
    if (name == "weak")
        return {0.6, 2.0};
    return name == "clear" ? Preset{0.9, 4.0} : Preset{0.0, 0.0};
}

using RowMajor = std::vector<double>;

RowMajor normals(NumpyRandom &random, std::size_t count)
{
    RowMajor m(count);
    for (auto &v : m)
        v = random.normal();
    return m;
}
void thinOut(NumpyRandom &random, RowMajor &m, double keep)
{
    for (auto &v : m)
        v *= random.uniform() < keep ? 1.0 : 0.0;
}

/// Everything the algorithm draws, in the order that fixes the numbers (spec/data.md §13.3).
struct Draws {
    std::vector<std::size_t> events;
    std::vector<std::int32_t> grade;
    RowMajor loadings, phi, psi, gradeOffsets, mean, scale, modes, factors, noise;

    Draws(NumpyRandom &random, std::size_t n)
    {
        const auto slotCount = (n - 118) / 45;
        const auto eventCount = std::max<std::size_t>(1, (slotCount * 134 + 226) / 452);
        auto slots = random.permutation(slotCount);
        slots.resize(eventCount);
        events.push_back(1);
        for (const auto slot : slots)
            events.push_back(60 + 45 * std::size_t(slot) + std::size_t(random.randint(0, 20)));
        std::sort(events.begin(), events.end());
        grade.resize(n);
        for (std::size_t t = 0; t < n;) {
            const auto length = std::size_t(120 + random.randint(0, 481));
            const auto level = std::int32_t(random.randint(0, kGrades));
            const auto end = std::min(n, t + length);
            std::fill(grade.begin() + std::ptrdiff_t(t), grade.begin() + std::ptrdiff_t(end), level);
            t += length;
        }
        loadings = normals(random, kSensors * kFactors);
        thinOut(random, loadings, 0.30);
        for (std::size_t i = 0; i < kFactors; ++i)
            phi.push_back(0.90 + 0.099 * random.uniform());
        for (std::size_t i = 0; i < kSensors; ++i)
            psi.push_back(0.30 + 0.65 * random.uniform());
        gradeOffsets = normals(random, kGrades * kSensors);
        for (auto &v : gradeOffsets)
            v *= 0.8;
        thinOut(random, gradeOffsets, 0.35);
        for (std::size_t i = 0; i < kSensors; ++i)
            mean.push_back(50 * random.uniform());
        for (std::size_t i = 0; i < kSensors; ++i)
            scale.push_back(std::exp(random.normal()));
        modes = normals(random, kModes * kSensors);
        thinOut(random, modes, 0.15);
        factors = normals(random, n * kFactors);
        noise = normals(random, n * kSensors);
    }
};

/// Turns white noise into independent first-order autoregressive columns of unit variance, in place.
void autoregress(RowMajor &m, const RowMajor &phi)
{
    const std::size_t width = phi.size();
    std::vector<double> innovation(width);
    for (std::size_t j = 0; j < width; ++j)
        innovation[j] = std::sqrt(1.0 - phi[j] * phi[j]);
    for (std::size_t i = width; i < m.size(); i += width)
        for (std::size_t j = 0; j < width; ++j)
            m[i + j] = phi[j] * m[i + j - width] + innovation[j] * m[i + j];
}

RowMajor sensors(const Draws &d, std::size_t n)
{
    RowMajor transposed(kFactors * kSensors);
    for (std::size_t j = 0; j < kSensors; ++j)
        for (std::size_t k = 0; k < kFactors; ++k)
            transposed[k * kSensors + j] = d.loadings[j * kFactors + k];
    RowMajor s(n * kSensors);
    for (std::size_t t = 0; t < n; ++t) {
        double *row = &s[t * kSensors];
        for (std::size_t k = 0; k < kFactors; ++k)
            for (std::size_t j = 0; j < kSensors; ++j)
                row[j] += d.factors[t * kFactors + k] * transposed[k * kSensors + j];
        const double *offset = &d.gradeOffsets[std::size_t(d.grade[t]) * kSensors];
        for (std::size_t j = 0; j < kSensors; ++j)
            row[j] = row[j] + 0.5 * d.noise[t * kSensors + j] + offset[j];
    }
    return s;
}

void addPrecursors(NumpyRandom &random, const Draws &d, const Preset &p, RowMajor &s)
{
    for (const auto event : d.events) {
        const double u = random.uniform();
        const auto mode = std::size_t(random.randint(0, kModes));
        const double amplitude = p.amplitude * (0.5 + random.uniform());
        if (u >= p.share)
            continue;
        for (std::size_t back = 1; back <= std::min<std::size_t>(12, event); ++back) {
            const double lag = double(back) - 1.0;
            const double weight = mode == 0   ? std::exp(-lag / 5.0)
                                  : mode == 1 ? (back % 2 ? -1.0 : 1.0) * std::exp(-lag / 8.0)
                                              : 1.0;
            for (std::size_t j = 0; j < kSensors; ++j)
                s[(event - back) * kSensors + j] += amplitude * weight * d.modes[mode * kSensors + j];
        }
    }
}

class SheetBreak final : public Generator {
public:
    explicit SheetBreak(const Values &v)
        : rows_(std::size_t(getInt(v, "rows"))), seed_(std::uint32_t(getInt(v, "seed"))),
          preset_(preset(getText(v, "preset")))
    {
    }
    std::string target() const override { return "SheetBreak"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(seed_);
        Draws d(random, rows_);
        autoregress(d.factors, d.phi);
        autoregress(d.noise, d.psi);
        RowMajor s = sensors(d, rows_);
        addPrecursors(random, d, preset_, s);
        for (auto &v : s) // rare spikes
            if (random.uniform() < 0.0005)
                v = 4.0 * v;
        return toTable(d, s);
    }

private:
    Table toTable(const Draws &d, const RowMajor &s) const
    {
        Table table;
        std::vector<double> time(rows_);
        for (std::size_t t = 0; t < rows_; ++t)
            time[t] = kStart + kStep * double(t);
        table.columns.push_back(Column::ofNumbers("DateTime", ColumnType::Datetime, std::move(time)));
        std::vector<std::int32_t> isBreak(rows_), press(rows_);
        for (std::size_t i = 0; i < d.events.size(); ++i) {
            isBreak[d.events[i]] = 1;
            press[d.events[i]] = i % 7 == 0 ? 1 : 0;
        }
        table.columns.push_back(Column::ofCodes("SheetBreak", ColumnType::Binary, std::move(isBreak), {"0", "1"}));
        for (std::size_t j = 0; j < kSensors; ++j) {
            std::vector<double> x(rows_);
            for (std::size_t t = 0; t < rows_; ++t)
                x[t] = d.mean[j] + d.scale[j] * s[t * kSensors + j];
            const std::string name = {'S', char('0' + (j + 1) / 10), char('0' + (j + 1) % 10)};
            table.columns.push_back(Column::ofNumbers(name, ColumnType::Numeric, std::move(x)));
        }
        table.columns.push_back(Column::ofCodes("Grade&Bwt", ColumnType::Categorical, d.grade,
                                                {"G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"}));
        // A state of the machine rather than a quantity: its levels become columns, as in the published recipe.
        table.columns.push_back(Column::ofCodes("EventPress", ColumnType::Categorical, std::move(press), {"0", "1"}));
        return table;
    }

    std::size_t rows_;
    std::uint32_t seed_;
    Preset preset_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "sheet_break",
             .title = NL_TR("Generator", "Sheet breaks of a paper machine"),
             .doc = NL_TR("Generator", "A rare-event series: 59 slow, correlated sensors, a grade and 0.66 % breaks of the "
                                       "sheet; statistically like the series of Ranjan 2020."),
             .schema = Schema{{
                 Field{.key = "rows", .kind = FieldKind::Int, .def = std::int64_t(20458),
                       .title = NL_TR("Generator", "Rows"),
                       .tooltip = NL_TR("Generator", "Length of the series; one row every two minutes"), .min = 200,
                       .max = 2e6, .aliases = {"n"}, .main = true},
                 Field{.key = "seed", .kind = FieldKind::Int, .def = std::int64_t(49),
                       .title = NL_TR("Generator", "Seed"),
                       .tooltip = NL_TR("Generator", "49 is the series of the gallery"), .min = 0,
                       .max = 4294967295.0},
                 Field{.key = "preset", .kind = FieldKind::Choice, .def = std::string("clear"),
                       .title = NL_TR("Generator", "Precursors"),
                       .tooltip = NL_TR("Generator", "How much the sensors announce a break: none, in 60 % or in 90 % of the "
                                                     "breaks"),
                       .choices = {"none", "weak", "clear"}, .aliases = {"precursor"}},
             }},
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(400)}, {"preset", std::string("none")}}, {}}}},
    [](const Values &v) { return std::make_unique<SheetBreak>(v); });

} // namespace
} // namespace netloom
