#!/usr/bin/env python3
"""Golden values of a network's health from Keras: dead units, saturated values, spread of outputs, gradient norms and the size of one step
of the optimiser, layer by layer.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_health.py     # writes health_keras.json beside this file

Inputs and weights are the pattern fill(s): element k (C order) is ((7k + s) mod 11 - 5) / 10. Of the first layer units 1 and 4 have a bias
of -10 and never fire; the kernels of the second and third ones are 60 and 8 times as large,
so that many of their values are saturated.
"""
import json
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import tensorflow as tf

keras.backend.set_floatx("float64")


def fill(shape, s=0):
    k = np.arange(int(np.prod(shape)))
    return (((7 * k + s) % 11 - 5) / 10).reshape(shape)


def slope(name, y):
    return {"sigmoid": 4 * y * (1 - y), "tanh": 1 - y * y}[name]  # by the steepest


def run(optimizer):
    x = np.concatenate([fill((40, 4), 1) + fill((40, 1), 3), fill((20, 4), 6) + fill((20, 1), 2)])
    y = (x[:, :1] + x[:, 1:2] > 0.1).astype(float)
    kinds = [("a", 6, "relu"), ("b", 5, "sigmoid"), ("c", 4, "tanh"), ("d", 1, "sigmoid")]
    i = keras.Input((4,))
    h, outputs, layers = i, [], []
    for s, (name, units, activation) in enumerate(kinds):
        layer = keras.layers.Dense(units, activation, name=name)
        h = layer(h)
        bias = fill((units,), 5 + s)
        if name == "a":
            bias[[1, 4]] = -10
        layer.set_weights([fill(layer.kernel.shape, 2 * s) * {"b": 60, "c": 8}.get(name, 1), bias])
        layers.append(layer)
        outputs.append(h)
    model, every = keras.Model(i, h), keras.Model(i, outputs)
    train, validation = x[:40], x[40:]
    loss = keras.losses.BinaryCrossentropy()
    with tf.GradientTape() as tape:
        value = loss(y[:40], model(train, training=True))
    gradients = tape.gradient(value, model.trainable_weights)
    log = []
    for layer, (name, units, kind), out in zip(layers, kinds, every(validation)):
        out = out.numpy()
        of = [g.numpy() for g, w in zip(gradients, model.trainable_weights) if any(w is v for v in layer.trainable_weights)]
        squares = sum(float((g * g).sum()) for g in of)
        row = {"name": name, "sd": float(out.std()), "norm": squares**0.5, "rms": (squares / sum(g.size for g in of)) ** 0.5}
        if kind == "relu":
            row["dead"] = float((out == 0).all(axis=0).mean())
        elif name != "d":
            row["saturated"] = float((slope(kind, out) < 0.05).mean())
        log.append(row)
    # One step on rows 0, 4, 8 …, from a new optimiser.
    before = [layer.get_weights() for layer in layers]
    model.compile(optimizer, loss=loss)
    model.train_on_batch(x[:40:4], y[:40:4])
    for row, layer, old in zip(log, layers, before):
        moved = sum(float(((n - o) ** 2).sum()) for n, o in zip(layer.get_weights(), old))
        row["update"] = (moved / sum(float((o * o).sum()) for o in old)) ** 0.5
    whole = sum(row["norm"] ** 2 for row in log) ** 0.5
    digits = lambda v: float(f"{v:.9g}") if isinstance(v, float) else v
    return {"norm": digits(whole), "layers": [{k: digits(v) for k, v in row.items()} for row in log]}


here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "health_keras.json")
with open(here, "w") as f:
    json.dump({"keras": keras.__version__, "adam": run(keras.optimizers.Adam(0.01)),
               "clipped": run(keras.optimizers.SGD(0.5, global_clipnorm=0.05))}, f, separators=(",", ":"))
    f.write("\n")
