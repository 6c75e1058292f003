#include "data/csv.h"
#include "fuzz/csv_seeds.h"
#include "fuzz/fuzz.h"
#include "io/gzip.h"

#include <zlib.h>

using namespace netloom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const MemoryBytes source({reinterpret_cast<const char *>(data), size});
    const auto text = gunzip(source, "fuzz.csv.gz");
    // Few bytes unpack to very many: the reader's own target sees large texts, here time goes to the packing.
    if (text && (*text)->size() < 1'000'000)
        (void)readCsv(**text, {}, "fuzz.csv.gz");
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    std::vector<std::string> seeds;
    for (const auto &text : csvSeeds())
        for (const int level : {0, 1, 9}) {
            std::string out(text.size() + 200, '\0');
            z_stream z{};
            deflateInit2(&z, level, Z_DEFLATED, 15 + 16, 8, level == 1 ? Z_FIXED : Z_DEFAULT_STRATEGY);
            z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
            z.avail_in = uInt(text.size());
            z.next_out = reinterpret_cast<Bytef *>(out.data());
            z.avail_out = uInt(out.size());
            deflate(&z, Z_FINISH);
            out.resize(z.total_out);
            deflateEnd(&z);
            seeds.push_back(out);
        }
    seeds.push_back(seeds[0] + seeds[1]);
    return seeds;
}
std::vector<std::string> fuzzWords() { return {"\x1f\x8b", "\x1f\x8b\x08", std::string(4, '\0'), "\xff\xff", "\x03", "\xff\x01"}; }
