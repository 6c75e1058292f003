#include "fuzz/fuzz.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>

// Mutates good files for as many seconds as are asked for: `fuzz_csv SECONDS [SEED]`. The same seed makes the same inputs in
// the same order. `fuzz_csv --file PATH` reads one input. What was being read when something went wrong is written
// to fuzz-crash.bin.

extern "C" const char *__asan_default_options()
{
    return "max_allocation_size_mb=2000:allocator_may_return_null=0:detect_stack_use_after_return=1:abort_on_error=0";
}
extern "C" const char *__ubsan_default_options()
{
    return "print_stacktrace=1:halt_on_error=1";
}
extern "C" void __sanitizer_set_death_callback(void (*)());

namespace {

std::string current;
std::uint64_t runs = 0;

void saveCurrent()
{
    if (std::FILE *file = std::fopen("fuzz-crash.bin", "wb")) {
        std::fwrite(current.data(), 1, current.size(), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "input %llu (%zu bytes) is in fuzz-crash.bin\n", static_cast<unsigned long long>(runs), current.size());
}

void run()
{
    ++runs;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.data()), current.size());
}

class Mutator {
public:
    explicit Mutator(std::uint64_t seed) : random_(seed), seeds_(fuzzSeeds()), words_(fuzzWords()) {}
    void next()
    {
        current = seeds_[pick(seeds_.size())];
        for (auto n = 1 + pick(8); n > 0; --n)
            mutate();
    }
    const std::vector<std::string> &seeds() const { return seeds_; }

private:
    std::size_t pick(std::size_t n) { return n ? std::size_t(random_() % n) : 0; }
    void mutate()
    {
        const std::size_t at = pick(current.size() + 1), most = current.size() - at;
        switch (pick(11)) {
        case 0: current.resize(at); break;
        case 1: current.erase(at, pick(16)); break;
        case 2: current.erase(at, pick(most + 1)); break;
        case 3: current.insert(at, current.substr(pick(current.size() + 1), pick(64))); break;
        case 4: current.insert(at, words_[pick(words_.size())]); break;
        case 5: current.replace(at, std::min(most, std::size_t(4)), words_[pick(words_.size())]); break;
        case 6: number(at, most); break;
        case 7: {
            const auto &other = seeds_[pick(seeds_.size())];
            current.replace(at, most, other.substr(pick(other.size() + 1)));
            break;
        }
        case 8: current.insert(at, pick(300), most ? current[at] : 'a'); break;
        default:
            if (most)
                current[at] = pick(2) ? char(random_()) : char(current[at] ^ (1 << pick(8)));
        }
        if (current.size() > 200'000)
            current.resize(200'000);
    }
    /// A number as headers hold it, of either byte order, with a value that is likely to be forgotten.
    void number(std::size_t at, std::size_t most)
    {
        constexpr std::uint64_t kValues[] = {0, 1, 2, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 0x7FFFFFFF, 0x80000000,
                                             0xFFFFFFFF, 0x100000000, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000, ~std::uint64_t(0)};
        std::uint64_t v = kValues[pick(std::size(kValues))] + (pick(4) ? 0 : pick(9)) - (pick(4) ? 0 : pick(9));
        std::size_t bytes = std::min(most, std::size_t(1) << pick(4));
        const bool big = pick(2);
        for (std::size_t i = 0; i < bytes; ++i)
            current[at + (big ? bytes - 1 - i : i)] = char(v >> 8 * i & 255);
    }

    std::mt19937_64 random_;
    std::vector<std::string> seeds_, words_;
};

} // namespace

int main(int count, char **arguments)
{
    __sanitizer_set_death_callback(saveCurrent);
    std::signal(SIGABRT, [](int) { // a target's own check
        saveCurrent();
        std::_Exit(1);
    });
    if (count == 3 && std::strcmp(arguments[1], "--file") == 0) {
        std::FILE *file = std::fopen(arguments[2], "rb");
        if (!file)
            return 2;
        for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
            current += char(c);
        std::fclose(file);
        run();
        return 0;
    }
    const double seconds = count > 1 ? std::atof(arguments[1]) : 10;
    Mutator mutator(count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1);
    for (const auto &seed : mutator.seeds()) {
        current = seed;
        run();
    }
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    double slowest = 0;
    for (auto now = start; std::chrono::duration<double>(now - start).count() < seconds;) {
        mutator.next();
        run();
        const auto after = Clock::now();
        const double took = std::chrono::duration<double>(after - now).count();
        if (took > 20) {
            std::fprintf(stderr, "one input took %.1f s\n", took);
            saveCurrent();
            return 1;
        }
        slowest = std::max(slowest, took);
        now = after;
    }
    std::printf("%s: %llu inputs in %.0f s, slowest %.3f s, nothing found\n", arguments[0], static_cast<unsigned long long>(runs),
                seconds, slowest);
    return 0;
}
