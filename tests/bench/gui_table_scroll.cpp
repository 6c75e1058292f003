// How long a frame takes while a table of 1,000,000 x 70 is scrolled: [ROWS] [COLUMNS]. Prints median and 95th percentile.
#include "pages/data/details_tile.h"
#include "pages/data/table_models.h"
#include "theme/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <string>

using namespace netloom;

namespace {

std::shared_ptr<const Table> makeTable(std::size_t rows, std::size_t columns)
{
    Table table;
    for (std::size_t c = 0; c < columns; ++c) {
        const std::string name = "column_" + std::to_string(c);
        if (c % 10 == 9) {
            std::vector<std::int32_t> codes(rows);
            for (std::size_t r = 0; r < rows; ++r)
                codes[r] = std::int32_t((r * 31 + c) % 5);
            table.columns.push_back(Column::ofCodes(name, ColumnType::Categorical, std::move(codes), {"blue", "green", "red", "white", "yellow"}));
            continue;
        }
        std::vector<double> values(rows);
        for (std::size_t r = 0; r < rows; ++r)
            values[r] = double((r * 2654435761u + c * 40503u) % 1000003) / 977.0;
        table.columns.push_back(Column::ofNumbers(name, ColumnType::Numeric, std::move(values)));
    }
    return std::make_shared<const Table>(std::move(table));
}

/// Moves a scroll bar step by step; each step is one frame, painted at once.
std::vector<double> scroll(QTableView &view, QScrollBar *bar, int step, int frames)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + step > bar->maximum() ? 0 : bar->value() + step);
        view.viewport()->repaint();
        view.verticalHeader()->viewport()->repaint();
        view.horizontalHeader()->viewport()->repaint();
        QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    NetloomStyle::install(Theme::Light);
    const std::size_t rows = argc > 1 ? std::stoul(argv[1]) : 1000000, columns = argc > 2 ? std::stoul(argv[2]) : 70;
    RowsModel model;
    model.setTable(makeTable(rows, columns));
    QTableView *view = plainTable(&model, "rowsView", QStringLiteral("Rows"));
    view->setItemDelegate(new PlainCells(view));
    view->verticalHeader()->show();
    view->resize(1440, 800);
    QElapsedTimer timer;
    timer.start();
    view->show();
    view->resizeColumnsToContents();
    QApplication::processEvents();
    std::printf("%zu x %zu: first picture after %.0f ms\n", rows, columns, double(timer.nsecsElapsed()) / 1e6);
    const struct { const char *name; QScrollBar *bar; int step; } ways[] = {{"line by line", view->verticalScrollBar(), 1},
                                                                            {"page by page", view->verticalScrollBar(), 25},
                                                                            {"through all rows", view->verticalScrollBar(), int(rows / 500)},
                                                                            {"sideways", view->horizontalScrollBar(), 40}};
    for (const auto &way : ways) {
        const auto times = scroll(*view, way.bar, way.step, 500);
        std::printf("%-18s median %6.2f ms, 95th percentile %6.2f ms, longest %6.2f ms\n", way.name, times[times.size() / 2], times[times.size() * 95 / 100], times.back());
    }
    delete view;
    return 0;
}
