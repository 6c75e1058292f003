#include "views/operations_view.h"

#include "common/engine_text.h"
#include "theme/icons.h"
#include "views/operation_picture.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>


namespace netloom {

namespace {

constexpr int kOperationRole = Qt::UserRole;

QString operationName(const Operation &op)
{
    return op.name.isEmpty() ? op.title : op.title + QLatin1Char(' ') + op.name;
}

} // namespace

OperationsView::OperationsView(QWidget *parent)
    : QWidget(parent), picture_(new OperationPicture), scroll_(new QScrollArea), tree_(new QTreeWidget), problem_(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    const Look &look = Look::current();
    problem_->setObjectName(QStringLiteral("operations_problem"));
    problem_->setWordWrap(true);
    problem_->setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4));
    setTextRole(problem_, Role::Small, Tone::StatusError);
    column->addWidget(problem_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(picture_);
    tree_->setObjectName(QStringLiteral("operations_tree"));
    tree_->setAccessibleName(tr("Operations as a tree"));
    tree_->setHeaderLabels({tr("Operation"), tr("Output"), tr("Parameters")});
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setUniformRowHeights(true);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    tree_->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    tree_->setIndentation(look.px(14));
    tree_->installEventFilter(this);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(scroll_);
    split->addWidget(tree_);
    // By themselves the columns of the tree would take it all.
    split->setSizes({620, 380});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    column->addWidget(split, 1);
    connect(picture_, &OperationPicture::currentChanged, this, &OperationsView::follow);
    connect(picture_, &OperationPicture::foldRequested, this, &OperationsView::toggleFold);
    connect(picture_, &OperationPicture::chosen, this, &OperationsView::chosen);
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (filling_ || !item || item->data(0, kOperationRole).isNull()) return;
        picture_->setCurrent(item->data(0, kOperationRole).toInt());
    });
    connect(tree_, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) {
        if (!item->data(0, kOperationRole).isNull()) toggleFold(item->data(0, kOperationRole).toInt());
    });
    connect(LookNotifier::instance(), &LookNotifier::changed, this, [this] {
        styleBar();
        fillTree();
    });
}

QWidget *OperationsView::makeBar()
{
    const Look &look = Look::current();
    auto *bar = bar_ = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look.px(8), look.px(4), look.px(8), look.px(4));
    row->setSpacing(look.px(4));
    const auto button = [&](const char *name, const QString &text, const char *iconName, auto &&act) {
        auto *made = new QToolButton(bar);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setAccessibleName(text);
        made->setToolTip(text);
        made->setIcon(icon(QLatin1String(iconName)));
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button("operations_unfold", tr("Unfold all"), "expand", [this] { foldAll(false); });
    button("operations_fold", tr("Fold all"), "minus", [this] { foldAll(true); });
    backward_ = button("operations_backward", tr("Backward pass"), "up", [this] { rebuild(); });
    backward_->setCheckable(true);
    backward_->setToolTip(tr("Also the gradients, and the updates of the weights"));
    QToolButton *whole = button("operations_fit", tr("Fit"), "fit", [this] { fit(); });
    whole->setToolTip(tr("The whole picture (Ctrl and wheel zoom, + and − too)"));
    row->addStretch();
    QToolButton *out = button("operations_export", tr("Export"), "export", [] {});
    out->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(out);
    menu->addAction(tr("Picture (SVG) …"), this, [this] {
        save(QStringLiteral(".svg"), tr("Scalable pictures (*.svg)"), [this](const QString &path) { return picture_->saveSvg(path); });
    });
    menu->addAction(tr("Graphviz (DOT) …"), this, [this] {
        save(QStringLiteral(".dot"), tr("Graphviz files (*.dot *.gv)"), [this](const QString &path) {
            const QByteArray bytes = dot().toUtf8();
            QSaveFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        });
    });
    menu->addAction(tr("Copy as DOT"), this, [this] { QApplication::clipboard()->setText(dot()); });
    out->setMenu(menu);
    return bar;
}

