#include "inspector/inspector.h"

#include "canvas/node_text.h"
#include "common/engine_text.h"
#include "core/registry.h"
#include "inspector/inspector_head.h"
#include "inspector/part_help.h"
#include "inspector/schema_form.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

InspectorHead::InspectorHead(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void InspectorHead::setCategory(Category category)
{
    category_ = category;
    update();
}

QSize InspectorHead::sizeHint() const
{
    return QSize(1, 1) * Look::current().px(40);
}

void InspectorHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCategoryChip(painter, category_, rect());
}

namespace {

QLabel *label(QWidget *parent, Role role, Tone tone, bool wrap = false, bool figures = false)
{
    auto *made = new QLabel(parent);
    setTextRole(made, role, tone, figures);
    made->setWordWrap(wrap);
    return made;
}

QString shapesText(const std::vector<Port> &ports)
{
    QStringList texts;
    for (const Port &p : ports) texts << qstr(toText(p.shape));
    return texts.isEmpty() ? QStringLiteral("?") : texts.join(QStringLiteral(", "));
}

QFrame *line(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setFrameShape(QFrame::HLine);
    return made;
}

} // namespace

Inspector::Inspector(QWidget *parent) : QFrame(parent), stack_(new QStackedWidget(this))
{
    const Look &look = Look::current();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(stack_);
    setObjectName(QStringLiteral("inspector"));

    auto *summaryPage = new QWidget;
    auto *summaryColumn = new QVBoxLayout(summaryPage);
    const int inset = look.px(Measure::TileInset);
    summaryColumn->setContentsMargins(inset, inset, inset, inset);
    summaryTitle_ = label(summaryPage, Role::Title, Tone::TextPrimary);
    summary_ = label(summaryPage, Role::Body, Tone::TextSecondary, true);
    summary_->setObjectName(QStringLiteral("inspector_summary"));
    summaryColumn->addWidget(summaryTitle_);
    summaryColumn->addWidget(summary_);
    summaryColumn->addStretch();
    stack_->addWidget(summaryPage);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, inset, 0, 0);
    column->setSpacing(look.px(Measure::Unit));
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(inset, 0, inset, 0);
    headRow->setSpacing(look.px(Measure::TileGap));
    head_ = new InspectorHead(page);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    auto *title = label(page, Role::Title, Tone::TextPrimary);
    title->setObjectName(QStringLiteral("inspector_title"));
    name_ = new QLineEdit(page);
    name_->setObjectName(QStringLiteral("inspector_name"));
    name_->setAccessibleName(tr("Name of the layer"));
    setCompact(name_);
    setTextRole(name_, Role::Mono, Tone::TextPrimary);
    titles->addWidget(title);
    titles->addWidget(name_);
    lock_ = new QToolButton(page);
    lock_->setAutoRaise(true);
    lock_->setCheckable(true);
    lock_->setObjectName(QStringLiteral("inspector_lock"));
    headRow->addWidget(head_, 0, Qt::AlignTop);
    headRow->addLayout(titles, 1);
    headRow->addWidget(lock_, 0, Qt::AlignTop);
    column->addLayout(headRow);

    auto *facts = new QWidget(page);
    auto *factColumn = new QVBoxLayout(facts);
    factColumn->setContentsMargins(inset, 0, inset, 0);
    factColumn->setSpacing(4);
    nameError_ = label(facts, Role::Small, Tone::StatusError, true);
    nameError_->setVisible(false);
    auto *sizes = new QHBoxLayout;
    shapes_ = label(facts, Role::Mono, Tone::TextPrimary);
    parameters_ = label(facts, Role::Small, Tone::TextSecondary, false, true);
    shapes_->setObjectName(QStringLiteral("inspector_shapes"));
    parameters_->setObjectName(QStringLiteral("inspector_parameters"));
    sizes->addWidget(shapes_);
    sizes->addStretch();
    sizes->addWidget(parameters_);
    finding_ = label(facts, Role::Small, Tone::StatusError, true);
    finding_->setObjectName(QStringLiteral("inspector_finding"));
    factColumn->addWidget(nameError_);
    factColumn->addLayout(sizes);
    factColumn->addWidget(finding_);
    differs_ = label(facts, Role::Small, Tone::TextSecondary, true);
    differs_->setObjectName(QStringLiteral("inspector_differs"));
    factColumn->addWidget(differs_);
    column->addWidget(facts);
    column->addWidget(line(page));

    scroll_ = new QScrollArea(page);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget;
    body->setAutoFillBackground(false);
    body->setMinimumWidth(1);
    body_ = new QVBoxLayout(body);
    body_->setContentsMargins(inset, 0, inset, inset);
    body_->setSpacing(look.px(Measure::Unit));
    doc_ = label(body, Role::Small, Tone::TextSecondary, true);
    body_->addWidget(doc_);
    body_->addStretch();
    scroll_->setWidget(body);
    column->addWidget(scroll_, 1);

    column->addWidget(line(page));
    reset_ = new QPushButton(page);
    reset_->setObjectName(QStringLiteral("inspector_reset"));
    setButtonKind(reset_, ButtonKind::Link);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(inset, 0, inset, look.px(Measure::Unit));
    help_ = new QPushButton(tr("Help (F1)"), page);
    help_->setObjectName(QStringLiteral("inspector_help"));
    setButtonKind(help_, ButtonKind::Link);
    connect(help_, &QPushButton::clicked, this, &Inspector::helpRequested);
    foot->addWidget(help_);
    foot->addStretch();
    foot->addWidget(reset_);
    column->addLayout(foot);
    stack_->addWidget(page);

    connect(name_, &QLineEdit::editingFinished, this, [this] {
        if (node_ && name_->isModified()) Q_EMIT renameRequested(node_, name_->text());
    });
    connect(lock_, &QToolButton::clicked, this, [this](bool frozen) { Q_EMIT trainableRequested(node_, !frozen); });
    connect(reset_, &QPushButton::clicked, this, [this] {
        if (several_.empty()) Q_EMIT resetRequested(node_);
        else Q_EMIT resetSeveralRequested(several_);
    });
}

