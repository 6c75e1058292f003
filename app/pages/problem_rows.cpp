#include "pages/problem_rows.h"

#include "advisor/rule.h"
#include "common/engine_text.h"
#include "document/project_advisor.h"
#include "document/project_document.h"

#include <QCoreApplication>

namespace netloom {

namespace {

QString placeOf(const Advice &advice)
{
    if (!advice.column.empty()) return qstr(advice.column);
    if (advice.what.node) return {};
    const Field *field = trainingSchema().find(advice.what.field);
    return field ? engineText(field->title) : QCoreApplication::translate("ProblemRows", "project");
}

/// What a check is about, by the group it belongs to.
QString adviceGroup(const std::string &id)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ProblemRows", text); };
    for (const Rule *rule : advisorRules()) {
        if (rule->id != id) continue;
        switch (rule->group) {
        case 'A': return QCoreApplication::translate("netloom::MainWindow", "Data");
        case 'B': return tr(QT_TRANSLATE_NOOP("ProblemRows", "Architecture"));
        case 'C': return tr(QT_TRANSLATE_NOOP("ProblemRows", "Activation and first weights"));
        case 'D': return tr(QT_TRANSLATE_NOOP("ProblemRows", "Regularisation"));
        case 'E': return tr(QT_TRANSLATE_NOOP("ProblemRows", "Loss, metric, imbalance"));
        case 'F': return tr(QT_TRANSLATE_NOOP("ProblemRows", "Optimiser and training"));
        case 'G': return tr(QT_TRANSLATE_NOOP("ProblemRows", "Recurrent layers"));
        case 'H': return tr(QT_TRANSLATE_NOOP("ProblemRows", "Convolution and pooling"));
        case 'L': return tr(QT_TRANSLATE_NOOP("ProblemRows", "Evaluation and leakage"));
        default: return tr(QT_TRANSLATE_NOOP("ProblemRows", "Other methods"));
        }
    }
    return {};
}

} // namespace

int problemChecks(const ProjectDocument &document)
{
    return document.graph().nodes.empty() ? 0 : int(advisorRules().size());
}

std::vector<Problem> problemRows(const ProjectAdvisor &advisor, const ProjectDocument &document)
{
    std::vector<Problem> rows;
    for (const Finding &finding : advisor.findings()) rows.push_back({.finding = finding});
    for (const Advice &a : advisor.advice()) {
        Problem row{.finding = {a.severity, a.what}};
        row.id = qstr(a.what.code);
        row.group = adviceGroup(a.what.code);
        row.place = placeOf(a);
        if (!a.fix.empty()) {
            row.fix = errorText(makeError({}, a.fixText, a.fixArgs));
            QStringList lines;
            for (const Error &line : previewFix(document.graph(), document.project().data, a.fix)) lines << errorText(line);
            row.preview = lines.join(QLatin1Char('\n'));
        }
        row.why = engineText(a.title) + QStringLiteral(". ") + engineText(a.why);
        if (!a.source.empty()) row.why += QStringLiteral("\n") + QCoreApplication::translate("ProblemRows", "Source: %1").arg(qstr(a.source));
        row.mayIgnore = a.loweredBecause.empty();
        row.onlyLowers = !canHide(a);
        row.lowered = qstr(a.loweredBecause);
        row.epoch = a.epoch;
        row.source = row.id + QStringLiteral(" · ")
                     + (a.training ? QCoreApplication::translate("ProblemRows", "training") : QCoreApplication::translate("ProblemRows", "design"));
        row.ignored = qstr(a.ignoredBecause);
        rows.push_back(std::move(row));
    }
    return rows;
}

const Advice *adviceAt(const ProjectAdvisor &advisor, int row)
{
    const auto at = std::ptrdiff_t(row) - std::ptrdiff_t(advisor.findings().size());
    return at >= 0 && at < std::ptrdiff_t(advisor.advice().size()) ? &advisor.advice()[std::size_t(at)] : nullptr;
}

} // namespace netloom
