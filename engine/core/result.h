#pragma once

#include "core/api.h"

#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// Marks an engine text for lupdate; the application translates it, the engine never does.
#define NL_TR(context, text) (text)

namespace netloom {

/// A user's mistake: where it is and what to do. `text` is a template with {0}, {1} … filled from args.
struct Error {
    std::string code;              ///< stable id, e.g. "E-SIZE"
    std::string text;              ///< translatable template: what, where, remedy
    std::vector<std::string> args; ///< values of {0}, {1} …
    std::uint32_t node = 0;        ///< node concerned, 0 = none
    std::string field;             ///< schema key concerned, empty = none
    bool operator==(const Error &) const = default;
};

/// The template with its arguments filled in, untranslated.
NL_API std::string format(const std::string &text, const std::vector<std::string> &args);
inline std::string message(const Error &e) { return format(e.text, e.args); }

inline Error makeError(std::string code, std::string text, std::vector<std::string> args = {},
                       std::string field = {}, std::uint32_t node = 0)
{
    return {std::move(code), std::move(text), std::move(args), node, std::move(field)};
}

/// Value or Error. Programmer mistakes (reading the wrong side) assert.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : v_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : v_(std::in_place_index<1>, std::move(error)) {}
    bool ok() const { return v_.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { assert(ok()); return *std::get_if<0>(&v_); }
    const T &value() const & { assert(ok()); return *std::get_if<0>(&v_); }
    T &&value() && { assert(ok()); return std::move(*std::get_if<0>(&v_)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { assert(!ok()); return *std::get_if<1>(&v_); }

private:
    std::variant<T, Error> v_;
};

/// Success or Error.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : e_(std::move(error)), ok_(false) {}
    bool ok() const { return ok_; }
    explicit operator bool() const { return ok_; }
    const Error &error() const { assert(!ok_); return e_; }

private:
    Error e_;
    bool ok_ = true;
};

} // namespace netloom
