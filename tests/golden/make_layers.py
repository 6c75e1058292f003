#!/usr/bin/env python3
"""Golden values of the layers that are neither dense, recurrent nor convolutional, from Keras.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_layers.py     # writes layers_keras.json beside this file

Everything that goes in can be made again without a file: element k (row-major) of tensor s is
  value(k, s) = 2u - 1, u = hash(k + s * 0x9E3779B9) / 2^32 in double, stored as float32, where
  hash: h ^= h >> 16; h *= 0x85EBCA6B; h ^= h >> 13; h *= 0xC2B2AE35; h ^= h >> 16 (32 bits)
  inputs   of step t, input i: s = 1 + 10 t + i, 1 + 2 value (the mean is not 0); indices: floor(u * indices)
  weights  number i, in Keras's order: s = 100 + i; moving_variance: .6 + .5 value
  targets  of step t: s = 200 + t
  loss     mean of (y - target)^2 over all elements of the batch, plus the layer's penalties; gradients are those of this loss
Computed in float64 from these float32 numbers. Batch normalisation: three training steps on three batches, the weights
stay, the moving values move; then inference of the last batch, and a frozen layer's training step on it.
Large batches: outputs and input gradients of the first two rows only.
"""
import json
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np


def unit(n, s):
    k = np.arange(n, dtype=np.uint64)
    h = (k + np.uint64(s * 0x9E3779B9 & 0xFFFFFFFF)) & np.uint64(0xFFFFFFFF)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35), (16, 1)):
        h ^= h >> np.uint64(shift)
        h = (h * np.uint64(factor)) & np.uint64(0xFFFFFFFF)
    return h.astype(np.float64) / 2 ** 32


def value(shape, s):
    return (2 * unit(int(np.prod(shape)), s) - 1).astype(np.float32).reshape(shape)


def make_input(shape, rows, s, indices):
    full = (rows, *shape)
    if indices:
        return np.floor(unit(int(np.prod(full)), s) * indices).astype(np.int32).reshape(full)
    return (1 + 2 * value(full, s)).astype(np.float32).astype(np.float64)


def digits(a):
    return [float(f"{x:.9g}") for x in np.asarray(a, dtype=np.float64).ravel()]


def head(a):
    """All of a small batch, the first two rows of a large one."""
    a = np.asarray(a)
    return digits(a if len(a) <= 16 else a[:2])


def set_weights(layer):
    values = []
    for i, w in enumerate(layer.weights):
        v = value(tuple(w.shape), 100 + i)
        if w.name == "moving_variance":
            v = (.6 + .5 * v).astype(np.float32)
        values.append(v.astype(np.float64))
    layer.set_weights(values)


def run_step(tf, layer, xs, step, training):
    inputs = [tf.constant(x) for x in xs]
    with tf.GradientTape() as tape:
        for x in inputs:
            if x.dtype.is_floating:
                tape.watch(x)
        y = layer(inputs if len(inputs) > 1 else inputs[0], training=training)
        target = value(tuple(y.shape), 200 + step).astype(np.float64)
        loss = tf.reduce_mean((y - target) ** 2) + sum(layer.losses)
    floats = [x for x in inputs if x.dtype.is_floating]
    weights = list(layer.trainable_variables)
    grads = tape.gradient(loss, floats + [w.value for w in weights], unconnected_gradients="zero")
    grads = [tf.convert_to_tensor(g) for g in grads]
    out = {"loss": digits(loss)[0], "y": head(y), "dx": [head(g) for g in grads[:len(floats)]],
           "dp": {w.name: digits(g) for w, g in zip(weights, grads[len(floats):])}}
    state = {w.name: digits(w) for w in layer.non_trainable_variables if w.name.startswith("moving")}
    if state:
        out["state"] = state
    return out


def make_case(tf, name, text, make, inputs, rows=5, indices=0, batch_norm=False):
    layer = make()
    xs = lambda step: [make_input(s, rows, 1 + 10 * step + i, indices) for i, s in enumerate(inputs)]
    layer(xs(0) if len(inputs) > 1 else xs(0)[0])
    set_weights(layer)
    steps = [run_step(tf, layer, xs(t), t, True) for t in range(3 if batch_norm else 1)]
    case = {"name": name, "text": text, "inputs": [list(s) for s in inputs], "rows": rows, "indices": indices,
            "weights": [w.name for w in layer.weights], "steps": steps}
    if batch_norm:
        case["inference"] = head(layer(xs(2)[0], training=False))
        layer.trainable = False
        frozen = run_step(tf, layer, xs(2), 2, True)
        case["frozen"] = {"y": frozen["y"], "dx": frozen["dx"]}
    return case