/// The fields that all these layers have.
static Schema commonSchema(const Graph &graph, const std::set<NodeId> &selected)
{
    Schema common;
    bool first = true;
    for (NodeId id : selected) {
        const auto node = graph.nodes.find(id);
        const PartInfo *info = node == graph.nodes.end() ? nullptr : findPart(PartKind::Layer, node->second.type);
        if (!info) return {};
        if (first) common = info->schema;
        first = false;
        std::erase_if(common.fields, [info](const Field &field) {
            const Field *other = info->schema.find(field.key);
            return !other || other->key != field.key || other->kind != field.kind || other->partKind != field.partKind;
        });
    }
    return common;
}

void Inspector::refresh(const Graph &graph, const Check &check, const std::set<NodeId> &selected)
{
    if (selected.size() == 1 && graph.nodes.count(*selected.begin())) return showNode(graph, check, *selected.begin());
    if (selected.size() > 1)
        if (const Schema common = commonSchema(graph, selected); !common.fields.empty())
            return showSeveral(graph, check, selected, common);
    showSummary(graph, check, selected);
}

void Inspector::showSeveral(const Graph &graph, const Check &check, const std::set<NodeId> &selected, const Schema &common)
{
    std::vector<NodeId> nodes(selected.begin(), selected.end());
    if (nodes != several_ || !form_) {
        several_ = nodes;
        node_ = 0;
        type_.clear();
        doc_->clear();
        makeForm(common);
        setNameError({});
    }
    const Node &first = graph.nodes.at(nodes.front());
    QStringList differing;
    for (const Field &field : common.fields) {
        const auto valueOf = [&](const Node &node) {
            const auto set = node.config.find(field.key);
            if (set != node.config.end()) return set->second;
            return findPart(PartKind::Layer, node.type)->schema.find(field.key)->def;
        };
        const bool same = std::all_of(nodes.begin(), nodes.end(), [&](NodeId id) { return valueOf(graph.nodes.at(id)) == valueOf(first); });
        if (!same) differing << engineText(field.title);
    }
    const NodeFace face = nodeFace(graph, check, nodes.front());
    const bool oneKind = std::all_of(nodes.begin(), nodes.end(), [&](NodeId id) { return graph.nodes.at(id).type == first.type; });
    findChild<QLabel *>(QStringLiteral("inspector_title"))
        ->setText(oneKind ? tr("%1 × %2").arg(nodes.size()).arg(face.title) : tr("%1 layers selected").arg(nodes.size()));
    head_->setCategory(face.category);
    std::int64_t parameters = 0;
    int set = 0;
    for (NodeId id : nodes) {
        if (const auto known = check.nodes.find(id); known != check.nodes.end()) parameters += known->second.parameters;
        set += int(graph.nodes.at(id).config.size());
    }
    shapes_->clear();
    parameters_->setText(tr("%1 parameters").arg(groupedNumber(parameters)));
    finding_->setVisible(false);
    differs_->setText(differing.isEmpty() ? tr("All have the same values. An edit holds for all of them.")
                                          : tr("They differ in: %1. Shown is the first; an edit holds for all.").arg(differing.join(QStringLiteral(", "))));
    differs_->setVisible(true);
    name_->setVisible(false);
    lock_->setVisible(false);
    help_->setVisible(oneKind);
    form_->setErrors({});
    form_->setValues(first.config);
    reset_->setText(set == 1 ? tr("Reset 1 value") : tr("Reset %1 values").arg(set));
    reset_->setVisible(set > 0);
    reset_->setEnabled(!running_);
    stack_->setCurrentIndex(1);
}

