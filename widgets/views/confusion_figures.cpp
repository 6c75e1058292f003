#include "views/confusion_view.h"

namespace netloom {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

} // namespace

// Two classes: class 1 is the positive one. More: means over the classes for which the value is defined.
ConfusionFigures confusionFigures(const Confusion &confusion)
{
    ConfusionFigures f;
    const int n = confusion.classes;
    if (n < 2 || confusion.counts.size() != static_cast<std::size_t>(n) * static_cast<std::size_t>(n))
        return f;
    const auto at = [&](int a, int p) { return confusion.counts[static_cast<std::size_t>(a * n + p)]; };
    double total = 0, right = 0, largest = 0;
    struct Mean { double sum = 0; int count = 0; void add(std::optional<double> v) { if (v) { sum += *v; ++count; } } };
    Mean precision, recall, f1, fpr;
    for (int c = 0; c < n; ++c)
        for (int p = 0; p < n; ++p)
            total += at(c, p);
    for (int c = 0; c < n; ++c) {
        double row = 0, column = 0;
        for (int k = 0; k < n; ++k) {
            row += at(c, k);
            column += at(k, c);
        }
        right += at(c, c);
        if (row > largest) {
            largest = row;
            f.majorityClass = c;
        }
        if (n == 2 && c == 0)
            continue;
        precision.add(ratio(at(c, c), column));
        recall.add(ratio(at(c, c), row));
        f1.add(ratio(2 * at(c, c), row + column));
        fpr.add(ratio(column - at(c, c), total - row));
    }
    const auto mean = [](const Mean &m) { return m.count ? std::optional(m.sum / m.count) : std::nullopt; };
    f.precision = mean(precision);
    f.recall = mean(recall);
    f.f1 = mean(f1);
    f.fpr = mean(fpr);
    f.accuracy = ratio(right, total);
    f.majority = ratio(largest, total);
    return f;
}

} // namespace netloom
