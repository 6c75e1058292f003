#include "core/words.h"
#include "expression/formula.h"

#include <cmath>
#include <mutex>

namespace netloom::expression {

namespace {

constexpr int kRow = 4;              // points of one row where the formula sums along the last axis
constexpr double kStep = 1e-5, kTolerance = 1e-4, kKink = 1e-2;

std::string pointText(const Formula &f, const std::vector<double> &point)
{
    std::string text;
    for (std::size_t v = 0; v < point.size(); ++v)
        if (f.uses(int(v))) text += (text.empty() ? "" : ", ") + f.variables()[v] + " = " + toText(point[v]);
    return text;
}

/// One row of points, in double.
class Row {
public:
    Row(const Formula &f, const Points &points, std::size_t first, int last) : f_(f), last_(last), values_(std::size_t(last)), seed_(std::size_t(last), 1.0)
    {
        for (std::size_t v = 0; v < f.variables().size(); ++v) {
            columns_.emplace_back();
            for (int i = 0; i < last; ++i) columns_.back().push_back(points[(first + std::size_t(i)) % points.size()][v]);
            slopes_.emplace_back(std::size_t(last));
        }
        for (std::size_t v = 0; v < columns_.size(); ++v) {
            inputs_.push_back(columns_[v].data());
            grads_.push_back(slopes_[v].data());
        }
    }
    /// What the rest of the formula's row adds up to; one seed per row if the formula gives one value.
    double value()
    {
        f_.reference(inputs_.data(), nullptr, nullptr, last_, last_, values_.data());
        double total = 0;
        for (int i = 0; i < (f_.perRow() ? 1 : last_); ++i) total += values_[std::size_t(i)];
        return total;
    }
    double slope(std::size_t variable, int i)
    {
        if (f_.perRow()) std::fill(seed_.begin() + 1, seed_.end(), 0.0);
        f_.reference(inputs_.data(), seed_.data(), grads_.data(), last_, last_, values_.data());
        return slopes_[variable][std::size_t(i)];
    }
    double &at(std::size_t variable, int i) { return columns_[variable][std::size_t(i)]; }

private:
    const Formula &f_;
    int last_;
    std::vector<double> values_, seed_;
    std::vector<std::vector<double>> columns_, slopes_;
    std::vector<const double *> inputs_;
    std::vector<double *> grads_;
};

/// The slope by differences, or nothing where the formula has a kink or a step within reach.
std::optional<double> differences(Row &row, std::size_t variable, int i)
{
    double &x = row.at(variable, i);
    const double keep = x, h = kStep * std::max(1.0, std::fabs(keep)), middle = row.value();
    x = keep + h;
    const double up = row.value();
    x = keep - h;
    const double down = row.value();
    x = keep;
    const double right = (up - middle) / h, left = (middle - down) / h;
    if (!std::isfinite(right) || !std::isfinite(left)) return std::nullopt; // at the edge of where it is defined
    if (std::fabs(right - left) > kKink * std::max({1.0, std::fabs(right), std::fabs(left)})) return std::nullopt;
    return (up - down) / (2 * h);
}

Result<void> finite(const Formula &f, const Points &points, int last, bool slopes)
{
    std::vector<std::vector<Real>> columns(f.variables().size(), std::vector<Real>(std::size_t(last)));
    std::vector<const Real *> inputs;
    for (const auto &c : columns) inputs.push_back(c.data());
    for (std::size_t first = 0; first < points.size(); first += std::size_t(last)) {
        for (std::size_t v = 0; v < columns.size(); ++v)
            for (int i = 0; i < last; ++i) columns[v][std::size_t(i)] = Real(points[(first + std::size_t(i)) % points.size()][v]);
        const std::string why = f.explain(inputs.data(), last, slopes);
        if (!why.empty())
            return makeError("E-RANGE", NL_TR("expression", "The self-test of the formula failed, {0}. Keep the value away from there, as in max(x, 1e-7), "
                                                            "or set the test range to what the formula is made for."),
                             {why}, "formula");
    }
    return {};
}

} // namespace

Result<void> selfTest(const Formula &f, const Points &points, const std::vector<int> &wanted)
{
    const int last = f.rowwise() ? kRow : 1;
    if (auto r = finite(f, points, last, !wanted.empty()); !r) return r;
    for (std::size_t first = 0; first < points.size(); first += std::size_t(last)) {
        Row row(f, points, first, last);
        const double size = std::fabs(row.value());
        for (const int v : wanted)
            for (int i = 0; f.uses(v) && i < last; ++i) {
                const auto expected = differences(row, std::size_t(v), i);
                const double got = row.slope(std::size_t(v), i);
                // Differences lose the digits that the value has in front of them.
                const double tolerance = kTolerance * std::max({1.0, std::fabs(got), size * 1e-4});
                if (expected && std::fabs(*expected - got) > tolerance)
                    return makeError("E-RANGE", NL_TR("expression", "The self-test of the formula failed: at {0} its slope by {1} is {2}, by differences {3}."),
                                     {pointText(f, points[(first + std::size_t(i)) % points.size()]), f.variables()[std::size_t(v)], toText(got), toText(*expected)}, "formula");
            }
    }
    return {};
}

std::vector<double> gridValues(double from, double to, int count)
{
    std::vector<double> values;
    bool zero = false;
    for (int i = 0; i < count; ++i) {
        const double v = from + (to - from) * i / (count - 1);
        zero = zero || v == 0;
        values.push_back(v);
    }
    if (!zero && from < 0 && to > 0) values.push_back(0);
    return values;
}

Result<void> testOnce(const std::string &key, const std::function<Result<void>()> &test)
{
    static std::mutex mutex;
    static std::map<std::string, Result<void>> known;
    {
        const std::lock_guard lock(mutex);
        if (const auto it = known.find(key); it != known.end()) return it->second;
    }
    auto result = test();
    const std::lock_guard lock(mutex);
    if (known.size() > 200) known.clear();
    known.emplace(key, result);
    return result;
}

Field parametersField()
{
    return Field{.key = "parameters",
                 .kind = FieldKind::Text,
                 .def = Value(),
                 .title = NL_TR("expression", "Parameters"),
                 .tooltip = NL_TR("expression", "Numbers that the formula calls by name: a=0.1, b=2. In words each may stand as an option of its own."),
                 .optional = true,
                 .collects = true};
}

Field testField(const char *key, double def)
{
    const bool from = std::string_view(key) == "test_from";
    return Field{.key = key,
                 .kind = FieldKind::Number,
                 .def = def,
                 .title = from ? NL_TR("expression", "Tested from") : NL_TR("expression", "Tested to"),
                 .tooltip = from ? NL_TR("expression", "Lowest value at which the formula and its slope must be finite: tested before its first use.")
                                 : NL_TR("expression", "Highest value at which the formula and its slope must be finite: tested before its first use.")};
}

std::string configKey(const char *part, const Values &config)
{
    std::string key = part;
    for (const auto &[name, value] : config) key += '\n' + name + '=' + toText(value);
    return key;
}

} // namespace netloom::expression
