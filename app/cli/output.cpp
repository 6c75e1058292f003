#include "cli/output.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace netloom::cli {

namespace {

std::string oneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

void padded(std::string &line, const std::string &cell, std::size_t size, bool right, bool last)
{
    const std::string space(size - std::min(size, width(cell)), ' ');
    line += right ? space + cell : last ? cell : cell + space;
}

} // namespace

Output::Output(bool json) : json_(json), terminal_(isatty(STDERR_FILENO) == 1) {}

void Output::line(const std::string &text)
{
    clearProgress();
    auto *stream = json_ ? stderr : stdout;
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

void Output::object(const Json &json)
{
    if (!json_) return;
    clearProgress();
    raw(json.dump() + '\n');
    std::fflush(stdout);
}

void Output::raw(std::string_view bytes) { std::fwrite(bytes.data(), 1, bytes.size(), stdout); }

void Output::table(const std::vector<std::string> &header, const std::vector<std::vector<std::string>> &rows, const std::vector<bool> &right)
{
    std::vector<std::size_t> sizes;
    for (const auto &cell : header) sizes.push_back(width(cell));
    for (const auto &row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) sizes[i] = std::max(sizes[i], width(row[i]));
    const auto print = [&](const std::vector<std::string> &row) {
        std::string text;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i) text += "  ";
            padded(text, row[i], sizes[i], i < right.size() && right[i], i + 1 == row.size());
        }
        line(text);
    };
    print(header);
    for (const auto &row : rows) print(row);
}

int Output::fail(const Error &error) { return fail(message(error)); }

int Output::fail(const std::string &text)
{
    warn(text);
    return 1;
}

void Output::warn(const std::string &text)
{
    clearProgress();
    std::fflush(stdout);
    const auto whole = "netloom-cli: " + oneLine(text) + '\n';
    std::fwrite(whole.data(), 1, whole.size(), stderr);
}

void Output::progress(double fraction, const std::string &text)
{
    const auto now = std::chrono::steady_clock::now();
    if (!terminal_ || now - last_ < std::chrono::milliseconds(100)) return;
    last_ = now;
    constexpr int kWidth = 30;
    const int done = std::clamp(int(std::lround(fraction * kWidth)), 0, kWidth);
    std::string bar = "\r\033[K[" + std::string(std::size_t(done), '#') + std::string(std::size_t(kWidth - done), '.') + "] " + text;
    std::fwrite(bar.data(), 1, bar.size(), stderr);
    std::fflush(stderr);
    bar_ = true;
}

void Output::clearProgress()
{
    if (!bar_) return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    bar_ = false;
}

bool Output::finish()
{
    clearProgress();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

std::string fixed(std::optional<double> v, int decimals)
{
    if (!v) return "–";
    if (!std::isfinite(*v)) return toText(*v);
    char buffer[64];
    const bool huge = std::abs(*v) >= 1e9 || (*v != 0 && std::abs(*v) < 0.5 * std::pow(10.0, -decimals));
    const auto end = huge ? std::to_chars(buffer, buffer + sizeof buffer, *v, std::chars_format::scientific, 2).ptr
                          : std::to_chars(buffer, buffer + sizeof buffer, *v, std::chars_format::fixed, decimals).ptr;
    return {buffer, end};
}

std::string count(std::uint64_t n)
{
    auto text = std::to_string(n);
    for (auto i = std::ptrdiff_t(text.size()) - 3; i > 0; i -= 3) text.insert(std::size_t(i), ",");
    return text;
}

std::string bytesText(double bytes)
{
    const char *units[] = {"B", "kB", "MB", "GB", "TB"};
    int unit = 0;
    for (; bytes >= 1000 && unit < 4; ++unit) bytes /= 1000;
    return fixed(bytes, unit == 0 ? 0 : 1) + ' ' + units[unit];
}

std::string durationText(double seconds)
{
    const auto s = std::uint64_t(std::clamp(seconds, 0.0, 1e9) + 0.5);
    const auto two = [](std::uint64_t v) { return (v < 10 ? "0" : "") + std::to_string(v); };
    if (s < 3600) return std::to_string(s / 60) + ':' + two(s % 60);
    return std::to_string(s / 3600) + ':' + two(s / 60 % 60) + ':' + two(s % 60);
}

std::size_t width(std::string_view text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

} // namespace netloom::cli
