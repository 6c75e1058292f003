#include "window_help.h"

#include "common/engine_text.h"
#include "core/registry.h"
#include "inspector/inspector.h"
#include "inspector/part_help.h"
#include "inspector/schema_row.h"
#include "pages/network_page.h"

#include <QComboBox>
#include <QCoreApplication>

namespace netloom {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(WindowHelp)

public:
    QString title, about;
    QList<std::pair<QString, QString>> keys; ///< keys, what they do
    static PageText of(const QString &page);
};

PageText PageText::of(const QString &page)
{
    if (page == QLatin1String("dataPage"))
        return PageText{tr("Data"), tr("The rows the network learns from. Open a table or drop it here, choose the column to predict, and check the type of each column. "
                               "The recipe turns columns into numbers, step by step; the split keeps rows apart that the network must not see while it learns. "
                               "Cells that could not be read are listed, never dropped silently."),
                {{QStringLiteral("Tab"), tr("to the next table, step or field")}, {QStringLiteral("F1"), tr("on a step of the recipe: what it computes")}}};
    if (page == QLatin1String("networkPage"))
        return PageText{tr("Network"), tr("Layers from the palette, joined by wires on the canvas; the inspector on the right sets the values of the selected layer. "
                                  "Sizes are written on the wires, what is wrong or could be better below, with a fix where there is one. "
                                  "The same network is there as a table and as one line of text."),
                {{QStringLiteral("A"), tr("add a layer by its name")}, {QStringLiteral("C"), tr("connect the selected layer")}, {tr("Arrows"), tr("move the selected layers")},
                 {tr("Enter"), tr("edit the layer's values")}, {tr("Del"), tr("delete")}, {QStringLiteral("0"), tr("show everything")},
                 {QStringLiteral("F1"), tr("on a layer: what it computes, its options, how its sizes come about")}}};
    if (page == QLatin1String("trainPage"))
        return PageText{tr("Train"), tr("Curves of the run: training dashed, validation solid. A gap that grows between the two means that the network learns the rows by heart. "
                                "The slider below goes back to any epoch, in every view at once, and training can go on from there. Settings with a bolt may be changed while training runs."),
                {{QStringLiteral("F5"), tr("train, or go on after a pause")}, {tr("Space"), tr("pause")}, {QStringLiteral("F10"), tr("one training step")},
                 {QStringLiteral("Shift+F5"), tr("stop")}, {QStringLiteral("Ctrl+F5"), tr("train on from the epoch shown")}, {QStringLiteral("Ctrl+Shift+R"), tr("new first weights")},
                 {QStringLiteral("T"), tr("a chart as a table")}, {QStringLiteral("L"), tr("logarithmic values")}}};
    if (page == QLatin1String("evaluatePage"))
        return PageText{tr("Evaluate"), tr("How good the network is on rows it was not trained on. The matrix counts what was taken for what, the curves show every threshold at once, "
                                   "and the slider moves the threshold between false alarms and misses. “Predict a file” applies the network to other rows."),
                {{tr("Arrows"), tr("from cell to cell, from point to point")}, {QStringLiteral("T"), tr("a chart as a table")}}};
    if (page == QLatin1String("inspectPage"))
        return PageText{tr("Inspect"), tr("What happens inside the network. Gates show what a recurrent layer forgets, writes and reveals at each time step, for one row, the average of a class, "
                                  "or two rows side by side; the cell follows one step with its numbers, the hidden state shows what is remembered. All of them follow the epoch slider."),
                {{QStringLiteral("← →"), tr("to the next time step")}, {QStringLiteral("↑ ↓"), tr("to the next unit")}, {tr("Page up, page down"), tr("to the next gate")},
                 {tr("Enter"), tr("follow the step through the cell")}, {QStringLiteral("M"), tr("heat map, lines, difference, statistics")}, {QStringLiteral("T"), tr("the numbers as a table")}}};
    return PageText{tr("Start"), tr("Open an example and press Train to watch a network learn, or start from a table of your own: drop a CSV file anywhere on the window. "
                            "Recent projects are listed on the right."),
            {{QStringLiteral("Ctrl+O"), tr("open a project or a table")}, {QStringLiteral("Ctrl+N"), tr("an empty project")}}};
}

