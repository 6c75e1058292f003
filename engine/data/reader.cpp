#include "data/reader.h"

#include <algorithm>

namespace netloom {

bool nameEndsWith(std::string_view name, std::string_view ending)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return name.size() >= ending.size()
           && std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [&](char a, char b) { return lower(a) == lower(b); });
}

std::string stemOf(std::string_view name)
{
    name = name.substr(name.find_last_of('/') + 1); // npos + 1 is 0
    const auto dot = name.find('.', 1);
    return std::string(name.substr(0, dot));
}

std::unique_ptr<Reader> readerFor(std::string_view name, std::string_view bytes)
{
    if (nameEndsWith(name, ".gz"))
        name.remove_suffix(3);
    for (const auto *part : parts(PartKind::Reader)) {
        auto reader = makePart<Reader>(*part, part->schema.defaults());
        if (reader->accepts(name, bytes))
            return reader;
    }
    return nullptr;
}

} // namespace netloom
