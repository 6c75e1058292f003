#include "data/generators/symmetric.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace netloom::sklearn {

namespace {

Matrix product(const Matrix &a, const Matrix &b)
{
    Matrix c(a.rows, b.cols);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t k = 0; k < a.cols; ++k)
            for (std::size_t j = 0; j < b.cols; ++j)
                c.at(i, j) += a.at(i, k) * b.at(k, j);
    return c;
}

Matrix transposed(const Matrix &a)
{
    Matrix t(a.cols, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.cols; ++j)
            t.at(j, i) = a.at(i, j);
    return t;
}

void rotate(Matrix &a, Matrix &v, std::size_t p, std::size_t q)
{
    if (a.at(p, q) == 0)
        return;
    const double theta = (a.at(q, q) - a.at(p, p)) / (2 * a.at(p, q));
    const double t = std::copysign(1.0, theta) / (std::abs(theta) + std::sqrt(theta * theta + 1));
    const double c = 1 / std::sqrt(t * t + 1), s = t * c;
    for (std::size_t k = 0; k < a.rows; ++k) {
        const double x = a.at(k, p), y = a.at(k, q);
        a.at(k, p) = c * x - s * y;
        a.at(k, q) = s * x + c * y;
    }
    for (std::size_t k = 0; k < a.rows; ++k) {
        const double x = a.at(p, k), y = a.at(q, k);
        a.at(p, k) = c * x - s * y;
        a.at(q, k) = s * x + c * y;
        const double vx = v.at(k, p), vy = v.at(k, q);
        v.at(k, p) = c * vx - s * vy;
        v.at(k, q) = s * vx + c * vy;
    }
}

} // namespace

std::pair<std::vector<double>, Matrix> eigen(Matrix a)
{
    const std::size_t n = a.rows;
    Matrix v(n, n);
    for (std::size_t i = 0; i < n; ++i)
        v.at(i, i) = 1;
    for (int sweep = 0; sweep < 60; ++sweep) {
        double off = 0, all = 0;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) {
                all += a.at(i, j) * a.at(i, j);
                off += i == j ? 0 : a.at(i, j) * a.at(i, j);
            }
        if (off <= 1e-30 * all)
            break;
        for (std::size_t p = 0; p < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q)
                rotate(a, v, p, q);
    }
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](auto x, auto y) { return a.at(x, x) < a.at(y, y); });
    std::vector<double> values(n);
    Matrix vectors(n, n);
    for (std::size_t c = 0; c < n; ++c) {
        values[c] = a.at(order[c], order[c]);
        for (std::size_t r = 0; r < n; ++r)
            vectors.at(r, c) = v.at(r, order[c]);
    }
    return {values, vectors};
}

Matrix spdMatrix(std::size_t n, NumpyRandom &random)
{
    const Matrix a = uniform(n, n, random);
    auto [values, vectors] = eigen(product(transposed(a), a));
    Matrix u(n, n);
    for (std::size_t r = 0; r < n; ++r)
        for (std::size_t c = 0; c < n; ++c)
            u.at(r, c) = vectors.at(r, n - 1 - c); // singular values fall
    Matrix middle(n, n);
    for (auto &v : middle.values)
        v = 1; // to every entry, not only to the diagonal
    for (std::size_t i = 0; i < n; ++i)
        middle.at(i, i) += random.uniform();
    return product(product(u, middle), transposed(u));
}

Matrix cholesky(const Matrix &a)
{
    const std::size_t n = a.rows;
    Matrix l(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a.at(i, j);
            for (std::size_t k = 0; k < j; ++k)
                sum -= l.at(i, k) * l.at(j, k);
            l.at(i, j) = i == j ? std::sqrt(std::max(sum, 0.0)) : l.at(j, j) > 0 ? sum / l.at(j, j) : 0.0;
        }
    return l;
}

} // namespace netloom::sklearn
