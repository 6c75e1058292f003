#include "data/steps/support.h"

namespace netloom {
namespace {

/// FNV-1a, 64 bit: the same on every machine and in every version.
std::uint64_t hashOf(const std::string &text)
{
    std::uint64_t h = 14695981039346656037ull;
    for (const char c : text)
        h = (h ^ std::uint8_t(c)) * 1099511628211ull;
    return h;
}

/// A fixed number of columns of 0 and 1 (or ±1), however many levels there are; nothing is stored, so no level is unknown.
class HashEncode final : public Step {
public:
    explicit HashEncode(const Values &v) : config_(v), buckets_(std::size_t(getInt(v, "buckets"))), signed_(getBool(v, "signed")) {}
    bool beforeSplit() const override { return true; }
    std::vector<std::string> textColumns(const Frame &frame, const Values &state) const override
    {
        return state.empty() ? names(frame) : steps::texts(state, "columns");
    }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override
    {
        for (const auto &name : steps::texts(config_, "columns"))
            if (frame.table.indexOf(name) < 0)
                return steps::noColumn("hash_encode", name, frame.table);
        const auto found = names(frame);
        std::vector<std::string> adds;
        for (const auto &name : found)
            for (std::size_t b = 0; b < buckets_; ++b)
                adds.push_back(name + "_h" + std::to_string(b));
        return Values{{"columns", found}, {"adds", adds}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        for (const auto &name : steps::texts(state, "columns")) {
            const int at = frame.table.indexOf(name);
            if (at < 0 && frame.predicting)
                continue;
            if (at < 0)
                return steps::noColumn("hash_encode", name, frame.table);
            const Column column = frame.table.columns[std::size_t(at)];
            frame.table.columns.erase(frame.table.columns.begin() + at);
            if (auto ok = encode(frame, column); !ok)
                return ok;
        }
        return {};
    }

private:
    std::vector<std::string> names(const Frame &frame) const
    {
        auto found = steps::categoryColumns(frame, config_);
        if (steps::texts(config_, "columns").empty())
            for (const auto &column : frame.table.columns)
                if (column.type() == ColumnType::Text && !steps::isTarget(frame, column.name()))
                    found.push_back(column.name());
        return found;
    }
    Result<void> encode(Frame &frame, const Column &column) const
    {
        std::vector<std::uint64_t> ofCode;
        for (const auto &level : column.levels())
            ofCode.push_back(hashOf(level));
        std::vector<std::vector<double>> out(buckets_, std::vector<double>(column.rows()));
        for (std::size_t r = 0; r < column.rows(); ++r) {
            if (column.missing(r))
                continue;
            const std::uint64_t h = column.isCoded() ? ofCode[std::size_t(column.code(r))] : hashOf(column.text(r));
            out[std::size_t(h % buckets_)][r] = signed_ && (h >> 63) ? -1 : 1;
        }
        for (std::size_t b = 0; b < buckets_; ++b)
            if (auto ok = steps::addColumn(frame, Column::ofNumbers(column.name() + "_h" + std::to_string(b), ColumnType::Numeric,
                                                                    std::move(out[b])), "hash_encode"); !ok)
                return ok;
        return {};
    }

    Values config_;
    std::size_t buckets_;
    bool signed_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "hash_encode",
             .title = NL_TR("Step", "Hash encoding"),
             .doc = NL_TR("Step", "Levels are dealt out to a fixed number of columns by a hash of their text: for thousands of levels and for "
                                  "levels that appear later; some share a column."),
             .category = "encode",
             .schema = Schema{{steps::columnsField(NL_TR("Step", "Columns to encode; none listed: all categories and texts")),
                               Field{.key = "buckets", .kind = FieldKind::Int, .def = std::int64_t(16), .title = NL_TR("Step", "Columns made"),
                                     .tooltip = NL_TR("Step", "Columns for each encoded column"), .min = 2, .max = 4096},
                               Field{.key = "signed", .kind = FieldKind::Bool, .def = false, .title = NL_TR("Step", "With sign"),
                                     .tooltip = NL_TR("Step", "Half of the levels count -1, so that levels sharing a column do not add up")}}},
             .keras = "Hashing",
             .onnx = "no: no hash",
             .cases = {PartCase{{}, {}}, PartCase{{{"buckets", std::int64_t(3)}, {"signed", true}}, {}}}},
    [](const Values &v) { return std::make_unique<HashEncode>(v); });

} // namespace
} // namespace netloom