void Inspector::showSummary(const Graph &graph, const Check &check, const std::set<NodeId> &selected)
{
    node_ = 0;
    several_.clear();
    delete form_;
    form_ = nullptr;
    std::int64_t parameters = check.parameters, trainable = check.trainable;
    if (selected.size() > 1) {
        parameters = trainable = 0;
        for (NodeId id : selected)
            if (const auto it = check.nodes.find(id); it != check.nodes.end()) {
                parameters += it->second.parameters;
                trainable += it->second.trainable;
            }
        summaryTitle_->setText(tr("%1 layers selected").arg(selected.size()));
    } else {
        summaryTitle_->setText(tr("Network"));
    }
    QStringList lines;
    if (selected.size() < 2) lines << layerCount(int(graph.nodes.size()));
    lines << tr("%1 parameters").arg(groupedNumber(parameters));
    if (trainable != parameters) lines << tr("%1 of them trainable").arg(groupedNumber(trainable));
    if (selected.empty()) lines << QString() << tr("Select a layer to set its values.");
    summary_->setText(lines.join(QLatin1Char('\n')));
    summary_->setAccessibleName(QString());
    stack_->setCurrentIndex(0);
}

void Inspector::showWire(const Graph &graph, const Check &check, const Edge &wire)
{
    const auto from = graph.nodes.find(wire.from), to = graph.nodes.find(wire.to);
    if (from == graph.nodes.end() || to == graph.nodes.end()) return;
    summaryTitle_->setText(tr("Wire"));
    QStringList lines{tr("From %1 to %2").arg(qstr(from->second.name), qstr(to->second.name))};
    const auto known = check.nodes.find(wire.from);
    if (known == check.nodes.end() || wire.fromPort < 0 || std::size_t(wire.fromPort) >= known->second.outputs.size()) {
        lines << tr("What flows is not known: something before it is wrong.");
        summary_->setText(lines.join(QLatin1Char('\n')));
        return;
    }
    const Port &port = known->second.outputs[std::size_t(wire.fromPort)];
    lines << tr("Shape: %1 per row").arg(qstr(toText(port.shape)));
    lines << (port.dtype == DType::i32 ? tr("Type: whole numbers (int32)") : tr("Type: numbers (float32)"));
    lines << (port.mask ? tr("Mask: yes, it says which steps count") : tr("Mask: none"));
    const bool open = std::count(port.shape.axes.begin(), port.shape.axes.end(), kAny) > 0;
    if (open) lines << tr("Values per row: as many as the row has steps");
    else lines << tr("Values per row: %1").arg(groupedNumber(port.shape.size()));
    if (from->second.type == "input") lines << tr("Flows: the data as prepared");
    else lines << tr("Flows: the output of %1; in training its gradient comes back").arg(layerTitle(from->second.type));
    const int inputs = int(graph.producers(wire.to).size());
    if (inputs > 1) lines << tr("It is input %1 of %2 of %3").arg(wire.toPort + 1).arg(inputs).arg(qstr(to->second.name));
    summary_->setText(lines.join(QLatin1Char('\n')));
    summary_->setAccessibleName(lines.join(QStringLiteral(". ")));
}

void Inspector::makeForm(const Schema &schema)
{
    delete form_;
    form_ = new SchemaForm(schema, scroll_->widget());
    form_->setObjectName(QStringLiteral("inspector_form"));
    form_->setRunning(running_);
    body_->insertWidget(0, form_);
    connect(form_, &SchemaForm::edited, this, [this](const QString &key, const Value &value, bool final) {
        if (several_.empty()) Q_EMIT fieldEdited(node_, key, value, final);
        else Q_EMIT fieldsEdited(several_, key, value, final);
    });
}

