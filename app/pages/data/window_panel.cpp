#include "pages/data/window_panel.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "data/windows.h"
#include "theme/style.h"
#include "views/window_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr int kUsualLookback = 10;
constexpr std::size_t kShownNext = 6;

QSpinBox *rowsField(const char *name, const QString &says, int least)
{
    auto *field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(says);
    field->setToolTip(says);
    field->setRange(least, 1000000);
    field->setKeyboardTracking(false);
    setFieldUnit(field, WindowPanel::tr("rows"));
    setCompact(field);
    return field;
}

QLabel *nameOf(const QString &text)
{
    auto *label = new QLabel(text);
    setTextRole(label, Role::Small, Tone::TextSecondary);
    return label;
}

QString partOf(const Prepared &prepared, std::uint32_t window)
{
    const auto in = [window](const std::vector<Row> &rows) { return std::find(rows.begin(), rows.end(), window) != rows.end(); };
    return in(prepared.split.train) ? WindowPanel::tr("training") : in(prepared.split.validation) ? WindowPanel::tr("validation")
         : in(prepared.split.test) ? WindowPanel::tr("test") : WindowPanel::tr("left out");
}

} // namespace

WindowPanel::WindowPanel(QWidget *parent) : QWidget(parent), strip_(new WindowStrip), slider_(new QSlider(Qt::Horizontal)), facts_(new QLabel)
{
    const Look &look = Look::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    column->setSpacing(look.px(8));
    column->addWidget(makeFields());
    strip_->setObjectName(QStringLiteral("windowStrip"));
    column->addWidget(strip_, 1);
    slider_->setObjectName(QStringLiteral("windowSlider"));
    slider_->setAccessibleName(tr("Window shown"));
    auto *shown = new QHBoxLayout;
    shown->setSpacing(look.px(8));
    shown->addWidget(slider_, 1);
    shown->addWidget(nameOf(tr("drawn")));
    shown->addWidget(feature_);
    column->addLayout(shown);
    facts_->setObjectName(QStringLiteral("windowFacts"));
    facts_->setWordWrap(true);
    facts_->setTextFormat(Qt::PlainText);
    setTextRole(facts_, Role::Small, Tone::TextSecondary);
    column->addWidget(facts_);
    connect(slider_, &QSlider::valueChanged, this, [this](int number) { if (!filling_) showWindow(number); });
    connect(strip_, &WindowStrip::windowChosen, this, [this](qint64 number) { slider_->setValue(int(number)); });
    connect(strip_, &WindowStrip::shapeChanged, this, [this](qint64 length, qint64 ahead, bool final) {
        filling_ = true;
        lookback_->setValue(int(length));
        horizon_->setValue(int(ahead));
        filling_ = false;
        if (!final)
            return;
        WindowSpec next = spec_;
        next.lookback = std::uint32_t(length);
        next.horizon = std::uint32_t(ahead);
        change(next, length != spec_.lookback ? tr("Change look-back") : tr("Change horizon"));
    });
    setSpec({});
}

