#include "data/readers/array.h"
#include "io/archive.h"

namespace netloom {
namespace {

/// A zip of .npy files.
class Npz final : public Reader {
public:
    bool accepts(std::string_view name, std::string_view) const override { return nameEndsWith(name, ".npz"); }
    Result<CsvTable> read(std::string_view bytes, const CsvOptions &options, const std::string &name) const override
    {
        const auto entries = readArchive(bytes);
        if (!entries) return makeError("E-ARRAY", NL_TR("io", "“{0}” is no whole .npz file: {1}"), {name, message(entries.error())});
        std::vector<arrays::Array> list;
        std::vector<Error> skipped;
        for (const auto &[entry, content] : *entries) {
            const auto array = entry.ends_with(".npy") ? entry.substr(0, entry.size() - 4) : entry;
            auto read = arrays::readNpy(content, array, name + ": " + entry);
            if (!read) {
                // A single number beside the arrays says something about them; it is no column.
                if (!scalar(content)) return read.error();
                skipped.push_back(makeError("N-SCALAR", NL_TR("io", "The single number “{0}” in “{1}” was left out."), {array, name}));
                continue;
            }
            list.push_back(std::move(*read));
        }
        auto table = arrays::joinArrays(list, options, name);
        if (table) table->warnings.insert(table->warnings.end(), skipped.begin(), skipped.end());
        return table;
    }

private:
    static bool scalar(std::string_view npy) { return npy.substr(0, 256).find("'shape': ()") != npy.npos; }
};

const Registrar<Reader> registrar(
    PartInfo{.kind = PartKind::Reader,
             .type = "npz",
             .title = NL_TR("Reader", "NumPy archive"),
             .doc = NL_TR("Reader", "Arrays of any rank with the same first axis, such as x and y, side by side; x_train, y_train, x_test, y_test below each "
                                    "other with a column that says which part."),
             .keras = "no: a file format",
             .onnx = "no: a file format",
             .cases = {PartCase{{}, {}}}},
    [](const Values &) { return std::make_unique<Npz>(); });

} // namespace
} // namespace netloom
