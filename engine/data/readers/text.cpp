#include "data/reader.h"

namespace netloom {
namespace {

/// Text tables: what no other reader takes. .tsv is read with tabs whatever else looks like a separator.
class Csv final : public Reader {
public:
    bool accepts(std::string_view, std::string_view) const override { return false; }
    Result<CsvTable> read(std::string_view bytes, const CsvOptions &options, const std::string &name) const override
    {
        return readCsv(bytes, options, name);
    }
};

class Tsv final : public Reader {
public:
    bool accepts(std::string_view name, std::string_view) const override { return nameEndsWith(name, ".tsv"); }
    Result<CsvTable> read(std::string_view bytes, const CsvOptions &options, const std::string &name) const override
    {
        CsvOptions tabs = options;
        // A .tsv without any tab in its first line is some other table with the wrong name.
        if (tabs.delimiter == 0 && bytes.substr(0, bytes.find('\n')).find('\t') != bytes.npos)
            tabs.delimiter = '\t';
        return readCsv(bytes, tabs, name);
    }
};

const Registrar<Reader> csv(
    PartInfo{.kind = PartKind::Reader,
             .type = "csv",
             .title = NL_TR("Reader", "Text table"),
             .doc = NL_TR("Reader", "Rows of text with commas, semicolons, tabs, bars or blanks between the cells; header, encoding, decimal mark and "
                                    "column types are found by themselves. .gz too."),
             .keras = "no: a file format",
             .onnx = "no: a file format",
             .aliases = {"txt", "text"},
             .cases = {PartCase{{}, {}}}},
    [](const Values &) { return std::make_unique<Csv>(); });

const Registrar<Reader> tsv(
    PartInfo{.kind = PartKind::Reader,
             .type = "tsv",
             .title = NL_TR("Reader", "Text table with tabs"),
             .doc = NL_TR("Reader", "A text table whose cells are separated by tabs. .gz too."),
             .keras = "no: a file format",
             .onnx = "no: a file format",
             .cases = {PartCase{{}, {}}}},
    [](const Values &) { return std::make_unique<Tsv>(); });

} // namespace
} // namespace netloom
