#include "views/summary_compare.h"

#include "common/engine_text.h"
#include "theme/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

namespace {

enum CompareColumn { kLeftName, kLeftKind, kLeftOutput, kLeftParameters, kDifference, kRightName, kRightKind, kRightOutput, kRightParameters, kCompareColumns };

/// Pairs of indices whose keys are equal, in the order of both: the longest such list.
template <class Key> std::vector<std::pair<int, int>> commonRows(int leftFrom, int leftTo, int rightFrom, int rightTo, Key same)
{
    const int n = leftTo - leftFrom, m = rightTo - rightFrom;
    std::vector<std::vector<int>> best(std::size_t(n + 1), std::vector<int>(std::size_t(m + 1), 0));
    const auto at = [&](int i, int j) -> int & { return best[std::size_t(i)][std::size_t(j)]; };
    for (int i = n - 1; i >= 0; --i)
        for (int j = m - 1; j >= 0; --j)
            at(i, j) = same(leftFrom + i, rightFrom + j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0, j = 0; i < n && j < m;) {
        if (same(leftFrom + i, rightFrom + j)) pairs.push_back({leftFrom + i++, rightFrom + j++});
        else if (at(i + 1, j) >= at(i, j + 1)) ++i;
        else ++j;
    }
    return pairs;
}

QString differenceOf(const Graph &a, const SummaryRow &left, const Graph &b, const SummaryRow &right)
{
    const Node &one = a.nodes.at(left.node), &other = b.nodes.at(right.node);
    QStringList words;
    if (one.type != other.type) words << SummaryCompare::tr("layer");
    else if (!(one.config == other.config)) words << SummaryCompare::tr("options");
    if (left.output != right.output) words << SummaryCompare::tr("output");
    if (left.parameters != right.parameters) words << SummaryCompare::tr("parameters");
    if (one.trainable != other.trainable) words << SummaryCompare::tr("frozen");
    return words.join(QStringLiteral(", "));
}

QString counted(double value)
{
    return value < 0 ? QStringLiteral("?") : groupedNumber(std::int64_t(value));
}

double parametersOf(const QTableWidget &table, int column)
{
    double sum = 0;
    for (int i = 0; i < table.rowCount(); ++i) sum += std::max(0.0, table.item(i, column)->data(Qt::UserRole).toDouble());
    return sum;
}

} // namespace

std::vector<ComparedLayer> comparedLayers(const Graph &left, const Check &leftCheck, const Graph &right, const Check &rightCheck)
{
    const std::vector<SummaryRow> a = summaryRows(left, leftCheck), b = summaryRows(right, rightCheck);
    const auto sameName = [&](int i, int j) { return a[std::size_t(i)].name == b[std::size_t(j)].name && a[std::size_t(i)].layer == b[std::size_t(j)].layer; };
    const auto sameKind = [&](int i, int j) { return a[std::size_t(i)].layer == b[std::size_t(j)].layer; };
    std::vector<std::pair<int, int>> pairs;
    int lastLeft = 0, lastRight = 0;
    auto named = commonRows(0, int(a.size()), 0, int(b.size()), sameName);
    named.push_back({int(a.size()), int(b.size())});
    for (const auto &[i, j] : named) {
        for (const auto &pair : commonRows(lastLeft, i, lastRight, j, sameKind)) pairs.push_back(pair);
        pairs.push_back({i, j});
        lastLeft = i + 1;
        lastRight = j + 1;
    }
    std::vector<ComparedLayer> rows;
    std::size_t i = 0, j = 0;
    for (const auto &[nextLeft, nextRight] : pairs) {
        for (; i < std::size_t(nextLeft); ++i) rows.push_back({a[i], {}, true, SummaryCompare::tr("only left")});
        for (; j < std::size_t(nextRight); ++j) rows.push_back({{}, b[j], true, SummaryCompare::tr("only right")});
        if (i >= a.size() || j >= b.size()) continue;
        const QString what = differenceOf(left, a[i], right, b[j]);
        rows.push_back({a[i++], b[j++], !what.isEmpty(), what});
    }
    return rows;
}

SummaryCompare::SummaryCompare(QWidget *parent) : QDialog(parent), table_(new QTableWidget(0, kCompareColumns, this)), totals_(new QLabel(this))
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("summary_compare_dialog"));
    setWindowTitle(tr("Compare two models"));
    auto *column = new QVBoxLayout(this);
    table_->setObjectName(QStringLiteral("compare_table"));
    table_->setAccessibleName(tr("Two models side by side"));
    table_->verticalHeader()->setVisible(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    column->addWidget(table_, 1);
    totals_->setObjectName(QStringLiteral("compare_totals"));
    totals_->setWordWrap(true);
    setTextRole(totals_, Role::Small, Tone::TextSecondary, true);
    column->addWidget(totals_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(look.px(880), look.px(480));
}

void SummaryCompare::setModels(const Model &left, const Model &right)
{
    const Look &look = Look::current();
    QStringList heads;
    for (const Model *model : {&left, &right}) {
        heads << model->name << tr("Layer") << tr("Output") << tr("Parameters");
        if (model == &left) heads << tr("Difference");
    }
    table_->setHorizontalHeaderLabels(heads);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(kDifference, QHeaderView::Stretch);
    const std::vector<ComparedLayer> rows = comparedLayers(left.graph, left.check, right.graph, right.check);
    table_->setRowCount(int(rows.size()));
    for (int i = 0; i < int(rows.size()); ++i) {
        const ComparedLayer &row = rows[std::size_t(i)];
        const auto put = [&](int c, const QString &text, double number = -1) {
            auto *item = new QTableWidgetItem(text);
            item->setData(Qt::UserRole, number);
            const bool figures = c == kLeftParameters || c == kRightParameters;
            item->setTextAlignment((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            if (c == kLeftName || c == kRightName) item->setFont(look.font(Role::Mono));
            if (row.differs) item->setBackground(look.statusSoft(Status::Warning));
            if (row.differs) item->setForeground(look.colour(Tone::TextPrimary));
            table_->setItem(i, c, item);
        };
        for (const bool isLeft : {true, false}) {
            const auto &side = isLeft ? row.left : row.right;
            const int first = isLeft ? kLeftName : kRightName;
            put(first, side ? side->name : QStringLiteral("–"));
            put(first + 1, side ? side->layer : QString());
            put(first + 2, side ? side->output : QString());
            put(first + 3, side ? counted(side->parameters) : QString(), side ? side->parameters : -1);
        }
        put(kDifference, row.differs ? row.what : tr("same"));
        if (row.differs) table_->item(i, kDifference)->setIcon(badgeIcon(Status::Warning));
        QString spoken = row.differs ? tr("differs: %1").arg(row.what) : tr("same");
        table_->item(i, kDifference)->setData(Qt::AccessibleTextRole, spoken);
    }
    totals_->setText(summary());
    if (!rows.empty()) table_->setCurrentCell(0, 0);
}

QString SummaryCompare::summary() const
{
    int differing = 0;
    for (int i = 0; i < table_->rowCount(); ++i) differing += !table_->item(i, kDifference)->icon().isNull();
    return tr("%1 of %2 rows differ; %3 and %4 parameters").arg(differing).arg(table_->rowCount())
        .arg(counted(parametersOf(*table_, kLeftParameters)), counted(parametersOf(*table_, kRightParameters)));
}

} // namespace netloom