/// Words beside the icons where there is room: large text and other languages need more of it.
void OperationsView::styleBar()
{
    const Look &look = Look::current();
    const auto buttons = bar_->findChildren<QToolButton *>();
    int need = look.px(32);
    for (const QToolButton *button : buttons) need += QFontMetrics(button->font()).horizontalAdvance(button->text()) + look.px(48);
    for (QToolButton *button : buttons) button->setToolButtonStyle(need <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void OperationsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    styleBar();
}

void OperationsView::save(const QString &suffix, const QString &filter, const std::function<bool(const QString &)> &write)
{
    auto *dialog = new QFileDialog(this, tr("Save the computation graph"), QStringLiteral("graph") + suffix, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        Q_EMIT spoke(write(path) ? tr("%1 is written.").arg(path) : tr("%1 could not be written. Check that the folder exists and has space.").arg(path));
    });
    dialog->open();
}

const OperationGraph &OperationsView::operations() const
{
    return picture_->graph();
}

QString OperationsView::dot() const
{
    return operationDot(operations());
}

void OperationsView::setNetwork(const Graph &graph, const Check &check, const std::vector<LossSpec> &losses, const std::string &loss, const CanvasGroups &groups)
{
    graph_ = graph;
    check_ = check;
    request_.losses = losses;
    request_.loss = loss;
    request_.groups = groups;
    rebuild();
}

void OperationsView::rebuild()
{
    request_.backward = backward_->isChecked();
    picture_->setGraph(operationGraph(graph_, check_, request_));
    const OperationGraph &made = operations();
    problem_->setText(graph_.nodes.empty()       ? tr("The network has no layers yet.")
                      : made.problem.isEmpty()   ? QString()
                                                 : tr("Shown up to the first layer that does not fit. %1").arg(made.problem));
    setTextRole(problem_, Role::Small, graph_.nodes.empty() ? Tone::TextSecondary : Tone::StatusError);
    problem_->setVisible(!problem_->text().isEmpty());
    fillTree();
}

void OperationsView::toggleFold(int index)
{
    if (index < 0 || index >= int(operations().operations.size())) return;
    const Operation op = operations().operations[std::size_t(index)];
    const bool training = op.kind == OperationKind::Backward || op.kind == OperationKind::Update;
    QString next;
    if (op.folded) {
        request_.unfolded[op.key] = true;
        rebuild();
        for (const Operation &other : operations().operations)
            if (next.isEmpty() && other.within.contains(op.key)) next = other.key;
    } else if (!op.within.isEmpty() && !training) {
        next = op.within.last();
        request_.unfolded[next] = false;
        rebuild();
    } else {
        return Q_EMIT spoke(tr("There is nothing in it to fold."));
    }
    picture_->setCurrent(operations().indexOf(next));
}

void OperationsView::foldAll(bool folded)
{
    // Unfolding may bring up more that is folded.
    for (int round = 0; round < 16; ++round) {
        QStringList keys;
        if (folded)
            for (const auto &[key, title] : operations().containers) keys << key;
        else
            for (const Operation &op : operations().operations)
                if (op.folded) keys << op.key;
        if (keys.isEmpty()) return;
        for (const QString &key : keys) request_.unfolded[key] = !folded;
        rebuild();
    }
}

void OperationsView::addRow(QTreeWidgetItem *parent, int index)
{
    const Look &look = Look::current();
    const OperationGraph &made = operations();
    const Operation &op = made.operations[std::size_t(index)];
    auto *item = new QTreeWidgetItem(parent, {operationName(op), op.shape, op.parameters ? groupedNumber(op.parameters) : QString()});
    item->setData(0, kOperationRole, index);
    item->setIcon(0, op.error ? badgeIcon(Status::Error) : categoryIcon(op.category));
    item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(1, look.font(Role::Mono));
    item->setFont(2, look.figures(Role::Body));
    item->setToolTip(0, spokenOperation(op));
    item->setData(0, Qt::AccessibleTextRole, spokenOperation(op));
    const auto link = [&](const QString &word, int other) {
        auto *leaf = new QTreeWidgetItem(item, {word.arg(operationName(made.operations[std::size_t(other)]))});
        leaf->setForeground(0, look.colour(Tone::TextSecondary));
        leaf->setData(0, kOperationRole + 1, other);
        leaf->setFirstColumnSpanned(true);
    };
    new QTreeWidgetItem(item, {tr("runs %1").arg(operationRuns(op))});
    item->child(0)->setFirstColumnSpanned(true);
    item->child(0)->setForeground(0, look.colour(Tone::TextSecondary));
    for (const int from : op.uses) link(tr("uses %1"), from);
    for (const int to : op.feeds) link(tr("feeds %1"), to);
}

