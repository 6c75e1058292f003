// What the picture of operations says in words: paths, sentences, the language of Graphviz.
#include "views/operation_graph.h"

#include "common/engine_text.h"

#include <QCoreApplication>

namespace netloom {

namespace {

struct OperationWordsTr { Q_DECLARE_TR_FUNCTIONS(OperationGraph) };

/// Everything that wires lead to from one operation, itself included.
std::vector<bool> operationsBehind(const OperationGraph &graph, int from, bool forward)
{
    std::vector<bool> seen(graph.operations.size(), false);
    std::vector<int> open{from};
    seen[std::size_t(from)] = true;
    while (!open.empty()) {
        const Operation &op = graph.operations[std::size_t(open.back())];
        open.pop_back();
        for (const int next : forward ? op.feeds : op.uses)
            if (!seen[std::size_t(next)]) {
                seen[std::size_t(next)] = true;
                open.push_back(next);
            }
    }
    return seen;
}

QString dotQuoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text.replace(QLatin1Char('\n'), QLatin1String("\\n")) + QLatin1Char('"');
}

} // namespace

int OperationGraph::indexOf(const QString &key) const
{
    for (std::size_t i = 0; i < operations.size(); ++i)
        if (operations[i].key == key) return int(i);
    return -1;
}

std::vector<bool> OperationGraph::path(int from) const
{
    std::vector<bool> on(operations.size(), false);
    if (from < 0 || std::size_t(from) >= operations.size()) return on;
    std::vector<bool> behind = operationsBehind(*this, from, true);
    if (loss < 0) return behind; // nothing is trained for: all that depends on it
    std::vector<bool> meet = operationsBehind(*this, loss, false);
    if (!behind[std::size_t(loss)]) {
        behind = operationsBehind(*this, loss, true);
        meet = operationsBehind(*this, from, false);
        if (!behind[std::size_t(from)]) meet.assign(operations.size(), false);
    }
    for (std::size_t i = 0; i < on.size(); ++i) on[i] = behind[i] && meet[i];
    on[std::size_t(from)] = true;
    return on;
}

QString bufferBytes(double bytes)
{
    if (bytes < 1024) return OperationWordsTr::tr("%1 B").arg(qint64(bytes));
    if (bytes < 1024 * 1024) return OperationWordsTr::tr("%1 KB").arg(bytes / 1024, 0, 'f', 1);
    return OperationWordsTr::tr("%1 MB").arg(bytes / 1024 / 1024, 0, 'f', 1);
}

QString operationRuns(const Operation &op)
{
    if (op.error) return OperationWordsTr::tr("cannot run");
    if (op.kind == OperationKind::Backward) return OperationWordsTr::tr("backward");
    if (op.kind == OperationKind::Update) return OperationWordsTr::tr("update");
    QStringList words{OperationWordsTr::tr("forward")};
    if (op.backward) words << OperationWordsTr::tr("backward");
    if (op.update) words << OperationWordsTr::tr("update");
    return words.join(QStringLiteral(", "));
}

QString spokenOperation(const Operation &op)
{
    QStringList words{op.name.isEmpty() ? op.title : op.title + QLatin1Char(' ') + op.name};
    if (op.error) return words.first() + QStringLiteral(": ") + op.message;
    words << OperationWordsTr::tr("fills %1, %2 per row").arg(QString(op.shape).replace(QChar(0xD7), OperationWordsTr::tr(" by ")), bufferBytes(op.bytes));
    if (op.parameters) words << OperationWordsTr::tr("%1 parameters").arg(groupedNumber(op.parameters));
    if (!op.detail.isEmpty()) words << op.detail;
    words << operationRuns(op);
    if (op.folded) words << OperationWordsTr::tr("folded");
    return words.join(QStringLiteral(", "));
}

QString operationDot(const OperationGraph &graph)
{
    QString dot = QStringLiteral("digraph network {\n  rankdir=TB;\n  node [shape=box, style=rounded];\n");
    for (std::size_t i = 0; i < graph.operations.size(); ++i) {
        const Operation &op = graph.operations[i];
        QString label = op.name.isEmpty() ? op.title : op.title + QLatin1Char(' ') + op.name;
        if (!op.detail.isEmpty()) label += QLatin1Char('\n') + op.detail;
        if (op.parameters) label += QLatin1Char('\n') + OperationWordsTr::tr("%1 parameters").arg(groupedNumber(op.parameters));
        dot += QStringLiteral("  o%1 [label=%2%3];\n").arg(i).arg(dotQuoted(label), op.error ? QStringLiteral(", color=red") : QString());
    }
    for (const OperationWire &w : graph.wires)
        dot += QStringLiteral("  o%1 -> o%2 [label=%3];\n").arg(w.from).arg(w.to).arg(dotQuoted(w.shape));
    return dot + QStringLiteral("}\n");
}

} // namespace netloom
