#include "inspector/part_editor.h"

#include "common/engine_text.h"
#include "core/registry.h"
#include "inspector/schema_form.h"
#include "theme/icons.h"
#include "theme/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace netloom {

namespace {

class PartCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus()) QComboBox::wheelEvent(event);
        else event->ignore();
    }
};

QIcon glyphIcon(const QString &activation)
{
    const Look &look = Look::current();
    const int width = look.px(20), height = look.px(20);
    QPixmap pixmap(QSize(width, height) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0, (height - look.px(12)) / 2.0, width, look.px(12));
    return paintActivationGlyph(painter, activation, box, look.colour(Tone::TextSecondary)) ? QIcon(pixmap) : QIcon();
}

} // namespace

PartEditor::PartEditor(const Field &field, QWidget *parent)
    : ValueEditor(field, parent), box_(new PartCombo(this)), unfold_(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(box_, 1);
    line->addWidget(unfold_);
    column->addLayout(line);

    box_->setFocusPolicy(Qt::StrongFocus);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto kind = partKind(field.partKind);
    // A loss that is not chosen is the one that suits the target.
    if (field.optional) box_->addItem(kind == PartKind::Loss ? tr("automatic") : tr("none"), QString());
    const bool glyphs = kind == PartKind::Activation;
    if (kind)
        for (const PartInfo *info : parts(*kind)) {
            const QString type = qstr(info->type);
            box_->addItem(glyphs ? glyphIcon(type) : QIcon(), engineText(info->title), type);
            box_->setItemData(box_->count() - 1, engineText(info->doc), Qt::ToolTipRole);
        }
    connect(box_, &QComboBox::activated, this, [this] { choose(box_->currentData().toString()); });

    unfold_->setCheckable(true);
    unfold_->setAutoRaise(true);
    unfold_->setIcon(icon(QStringLiteral("sliders")));
    unfold_->setAccessibleName(tr("Options of %1").arg(engineText(field.title)));
    unfold_->setToolTip(tr("Options"));
    unfold_->setVisible(false);
    connect(unfold_, &QToolButton::toggled, this, [this](bool on) {
        if (options_) options_->setVisible(on);
    });
}

QWidget *PartEditor::control() const
{
    return box_;
}

void PartEditor::setRunning(bool running)
{
    running_ = running;
    box_->setEnabled(!running || field_.live);
    if (options_) options_->setRunning(running);
}

void PartEditor::setValue(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    QString type;
    Values values;
    if (text && !text->empty() && *text != "none") {
        const auto kind = partKind(field_.partKind);
        const auto choice = kind ? parsePart(*kind, *text) : Result<PartChoice>(Error{});
        if (!choice.ok()) {
            setInputError(errorText(choice.error()));
            return;
        }
        type = qstr(choice->info->type);
        values = choice->config;
    }
    if (pending_ && type == type_ && values == values_) return; // nothing new: what is being entered stays
    setInputError({});
    box_->setCurrentIndex(box_->findData(type));
    showOptions(type, values);
}

void PartEditor::choose(const QString &type)
{
    if (type == type_) return;
    // Options of the old part mean nothing to the new one: it starts at its defaults.
    Q_EMIT edited(Value(type.isEmpty() ? std::string("none") : type.toStdString()), true);
}

void PartEditor::showOptions(const QString &type, const Values &values)
{
    values_ = values;
    pending_.reset();
    if (options_) options_->setErrors({});
    if (type != type_) {
        type_ = type;
        delete options_;
        options_ = nullptr;
        const auto kind = partKind(field_.partKind);
        const PartInfo *info = kind && !type.isEmpty() ? findPart(*kind, type.toStdString()) : nullptr;
        if (info && !info->schema.fields.empty()) {
            options_ = new SchemaForm(info->schema, this);
            options_->setObjectName(QStringLiteral("options_") + qstr(field_.key));
            options_->setRunning(running_);
            layout()->addWidget(options_);
            connect(options_, &SchemaForm::edited, this, &PartEditor::nestedEdited);
            // What was changed is seen at once, and what an optimiser or a loss is about; the seed of an initialiser or
            // the threshold of an activation waits behind the button.
            const bool aside = kind == PartKind::Initializer || kind == PartKind::Activation;
            const bool shown = !aside || !(values == info->schema.defaults());
            unfold_->setChecked(shown);
            options_->setVisible(shown);
        }
        unfold_->setVisible(options_ != nullptr);
    }
    if (options_) options_->setValues(values);
}

void PartEditor::nestedEdited(const QString &key, const Value &value, bool final)
{
    const auto kind = partKind(field_.partKind);
    const PartInfo *info = kind ? findPart(*kind, type_.toStdString()) : nullptr;
    if (!info) return;
    Values changed = pending_.value_or(values_);
    changed[key.toStdString()] = value;
    if (info->schema.rule) {
        if (const auto usable = info->schema.complete(changed); !usable) {
            pending_ = std::move(changed);
            options_->setErrors({{qstr(usable.error().field), errorText(usable.error())}});
            setInputError(errorText(usable.error()));
            return;
        }
        pending_.reset();
        options_->setErrors({});
        setInputError({});
    }
    Q_EMIT edited(Value(partText(*info, changed)), final);
}

} // namespace netloom
