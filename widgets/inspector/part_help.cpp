#include "inspector/part_help.h"

#include "common/engine_text.h"
#include "core/registry.h"
#include "graph/text.h"
#include "theme/look.h"

#include <QCoreApplication>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace netloom {

namespace {

struct PartHelpTr { Q_DECLARE_TR_FUNCTIONS(PartHelp) };

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString rangeOf(const Field &field)
{
    QStringList choices;
    for (const auto &choice : field.choices) choices << qstr(choice);
    if (!choices.isEmpty()) return choices.join(QStringLiteral(", "));
    if (field.kind != FieldKind::Int && field.kind != FieldKind::Number) return {};
    const bool low = std::isfinite(double(field.min)), high = std::isfinite(double(field.max)) && double(field.max) < 2e9;
    const auto number = [](double n) { return n == std::floor(n) && std::abs(n) < 1e15 ? groupedNumber(std::int64_t(n)) : QString::number(n, 'g', 6); };
    if (low && high) return PartHelpTr::tr("%1 to %2").arg(number(double(field.min)), number(double(field.max)));
    if (low) return PartHelpTr::tr("from %1").arg(number(double(field.min)));
    return high ? PartHelpTr::tr("up to %1").arg(number(double(field.max))) : QString();
}

QString optionTable(const Schema &schema)
{
    if (schema.fields.empty()) return {};
    QString html = QStringLiteral("<h3>%1</h3><table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">").arg(PartHelpTr::tr("Options"));
    for (const Field &field : schema.fields) {
        const QString range = rangeOf(field), unit = engineText(field.unit);
        QString facts = PartHelpTr::tr("default %1").arg(readableValue(field.def));
        if (!unit.isEmpty()) facts += QLatin1Char(' ') + unit;
        if (!range.isEmpty()) facts += QStringLiteral("; ") + range;
        html += QStringLiteral("<tr><td><b>%1</b><br><code>%2</code></td><td>%3<br><small>%4</small></td></tr>")
                    .arg(escaped(engineText(field.title)), escaped(qstr(field.key)), escaped(engineText(field.tooltip)), escaped(facts));
    }
    return html + QStringLiteral("</table>");
}

QString elsewhere(const QString &program, const std::string &name)
{
    if (name.empty()) return {};
    const QString text = qstr(name);
    const bool none = text.startsWith(QLatin1String("no:"));
    return QStringLiteral("<br>%1: ").arg(program) + (none ? PartHelpTr::tr("not there (%1)").arg(escaped(text.mid(3).trimmed())) : QStringLiteral("<code>%1</code>").arg(escaped(text)));
}

QString shapes(const std::vector<Port> &ports)
{
    QStringList texts;
    for (const Port &p : ports) texts << qstr(toText(p.shape));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString partKindTitle(PartKind kind)
{
    switch (kind) {
    case PartKind::Layer: return PartHelpTr::tr("Layers");
    case PartKind::Activation: return PartHelpTr::tr("Activations");
    case PartKind::Loss: return PartHelpTr::tr("Losses");
    case PartKind::Metric: return PartHelpTr::tr("Metrics");
    case PartKind::Optimizer: return PartHelpTr::tr("Optimisers");
    case PartKind::Schedule: return PartHelpTr::tr("Schedules of the learning rate");
    case PartKind::Initializer: return PartHelpTr::tr("First weights");
    case PartKind::Regularizer: return PartHelpTr::tr("Penalties on weights");
    case PartKind::Constraint: return PartHelpTr::tr("Limits of weights");
    case PartKind::Step: return PartHelpTr::tr("Steps of the recipe");
    case PartKind::Reader: return PartHelpTr::tr("Readers");
    case PartKind::Generator: return PartHelpTr::tr("Made-up data");
    case PartKind::Fitter: return PartHelpTr::tr("Classic methods");
    case PartKind::Check: return PartHelpTr::tr("Checks");
    case PartKind::Exporter: return PartHelpTr::tr("Export formats");
    }
    return {};
}

QString partList(PartKind kind)
{
    QString html = QStringLiteral("<h2>%1</h2><table cellpadding=\"4\">").arg(escaped(partKindTitle(kind)));
    for (const PartInfo *info : parts(kind))
        html += QStringLiteral("<tr><td><a href=\"part:%1/%2\">%3</a></td><td>%4</td></tr>")
                    .arg(qstr(std::string(name(kind))), escaped(qstr(info->type)), escaped(engineText(info->title)), escaped(engineText(info->doc)));
    return html + QStringLiteral("</table>");
}

namespace {

QString portsHelp(const PartInfo &info)
{
    Node node;
    node.type = info.type;
    const PortCount ports = portCount(node);
    const QString inputs = ports.maxInputs < 0 ? PartHelpTr::tr("any number of inputs, at least %1").arg(ports.minInputs)
                           : ports.maxInputs == 1 ? PartHelpTr::tr("one input") : PartHelpTr::tr("%1 inputs").arg(ports.maxInputs);
    return QStringLiteral("<p>%1</p>").arg(ports.maxInputs == 0 ? PartHelpTr::tr("It reads no other layer.") : PartHelpTr::tr("Takes %1.").arg(inputs));
}

} // namespace

QString partHelp(const PartInfo &info)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>").arg(escaped(engineText(info.title)), escaped(engineText(info.doc)));
    if (info.kind == PartKind::Layer) html += portsHelp(info);
    html += optionTable(info.schema);
    html += QStringLiteral("<h3>%1</h3><p>%2: <code>%3</code>").arg(PartHelpTr::tr("Names"), PartHelpTr::tr("In a network text"), escaped(qstr(info.type)));
    html += elsewhere(QStringLiteral("Keras"), info.keras) + elsewhere(QStringLiteral("ONNX"), info.onnx);
    return html + QStringLiteral("</p><p><a href=\"part:%1/\">%2</a></p>").arg(qstr(std::string(name(info.kind))), escaped(PartHelpTr::tr("All of this kind: %1").arg(partKindTitle(info.kind))));
}

QString sizesHelp(const Graph &graph, const Check &check, NodeId id)
{
    const auto node = graph.nodes.find(id);
    const auto known = check.nodes.find(id);
    if (node == graph.nodes.end() || known == check.nodes.end()) return {};
    QString html = QStringLiteral("<h3>%1</h3><p>").arg(escaped(PartHelpTr::tr("How the sizes of %1 come about").arg(qstr(node->second.name))));
    if (known->second.outputs.empty()) return html + PartHelpTr::tr("Not known: something before it is wrong.") + QStringLiteral("</p>");
    if (!known->second.inputs.empty()) html += PartHelpTr::tr("Input %1").arg(shapes(known->second.inputs)) + QStringLiteral(" → ");
    html += PartHelpTr::tr("output %1").arg(shapes(known->second.outputs)) + QStringLiteral("<br>");
    QStringList terms;
    std::int64_t sum = 0;
    if (const auto layer = makeLayer(graph, id, check))
        for (const ParamSpec &spec : (*layer)->params(known->second.inputs)) {
            sum += spec.shape.size();
            terms << qstr(spec.name) + QLatin1Char(' ') + qstr(toText(spec.shape));
        }
    html += terms.isEmpty() ? PartHelpTr::tr("No parameters.")
                            : PartHelpTr::tr("Parameters: %1 = <b>%2</b>").arg(escaped(terms.join(QStringLiteral(" + "))), groupedNumber(sum));
    if (node->second.sharedWith && graph.nodes.count(node->second.sharedWith))
        html += QStringLiteral("<br>") + PartHelpTr::tr("They are those of %1 and count once.").arg(escaped(qstr(graph.nodes.at(node->second.sharedWith).name)));
    return html + QStringLiteral("</p>");
}

QString parameterFormula(const Graph &graph, const Check &check, NodeId id)
{
    const auto known = check.nodes.find(id);
    const auto layer = known == check.nodes.end() || known->second.outputs.empty() ? Result<std::unique_ptr<Layer>>(Error{}) : makeLayer(graph, id, check);
    if (!layer) return {};
    QStringList terms;
    std::int64_t sum = 0;
    for (const ParamSpec &spec : (*layer)->params(known->second.inputs)) {
        sum += spec.shape.size();
        terms << qstr(spec.name) + QLatin1Char(' ') + qstr(toText(spec.shape));
    }
    return terms.isEmpty() ? QString() : terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + groupedNumber(sum);
}

PartHelpWindow::PartHelpWindow(QWidget *parent) : QDialog(parent), page_(new QTextBrowser(this))
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("part_help"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(page_);
    page_->setAccessibleName(tr("Help"));
    page_->setFrameShape(QFrame::NoFrame);
    page_->setOpenLinks(false);
    connect(page_, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QStringList named = link.path().split(QLatin1Char('/'));
        const auto kind = link.scheme() == QLatin1String("part") && named.size() == 2 ? partKind(named[0].toStdString()) : std::nullopt;
        if (kind) showInfo(*kind, named[1].toStdString());
    });
    resize(look.px(440), look.px(520));
}

void PartHelpWindow::showPart(const std::string &type, const Graph &graph, const Check &check, NodeId node)
{
    const PartInfo *info = findPart(PartKind::Layer, type);
    if (!info) return;
    const QString sizes = node ? sizesHelp(graph, check, node) : QString();
    showText(engineText(info->title), partHelp(*info) + sizes);
}

bool PartHelpWindow::showInfo(PartKind kind, const std::string &type)
{
    const PartInfo *info = type.empty() ? nullptr : findPart(kind, type);
    info ? showText(engineText(info->title), partHelp(*info)) : showText(partKindTitle(kind), partList(kind));
    return true;
}

void PartHelpWindow::showText(const QString &title, const QString &html)
{
    setWindowTitle(tr("%1 – Help").arg(title));
    page_->setHtml(html);
    show();
    raise();
    activateWindow();
    page_->setFocus();
}

} // namespace netloom
