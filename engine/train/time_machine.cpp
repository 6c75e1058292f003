#include "train/time_machine.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

std::optional<double> watched(const EpochRow &row)
{
    const MetricValues &values = row.validation.empty() ? row.train : row.validation;
    const auto it = values.find("loss");
    return it != values.end() && it->second && std::isfinite(*it->second) ? it->second : std::nullopt;
}

std::size_t indexOf(const std::vector<MomentPtr> &moments, std::uint64_t epoch)
{
    const auto it = std::lower_bound(moments.begin(), moments.end(), epoch, [](const MomentPtr &m, std::uint64_t e) { return m->row.epoch < e; });
    return it != moments.end() && (*it)->row.epoch == epoch ? std::size_t(it - moments.begin()) : moments.size();
}

bool whole(const Moment &m) { return m.state || m.scores; }

} // namespace

std::size_t Moment::bytes() const
{
    std::size_t n = scores ? scores->size() * sizeof(float) : 0;
    if (!state) return n;
    for (const auto *values : {&state->weights, &state->resumeWeights})
        for (const auto &[key, tensor] : *values) n += tensor ? tensor->data.size() * sizeof(float) : 0;
    for (const auto &[key, slots] : state->optimizerSlots)
        for (const TensorPtr &t : slots) n += t ? t->data.size() * sizeof(float) : 0;
    return n;
}

void TimeMachine::clear()
{
    lines_.clear();
    early_.clear();
    current_ = bytes_ = 0;
    stride_ = 1;
}

const std::vector<MomentPtr> &TimeMachine::moments() const
{
    static const std::vector<MomentPtr> none;
    return lines_.empty() ? none : lines_[current_].moments;
}

MomentPtr TimeMachine::at(std::uint64_t epoch) const
{
    const auto &all = moments();
    const std::size_t i = indexOf(all, epoch);
    return i < all.size() ? all[i] : nullptr;
}

std::uint64_t TimeMachine::nearestKept(std::uint64_t epoch) const
{
    std::uint64_t found = 0;
    const auto distance = [&](std::uint64_t e) { return e > epoch ? e - epoch : epoch - e; };
    for (const MomentPtr &m : moments())
        if (m->state && (found == 0 || distance(m->row.epoch) < distance(found))) found = m->row.epoch;
    return found;
}

std::vector<AppliedChange> TimeMachine::changes() const { return lines_.empty() ? early_ : lines_[current_].changes; }

void TimeMachine::judge(Line &line, const EpochRow &row)
{
    const auto value = watched(row);
    if (!value || (line.best != 0 && *value >= line.lowest)) return;
    line.best = row.epoch;
    line.lowest = *value;
}

void TimeMachine::branch(std::uint64_t from)
{
    Line next;
    next.parent = current_;
    if (!lines_.empty() && from > 0) {
        const Line &old = lines_[current_];
        next.from = from;
        for (const MomentPtr &m : old.moments)
            if (m->row.epoch <= from) {
                next.moments.push_back(m);
                judge(next, m->row);
            }
        for (const AppliedChange &c : old.changes)
            if (c.epoch < double(from)) next.changes.push_back(c);
    }
    current_ = lines_.size();
    lines_.push_back(std::move(next));
}

void TimeMachine::addRow(const EpochRow &row)
{
    Moment m;
    m.row = row;
    add(std::make_shared<const Moment>(std::move(m)));
}

void TimeMachine::add(MomentPtr moment)
{
    const std::uint64_t epoch = moment->row.epoch;
    if (lines_.empty() || epoch <= last()) branch(lines_.empty() ? 0 : epoch - 1);
    Line &line = lines_[current_];
    line.changes.insert(line.changes.end(), early_.begin(), early_.end());
    early_.clear();
    const std::uint64_t before = line.moments.empty() ? 0 : line.moments.back()->row.epoch, bestBefore = line.best;
    bytes_ += moment->bytes();
    judge(line, moment->row);
    line.moments.push_back(std::move(moment));
    if (stride_ > 1)
        for (const std::uint64_t e : {before, bestBefore}) lighten(line, e);
    while (bytes_ > budget_ && stride_ <= epoch) thin();
}

bool TimeMachine::keeps(const Line &line, std::uint64_t epoch) const
{
    if (epoch % stride_ == 0 || epoch == line.best || line.moments.empty()) return true;
    if (epoch == line.moments.front()->row.epoch || epoch == line.moments.back()->row.epoch) return true;
    return std::any_of(lines_.begin(), lines_.end(), [&](const Line &l) { return l.from == epoch; });
}

// A moment that several lines share is made light in all of them, unless one of them keeps it.
void TimeMachine::lighten(Line &line, std::uint64_t epoch)
{
    const std::size_t at = indexOf(line.moments, epoch);
    if (at == line.moments.size() || !whole(*line.moments[at])) return;
    const MomentPtr heavy = line.moments[at];
    std::vector<MomentPtr *> places;
    for (Line &l : lines_)
        if (const std::size_t i = indexOf(l.moments, epoch); i < l.moments.size() && l.moments[i] == heavy) {
            if (keeps(l, epoch)) return;
            places.push_back(&l.moments[i]);
        }
    auto light = std::make_shared<Moment>(*heavy);
    light->scores.reset();
    light->state.reset();
    bytes_ -= heavy->bytes();
    for (MomentPtr *p : places) *p = light;
}

void TimeMachine::thin()
{
    stride_ *= 2;
    for (Line &line : lines_)
        for (std::size_t i = 0; i < line.moments.size(); ++i) lighten(line, line.moments[i]->row.epoch);
}

int predictedClass(const float *scores, int outputs, double threshold, bool inclusive)
{
    if (outputs == 1) return (inclusive ? double(scores[0]) >= threshold : double(scores[0]) > threshold) ? 1 : 0;
    return int(std::max_element(scores, scores + outputs) - scores);
}

std::optional<Confusion> confusionAt(const Moment &moment, std::span<const int> truth, double threshold, bool inclusive)
{
    if (!moment.scores || truth.empty() || moment.scores->size() != truth.size()) return std::nullopt;
    Confusion c{2, std::vector<double>(4)};
    for (std::size_t i = 0; i < truth.size(); ++i)
        if (truth[i] == 0 || truth[i] == 1)
            ++c.counts[std::size_t(truth[i] * 2 + predictedClass(moment.scores->data() + i, 1, threshold, inclusive))];
    return c;
}

std::vector<Flip> flipsOf(const TimeMachine &machine, std::size_t i, int outputs, double threshold, bool inclusive, std::uint64_t until)
{
    std::vector<Flip> flips;
    std::optional<int> before;
    for (const MomentPtr &m : machine.moments()) {
        if (m->row.epoch > until) break;
        if (!m->scores || (i + 1) * std::size_t(outputs) > m->scores->size()) continue;
        const int now = predictedClass(m->scores->data() + i * std::size_t(outputs), outputs, threshold, inclusive);
        if (before && *before != now) flips.push_back({m->row.epoch, *before, now});
        before = now;
    }
    return flips;
}

} // namespace netloom
