#include "advisor/scene.h"

#include "graph/text.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace netloom {

namespace {

constexpr std::size_t kRows = 2400;
constexpr const char *kHe = " relu kernel_initializer=he_uniform; ";

void put(Table &table, Column column)
{
    const int at = table.indexOf(column.name());
    if (at < 0) table.columns.push_back(std::move(column));
    else table.columns[std::size_t(at)] = std::move(column);
}

} // namespace

double Scene::noise(std::size_t row, std::size_t column)
{
    std::uint64_t z = (row + 1) * 0x9E3779B97F4A7C15ull + (column + 1) * 0xD1B54A32D192ED03ull;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return double((z ^ (z >> 31)) >> 11) / double(1ull << 52) - 1;
}

Scene::Scene()
{
    data.targets = {"y"};
    data.split = *parseSplit("stratified:.64,.16,.2");
    data.steps = {{"impute", {}, {}, true}, {"standard_scale", {}, {}, true}};
    training = {{"optimizer", std::string("adam")}, {"batch_size", std::int64_t(16)}, {"epochs", std::int64_t(100)}, {"seed", std::int64_t(1)}};
    rows(kRows);
    network("dense 8" + std::string(kHe) + "dense 4" + kHe + "dense 1 sigmoid");
}

Scene &Scene::rows(std::size_t n)
{
    table.columns.clear();
    table.columns.push_back(Column::ofNumbers("seed", ColumnType::Numeric, std::vector<double>(n, 0.0)));
    numbers("a", [](std::size_t r) { return noise(r, 1); });
    numbers("b", [](std::size_t r) { return noise(r, 2); });
    table.columns.erase(table.columns.begin());
    return words("y", [](std::size_t r) { return noise(r, 1) + noise(r, 2) + noise(r, 3) > 0 ? "yes" : "no"; });
}

Scene &Scene::numbers(const std::string &name, const std::function<double(std::size_t)> &value)
{
    std::vector<double> cells(table.rows());
    for (std::size_t r = 0; r < cells.size(); ++r) cells[r] = value(r);
    put(table, Column::ofNumbers(name, ColumnType::Numeric, std::move(cells)));
    return *this;
}

Scene &Scene::texts(const std::string &name, ColumnType type, const std::function<std::string(std::size_t)> &value)
{
    std::vector<std::string> cells(table.rows()), levels;
    for (std::size_t r = 0; r < cells.size(); ++r) levels.push_back(cells[r] = value(r));
    sortLevels(levels);
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    std::erase(levels, "");
    std::map<std::string, std::int32_t> index;
    for (std::size_t i = 0; i < levels.size(); ++i) index[levels[i]] = std::int32_t(i);
    std::vector<std::int32_t> codes;
    for (const auto &cell : cells) codes.push_back(cell.empty() ? -1 : index.at(cell));
    put(table, Column::ofCodes(name, type, std::move(codes), std::move(levels)));
    return *this;
}

Scene &Scene::words(const std::string &name, const std::function<std::string(std::size_t)> &value)
{
    std::set<std::string> levels;
    for (std::size_t r = 0; r < table.rows(); ++r) levels.insert(value(r));
    levels.erase("");
    return texts(name, levels.size() == 2 ? ColumnType::Binary : ColumnType::Categorical, value);
}

Scene &Scene::network(const std::string &text)
{
    auto parsed = parseNetwork(text);
    assert(parsed);
    if (parsed) graph = std::move(*parsed);
    return *this;
}

Scene &Scene::set(const std::string &key, Value value)
{
    training[key] = std::move(value);
    return *this;
}

Scene &Scene::step(const std::string &type, Values config, int at)
{
    data.steps.insert(at < 0 ? data.steps.end() : data.steps.begin() + at, {type, std::move(config), {}, true});
    return *this;
}

Scene &Scene::withoutStep(const std::string &type)
{
    std::erase_if(data.steps, [&](const RecipeStep &s) { return s.type == type; });
    return *this;
}

Scene &Scene::split(const std::string &text)
{
    const auto parsed = parseSplit(text);
    assert(parsed);
    if (parsed) data.split = *parsed;
    return *this;
}

Scene &Scene::positives(std::size_t count)
{
    const std::size_t every = std::max<std::size_t>(1, table.rows() / count);
    return words("y", [every, count](std::size_t r) { return r % every == 0 && r / every < count ? "yes" : "no"; });
}

Scene &Scene::regression(const std::function<double(std::size_t)> &value)
{
    numbers("y", value);
    data.split = *parseSplit("random:.64,.16,.2");
    return network("dense 8" + std::string(kHe) + "dense 4" + kHe + "dense 1");
}

Scene &Scene::classes(int count)
{
    words("y", [count](std::size_t r) { return "c" + std::to_string(int(r * 7 + r / 11) % count); });
    return network("dense 8" + std::string(kHe) + "dense 4" + kHe + "dense " + std::to_string(count) + " softmax");
}

Scene &Scene::autoencoder(const std::string &text)
{
    for (std::size_t i = 2; i < 8; ++i) numbers(std::string(1, char('a' + i)), [i](std::size_t r) { return noise(r, 10 + i); });
    data.targets = {"@input"};
    data.drop = {"y"};
    data.split = *parseSplit("random:.64,.16,.2");
    return network(text);
}

Scene &Scene::sequence(std::size_t steps, const std::string &layers)
{
    for (std::size_t i = 2; i < steps; ++i) numbers("s" + std::to_string(i), [i](std::size_t r) { return noise(r, 20 + i); });
    return network("reshape [" + std::to_string(steps) + ",1]; " + layers);
}

Scene &Scene::ranBefore(const std::string &key, Value value)
{
    PastRun run{training, networkText(graph)};
    run.config[key] = std::move(value);
    past.push_back(std::move(run));
    return *this;
}

Scene &Scene::measured(int epochs, const std::function<void(std::size_t, LayerHealth &)> &set, std::uint64_t first)
{
    const auto shared = std::make_shared<const Graph>(graph);
    const auto optimizer = training.find("optimizer");
    for (int e = 0; e < epochs; ++e) {
        Health h;
        h.epoch = first + std::uint64_t(e);
        h.step = 100 * h.epoch;
        h.graph = shared;
        if (optimizer != training.end()) h.optimizer = getText(training, "optimizer");
        double squares = 0;
        for (const auto &[id, node] : graph.nodes) {
            if (node.type == "input") continue;
            h.layers.push_back({.node = id, .name = node.name});
            set(h.layers.size() - 1, h.layers.back());
            squares += h.layers.back().gradientNorm.value_or(0) * h.layers.back().gradientNorm.value_or(0);
        }
        h.gradientNorm = std::sqrt(squares);
        health.push_back(std::move(h));
    }
    return *this;
}

} // namespace netloom