QWidget *WindowPanel::makeFields()
{
    const Look &look = Look::current();
    on_ = new QCheckBox(tr("look-back windows"));
    on_->setObjectName(QStringLiteral("windowsOn"));
    on_->setToolTip(tr("A sample is several rows in their order instead of one"));
    lookback_ = rowsField("windowLookback", tr("Look-back: rows that the network sees at once"), 1);
    horizon_ = rowsField("windowHorizon", tr("Horizon: how many rows after the last one lies the target"), 0);
    stride_ = rowsField("windowStride", tr("Stride: rows from one window to the next"), 1);
    gaps_ = new QComboBox;
    gaps_->setObjectName(QStringLiteral("windowGaps"));
    gaps_->setAccessibleName(tr("Windows over gaps"));
    gaps_->addItems({tr("kept"), tr("left out"), tr("cut there")});
    gaps_->setToolTip(tr("Where rows are missing in between: windows over the gap are kept and counted, left out, or the series ends there"));
    compatible_ = new QCheckBox(tr("published numbering"));
    compatible_->setObjectName(QStringLiteral("windowCompatible"));
    compatible_->setToolTip(tr("As in Ranjan 2020: the first two rows of a series are never used, so that counts agree with the book"));
    past_ = new QCheckBox(tr("past of the target as input"));
    past_->setObjectName(QStringLiteral("windowPast"));
    feature_ = new QComboBox;
    feature_->setObjectName(QStringLiteral("windowFeature"));
    feature_->setAccessibleName(tr("Column that is drawn"));
    feature_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    feature_->setMinimumContentsLength(10);
    setCompact(gaps_);
    setCompact(feature_);
    auto *fields = new QWidget;
    auto *rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    for (QHBoxLayout *row : {first, second})
        row->setSpacing(look.px(8));
    first->addWidget(on_);
    for (const auto &[label, field] : {std::pair<QString, QWidget *>{tr("look-back"), lookback_}, {tr("horizon"), horizon_}, {tr("stride"), stride_}}) {
        first->addWidget(nameOf(label));
        first->addWidget(field);
    }
    first->addStretch(1);
    second->addWidget(nameOf(tr("at gaps")));
    second->addWidget(gaps_);
    second->addWidget(compatible_);
    second->addWidget(past_);
    second->addStretch(1);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(on_, &QCheckBox::toggled, this, [this](bool on) {
        WindowSpec next = spec_;
        next.lookback = on ? std::uint32_t(std::max(lookback_->value(), 2)) : 0;
        change(next, on ? tr("Make windows") : tr("No windows"));
    });
    const auto number = [this](QSpinBox *field, std::uint32_t WindowSpec::*member, const QString &text) {
        connect(field, &QSpinBox::valueChanged, this, [this, member, text](int value) {
            WindowSpec next = spec_;
            next.*member = std::uint32_t(value);
            change(next, text);
        });
    };
    number(lookback_, &WindowSpec::lookback, tr("Change look-back"));
    number(horizon_, &WindowSpec::horizon, tr("Change horizon"));
    number(stride_, &WindowSpec::stride, tr("Change stride"));
    connect(gaps_, &QComboBox::activated, this, [this](int index) {
        WindowSpec next = spec_;
        next.gaps = WindowSpec::Gaps(index);
        change(next, tr("Change windows at gaps"));
    });
    connect(compatible_, &QCheckBox::toggled, this, [this](bool on) {
        WindowSpec next = spec_;
        next.compatible = on;
        change(next, tr("Change numbering of windows"));
    });
    connect(past_, &QCheckBox::toggled, this, [this](bool on) {
        WindowSpec next = spec_;
        next.pastTarget = on;
        change(next, tr("Change past of the target"));
    });
    connect(feature_, &QComboBox::activated, this, [this] { showWindow(number_); });
    return fields;
}

void WindowPanel::change(const WindowSpec &spec, const QString &text)
{
    if (!filling_ && spec != spec_)
        Q_EMIT windowsChanged(spec, text);
}

void WindowPanel::setSpec(const WindowSpec &spec)
{
    filling_ = true;
    spec_ = spec;
    on_->setChecked(spec.on());
    lookback_->setValue(spec.on() ? int(spec.lookback) : kUsualLookback);
    horizon_->setValue(int(spec.horizon));
    stride_->setValue(int(spec.stride));
    gaps_->setCurrentIndex(int(spec.gaps));
    compatible_->setChecked(spec.compatible);
    past_->setChecked(spec.pastTarget);
    for (QWidget *field : {static_cast<QWidget *>(lookback_), static_cast<QWidget *>(horizon_), static_cast<QWidget *>(stride_), static_cast<QWidget *>(gaps_),
                           static_cast<QWidget *>(compatible_), static_cast<QWidget *>(past_), static_cast<QWidget *>(feature_), static_cast<QWidget *>(slider_)})
        field->setEnabled(spec.on());
    filling_ = false;
}

