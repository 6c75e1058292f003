// Statistics of a table of 1,000,000 × 70 numbers: column cards, correlations, duplicates, feature–target AUC.
#include "core/parallel.h"
#include "data/statistics.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace netloom;

int main(int argc, char **argv)
{
    const std::size_t rows = argc > 1 ? std::size_t(std::atoll(argv[1])) : 1000000;
    const int columns = argc > 2 ? std::atoi(argv[2]) : 70;
    if (argc > 3)
        setThreads(std::atoi(argv[3]));
    Table table;
    std::uint64_t h = 7;
    const auto next = [&] { return double((h = h * 6364136223846793005ull + 1442695040888963407ull) >> 40) / 16777216.0; };
    for (int c = 0; c < columns; ++c) {
        std::vector<double> values(rows);
        for (auto &v : values)
            v = c % 3 == 0 ? std::floor(next() * 1000) / 10 : c % 3 == 1 ? next() - next() : double(float(next() * next()));
        table.columns.push_back(Column::ofNumbers("x" + std::to_string(c), ColumnType::Numeric, std::move(values)));
    }
    std::vector<std::int32_t> label(rows);
    for (auto &l : label)
        l = next() < 0.1 ? 1 : 0;
    table.columns.push_back(Column::ofCodes("y", ColumnType::Binary, std::move(label), {"0", "1"}));
    const auto timed = [](const char *what, auto &&work) {
        const auto start = std::chrono::steady_clock::now();
        const bool ok = work();
        std::printf("%-14s %8.0f ms%s\n", what, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(), ok ? "" : " FAILED");
    };
    std::printf("%zu × %d, %d threads\n", rows, columns, threads());
    timed("statistics", [&] { return statistics(table, {}).ok(); });
    timed("correlations", [&] { return correlations(table).ok(); });
    timed("duplicates", [&] { return duplicateRows(table).ok(); });
    timed("feature AUC", [&] { return featureTargetAuc(table, "y", "1").ok(); });
}
