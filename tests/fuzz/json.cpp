#include "fuzz/fuzz.h"
#include "io/json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto json = netloom::parseJson({reinterpret_cast<const char *>(data), size});
    if (json) // what is read can be asked for anything
        (void)((*json)["graph"]["nodes"].isArray() + (*json)["seed"].integer() + (*json)["name"].text().size());
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    return {R"({"format":1,"graph":{"nodes":[{"id":1,"type":"dense","config":{"units":16,"activation":"relu"}}],"edges":[[1,0,2,0]]},"seed":42})",
            R"({"name":"a\u00fc\ud83d\ude00","x":[1,-2.5,1e300,null,true,false,""],"y":{"z":{"w":[[[[]]]]}}})", "[]", "\"text\"", "-0.0"};
}
std::vector<std::string> fuzzWords()
{
    return {"{", "}", "[", "]", "[[[[[[[[[[[[[[[[", ":", ",", "\"", "\\u0000", "\\ud800", "null", "1e999", "-", "\xff", "true", "\"graph\"", "\"nodes\""};
}