void OperationsView::fillTree()
{
    filling_ = true;
    tree_->clear();
    const OperationGraph &made = operations();
    std::map<QString, QTreeWidgetItem *> open;
    for (int i = 0; i < int(made.operations.size()); ++i) {
        const Operation &op = made.operations[std::size_t(i)];
        QTreeWidgetItem *parent = tree_->invisibleRootItem();
        const bool training = op.kind == OperationKind::Backward || op.kind == OperationKind::Update;
        const QStringList inside = training ? QStringList() : op.within;
        for (const QString &key : inside) {
            QTreeWidgetItem *&item = open[key];
            if (!item) {
                const auto title = made.containers.find(key);
                item = new QTreeWidgetItem(parent, {title == made.containers.end() ? key : title->second});
                item->setExpanded(true);
            }
            parent = item;
        }
        addRow(parent, i);
    }
    filling_ = false;
    if (picture_->current() >= 0) follow(picture_->current());
}

void OperationsView::follow(int index)
{
    if (index < 0) return;
    const Operation &op = operations().operations[std::size_t(index)];
    const QRect box = picture_->box(index);
    scroll_->ensureVisible(box.center().x(), box.center().y(), box.width() / 2 + 24, box.height() + 24);
    QTreeWidgetItem *current = tree_->currentItem();
    if (!current || current->data(0, kOperationRole) != index || current->data(0, kOperationRole).isNull())
        for (QTreeWidgetItemIterator it(tree_); *it; ++it)
            if (!(*it)->data(0, kOperationRole).isNull() && (*it)->data(0, kOperationRole).toInt() == index) {
                const QSignalBlocker quiet(tree_);
                tree_->setCurrentItem(*it);
                break;
            }
    Q_EMIT spoke(spokenOperation(op));
    if (op.node) Q_EMIT picked(op.node);
}

void OperationsView::fit()
{
    const QSize whole = picture_->sizeHint(), room = scroll_->viewport()->size();
    if (whole.isEmpty() || room.isEmpty()) return;
    const double k = std::min(double(room.width()) / whole.width(), double(room.height()) / whole.height());
    picture_->setZoom(std::min(1.0, std::max(0.2, picture_->zoom() * k)));
}

void OperationsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (fitted_) return;
    fitted_ = true;
    // Too wide is a nuisance, too long is what the wheel is for. The splitter has its sizes a moment later.
    QTimer::singleShot(0, this, [this] {
        const double k = double(scroll_->viewport()->width()) / std::max(1, picture_->sizeHint().width());
        if (k < 1) picture_->setZoom(std::max(0.6, k));
        if (picture_->current() >= 0) follow(picture_->current());
    });
}

bool OperationsView::eventFilter(QObject *watched, QEvent *event)
{
    // In a narrow tree the names go before the numbers, which stand in the picture too.
    if (watched == tree_ && event->type() == QEvent::Resize) tree_->setColumnHidden(2, tree_->width() < Look::current().px(320));
    if (watched != tree_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QTreeWidgetItem *item = tree_->currentItem();
    if (!item) return false;
    const QVariant own = item->data(0, kOperationRole), other = item->data(0, kOperationRole + 1);
    if (key->key() == Qt::Key_Space && !own.isNull()) return toggleFold(own.toInt()), true;
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
    if (!other.isNull()) return picture_->setCurrent(other.toInt()), true;
    if (!own.isNull())
        if (const NodeId node = operations().operations[std::size_t(own.toInt())].node) return Q_EMIT chosen(node), true;
    return false;
}

} // namespace netloom