void WindowPanel::setPrepared(std::shared_ptr<const Prepared> prepared, const QString &failure)
{
    prepared_ = std::move(prepared);
    filling_ = true;
    const auto *source = prepared_ ? dynamic_cast<const WindowSource *>(prepared_->source.get()) : nullptr;
    const QString shown = feature_->currentText();
    feature_->clear();
    if (source)
        for (const std::string &name : prepared_->featureNames)
            feature_->addItem(qstr(name));
    feature_->setCurrentIndex(std::max(0, feature_->findText(shown)));
    slider_->setRange(0, source ? int(std::max<std::size_t>(1, source->rows())) - 1 : 0);
    filling_ = false;
    showWindow(source ? std::min<qint64>(number_, slider_->maximum()) : 0);
    facts_->setText(!failure.isEmpty() ? failure : facts());
}

QString WindowPanel::facts() const
{
    if (!spec_.on())
        return tr("Each row is a sample of its own. Windows give the network the rows before it too, for recurrent and convolution layers.");
    const auto *source = prepared_ ? dynamic_cast<const WindowSource *>(prepared_->source.get()) : nullptr;
    if (!source)
        return tr("Windows are counted …");
    const WindowFacts &f = prepared_->windows;
    const auto count = [](std::size_t n) { return countText(double(n)); };
    QStringList parts{tr("%1 windows × %2 rows × %3 features").arg(count(source->rows()), count(spec_.lookback), count(prepared_->featureNames.size()))};
    if (f.series > 1)
        parts << tr("from %1 series").arg(count(f.series));
    if (f.gaps)
        parts << (spec_.gaps == WindowSpec::Gaps::Keep ? tr("%1 windows go over one of %2 gaps").arg(count(f.flagged), count(f.gaps))
                                                       : tr("%1 gaps, no window goes over one").arg(count(f.gaps)));
    if (f.shortSeries)
        parts << tr("%1 series are shorter than a window").arg(count(f.shortSeries));
    if (f.noTarget)
        parts << tr("%1 windows without a target left out").arg(count(f.noTarget));
    if (f.leakValidation + f.leakTest)
        parts << tr("%1 windows for validation and test share rows with training: split in order or by group").arg(count(f.leakValidation + f.leakTest));
    return parts.join(QStringLiteral("; "));
}

void WindowPanel::showWindow(qint64 number)
{
    const auto *source = prepared_ ? dynamic_cast<const WindowSource *>(prepared_->source.get()) : nullptr;
    if (!source || source->rows() == 0 || prepared_->featureNames.empty()) {
        strip_->setPicture({});
        return;
    }
    number_ = number;
    const WindowPlan &plan = source->plan();
    const std::size_t width = prepared_->featureNames.size(), rows = source->x().size() / width, window = std::size_t(number);
    WindowStrip::Picture p;
    p.number = number;
    p.count = qint64(source->rows());
    p.first = qint64(plan.first[window]);
    p.length = qint64(plan.length);
    p.ahead = qint64(plan.ahead);
    const qint64 margin = std::max<qint64>(6, p.length / 2);
    p.start = std::max<qint64>(0, p.first - margin);
    const qint64 stop = std::min<qint64>(qint64(rows), p.first + p.length + p.ahead + margin + std::min<qint64>(p.length, 6 * qint64(spec_.stride)));
    const int feature = std::max(0, feature_->currentIndex());
    p.feature = feature_->itemText(feature);
    for (qint64 row = p.start; row < stop; ++row)
        p.values.push_back(double(source->x()[std::size_t(row) * width + std::size_t(feature)]));
    for (std::size_t i = window + 1; i < std::min(plan.first.size(), window + 1 + kShownNext); ++i)
        p.next.push_back(qint64(plan.first[i]));
    if (!source->y().empty() && !prepared_->targetNames.empty()) {
        const double y = double(source->y()[window * (source->y().size() / source->rows())]);
        const bool named = !prepared_->classes.empty() && y >= 0 && y < double(prepared_->classes.size());
        p.target = QStringLiteral("%1 = %2").arg(qstr(prepared_->targetNames.front()), named ? qstr(prepared_->classes[std::size_t(y)]) : numberText(y, 4));
    }
    p.part = partOf(*prepared_, std::uint32_t(window));
    strip_->setPicture(std::move(p));
}

} // namespace netloom
