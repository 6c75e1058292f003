#pragma once

#include "core/registry.h"
#include "data/csv.h"

namespace netloom {

/// A file format, registered as PartKind::Reader. Bytes are unpacked (.gz) already. Any thread.
class NL_API Reader {
public:
    virtual ~Reader() = default;
    /// By the ending of the name (without .gz) and the first bytes. Text tables accept nothing: they are what remains.
    virtual bool accepts(std::string_view name, std::string_view bytes) const = 0;
    virtual Result<CsvTable> read(std::string_view bytes, const CsvOptions &options, const std::string &name) const = 0;
};

/// The reader for a file; null: it is a text table.
NL_API std::unique_ptr<Reader> readerFor(std::string_view name, std::string_view bytes);
/// Whether a name ends so, in any case of letters.
NL_API bool nameEndsWith(std::string_view name, std::string_view ending);
/// "mnist" of "data/mnist.npz".
NL_API std::string stemOf(std::string_view name);

} // namespace netloom
