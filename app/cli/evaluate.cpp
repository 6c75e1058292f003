#include "cli/cli.h"
#include "io/import.h"
#include "train/window_rivals.h"

namespace netloom::cli {

namespace {

struct Options {
    std::string project, split = "val", data, threshold;
};

/// Why none of the rows of a file can be judged: what its target holds, and what the project knows.
Error noAnswers(const Project &project, const Table &table, const std::string &file)
{
    for (const auto &target : project.data.targets) {
        const int index = table.indexOf(target);
        if (index < 0 || project.classes.empty()) continue;
        const auto &column = table.columns[std::size_t(index)];
        std::string found, known;
        std::size_t shown = 0;
        for (std::size_t r = 0; r < column.rows() && shown < 3; ++r) {
            const auto text = column.missing(r) ? std::string() : column.text(r);
            if (text.empty() || found.find("“" + text + "”") != std::string::npos) continue;
            found += (shown++ ? ", “" : "“") + text + "”";
        }
        for (const auto &name : project.classes) known += (known.empty() ? "“" : ", “") + name + "”";
        if (!found.empty())
            return makeError("E-NO-ROWS", NL_TR("cli", "No row of “{0}” can be judged: its column “{1}” holds {2}, and the project knows the classes {3}. Write them as in the training data."),
                             {file, target, found, known});
    }
    return makeError("E-NO-ROWS", NL_TR("cli", "“{0}” has no rows to evaluate: the target is missing in all of them."), {file});
}

Result<TrainInput> inputOf(const Project &project, const Options &options, std::vector<Row> &rows, Output &out)
{
    std::shared_ptr<const Prepared> data;
    if (options.data.empty()) {
        auto prepared = prepareProject(project, options.project);
        if (!prepared) return prepared.error();
        data = *prepared;
        auto part = splitRows(*data, options.split);
        if (!part) return part.error();
        rows = std::move(*part);
    } else {
        const auto imported = importMore(project.data, options.data);
        if (!imported) return imported.error();
        for (const auto &target : project.data.targets)
            if (target != "@input" && imported->table.indexOf(target) < 0)
                return makeError("E-TARGET", NL_TR("cli", "“{0}” has no column “{1}” to compare predictions with. Use `predict` for data without the answer."),
                                 {options.data, target});
        auto prepared = prepareForPrediction(imported->table, project.data, fittedData(project));
        if (!prepared) return prepared.error();
        data = std::make_shared<const Prepared>(std::move(*prepared));
        rows.assign(data->split.test.begin(), data->split.test.end()); // those whose answer is known
        if (rows.empty()) return noAnswers(project, imported->table, options.data);
        tellBadCells(*imported, options.data, out);
        if (const auto left = imported->table.rows() - rows.size(); left > 0)
            out.warn(count(left) + " of " + count(imported->table.rows()) + " rows are not judged: their target is missing, unreadable or of an unknown class, or a step takes them out");
    }
    return trainInput(project, data);
}

Json curveJson(const std::vector<CurvePoint> &points)
{
    Json list = Json::array();
    for (const auto &p : points) list.push(Json::array().push(p.x).push(p.y).push(p.threshold));
    return list;
}

Json confusionJson(const Confusion &confusion)
{
    Json rows = Json::array();
    for (int r = 0; r < confusion.classes; ++r) {
        Json row = Json::array();
        for (int c = 0; c < confusion.classes; ++c) row.push(std::int64_t(confusion.counts[std::size_t(r * confusion.classes + c)]));
        rows.push(std::move(row));
    }
    return rows;
}

Json figuresJson(const std::vector<ClassFigures> &figures)
{
    Json list = Json::array();
    for (const ClassFigures &f : figures)
        list.push(Json::object().set("class", f.name).set("rows", f.rows).set("precision", f.precision).set("recall", f.recall)
                      .set("f1", f.f1).set("specificity", f.specificity).set("roc_auc", f.rocAuc).set("pr_auc", f.prAuc)
                      .set("youden_j", f.youdenJ).set("diagnostic_odds_ratio", f.oddsRatio));
    return list;
}

/// Simple methods on the same windows, beside the network.
Json rivalsJson(const std::vector<Rival> &rivals)
{
    Json json = Json::object();
    for (const auto &rival : rivals) {
        Json values = Json::object();
        for (const auto &[name, value] : rival.metrics) values.set(name, value);
        json.set(rival.name, std::move(values));
    }
    return json;
}

void printRivals(const std::vector<Rival> &rivals, const Evaluation &e, Output &out)
{
    if (rivals.empty()) return;
    std::vector<std::vector<std::string>> rows;
    for (const auto &rival : rivals)
        for (const auto &[name, value] : rival.metrics) {
            const auto own = e.metrics.find(name);
            rows.push_back({rival.title, name, fixed(value), own == e.metrics.end() ? "–" : fixed(own->second)});
        }
    out.line();
    out.table({"on the same windows", "metric", "value", "network"}, rows, {false, false, true, true});
}

Json resultJson(const Evaluation &e, const std::string &part)
{
    Json json = Json::object();
    json.set("split", part).set("rows", std::uint64_t(e.rows));
    const auto loss = e.metrics.find("loss");
    json.set("loss", loss == e.metrics.end() ? Json() : Json(loss->second)).set("base_rate_loss", e.baseRateLoss);
    for (const auto &[name, value] : e.metrics)
        if (name != "loss") json.set(name, value);
    json.set("threshold", e.threshold).set("confusion", e.confusion ? confusionJson(*e.confusion) : Json());
    if (e.confusion) json.set("majority_accuracy", e.majorityAccuracy).set("per_class", figuresJson(e.perClass)).set("averages", figuresJson(e.averages));
    return json.set("classes", Json::list(e.classes)).set("roc", curveJson(e.roc)).set("pr", curveJson(e.pr));
}

/// The loss with what to compare it with, then the metrics.
void printMetrics(const Evaluation &e, Output &out)
{
    std::vector<std::vector<std::string>> rows;
    const auto loss = e.metrics.find("loss");
    if (loss != e.metrics.end()) rows.push_back({"loss", fixed(loss->second)});
    if (e.baseRateLoss) rows.push_back({"  of the base rate (a constant prediction)", fixed(e.baseRateLoss)});
    for (const auto &[name, value] : e.metrics) {
        if (name != "loss") rows.push_back({name, fixed(value)});
        if (name == "accuracy" && e.majorityAccuracy) rows.push_back({"  of always the most frequent class", fixed(e.majorityAccuracy)});
    }
    out.table({"metric", "value"}, rows, {false, true});
    if (e.baseRateLoss && loss != e.metrics.end() && loss->second && *loss->second >= *e.baseRateLoss)
        out.line("The loss is not below that of a constant prediction.");
}

void printClasses(const Evaluation &e, Output &out)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto *list : {&e.perClass, &e.averages})
        for (const ClassFigures &f : *list)
            rows.push_back({list == &e.averages ? "(" + f.name + ")" : f.name, count(std::uint64_t(f.rows)), fixed(f.precision), fixed(f.recall), fixed(f.f1),
                            fixed(f.specificity), fixed(f.rocAuc), fixed(f.prAuc)});
    out.line();
    out.table({"class", "rows", "precision", "recall", "f1", "specificity", "roc_auc", "pr_auc"}, rows, {false, true, true, true, true, true, true, true});
}

