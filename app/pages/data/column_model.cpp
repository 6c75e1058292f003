#include "pages/data/column_model.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "theme/look.h"

#include <QComboBox>
#include <QPainter>

#include <algorithm>

namespace netloom {

namespace {

constexpr ColumnType kTypes[] = {ColumnType::Numeric, ColumnType::Class, ColumnType::Binary, ColumnType::Categorical,
                                 ColumnType::Datetime, ColumnType::Text, ColumnType::Id};

} // namespace

QString ColumnModel::typeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Numeric: return tr("number");
    case ColumnType::Class: return tr("class number");
    case ColumnType::Binary: return tr("yes / no");
    case ColumnType::Categorical: return tr("categories");
    case ColumnType::Datetime: return tr("date, time");
    case ColumnType::Text: return tr("text");
    case ColumnType::Id: return tr("row number");
    }
    return {};
}

QString ColumnModel::cellNumber(double value, int digits)
{
    const std::string exact = toText(value);
    return exact.size() <= std::size_t(digits) + 1 && value >= 0 ? qstr(exact) : numberText(value, digits);
}

void ColumnModel::setColumns(std::vector<ColumnStats> stats, std::size_t rows)
{
    beginResetModel();
    stats_ = std::move(stats);
    rows_ = rows;
    endResetModel();
}

void ColumnModel::setSpec(const DataSpec &spec)
{
    spec_ = spec;
    if (!stats_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, PartCount - 1));
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(stats_.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PartCount;
}

bool ColumnModel::dropped(const std::string &name) const
{
    return std::find(spec_.drop.begin(), spec_.drop.end(), name) != spec_.drop.end();
}

QString ColumnModel::roleOf(const std::string &name) const
{
    if (std::find(spec_.targets.begin(), spec_.targets.end(), name) != spec_.targets.end())
        return tr("target");
    if (name == spec_.timeColumn)
        return tr("order by");
    if (name == spec_.groupColumn || name == spec_.split.column)
        return tr("split by");
    if (dropped(name))
        return tr("not used");
    for (const RecipeStep &step : spec_.steps)
        if (step.enabled && step.type == "drop_columns")
            if (const auto at = step.config.find("columns"); at != step.config.end())
                if (const auto *list = std::get_if<std::vector<std::string>>(&at->second))
                    if (std::find(list->begin(), list->end(), name) != list->end())
                        return tr("left out by the recipe");
    return {};
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ColumnStats &s = stats_[std::size_t(index.row())];
    const auto part = Part(index.column());
    if (role == Qt::CheckStateRole && part == Use)
        return dropped(s.name) ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::TextAlignmentRole)
        return int((part >= Missing && part <= Max ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return part == Name && roleOf(s.name) == tr("target") ? Look::current().font(Role::Strong) : Look::current().figures(Role::Small);
    if (role == Qt::ForegroundRole && part == Missing && s.missing > 0)
        return Look::current().status(Status::Warning);
    if (role == Qt::AccessibleTextRole && part == Use)
        return tr("Use column %1").arg(qstr(s.name));
    if (role == Qt::EditRole && part == Type)
        return int(s.type);
    if (role == Qt::ToolTipRole) {
        QStringList top;
        for (const auto &[level, count] : s.top)
            if (top.size() < 8)
                top << tr("%1: %2").arg(level.empty() ? tr("(empty)") : qstr(level), countText(double(count)));
        return part == Histogram || part == Distinct ? top.join(QLatin1Char('\n')) : qstr(s.name);
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto number = [](const std::optional<double> &v) { return v ? cellNumber(*v, 4) : QString(); };
    const bool date = s.type == ColumnType::Datetime;
    switch (part) {
    case Name: {
        const QString what = roleOf(s.name);
        return what.isEmpty() ? qstr(s.name) : tr("%1  –  %2").arg(qstr(s.name), what);
    }
    case Type: return typeName(s.type);
    case Missing: return s.missing ? tr("%1 (%2 %)").arg(countText(double(s.missing)), numberText(100.0 * double(s.missing) / double(std::max<std::size_t>(1, rows_)), 2)) : QStringLiteral("0");
    case Distinct: return s.constant ? tr("1, constant") : countText(double(s.distinct));
    case Min: return date && s.min ? qstr(dateText(*s.min)) : number(s.min);
    case Mean: return date ? QString() : number(s.mean);
    case Max: return date && s.max ? qstr(dateText(*s.max)) : number(s.max);
    default: return {};
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((section >= Missing && section <= Max ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("use"), tr("column"), tr("type"), tr("missing"), tr("distinct"), tr("min"), tr("mean"), tr("max"), tr("values")};
    return names[section];
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Use)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Type && editable_)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = qstr(stats_[std::size_t(index.row())].name);
    if (index.column() == Use && role == Qt::CheckStateRole) {
        Q_EMIT useChanged(name, value.toInt() == Qt::Checked);
        return true;
    }
    if (index.column() == Type && role == Qt::EditRole) {
        const auto type = ColumnType(value.toInt());
        if (type != stats_[std::size_t(index.row())].type)
            Q_EMIT typeChanged(name, type);
        return true;
    }
    return false;
}

void ColumnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != ColumnModel::Histogram)
        return;
    const Look &look = Look::current();
    const ColumnStats &s = static_cast<const ColumnModel *>(index.model())->stats(index.row());
    std::vector<std::size_t> bars = s.histogram;
    if (bars.empty())
        for (const auto &[level, count] : s.top)
            bars.push_back(count);
    if (bars.empty())
        return;
    const double highest = double(std::max<std::size_t>(1, *std::max_element(bars.begin(), bars.end())));
    const QRectF box = QRectF(option.rect).adjusted(8, 4, -8, -4);
    const double width = std::min(box.width() / double(bars.size()), double(look.px(20)));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i] == 0)
            continue;
        const double height = std::max(1.0, double(bars[i]) / highest * box.height());
        painter->fillRect(QRectF(box.left() + double(i) * width, box.bottom() - height, std::max(1.0, width - 1), height), look.colour(Tone::LineEdge));
    }
}

QWidget *ColumnDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("typeEditor"));
    box->setAccessibleName(ColumnModel::tr("Type"));
    for (const ColumnType type : kTypes)
        box->addItem(ColumnModel::typeName(type), int(type));
    auto *self = const_cast<ColumnDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ColumnDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ColumnDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace netloom
