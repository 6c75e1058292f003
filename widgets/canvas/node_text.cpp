#include "canvas/node_text.h"

#include "canvas/graph_edits.h"
#include "common/engine_text.h"
#include "common/noun_case.h"
#include "core/registry.h"

#include <QCoreApplication>

namespace netloom {

namespace {

struct NodeTextTr { Q_DECLARE_TR_FUNCTIONS(NodeText) };

const PartInfo *layerOf(const Node &node)
{
    return findPart(PartKind::Layer, node.type);
}

Values completed(const Node &node, const PartInfo &info)
{
    const auto config = info.schema.complete(node.config);
    return config.ok() ? *config : info.schema.defaults();
}

/// "128 units", "rate 0.5": the main field, else the first one that says anything.
QString keySetting(const Node &node, const PartInfo &info, const NodeCheck *known)
{
    const Values config = completed(node, info);
    const Field *main = nullptr;
    for (const Field &field : info.schema.fields)
        if (field.main) { main = &field; break; }
    if (!main && known && !known->outputs.empty())
        return NodeTextTr::tr("output %1").arg(qstr(toText(known->outputs.front().shape)));
    if (!main) return {};
    const auto value = config.find(main->key);
    if (value == config.end() || std::holds_alternative<std::monostate>(value->second)) {
        if (known && !known->outputs.empty()) return qstr(toText(known->outputs.front().shape));
        return NodeTextTr::tr("no %1").arg(nounInSentence(engineText(main->title)));
    }
    if (main->kind == FieldKind::Part) {
        const auto kind = partKind(main->partKind);
        const auto *text = std::get_if<std::string>(&value->second);
        const auto part = kind && text ? parsePart(*kind, *text) : Result<PartChoice>(Error{});
        if (part.ok()) return engineText(part->info->title);
    }
    const QString text = readableValue(value->second);
    const QString noun = nounInSentence(engineText(main->title));
    // "32 units" is a count; an axis may be −1 and is none.
    if (const auto *count = std::get_if<std::int64_t>(&value->second); count && main->kind == FieldKind::Int && main->min >= 0) {
        if (main->key == "units") return *count == 1 ? NodeTextTr::tr("1 unit") : NodeTextTr::tr("%n units", nullptr, int(*count));
        return text + QLatin1Char(' ') + noun;
    }
    if (main->kind == FieldKind::Shape) return text;
    return noun + QLatin1Char(' ') + QString(text).replace(QLatin1Char('-'), QChar(0x2212));
}

/// Type of the activation the node applies, if it has such an option: "relu".
QString activationOf(const Node &node, const PartInfo &info)
{
    const Values config = completed(node, info);
    for (const Field &field : info.schema.fields) {
        if (field.kind != FieldKind::Part || field.partKind != "activation") continue;
        const auto it = config.find(field.key);
        const auto *text = it == config.end() ? nullptr : std::get_if<std::string>(&it->second);
        if (!text || *text == "none" || text->empty()) return {};
        const auto part = parsePart(PartKind::Activation, *text);
        return part.ok() ? qstr(part->info->type) : QString();
    }
    return {};
}

void addFindings(NodeFace &face, const NodeCheck &known)
{
    QStringList lines;
    for (const Finding &finding : known.findings) {
        const QString text = errorText(finding.what);
        lines << text;
        if (finding.severity == Severity::Info) continue;
        const bool isError = finding.severity == Severity::Error;
        if (isError && !face.error) face.setting = text;
        face.error = face.error || isError;
        face.badge = true;
    }
    face.badgeStatus = face.error ? Status::Error : Status::Warning;
    face.messages = lines.join(QLatin1Char('\n'));
}

} // namespace

QString layerTitle(const std::string &type)
{
    const PartInfo *info = findPart(PartKind::Layer, type);
    return info ? engineText(info->title) : qstr(type);
}

NodeFace nodeFace(const Graph &graph, const Check &check, NodeId id)
{
    const Node &node = graph.nodes.at(id);
    const PartInfo *info = layerOf(node);
    const auto it = check.nodes.find(id);
    const NodeCheck *known = it == check.nodes.end() ? nullptr : &it->second;
    NodeFace face;
    face.title = layerTitle(node.type);
    face.name = qstr(node.name);
    face.known = info != nullptr;
    face.frozen = !node.trainable;
    face.inputs = shownInputs(graph, id);
    face.outputs = shownOutputs(graph, id);
    for (const Edge &e : graph.edges) {
        if (e.to == id && e.toPort >= 0 && e.toPort < 32) face.connectedInputs |= 1u << e.toPort;
        if (e.from == id && e.fromPort >= 0 && e.fromPort < 32) face.connectedOutputs |= 1u << e.fromPort;
    }
    if (info) {
        face.category = categoryFromName(qstr(info->category));
        face.setting = keySetting(node, *info, known);
        face.activation = activationOf(node, *info);
    }
    if (known) {
        if (known->parameters > 0) face.parameters = groupedNumber(known->parameters);
        addFindings(face, *known);
    }
    // Its weights are somebody else's: said where their number would stand.
    if (const auto owner = graph.nodes.find(node.sharedWith); node.sharedWith && owner != graph.nodes.end())
        face.parameters = QStringLiteral("= ") + qstr(owner->second.name);
    if (!info) {
        face.setting = NodeTextTr::tr("missing plug-in");
        face.category = Category::Io;
    }
    return face;
}

QString layerCount(int count)
{
    return count == 1 ? NodeTextTr::tr("1 layer") : NodeTextTr::tr("%n layers", nullptr, count);
}

QString wireShape(const Check &check, const Edge &edge)
{
    const auto it = check.nodes.find(edge.from);
    if (it == check.nodes.end() || edge.fromPort < 0 || std::size_t(edge.fromPort) >= it->second.outputs.size())
        return QStringLiteral("?");
    return qstr(toText(it->second.outputs[std::size_t(edge.fromPort)].shape));
}

QString spokenNode(const Graph &graph, const Check &check, NodeId id, const QString &pill)
{
    if (!graph.nodes.count(id)) return {};
    const Node &node = graph.nodes.at(id);
    const NodeFace face = nodeFace(graph, check, id);
    QStringList parts{face.title + QLatin1Char(' ') + face.name};
    if (const PartInfo *info = layerOf(node)) {
        const QString setting = keySetting(node, *info, nullptr);
        if (!setting.isEmpty()) parts << setting;
    } else {
        parts << face.setting;
    }
    const auto spoken = [](const std::vector<Port> &ports) {
        QStringList shapes;
        for (const Port &p : ports) shapes << qstr(toText(p.shape)).replace(QChar(0xD7), NodeTextTr::tr(" by "));
        return shapes.join(NodeTextTr::tr(" and "));
    };
    if (const auto it = check.nodes.find(id); it != check.nodes.end()) {
        if (!it->second.inputs.empty()) parts << NodeTextTr::tr("input %1").arg(spoken(it->second.inputs));
        if (!it->second.outputs.empty()) parts << NodeTextTr::tr("output %1").arg(spoken(it->second.outputs));
    }
    QStringList readers;
    for (NodeId reader : graph.consumers(id))
        if (graph.nodes.count(reader)) readers << qstr(graph.nodes.at(reader).name);
    parts << (readers.isEmpty() ? NodeTextTr::tr("connected to nothing")
                                : NodeTextTr::tr("connected to %1").arg(readers.join(NodeTextTr::tr(" and "))));
    if (face.frozen) parts << NodeTextTr::tr("frozen");
    if (const auto owner = graph.nodes.find(node.sharedWith); node.sharedWith && owner != graph.nodes.end())
        parts << NodeTextTr::tr("with the weights of %1").arg(qstr(owner->second.name));
    if (!pill.isEmpty()) parts << pill;
    if (face.messages.isEmpty()) parts << NodeTextTr::tr("no warning");
    QString text = parts.join(QStringLiteral(", "));
    if (!face.messages.isEmpty()) {
        QString messages = face.messages;
        text += QStringLiteral(". ") + messages.replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    return text;
}

} // namespace netloom