QString rowHtml(const QString &keys, const QString &does)
{
    return QStringLiteral("<tr><td><code>%1</code></td><td>%2</td></tr>").arg(keys.toHtmlEscaped(), does.toHtmlEscaped());
}

} // namespace

WindowHelp::WindowHelp(QWidget *window) : QObject(window), window_(window) {}

WindowHelp::~WindowHelp()
{
    delete help_;
}

PartHelpWindow *WindowHelp::dialog()
{
    if (!help_) {
        help_ = new PartHelpWindow(window_);
        help_->setObjectName(QStringLiteral("help"));
    }
    return help_;
}

void WindowHelp::showFor(QWidget *focus, QWidget *page)
{
    if (focus && showPart(focus))
        return;
    auto *network = qobject_cast<NetworkPage *>(page);
    if (network && network->showHelp())
        return;
    showPage(page ? page->objectName() : QString());
}

/// The nearest part around the widget with the focus: a row of a form, a step of the recipe.
bool WindowHelp::showPart(QWidget *focus)
{
    const Field *setting = nullptr;
    for (QWidget *w = focus; w && w != window_; w = w->parentWidget()) {
        const QStringList named = w->property("netloomPart").toString().split(QLatin1Char('/'));
        if (named.size() == 2)
            if (const auto kind = partKind(named[0].toStdString()))
                return dialog()->showInfo(*kind, named[1].toStdString());
        if (qobject_cast<Inspector *>(w))
            return false; // a value of a layer: the layer's page has it
        auto *row = qobject_cast<SchemaRow *>(w);
        if (!row)
            continue;
        const Field &field = row->schemaField();
        if (const auto kind = partKind(field.kind == FieldKind::Part ? field.partKind : field.key == "metrics" ? "metric" : "")) {
            const auto *box = qobject_cast<QComboBox *>(row->editor()->control());
            const QString type = box ? box->currentData().toString() : QString();
            return dialog()->showInfo(*kind, type.toStdString());
        }
        setting = setting ? setting : &field;
    }
    if (setting)
        showField(*setting);
    return setting != nullptr;
}

void WindowHelp::showField(const Field &field)
{
    const QString title = engineText(field.title.empty() ? field.key : field.title);
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p><p>%3").arg(title.toHtmlEscaped(), engineText(field.tooltip).toHtmlEscaped(),
                                                                   tr("Default: %1").arg(readableValue(field.def)).toHtmlEscaped());
    if (const QString range = qstr(rangeText(field)); !range.isEmpty())
        html += QStringLiteral("<br>") + tr("Range: %1").arg(range).toHtmlEscaped();
    if (field.live)
        html += QStringLiteral("<br>") + tr("May be changed while training runs.").toHtmlEscaped();
    html += QStringLiteral("<br>") + tr("On the command line: %1").arg(QStringLiteral("<code>%1</code>").arg(qstr(field.key))) + QStringLiteral("</p>");
    dialog()->showText(title, html);
}

void WindowHelp::showPage(const QString &objectName)
{
    const PageText text = PageText::of(objectName);
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p><table cellpadding=\"4\">").arg(text.title, text.about.toHtmlEscaped());
    for (const auto &[keys, does] : text.keys)
        html += rowHtml(keys, does);
    html += rowHtml(QStringLiteral("Ctrl+K"), tr("any command by its name")) + rowHtml(QStringLiteral("Ctrl+F1"), tr("all keys"));
    html += QStringLiteral("</table><h3>%1</h3><p>").arg(tr("What there is"));
    QStringList links;
    for (const PartKind kind : {PartKind::Layer, PartKind::Activation, PartKind::Loss, PartKind::Metric, PartKind::Optimizer, PartKind::Schedule, PartKind::Initializer,
                                PartKind::Regularizer, PartKind::Constraint, PartKind::Step})
        links << QStringLiteral("<a href=\"part:%1/\">%2</a>").arg(qstr(std::string(name(kind))), partKindTitle(kind).toHtmlEscaped());
    dialog()->showText(text.title, html + links.join(QStringLiteral(" · ")) + QStringLiteral("</p>"));
}

} // namespace netloom