void print(const Evaluation &e, const std::string &part, Output &out)
{
    out.line(part + ": " + count(e.rows) + " rows");
    printMetrics(e, out);
    if (!e.confusion) return;
    printClasses(e, out);
    out.line();
    out.line("confusion matrix (rows: actual, columns: predicted" + (e.classes.size() == 2 ? ", threshold " + toText(e.threshold) : std::string()) + ")");
    const auto label = [&](int i) { return std::size_t(i) < e.classes.size() ? e.classes[std::size_t(i)] : std::to_string(i); };
    std::vector<std::string> header{""};
    std::vector<std::vector<std::string>> cells;
    std::vector<bool> right{false};
    for (int r = 0; r < e.confusion->classes; ++r) {
        header.push_back(label(r));
        right.push_back(true);
        std::vector<std::string> row{label(r)};
        for (int c = 0; c < e.confusion->classes; ++c) row.push_back(count(std::uint64_t(e.confusion->counts[std::size_t(r * e.confusion->classes + c)])));
        cells.push_back(std::move(row));
    }
    out.table(header, cells, right);
}

int run(const Options &options, Output &out)
{
    const auto project = loadProject(options.project);
    if (!project) return out.fail(project.error());
    std::vector<Row> rows;
    auto input = inputOf(*project, options, rows, out);
    if (!input) return out.fail(input.error());
    if (!options.threshold.empty()) {
        const auto threshold = parseNumber(options.threshold);
        if (!threshold || !(*threshold >= 0 && *threshold <= 1)) return out.fail("--threshold: “" + options.threshold + "” is no number from 0 to 1.");
        input->settings.threshold = *threshold;
    }
    const auto result = evaluate(*input, rows, {.everyMetric = true});
    if (!result) return out.fail(result.error());
    const auto part = options.data.empty() ? options.split : options.data;
    for (const auto &note : input->data->notes)
        if (!options.data.empty()) out.warn(message(note));
    const auto rivals = windowRivals(*input->data, rows);
    auto json = resultJson(*result, part);
    if (!rivals.empty()) json.set("baselines", rivalsJson(rivals));
    out.object(json);
    if (!out.json()) {
        print(*result, part, out);
        printRivals(rivals, *result, out);
    }
    return kOk;
}

} // namespace

void addEvaluate(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "evaluate", "Loss, metrics, confusion matrix, ROC and PR points",
                               "netloom-cli evaluate sheet.netloom --split test --json", run, options);
    command->add_option("project", options->project, "Project file")->required()->type_name("FILE");
    auto *split = command->add_option("--split", options->split, "train, val (default) or test")->check(CLI::IsMember({"train", "val", "test"}))->type_name("PART");
    command->add_option("--data", options->data, "Another file, with the target column")->excludes(split)->type_name("FILE");
    command->add_option("--threshold", options->threshold, "Probability above which a row is positive")->type_name("X");
}

} // namespace netloom::cli
