#include "views/summary_view.h"

#include "canvas/node_text.h"
#include "common/elided_label.h"
#include "common/engine_text.h"
#include "theme/look.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

namespace {

enum Column { kName, kKind, kOutput, kParameters, kTrainable, kFrozen, kProducts, kMemory, kShare, kColumns };

/// Sorts by what the number is, not by how it is written.
class NumberItem : public QTableWidgetItem {
public:
    NumberItem(double number, const QString &text) : QTableWidgetItem(text)
    {
        setData(Qt::UserRole + 1, number);
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem &other) const override
    {
        return data(Qt::UserRole + 1).toDouble() < other.data(Qt::UserRole + 1).toDouble();
    }
};

/// The share of the total as a bar behind its number.
class ShareDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const double share = index.data(Qt::UserRole + 1).toDouble();
        if (share <= 0) return;
        const Look &look = Look::current();
        const int height = look.px(4);
        const QRectF room = QRectF(option.rect).adjusted(look.px(8), 0, -look.px(64), 0);
        if (room.width() < look.px(16)) return;
        painter->fillRect(QRectF(room.left(), room.center().y() - height / 2.0, std::max(1.0, room.width() * share), height),
                          look.colour(Tone::AccentBase));
    }
};

QString knownCount(double value)
{
    return value < 0 ? QStringLiteral("?") : groupedNumber(std::int64_t(value));
}

QString bytesText(double value)
{
    if (value < 0) return QStringLiteral("?");
    if (value < 1024) return SummaryView::tr("%1 B").arg(qint64(value));
    if (value < 1024 * 1024) return SummaryView::tr("%1 KB").arg(value / 1024, 0, 'f', 1);
    return SummaryView::tr("%1 MB").arg(value / 1024 / 1024, 0, 'f', 1);
}

double sumOf(const std::vector<SummaryRow> &rows, double SummaryRow::*member)
{
    double sum = 0;
    for (const SummaryRow &r : rows) sum += std::max(0.0, r.*member);
    return sum;
}

QString csvField(const QString &text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))) return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

