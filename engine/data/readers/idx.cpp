#include "data/readers/array.h"

namespace netloom {
namespace {

/// IDX, the format of MNIST: two zero bytes, type, rank, rank sizes, data; all big-endian.
class Idx final : public Reader {
public:
    bool accepts(std::string_view name, std::string_view bytes) const override
    {
        const auto named = [&](const char *part) { return name.find(part) != name.npos; };
        return bytes.size() >= 4 && bytes[0] == 0 && bytes[1] == 0
               && (typeOf(bytes[2]).second != 0 || nameEndsWith(name, ".idx") || named("-idx") || named(".idx"));
    }
    Result<CsvTable> read(std::string_view bytes, const CsvOptions &options, const std::string &name) const override
    {
        arrays::Array array;
        array.bigEndian = true;
        std::tie(array.kind, array.itemSize) = typeOf(bytes[2]);
        const std::size_t rank = std::uint8_t(bytes[3]);
        if (array.itemSize == 0 || rank == 0 || rank > 16 || bytes.size() < 4 + 4 * rank)
            return makeError("E-IDX", NL_TR("Data", "'{0}' is no whole IDX file: type {1}, {2} axes, {3} bytes. Fetch it again."),
                             {name, std::to_string(std::uint8_t(bytes[2])), std::to_string(rank), std::to_string(bytes.size())});
        for (std::size_t a = 0; a < rank; ++a) {
            std::size_t n = 0;
            for (std::size_t i = 0; i < 4; ++i)
                n = n << 8 | std::uint8_t(bytes[4 + 4 * a + i]);
            array.shape.push_back(n);
        }
        array.name = rank == 1 ? "y" : "x";
        array.data = bytes.substr(4 + 4 * rank);
        if (auto ok = arrays::layOut(array, false, name); !ok)
            return ok.error();
        auto table = arrays::joinArrays({array}, options, name);
        if (table && rank > 1)
            table->warnings.push_back(makeError("N-IDX-LABELS", NL_TR("Data", "'{0}' holds {1} images without labels. Open the file of labels with it "
                                                                              "as a second file."), {name, std::to_string(array.rows())}));
        return table;
    }

private:
    static std::pair<char, std::size_t> typeOf(char code)
    {
        switch (code) {
        case 0x08: return {'u', 1};
        case 0x09: return {'i', 1};
        case 0x0B: return {'i', 2};
        case 0x0C: return {'i', 4};
        case 0x0D: return {'f', 4};
        case 0x0E: return {'f', 8};
        default: return {'u', 0};
        }
    }
};

const Registrar<Reader> registrar(
    PartInfo{.kind = PartKind::Reader,
             .type = "idx",
             .title = NL_TR("Reader", "IDX (MNIST)"),
             .doc = NL_TR("Reader", "Images or labels as MNIST has them, .gz too; open both files together and they become one table of columns x[row,column] and y."),
             .keras = "no: a file format",
             .onnx = "no: a file format",
             .cases = {PartCase{{}, {}}}},
    [](const Values &) { return std::make_unique<Idx>(); });

} // namespace
} // namespace netloom
