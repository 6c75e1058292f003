#include "views/class_groups.h"

#include <algorithm>
#include <numeric>

namespace netloom {

namespace {
constexpr int kBlocks = 40;
}

ClassGroups ClassGroups::of(int classes, const std::vector<int> &interest)
{
    std::vector<int> wanted = interest;
    if (wanted.empty()) {
        wanted.resize(static_cast<std::size_t>(classes));
        std::iota(wanted.begin(), wanted.end(), 0);
    }
    ClassGroups g;
    const int n = static_cast<int>(wanted.size()), size = n > largest ? (n + kBlocks - 1) / kBlocks : 1;
    g.place.assign(static_cast<std::size_t>(classes), -1);
    for (int i = 0; i < n; ++i) {
        if (i % size == 0)
            g.members.emplace_back();
        g.members.back().push_back(wanted[static_cast<std::size_t>(i)]);
        g.place[static_cast<std::size_t>(wanted[static_cast<std::size_t>(i)])] = g.count() - 1;
    }
    g.others = n < classes;
    if (g.others) {
        g.members.emplace_back();
        for (int c = 0; c < classes; ++c)
            if (int &at = g.place[static_cast<std::size_t>(c)]; at < 0) {
                at = g.count() - 1;
                g.members.back().push_back(c);
            }
    }
    return g;
}

Confusion ClassGroups::sum(const Confusion &whole) const
{
    const auto n = static_cast<std::size_t>(whole.classes), m = members.size();
    Confusion shown{static_cast<int>(m), std::vector<double>(m * m)};
    for (std::size_t a = 0; a < n; ++a) {
        double *row = shown.counts.data() + static_cast<std::size_t>(place[a]) * m;
        for (std::size_t p = 0; p < n; ++p)
            row[place[p]] += whole.counts[a * n + p];
    }
    return shown;
}

} // namespace netloom
