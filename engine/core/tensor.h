#pragma once

#include "core/shape.h"

#include <memory>
#include <new>
#include <span>

namespace netloom {

/// 64-byte aligned, zeroed on construction.
template <class T> class AlignedBuffer {
public:
    AlignedBuffer() = default;
    explicit AlignedBuffer(std::size_t n) { resize(n); }
    AlignedBuffer(AlignedBuffer &&) noexcept = default;
    AlignedBuffer &operator=(AlignedBuffer &&) noexcept = default;
    void resize(std::size_t n) ///< contents are lost and zero
    {
        data_.reset(n ? static_cast<T *>(::operator new(n * sizeof(T), std::align_val_t(64))) : nullptr);
        size_ = n;
        for (std::size_t i = 0; i < n; ++i) data_.get()[i] = T(0);
    }
    T *data() { return data_.get(); }
    const T *data() const { return data_.get(); }
    std::size_t size() const { return size_; }
    T &operator[](std::size_t i) { return data_.get()[i]; }
    const T &operator[](std::size_t i) const { return data_.get()[i]; }
    std::span<T> span() { return {data(), size_}; }
    std::span<const T> span() const { return {data(), size_}; }

private:
    struct Free { void operator()(T *p) const { ::operator delete(p, std::align_val_t(64)); } };
    std::unique_ptr<T, Free> data_;
    std::size_t size_ = 0;
};

/// Float tensor in the plain Keras layout (C order): what files, views and the user see. Always float32.
struct Tensor {
    Shape shape;
    std::vector<float> data;
    bool operator==(const Tensor &) const = default;
};

/// Stride of one sample: C-ordered contents, padded with zeros to a multiple of 16, never a multiple of 128.
inline int sampleStride(std::int64_t size)
{
    const auto padded = int((size + 15) / 16 * 16);
    return padded % 128 == 0 && padded > 0 ? padded + 16 : padded;
}

/// Rows of samples. Each sample is contiguous in C order; `cols` = product of its axes, `ld` = its stride.
struct View {
    Real *data = nullptr;
    int rows = 0, cols = 0, ld = 0;
    Real *row(int r) const { return data + std::ptrdiff_t(r) * ld; }
};

} // namespace netloom
