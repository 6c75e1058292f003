#include "recovery_dialog.h"

#include "theme/style.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace netloom {

RecoveryDialog::RecoveryDialog(QList<Recovery> found, QWidget *parent) : QDialog(parent), found_(std::move(found))
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("recoveryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unsaved work was found"));
    auto *column = new QVBoxLayout(this);
    auto *title = new QLabel(tr("Netloom ended before this was saved"));
    setTextRole(title, Role::Title);
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("recoveries"));
    list_->setAccessibleName(tr("Unsaved projects"));
    for (const Recovery &r : std::as_const(found_))
        list_->addItem(tr("%1, %2").arg(r.title, QLocale().toString(r.when, QLocale::ShortFormat)));
    list_->setCurrentRow(0);
    list_->setMaximumHeight(look.px(120));
    list_->setVisible(found_.size() > 1);
    details_ = new QLabel;
    details_->setObjectName(QStringLiteral("recoveryDetails"));
    details_->setWordWrap(true);
    details_->setMinimumWidth(look.px(420));
    details_->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        buttons->addWidget(made);
        return made;
    };
    connect(button(tr("Discard"), "recoveryDiscard"), &QPushButton::clicked, this, &RecoveryDialog::discard);
    buttons->addStretch(1);
    connect(button(tr("Not now"), "recoveryLater"), &QPushButton::clicked, this, &QDialog::reject);
    auto *restore = button(tr("Restore"), "recoveryRestore");
    setButtonKind(restore, ButtonKind::Primary);
    restore->setDefault(true);
    restore->setFocus();
    connect(restore, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT chosen(found_.at(list_->currentRow()));
    });
    connect(list_, &QListWidget::currentRowChanged, this, &RecoveryDialog::describe);
    column->addWidget(title);
    column->addWidget(list_);
    column->addWidget(details_);
    column->addSpacing(look.px(8));
    column->addLayout(buttons);
    describe();
}

void RecoveryDialog::describe()
{
    const Recovery &r = found_.at(std::max(0, list_->currentRow()));
    QStringList lines;
    lines << (r.path.isEmpty() ? tr("“%1”, never saved").arg(r.title) : tr("“%1” in %2").arg(r.title, QDir::toNativeSeparators(QFileInfo(r.path).path())));
    lines << tr("Last change: %1").arg(QLocale().toString(r.when, QLocale::ShortFormat));
    if (r.changeCount > 0)
        lines << tr("%n unsaved change(s): %1", nullptr, r.changeCount).arg(r.changes.mid(std::max<qsizetype>(0, r.changes.size() - 5)).join(QStringLiteral(", ")));
    if (r.trained)
        lines << tr("What the last training learnt is in it.");
    details_->setText(lines.join(QLatin1Char('\n')));
    adjustSize();
}

void RecoveryDialog::discard()
{
    const int row = std::max(0, list_->currentRow());
    discardRecovery(found_.at(row));
    if (found_.size() == 1) {
        reject();
        return;
    }
    found_.removeAt(row);
    delete list_->takeItem(row);
    describe();
}

} // namespace netloom
