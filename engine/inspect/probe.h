#pragma once

#include "data/source.h"
#include "graph/check.h"
#include "train/checkpoint.h"

#include <optional>

namespace netloom {

/// Values of one named tensor of a recurrent layer: rows × steps × units, C order.
struct GateTensor {
    std::string key;                             ///< i f o q g c h (LSTM), z r g h (GRU), h (simple_rnn); g: the candidate
    std::vector<float> values;
    bool operator==(const GateTensor &) const = default;
};

/// One direction of a recurrent layer.
struct NL_API GateWay {
    std::string name;                            ///< "", or "forward" and "backward" of a bidirectional layer
    bool fromEnd = false;                        ///< reads the sequence from its end
    std::vector<GateTensor> tensors;             ///< gates, candidate, cell state, output
    std::vector<GateTensor> start;               ///< states before the first step read: rows × units
    const GateTensor *find(std::string_view key) const;
};

/// What a recurrent layer did with some rows. Step t of every tensor belongs to step t of the input, whichever way it was read.
struct GateRecord {
    std::string node, type;                      ///< type: lstm, gru, simple_rnn
    std::size_t rows = 0;
    int steps = 0, inputs = 0, units = 0;
    std::vector<float> x;                        ///< the layer's input: rows × steps × inputs
    std::vector<char> masked;                    ///< rows × steps, 1: left out, the states stay as they were; empty: no mask
    std::vector<GateWay> ways;
    std::size_t at(std::size_t row, int step, int unit) const { return (row * std::size_t(steps) + std::size_t(step)) * std::size_t(units) + std::size_t(unit); }
    bool isMasked(std::size_t row, int step) const { return !masked.empty() && masked[row * std::size_t(steps) + std::size_t(step)]; }
};

/// How a tensor is written and on which scale it is drawn.
struct GateName {
    const char *symbol, *title;                  ///< "c̃", "Candidate" (translatable, context probe)
    bool share = false;                          ///< a gate, between 0 and 1; else around zero
};
NL_API GateName gateName(std::string_view key, std::string_view type);
/// A key from the way people write it: c̃, h̃, c~, g.
NL_API std::string gateKey(std::string_view written);

/// Any tensor of a node for some rows.
struct ProbedTensor {
    std::string name;                            ///< output, pre, input; a gate's key with its direction ("forward_i")
    Shape shape;                                 ///< rows first
    std::vector<float> values;
};

/// For stateful layers: the rows of the part in their order. Row j of a batch goes on where row j of the one before ended; with a
/// length, so many rows lie behind each other instead, the next ones are another stream.
struct Stream {
    std::span<const Row> part;
    std::size_t batch = 0, length = 0;
};

/// A copy of a network that runs chosen rows forward and says what happened inside. One thread at a time.
class NL_API Probe {
public:
    /// Ports come from `source`. Errors: a graph that does not check, weights that do not fit.
    static Result<std::unique_ptr<Probe>> create(const Graph &graph, const ParamValues &weights, const Source &source);
    ~Probe();
    /// Other weights for the same graph.
    Result<void> load(const ParamValues &weights);
    /// Names of the layers that have gates, in the order of computing; those in sub-models `sub/lstm`.
    const std::vector<std::string> &recurrent() const;
    bool stateful(const std::string &node) const;

    /// Errors: no such node, no recurrent layer; the message lists those there are.
    Result<GateRecord> gates(const Source &source, std::span<const Row> rows, const std::string &node, const Stream &stream = {});
    /// Everything a node has to show, or the tensors that are named: output, pre, input, gates. Errors list the names there are.
    Result<std::vector<ProbedTensor>> tensors(const Source &source, std::span<const Row> rows, const std::string &node,
                                              std::span<const std::string> names = {}, const Stream &stream = {});
    /// Outputs of the network for the rows, as the graph gives them: rows × size of the first output.
    std::vector<float> outputs(const Source &source, std::span<const Row> rows, const Stream &stream = {});
    /// Rows that are run at once.
    static constexpr std::size_t kChunk = 64;

private:
    struct Impl;
    explicit Probe(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace netloom
