#include "io/examples_teaching.h"

#include "data/generator.h"
#include "io/import.h"
#include "io/project_parts.h"

namespace netloom {

Result<Project> projectOfCsv(const std::string &file, const std::string &rows, const std::map<std::string, ColumnType> &types, NewProject spec)
{
    CsvOptions options;
    options.types = types;
    auto read = readTable(file, rows, options);
    if (!read) return read.error();
    spec.data.files = {{file, sha256(rows), rows.size(), true}};
    spec.data.csv = read->dialect;
    for (const auto &column : read->table.columns) spec.data.csv.types[column.name()] = column.type();
    spec.embedded = {{file, rows}};
    return newProject(read->table, spec);
}

namespace {

/// A project around a generator, which names its target itself.
Result<Project> projectOfGenerator(const std::string &name, const Values &config, NewProject spec)
{
    const auto *part = findPart(PartKind::Generator, name);
    if (!part) return makeError("E-GENERATOR", NL_TR("io", "The generator “{0}” is missing from this build."), {name});
    spec.data.generator = name;
    spec.data.generatorConfig = config;
    const auto completed = part->schema.complete(config);
    if (!completed) return completed.error();
    spec.data.targets = {makePart<Generator>(*part, *completed)->target()};
    const auto table = generate(name, config);
    if (!table) return table.error();
    return newProject(*table, spec);
}

NewProject titled(const Example &example)
{
    NewProject spec;
    spec.title = example.title;
    spec.seed = 1;
    return spec;
}

/// Every row trains: what is shown here is the fit, not how it does elsewhere.
void trainOnAll(NewProject &spec)
{
    spec.data.split.train = 1;
    spec.data.split.validation = spec.data.split.test = 0;
}

Result<Project> handExample(const Example &example)
{
    NewProject spec = titled(example);
    spec.data.targets = {"t"};
    spec.data.steps = {{"impute", {}, {}, true}}; // as they are: no scaling
    spec.data.split.kind = SplitSpec::Kind::Column;
    spec.data.split.column = "part";
    spec.network = "dense 2 sigmoid name=hidden; dense 1 sigmoid name=output";
    spec.training = {{"optimizer", std::string("sgd(learning_rate=1)")}, {"loss", std::string("mse")}, {"batch_size", std::int64_t(1)}, {"epochs", std::int64_t(1)}};
    // The second row is never trained on: a target needs two values to be one.
    auto project = projectOfCsv("hand.csv", "x1,x2,t,part\n0.2,0.3,0,train\n0.8,0.6,1,test\n",
                                {{"x1", ColumnType::Numeric}, {"x2", ColumnType::Numeric}}, spec);
    if (!project) return project;
    // The book writes a row of weights per unit: W = [[.1, .2], [.3, .4]].
    const std::map<std::pair<std::string, std::string>, std::vector<float>> weights{
        {{"hidden", "kernel"}, {.1f, .3f, .2f, .4f}}, {{"hidden", "bias"}, {.5f, .5f}}, {{"output", "kernel"}, {.5f, .6f}}, {{"output", "bias"}, {.5f}}};
    for (auto &[key, tensor] : project->state.weights) {
        auto own = *tensor;
        own.data = weights.at({project->graph.nodes.at(key.node).name, key.name});
        tensor = std::make_shared<const Tensor>(std::move(own));
    }
    return project;
}

Result<Project> toy(const Example &example)
{
    NewProject spec = titled(example);
    spec.network = "dense 3 sigmoid; dense 4 sigmoid; dense 1 sigmoid";
    spec.training = {{"optimizer", std::string("adam(learning_rate=0.02)")}, {"epochs", std::int64_t(150)}};
    return projectOfGenerator("classification",
                              {{"rows", std::int64_t(500)}, {"n_features", std::int64_t(5)}, {"n_informative", std::int64_t(3)}, {"class_sep", 1.5}}, spec);
}

Result<Project> pearson(const Example &example)
{
    NewProject spec = titled(example);
    spec.network = "dense 16 relu; dense 1";
    spec.training = {{"optimizer", std::string("rmsprop(learning_rate=0.01)")},
                     {"loss", std::string("mse")},
                     {"metrics", std::vector<std::string>{"mae", "pearson_r"}},
                     {"epochs", std::int64_t(100)}};
    return projectOfGenerator("linear", {{"rows", std::int64_t(500)}}, spec);
}

/// y = x³ + x² − x − 1 on [−2, 1.5]: a hill, a valley and two steep ends.
std::string cubicRows()
{
    std::string rows = "x,y\n";
    for (int i = 0; i <= 140; ++i) {
        const double x = -2 + i * 0.025;
        rows += toText(x) + ',' + toText(x * x * x + x * x - x - 1) + '\n';
    }
    return rows;
}

Result<Project> approximation(const Example &example)
{
    NewProject spec = titled(example);
    spec.data.targets = {"y"};
    trainOnAll(spec);
    spec.network = "dense 13 relu; dense 1";
    spec.training = {{"optimizer", std::string("lbfgs")}, {"batch_size", std::int64_t(141)}, {"epochs", std::int64_t(500)}};
    return projectOfCsv("cubic.csv", cubicRows(), {{"x", ColumnType::Numeric}, {"y", ColumnType::Numeric}}, spec);
}

Result<Project> linearRegression(const Example &example)
{
    NewProject spec = titled(example);
    trainOnAll(spec);
    spec.network = "dense 1";
    spec.training = {{"optimizer", std::string("lbfgs(gtol=1e-7, ftol=0)")}, {"loss", std::string("mse")}, {"batch_size", std::int64_t(200)}, {"epochs", std::int64_t(50)}};
    return projectOfGenerator("linear", {{"rows", std::int64_t(200)}}, spec);
}

Result<Project> logisticRegression(const Example &example)
{
    NewProject spec = titled(example);
    trainOnAll(spec);
    spec.network = "dense 1 sigmoid";
    spec.training = {{"optimizer", std::string("lbfgs(gtol=1e-7, ftol=0)")}, {"batch_size", std::int64_t(400)}, {"epochs", std::int64_t(50)}};
    return projectOfGenerator("moons", {{"rows", std::int64_t(400)}, {"noise", 0.3}}, spec);
}

} // namespace

const std::vector<ExampleEntry> &teachingExamples()
{
    static const std::vector<ExampleEntry> entries{
        {{"hand-example", NL_TR("examples", "One step by hand"),
          NL_TR("examples", "Nine weights, one row to train on, one step: small enough to follow with pencil and paper. The loss before the step is 0.5957; "
                            "train one epoch and compare every weight.")},
         handExample},
        {{"approximation", NL_TR("examples", "A curve from straight pieces"),
          NL_TR("examples", "Each relu unit adds one bend. Thirteen of them follow a cubic; try 1, 2, 3 and 6 and watch the error grow.")},
         approximation},
        {{"linear-regression", NL_TR("examples", "Linear regression as a network"),
          NL_TR("examples", "One unit without activation and squared error is linear regression: the same coefficients as least squares.")},
         linearRegression},
        {{"logistic-regression", NL_TR("examples", "Logistic regression as a network"),
          NL_TR("examples", "One sigmoid unit and cross-entropy is logistic regression: a straight boundary, the same coefficients.")},
         logisticRegression},
        {{"toy", NL_TR("examples", "A toy network"),
          NL_TR("examples", "Five inputs, three and four sigmoid units, one answer: 39 parameters, all to be seen at once.")},
         toy},
        {{"pearson", NL_TR("examples", "Correlation as a metric"),
          NL_TR("examples", "A regression judged by the mean absolute error and by Pearson's r, which is 1 where predictions lie on a line with the truth.")},
         pearson},
    };
    return entries;
}

} // namespace netloom
