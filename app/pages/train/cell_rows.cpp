#include "pages/train/cell_rows.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "core/values.h"
#include "pages/data/column_model.h"
#include "theme/look.h"

#include <algorithm>

namespace netloom {

namespace {

std::vector<Flip> flipsBy(const TimeMachine &machine, std::size_t i, std::size_t width, const PredictedBy &predict, std::uint64_t until)
{
    std::vector<Flip> flips;
    std::optional<int> before;
    for (const MomentPtr &m : machine.moments()) {
        if (m->row.epoch > until)
            break;
        if (!m->scores || (i + 1) * width > m->scores->size())
            continue;
        const int now = predict(m->scores->data() + i * width, static_cast<int>(width));
        if (before && *before != now)
            flips.push_back({m->row.epoch, *before, now});
        before = now;
    }
    return flips;
}

} // namespace

std::vector<CellRow> rowsOfCell(const Prepared &data, const TimeMachine &machine, const Moment &moment, const std::vector<int> &truth,
                                int actual, int predicted, double threshold, bool inclusive)
{
    return rowsOfCell(data, machine, moment, truth, actual, predicted,
                      [threshold, inclusive](const float *scores, int outputs) { return predictedClass(scores, outputs, threshold, inclusive); });
}

std::vector<CellRow> rowsOfCell(const Prepared &data, const TimeMachine &machine, const Moment &moment, const std::vector<int> &truth,
                                int actual, int predicted, const PredictedBy &predict)
{
    std::vector<CellRow> out;
    const auto &rows = data.split.validation;
    if (!moment.scores || truth.size() != rows.size() || rows.empty() || moment.scores->size() % rows.size() != 0)
        return out;
    const std::size_t width = moment.scores->size() / rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (truth[i] != actual)
            continue;
        const float *scores = moment.scores->data() + i * width;
        const int now = predict(scores, static_cast<int>(width));
        if (now != predicted)
            continue;
        CellRow row;
        row.tableRow = data.source->sourceRow(rows[i]);
        row.actual = actual;
        row.predicted = now;
        row.score = static_cast<double>(width == 1 ? scores[0] : scores[now]);
        row.flips = flipsBy(machine, i, width, predict, moment.row.epoch);
        out.push_back(std::move(row));
    }
    return out;
}

void CellRowsModel::setRows(std::vector<CellRow> rows, const QStringList &classes)
{
    beginResetModel();
    rows_ = std::move(rows);
    classes_ = classes;
    endResetModel();
}

void CellRowsModel::setTable(std::shared_ptr<const Table> table)
{
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

int CellRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CellRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kOwnColumns + (table_ ? static_cast<int>(table_->columns.size()) : 0);
}

QString CellRowsModel::flipText(const CellRow &row) const
{
    QStringList parts;
    for (const Flip &f : row.flips)
        parts << tr("%1 at %2").arg(classes_.value(f.after, QString::number(f.after))).arg(f.epoch);
    return parts.join(QStringLiteral(", "));
}

QVariant CellRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CellRow &row = rows_[static_cast<std::size_t>(index.row())];
    const int c = index.column();
    const Column *column = c < kOwnColumns ? nullptr : &table_->columns[static_cast<std::size_t>(c - kOwnColumns)];
    const bool known = column && row.tableRow < column->rows();
    const bool words = column ? column->isCoded() || column->type() == ColumnType::Datetime : c == 3;
    switch (role) {
    case Qt::TextAlignmentRole: return int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: return Look::current().figures(Role::Small);
    case Qt::ToolTipRole: return exact(index.row(), c);
    case kSortRole:
        if (!column)
            return c == 0 ? QVariant(static_cast<qulonglong>(row.tableRow)) : c == 1 ? QVariant(row.score)
                : c == 2 ? QVariant(static_cast<qulonglong>(row.flips.size()))
                         : QVariant(static_cast<qulonglong>(row.flips.empty() ? 0 : row.flips.back().epoch));
        return !known ? QVariant() : words ? QVariant(qstr(column->text(row.tableRow))) : QVariant(column->number(row.tableRow));
    case Qt::DisplayRole: break;
    default: return {};
    }
    if (!column)
        return c == 0 ? countText(static_cast<double>(row.tableRow + 1)) : c == 1 ? numberText(row.score, 4)
            : c == 2 ? QString::number(row.flips.size()) : flipText(row);
    if (!known)
        return numberText(std::nullopt);
    if (column->missing(row.tableRow))
        return tr("missing");
    return words ? qstr(column->text(row.tableRow)) : ColumnModel::cellNumber(column->number(row.tableRow), 6);
}

QVariant CellRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString own[] = {tr("row"), tr("score"), tr("flips"), tr("flipped to")};
    return section < kOwnColumns ? own[section] : qstr(table_->columns[static_cast<std::size_t>(section - kOwnColumns)].name());
}

QString CellRowsModel::exact(int row, int column) const
{
    const CellRow &r = rows_[static_cast<std::size_t>(row)];
    switch (column) {
    case 0: return QString::number(r.tableRow + 1);
    case 1: return qstr(toText(r.score));
    case 2: return QString::number(r.flips.size());
    case 3: return flipText(r);
    default: break;
    }
    const Column &c = table_->columns[static_cast<std::size_t>(column - kOwnColumns)];
    return r.tableRow >= c.rows() || c.missing(r.tableRow) ? QString() : qstr(c.text(r.tableRow));
}

} // namespace netloom
