// The chart's menu: how it is drawn, and its picture and numbers as files.
#include "charts/line_chart.h"

#include "charts/ticks.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>

#include <algorithm>

namespace netloom {

namespace {

/// One of several values; 0 has a word of its own.
template <class Get, class Set> void addChoices(QMenu *menu, std::initializer_list<double> values, const QString &zero, Get get, Set set)
{
    auto *group = new QActionGroup(menu);
    for (const double value : values) {
        QAction *action = menu->addAction(value == 0 ? zero : numberText(value), menu, [set, value] { set(value); });
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    }
    QObject::connect(menu, &QMenu::aboutToShow, menu, [group, get] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toDouble() == get());
    });
}

} // namespace

void LineChart::save(const QString &suffix, const QString &filter, bool (LineChart::*write)(const QString &) const)
{
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(model_.title), model_.title.toLower() + suffix, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        if (!(this->*write)(path))
            Q_EMIT saveFailed(tr("%1 could not be written. Check that the folder exists and has space.").arg(path));
    });
    dialog->open();
}

QMenu *LineChart::makeMenu()
{
    auto *menu = new QMenu(this);
    QAction *log = menu->addAction(tr("Logarithmic values"), this, [this] { setLogY(!model_.logY); });
    log->setCheckable(true);
    QAction *logX = menu->addAction(tr("Logarithmic epochs"), this, [this] { setLogX(!model_.logX); });
    logX->setCheckable(true);
    QAction *raw = menu->addAction(tr("Single batches"), this, [this] {
        model_.showRaw = !model_.showRaw;
        redraw();
    });
    raw->setCheckable(true);
    QAction *extremes = menu->addAction(tr("Lowest and highest"), this, [this] { setExtremes(!model_.showExtremes); });
    extremes->setCheckable(true);
    QAction *reference = menu->addAction(tr("Base line"), this, [this] {
        model_.showReference = !model_.showReference;
        redraw();
    });
    reference->setCheckable(true);
    QAction *table = menu->addAction(tr("Table"), this, [this] { showTable(!showsTable()); });
    table->setCheckable(true);
    addChoices(menu->addMenu(tr("Smoothing")), {0, 0.3, 0.6, 0.8, 0.9, 0.95, 0.99}, tr("None"), [this] { return model_.smoothing; }, [this](double v) { setSmoothing(v); });
    addChoices(menu->addMenu(tr("Last epochs only")), {0, 10, 30, 100, 300, 1000}, tr("All"), [this] { return model_.window; }, [this](double v) { setWindow(v); });
    menu->addAction(tr("Show everything"), this, &LineChart::fit);
    menu->addSeparator();
    menu->addAction(tr("Copy image"), this, [this] { QApplication::clipboard()->setImage(picture(2)); });
    menu->addAction(tr("Copy numbers"), this, [this] { QApplication::clipboard()->setText(chartCsv(model_)); });
    menu->addSeparator();
    menu->addAction(tr("Save as PNG …"), this, [this] {
        save(QStringLiteral(".png"), tr("PNG picture (*.png)"), &LineChart::savePng);
    });
    menu->addAction(tr("Save as SVG …"), this, [this] {
        save(QStringLiteral(".svg"), tr("SVG drawing (*.svg)"), &LineChart::saveSvg);
    });
    menu->addAction(tr("Save as CSV …"), this, [this] {
        save(QStringLiteral(".csv"), tr("Numbers (*.csv)"), &LineChart::saveCsv);
    });
    connect(menu, &QMenu::aboutToShow, this, [this, log, logX, raw, extremes, reference, table] {
        log->setChecked(model_.logY);
        logX->setChecked(model_.logX);
        raw->setChecked(model_.showRaw);
        extremes->setChecked(model_.showExtremes);
        reference->setChecked(model_.showReference);
        reference->setEnabled(std::any_of(model_.panels.begin(), model_.panels.end(), [](const ChartPanel &p) { return p.reference.has_value(); }));
        table->setChecked(showsTable());
    });
    return menu;
}

void LineChart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

} // namespace netloom
