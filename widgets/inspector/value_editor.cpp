#include "inspector/value_editor.h"

#include "common/choice_text.h"
#include "common/engine_text.h"
#include "core/registry.h"
#include "inspector/number_field.h"
#include "inspector/part_editor.h"
#include "theme/look.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace netloom {

void ValueEditor::setInputError(const QString &message)
{
    if (message == inputError_) return;
    inputError_ = message;
    setInvalid(control(), !message.isEmpty());
    Q_EMIT inputErrorChanged(message);
}

namespace {

/// A combo box in a scrolling form: the wheel belongs to the form until the box has the keyboard.
class Combo : public QComboBox {
public:
    using QComboBox::QComboBox;
    /// The list is as wide as its longest line, however narrow the form is.
    void showPopup() override
    {
        int widest = 0;
        for (int i = 0; i < count(); ++i) widest = std::max(widest, view()->fontMetrics().horizontalAdvance(itemText(i)));
        const int room = screen() ? screen()->availableGeometry().width() - 40 : widest;
        view()->setMinimumWidth(std::min(room, widest + 2 * Look::current().px(16)));
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus()) QComboBox::wheelEvent(event);
        else event->ignore();
    }
};

/// What stands in a text field for a value.
QString fieldText(const Field &field, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value)) return {};
    if (const auto *s = std::get_if<std::string>(&value)) return qstr(*s);
    if (field.kind == FieldKind::NumberList) {
        const QString text = qstr(toText(value));
        return text.mid(1, text.size() - 2);
    }
    return readableValue(value);
}

/// Everything that is typed: numbers, texts, lists and shapes.
class TextEditor : public ValueEditor {
public:
    TextEditor(const Field &field, QWidget *parent) : ValueEditor(field, parent)
    {
        auto *box = new QHBoxLayout(this);
        box->setContentsMargins({});
        if (field.kind == FieldKind::Int || field.kind == FieldKind::Number) {
            number_ = new NumberField(field_, this);
            connect(number_, &NumberField::textEdited, this, [this] { typed(false); });
            connect(number_, &NumberField::editingFinished, this, [this] { typed(true); });
            box->addWidget(number_);
        } else {
            line_ = new QLineEdit(this);
            connect(line_, &QLineEdit::textEdited, this, [this] { typed(false); });
            connect(line_, &QLineEdit::editingFinished, this, [this] { typed(true); });
            box->addWidget(line_);
            if (field.kind == FieldKind::TextList && partKind(field.partKind)) box->addWidget(makeChooser());
        }
        if (field.optional && line_) line_->setPlaceholderText(QCoreApplication::translate("netloom::TextEditor", "none"));
        if (!field.unit.empty()) setFieldUnit(control(), engineText(field.unit));
    }
    QWidget *control() const override
    {
        return number_ ? static_cast<QWidget *>(number_) : static_cast<QWidget *>(line_);
    }
    void setValue(const Value &value) override
    {
        const bool same = shown_ && *shown_ == value;
        shown_ = value;
        // A value that comes back from our own typing must not rewrite "0." or "1e-" under the cursor, and text
        // that could not be used stays until the value itself changes.
        if (open_ || (same && !inputError().isEmpty())) return;
        setText(fieldText(field_, value));
        setInputError({});
    }

private:
    /// A list of parts may also be ticked in a menu of all there are.
    QWidget *makeChooser()
    {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("choose_") + qstr(field_.key));
        button->setText(QStringLiteral("…"));
        button->setAccessibleName(tr("Choose: %1").arg(engineText(field_.title)));
        button->setToolTip(tr("Choose from a list"));
        button->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(button);
        menu->setToolTipsVisible(true);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillChooser(menu); });
        return button;
    }
    void fillChooser(QMenu *menu)
    {
        menu->clear();
        const auto *list = shown_ ? std::get_if<std::vector<std::string>>(&*shown_) : nullptr;
        const std::vector<std::string> chosen = list ? *list : std::vector<std::string>();
        const PartKind kind = *partKind(field_.partKind);
        for (const PartInfo *info : parts(kind)) {
            const auto names = [kind, info](const std::string &text) {
                const auto choice = parsePart(kind, text);
                return choice && choice.value().info == info;
            };
            QAction *action = menu->addAction(engineText(info->title));
            action->setToolTip(engineText(info->doc));
            action->setCheckable(true);
            action->setChecked(std::any_of(chosen.begin(), chosen.end(), names));
            connect(action, &QAction::triggered, this, [this, chosen, names, type = info->type](bool on) {
                std::vector<std::string> next = chosen;
                std::erase_if(next, names);
                if (on) next.push_back(type);
                setText(fieldText(field_, Value(next)));
                open_ = true;
                typed(true);
            });
        }
    }
    QString text() const { return number_ ? number_->text() : line_->text(); }
    void setText(const QString &text)
    {
        if (number_) number_->setText(text);
        else if (line_->text() != text) line_->setText(text);
    }
    Result<Value> read() const
    {
        const Schema schema{{field_}};
        const std::string typedText = text().trimmed().toStdString();
        if (typedText.empty() && field_.optional) return canonicalValue(field_, Value());
        if (typedText.empty() && field_.kind == FieldKind::Text) return canonicalValue(field_, Value(std::string()));
        if (typedText.empty()) return schema.parse(field_, "none");
        return schema.parse(field_, typedText);
    }
    void typed(bool finished)
    {
        if (finished && !open_) return;
        open_ = !finished;
        const auto value = read();
        setInputError(value.ok() ? QString() : errorText(value.error()));
        if (!value.ok()) return;
        shown_ = *value;
        Q_EMIT edited(*value, finished);
        if (finished) setText(fieldText(field_, *value));
    }

    NumberField *number_ = nullptr;
    QLineEdit *line_ = nullptr;
    std::optional<Value> shown_;
    bool open_ = false; ///< a gesture is under way
};