void Inspector::makeForm(const Node &node)
{
    delete form_;
    form_ = nullptr;
    type_ = node.type;
    const PartInfo *info = findPart(PartKind::Layer, node.type);
    doc_->setText(info ? engineText(info->doc)
                       : tr("No plug-in of this program knows the layer type “%1”. It is kept as it is.").arg(qstr(node.type)));
    if (!info || info->schema.fields.empty()) return;
    makeForm(info->schema);
}

void Inspector::showNode(const Graph &graph, const Check &check, NodeId id)
{
    const Node &node = graph.nodes.at(id);
    const bool another = id != node_ || node.type != type_ || !several_.empty();
    node_ = id;
    several_.clear();
    differs_->setVisible(false);
    name_->setVisible(true);
    help_->setVisible(findPart(PartKind::Layer, node.type) != nullptr);
    if (another) {
        makeForm(node);
        setNameError({});
        name_->setModified(false);
    }
    const NodeFace face = nodeFace(graph, check, id);
    findChild<QLabel *>(QStringLiteral("inspector_title"))->setText(face.title);
    head_->setCategory(face.category);
    if (!name_->isModified() || !name_->hasFocus()) {
        name_->setText(face.name);
        setNameError({});
    }
    lock_->setChecked(face.frozen);
    lock_->setIcon(icon(face.frozen ? QStringLiteral("lock") : QStringLiteral("unlock")));
    lock_->setToolTip(face.frozen ? tr("Frozen: training does not change its weights")
                                  : tr("Freeze: training leaves its weights alone"));
    lock_->setAccessibleName(face.frozen ? tr("Frozen") : tr("Trainable"));
    lock_->setVisible(!face.parameters.isEmpty() || face.frozen);
    const auto known = check.nodes.find(id);
    if (known != check.nodes.end()) {
        const NodeCheck &c = known->second;
        const bool source = face.inputs == 0;
        shapes_->setText(source ? shapesText(c.outputs)
                                : shapesText(c.inputs) + QStringLiteral(" → ") + shapesText(c.outputs));
        parameters_->setText(c.parameters ? tr("%1 parameters").arg(groupedNumber(c.parameters)) : tr("no parameters"));
        const QString sum = parameterFormula(graph, check, id);
        parameters_->setToolTip(sum);
        parameters_->setAccessibleDescription(sum);
        differs_->setText(sum);
        differs_->setVisible(!sum.isEmpty());
        showFindings(c);
    }
    if (form_) form_->setValues(node.config);
    const int set = int(node.config.size());
    reset_->setText(set == 1 ? tr("Reset 1 value") : tr("Reset %1 values").arg(set));
    reset_->setVisible(set > 0);
    reset_->setEnabled(!running_);
    stack_->setCurrentIndex(1);
}

void Inspector::showFindings(const NodeCheck &known)
{
    QMap<QString, QString> fields;
    QStringList rest;
    bool error = false;
    for (const Finding &finding : known.findings) {
        const QString key = qstr(finding.what.field);
        error = error || finding.severity == Severity::Error;
        if (form_ && form_->editor(key)) fields[key] = errorText(finding.what);
        else rest << errorText(finding.what);
    }
    if (form_) form_->setErrors(fields);
    setTextRole(finding_, Role::Small, error ? Tone::StatusError : Tone::StatusWarning);
    finding_->setText(rest.join(QLatin1Char('\n')));
    finding_->setVisible(!rest.isEmpty());
}

void Inspector::setRunning(bool running)
{
    running_ = running;
    if (form_) form_->setRunning(running);
    name_->setReadOnly(running);
    lock_->setEnabled(!running);
    reset_->setEnabled(!running);
}

void Inspector::setNameError(const QString &message)
{
    nameError_->setText(message);
    nameError_->setVisible(!message.isEmpty());
    setInvalid(name_, !message.isEmpty());
    name_->setAccessibleDescription(message);
}

void Inspector::takeFocus()
{
    if (form_ && !form_->schema().fields.empty())
        if (QWidget *first = form_->editor(qstr(form_->schema().fields.front().key))) {
            first->setFocus(Qt::ShortcutFocusReason);
            if (auto *spin = first->findChild<QLineEdit *>()) spin->selectAll();
            return;
        }
    name_->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT backRequested();
    else QFrame::keyPressEvent(event);
}

} // namespace netloom
