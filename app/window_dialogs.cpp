#include "window_dialogs.h"

#include "command_palette.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QAction>
#include <QCoreApplication>
#include <QDate>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPaintDevice>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QThread>
#include <QUndoStack>
#include <QUndoView>
#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

namespace {

/// The texts of what has no class of its own.
struct WindowDialogs {
    Q_DECLARE_TR_FUNCTIONS(WindowDialogs)
};

QPushButton *addClose(QDialog *dialog, QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(WindowDialogs::tr("Close"));
    close->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    return close;
}

QDialog *newDialog(const char *name, const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

} // namespace

QDialog *makeAboutDialog(QWidget *parent)
{
    const Look &look = Look::current();
    QDialog *dialog = newDialog("aboutDialog", WindowDialogs::tr("About Netloom"), parent);
    auto *column = new QVBoxLayout(dialog);
    auto *head = new QHBoxLayout;
    auto *logo = new QLabel;
    logo->setPixmap(logoIcon().pixmap(look.px(48)));
    auto *name = new QLabel(WindowDialogs::tr("Netloom %1").arg(QStringLiteral(NETLOOM_VERSION)));
    setTextRole(name, Role::Page);
    head->addWidget(logo);
    head->addWidget(name, 1);
    auto *text = new QLabel(WindowDialogs::tr("Draw, train and understand neural networks.") + QStringLiteral("\n\n")
                            + WindowDialogs::tr("Built with Qt %1 on %2 threads of this computer. The window is free software "
                                                "under the GNU General Public License, version 3.")
                                  .arg(QString::fromLatin1(qVersion()))
                                  .arg(QThread::idealThreadCount()));
    text->setObjectName(QStringLiteral("aboutText"));
    text->setWordWrap(true);
    text->setMinimumWidth(look.px(400));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addLayout(head);
    column->addWidget(text);
    addClose(dialog, column)->setFocus();
    return dialog;
}

QDialog *makeShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
{
    const Look &look = Look::current();
    QDialog *dialog = newDialog("shortcutsDialog", WindowDialogs::tr("Keyboard shortcuts"), parent);
    auto *column = new QVBoxLayout(dialog);
    auto *table = new QTableWidget(0, 2);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(dialog->windowTitle());
    table->setHorizontalHeaderLabels({WindowDialogs::tr("Command"), WindowDialogs::tr("Keys")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const auto add = [table](const QString &name, const QString &keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(name));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const QAction *action : actions)
        if (const QString keys = commandKeys(action); !keys.isEmpty())
            add(commandName(action), keys);
    add(WindowDialogs::tr("Pause or resume"), QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumSize(std::min(table->columnWidth(0) + table->columnWidth(1) + look.px(64), 900), std::min(look.px(420), 480));
    column->addWidget(table, 1);
    addClose(dialog, column);
    return dialog;
}

QWidget *makeHistoryPanel(QUndoStack *stack, QWidget *parent)
{
    const Look &look = Look::current();
    auto *panel = new QFrame(parent);
    panel->setObjectName(QStringLiteral("historyPanel"));
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::AlternateBase);
    panel->setFixedWidth(look.px(240));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12));
    auto *title = new QLabel(WindowDialogs::tr("History"));
    setTextRole(title, Role::Strong);
    auto *list = new QUndoView(stack);
    list->setObjectName(QStringLiteral("historyList"));
    list->setAccessibleName(WindowDialogs::tr("Steps that can be undone"));
    list->setEmptyLabel(WindowDialogs::tr("As it was opened"));
    list->setCleanIcon(icon(QStringLiteral("check")));
    list->setFrameShape(QFrame::NoFrame);
    auto *hint = new QLabel(WindowDialogs::tr("A click goes back to that step, or forward again."));
    hint->setWordWrap(true);
    setTextRole(hint, Role::Small, Tone::TextSecondary);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(list, 1);
    return panel;
}

namespace {

/// Paper is white: while this lives everything looks light, and the screen does not show it.
class LightLook {
public:
    explicit LightLook(QWidget *window) : window_(window), theme_(Look::requestedTheme())
    {
        if (!Look::current().isDark())
            return;
        window_->setUpdatesEnabled(false);
        Look::setCurrent(Theme::Light, Look::current().scale());
        changed_ = true;
    }
    ~LightLook()
    {
        if (!changed_)
            return;
        Look::setCurrent(theme_, Look::current().scale());
        window_->setUpdatesEnabled(true);
    }
    LightLook(const LightLook &) = delete;
    LightLook &operator=(const LightLook &) = delete;

private:
    QWidget *window_;
    Theme theme_;
    bool changed_ = false;
};

} // namespace

bool printView(QWidget *view, const QString &title, QPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const LightLook light(view->window());
    const QRectF page(0, 0, device.width(), device.height());
    const double line = device.logicalDpiY() / 4.0;
    painter.drawText(QRectF(page.left(), page.top(), page.width(), line), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.drawText(QRectF(page.left(), page.top(), page.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    const double scale = std::min(page.width() / view->width(), (page.height() - 1.5 * line) / view->height());
    painter.translate(page.left(), page.top() + 1.5 * line);
    painter.scale(scale, scale);
    view->render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return painter.end();
}

} // namespace netloom
