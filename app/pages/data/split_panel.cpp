#include "pages/data/split_panel.h"

#include "common/engine_text.h"
#include "common/segmented_control.h"
#include "theme/style.h"
#include "views/split_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom {

namespace {

/// Splits made on the command line (the last rows, one fold of several) stand under the kind they are closest to.
int segmentOf(SplitSpec::Kind kind)
{
    using Kind = SplitSpec::Kind;
    switch (kind) {
    case Kind::Last: case Kind::TimeSeries: return int(Kind::Blocked);
    case Kind::KFold: case Kind::LeaveOneOut: return int(Kind::Random);
    case Kind::StratifiedKFold: return int(Kind::Stratified);
    case Kind::GroupKFold: return int(Kind::Group);
    default: return int(kind);
    }
}

} // namespace

SplitPanel::SplitPanel(QWidget *parent)
    : QWidget(parent), kinds_(new SegmentedControl), bar_(new SplitBar), column_(new QComboBox), seed_(new QSpinBox), gap_(new QSpinBox),
      columnLabel_(new QLabel(tr("column"))), seedLabel_(new QLabel(tr("seed"))), gapLabel_(new QLabel(tr("gap"))), warning_(new QLabel)
{
    kinds_->setObjectName(QStringLiteral("splitKind"));
    kinds_->setAccessibleName(tr("Kind of split"));
    const std::pair<QString, QString> names[] = {{tr("Random"), tr("Rows are dealt out at random")},
                                                 {tr("Stratified"), tr("At random, with the same share of each class in every part")},
                                                 {tr("In order"), tr("First rows for training, last rows for the test: right for time series")},
                                                 {tr("Group"), tr("Rows of one group stay together")},
                                                 {tr("By column"), tr("A column says which part a row belongs to: train, validation, test")}};
    for (const auto &[name, help] : names)
        kinds_->segment(kinds_->addSegment(name))->setToolTip(help);
    bar_->setObjectName(QStringLiteral("splitBar"));
    column_->setObjectName(QStringLiteral("splitColumn"));
    column_->setAccessibleName(tr("Column of the split"));
    column_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column_->setMinimumContentsLength(10);
    seed_->setObjectName(QStringLiteral("splitSeed"));
    seed_->setAccessibleName(tr("Seed of the split"));
    seed_->setRange(0, std::numeric_limits<int>::max());
    gap_->setObjectName(QStringLiteral("splitGap"));
    gap_->setAccessibleName(tr("Rows left out before each border"));
    gap_->setToolTip(tr("Rows left out before each border, on top of those that the steps look back to"));
    gap_->setRange(0, 1000000);
    gap_->setKeyboardTracking(false);
    setFieldUnit(gap_, tr("rows"));
    for (QWidget *field : {static_cast<QWidget *>(column_), static_cast<QWidget *>(seed_), static_cast<QWidget *>(gap_)})
        setCompact(field);
    for (QLabel *label : {columnLabel_, seedLabel_, gapLabel_})
        setTextRole(label, Role::Small, Tone::TextSecondary);
    warning_->setObjectName(QStringLiteral("splitWarning"));
    warning_->setWordWrap(true);
    warning_->setTextFormat(Qt::PlainText);
    setTextRole(warning_, Role::Small, Tone::StatusError);
    warning_->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::current().px(8));
    row->addWidget(bar_, 1);
    // A label is as high as its words: it stands beside the middle of its field, and both beside the middle of the bar.
    for (const auto &[label, field] : {std::pair<QWidget *, QWidget *>{columnLabel_, column_}, {gapLabel_, gap_}, {seedLabel_, seed_}}) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(row->spacing());
        pair->addWidget(label, 0, Qt::AlignVCenter);
        pair->addWidget(field, 0, Qt::AlignVCenter);
        row->addLayout(pair);
        row->setAlignment(pair, Qt::AlignVCenter);
    }
    column->addLayout(row);
    column->addWidget(warning_);
    connect(gap_, &QSpinBox::valueChanged, this, [this](int rows) {
        SplitSpec next = split_;
        next.gap = std::uint32_t(rows);
        change(next, tr("Change gap"));
    });
    connect(kinds_, &SegmentedControl::activated, this, [this](int kind) {
        SplitSpec next = split_;
        next.kind = SplitSpec::Kind(kind);
        const bool named = next.kind == SplitSpec::Kind::Group || next.kind == SplitSpec::Kind::Column;
        next.column = named ? (column_->count() ? column_->currentText().toStdString() : std::string()) : std::string();
        change(next, tr("Change split"));
    });
    connect(column_, &QComboBox::activated, this, [this] {
        SplitSpec next = split_;
        next.column = column_->currentText().toStdString();
        change(next, tr("Change split column"));
    });
    connect(seed_, &QSpinBox::valueChanged, this, [this](int seed) {
        SplitSpec next = split_;
        next.seed = std::uint32_t(seed);
        change(next, tr("Change split seed"));
    });
    connect(bar_, &SplitBar::fractionsChanged, this, [this](double train, double validation, bool final) {
        if (!final)
            return;
        SplitSpec next = split_;
        next.train = train;
        next.validation = validation;
        next.test = std::max(0.0, std::round((1 - train - validation) * 100) / 100);
        change(next, tr("Change parts"));
    });
}

void SplitPanel::change(const SplitSpec &split, const QString &text)
{
    if (!filling_ && split != split_)
        Q_EMIT splitChanged(split, text);
}

void SplitPanel::setSplit(const SplitSpec &split, const QStringList &columns)
{
    filling_ = true;
    split_ = split;
    kinds_->setCurrentIndex(segmentOf(split.kind));
    kinds_->setToolTip(split.kind > SplitSpec::Kind::Column ? qstr(toText(split)) : QString());
    QStringList present;
    for (int i = 0; i < column_->count(); ++i)
        present << column_->itemText(i);
    if (present != columns) {
        column_->clear();
        column_->addItems(columns);
    }
    if (!split.column.empty())
        column_->setCurrentText(qstr(split.column));
    seed_->setValue(int(std::min<std::uint32_t>(split.seed, std::uint32_t(std::numeric_limits<int>::max()))));
    const bool named = split.kind == SplitSpec::Kind::Group || split.kind == SplitSpec::Kind::Column;
    for (QWidget *widget : {static_cast<QWidget *>(columnLabel_), static_cast<QWidget *>(column_)})
        widget->setVisible(named);
    using Kind = SplitSpec::Kind;
    gap_->setValue(int(std::min<std::uint32_t>(split.gap, 1000000)));
    for (QWidget *widget : {static_cast<QWidget *>(gapLabel_), static_cast<QWidget *>(gap_)})
        widget->setVisible(split.kind == Kind::Blocked || split.kind == Kind::TimeSeries);
    const bool drawn = split.kind != SplitSpec::Kind::Blocked && split.kind != SplitSpec::Kind::Column;
    for (QWidget *widget : {static_cast<QWidget *>(seedLabel_), static_cast<QWidget *>(seed_)})
        widget->setVisible(drawn);
    bar_->setEditable(split.kind != SplitSpec::Kind::Column && !isFoldKind(split.kind));
    bar_->setFractions(split.train, split.validation);
    filling_ = false;
}

void SplitPanel::setWarning(const QString &text)
{
    warning_->setText(text);
    warning_->setVisible(!text.isEmpty());
}

void SplitPanel::setCounts(const std::array<qint64, 3> &counts)
{
    bar_->setCounts(counts);
}

} // namespace netloom