std::vector<SummaryRow> summaryRows(const Graph &graph, const Check &check)
{
    std::vector<SummaryRow> rows;
    std::vector<NodeId> order = check.order;
    for (const auto &[id, node] : graph.nodes)
        if (std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
    for (NodeId id : order) {
        const Node &node = graph.nodes.at(id);
        SummaryRow row{.node = id, .name = qstr(node.name), .layer = layerTitle(node.type), .output = QStringLiteral("?")};
        const auto known = check.nodes.find(id);
        if (known != check.nodes.end() && !known->second.outputs.empty()) {
            const NodeCheck &c = known->second;
            row.output = qstr(toText(c.outputs.front().shape));
            row.parameters = node.sharedWith ? 0 : double(c.parameters);
            row.trainable = node.sharedWith ? 0 : double(c.trainable);
            double values = 0;
            for (const Port &p : c.outputs) values += double(std::max<std::int64_t>(0, p.shape.size()));
            row.memory = double(sizeof(float)) * (row.parameters + values);
            if (const auto layer = makeLayer(graph, id, check)) row.multiplyAdds = (*layer)->multiplyAdds(c.inputs);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

SummaryView::SummaryView(QWidget *parent)
    : QWidget(parent), table_(new QTableWidget(0, kColumns, this)), totals_(new ElidedLabel(QString(), this)), copy_(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(table_, 1);
    auto *foot = new QHBoxLayout;
    const Look &look = Look::current();
    foot->setContentsMargins(look.px(Measure::TileInset), look.px(4), look.px(Measure::TileInset), look.px(4));
    foot->addWidget(totals_, 1);
    auto *compare = new QToolButton(this);
    compare->setText(tr("Compare with"));
    compare->setAccessibleName(tr("Compare with another model"));
    compare->setObjectName(QStringLiteral("summary_compare"));
    compare->setPopupMode(QToolButton::InstantPopup);
    foot->addWidget(compare);
    foot->addWidget(copy_);
    column->addLayout(foot);
    setTextRole(totals_, Role::Small, Tone::TextSecondary, true);
    totals_->setObjectName(QStringLiteral("summary_totals"));
    copy_->setText(tr("Copy as"));
    copy_->setAccessibleName(tr("Copy the table"));
    copy_->setObjectName(QStringLiteral("summary_copy"));
    copy_->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(copy_);
    menu->addAction(tr("Markdown"), this, [this] { copy(Format::Markdown); });
    menu->addAction(tr("LaTeX"), this, [this] { copy(Format::Latex); });
    menu->addAction(tr("CSV"), this, [this] { copy(Format::Csv); });
    copy_->setMenu(menu);
    table_->setObjectName(QStringLiteral("summary"));
    table_->setAccessibleName(tr("Summary of the network"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setHorizontalHeaderLabels({tr("Name"), tr("Layer"), tr("Output"), tr("Parameters"), tr("Trainable"),
                                       tr("Fixed"), tr("MACs"), tr("Memory"), tr("Share")});
    table_->horizontalHeaderItem(kProducts)->setToolTip(tr("Multiply-adds of one row, forward"));
    table_->horizontalHeaderItem(kMemory)->setToolTip(tr("Weights, and the values of one row"));
    table_->verticalHeader()->setVisible(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(kShare, QHeaderView::Stretch);
    for (int c = kParameters; c <= kShare; ++c) table_->horizontalHeaderItem(c)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int c : {kName, kKind, kOutput}) table_->horizontalHeaderItem(c)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setItemDelegateForColumn(kShare, new ShareDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->installEventFilter(this);
    connect(table_, &QTableWidget::customContextMenuRequested, this, [this](QPoint at) { copy_->menu()->popup(table_->viewport()->mapToGlobal(at)); });
    connect(table_, &QTableWidget::cellClicked, this, [this](int row) { Q_EMIT picked(table_->item(row, kName)->data(Qt::UserRole).toUInt()); });
    connect(table_, &QTableWidget::cellDoubleClicked, this, [this](int row) { Q_EMIT chosen(table_->item(row, kName)->data(Qt::UserRole).toUInt()); });
}

void SummaryView::setNetwork(const Graph &graph, const Check &check)
{
    rows_ = summaryRows(graph, check);
    fill();
}

void SummaryView::fill()
{
    const double total = sumOf(rows_, &SummaryRow::parameters);
    table_->setSortingEnabled(false);
    table_->setRowCount(int(rows_.size()));
    for (int i = 0; i < int(rows_.size()); ++i) {
        const SummaryRow &r = rows_[std::size_t(i)];
        auto *name = new QTableWidgetItem(r.name);
        name->setData(Qt::UserRole, r.node);
        name->setFont(Look::current().font(Role::Mono));
        table_->setItem(i, kName, name);
        table_->setItem(i, kKind, new QTableWidgetItem(r.layer));
        table_->setItem(i, kOutput, new QTableWidgetItem(r.output));
        table_->setItem(i, kParameters, new NumberItem(r.parameters, knownCount(r.parameters)));
        table_->setItem(i, kTrainable, new NumberItem(r.trainable, knownCount(r.trainable)));
        const double fixed = r.parameters < 0 ? -1 : r.parameters - r.trainable;
        table_->setItem(i, kFrozen, new NumberItem(fixed, knownCount(fixed)));
        table_->setItem(i, kProducts, new NumberItem(r.multiplyAdds, knownCount(r.multiplyAdds)));
        table_->setItem(i, kMemory, new NumberItem(r.memory, bytesText(r.memory)));
        const double share = r.parameters > 0 && total > 0 ? r.parameters / total : 0;
        table_->setItem(i, kShare, new NumberItem(share, share > 0 ? QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1) : QString()));
    }
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    const double trainable = sumOf(rows_, &SummaryRow::trainable);
    const QString gap = QStringLiteral("   ");
    totals_->setText(tr("%1 parameters, %2 trainable, %3 fixed").arg(knownCount(total), knownCount(trainable), knownCount(total - trainable))
                     + gap + tr("%1 multiply-adds per row").arg(knownCount(sumOf(rows_, &SummaryRow::multiplyAdds)))
                     + gap + bytesText(sumOf(rows_, &SummaryRow::memory)));
}

void SummaryView::sortByParameters()
{
    table_->sortByColumn(kParameters, Qt::DescendingOrder);
}

QString SummaryView::text(Format format) const
{
    QList<QStringList> lines;
    QStringList head;
    for (int c = 0; c < kShare; ++c) head << table_->horizontalHeaderItem(c)->text();
    lines << head;
    for (int i = 0; i < table_->rowCount(); ++i) {
        QStringList cells;
        for (int c = 0; c < kShare; ++c) {
            const QTableWidgetItem *item = table_->item(i, c);
            // Spread sheets want plain numbers, readers want groups of digits.
            const bool plain = format == Format::Csv && c >= kParameters;
            const double number = item->data(Qt::UserRole + 1).toDouble();
            cells << (plain ? number < 0 ? QString() : QString::number(qint64(number)) : item->text());
        }
        lines << cells;
    }
    const double parameters = sumOf(rows_, &SummaryRow::parameters), trainable = sumOf(rows_, &SummaryRow::trainable);
    const auto total = [&](double n) { return format == Format::Csv ? QString::number(qint64(n)) : knownCount(n); };
    lines << QStringList{tr("Total"), {}, {}, total(parameters), total(trainable), total(parameters - trainable),
                         total(sumOf(rows_, &SummaryRow::multiplyAdds)),
                         format == Format::Csv ? QString::number(qint64(sumOf(rows_, &SummaryRow::memory))) : bytesText(sumOf(rows_, &SummaryRow::memory))};
    QString out;
    if (format == Format::Latex) out += QStringLiteral("\\begin{tabular}{lllrrrrr}\n\\hline\n");
    for (int i = 0; i < lines.size(); ++i) {
        QStringList cells = lines[i];
        if (format == Format::Csv) {
            for (QString &cell : cells) cell = csvField(cell);
            out += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
        } else if (format == Format::Markdown) {
            for (QString &cell : cells) cell.replace(QLatin1Char('|'), QLatin1String("\\|"));
            out += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
            if (i == 0) out += QStringLiteral("|:--|:--|:--|--:|--:|--:|--:|--:|\n");
        } else {
            for (QString &cell : cells)
                cell.replace(QLatin1Char('_'), QLatin1String("\\_")).replace(QLatin1Char('%'), QLatin1String("\\%"))
                    .replace(QLatin1Char('&'), QLatin1String("\\&")).replace(QChar(0xD7), QLatin1String("$\\times$"));
            out += cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
            if (i == 0 || i == lines.size() - 2) out += QStringLiteral("\\hline\n");
        }
    }
    if (format == Format::Latex) out += QStringLiteral("\\hline\n\\end{tabular}\n");
    return out;
}

void SummaryView::copy(Format format) const
{
    QApplication::clipboard()->setText(text(format));
}

bool SummaryView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) return copy(Format::Markdown), true;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && table_->currentRow() >= 0) {
            Q_EMIT chosen(table_->item(table_->currentRow(), kName)->data(Qt::UserRole).toUInt());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace netloom
