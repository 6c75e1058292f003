#include "core/shape.h"

namespace netloom {

std::string toText(const Shape &shape)
{
    if (shape.axes.empty()) return "scalar";
    std::string out;
    for (std::size_t i = 0; i < shape.axes.size(); ++i) {
        if (i) out += "×";
        out += shape.axes[i] == kAny ? std::string("?") : std::to_string(shape.axes[i]);
    }
    return out;
}

} // namespace netloom
