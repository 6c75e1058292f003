#include "core/result.h"

#include <charconv>
#include <string_view>

namespace netloom {

std::string format(const std::string &text, const std::vector<std::string> &args)
{
    std::string out;
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t close = text[i] == '{' ? text.find('}', i) : std::string::npos;
        std::size_t index = 0;
        if (close != std::string::npos) {
            const char *end = text.data() + close;
            const auto [p, ec] = std::from_chars(text.data() + i + 1, end, index);
            if (ec == std::errc() && p == end && index < args.size()) {
                out += args[index];
                i = close + 1;
                continue;
            }
        }
        out += text[i++];
    }
    return out;
}

} // namespace netloom
