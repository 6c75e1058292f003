#include "pages/network_page.h"

#include "canvas/badge_popup.h"
#include "canvas/canvas_view.h"
#include "canvas/graph_edits.h"
#include "canvas/node_text.h"
#include "common/engine_text.h"
#include "core/registry.h"
#include "document/document_canvas.h"
#include "document/project_advisor.h"
#include "document/project_document.h"
#include "inspector/inspector.h"
#include "inspector/part_help.h"
#include "pages/forecast_strip.h"
#include "pages/problem_rows.h"
#include "palette/palette.h"
#include "theme/icons.h"
#include "views/network_text_edit.h"
#include "views/operations_view.h"
#include "views/problems_view.h"
#include "views/summary_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netloom {

namespace {

/// A panel of the page: the surface that docks have.
void onPanel(QWidget *widget)
{
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::AlternateBase);
}

} // namespace

NetworkPage::NetworkPage(ProjectDocument *document, QWidget *parent)
    : QWidget(parent), document_(document), advisor_(new ProjectAdvisor(document, this)), model_(new DocumentCanvas(document, this, advisor_)), canvas_(new CanvasView(this)),
      palette_(new Palette(this)), inspector_(new Inspector(this)), problems_(new ProblemsView(this)),
      forecast_(new ForecastStrip(document, this)), tabs_(new QTabBar(this)),
      views_(new QTabBar(this)), stack_(new QStackedWidget(this)), summary_(new SummaryView(this)),
      text_(new NetworkTextEdit(this)), operations_(new OperationsView(this)),
      split_(new QSplitter(Qt::Horizontal, this)), rows_(new QSplitter(Qt::Vertical, this))
{
    split_->setObjectName(QStringLiteral("networkColumns"));
    rows_->setObjectName(QStringLiteral("networkRows"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(split_);
    onPanel(palette_);
    split_->addWidget(palette_);
    split_->addWidget(makeCentre());
    split_->addWidget(makeSide());
    split_->setStretchFactor(1, 1);
    split_->setChildrenCollapsible(false);
    split_->setHandleWidth(1);
    canvas_->setModel(model_);
    wirePalette();
    wireInspector();

    connect(canvas_, &CanvasView::selectionChanged, this, [this] {
        refreshInspector();
        refreshSuggestions();
        const auto &nodes = canvas_->canvas()->selectedNodes();
        if (nodes.size() == 1) Q_EMIT spoke(canvas_->spoken(*nodes.begin()));
    });
    connect(canvas_, &CanvasView::spoke, this, &NetworkPage::spoke);
    connect(canvas_, &CanvasView::badgeRequested, this, &NetworkPage::openBadge);
    connect(canvas_, &CanvasView::inspectRequested, this, [this] {
        showSide(inspector_);
        inspector_->takeFocus();
    });
    wireProblems();
    wireCompare();
    connect(document_, &ProjectDocument::checkChanged, this, [this] {
        refreshInspector();
        refreshSuggestions();
        refreshViews();
    });
    connect(document_, &ProjectDocument::lockedChanged, this, [this](bool locked) {
        inspector_->setRunning(locked);
        text_->setLocked(locked);
    });
    inspector_->setRunning(document_->isLocked());
    refreshInspector();
    refreshFindings();
}

/// The views of the network and what switches between them.
QWidget *NetworkPage::makeViews()
{
    const Look &look = Look::current();
    auto *head = new QWidget;
    onPanel(head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, look.px(Measure::Unit), 0);
    row->setSpacing(0);
    views_->setObjectName(QStringLiteral("network_views"));
    views_->setAccessibleName(tr("Views of the network"));
    views_->setDrawBase(false);
    views_->setExpanding(false);
    for (const QString &title : {tr("Canvas"), tr("Summary table"), tr("As text"), tr("Computation graph")}) views_->addTab(title);
    row->addWidget(views_, 1);
    auto *ready = new QToolButton(head);
    ready->setObjectName(QStringLiteral("network_template"));
    ready->setText(tr("Template"));
    ready->setIcon(icon(QStringLiteral("plus")));
    ready->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    ready->setAutoRaise(true);
    ready->setAccessibleName(tr("Add a ready network"));
    row->addWidget(ready);
    connect(ready, &QToolButton::clicked, this, [this] {
        views_->setCurrentIndex(0);
        canvas_->openTemplates();
    });
    stack_->addWidget(canvas_);
    stack_->addWidget(summary_);
    stack_->addWidget(text_);
    stack_->addWidget(operations_);
    connect(views_, &QTabBar::currentChanged, this, [this](int index) {
        stack_->setCurrentIndex(index);
        refreshViews();
        if (index == 0) canvas_->setFocus(Qt::OtherFocusReason);
    });
    connect(summary_, &SummaryView::picked, canvas_, &CanvasView::reveal);
    connect(summary_, &SummaryView::chosen, this, &NetworkPage::showNode);
    connect(operations_, &OperationsView::picked, canvas_, &CanvasView::reveal);
    connect(operations_, &OperationsView::chosen, this, &NetworkPage::showNode);
    connect(operations_, &OperationsView::spoke, this, &NetworkPage::spoke);
    connect(document_, &ProjectDocument::trainingChanged, this, &NetworkPage::refreshViews);
    connect(text_, &NetworkTextEdit::edited, this, [this](const Graph &after) { document_->editGraph(tr("Edit the text"), after); });
    return head;
}

void NetworkPage::showNode(NodeId node)
{
    views_->setCurrentIndex(0);
    canvas_->reveal(node);
    canvas_->setFocus(Qt::OtherFocusReason);
}

/// Only what is on the screen is kept up to date.
void NetworkPage::refreshViews()
{
    if (stack_->currentWidget() == summary_) summary_->setNetwork(document_->graph(), document_->check());
    if (stack_->currentWidget() == text_) text_->setGraph(document_->graph());
    if (stack_->currentWidget() == operations_) {
        const Values &training = document_->project().training;
        const auto loss = training.find("loss");
        const auto *text = loss == training.end() ? nullptr : std::get_if<std::string>(&loss->second);
        operations_->setNetwork(document_->graph(), document_->check(), document_->project().losses, text ? *text : std::string(), model_->groups());
    }
}

QWidget *NetworkPage::makeCentre()
{
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeViews());
    column->addWidget(stack_, 1);
    onPanel(forecast_);
    column->addWidget(forecast_);
    connect(forecast_, &ForecastStrip::detailsRequested, this, [this] {
        views_->setCurrentIndex(1);
        summary_->sortByParameters();
    });

    lower_ = new QWidget;
    onPanel(lower_);
    auto *dock = new QVBoxLayout(lower_);
    dock->setContentsMargins({});
    dock->setSpacing(0);
    tabs_->addTab(tr("Problems"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    problemsToggle_ = new QToolButton;
    problemsToggle_->setObjectName(QStringLiteral("problemsToggle"));
    problemsToggle_->setAutoRaise(true);
    problemsToggle_->setCheckable(true);
    problemsToggle_->hide();
    head->addWidget(tabs_, 1);
    head->addWidget(problemsToggle_);
    dock->addLayout(head);
    dock->addWidget(problems_, 1);
    dock->addStretch(0);
    connect(problemsToggle_, &QToolButton::toggled, this, [this](bool shown) { foldProblems(!shown); });
    connect(tabs_, &QTabBar::tabBarClicked, problemsToggle_, [this] {
        if (problemsToggle_->isVisible()) problemsToggle_->toggle();
    });
    connect(problems_, &ProblemsView::countChanged, this, [this](int count) {
        tabs_->setTabText(0, count ? tr("Problems  %1").arg(count) : tr("Problems"));
    });

    rows_->addWidget(upper);
    rows_->addWidget(lower_);
    rows_->setStretchFactor(0, 1);
    rows_->setChildrenCollapsible(false);
    rows_->setHandleWidth(1);
    return rows_;
}

void NetworkPage::wirePalette()
{
    connect(palette_, &Palette::dragMoved, this,
            [this](const QString &type, QPoint at) { canvas_->placeMoved(type.toStdString(), at); });
    connect(palette_, &Palette::dropped, this,
            [this](const QString &type, QPoint at) { canvas_->placeDropped(type.toStdString(), at); });
    connect(palette_, &Palette::dragCancelled, canvas_, &CanvasView::placeCancelled);
    connect(palette_, &Palette::activated, this,
            [this](const QString &type) { canvas_->addAfterSelection(type.toStdString()); });
    connect(palette_, &Palette::templateChosen, canvas_, &CanvasView::placeTemplate);
    palette_->setFavourites(QSettings().value(QStringLiteral("palette/favourites")).toStringList());
    connect(palette_, &Palette::favouritesChanged, this,
            [](const QStringList &types) { QSettings().setValue(QStringLiteral("palette/favourites"), types); });
}

void NetworkPage::wireInspector()
{
    connect(inspector_, &Inspector::fieldEdited, this,
            [this](NodeId node, const QString &key, const Value &value, bool final) {
                document_->setNodeField(node, key.toStdString(), value, final);
            });
    connect(inspector_, &Inspector::fieldsEdited, this,
            [this](const std::vector<NodeId> &nodes, const QString &key, const Value &value, bool final) {
                document_->setNodesField(nodes, key.toStdString(), value, final);
            });
    connect(inspector_, &Inspector::resetSeveralRequested, document_, &ProjectDocument::resetNodes);
    connect(inspector_, &Inspector::renameRequested, this, [this](NodeId node, const QString &name) {
        const auto result = document_->renameNode(node, name);
        inspector_->setNameError(result.ok() ? QString() : errorText(result.error()));
    });
    connect(inspector_, &Inspector::trainableRequested, document_, &ProjectDocument::setTrainable);
    connect(inspector_, &Inspector::resetRequested, document_, &ProjectDocument::resetNode);
    connect(inspector_, &Inspector::helpRequested, this, &NetworkPage::showHelp);
    connect(inspector_, &Inspector::backRequested, this, [this] { canvas_->setFocus(Qt::ShortcutFocusReason); });
}

void NetworkPage::refreshInspector()
{
    inspector_->refresh(document_->graph(), document_->check(), canvas_->canvas()->selectedNodes());
    showWire();
}

/// One wire selected alone: the inspector says what flows.
void NetworkPage::showWire()
{
    const auto &wires = canvas_->canvas()->selectedWires();
    if (wires.size() != 1 || !canvas_->canvas()->selectedNodes().empty()) return;
    inspector_->showWire(document_->graph(), document_->check(), *wires.begin());
}

void NetworkPage::wireProblems()
{
    connect(problems_, &ProblemsView::chosen, this, [this](NodeId node) {
        views_->setCurrentIndex(0);
        if (node) canvas_->reveal(node);
        else canvas_->fit();
        canvas_->setFocus(Qt::OtherFocusReason);
    });
    connect(advisor_, &ProjectAdvisor::changed, this, &NetworkPage::refreshFindings);
    connect(problems_, &ProblemsView::fixRequested, this, [this](int row) {
        const Advice *advice = adviceAt(*advisor_, row);
        const auto fixed = advice ? advisor_->fix(*advice) : Result<void>();
        if (!fixed) Q_EMIT spoke(errorText(fixed.error()));
    });
    connect(problems_, &ProblemsView::ignoreRequested, this, [this](int row, const QString &reason) {
        if (const Advice *advice = adviceAt(*advisor_, row)) advisor_->ignore(*advice, reason);
    });
    connect(problems_, &ProblemsView::restoreRequested, this, [this](int row) {
        if (const Advice *advice = adviceAt(*advisor_, row)) advisor_->restore(*advice);
    });
}

/// Why a node has a badge, with the fixes of one click.
void NetworkPage::openBadge(NodeId node, QPoint at)
{
    if (!badge_) {
        badge_ = new BadgePopup(this);
        connect(badge_, &BadgePopup::fixRequested, this, [this](int entry) {
            const auto &[code, layer] = badgeAdvice_.at(std::size_t(entry));
            const auto &all = advisor_->advice();
            const auto advice = std::find_if(all.begin(), all.end(), [&](const Advice &a) { return a.what.code == code && a.what.node == layer; });
            const auto fixed = advice != all.end() ? advisor_->fix(*advice) : Result<void>();
            if (!fixed) Q_EMIT spoke(errorText(fixed.error()));
            canvas_->setFocus(Qt::OtherFocusReason);
        });
    }
    badgeAdvice_.clear();
    std::vector<BadgePopup::Entry> entries;
    const std::vector<Problem> rows = problemRows(*advisor_, *document_);
    for (const Problem &row : rows) {
        const bool hint = row.finding.severity == Severity::Info;
        // A hint has no badge; that of the weights is the pill.
        if (row.finding.what.node != node || !row.ignored.isEmpty() || (hint && row.epoch == 0)) continue;
        badgeAdvice_.emplace_back(row.finding.what.code, node);
        entries.push_back({row.finding.severity == Severity::Error ? Status::Error : hint ? Status::Info : Status::Warning, errorText(row.finding.what), row.why, row.fix, row.preview});
    }
    const NodeItem *item = canvas_->canvas()->nodeItem(node);
    badge_->open(qstr(document_->graph().nodes.at(node).name), entries, at, item ? item->face().health : QString());
}

void NetworkPage::showFinding(const std::string &code)
{
    if (problemsFolded_) foldProblems(false);
    for (int row = 0; row < static_cast<int>(problems_->problems().size()); ++row)
        if (const Advice *advice = adviceAt(*advisor_, row); advice && advice->what.code == code) {
            problems_->setGroup({});
            problems_->table()->selectRow(row);
            problems_->table()->scrollToItem(problems_->table()->item(row, 0));
            problems_->table()->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void NetworkPage::refreshFindings()
{
    problems_->setChecks(problemChecks(*document_));
    problems_->setProblems(document_->graph(), problemRows(*advisor_, *document_));
}

bool NetworkPage::showHelp()
{
    std::string type;
    NodeId node = 0;
    if (palette_->isAncestorOf(focusWidget())) type = palette_->currentType();
    if (type.empty() && !canvas_->canvas()->selectedNodes().empty()) {
        node = *canvas_->canvas()->selectedNodes().begin();
        type = document_->graph().nodes.at(node).type;
    }
    if (type.empty()) type = palette_->currentType();
    if (type.empty()) {
        Q_EMIT spoke(tr("Select a layer for its help."));
        return false;
    }
    if (!help_) help_ = new PartHelpWindow(this);
    help_->showPart(type, document_->graph(), document_->check(), node);
    return true;
}

void NetworkPage::keyPressEvent(QKeyEvent *event)
{
    // A window of its own; the main window's F1 comes first.
    if (event->matches(QKeySequence::HelpContents)) showHelp();
    else QWidget::keyPressEvent(event);
}

/// With one wire selected: what fits on it, and why the rest does not.
void NetworkPage::suggestForWire(const Edge &wire)
{
    std::vector<Palette::Suggestion> fits;
    std::map<std::string, QString> refusals;
    for (const PartInfo *info : parts(PartKind::Layer)) {
        const auto allowed = canInsert(document_->graph(), wire, info->type, document_->ports());
        if (!allowed) refusals[info->type] = errorText(allowed.error());
    }
    for (const char *type : {"dropout", "batch_normalization", "activation", "dense"})
        if (!refusals.count(type) && fits.size() < 3) fits.push_back({type, QString()});
    palette_->setRefusals(refusals);
    palette_->setSuggestions(fits.empty() ? QString() : tr("Fits on this wire"), fits);
}

void NetworkPage::refreshSuggestions()
{
    if (const auto &wires = canvas_->canvas()->selectedWires(); wires.size() == 1 && canvas_->canvas()->selectedNodes().empty() && document_->graph().edges.count(*wires.begin()))
        return suggestForWire(*wires.begin());
    palette_->setRefusals({});
    const NodeId node = canvas_->canvas()->currentNode();
    std::vector<Palette::Suggestion> fits;
    QString title;
    const auto known = document_->check().nodes.find(node);
    if (node && known != document_->check().nodes.end() && !known->second.outputs.empty()) {
        title = tr("Fits after %1").arg(qstr(document_->graph().nodes.at(node).name));
        for (const char *type : {"dense", "dropout", "activation", "flatten"}) {
            const GraphEdit edit = addedAfter(document_->graph(), model_->places(), type, node, document_->ports(),
                                              document_->flow());
            const Check after = netloom::check(edit.graph, document_->ports());
            const auto added = after.nodes.find(edit.node);
            if (added == after.nodes.end() || added->second.outputs.empty()) continue;
            // A layer that would change nothing is no suggestion.
            const bool sameShape = added->second.outputs == known->second.outputs;
            if (sameShape && std::string_view(type) == "flatten") continue;
            fits.push_back({type, qstr(toText(added->second.outputs.front().shape))});
            if (fits.size() == 3) break;
        }
    }
    palette_->setSuggestions(title, fits);
}

} // namespace netloom