class BoolEditor : public ValueEditor {
public:
    BoolEditor(const Field &field, QWidget *parent) : ValueEditor(field, parent), box_(new QCheckBox(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(box_);
        layout->addStretch();
        connect(box_, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT edited(Value(on), true); });
    }
    QWidget *control() const override { return box_; }
    void setValue(const Value &value) override
    {
        const auto *on = std::get_if<bool>(&value);
        box_->setChecked(on && *on);
    }

private:
    QCheckBox *box_;
};

class ChoiceEditor : public ValueEditor {
public:
    ChoiceEditor(const Field &field, QWidget *parent) : ValueEditor(field, parent), box_(new Combo(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(box_);
        box_->setFocusPolicy(Qt::StrongFocus);
        box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        if (field.optional) box_->addItem(QCoreApplication::translate("netloom::ChoiceEditor", "none"), QString());
        for (const auto &choice : field.choices) {
            box_->addItem(choiceText(field, choice), qstr(choice));
            box_->setItemData(box_->count() - 1, choiceText(field, choice), Qt::ToolTipRole);
        }
        connect(box_, &QComboBox::activated, this, [this] {
            const auto key = box_->currentData().toString();
            Q_EMIT edited(key.isEmpty() ? Value() : Value(key.toStdString()), true);
        });
    }
    QWidget *control() const override { return box_; }
    void setValue(const Value &value) override
    {
        const auto *text = std::get_if<std::string>(&value);
        box_->setCurrentIndex(box_->findData(text ? qstr(*text) : QString()));
    }

private:
    QComboBox *box_;
};

} // namespace

ValueEditor *makeEditor(const Field &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Bool: return new BoolEditor(field, parent);
    case FieldKind::Choice: return new ChoiceEditor(field, parent);
    case FieldKind::Part: return new PartEditor(field, parent);
    default: return new TextEditor(field, parent);
    }
}

} // namespace netloom
