#include "core/registry.h"
#include "data/generator.h"

namespace netloom {
namespace {

class XorTable final : public Generator {
public:
    explicit XorTable(const Values &v) : rows_(getInt(v, "rows")) {}
    std::string target() const override { return "xor"; }
    Result<Table> generate() const override
    {
        std::vector<double> a, b;
        std::vector<std::int32_t> label;
        for (std::int64_t i = 0; i < rows_; ++i) {
            a.push_back(double(i / 2 % 2));
            b.push_back(double(i % 2));
            label.push_back(std::int32_t(i / 2 % 2 != i % 2));
        }
        Table t;
        t.columns = {Column::ofNumbers("a", ColumnType::Numeric, std::move(a)), Column::ofNumbers("b", ColumnType::Numeric, std::move(b)),
                     Column::ofCodes("xor", ColumnType::Binary, std::move(label), {"0", "1"})};
        return t;
    }

private:
    std::int64_t rows_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "xor_table",
             .title = NL_TR("Generator", "Exclusive or, four rows"),
             .doc = NL_TR("Generator", "The truth table 00 0, 01 1, 10 1, 11 0: the smallest problem that needs a hidden layer."),
             .schema = Schema{{Field{.key = "rows", .kind = FieldKind::Int, .def = std::int64_t(40), .title = NL_TR("Generator", "Rows"),
                                     .tooltip = NL_TR("Generator", "The four rows come again and again, so that every part of a split has some"),
                                     .min = 4, .max = 1e7, .aliases = {"n"}, .main = true}}},
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(4)}}, {}}}},
    [](const Values &v) { return std::make_unique<XorTable>(v); });

} // namespace
} // namespace netloom
