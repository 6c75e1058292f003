#include "metrics/confusion_metric.h"

namespace netloom {

ConfusionMetric::ConfusionMetric(const Values &options) : average_(getText(options, "average"))
{
    if (isSet(options, "class_id")) class_ = int(getInt(options, "class_id"));
}

bool ConfusionMetric::applies(int outputs, int classes, bool regression) const
{
    return MatrixMetric::applies(outputs, classes, regression) && class_ < classes;
}

std::optional<double> ConfusionMetric::result(std::span<const double> state, int, int classes) const
{
    if (class_ >= 0) return ratio(classCounts(state, classes, class_));
    if (classes == 2 && average_ == "auto") return ratio(classCounts(state, 2, 1));
    double total = 0, weights = 0;
    ClassCounts all;
    for (int k = 0; k < classes; ++k) {
        const ClassCounts c = classCounts(state, classes, k);
        all.tp += c.tp;
        all.fp += c.fp;
        all.fn += c.fn;
        all.tn += c.tn;
        if (c.tp + c.fp + c.fn == 0) continue;
        const double weight = average_ == "weighted" ? c.tp + c.fn : 1;
        total += weight * ratio(c).value_or(0);
        weights += weight;
    }
    return average_ == "micro" ? ratio(all) : divide(total, weights);
}

OneVsRestMetric::OneVsRestMetric(const Values &options) : class_(isSet(options, "class_id") ? int(getInt(options, "class_id")) : -1) {}

bool OneVsRestMetric::applies(int outputs, int classes, bool regression) const
{
    return MatrixMetric::applies(outputs, classes, regression) && class_ < classes;
}

std::optional<double> OneVsRestMetric::result(std::span<const double> state, int, int classes) const
{
    if (class_ >= 0) return ratio(classCounts(state, classes, class_));
    if (classes == 2) return ratio(classCounts(state, 2, 1));
    double total = 0, known = 0;
    for (int k = 0; k < classes; ++k)
        if (const auto v = ratio(classCounts(state, classes, k))) {
            total += *v;
            ++known;
        }
    return divide(total, known);
}

Field oneClassField()
{
    return Field{.key = "class_id",
                 .kind = FieldKind::Int,
                 .def = std::monostate{},
                 .title = NL_TR("engine", "Class"),
                 .tooltip = NL_TR("engine", "Number of the one class to look at, from 0; empty: averaged."),
                 .min = 0,
                 .optional = true};
}

Schema averageSchema(std::vector<Field> more)
{
    Schema schema{{Field{.key = "average",
                         .kind = FieldKind::Choice,
                         .def = std::string("auto"),
                         .title = NL_TR("engine", "Average"),
                         .tooltip = NL_TR("engine", "auto: the positive class of two, macro of more. macro: mean over the classes; weighted: "
                                                    "by their rows; micro: of the counts of all classes together."),
                         .choices = {"auto", "macro", "micro", "weighted"},
                         .main = true},
                   oneClassField()}};
    for (Field &f : more) schema.fields.push_back(std::move(f));
    return schema;
}

std::vector<PartCase> averageCases()
{
    std::vector<PartCase> cases{{}};
    for (const char *average : {"macro", "micro", "weighted"}) cases.push_back({.config = {{"average", std::string(average)}}, .inputs = {}});
    cases.push_back({.config = {{"class_id", std::int64_t(0)}}, .inputs = {}});
    return cases;
}

} // namespace netloom
