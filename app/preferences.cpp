#include "preferences.h"

#include "theme/style.h"
#include "translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QThread>

#include <algorithm>

namespace netloom {

Preferences Preferences::stored()
{
    const QSettings settings;
    Preferences p;
    p.theme = std::clamp(settings.value(QStringLiteral("theme"), p.theme).toInt(), 0, 2);
    p.textPercent = std::clamp(qRound(100 * settings.value(QStringLiteral("textScale"), 1.0).toDouble()), 80, 200);
    p.language = settings.value(QStringLiteral("language")).toString();
    p.reducedMotion = settings.value(QStringLiteral("reducedMotion"), false).toBool();
    p.threads = std::clamp(settings.value(QStringLiteral("threads"), 0).toInt(), 0, 1024);
    return p;
}

void Preferences::store() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("theme"), theme);
    settings.setValue(QStringLiteral("textScale"), textPercent / 100.0);
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("reducedMotion"), reducedMotion);
    settings.setValue(QStringLiteral("threads"), threads);
}

void Preferences::apply() const
{
    QApplication::setEffectEnabled(Qt::UI_General, !reducedMotion); // Look::motion asks for it
    const auto wanted = static_cast<Theme>(theme);
    if (Look::requestedTheme() != wanted || qRound(100 * Look::current().scale()) != textPercent)
        Look::setCurrent(wanted, textPercent / 100.0);
    setLanguage(language);
}

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent), form_(new QFormLayout), theme_(new QComboBox), language_(new QComboBox), text_(new QSpinBox),
      threads_(new QSpinBox), motion_(new QCheckBox), note_(new QLabel), close_(new QPushButton)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    theme_->setObjectName(QStringLiteral("prefTheme"));
    language_->setObjectName(QStringLiteral("prefLanguage"));
    text_->setObjectName(QStringLiteral("prefText"));
    threads_->setObjectName(QStringLiteral("prefThreads"));
    motion_->setObjectName(QStringLiteral("prefMotion"));
    text_->setRange(80, 200);
    text_->setSingleStep(10);
    text_->setSuffix(QStringLiteral(" %"));
    text_->setKeyboardTracking(false);
    threads_->setRange(0, std::max(1, QThread::idealThreadCount()));
    for (QWidget *field : std::initializer_list<QWidget *>{theme_, text_, language_, threads_, motion_})
        form_->addRow(new QLabel, field);
    setTextRole(note_, Role::Small, Tone::TextSecondary);
    note_->setWordWrap(true);
    note_->setMinimumWidth(Look::current().px(320));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close_);
    close_->setDefault(true);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows with the text while it is open
    column->addLayout(form_);
    column->addWidget(note_);
    column->addLayout(foot);
    retranslate();
    connect(theme_, &QComboBox::currentIndexChanged, this, &PreferencesDialog::change);
    connect(language_, &QComboBox::currentIndexChanged, this, &PreferencesDialog::change);
    connect(text_, &QSpinBox::valueChanged, this, &PreferencesDialog::change);
    connect(threads_, &QSpinBox::valueChanged, this, &PreferencesDialog::change);
    connect(motion_, &QCheckBox::toggled, this, &PreferencesDialog::change);
}

void PreferencesDialog::retranslate()
{
    filling_ = true;
    const Preferences p = Preferences::stored();
    setWindowTitle(tr("Preferences"));
    theme_->clear();
    theme_->addItems({tr("Light"), tr("Dark"), tr("As the system")});
    theme_->setCurrentIndex(p.theme);
    language_->clear();
    language_->addItem(tr("As the system"), QString());
    for (const QString &code : languages())
        language_->addItem(languageName(code), code);
    language_->setCurrentIndex(std::max(0, language_->findData(p.language)));
    text_->setValue(p.textPercent);
    threads_->setSpecialValueText(tr("all"));
    threads_->setValue(p.threads);
    motion_->setText(tr("Reduced motion"));
    motion_->setChecked(p.reducedMotion);
    const std::initializer_list<std::pair<QWidget *, QString>> names = {
        {theme_, tr("Appearance")}, {text_, tr("Text size")}, {language_, tr("Language")}, {threads_, tr("Threads")}};
    for (const auto &[field, name] : names) {
        field->setAccessibleName(name);
        auto *label = static_cast<QLabel *>(form_->labelForField(field));
        label->setText(name);
        label->setBuddy(field);
    }
    note_->setText(tr("Changes hold at once, the number of threads as soon as nothing is being computed; results do not depend on it."));
    close_->setText(tr("Close"));
    filling_ = false;
}

void PreferencesDialog::change()
{
    if (filling_)
        return;
    Preferences p;
    p.theme = theme_->currentIndex();
    p.textPercent = text_->value();
    p.language = language_->currentData().toString();
    p.threads = threads_->value();
    p.reducedMotion = motion_->isChecked();
    const bool threads = p.threads != Preferences::stored().threads;
    p.store();
    p.apply();
    if (threads)
        Q_EMIT threadsChanged(p.threads);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace netloom
