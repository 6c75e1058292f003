#pragma once

#include "core/registry.h"
#include "data/table.h"

namespace netloom {

/// Synthetic data, registered as PartKind::Generator; config holds rows, seed and own fields.
class NL_API Generator {
public:
    virtual ~Generator() = default;
    virtual Result<Table> generate() const = 0;
    virtual std::string target() const = 0;          ///< default target column
};

/// Table of a registered generator; an unknown name or a bad field is an Error.
NL_API Result<Table> generate(const std::string &name, const Values &config);

} // namespace netloom
