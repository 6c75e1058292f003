#include "core/parallel.h"
#include "data/csv.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

// How long a text table takes to read and how much private memory it takes: `bench_csv FILE [THREADS]`.
// make_csv.py makes a file of numbers and reads it in turns with pandas and with this.

namespace {

/// kB of a line of /proc/self/status.
long status(const std::string &key)
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(key + ":"))
            return std::atol(line.c_str() + key.size() + 1);
    return 0;
}

} // namespace

int main(int count, char **arguments)
{
    using namespace netloom;
    if (count < 2)
        return 2;
    if (count > 2)
        setThreads(std::atoi(arguments[2]));
    const long before = status("RssAnon");
    const auto start = std::chrono::steady_clock::now();
    const auto table = readCsvFile(arguments[1], {});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!table) {
        std::fprintf(stderr, "%s\n", message(table.error()).c_str());
        return 1;
    }
    std::printf("%.3f s, %zu x %zu, RssAnon %ld kB more, peak of all memory %ld kB\n", seconds, table->table.rows(),
                table->table.columns.size(), status("RssAnon") - before, status("VmHWM"));
    return 0;
}