def main():
    import keras
    import tensorflow as tf
    keras.config.set_floatx("float64")
    keras.config.set_dtype_policy("float64")
    k = keras.layers
    cases = []

    def add(name, text, make, inputs, **options):
        cases.append(make_case(tf, name, text, make, inputs, **options))

    bn = dict(batch_norm=True)
    add("bn", "batch_normalization", lambda: k.BatchNormalization(), [(6,)], **bn)
    add("bn momentum", "batch_normalization(momentum=0.9, epsilon=1e-5)", lambda: k.BatchNormalization(momentum=.9, epsilon=1e-5), [(3, 4)], **bn)
    add("bn axis", "batch_normalization(axis=1, scale=false)", lambda: k.BatchNormalization(axis=1, scale=False), [(3, 2, 4)], **bn)
    add("bn no center", "batch_normalization(axis=-2, center=false)", lambda: k.BatchNormalization(axis=-2, center=False), [(5, 2)], **bn)
    add("bn large batch", "batch_normalization(momentum=0.5)", lambda: k.BatchNormalization(momentum=.5), [(9,)], rows=150, **bn)
    add("ln", "layer_normalization", lambda: k.LayerNormalization(), [(7,)])
    add("ln last of two", "layer_normalization(center=false)", lambda: k.LayerNormalization(center=False), [(3, 20)])
    add("ln first", "layer_normalization(axis=1)", lambda: k.LayerNormalization(axis=1), [(4, 3)])
    add("ln image", "layer_normalization(axis=[1,2,3], epsilon=1e-5)", lambda: k.LayerNormalization(axis=[1, 2, 3], epsilon=1e-5), [(2, 3, 4)])
    add("ln outer axes", "layer_normalization(axis=[1,3])", lambda: k.LayerNormalization(axis=[1, 3]), [(2, 3, 4)])
    add("ln large batch", "layer_normalization", lambda: k.LayerNormalization(), [(17,)], rows=150)
    add("gn", "group_normalization(groups=2)", lambda: k.GroupNormalization(groups=2), [(4, 6)])
    add("gn instance", "group_normalization(groups=-1)", lambda: k.GroupNormalization(groups=-1), [(2, 3, 4)])
    add("gn one", "group_normalization(groups=1, scale=false)", lambda: k.GroupNormalization(groups=1, scale=False), [(3, 4)])
    add("gn first axis", "group_normalization(groups=2, axis=1)", lambda: k.GroupNormalization(groups=2, axis=1), [(4, 3, 2)])
    add("embedding", "embedding(input_dim=5, output_dim=3)", lambda: k.Embedding(5, 3), [(4,)], rows=6, indices=5)
    add("embedding two axes", "embedding(input_dim=4, output_dim=2)", lambda: k.Embedding(4, 2), [(3, 2)], indices=4)
    add("dot", "dot", lambda: k.Dot(axes=-1), [(7,), (7,)])
    add("dot cosine", "dot(normalize=true)", lambda: k.Dot(axes=1, normalize=True), [(7,), (7,)])
    add("dot matrices", "dot(axes=[2,1])", lambda: k.Dot(axes=(2, 1)), [(3, 4), (4, 2)])
    add("dot rows", "dot(axes=2, normalize=true)", lambda: k.Dot(axes=2, normalize=True), [(3, 4), (2, 4)])
    add("dot vector matrix", "dot(axes=[1,2])", lambda: k.Dot(axes=(1, 2)), [(4,), (3, 4)])
    add("dot rank 3", "dot(axes=[2,3])", lambda: k.Dot(axes=(2, 3)), [(2, 3, 2), (2, 2, 3)])
    add("prelu", "prelu", lambda: k.PReLU(), [(3, 4)])
    add("prelu shared", "prelu(shared_axes=[1,2])", lambda: k.PReLU(shared_axes=[1, 2]), [(2, 3, 4)])
    add("prelu shared last", "prelu(shared_axes=2)", lambda: k.PReLU(shared_axes=[2]), [(5, 3)])
    three = [(3, 2), (3, 1), (1, 2)]
    for name in ("Add", "Multiply", "Average", "Maximum", "Minimum"):
        add(name.lower(), name.lower(), getattr(k, name), [(4,), (4,), (4,)])
        add(name.lower() + " broadcast", name.lower(), getattr(k, name), three)
        add(name.lower() + " ranks", name.lower(), getattr(k, name), [(3,), (2, 4, 3)])
    add("subtract", "subtract", k.Subtract, [(4,), (4,)])
    add("subtract broadcast", "subtract", k.Subtract, [(3, 1), (1, 2)])
    add("concatenate", "concatenate(axis=1)", lambda: k.Concatenate(axis=1), [(2, 3), (4, 3)])
    add("leaky", "leaky_relu", lambda: k.LeakyReLU(), [(3, 4)])
    add("elu", "elu(alpha=0.7)", lambda: k.ELU(alpha=.7), [(3, 4)])
    add("softmax", "softmax", lambda: k.Softmax(), [(3, 4)])
    add("softmax axis", "softmax(axis=1)", lambda: k.Softmax(axis=1), [(3, 2, 2)])
    add("activity", "activity_regularization(l1=0.03, l2=0.02)", lambda: k.ActivityRegularization(l1=.03, l2=.02), [(3, 4)])
    add("prelu with penalties", "prelu(activity_regularizer=l1_l2(l1=0.03, l2=0.02), alpha_regularizer=l2(l2=0.1))",
        lambda: k.PReLU(activity_regularizer=keras.regularizers.L1L2(.03, .02), alpha_regularizer=keras.regularizers.L2(.1)), [(3, 4)])
    add("permute", "permute(dims=[3,1,2])", lambda: k.Permute((3, 1, 2)), [(2, 3, 4)])
    add("repeat", "repeat_vector(n=3)", lambda: k.RepeatVector(3), [(4,)])
    add("reshape", "reshape(target_shape=[2,-1])", lambda: k.Reshape((2, -1)), [(3, 4)])
    result = {"made_by": f"make_layers.py, Keras {keras.__version__}, TensorFlow {tf.__version__}, float64, CPU", "cases": cases}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "layers_keras.json")
    with open(path, "w", encoding="utf-8") as f:
        f.write('{"made_by": ' + json.dumps(result["made_by"]) + ',\n"cases": [\n')
        f.write(",\n".join(json.dumps(c, separators=(",", ":")) for c in cases))
        f.write("\n]}\n")
    print(path, os.path.getsize(path), "bytes,", len(cases), "cases")


if __name__ == "__main__":
    main()
