#include "pages/inspect/gate_controls.h"

#include "theme/icons.h"
#include "theme/look.h"
#include "theme/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace netloom {

namespace {

QToolButton *gateButton(const QString &text, const QString &name, const char *object)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(QLatin1String(object));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

GateControls::GateControls(GateFeed *feed, bool narrow, QWidget *parent) : QWidget(parent), feed_(feed)
{
    const Look &look = Look::current();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.px(6));
    layer_ = new QComboBox;
    layer_->setObjectName(QStringLiteral("gateLayer"));
    layer_->setAccessibleName(tr("Layer"));
    layer_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    way_ = new QComboBox;
    way_->setObjectName(QStringLiteral("gateWay"));
    way_->setAccessibleName(tr("Direction"));
    way_->addItems({tr("forward"), tr("backward")});
    row_ = new QSpinBox;
    row_->setObjectName(QStringLiteral("gateRow"));
    row_->setAccessibleName(tr("Row of the data"));
    row_->setPrefix(tr("row "));
    row_->setRange(0, std::numeric_limits<int>::max());
    row_->setKeyboardTracking(false);
    before_ = gateButton(QStringLiteral("‹"), tr("Row before"), "gateBefore");
    after_ = gateButton(QStringLiteral("›"), tr("Next row"), "gateAfter");
    wrong_ = gateButton(tr("Next wrong"), tr("Next row whose prediction is wrong"), "gateWrong");
    for (QWidget *w : std::initializer_list<QWidget *>{layer_, way_, row_, before_, after_, wrong_})
        line->addWidget(w);
    if (!narrow) {
        what_ = new QComboBox;
        what_->setObjectName(QStringLiteral("gateWhat"));
        what_->setAccessibleName(tr("One row or an average"));
        line->addWidget(what_);
        connect(what_, &QComboBox::activated, this, [this](int i) { feed_->setAverage(what_->itemData(i).toInt()); });
        compare_ = gateButton(tr("Compare"), tr("Keep this row beside whatever is chosen next"), "gateCompare");
        compare_->setCheckable(true);
        line->addWidget(compare_);
        connect(compare_, &QToolButton::clicked, feed_, &GateFeed::setCompared);
    }
    line->addStretch(1);
    connect(layer_, &QComboBox::activated, this, [this](int i) { feed_->setLayer(layer_->itemData(i).toString().toStdString()); });
    connect(way_, &QComboBox::activated, this, &GateControls::wayChanged);
    connect(before_, &QToolButton::clicked, feed_, [this] { feed_->step(-1); });
    connect(after_, &QToolButton::clicked, feed_, [this] { feed_->step(1); });
    connect(wrong_, &QToolButton::clicked, feed_, &GateFeed::nextWrong);
    connect(row_, &QSpinBox::valueChanged, this, [this](int value) {
        if (!filling_ && !feed_->setTableRow(std::size_t(value))) {
            Q_EMIT feed_->said(tr("Row %1 is not among the prepared rows: a step of the preparation takes it out, or no window ends there.").arg(value));
            refresh();
        }
    });
    connect(feed_, &GateFeed::choiceChanged, this, &GateControls::refresh);
    connect(feed_, &GateFeed::changed, this, &GateControls::refresh);
    refresh();
}

int GateControls::way() const { return way_->isHidden() ? 0 : way_->currentIndex(); }

void GateControls::refresh()
{
    filling_ = true;
    QStringList names;
    for (const std::string &name : feed_->layers())
        names << QString::fromStdString(name);
    QStringList there;
    for (int i = 0; i < layer_->count(); ++i)
        there << layer_->itemText(i);
    if (names != there) {
        layer_->clear();
        for (const QString &name : names)
            layer_->addItem(name, name);
    }
    layer_->setCurrentIndex(int(names.indexOf(QString::fromStdString(feed_->choice().node))));
    const auto &record = feed_->scene().main.record;
    way_->setVisible(record && record->ways.size() > 1);
    row_->setValue(int(feed_->tableRow()));
    const bool some = !feed_->rows().empty();
    for (QWidget *w : std::initializer_list<QWidget *>{row_, before_, after_})
        w->setEnabled(some);
    wrong_->setEnabled(some && feed_->hasClasses());
    wrong_->setToolTip(feed_->hasClasses() ? tr("Next row whose prediction is wrong") : tr("Only where classes are predicted"));
    if (what_) {
        QStringList texts{tr("this row"), tr("average of all")};
        const QStringList classes = feed_->hasClasses() ? feed_->classNames() : QStringList();
        for (const QString &name : classes)
            texts << tr("average of “%1”").arg(name);
        QStringList present;
        for (int i = 0; i < what_->count(); ++i)
            present << what_->itemText(i);
        if (texts != present) {
            what_->clear();
            for (int i = 0; i < texts.size(); ++i)
                what_->addItem(texts[i], i == 0 ? GateFeed::kOneRow : i == 1 ? GateFeed::kAllRows : i - 2);
        }
        what_->setCurrentIndex(what_->findData(feed_->choice().average));
        compare_->setChecked(feed_->isCompared());
        compare_->setEnabled(feed_->isCompared() || feed_->scene().main.record);
    }
    filling_ = false;
}

} // namespace netloom
