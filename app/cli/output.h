#pragma once

#include "io/json.h"

#include <chrono>

namespace netloom::cli {

/// Everything that is printed goes through here. With --json, standard output holds JSON only and text goes to standard error.
class Output {
public:
    explicit Output(bool json);
    bool json() const { return json_; }
    /// A line for people.
    void line(const std::string &text = {});
    /// A line of JSON; nothing without --json.
    void object(const Json &json);
    /// Bytes to standard output as they are.
    void raw(std::string_view bytes);
    /// A table for people: columns padded, numbers (right[i]) to the right.
    void table(const std::vector<std::string> &header, const std::vector<std::vector<std::string>> &rows, const std::vector<bool> &right = {});
    /// One line on standard error; the exit code of user errors.
    int fail(const Error &error);
    int fail(const std::string &text);
    void warn(const std::string &text);
    /// A bar on standard error if that is a terminal, redrawn at most ten times a second. `fraction` 0…1.
    void progress(double fraction, const std::string &text);
    void clearProgress();
    /// False if standard output could not be written (full disk): the run failed then.
    bool finish();

private:
    bool json_, terminal_, bar_ = false;
    std::chrono::steady_clock::time_point last_{};
};

/// Fixed number of decimals, no locale; "–" for a value that is not defined.
std::string fixed(std::optional<double> v, int decimals = 4);
/// 12,345 — thousands separated.
std::string count(std::uint64_t n);
/// 1.2 kB, 3.4 MB.
std::string bytesText(double bytes);
/// 0:41, 1:02:03.
std::string durationText(double seconds);
/// Width on a terminal: code points.
std::size_t width(std::string_view text);

} // namespace netloom::cli
